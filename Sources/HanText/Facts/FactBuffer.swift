/// The figures of a pass while it goes on, each made where it stays.
///
/// An array would take a figure, which is large, through copies on the stack. So the pass writes into
/// the memory of the array that it gives, and into other memory once that is full.
final class FactBuffer {
    private var figures: UnsafeMutablePointer<NumericFact>
    private var capacity: Int
    private(set) var count = 0
    /// Whether the memory is the buffer's own, and not that of the array to come.
    private var isGrown = false

    /// Expects `capacity` figures; there may be more.
    init(capacity: Int) {
        self.capacity = max(1, capacity)
        // There is no figure before the pass begins.
        figures = UnsafeMutablePointer(bitPattern: MemoryLayout<NumericFact>.alignment).unsafelyUnwrapped
    }

    /// The figures that a pass makes, in order.
    func collecting(_ pass: () -> Void) -> [NumericFact] {
        var others: [NumericFact]?
        let figures = [NumericFact](unsafeUninitializedCapacity: capacity) { storage, taken in
            self.figures = storage.baseAddress.unsafelyUnwrapped
            capacity = storage.count
            isGrown = false
            pass()
            // An array that would be mostly empty room is made anew.
            if isGrown || count * 4 < capacity { others = movingOut() } else { taken = count }
            count = 0
        }
        return others ?? figures
    }

    /// The figures in an array that they fill.
    private func movingOut() -> [NumericFact] {
        defer { if isGrown { figures.deallocate() } }
        // The storage of all empty arrays is one: nothing may write to it, not even its count.
        guard count > 0 else { return [] }
        return Array(unsafeUninitializedCapacity: count) { storage, taken in
            if let start = storage.baseAddress { start.moveInitialize(from: figures, count: count) }
            taken = count
        }
    }

    /// A place behind the last figure, whose every property has to be initialized at once.
    @inline(__always)
    func nextPlace() -> Place {
        if count == capacity { grow() }
        count &+= 1
        return Place(figure: figures + (count &- 1))
    }

    /// The memory of a figure that is made property by property.
    struct Place {
        fileprivate let figure: UnsafeMutablePointer<NumericFact>

        /// Initializes a stored property.
        @inline(__always)
        func put<Property>(_ property: WritableKeyPath<NumericFact, Property>, _ value: consuming Property) {
            figure.pointer(to: property).unsafelyUnwrapped.initialize(to: value)
        }
    }

    @inline(never)
    private func grow() {
        let larger = UnsafeMutablePointer<NumericFact>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: figures, count: count)
        if isGrown { figures.deallocate() }
        isGrown = true
        figures = larger
        capacity *= 2
    }

    subscript(index: Int) -> NumericFact {
        _read {
            precondition(index >= 0 && index < count)
            yield figures[index]
        }
        _modify {
            precondition(index >= 0 && index < count)
            yield &figures[index]
        }
    }

    /// Takes the last figure out.
    func removeLast() -> NumericFact {
        precondition(count > 0)
        count -= 1
        return (figures + count).move()
    }
}

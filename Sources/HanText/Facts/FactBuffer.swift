/// The figures of a pass while it goes on, each made where it stays.
///
/// An array would take a figure, which is some four hundred bytes large, through copies on the stack.
final class FactBuffer {
    private var figures: UnsafeMutablePointer<NumericFact>
    private var capacity: Int
    private(set) var count = 0

    /// Makes room for `capacity` figures; there may be more.
    init(capacity: Int) {
        self.capacity = max(1, capacity)
        figures = .allocate(capacity: self.capacity)
    }

    deinit {
        figures.deinitialize(count: count)
        figures.deallocate()
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
        figures.deallocate()
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

    /// Takes all of them out, in order.
    func removeAll() -> [NumericFact] {
        // The storage of all empty arrays is one: nothing may write to it, not even its count.
        guard count > 0 else { return [] }
        defer { count = 0 }
        return Array(unsafeUninitializedCapacity: count) { buffer, taken in
            if let start = buffer.baseAddress { start.moveInitialize(from: figures, count: count) }
            taken = count
        }
    }
}

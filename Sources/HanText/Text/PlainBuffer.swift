/// A growing run of plain values in memory of its own, for scratch that is used text after text.
///
/// Nothing counts references or checks bounds between it and a loop: indices must be below ``count``. The elements
/// need no release; whoever owns it calls ``deallocate()``.
struct PlainBuffer<Element> {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int
    /// Whether the memory is of its own.
    private var isOwner: Bool

    /// Takes room for `capacity` elements.
    init(capacity: Int = 256) {
        self.capacity = Swift.max(1, capacity)
        base = .allocate(capacity: self.capacity)
        isOwner = true
    }

    /// Begins with room for `capacity` elements in memory that is lent, where that has as much left.
    init(capacity: Int = 256, in memory: inout LentMemory) {
        let lent = memory.take(capacity, of: Element.self)
        base = lent ?? .allocate(capacity: capacity)
        self.capacity = capacity
        isOwner = lent == nil
    }

    func deallocate() {
        if isOwner { base.deallocate() }
    }

    /// The elements, valid until the next change.
    var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        (base + count).initialize(to: element)
        count &+= 1
    }

    /// Where up to `count` elements may be written that ``take(_:)`` then counts in; valid until the next change.
    mutating func room(for count: Int) -> UnsafeMutablePointer<Element> {
        if self.count + count > capacity { grow(to: self.count + count) }
        return base + self.count
    }

    /// Counts `count` elements in that were written to what ``room(for:)`` gave.
    mutating func take(_ count: Int) { self.count = Swift.min(self.count + count, capacity) }

    /// Forgets the elements and keeps the memory.
    mutating func removeAll() { count = 0 }

    /// Keeps the first `count` elements.
    mutating func truncate(to count: Int) { self.count = Swift.min(count, self.count) }

    /// Becomes `count` times the same element.
    mutating func fill(_ count: Int, with element: Element) {
        self.count = 0
        if count > capacity { grow(to: count) }
        base.initialize(repeating: element, count: count)
        self.count = count
    }

    /// Sorts the elements.
    mutating func sort(by areInOrder: (Element, Element) -> Bool) {
        var elements = UnsafeMutableBufferPointer(start: base, count: count)
        elements.sort(by: areInOrder)
    }

    /// Sorts the elements, the least first.
    mutating func sort() where Element: Comparable { sort(by: <) }

    /// Puts an element in front of the one at `index`.
    mutating func insert(_ element: Element, at index: Int) {
        append(element)
        var place = count - 1
        while place > index {
            (base + place).pointee = (base + place - 1).pointee
            place -= 1
        }
        (base + index).pointee = element
    }

    /// Takes the elements of a range out.
    mutating func remove(_ range: Range<Int>) {
        for index in range.upperBound..<count { (base + index - range.count).pointee = (base + index).pointee }
        count -= range.count
    }

    @inline(never)
    private mutating func grow(to least: Int) {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: Swift.max(least, capacity * 2))
        larger.moveInitialize(from: base, count: count)
        deallocate()
        isOwner = true
        base = larger
        capacity = Swift.max(least, capacity * 2)
    }
}

/// One piece of memory that several buffers begin in, as to ask for it once takes less than once for each.
///
/// Whoever owns it calls ``deallocate()`` when none of the buffers is used any more.
struct LentMemory {
    private let start: UnsafeMutableRawPointer
    private let byteCount: Int
    private var taken = 0

    init(byteCount: Int) {
        start = .allocate(byteCount: byteCount, alignment: 16)
        self.byteCount = byteCount
    }

    func deallocate() { start.deallocate() }

    /// Room for elements; `nil` where not as much is left.
    fileprivate mutating func take<Element>(_ count: Int, of type: Element.Type) -> UnsafeMutablePointer<Element>? {
        let room = (start + taken).alignedUp(for: type)
        let end = room + count * MemoryLayout<Element>.stride
        guard end <= start + byteCount else { return nil }
        taken = end - start
        return room.bindMemory(to: type, capacity: count)
    }
}

extension PlainBuffer: RandomAccessCollection, MutableCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> Element {
        @inline(__always) get { base[index] }
        @inline(__always) nonmutating _modify { yield &base[index] }
    }
}

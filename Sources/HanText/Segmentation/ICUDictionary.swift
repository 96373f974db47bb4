import CICU

/// ICU's own Chinese dictionary: the words of cjdict with their costs, read from the break iterator data.
///
/// The data has the format Dict 1.0 (magic `Dict`, indexes of 32 bits, then a serialized UCharsTrie over UTF-16 code
/// units), unchanged from ICU 56 to 78. The trie is walked here; of ICU's functions only `udata_open`,
/// `udata_getMemory` and `udata_close` are called.
struct ICUDictionary: ~Copyable {
    private let data: OpaquePointer
    private let units: UnsafePointer<UInt16>
    private let unitCount: Int

    /// Opens the dictionary; a libicu without it gives a typed error.
    init() throws(SegmenterError) {
        var status: Int32 = 0
        guard let data = hantext_icu_open_break_data("cjdict", &status), status <= 0 else {
            throw .dictionaryUnavailable("udata_open of cjdict.dict: \(ICUVersion.name(of: status))")
        }
        let memory = hantext_icu_data_memory(data)
        let indexes = memory.assumingMemoryBound(to: Int32.self)
        // Offsets of trie and end in bytes, and the kind of trie with the transform of its units.
        let start = Int(indexes[0])
        let end = Int(indexes[3])
        guard indexes[4] & 7 == 1, start >= 32, start < end, start % 2 == 0 else {
            hantext_icu_close_data(data)
            throw .dictionaryUnavailable("cjdict.dict is not a UCharsTrie (type \(indexes[4]), trie at \(start))")
        }
        self.data = data
        units = (memory + start).assumingMemoryBound(to: UInt16.self)
        unitCount = (end - start) / 2
    }

    deinit { hantext_icu_close_data(data) }

    /// Calls `body` with the code units and the cost of every word, in the order of the units.
    func forEachWord(_ body: (UnsafeBufferPointer<UInt16>, Int32) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: Walk.longestWord) { prefix in
            var walk = Walk(units: UnsafeBufferPointer(start: units, count: unitCount), prefix: prefix)
            walk.node(at: 0, body)
        }
    }

    /// A walk over a serialized UCharsTrie; see ICU's `ucharstrie.h` for the format.
    private struct Walk {
        static let longestWord = 64

        let units: UnsafeBufferPointer<UInt16>
        let prefix: UnsafeMutableBufferPointer<UInt16>
        var length = 0

        init(units: UnsafeBufferPointer<UInt16>, prefix: UnsafeMutableBufferPointer<UInt16>) {
            self.units = units
            self.prefix = prefix
        }

        /// A unit; past the end it is a final value, so that a damaged trie ends the walk.
        private func unit(_ position: Int) -> Int { position < units.count ? Int(units[position]) : 0x8000 }

        private mutating func push(_ unit: Int) -> Bool {
            guard length < prefix.count else { return false }
            prefix[length] = UInt16(truncatingIfNeeded: unit)
            length += 1
            return true
        }

        private func emit(_ value: Int, _ body: (UnsafeBufferPointer<UInt16>, Int32) -> Void) {
            body(UnsafeBufferPointer(rebasing: prefix[..<length]), Int32(truncatingIfNeeded: value))
        }

        mutating func node(at start: Int, _ body: (UnsafeBufferPointer<UInt16>, Int32) -> Void) {
            let depth = length
            defer { length = depth }
            var position = start
            while true {
                var lead = unit(position)
                position += 1
                if lead >= 0x40 {
                    if lead & 0x8000 != 0 { return emit(finalValue(lead & 0x7FFF, at: position).value, body) }
                    let (value, next) = nodeValue(lead, at: position)
                    emit(value, body)
                    position = next
                    lead &= 0x3F
                }
                if lead < 0x30 {
                    if lead == 0 {
                        lead = unit(position)
                        position += 1
                    }
                    return branch(at: position, count: lead + 1, body)
                }
                // A run of units that all words below share.
                for index in 0...(lead - 0x30) {
                    guard push(unit(position + index)) else { return }
                }
                position += lead - 0x30 + 1
            }
        }

        /// A branch: a binary search tree over the next unit down to five, then a list.
        private mutating func branch(
            at start: Int, count: Int, _ body: (UnsafeBufferPointer<UInt16>, Int32) -> Void
        ) {
            var position = start
            var count = count
            while count > 5 {
                let (distance, next) = jump(at: position + 1)
                branch(at: next + distance, count: count >> 1, body)
                count -= count >> 1
                position = next
            }
            while count > 1 {
                let (character, lead) = (unit(position), unit(position + 1))
                let (value, next) = finalValue(lead & 0x7FFF, at: position + 2)
                guard push(character) else { return }
                if lead & 0x8000 != 0 { emit(value, body) } else { node(at: next + value, body) }
                length -= 1
                position = next
                count -= 1
            }
            guard push(unit(position)) else { return }
            node(at: position + 1, body)
            length -= 1
        }

        private func finalValue(_ lead: Int, at position: Int) -> (value: Int, next: Int) {
            if lead < 0x4000 { return (lead, position) }
            if lead < 0x7FFF { return ((lead - 0x4000) << 16 | unit(position), position + 1) }
            return (unit(position) << 16 | unit(position + 1), position + 2)
        }

        private func nodeValue(_ lead: Int, at position: Int) -> (value: Int, next: Int) {
            if lead < 0x4040 { return ((lead >> 6) - 1, position) }
            if lead < 0x7FC0 { return (((lead & 0x7FC0) - 0x4040) << 10 | unit(position), position + 1) }
            return (unit(position) << 16 | unit(position + 1), position + 2)
        }

        private func jump(at position: Int) -> (distance: Int, next: Int) {
            let lead = unit(position)
            if lead < 0xFC00 { return (lead, position + 1) }
            if lead == 0xFFFF { return (unit(position + 1) << 16 | unit(position + 2), position + 3) }
            return ((lead - 0xFC00) << 16 | unit(position + 1), position + 2)
        }
    }
}

/// Reads UTF-8 into the characters that the learned engine scores: for each an id, a type and where it ends.
///
/// Han text takes the short way: three bytes, one load. At white space, letters, digits and what else has a code in
/// ``CharacterTable`` the rules of ``AtomScanner`` and ``CharacterType`` are put into the types. After a line break
/// two gaps of no width follow, so that no window of three characters reaches across it.
struct CharacterReader {
    /// The columns that are filled; all have room for `capacity` characters and ``slack`` more.
    struct Columns {
        var ids: UnsafeMutablePointer<UInt16>
        var types: UnsafeMutablePointer<UInt8>
        var ends: UnsafeMutablePointer<Int>
    }

    /// Gaps of no width after a line break, and before and after a text.
    static let gapsAroundLines = 2
    /// The most characters that one step writes: the ends of a long atom stand for all of it.
    static let slack = 12
    private static let atomHead = 4
    private static let atomTail = 4

    let bytes: UnsafeBufferPointer<UInt8>
    let entries: UnsafePointer<UInt16>
    let ids: UnsafePointer<UInt16>
    let typesOfIDs: UnsafePointer<UInt8>
    /// The id of 第, after which digits belong to the ordinal.
    let ordinalMark: UInt16

    /// Reads from `position` on until `capacity` characters are there or the text ends; returns the new count.
    @inline(never)
    func read(from position: inout Int, into columns: Columns, count: Int, capacity: Int) -> Int {
        guard let base = bytes.baseAddress else { return count }
        let size = bytes.count
        var count = count
        while count < capacity, position < size {
            count = readThreeByteRun(base, from: &position, into: columns, count: count, capacity: capacity)
            if count < capacity, position < size { count = readSpecial(from: &position, into: columns, count: count) }
        }
        return count
    }

    /// Characters of three bytes up to one that needs more than a load.
    @inline(__always)
    private func readThreeByteRun(
        _ base: UnsafePointer<UInt8>, from position: inout Int, into columns: Columns, count: Int, capacity: Int
    ) -> Int {
        let (entries, typesOfIDs) = (entries, typesOfIDs)
        // A load takes four bytes; the last characters of a text take the long way.
        let most = min(capacity &- count, (bytes.count &- position &- 1) / 3)
        var offset = position
        var count = count
        let end = count &+ max(0, most)
        while count < end {
            let word = UInt32(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt32.self))
            guard UTF8Scalar.hasThreeBytes(word) else { break }
            let scalar = Int(UTF8Scalar.value(word))
            let entry = entries[scalar]
            guard entry < CharacterTable.Code.first, scalar >= 0x800 else { break }
            offset &+= 3
            columns.ids[count] = entry
            columns.types[count] = typesOfIDs[Int(entry)]
            columns.ends[count] = offset
            count &+= 1
        }
        position = offset
        return count
    }

    /// One character, or one atom, that the short way doesn't take.
    @inline(never)
    private func readSpecial(from offset: inout Int, into columns: Columns, count: Int) -> Int {
        guard let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset) else {
            offset += 1
            return put(CharacterTable.gap, .gap, end: offset, columns, count)
        }
        guard value < 0x10000 else { return readSupplementary(value, from: &offset, into: columns, count: count) }
        let entry = entries[Int(value)]
        let id = ids[Int(value)]
        switch entry {
        case CharacterTable.Code.lineBreak:
            offset += length
            if value == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
            var count = count
            for _ in 0...Self.gapsAroundLines { count = put(CharacterTable.gap, .gap, end: offset, columns, count) }
            return count
        case CharacterTable.Code.space:
            offset += length
            while offset < bytes.count, let next = UTF8Decoding.scalar(in: bytes, at: offset), next.value < 0x10000,
                entries[Int(next.value)] == CharacterTable.Code.space
            {
                offset += next.length
            }
            return put(CharacterTable.gap, .gap, end: offset, columns, count)
        case CharacterTable.Code.attached:
            offset += length
            // Nothing attaches to white space, nor across the text's start.
            guard count > 0, columns.types[count - 1] != CharacterType.gap.rawValue else {
                return put(id, .mark, end: offset, columns, count)
            }
            columns.ends[count - 1] = offset
            return count
        case CharacterTable.Code.repeatable:
            let start = offset
            offset += length
            while offset < bytes.count, let next = UTF8Decoding.scalar(in: bytes, at: offset), next.value == value {
                offset += next.length
            }
            let count = put(id, .mark, end: start + length, columns, count)
            return offset == start + length ? count : put(id, .joined, end: offset, columns, count)
        case CharacterTable.Code.atomStart:
            return readAtom(id, length, from: &offset, into: columns, count: count)
        default:
            offset += length
            return put(id, type(of: id), end: offset, columns, count)
        }
    }

    private func readSupplementary(
        _ value: UInt32, from offset: inout Int, into columns: Columns, count: Int
    ) -> Int {
        let length = 4
        guard let scalar = Unicode.Scalar(value), let type = CharacterType.of(scalar) else {
            offset += length
            guard count > 0, columns.types[count - 1] != CharacterType.gap.rawValue else {
                return put(UInt16(CharacterType.mark.rawValue), .mark, end: offset, columns, count)
            }
            columns.ends[count - 1] = offset
            return count
        }
        if type == .mark || type == .letter || type == .digit {
            return readAtom(UInt16(type.rawValue), length, from: &offset, into: columns, count: count)
        }
        offset += length
        return put(UInt16(type.rawValue), type, end: offset, columns, count)
    }

    private func readAtom(
        _ id: UInt16, _ length: Int, from offset: inout Int, into columns: Columns, count: Int
    ) -> Int {
        let afterOrdinalMark = count > 0 && columns.ids[count - 1] == ordinalMark
        guard let atom = AtomScanner(bytes).atom(at: offset, afterOrdinalMark: afterOrdinalMark) else {
            offset += length
            return put(id, .mark, end: offset, columns, count)
        }
        var count = count
        let first = count
        while offset < atom.end, let (value, length) = UTF8Decoding.scalar(in: bytes, at: offset) {
            let type = count == first ? atom.first : offset < atom.tail ? atom.rest : .joined
            offset += length
            let id = value < 0x10000 ? ids[Int(value)] : UInt16(type.rawValue)
            let written = count - first
            if written < Self.atomHead + Self.atomTail {
                count = put(id, type, end: offset, columns, count)
            } else {
                // The window behind the atom sees its last characters: shift them up.
                for index in (first + Self.atomHead)..<(count - 1) {
                    columns.ids[index] = columns.ids[index + 1]
                    columns.types[index] = columns.types[index + 1]
                    columns.ends[index] = columns.ends[index + 1]
                }
                columns.ids[count - 1] = id
                columns.types[count - 1] = type.rawValue
                columns.ends[count - 1] = offset
            }
        }
        return count
    }

    @inline(__always)
    private func put(_ id: UInt16, _ type: CharacterType, end: Int, _ columns: Columns, _ count: Int) -> Int {
        columns.ids[count] = id
        columns.types[count] = type.rawValue
        columns.ends[count] = end
        return count + 1
    }

    private func type(of id: UInt16) -> CharacterType { CharacterType(rawValue: typesOfIDs[Int(id)]) ?? .han }
}

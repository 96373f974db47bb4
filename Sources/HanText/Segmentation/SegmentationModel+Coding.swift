// The file format of models, version 1. Integers are little-endian; a varint has seven bits a byte, the lowest first.
//
//     magic       "HanTextM", a byte of version, a byte: 1 where the dictionary's words count, a byte of scale
//     characters  varint count, 2 bytes each
//     aliases     varint count, 2 + 2 bytes each
//     unigrams    6 bytes for each id (types first, then characters)
//     bigrams     varint groups; each: varint step of the first id, varint size; each: varint step of the second id,
//                 a byte with one bit for each weight that is not zero, these weights
//     trigrams    the same, the groups by the first two ids (28 bits)
//     types       varint count; each: varint step of the row, 3 × 2 bytes
//     words       16 × 6 × 2 bytes
//     checksum    4 bytes: FNV-1a of all before it

extension SegmentationModel {
    private static let magic = Array("HanTextM".utf8)
    private static let version: UInt8 = 1

    /// The model in its file format.
    public var bytes: [UInt8] {
        var writer = ModelWriter()
        writer.bytes = Self.magic + [Self.version, usesDictionary ? 1 : 0, scale]
        writer.putVarint(characters.count)
        for character in characters { writer.put16(character) }
        writer.putVarint(aliases.count / 2)
        for alias in aliases { writer.put16(alias) }
        for weight in unigrams { writer.bytes.append(UInt8(bitPattern: weight)) }
        writer.putGroups(bigramKeys.map { UInt64($0) }, weights: bigrams, lanes: Lanes.bigram.count)
        writer.putGroups(trigramKeys, weights: trigrams, lanes: Lanes.trigram.count)
        let lanes = Lanes.types.count
        let rows = (0..<Self.typeRowCount).filter { row in (0..<lanes).contains { typeRows[row * lanes + $0] != 0 } }
        writer.putVarint(rows.count)
        var last = 0
        for row in rows {
            writer.putVarint(row - last)
            last = row
            for lane in 0..<lanes { writer.put16(UInt16(bitPattern: typeRows[row * lanes + lane])) }
        }
        for weight in wordRows { writer.put16(UInt16(bitPattern: weight)) }
        let checksum = ModelWriter.checksum(writer.bytes[...])
        for shift in [0, 8, 16, 24] { writer.bytes.append(UInt8(truncatingIfNeeded: checksum >> UInt32(shift))) }
        return writer.bytes
    }

    init(reading bytes: UnsafeBufferPointer<UInt8>) throws(SegmenterError) {
        self.init()
        guard bytes.count > Self.magic.count + 7, bytes.starts(with: Self.magic) else {
            throw .invalidModel("expected the magic HanTextM")
        }
        guard bytes[Self.magic.count] == Self.version else {
            throw .invalidModel("expected version \(Self.version), found \(bytes[Self.magic.count])")
        }
        let body = UnsafeBufferPointer(rebasing: bytes[..<(bytes.count - 4)])
        var checksum: UInt32 = 0
        for (index, byte) in bytes.suffix(4).enumerated() { checksum |= UInt32(byte) << UInt32(8 * index) }
        guard checksum == ModelWriter.checksum(body) else {
            throw .invalidModel("its checksum does not match: the file is damaged or cut short")
        }
        usesDictionary = bytes[Self.magic.count + 1] != 0
        scale = bytes[Self.magic.count + 2]
        var reader = ModelReader(bytes: body, position: Self.magic.count + 3)
        let characterCount = reader.count(limit: CharacterTable.mostCharacters - CharacterTable.firstCharacter)
        for _ in 0..<characterCount { characters.append(reader.take16()) }
        for _ in 0..<(2 * reader.count(limit: 0x10000)) { aliases.append(reader.take16()) }
        let ids = CharacterTable.firstCharacter + characterCount
        for _ in 0..<(ids * Lanes.unigram.count) { unigrams.append(Int8(bitPattern: reader.take())) }
        let pairs = reader.takeGroups(lanes: Lanes.bigram.count, limit: 1 << 28)
        bigramKeys = pairs.keys.map { UInt32(truncatingIfNeeded: $0) }
        bigrams = pairs.weights
        (trigramKeys, trigrams) = reader.takeGroups(lanes: Lanes.trigram.count, limit: 1 << 42)
        let lanes = Lanes.types.count
        var row = 0
        for _ in 0..<reader.count(limit: Self.typeRowCount) {
            row += reader.takeVarint()
            guard row < Self.typeRowCount else { throw .invalidModel("a row of types is out of range") }
            for lane in 0..<lanes { typeRows[row * lanes + lane] = Int16(bitPattern: reader.take16()) }
        }
        for index in wordRows.indices { wordRows[index] = Int16(bitPattern: reader.take16()) }
        guard !reader.isDamaged, reader.position == body.count else {
            throw .invalidModel("its sections do not add up")
        }
        let idsAreKnown =
            bigramKeys.allSatisfy { $0 >> 14 < ids && $0 & 0x3FFF < ids }
            && trigramKeys.allSatisfy { $0 >> 28 < ids && $0 >> 14 & 0x3FFF < ids && $0 & 0x3FFF < ids }
        guard idsAreKnown else { throw .invalidModel("an n-gram has a character without id") }
    }
}

/// Builds the bytes of a model.
private struct ModelWriter {
    var bytes: [UInt8] = []

    mutating func put16(_ value: UInt16) {
        bytes.append(UInt8(truncatingIfNeeded: value))
        bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    }

    mutating func putVarint(_ value: Int) {
        var rest = UInt64(value)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Keys that share all but their last id make a group.
    mutating func putGroups(_ keys: [UInt64], weights: [Int8], lanes: Int) {
        var groups: [Range<Int>] = []
        for index in keys.indices {
            if let last = groups.last, keys[last.lowerBound] >> 14 == keys[index] >> 14 {
                groups[groups.count - 1] = last.lowerBound..<(index + 1)
            } else {
                groups.append(index..<(index + 1))
            }
        }
        putVarint(groups.count)
        var lastGroup: UInt64 = 0
        for group in groups {
            let prefix = keys[group.lowerBound] >> 14
            putVarint(Int(prefix - lastGroup))
            lastGroup = prefix
            putVarint(group.count)
            var lastID = 0
            for index in group {
                let id = Int(keys[index] & 0x3FFF)
                putVarint(id - lastID)
                lastID = id
                let row = weights[(index * lanes)..<((index + 1) * lanes)]
                var mask: UInt8 = 0
                for (lane, weight) in row.enumerated() where weight != 0 { mask |= 1 << UInt8(lane) }
                bytes.append(mask)
                for weight in row where weight != 0 { bytes.append(UInt8(bitPattern: weight)) }
            }
        }
    }

    static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }
}

/// Takes the bytes of a model apart; past the end it gives zeros and is damaged.
private struct ModelReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int
    var isDamaged = false

    init(bytes: UnsafeBufferPointer<UInt8>, position: Int) {
        self.bytes = bytes
        self.position = position
    }

    mutating func take() -> UInt8 {
        guard position < bytes.count else {
            isDamaged = true
            return 0
        }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func take16() -> UInt16 {
        let low = take()
        return UInt16(take()) << 8 | UInt16(low)
    }

    mutating func takeVarint() -> Int {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 56, by: 7) {
            let byte = take()
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(value) }
        }
        isDamaged = true
        return 0
    }

    /// A count that can't be more than `limit`, nor than the bytes that are left.
    mutating func count(limit: Int) -> Int {
        let value = takeVarint()
        guard value <= min(limit, bytes.count - position) else {
            isDamaged = true
            return 0
        }
        return value
    }

    mutating func takeGroups(lanes: Int, limit: UInt64) -> (keys: [UInt64], weights: [Int8]) {
        var keys: [UInt64] = []
        var weights: [Int8] = []
        var prefix: UInt64 = 0
        for _ in 0..<count(limit: .max) {
            prefix += UInt64(takeVarint())
            guard prefix < limit >> 14 else {
                isDamaged = true
                return (keys, weights)
            }
            var id: UInt64 = 0
            for _ in 0..<count(limit: .max) {
                id += UInt64(takeVarint())
                guard id < 1 << 14 else {
                    isDamaged = true
                    return (keys, weights)
                }
                keys.append(prefix << 14 | id)
                let mask = take()
                for lane in 0..<lanes { weights.append(mask >> UInt8(lane) & 1 != 0 ? Int8(bitPattern: take()) : 0) }
            }
        }
        return (keys, weights)
    }
}

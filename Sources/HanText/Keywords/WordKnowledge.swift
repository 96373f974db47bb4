import CModel

/// What is known of words before a text is read: their class as stop words and how rare they are, in one table of
/// eight bytes a word.
///
/// The table is larger than the near caches. It has buckets of four words, each within one cache line; what has no room
/// in its bucket goes on to the next.
struct WordKnowledge: Sendable {
    /// What is known of a word.
    struct Entry {
        /// Its class as a stop word.
        var traits: WordTraits
        /// Its inverse document frequency in sixteenths.
        var rarity: UInt8
        /// Whether the document frequencies have it.
        var isCounted: Bool
    }

    /// The rarity in sixteenths of a word that no document has, or where there are no document frequencies.
    let unknownRarity: UInt8
    /// Whether it knows of document frequencies.
    let hasFrequencies: Bool
    /// The upper 48 bits of a hash, 8 of rarity, 1 for counted, 3 of traits, 0 where empty.
    private var slots: [UInt64]
    private let bucketCount: UInt64
    /// Where the buckets start among the slots.
    private let firstSlot: Int
    private static let bucketSize = 4

    init(stopWords: StopWords, frequencies: DocumentFrequencies?) {
        hasFrequencies = frequencies != nil
        let size = (frequencies?.termCount ?? 0) + stopWords.count
        // Half full.
        let buckets = max(16, size * 2 / Self.bucketSize)
        slots = [UInt64](repeating: 0, count: (buckets + 1) * Self.bucketSize)
        bucketCount = UInt64(buckets)
        firstSlot = slots.withUnsafeBufferPointer { slots in
            let slot = Int(bitPattern: slots.baseAddress) / MemoryLayout<UInt64>.stride
            return (Self.bucketSize - slot % Self.bucketSize) % Self.bucketSize
        }
        let documents = frequencies?.documentCount ?? 0
        unknownRarity = frequencies == nil ? Self.assumedRarity : Self.rarity(count: 0, documents: documents)
        var rarities = [UInt8]()
        frequencies?.forEachHash { hash, count in
            let bucket = min(count, 4095)
            while rarities.count <= bucket { rarities.append(Self.rarity(count: rarities.count, documents: documents)) }
            let rarity = count == bucket ? rarities[bucket] : Self.rarity(count: count, documents: documents)
            insert(hash, rarity: rarity, isCounted: true, traits: [])
        }
        for strength in StopWords.Strength.allCases {
            for word in stopWords.words(strength) {
                let rarity = frequencies == nil ? Self.assumedRarity(of: strength) : unknownRarity
                insert(TermHash(word).value, rarity: rarity, isCounted: false, traits: WordTraits(strength))
            }
        }
    }

    /// *ln((N + 1) / (n + ½))* in sixteenths.
    private static func rarity(count: Int, documents: Int) -> UInt8 {
        let value = InverseDocumentFrequency.value(count: count, documents: documents) * 16
        return UInt8(max(0, min(255, value.rounded())))
    }

    /// Without document frequencies a word counts as one of a hundred documents in a hundred thousand.
    private static let assumedRarity: UInt8 = 110
    private static func assumedRarity(of strength: StopWords.Strength) -> UInt8 { strength == .generic ? 70 : 40 }

    private mutating func insert(_ hash: UInt64, rarity: UInt8, isCounted: Bool, traits: WordTraits) {
        let tag = tag(of: hash)
        var bucket = home(of: hash)
        while true {
            for slot in firstSlot + bucket * Self.bucketSize..<firstSlot + (bucket + 1) * Self.bucketSize {
                if slots[slot] == 0 {
                    slots[slot] =
                        tag << 16 | UInt64(rarity) << 8 | (isCounted ? 8 : 0) | UInt64(traits.rawValue & 7)
                    return
                } else if slots[slot] >> 16 == tag {
                    slots[slot] |= UInt64(traits.rawValue & 7)
                    return
                }
            }
            bucket = next(bucket)
        }
    }

    /// The bucket that a hash belongs in.
    @inline(__always)
    private func home(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: ((hash &* 0xD6E8_FEB8_6659_FD93) &>> 32 &* bucketCount) &>> 32)
    }

    @inline(__always)
    private func next(_ bucket: Int) -> Int { bucket &+ 1 < Int(bucketCount) ? bucket &+ 1 : 0 }

    @inline(__always)
    private func tag(of hash: UInt64) -> UInt64 { max(1, (hash ^ (hash &>> 29)) & 0xFFFF_FFFF_FFFF) }

    /// Asks for the memory that the entry of a hash lies in.
    @inline(__always)
    func prefetch(_ hash: UInt64) {
        slots.withUnsafeBufferPointer { slots in
            if let base = slots.baseAddress {
                hantext_prefetch(base + (firstSlot &+ home(of: hash) &* Self.bucketSize))
            }
        }
    }

    /// What is known of the word with a hash.
    @inline(__always)
    subscript(hash: UInt64) -> Entry {
        let tag = tag(of: hash)
        var bucket = home(of: hash)
        while true {
            let (found, least) = read(bucket, tag)
            // One number, so that one branch is taken, which hardly ever leads on.
            if hantext_opaque(found | (least == 0 ? 1 : 0)) != 0 {
                return Entry(
                    traits: WordTraits(rawValue: UInt16(truncatingIfNeeded: found & 7)),
                    rarity: found == 0 ? unknownRarity : UInt8(truncatingIfNeeded: found &>> 8),
                    isCounted: found & 8 != 0)
            }
            bucket = next(bucket)
        }
    }

    /// What has a tag in a bucket, and the least of its slots, 0 where one is empty.
    ///
    /// Which slot a word has, and whether it has one, is as good as random: all are read in any case.
    @inline(__always)
    private func read(_ bucket: Int, _ tag: UInt64) -> (found: UInt64, least: UInt64) {
        slots.withUnsafeBufferPointer { slots in
            var found: UInt64 = 0
            var least = UInt64.max
            let first = firstSlot &+ bucket &* Self.bucketSize
            for slot in first..<first &+ Self.bucketSize {
                let entry = slots[slot]
                found = entry &>> 16 == tag ? entry : found
                least = min(least, entry)
            }
            return (found, least)
        }
    }
}

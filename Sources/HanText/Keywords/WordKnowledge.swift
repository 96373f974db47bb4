import CModel

/// What is known of words before a text is read: their class as stop words and how rare they are, in one table of
/// eight bytes a word.
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
    private let mask: Int

    init(stopWords: StopWords, frequencies: DocumentFrequencies?) {
        hasFrequencies = frequencies != nil
        let size = (frequencies?.termCount ?? 0) + stopWords.count
        var capacity = 64
        while capacity < size * 2 { capacity *= 2 }
        slots = [UInt64](repeating: 0, count: capacity)
        mask = capacity - 1
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
        var slot = home(of: hash)
        while slots[slot] != 0, slots[slot] >> 16 != tag(of: hash) { slot = (slot + 1) & mask }
        let old = slots[slot]
        if old == 0 {
            slots[slot] =
                tag(of: hash) << 16 | UInt64(rarity) << 8 | (isCounted ? 8 : 0) | UInt64(traits.rawValue & 7)
        } else {
            slots[slot] = old | UInt64(traits.rawValue & 7)
        }
    }

    @inline(__always)
    private func home(of hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash &* 0xD6E8_FEB8_6659_FD93) &>> 40) & mask }

    @inline(__always)
    private func tag(of hash: UInt64) -> UInt64 { max(1, (hash ^ (hash &>> 29)) & 0xFFFF_FFFF_FFFF) }

    /// Asks for the memory that the entry of a hash lies in.
    @inline(__always)
    func prefetch(_ hash: UInt64) {
        slots.withUnsafeBufferPointer { slots in
            if let base = slots.baseAddress { hantext_prefetch(base + home(of: hash)) }
        }
    }

    /// What is known of the word with a hash.
    @inline(__always)
    subscript(hash: UInt64) -> Entry {
        let tag = tag(of: hash)
        var slot = home(of: hash)
        while true {
            let (found, least) = fourSlots(from: slot, tag)
            // One number, so that one branch is taken, which hardly ever leads on.
            if hantext_opaque(found | (least == 0 ? 1 : 0)) != 0 {
                return Entry(
                    traits: WordTraits(rawValue: UInt16(truncatingIfNeeded: found & 7)),
                    rarity: found == 0 ? unknownRarity : UInt8(truncatingIfNeeded: found &>> 8),
                    isCounted: found & 8 != 0)
            }
            slot = (slot &+ 4) & mask
        }
    }

    /// What has a tag in four slots, and the least of them, 0 where one is empty.
    ///
    /// Which of its first slots a word has, and whether it has one, is as good as random: four are read in any case.
    @inline(__always)
    private func fourSlots(from slot: Int, _ tag: UInt64) -> (found: UInt64, least: UInt64) {
        slots.withUnsafeBufferPointer { slots in
            var found: UInt64 = 0
            var least = UInt64.max
            for place in 0..<4 {
                let entry = slots[(slot &+ place) & mask]
                found = entry &>> 16 == tag ? entry : found
                least = min(least, entry)
            }
            return (found, least)
        }
    }
}

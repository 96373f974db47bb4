import Testing

@testable import HanText

@Suite struct PhraseTrieTests {
    static let phrases: [(phrase: String, value: UInt32)] = [
        ("人", 1), ("人次", 2), ("人民币", 3), ("km", 4), ("km²", 5), ("k", 6), ("度", 7), ("度假", 8), ("𠀀", 9), ("é", 10),
        ("", 11), ("人次", 12),
    ]

    private func longest(_ text: String, at offset: Int) -> [UInt32] {
        var text = text
        return text.withUTF8 { bytes in
            PhraseTrie(Self.phrases).longestMatch(in: bytes, at: offset).map { [UInt32($0.length), $0.value] } ?? []
        }
    }

    @Test func givesTheLongestPhraseThatStartsAtAnOffset() {
        #expect(longest("三人次", at: 3) == [6, 12])
        #expect(longest("三人民", at: 3) == [3, 1])
        #expect(longest("5km²", at: 1) == [4, 5])
        #expect(longest("5km", at: 1) == [2, 4])
        #expect(longest("5kg", at: 1) == [1, 6])
        #expect(longest("𠀀", at: 0) == [4, 9])
        #expect(longest("é", at: 0) == [2, 10])
        #expect(longest("次人", at: 0) == [])
        #expect(longest("人", at: 3) == [])
        #expect(longest("人", at: -1) == [])
        #expect(longest("", at: 0) == [])
    }

    @Test func walksAllPhrasesFromTheShortest() {
        var text = "人次km²"
        text.withUTF8 { bytes in
            let trie = PhraseTrie(Self.phrases)
            var found: [UInt32] = []
            var matches = trie.matches(in: bytes, at: 0)
            while let match = matches.next() { found += [UInt32(match.length), match.value] }
            #expect(found == [3, 1, 6, 12])
            found = []
            matches = trie.matches(in: bytes, at: 6)
            while let match = matches.next(), found.count < 4 { found += [UInt32(match.length), match.value] }
            #expect(found == [1, 6, 2, 4])
        }
    }

    @Test func findsPhrasesThatEndAtAnOffset() {
        var text = "约5km²人次é𠀀"
        text.withUTF8 { bytes in
            let trie = PhraseSuffixTrie(Self.phrases)
            func match(_ end: Int, _ limit: Int = 0) -> [UInt32] {
                trie.longestMatch(in: bytes, endingAt: end, notBefore: limit).map { [UInt32($0.length), $0.value] }
                    ?? []
            }
            #expect(match(8) == [4, 5])
            #expect(match(6) == [2, 4])
            #expect(match(6, 5) == [])
            #expect(match(5) == [1, 6])
            #expect(match(14) == [6, 12])
            #expect(match(11) == [3, 1])
            #expect(match(16) == [2, 10])
            #expect(match(20) == [4, 9])
            #expect(match(0) == [] && match(99) == [] && match(3) == [])
        }
    }

    /// Every phrase of a large set is found at both ends, and no longer one than the set holds.
    @Test func agreesWithASearchThroughTheList() {
        let alphabet: [Character] = ["一", "万", "个", "a", "é", "𠀀", "%"]
        var seed: UInt64 = 7
        func random(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        var table: [String: UInt32] = [:]
        for index in 0..<600 {
            let word = String((0..<(1 + random(4))).map { _ in alphabet[random(alphabet.count)] })
            table[word] = UInt32(index)
        }
        let list = table.map { (phrase: $0.key, value: $0.value) }
        let forward = PhraseTrie(list)
        let backward = PhraseSuffixTrie(list)
        var text = String((0..<400).map { _ in alphabet[random(alphabet.count)] })
        let characters = Array(text)
        text.withUTF8 { bytes in
            var offset = 0
            for index in characters.indices {
                let longest = (1...4).reversed().lazy.map { String(characters[index...].prefix($0)) }
                    .first { table[$0] != nil }
                let match = forward.longestMatch(in: bytes, at: offset)
                #expect(match?.value == longest.flatMap { table[$0] } && match?.length == longest?.utf8.count)
                let ending = (1...4).reversed().lazy.map { String(characters[..<index].suffix($0)) }
                    .first { table[$0] != nil }
                #expect(backward.longestMatch(in: bytes, endingAt: offset)?.value == ending.flatMap { table[$0] })
                offset += String(characters[index]).utf8.count
            }
        }
    }

    @Test func brokenBytesMatchNothingAndDoNotTrap() {
        let bytes: [UInt8] = [0xE4, 0xBA, 0xE4, 0xBA, 0xBA, 0x80, 0xFF, 0xE4]
        bytes.withUnsafeBufferPointer { buffer in
            let forward = PhraseTrie(Self.phrases)
            let backward = PhraseSuffixTrie(Self.phrases)
            #expect((0...9).compactMap { forward.longestMatch(in: buffer, at: $0)?.value } == [1])
            #expect((0...9).compactMap { backward.longestMatch(in: buffer, endingAt: $0)?.value } == [1])
        }
    }
}

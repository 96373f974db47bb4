extension TermScan {
    mutating func collectItems(_ bytes: UnsafeBufferPointer<UInt8>, masked: [TextSpan]) {
        length = 0
        marks = 0
        firstClauseEnd = -1
        firstSentenceEnd = -1
        var index = 0
        var mask = 0
        // Most texts have no masks, and few tokens touch one: a single comparison tells.
        var maskStart = masked.first?.start ?? .max
        let tokens = tokens.elements
        _ = wordBuffer.room(for: tokens.count + 1)
        appendBreak(at: 0, .sentenceEnd)
        while index < tokens.count {
            let token = tokens[index]
            index += 1
            let start = token.span.start
            if maskStart < token.span.end {
                while mask < masked.count, masked[mask].end <= start { mask += 1 }
                maskStart = mask < masked.count ? masked[mask].start : .max
                if maskStart < token.span.end {
                    appendBreak(at: start, .clauseEnd)
                    continue
                }
            }
            // Most tokens are words.
            if token.kind == .word || token.kind == .number {
                var end = token.span.end
                if bytes[end - 1] < 0x80 { end = Self.endOfCompound(bytes, tokens, &index, end) }
                appendWord(bytes, start, end)
                continue
            }
            switch token.kind {
            case .punctuation:
                appendMark(bytes, start, token.span.end)
            case .whitespace:
                let isLineBreak = bytes[start] == 0x0A || bytes[start] == 0x0D
                if isLineBreak, length > 0 { endSentence() }
                appendBreak(at: start, isLineBreak ? .sentenceEnd : .clauseEnd)
            case .word, .number, .other:
                appendBreak(at: start, .clauseEnd)
            }
        }
        wordBuffer.take(wordIndex.count)
        appendBreak(at: bytes.count, .sentenceEnd)
        if firstSentenceEnd < 0 { firstSentenceEnd = length }
        if firstClauseEnd < 0 { firstClauseEnd = firstSentenceEnd }
    }

    /// Joins what a segmenter cuts inside a name of Latin letters and digits: 5|G, COVID|-|19.
    private static func endOfCompound(
        _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, _ index: inout Int, _ end: Int
    ) -> Int {
        var end = end
        while index < tokens.count, isAlphanumeric(bytes[end - 1]), end < bytes.count {
            if isAlphanumeric(bytes[end]) {
                end = tokens[index].span.end
                index += 1
            } else if bytes[end] == 0x2D || bytes[end] == 0x5F || bytes[end] == 0x26, end + 1 < bytes.count,
                isAlphanumeric(bytes[end + 1]), index + 1 < tokens.count, tokens[index].span.count == 1
            {
                end = tokens[index + 1].span.end
                index += 2
            } else {
                break
            }
        }
        return end
    }

    @inline(__always)
    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    private mutating func appendBreak(at offset: Int, _ mark: Mark) {
        let offset = Int32(truncatingIfNeeded: offset)
        itemBuffer.append(Item(start: offset, end: offset, position: length, word: -1, mark: mark))
    }

    private mutating func endSentence() {
        if firstSentenceEnd < 0 { firstSentenceEnd = length }
        endClause()
    }

    private mutating func endClause() {
        if firstClauseEnd < 0 { firstClauseEnd = length }
    }

    private mutating func appendMark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        let scalar = bytes.scalar(at: start).value
        if scalar == 0xB7 || scalar == 0x2022 || scalar == 0x30FB {
            // The dot inside a foreign name.
            appendWord(bytes, start, end)
            let word = Int(itemBuffer.base[itemBuffer.count - 1].word)
            wordBuffer.base[word].traits.insert(.joint)
            return
        }
        marks &+= 1
        switch scalar {
        case 0x201C, 0x2018, 0x300A, 0x3008, 0x300C, 0x300E, 0x3010: appendBreak(at: start, .opening)
        case 0x201D, 0x2019, 0x300B, 0x3009, 0x300D, 0x300F, 0x3011: appendBreak(at: start, .closing)
        case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F:
            endSentence()
            appendBreak(at: start, .sentenceEnd)
        case 0xFF0C, 0xFF1B, 0xFF1A, 0x2C, 0x3B, 0x3A:
            endClause()
            appendBreak(at: start, .clauseEnd)
        default: appendBreak(at: start, .clauseEnd)
        }
        length &+= 1
    }

    /// Takes in what a word's characters show and what is known of it, and writes its step, once for each different word.
    mutating func describeWords(
        _ bytes: UnsafeBufferPointer<UInt8>, _ characters: CharacterTraits, _ knowledge: WordKnowledge
    ) {
        let words = UnsafeMutableBufferPointer(start: wordBuffer.base, count: wordBuffer.count)
        for number in words.indices {
            // The table is larger than the near caches: its lines are asked for before they are read.
            knowledge.prefetch(words[number].hash.value)
            let item = itemBuffer.base[Int(words[number].item)]
            words[number].traits.formUnion(
                WordTraits.shown(by: bytes, from: Int(item.start), to: Int(item.end), characters))
        }
        kinds.removeAll()
        for mark in Mark.allCases { kinds.append(Step(breakWith: mark)) }
        let steps = kinds.room(for: words.count)
        let edgeless: WordTraits = isUnpunctuated ? [.joint, .number] : [.edgeless, .number]
        for number in words.indices {
            let known = knowledge[words[number].hash.value]
            words[number].traits.formUnion(known.traits)
            words[number].rarity = known.rarity
            words[number].isCounted = known.isCounted
            (steps + number).initialize(to: Step(words[number], edgeless: edgeless))
        }
        kinds.take(words.count)
    }

    /// Appends a word to the items, and to the words where it is a new one.
    ///
    /// Whether it is new is as good as random: all that a new word needs is written behind the last word, and counts
    /// where the word is new.
    @inline(__always)
    private mutating func appendWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        let (hash, characters) = TermHash.read(bytes, from: start, to: end)
        let item = itemBuffer.count
        (wordBuffer.base + wordIndex.count).initialize(
            to: Word(
                hash: hash, length: characters, count: 0, item: Int32(truncatingIfNeeded: item), traits: [], rarity: 0,
                isCounted: false))
        let number = wordIndex.insert(hash.value)
        wordBuffer.base[number].count &+= 1
        itemBuffer.append(
            Item(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), position: length,
                word: Int32(truncatingIfNeeded: number), mark: .none))
        length &+= characters
    }
}

extension Lexicon {
    /// Reads a lexicon in jieba's format: a line is `word [frequency] [tag]`, separated by spaces or tabs.
    ///
    /// A byte order mark, CRLF line ends, blank lines and missing columns are tolerated. A second column that is not
    /// a number is the tag.
    ///
    /// - Parameters:
    ///   - bytes: The text in UTF-8.
    ///   - name: What errors call the source.
    /// - Throws: ``LexiconError`` with the line and what was expected there.
    public init(bytes: Span<UInt8>, name: String = "lexicon") throws(LexiconError) {
        let result = bytes.withUnsafeBufferPointer { bytes -> Result<Lexicon, LexiconError> in
            do throws(LexiconError) {
                return .success(try Self.read(bytes, name: name))
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }

    /// Reads a file in jieba's format; see ``init(bytes:name:)``.
    ///
    /// - Throws: ``LexiconError`` where the file is missing, unreadable or malformed.
    public init(contentsOf path: String) throws(LexiconError) {
        let bytes: [UInt8]
        do throws(FileBytes.Failure) {
            bytes = try FileBytes.read(path)
        } catch {
            throw .unreadable(path: path, reason: error.reason)
        }
        try self.init(bytes: bytes.span, name: path)
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>, name: String) throws(LexiconError) -> Lexicon {
        var lexicon = Lexicon()
        var line = 0
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while position < bytes.count {
            line += 1
            var end = position
            while end < bytes.count, bytes[end] != 10 { end += 1 }
            let content = UnsafeBufferPointer(rebasing: bytes[position..<end])
            guard UTF8Decoding.endOfWellFormed(in: content, from: 0) == content.count else {
                throw .notUTF8(name: name, line: line)
            }
            let columns = content.split { $0 == 32 || $0 == 9 || $0 == 13 }
            if let word = columns.first {
                lexicon.insert(try entry(word, columns.dropFirst(), name: name, line: line))
            }
            position = end + 1
        }
        return lexicon
    }

    private typealias Column = Slice<UnsafeBufferPointer<UInt8>>

    private static func entry(
        _ word: Column, _ rest: ArraySlice<Column>, name: String, line: Int
    ) throws(LexiconError) -> Entry {
        guard word.count <= longestWord else {
            throw .malformedLine(
                name: name, line: line, expected: "a word of at most \(longestWord) bytes, found \(word.count)")
        }
        guard rest.count <= 2 else {
            throw .malformedLine(
                name: name, line: line, expected: "word [frequency] [tag], found \(rest.count + 1) columns")
        }
        var entry = Entry(word: String(decoding: word, as: UTF8.self))
        guard let second = rest.first else { return entry }
        if let frequency = frequency(of: second) {
            entry.frequency = frequency
            if rest.count == 2, let tag = rest.last { entry.tag = String(decoding: tag, as: UTF8.self) }
            return entry
        }
        guard rest.count == 1 else {
            let found = String(decoding: second, as: UTF8.self)
            throw .malformedLine(
                name: name, line: line, expected: "a frequency from 0 in the second column, found “\(found)”")
        }
        entry.tag = String(decoding: second, as: UTF8.self)
        return entry
    }

    /// The value of a column of digits, also with a fraction (`3.0`), as jieba's users write it; else `nil`.
    private static func frequency(of column: Column) -> Int? {
        let text = String(decoding: column, as: UTF8.self)
        guard text.utf8.allSatisfy({ $0 == 46 || (48...57).contains($0) }) else { return nil }
        if let value = Int(text) { return value }
        return Double(text).flatMap { Int(exactly: $0.rounded()) }
    }
}

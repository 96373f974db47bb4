#if CommandLineTool
    import HanText

    /// The text of an input as UTF-8, without its byte order mark.
    ///
    /// The encoding is the one that was named, or is told from the first bytes that are not ASCII.
    struct DecodedInput: ~Copyable {
        private var input: FileInput
        private var decoder: TextDecoder?
        private var isSettled: Bool
        private var isFirst = true
        private let isNamed: Bool
        /// The name of the encoding.
        private(set) var encoding: String

        /// What a message about invalid bytes says was expected.
        var expectation: String {
            if isNamed { return encoding }
            let tried = decoder == nil ? "UTF-8" : "UTF-8, UTF-16 or GB18030"
            return tried + "; --encoding names any other"
        }

        var path: String { input.path }
        var size: Int? { input.size }
        var isAtEnd: Bool { input.isAtEnd }

        /// - Parameter encoding: ICU's name of an encoding; `nil` to tell it from the text.
        init(path: String, encoding: String?) throws(ToolError) {
            var decoder: TextDecoder?
            if let encoding { decoder = try Self.decoder(encoding) }
            let input = try FileInput(path: path)
            self.input = input
            self.encoding = decoder == nil ? "UTF-8" : encoding ?? "UTF-8"
            self.decoder = decoder
            isNamed = encoding != nil
            isSettled = isNamed
        }

        /// Appends what there is, at most about `count` bytes.
        mutating func read(into output: inout [UInt8], atMost count: Int) throws(ToolError) {
            if isSettled, decoder == nil, !isFirst { return try input.read(into: &output, atMost: count) }
            var bytes: [UInt8] = []
            try input.read(into: &bytes, atMost: count)
            // A byte order mark or the first pair of UTF-16 may have come in two pieces.
            while isFirst, bytes.count < 4, !input.isAtEnd { try input.read(into: &bytes, atMost: count) }
            let mark = try settle(bytes)
            isFirst = false
            if mark > 0 { bytes.removeFirst(mark) }
            guard decoder != nil else { return output += bytes }
            decoder?.decode(bytes.span, isLast: input.isAtEnd, into: &output)
        }

        /// Looks what the bytes are, where that is still open; gives the length of the byte order mark.
        private mutating func settle(_ bytes: [UInt8]) throws(ToolError) -> Int {
            guard !isSettled else {
                return isFirst ? markLength(bytes) : 0
            }
            let (found, mark) = EncodingDetection.detect(bytes.span)
            guard found != .ascii else { return 0 }
            isSettled = true
            encoding = found.rawValue
            if found != .utf8 { decoder = try Self.decoder(found.rawValue) }
            return isFirst ? mark : 0
        }

        /// The mark of an encoding that was named; ICU takes that of `UTF-16` itself.
        private func markLength(_ bytes: [UInt8]) -> Int {
            let (found, mark) = EncodingDetection.detect(bytes.span)
            return found.rawValue == encoding.uppercased() ? mark : 0
        }

        private static func decoder(_ name: String) throws(ToolError) -> TextDecoder? {
            if ["UTF-8", "UTF8"].contains(name.uppercased()) { return nil }
            do throws(TextDecoderError) {
                return try TextDecoder(encoding: name)
            } catch {
                throw ToolError("--encoding: \(error.description)")
            }
        }
    }
#endif

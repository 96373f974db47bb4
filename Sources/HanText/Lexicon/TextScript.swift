/// Which characters a text is written in, told by what stands around a place in it.
enum TextScript {
    /// How many bytes before and behind an offset are looked at: eight characters each.
    private static let reach = 24

    /// Whether one of the characters around `offset` is a traditional one.
    ///
    /// - Complexity: a fixed number of steps.
    static func isTraditional(_ bytes: UnsafeBufferPointer<UInt8>, around offset: Int) -> Bool {
        let forms = TraditionalForms.shared.simplifiedCharacters
        let end = min(bytes.count, offset + reach)
        var position = max(0, offset - reach)
        // Not from inside a character.
        while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
        while position < end {
            let scalar = bytes.scalar(at: position)
            if scalar.value >= 0x4E00, forms[scalar.value] != scalar.value { return true }
            position += scalar.length
        }
        return false
    }
}

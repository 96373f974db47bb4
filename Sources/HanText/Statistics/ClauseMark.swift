/// What a mark does to a clause.
enum ClauseMark {
    /// No mark.
    case none
    case space
    /// A mark inside a word: 14.5, A-2, A·B.
    case point
    /// Ends the clause.
    case `break`
    /// 、
    case pause
    /// Opens a quotation or a title that ends with the mark.
    case quote(UInt32)
    case openBracket
    /// Any other closing mark.
    case closeMark

    @inline(__always)
    init(_ scalar: UInt32) {
        if scalar >= 0x4E00, scalar <= 0x9FFF {
            self = .none
            return
        }
        switch scalar {
        case 0x20, 0x09, 0x0A, 0x0D, 0x3000, 0xA0, 0x23: self = .space
        case 0xFF0C, 0x2C, 0xFF1A, 0x3A, 0xFF1B, 0x3B, 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0x2026, 0x2014, 0xFE50:
            self = .break
        case 0x3001: self = .pause
        case 0x2E, 0x2D, 0x00B7, 0x2F, 0x5F, 0xFF0E, 0x30FB, 0x2022, 0xFF0D: self = .point
        case 0x201C: self = .quote(0x201D)
        case 0x2018: self = .quote(0x2019)
        case 0x300A: self = .quote(0x300B)
        case 0x300C: self = .quote(0x300D)
        case 0x300E: self = .quote(0x300F)
        case 0x28, 0xFF08: self = .openBracket
        case 0x29, 0xFF09, 0x201D, 0x2019, 0x300B, 0x300D, 0x300F, 0x3010, 0x3011, 0x5B, 0x5D, 0x22, 0x3008, 0x3009:
            self = .closeMark
        default: self = .none
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the mark stands that closes a quotation or a title, past it; none behind a full stop.
    func closing(_ mark: UInt32, from start: Int, to limit: Int) -> Int? {
        var position = start
        while position < limit {
            let scalar = scalar(at: position)
            position += scalar.length
            if scalar.value == mark { return position }
            if scalar.value == 0x3002 { return nil }
        }
        return nil
    }

    /// Where the bracket stands that closes what `start` is inside of.
    func closingBracket(from start: Int, to limit: Int) -> (start: Int, end: Int)? {
        var position = start
        var depth = 0
        while position < limit {
            let scalar = scalar(at: position)
            if scalar.value == 0x28 || scalar.value == 0xFF08 { depth += 1 }
            if scalar.value == 0x29 || scalar.value == 0xFF09 {
                if depth == 0 { return (position, position + scalar.length) }
                depth -= 1
            }
            position += scalar.length
        }
        return nil
    }
}

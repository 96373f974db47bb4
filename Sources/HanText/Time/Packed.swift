/// A small number or none, in two bytes: the parts of a time are copied often and few of them are given.
@propertyWrapper
struct Packed: Sendable, Hashable {
    private var packed = Int16.min

    init(wrappedValue: Int? = nil) { self.wrappedValue = wrappedValue }

    var wrappedValue: Int? {
        get { packed == .min ? nil : Int(packed) }
        set { packed = newValue.map { Int16(clamping: $0) } ?? .min }
    }
}

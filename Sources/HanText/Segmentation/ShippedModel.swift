import CModel

/// The bytes of the model that comes with the library.
enum ShippedModel {
    static var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: hantext_model_bytes(), count: hantext_model_size())
    }
}

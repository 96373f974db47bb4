#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reading and writing of whole files through the C library.
enum FileBytes {
    /// Why a file can't be read or written, in the system's words.
    struct Failure: Error {
        var reason: String
    }

    /// The bytes of a file.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw failure() }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        let chunk = 1 << 20
        var count = 0
        repeat {
            let piece = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, filled in
                filled = fread(buffer.baseAddress, 1, chunk, file)
            }
            count = piece.count
            bytes += piece
        } while count == chunk
        // A directory opens, and fails only here.
        guard ferror(file) == 0 else { throw failure() }
        return bytes
    }

    /// Writes a file, replacing what it held.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        guard let file = fopen(path, "wb") else { throw failure() }
        let written = bytes.withUnsafeBufferPointer { fwrite($0.baseAddress, 1, $0.count, file) }
        guard fclose(file) == 0, written == bytes.count else { throw failure() }
    }

    private static func failure() -> Failure { Failure(reason: String(cString: strerror(errno))) }
}

import Foundation

/// The text files of a folder, or one file, read in the order of their names.
public struct NewsFolder {
    /// A file and its text.
    public struct File {
        /// The file's name without its folder.
        public let name: String
        /// Its text.
        public let text: String
    }

    /// The files in order.
    public let files: [File]

    /// Reads `path`; a folder gives its `*.txt` files.
    ///
    /// - Throws: `NewsFolderError` where the path is missing or a file is not UTF-8.
    public init(path: String) throws {
        let manager = FileManager.default
        var isFolder: ObjCBool = false
        guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { throw NewsFolderError.missing(path) }
        let folder = URL(fileURLWithPath: path)
        var urls = [folder]
        if isFolder.boolValue {
            urls = try manager.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                .filter { $0.pathExtension == "txt" }
                .sorted { $0.lastPathComponent < $1.lastPathComponent }
        }
        files = try urls.map { url in
            guard let text = String(data: try Data(contentsOf: url), encoding: .utf8) else {
                throw NewsFolderError.notUTF8(url.path)
            }
            return File(name: url.lastPathComponent, text: text)
        }
    }

    /// Writes `text` to a file of the folder that the command line names second, by default `Examples/out`.
    ///
    /// - Returns: the path written to.
    public static func write(_ text: String, as name: String) throws -> String {
        let arguments = CommandLine.arguments
        let folder =
            arguments.count > 2
            ? URL(fileURLWithPath: arguments[2]) : examples.appendingPathComponent("out", isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent(name)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    /// The folder that the command line names first, or the sample page of the repository.
    public static func fromCommandLine() throws -> NewsFolder {
        try NewsFolder(path: CommandLine.arguments.dropFirst().first ?? examples.appendingPathComponent("Sample").path)
    }

    private static var examples: URL {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return folder
    }
}

/// Why a folder can't be read.
public enum NewsFolderError: Error, CustomStringConvertible {
    /// There is no such file or folder.
    case missing(String)
    /// A file holds bytes that are not UTF-8.
    case notUTF8(String)

    /// The message for a person.
    public var description: String {
        switch self {
        case .missing(let path): "\(path): no such file or folder; expected a text file or a folder of *.txt files"
        case .notUTF8(let path): "\(path): not UTF-8; expected UTF-8 text"
        }
    }
}

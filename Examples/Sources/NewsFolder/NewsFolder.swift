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

    /// The folder that the command line names, or the sample page of the repository.
    public static func fromCommandLine() throws -> NewsFolder {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        return try NewsFolder(path: CommandLine.arguments.dropFirst().first ?? root.appendingPathComponent("Sample").path)
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

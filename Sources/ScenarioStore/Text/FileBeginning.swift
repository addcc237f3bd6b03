#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The first lines of a file, for finding out what it is without reading it whole.
public struct FileBeginning: Sendable {
  /// The file's path, below the folder as that was named.
  public let path: String
  /// Its first lines, or all of it where it is short; nil where they cannot be read as UTF-8 text.
  public let text: String?
  /// Whether that is all of the file.
  public let isWhole: Bool
  /// Which file it is, whatever path led to it.
  public let identity: FileIdentity

  /// How many bytes are looked at: room for some fifty lines of comment before the first statement.
  static let length = 4_096

  /// The beginnings of the files of a folder whose names end in one of some words, in the order of their names.
  ///
  /// Only the folder's own plain files are looked into: hidden ones, folders, pipes and links, which can lead
  /// anywhere, are passed over. A folder that is not there has none. At most ``length`` bytes of each are read.
  ///
  /// - Throws: ``StoreProblem`` where the folder cannot be read.
  public static func all(
    inFolder path: String, endingIn endings: [String]
  ) throws(StoreProblem) -> [FileBeginning] {
    let folder: Folder
    do throws(StoreProblem) { folder = try Folder(at: path) } catch .failed(.open, _, let error)
      where error == .noSuchFile
    { return [] }
    var beginnings: [FileBeginning] = []
    for name in try folder.names().names
    where !name.hasPrefix(".") && endings.contains(where: { name.hasSuffix("." + $0) }) {
      guard let status = try folder.status(of: name), status.kind == .regular else { continue }
      beginnings.append(FileBeginning(name, in: folder, FileIdentity(status.identity)))
    }
    return beginnings
  }

  private init(_ name: String, in folder: borrowing Folder, _ identity: FileIdentity) {
    path = folder.path(of: name)
    self.identity = identity
    // What cannot be opened or is no text is told by whoever wants to know what it says.
    let bytes = try? folder.open(name, flags: O_RDONLY | O_NOFOLLOW).readBeginning(Self.length + 1)
    let isWhole = bytes.map { $0.count <= Self.length } ?? false
    self.isWhole = isWhole
    text = bytes.flatMap { bytes in
      let lines = isWhole ? bytes[...] : bytes[...(bytes.lastIndex(of: 0x0A) ?? -1)]
      return String(validating: lines, as: UTF8.self)
    }
  }
}

/// Which file something is, whatever path led to it.
public struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  init(_ identity: FileStatus.Identity) {
    device = identity.device
    number = identity.number
  }

  /// The file that a path leads to; nil where it leads to none.
  public init?(ofFileAt path: String) {
    var buffer = stat()
    guard stat(path, &buffer) == 0 else { return nil }
    self.init(FileStatus(buffer).identity)
  }
}

extension Descriptor {
  /// Reads so many bytes from the current position of a plain file, fewer only at its end.
  fileprivate func readBeginning(_ count: Int) throws(StoreProblem) -> [UInt8] {
    let kind = try status().kind
    guard kind == .regular else { throw .notAFile(path: path, kind: kind) }
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let added = bytes.withUnsafeMutableBytes { buffer in
        let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
        return uninterrupted { read(number, rest.baseAddress, rest.count) }
      }
      guard added >= 0 else { throw .failed(.read, path: path, error: .last) }
      guard added > 0 else { break }
      filled += added
    }
    return Array(bytes.prefix(filled))
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a file is called in its first lines, for finding it without reading it whole.
public struct FileBeginning: Sendable {
  /// The file's path, below the folder as that was named.
  public let path: String
  /// The name that its first lines declare; nil where they declare none, or are no UTF-8 text.
  public let name: String?
  /// Whether the whole file is the text that the reader of its name knows under that name.
  public let isCopy: Bool
  /// Which file it is, whatever path led to it.
  public let identity: FileIdentity

  /// How many bytes are looked at first: room for some fifty lines of comment before the first statement.
  static let length = 4_096
  /// How many bytes are looked at where those declare no name: more than any comment above a name fills, and so
  /// few that a folder of files that declare none is read in a moment.
  public static let furthest = 65_536

  /// The beginnings of the files of a folder whose names end in one of some words, in the order of their names.
  ///
  /// Only the folder's own plain files are looked into: hidden ones, folders, pipes and links, which can lead
  /// anywhere, are passed over. A folder that is not there has none. Of each file at most ``furthest`` bytes are
  /// read for its name, and as many as `known` gives where it may be a copy of that.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - endings: what the files' names end in, without the dot.
  ///   - name: the name that whole lines of a file declare; nil where they declare none.
  ///   - known: the text of a name that a file may be a copy of; nil where there is none.
  /// - Returns: what each file is called, those that declare no name among them.
  /// - Throws: ``StoreProblem`` where the folder cannot be read.
  public static func all(
    inFolder path: String, endingIn endings: [String], named name: (String) -> String?,
    known: (String) -> String?
  ) throws(StoreProblem) -> [FileBeginning] {
    let folder: Folder
    do throws(StoreProblem) { folder = try Folder(at: path) } catch .failed(.open, _, let error)
      where error == .noSuchFile
    { return [] }
    var beginnings: [FileBeginning] = []
    for file in try folder.names().names
    where !file.hasPrefix(".") && endings.contains(where: { file.hasSuffix("." + $0) }) {
      guard let status = try folder.status(of: file), status.kind == .regular else { continue }
      // What cannot be opened or is no text is told by whoever wants to know what it says.
      let declared = try? folder.open(file, flags: O_RDONLY | O_NOFOLLOW).declared(name, known)
      beginnings.append(
        FileBeginning(
          path: folder.path(of: file), name: declared?.name, isCopy: declared?.isCopy ?? false,
          identity: FileIdentity(status.identity)))
    }
    return beginnings
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
  /// The name that the first lines of a plain file declare, and whether the file is what is known under it.
  fileprivate func declared(
    _ name: (String) -> String?, _ known: (String) -> String?
  ) throws(StoreProblem) -> (name: String?, isCopy: Bool) {
    let kind = try status().kind
    guard kind == .regular else { throw .notAFile(path: path, kind: kind) }
    var bytes: [UInt8] = []
    for length in [FileBeginning.length, FileBeginning.furthest] {
      // One byte more tells whether the file ends here.
      try readOn(&bytes, to: length + 1)
      let isWhole = bytes.count <= length
      let lines = isWhole ? bytes[...] : bytes[...(bytes.lastIndex(of: 0x0A) ?? -1)]
      guard let text = String(validating: lines, as: UTF8.self) else { return (nil, false) }
      if let found = name(text) {
        guard let copied = known(found) else { return (found, false) }
        try readOn(&bytes, to: copied.utf8.count + 1)
        return (found, bytes.elementsEqual(copied.utf8))
      }
      guard !isWhole else { break }
    }
    return (nil, false)
  }

  /// Reads from the current position until there are so many bytes, fewer only at the file's end.
  private func readOn(_ bytes: inout [UInt8], to count: Int) throws(StoreProblem) {
    var filled = bytes.count
    guard filled < count else { return }
    bytes += [UInt8](repeating: 0, count: count - filled)
    while filled < count {
      let added = bytes.withUnsafeMutableBytes { buffer in
        let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
        return uninterrupted { read(number, rest.baseAddress, rest.count) }
      }
      guard added >= 0 else { throw .failed(.read, path: path, error: .last) }
      guard added > 0 else { break }
      filled += added
    }
    bytes.removeLast(count - filled)
  }
}

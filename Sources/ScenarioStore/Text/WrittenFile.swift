import Lettering

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file of any contents that was written here, with what tells later whether it is still the same.
///
/// Told by its length and a fingerprint, which guard against accidents: the contents need not be kept.
public struct WrittenFile: Sendable, Hashable {
  /// Where it stands.
  public let path: String
  private let length: Int
  private let fingerprint: UInt64

  private init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    length = bytes.count
    fingerprint = bytes.fingerprint
  }

  /// Writes a file, whole or not at all; its folder must exist.
  ///
  /// A file that is still as `own` says may be replaced; with `overwriting` any file but a link. Reads what
  /// stands there once and flushes the disk once.
  ///
  /// - Parameters:
  ///   - bytes: the contents, at most ``TextFile/maximumSize``.
  ///   - path: where they are written.
  ///   - own: the file that was written there before; nil for none.
  ///   - overwriting: whether any file is replaced.
  /// - Throws: `.alreadyExists` where another file stands at the path, `.changedOnDisk` where `own` was changed
  ///   since, `.symbolicLink`, `.notAFile`, `.tooLarge` or `.failed`.
  public init(
    writing bytes: [UInt8], at path: String, over own: WrittenFile? = nil, overwriting: Bool = false
  ) throws(StoreProblem) {
    let place = try Path(path)
    let folder = try Folder(at: place.folder)
    try folder.underLockOfStore { () throws(StoreProblem) in
      folder.removeLeftOvers()
      guard let status = try folder.status(of: place.name), overwriting || own != nil else {
        try folder.create(bytes, as: place.name)
        return
      }
      if !overwriting, let own {
        try folder.checkWritable(place.name, status: status)
        let now = try TextFile.readBytes(at: path)
        guard WrittenFile(own.path, now) == own || now == bytes else {
          throw .changedOnDisk(path: path)
        }
      }
      try folder.replace(place.name, status: status, with: bytes)
    }
    self.init(path, bytes)
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A new folder among the system's temporary ones, which goes away with its files when nobody holds it.
///
/// A class, since it owns something outside the program. What kills the process leaves the folder to the
/// system, which clears temporary ones by itself.
public final class ScratchFolder: Sendable {
  /// Where it stands.
  public let path: String

  /// Makes the folder, which only the user can read; nil where the system refuses.
  public init?() {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let template = (place.isEmpty ? "/tmp" : place) + "/hvis-XXXXXX"
    var bytes = template.utf8CString
    let made = bytes.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { return nil }
    path = made
  }

  deinit {
    // There is nobody left to tell that a file could not be removed, and the system clears it later.
    if let folder = try? Folder(at: path), let names = try? folder.names() {
      for name in names.names { try? folder.remove(name) }
    }
    _ = rmdir(path)
  }
}

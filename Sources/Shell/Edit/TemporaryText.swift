import ScenarioStore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A text in a private folder of its own, for a program that reads or edits it.
///
/// The folder (0700) keeps what editors leave beside a file, such as copies, from everybody else, and takes it
/// along when it is removed.
struct TemporaryText {
  /// The file's path.
  let path: String
  private let folder: String

  /// Writes a text (0600) to a file of that name.
  ///
  /// - Throws: ``StoreProblem`` where the folder or the file cannot be made.
  init(_ text: String, named name: String) throws(StoreProblem) {
    let parent = ExternalProgram.environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(parent)/hvis-XXXXXX".utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) } != nil
    }
    guard isMade else { throw .failed(.createFolder, path: parent, error: .last) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = folder + "/" + name
    do { _ = try TextFile.writeText(text, at: path) } catch {
      remove()
      throw error
    }
    // Narrower than the user's mask may have it; the folder keeps others out in any case.
    _ = chmod(path, 0o600)
  }

  /// Deletes the folder with all that is in it; what cannot be deleted is left to the system.
  func remove() {
    guard let listing = try? FolderNames(ofFolder: folder) else { return }
    for name in listing.names { _ = unlink(folder + "/" + name) }
    _ = rmdir(folder)
  }
}

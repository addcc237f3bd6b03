import Testing

@testable import ScenarioStore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder of one test's own, deleted with everything in it when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/hvis-store-tests-XXXXXX".utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap(mkdtemp) != nil
    }
    try #require(isMade)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    // The tests that give up root's rights must still get in.
    _ = chmod(path, 0o755)
  }

  deinit { TemporaryFolder.delete(path) }

  func at(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file as another program would: not through the store.
  func put(_ name: String, _ text: String) throws { try put(name, bytes: Array(text.utf8)) }

  func put(_ name: String, bytes: [UInt8]) throws {
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    let file = try Descriptor(opening: at(name), path: at(name), flags: flags, mode: 0o644)
    try file.writeAll(bytes)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    let file = try Descriptor(opening: at(name), path: at(name), flags: O_RDONLY)
    return try file.readAll(limit: .max)
  }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// The names in the folder without the lock, which every store has.
  func names() throws -> [String] {
    try Folder(at: path).names().names.filter { $0 != ".lock" }
  }

  func permissions(_ name: String) throws -> mode_t {
    try #require(try Folder(at: path).status(of: name)).permissions
  }

  private static func delete(_ path: String) {
    // Only reached through folders this class made; a link is deleted, never followed.
    guard let folder = try? Folder(at: path), let names = try? folder.names() else { return }
    for name in names.names where (try? folder.remove(name)) == nil {
      delete("\(path)/\(name)")
    }
    _ = rmdir(path)
  }
}

/// The name in a text of these tests: a first line `scenario "NAME"`.
@Sendable func declaredName(_ text: String) -> String? {
  let line = text.prefix { $0 != "\n" }
  guard line.hasPrefix("scenario \""), line.hasSuffix("\""), line.count > 11 else { return nil }
  return String(line.dropFirst(10).dropLast())
}

func scenario(_ name: String, _ rest: String = "free") -> String {
  "scenario \"\(name)\"\n\(rest)\n"
}

extension ScenarioStore {
  init(_ folder: TemporaryFolder) {
    self.init(folder: folder.path, nameDeclared: declaredName)
  }
}

import Foundation

/// A folder of one test's own, deleted with everything in it when the test lets go of it.
public final class TemporaryFolder: Sendable {
  /// Where it stands, without a slash at the end.
  public let path: String

  /// A new folder among the system's temporary ones or in another folder.
  public init(in folder: String? = nil) throws {
    let parent = folder ?? FileManager.default.temporaryDirectory.path
    // Short, since messages cut long paths; 40 random bits, and one that is there already is an error.
    let name = String(UInt64.random(in: 1 << 40..<1 << 41), radix: 36)
    path = "\(parent)/hvis-tests-\(name)"
    // The tests that give up root's rights must still get in, whatever the mask is.
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
  }

  /// A folder with some files, by name.
  public convenience init(holding files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try put(name, text) }
  }

  /// A folder with a copy of the scenarios that come with the program, in `Scenarios`.
  public static func withScenarios() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: PackageFolder.at("Scenarios"), to: folder.url.appending(path: "Scenarios"))
    return folder
  }

  deinit {
    // What cannot be deleted is left to the system, as with any temporary file.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where it stands.
  public var url: URL { URL(filePath: path, directoryHint: .isDirectory) }

  /// The path of a file of the folder.
  public func at(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file as another person's editor would, in place, with the folders that it needs.
  public func put(_ name: String, _ text: String) throws { try put(name, bytes: Array(text.utf8)) }

  /// Writes a file of bytes, in place.
  public func put(_ name: String, bytes: [UInt8]) throws {
    let folder = URL(filePath: at(name)).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: at(name)))
  }

  /// The bytes of a file.
  public func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: at(name))))
  }

  /// The text of a file, bytes that are not UTF-8 replaced.
  public func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// Whether a file is there.
  public func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: at(name)) }

  /// Makes a folder in it.
  public func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: at(name), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
  }
}

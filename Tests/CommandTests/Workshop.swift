import Foundation
import TerminalTesting
import TestSupport
import Testing

/// A folder of a test's own with the stored scenarios in it, where the built program is run.
final class Workshop {
  private let place: TemporaryFolder

  init() throws { place = try .withScenarios() }

  /// Where it is.
  var folder: URL { place.url }

  /// The built program.
  static func program() throws -> String { try #require(BuiltProduct.path(of: "hvis")) }

  /// What a run of a program came to.
  struct Result {
    let output: String
    let problems: String
    let status: Int32
  }

  /// Runs `hvis` with arguments and standard input.
  func hvis(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try run(Workshop.program(), arguments, input: Data(input.utf8), environment: environment)
  }

  /// Runs a line as a shell does, with `hvis` on its path.
  func shell(_ line: String) throws -> Result {
    try run("/bin/sh", ["-c", line], input: Data(), environment: [:])
  }

  /// Runs a program; nothing of the test's own environment reaches it.
  func run(
    _ program: String, _ arguments: [String], input: Data, environment: [String: String]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let products = try URL(fileURLWithPath: Workshop.program()).deletingLastPathComponent().path
    process.environment = [
      "PATH": products + ":/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8",
    ].merging(environment) { $1 }
    // Files rather than pipes: a program that prints more than a pipe holds must not wait for us.
    let files = try ["in", "out", "err"].map { name in
      let url = folder.appendingPathComponent(".standard-\(name)")
      try (name == "in" ? input : Data()).write(to: url)
      return url
    }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(contentsOf: files[1], encoding: .utf8),
      problems: try String(contentsOf: files[2], encoding: .utf8),
      status: process.terminationStatus)
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    try place.put(name, text)
  }

  /// Reads a file of the folder.
  func read(_ name: String) throws -> String { try place.text(name) }
}

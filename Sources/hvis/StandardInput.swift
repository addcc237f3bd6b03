import ScenarioLanguage
import ScenarioStore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Standard input as a file, which `-` names in the commands that take files.
enum StandardInput {
  /// The path that stands for it.
  static let path = "-"
  /// What messages call it.
  static let name = "input"

  /// Everything that standard input gives, as far as a file may be long.
  ///
  /// - Throws: ``StoreProblem`` where it cannot be read or is too long, ``EncodingProblem`` where it is no UTF-8.
  static func text() throws -> SourceText {
    try SourceText.decoding(TextFile.readBytes(from: STDIN_FILENO, named: name), name: name)
  }
}

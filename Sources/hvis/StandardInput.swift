import ScenarioLanguage
import ScenarioStore
import Scripting

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

  /// What messages call it: a word of the language that people read, `input` in what programs read.
  static func name(in settings: RunSettings) -> String {
    switch settings.format {
    case .json, .csv: SourceText.inputName(in: .english)
    case .table, .excelCSV, .markdown, .html: SourceText.inputName(in: settings.language)
    }
  }

  /// Everything that standard input gives, as far as a file may be long.
  ///
  /// - Throws: ``StoreProblem`` where it cannot be read or is too long, ``EncodingProblem`` where it is no UTF-8.
  static func text(in settings: RunSettings) throws -> SourceText {
    let name = name(in: settings)
    return try SourceText.decoding(TextFile.readBytes(from: STDIN_FILENO, named: name), name: name)
  }
}

import Budget

/// Reads a budget file: what an alliance's document declares for a year.
///
/// The format is described in the README; the grammar stands in `BudgetEntryParser.swift`. Statements come
/// in any order but that names are declared before they are referred to.
public struct BudgetFileReader {
  /// The most diagnostics that are reported of one file.
  public static let mostDiagnostics = 20

  private var builder = BudgetBuilder()
  private var diagnostics: [Diagnostic] = []

  private init() {}

  /// The budget that a text declares, with what its reader should know (warnings), or everything that is
  /// wrong with the text, at most 20.
  ///
  /// Linear in the text's length. A file with a problem gives no budget: a figure left out could
  /// be taken for zero.
  public static func read(_ source: SourceText) -> (budget: Budget?, diagnostics: [Diagnostic]) {
    var text = source.text
    var reader = BudgetFileReader()
    let entries = text.withUTF8 { bytes in
      var parser = BudgetEntryParser(SourceBytes(bytes))
      parser.parse()
      reader.diagnostics = parser.diagnostics
      return parser.entries
    }
    for entry in entries { reader.take(entry) }
    let budget = reader.finish(atEnd: source.text.utf8.count)
    guard reader.diagnostics.isEmpty, let budget else {
      let problems = reader.diagnostics.sorted { $0.range.start < $1.range.start }
      return (nil, Array(problems.prefix(mostDiagnostics)))
    }
    return (budget, Array(reader.builder.warnings.prefix(mostDiagnostics)))
  }

  private mutating func take(_ entry: BudgetEntry) {
    do { try builder.take(entry) } catch { diagnostics.append(error) }
  }

  private mutating func finish(atEnd end: Int) -> Budget? {
    do { return try builder.finished(atEnd: end) } catch {
      // A lack often follows from a statement that could not be read; that one says enough.
      if diagnostics.isEmpty { diagnostics.append(error) }
      return nil
    }
  }
}

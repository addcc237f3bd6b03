import Budget

/// Reads a budget file: what an alliance's document declares for a year.
///
/// The built-in budget shows the format; the grammar stands in `BudgetEntryParser.swift`. Statements come
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
    let budget = text.withUTF8 { reader.read(SourceBytes($0)) }
    guard reader.diagnostics.isEmpty, let budget else {
      let problems = reader.diagnostics.sorted { $0.range.start < $1.range.start }
      return (nil, Array(problems.prefix(mostDiagnostics)))
    }
    return (budget, Array(reader.builder.warnings.prefix(mostDiagnostics)))
  }

  private mutating func read(_ bytes: SourceBytes) -> Budget? {
    var parser = BudgetEntryParser(bytes)
    while parser.findsStatement() {
      do throws(Diagnostic) {
        try parser.readStatement()
        try builder.take(parser.entry)
      } catch { diagnostics.append(error) }
    }
    do { return try builder.finished(atEnd: bytes.count) } catch {
      // A lack often follows from a statement that could not be read; that one says enough.
      if diagnostics.isEmpty { diagnostics.append(error) }
      return nil
    }
  }
}

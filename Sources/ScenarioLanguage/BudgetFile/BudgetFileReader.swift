import Budget

/// The budget of a text, nil where the text has a mistake, and what is to be said of the text.
public typealias ReadBudget = (budget: Budget?, diagnostics: [Diagnostic])

/// Reads a budget file: what an alliance's document declares for a year.
///
/// The built-in budget shows the format; the grammar stands in `BudgetEntryParser.swift`. Statements come
/// in any order but that names are declared before they are referred to.
public struct BudgetFileReader {
  /// The most diagnostics that are reported of one file.
  public static let mostDiagnostics = 20

  private var builder = BudgetBuilder()
  private var diagnostics: [Diagnostic] = []
  /// The names of what could not be read, which is not declared either.
  private var unread: Set<String> = []
  /// The words of the statements that could not be read, which the file has all the same.
  private var unreadWords: Set<String> = []
  /// The words of statements that the file was told to lack.
  private var lackedWords: Set<String> = []

  private init() {}

  /// The budget that a text declares, with what its reader should know (warnings), or everything that is
  /// wrong with the text, at most 20.
  ///
  /// Linear in the text's length. A file with a problem gives no budget: a figure left out could
  /// be taken for zero.
  public static func read(_ source: SourceText) -> ReadBudget {
    var text = source.text
    let read = text.withUTF8 { Self.read($0) }
    if read.budget == nil, let mark = ConflictMark.first(in: source) { return (nil, [mark]) }
    return read
  }

  /// The same of the bytes of a text, which are valid UTF-8 and no file's: marks of a merge are not looked for.
  public static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> ReadBudget {
    var reader = BudgetFileReader()
    let budget = reader.read(SourceBytes(bytes))
    guard reader.diagnostics.isEmpty, let budget else {
      let problems = reader.diagnostics.sorted { $0.range.start < $1.range.start }
      return (nil, Array(problems.prefix(mostDiagnostics)))
    }
    return (budget, Array(reader.builder.warnings.prefix(mostDiagnostics)))
  }

  /// Whether a text is meant as a budget file: its first statement begins with `budget` or `budsjett`, as that of no
  /// scenario does.
  ///
  /// Reads no further than that word.
  public static func isBudget(_ source: SourceText) -> Bool {
    firstWord(of: source) != nil
  }

  /// The place of the word that a budget file begins with; nil where the text is none.
  static func firstWord(of source: SourceText) -> SourceRange? {
    let text = source.text
    let spellings = [BudgetWord.budget.spellings.en, BudgetWord.budget.spellings.nb]
    var rest = text.unicodeScalars[...]
    while true {
      // A byte order mark, too, stands before the first word.
      rest = rest.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
      guard rest.first == "#" else { break }
      rest = rest.drop { $0 != "\n" }
    }
    let word = rest.prefix { $0.properties.isAlphabetic }
    guard spellings.contains(String(word).lowercased()) else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
    return SourceRange(start, start + Substring(word).utf8.count)
  }

  /// What the names of budget files end in, in either language.
  public static let fileEndings = ["budget", "budsjett"]

  private mutating func read(_ bytes: SourceBytes) -> Budget? {
    var parser = BudgetEntryParser(bytes)
    var start: SourceRange?
    while parser.findsStatement() {
      do throws(Diagnostic) {
        defer { start = start ?? parser.entry.wordRange }
        try parser.readStatement()
        try builder.take(parser.entry)
        if parser.entry.word == .class { parser.classes = builder.rules.words }
      } catch { note(error, parser) }
    }
    do { return try builder.finished(lackingAt: start ?? SourceRange(0, 0)) } catch {
      // A lack often follows from a statement that could not be read; that one says enough.
      if diagnostics.isEmpty { diagnostics = [error] + builder.rules.missing }
      return nil
    }
  }

  /// Notes what is wrong with a statement, unless that only follows from what is wrong with an earlier one.
  private mutating func note(_ error: Diagnostic, _ parser: BudgetEntryParser) {
    let problem = error.problem as? BudgetFileProblem
    defer {
      if let name = parser.entry.name(at: 0) { unread.formUnion([name.english, name.norwegian]) }
      unreadWords.insert(parser.entry.word.spellings.en)
    }
    // Said once: every further member would lack the same.
    if case .lacks(let word)? = problem {
      guard !unreadWords.contains(word), lackedWords.insert(word).inserted else { return }
    }
    if case .notDeclared(let name, _)? = problem, unread.contains(name) { return }
    let mayBeOfClause = problem?.mayBeOfClause ?? false
    diagnostics.append(mayBeOfClause ? parser.unknownClause(behind: error.range) ?? error : error)
  }
}

extension BudgetFileProblem {
  /// Whether a misspelt word of a clause can be what is behind it.
  fileprivate var mayBeOfClause: Bool {
    switch self {
    case .needs(let wanted, in: _): wanted != .noAmount
    case .wrongValue, .leftOver, .wrongCount: true
    case .noNumber(let text, _): text.first?.isNumber == false
    case .unknownWord, .notHere, .twice, .illegalNumber, .declaredTwice, .notDeclared,
      .partsDiffer, .perhapsRemainder, .lacks, .statedTwice, .unknownClause, .codeTwice,
      .impossibleCode, .behindLines, .otherDate, .populationLeaps, .printedFarOff, .beyondWhole,
      .paysNothing,
      .rateBesideRules, .ruledTwice, .inRuleTwice, .limitsCross, .rebateCrosses, .tooMany:
      false
    }
  }
}

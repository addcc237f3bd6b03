// source    = { [ statement ] separator }.
// statement = form | expression.
// form      = a statement word or phrase and what its entry in StatementForm reads.
//
// A word that is both a statement and a quantity (`rate`) begins the statement where what follows can
// be the statement's amount or name, and is a value elsewhere: alone, before `of`, `at`, `in`, or before
// an operator that begins no amount. A word that is both a statement and a command (`avslutt`) is
// the command where it stands alone.

import Budget

/// What a source text says, and what is wrong with it.
public struct ParsedSource: Sendable {
  /// The text.
  public let source: SourceText
  /// The statements that could be read, in order.
  public internal(set) var statements: [Statement] = []
  /// The problems of the statements that could not be read, in order; at most
  /// ``Parser/mostDiagnostics``.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// How many further problems were found and left out.
  public internal(set) var omittedDiagnostics = 0
  /// The comments, `#` included, without the line's end.
  public internal(set) var comments: [SourceRange]

  init(source: SourceText, comments: [SourceRange] = []) {
    self.source = source
    self.comments = comments
  }
}

/// Reads statements: every one that is right, and a problem for every one that is not.
public struct Parser {
  /// The most problems that are reported of one source.
  public static let mostDiagnostics = 20

  let bytes: SourceBytes
  let tokens: [Token]
  let lexed: LexedSource
  /// The token to read next; the last token is a separator and is never passed by a statement.
  var index = 0
  /// How many parentheses, signs and `not` are open.
  var depth = 0
  /// How many operators the statement has so far.
  var operators = 0
  /// The concept that began the statement, for messages.
  var statement: Concept?
  /// The bare name that was read last.
  var lastBareName: BareName?
  /// The token whose expectations are noted; ``noCursor`` while a text is read for its meaning.
  var cursor = Parser.noCursor
  /// Whether a word at the cursor's left is taken for the statement that it can begin.
  var readsOn = false
  /// What was looked for at the cursor, in order.
  var noted: [NotedExpectation] = []
  /// What each token was read as, in order; kept only for those who ask.
  var record: ReadingRecord?
  private var parsed: ParsedSource
  /// The storage of the last statement's slots, for the next one's.
  private var spareSlots = Slots()

  /// The statements and problems of a text; time and memory are linear in its length.
  public static func parse(_ source: SourceText) -> ParsedSource {
    parse(source, checkingFixes: true)
  }

  /// The statement that an offset is in or after: from its first to its last token, without a comment; nil
  /// where there is none.
  public static func statementRange(in source: SourceText, around place: Int) -> SourceRange? {
    Lexer.statementRange(in: source, around: place)
  }

  private static func parse(_ source: SourceText, checkingFixes: Bool) -> ParsedSource {
    var parsed = reading(source) { parser in
      parser.parseStatements(checkingFixes: checkingFixes)
      return parser.parsed
    }
    if !parsed.diagnostics.isEmpty, let mark = ConflictMark.first(in: source) {
      (parsed.diagnostics, parsed.omittedDiagnostics) = ([mark], 0)
    } else if !parsed.diagnostics.isEmpty, let word = BudgetFileReader.firstWord(of: source),
      source.text.utf8.dropFirst(word.end).contains(0x0A)
    {
      // The words of the other language would each be told as a mistake of this one; a line that is typed is no
      // file.
      (parsed.diagnostics, parsed.omittedDiagnostics) =
        ([Diagnostic(SyntaxProblem.budgetFile, at: word)], 0)
    }
    return parsed
  }

  /// The statements of a text that is right, each with what its tokens were read as.
  static func readings(
    of source: SourceText
  ) -> (parsed: ParsedSource, readings: [StatementReading]) {
    reading(source) { parser in
      parser.record = ReadingRecord()
      parser.parseStatements(checkingFixes: true)
      return (parser.parsed, parser.record?.statements ?? [])
    }
  }

  /// The tokens of a text, right or not, and the places of those that were read as bare names.
  static func names(in text: String) -> (tokens: [Token], named: Set<Int>) {
    reading(SourceText(name: "", text: text)) { parser in
      parser.record = ReadingRecord(keepsBroken: true)
      parser.parseStatements(checkingFixes: false)
      let parts = parser.record?.statements.flatMap(\.parts) ?? []
      let named = parts.flatMap { part -> [Int] in
        if case .name(let name, _) = part.role, !name.isQuoted { Array(part.tokens) } else { [] }
      }
      return (parser.tokens, Set(named))
    }
  }

  /// What a text of one statement fills its blanks with; nothing where it is none.
  static func slots(of text: String) -> Slots {
    reading(SourceText(name: "", text: text)) { parser in
      do throws(SyntaxFailure) { _ = try parser.parseStatement() } catch { return Slots() }
      return parser.spareSlots
    }
  }

  static func reading<Result>(
    _ source: SourceText, _ read: (inout Parser) -> Result
  ) -> Result {
    var text = source.text
    return text.withUTF8 { buffer in
      let bytes = SourceBytes(buffer)
      var parser = Parser(source, bytes: bytes, lexed: Lexer.lex(bytes))
      return read(&parser)
    }
  }

  init(_ source: SourceText, bytes: SourceBytes, lexed: LexedSource) {
    self.bytes = bytes
    self.lexed = lexed
    tokens = lexed.tokens
    parsed = ParsedSource(source: source, comments: lexed.comments)
  }

  private mutating func parseStatements(checkingFixes: Bool) {
    // Who gave up waiting throws away what was read.
    while index < tokens.count, !Interruption.isRequested {
      guard current.kind != .separator else {
        index += 1
        continue
      }
      let first = index
      do throws(SyntaxFailure) {
        let syntax = try parseStatement()
        parsed.statements.append(
          Statement(syntax: syntax, range: range(from: first), word: statement))
        endRecord(from: first)
      } catch {
        endBrokenRecord(from: first)
        skipStatement()
        report(error, from: first, checkingFix: checkingFixes)
      }
    }
  }

  mutating func parseStatement() throws(SyntaxFailure) -> StatementSyntax {
    depth = 0
    operators = 0
    statement = nil
    lastBareName = nil
    record?.begin()
    let form = beginStatement()
    if !lexed.problems.isEmpty, form?.readsRawText != true { try refuseProblemTokens() }
    let syntax: StatementSyntax
    if let form {
      statement = form.concept
      var slots = Slots()
      swap(&slots, &spareSlots)
      slots.removeAll()
      try read(form.shape, &slots)
      try refuseMoreBehindTolerance(slots)
      try refuseSharedUnit(slots.row)
      syntax = form.make(slots)
      swap(&slots, &spareSlots)
    } else {
      try refuseUnknownStatement()
      syntax = .value(try expression())
    }
    try expectEnd()
    return syntax
  }

  private func refuseUnknownStatement() throws(SyntaxFailure) {
    guard current.kind == .word, meaning(.quantity) == nil, meaning(.function) == nil,
      phrase(.argument) == nil
    else { return }
    let next = tokens[index + 1]
    let isOperand = next.kind == .word || next.kind == .text || next.kind == .number
    guard isOperand, phrase(.argument, at: index + 1) == nil else { return }
    let word = bytes.text(current.range)
    throw SyntaxFailure(
      .unknownStatement(word: word), at: current.range, fix: statementSuggestion(for: word))
  }

  private func statementSuggestion(for word: String) -> SourceEdit? {
    // A verb with a meaning of its own is no slip of the finger: `fire` is not `hire`.
    guard !PlainWords.knows(word) else { return nil }
    let begun = StatementForm.words.first { $0.hasPrefix(word.lowercased() + " ") }
    guard let suggestion = begun ?? nearestNames(to: word, in: StatementForm.words).first else {
      return nil
    }
    return SourceEdit(range: current.range, replacement: suggestion)
  }
}

extension Parser {
  /// Refuses a statement for its first token that is no word, number or sign.
  ///
  /// Done before anything else, so that no other message follows from such a token.
  func refuseProblemTokens() throws(SyntaxFailure) {
    var place = index
    while tokens[place].kind != .separator {
      if tokens[place].kind == .problem {
        let finding = lexed.problems[Int(tokens[place].payload)]
        throw SyntaxFailure(.lexical(finding.problem), at: finding.range, fix: finding.fix)
      }
      place += 1
    }
  }

  private mutating func skipStatement() {
    while current.kind != .separator { index += 1 }
  }

  /// Adds a diagnostic, its fix only where the statement can be read with it.
  private mutating func report(_ failure: SyntaxFailure, from first: Int, checkingFix: Bool) {
    guard parsed.diagnostics.count < Self.mostDiagnostics else {
      parsed.omittedDiagnostics += 1
      return
    }
    let fix = checkingFix ? failure.fix.flatMap { works($0, from: first) ? $0 : nil } : nil
    parsed.diagnostics.append(Diagnostic(failure.problem, at: failure.range, fix: fix))
  }

  /// Whether the statement from a token up to here can be read after an edit.
  private func works(_ fix: SourceEdit, from first: Int) -> Bool {
    let statement = range(from: first)
    guard fix.range.start >= statement.start, fix.range.end <= statement.end else { return false }
    let edited =
      bytes.text(statement.start, fix.range.start) + fix.replacement
      + bytes.text(fix.range.end, statement.end)
    let again = Parser.parse(SourceText(name: "", text: edited), checkingFixes: false)
    return again.diagnostics.isEmpty && again.statements.count == 1
  }
}

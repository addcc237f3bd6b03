import Budget
import ScenarioLanguage

/// What one statement of a line came to.
public struct Outcome: Sendable {
  /// The statement as it was written.
  public let statement: String
  /// The line it stands in, from the source's first.
  public let line: Int
  /// What it answers.
  public let answer: Answer
}

/// What a text came to: answers up to the first error, or to the end.
public struct Carried: Sendable {
  /// The answers, in order.
  public var outcomes: [Outcome] = []
  /// What is wrong: all syntax errors, or the first statement that cannot be carried out.
  public var diagnostics: [Diagnostic] = []
  /// How many further syntax errors were left out.
  public var omittedDiagnostics = 0
  /// Whether a statement ended the session.
  public var quits = false

  /// Nothing yet.
  public init() {}
}

extension Session {
  /// Carries a text out, line by line; what a line with an error says is not done at all.
  ///
  /// Where a statement cannot be read, none of the text is carried out and all such problems are
  /// reported, unless `keepingGoing`. Otherwise the text stops at its first error.
  public mutating func carryOut(_ source: SourceText, keepingGoing: Bool = false) -> Carried {
    let parsed = Parser.parse(source)
    var carried = Carried()
    carried.diagnostics = parsed.diagnostics
    carried.omittedDiagnostics = parsed.omittedDiagnostics
    guard parsed.diagnostics.isEmpty || keepingGoing else { return carried }
    for line in SourceLines(parsed) {
      let before = self
      do { carried.outcomes += try carryOut(line, of: source) } catch {
        self = before
        carried.diagnostics.append(error)
        if !keepingGoing { break }
      }
      if case .quit? = carried.outcomes.last?.answer {
        carried.quits = true
        break
      }
    }
    return carried
  }

  /// Carries one line's statements out and keeps the line where it belongs to the scenario.
  private mutating func carryOut(
    _ line: SourceLines.Line, of source: SourceText
  ) throws(Diagnostic) -> [Outcome] {
    var outcomes: [Outcome] = []
    var pieces: [ScenarioDocument.Piece] = []
    for statement in line.statements {
      let place = StatementPlace(
        text: statement.text, source: source.name, line: line.number,
        range: statement.statement.range)
      let changes = state.own.count
      if let answer = try carryOut(statement.statement.syntax, at: place) {
        outcomes.append(Outcome(statement: statement.text, line: line.number, answer: answer))
      }
      if let role = statement.statement.syntax.role(changes: state.own.count - changes) {
        pieces.append(ScenarioDocument.Piece(text: statement.text, role: role))
      }
    }
    keep(line, pieces)
    return outcomes
  }

  /// Keeps a line as part of the scenario's text.
  ///
  /// Of what is typed, questions are left out; a file that is read is kept in full.
  private mutating func keep(_ line: SourceLines.Line, _ pieces: [ScenarioDocument.Piece]) {
    if mode != .typed {
      return state.document.lines.append(ScenarioDocument.Line(text: line.text, pieces: pieces))
    }
    guard !pieces.isEmpty || (line.statements.isEmpty && line.hasComment) else { return }
    let isWhole = pieces.count == line.statements.count
    let text = isWhole ? line.text : pieces.map(\.text).joined(separator: "; ")
    state.document.lines.append(ScenarioDocument.Line(text: text, pieces: pieces))
    undone = []
  }
}

/// Where a statement stands, for messages and for the list of changes.
struct StatementPlace {
  let text: String
  let source: String
  let line: Int
  let range: SourceRange
}

extension StatementSyntax {
  /// What the statement is to the scenario; nil where it is no part of it.
  fileprivate func role(changes: Int) -> ScenarioDocument.Role? {
    switch self {
    case .change, .frame(.include): .changes(changes)
    case .frame(.scenario): .name
    case .frame(.basedOn): .basis
    case .frame(.note), .definition, .assertion: .other
    case .value, .show, .compare, .command: nil
    }
  }
}

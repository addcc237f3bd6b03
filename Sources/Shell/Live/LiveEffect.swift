import Budget
import LineEditing
import ScenarioLanguage
import Session

/// What a line that is still being typed would do or answer, in one short line.
///
/// Made from a session, the text and the cursor, without a terminal. The text is carried out on a copy of the
/// session that has no store, and of it only what needs no file: changes, values, definitions, assertions,
/// `undo` and `redo`. The statements of stored scenarios are never read, since a keystroke must not wait for a
/// disk; only what the store holds is looked at, once a line, where a command is about it. Questions and other
/// statements to the session are told by what they would do, or why they would be refused. A text that
/// ends too early is told by what comes next, a half-typed name or word by what begins so.
///
/// Cost: for a change that of the change and its outlook; a parse more for each word of the language that
/// begins as the last one does.
package struct LiveEffect {
  let session: Session
  let language: InterfaceLanguage
  /// The stored scenarios, read once for the line.
  let shelf: Shelf
  private let names: KnownNames
  private let sourceName: String
  private let line: Int

  /// The effect of lines in a session as it stands.
  ///
  /// - Parameters:
  ///   - session: the session, which stays as it is.
  ///   - language: the language of what is told.
  ///   - sourceName: what messages call the line when it is carried out.
  ///   - line: the number that it will have.
  package init(
    session: Session, language: InterfaceLanguage, sourceName: String = "line", line: Int = 1
  ) {
    self.session = session
    shelf = Shelf(of: session)
    self.language = language
    names = KnownNames(session)
    self.sourceName = sourceName
    self.line = line
  }

  /// The effect of a text, with the cursor at a UTF-8 offset into it, and what Tab takes of what it names; nil
  /// where there is nothing to tell, or it is interrupted.
  package func hint(of typed: String, cursor: Int) -> LiveHint? {
    let line = TypedLine(typed, cursor: cursor)
    guard line.end > 0 else { return nil }
    let asked = session.question(in: typed).map {
      hint(of: TypedLine($0, cursor: $0.utf8.count), isAsTyped: false)
    }
    let told = asked ?? hint(of: line, isAsTyped: true)
    return Interruption.isRequested ? nil : told
  }

  /// The effect of a line; of one that is not as it was typed nothing is offered, and its last word is whole.
  func hint(of line: TypedLine, isAsTyped: Bool) -> LiveHint? {
    let source = source(line.text)
    let parsed = Parser.parse(source)
    let problem: Diagnostic
    if let first = parsed.diagnostics.first {
      problem = first
    } else {
      switch trial(of: parsed.statements, of: line) {
      case .told(let told): return told.map { LiveHint($0) }
      case .failed(let diagnostic): problem = diagnostic
      }
    }
    if line.isAtEnd(problem) || isAsTyped && isOfPhraseBegun(line, problem),
      let told = unfinished(line, problem, isAsTyped: isAsTyped)
    {
      return told
    }
    if isAsTyped {
      switch meaning(of: line, after: problem) {
      case .line(let meant, let effect):
        return LiveHint(
          "→ " + meant + ": " + effect,
          offer: LineEdit(replacing: 0..<line.text.utf8.count, with: meant))
      case .refused(let refusal): return LiveHint(refusal.problem.message(in: language))
      case nil: break
      }
    }
    // What Enter answers of a question may stand in the store, which is not looked at here.
    if problem.problem as? SyntaxProblem == .lexical(.strayCharacter("?")),
      problem.isSentence(line.text)
    {
      return nil
    }
    return words.problem(problem, of: source, offersFix: isAsTyped)
  }

  /// What a sentence in plain words comes to.
  private enum Meaning {
    /// A line, and what it would do.
    case line(String, effect: String)
    /// A change that cannot be made.
    case refused(Diagnostic)
  }

  /// What a line may mean in plain words; nil where nothing is meant.
  private func meaning(of line: TypedLine, after problem: Diagnostic) -> Meaning? {
    guard problem.mayBePlain(in: line.text), !canGoOn(line, from: problem) else { return nil }
    var refused: Diagnostic?
    let meanings = PlainWords(names.names).lines(
      of: line.text, in: language, mayPassOver: problem.isSentence(line.text))
    for meant in meanings {
      let parsed = Parser.parse(source(meant))
      guard parsed.diagnostics.isEmpty else { continue }
      switch trial(of: parsed.statements, of: TypedLine(meant, cursor: meant.utf8.count)) {
      case .told(let told?): return .line(meant, effect: told)
      case .told(nil): break
      case .failed(let diagnostic):
        if refused == nil, diagnostic.isOfRefusedChange, problem.isSentence(line.text) {
          refused = diagnostic
        }
      }
    }
    return refused.map { .refused($0) }
  }

  /// Whether what is typed last begins a word of the language, or a name, in a statement that reads well up to it: what is
  /// still being typed is no sentence.
  private func canGoOn(_ line: TypedLine, from problem: Diagnostic) -> Bool {
    guard line.isAtEnd(problem), !problem.isSentence(line.text) else { return false }
    return HalfTyped(self, line).map { $0.isBegun && !$0.isWhole } ?? false
  }

  /// Whether a problem is that a phrase of several words is not all typed yet: `with c`.
  private func isOfPhraseBegun(_ line: TypedLine, _ problem: Diagnostic) -> Bool {
    let start = problem.range.start
    guard start < problem.range.end, problem.range.end < line.end,
      line.text(of: SourceRange(start, line.end)).split(separator: " ").count < 4,
      let half = HalfTyped(self, line)
    else { return false }
    return half.start == start && half.isBegun && !half.isWhole
  }

  var words: LiveWords { LiveWords(language: language) }

  func source(_ text: String) -> SourceText {
    SourceText(name: sourceName, text: text, firstLine: line)
  }
}

/// A line that is being typed, and where in it.
struct TypedLine {
  let text: String
  /// Where the user is: a UTF-8 offset.
  let cursor: Int
  /// The offset behind the last character that is no blank; 0 where there is none.
  let end: Int

  /// A line with the cursor at a UTF-8 offset.
  init(_ text: String, cursor: Int) {
    self.text = text
    self.cursor = cursor
    let blanks = text.reversed().prefix(while: \.isWhitespace)
    end = text.utf8.count - blanks.reduce(0) { $0 + $1.utf8.count }
  }

  /// The line with a stretch replaced, and the cursor behind what came in.
  func replacing(_ range: SourceRange, with replacement: String) -> TypedLine {
    let bytes = text.utf8
    let before = String(decoding: bytes.prefix(range.start), as: UTF8.self)
    let after = String(decoding: bytes.dropFirst(range.end), as: UTF8.self)
    return TypedLine(
      before + replacement + after, cursor: before.utf8.count + replacement.utf8.count)
  }

  /// What stands in a stretch.
  func text(of range: SourceRange) -> String {
    String(decoding: text.utf8.prefix(range.end).dropFirst(range.start), as: UTF8.self)
  }

  /// Whether a problem is where the user is typing: at the end of the line, or at the cursor in it.
  func isAtEnd(_ problem: Diagnostic) -> Bool {
    switch problem.problem as? SyntaxProblem {
    // A quote is open up to the end, and a phrase (`slå sammen`) begins like an unknown statement.
    case .lexical(.openText), .unknownStatement: cursor >= end
    case _: problem.range.end >= end || problem.range.end == cursor
    }
  }
}

/// What can be named in a session, found when it is first asked for.
private final class KnownNames {
  private let session: Session
  /// The names, but those of stored scenarios: a keystroke waits for no disk.
  lazy var names = PlainNames(
    session.planned.plan, steps: session.changeCount, recent: session.recentStatements)

  init(_ session: Session) { self.session = session }
}

import LineEditing
import ScenarioLanguage

/// Lines typed or pasted one after the other, gathered until they make whole statements.
///
/// A line whose last statement lacks something goes on with the next one; see ``Parser/unfinished(_:)``.
struct Continuation {
  /// One line as it stands on the screen, and what the lines before it left open.
  struct Piece {
    let text: String
    let open: OpenPart?
  }

  /// The lines of a statement that is not whole yet.
  private(set) var pieces: [Piece] = []
  /// What they leave open; nil where there are none.
  private(set) var open: OpenPart?
  /// Every line since the last one that left nothing open, for the history.
  private var typed: [String] = []

  /// Whether more is wanted.
  var isOpen: Bool { open != nil }

  /// Whether a line, typed where a statement is open, is no part of it: an empty one gives it up, and `help`
  /// and `quit` mean what they mean everywhere.
  ///
  /// Lines that are pasted together are one text, in which an empty line says nothing.
  func isGivenUp(by lines: [String]) -> Bool {
    guard isOpen, lines.count == 1 else { return false }
    if lines[0].allSatisfy(\.isWhitespace) { return true }
    let parsed = Parser.parse(SourceText(name: "", text: lines[0]))
    guard parsed.diagnostics.isEmpty, parsed.statements.count == 1,
      case .command(let command) = parsed.statements[0].syntax
    else { return false }
    switch command {
    case .help, .quit: return true
    case .save, .open, .new, .list, .delete, .rename, .undo, .redo, .apply, .set, .settings,
      .edit, .export, .report, .log, .history, .tutorial:
      return false
    }
  }

  /// Takes lines in and gives what they complete: each the lines of a text that can be carried out.
  mutating func take(_ lines: [String]) -> [[Piece]] {
    var complete: [[Piece]] = []
    typed += lines
    for line in lines {
      pieces.append(Piece(text: line, open: open))
      open = Parser.unfinished(pieces.joined)
      guard open == nil else { continue }
      complete.append(pieces)
      pieces = []
    }
    return complete
  }

  /// The lines to remember as one, where nothing is open any more.
  mutating func takeEntry() -> String? {
    guard !isOpen else { return nil }
    defer { typed = [] }
    return typed.joined(separator: "\n")
  }

  /// Gives up what is open.
  mutating func drop() { self = Continuation() }

  /// The text of the statement with what is being typed, and the cursor in it, both in UTF-8 offsets.
  func joined(with text: String, cursor: Int) -> (text: String, cursor: Int) {
    // `help` and `quit` are told of as what they are.
    guard isOpen, text.allSatisfy(\.isWhitespace) || !isGivenUp(by: [text]) else {
      return (text, cursor)
    }
    let whole = Parser.joining(pieces.map(\.text) + [text])
    // Joining changes nothing behind the blanks that a piece begins with.
    return (whole, max(0, whole.utf8.count - (text.utf8.count - cursor)))
  }

  /// How the word at the cursor may go on, asked of the whole statement, for the line being typed.
  func completion(
    of text: String, cursor: Int, asking complete: (String, Int) -> CompletionAnswer
  ) -> CompletionAnswer {
    let whole = joined(with: text, cursor: cursor)
    let answer = complete(whole.text, whole.cursor)
    let front = whole.text.utf8.count - text.utf8.count
    // A word that began on an earlier line cannot be replaced any more.
    guard let edit = answer.edit.withoutFront(of: front) else {
      return CompletionAnswer(LineEdit(replacing: cursor..<cursor, with: ""))
    }
    let candidates = answer.candidates.compactMap { candidate in
      candidate.edit.withoutFront(of: front).map { edit in
        var moved = candidate
        moved.edit = edit
        return moved
      }
    }
    return CompletionAnswer(edit, candidates: candidates)
  }

  /// What is told of the whole statement while a line of it is typed.
  func hint(
    of text: String, cursor: Int, asking tell: (String, Int) -> LiveHint?
  ) -> LiveHint? {
    let whole = joined(with: text, cursor: cursor)
    return tell(whole.text, whole.cursor).map { hint in
      let front = whole.text.utf8.count - text.utf8.count
      let wrong = hint.wrong.flatMap { wrong in
        wrong.lowerBound < front ? nil : wrong.lowerBound - front..<wrong.upperBound - front
      }
      return LiveHint(hint.text, offer: hint.offer?.withoutFront(of: front), wrong: wrong)
    }
  }
}

extension [Continuation.Piece] {
  /// The pieces as the one line that they make.
  var joined: String { count == 1 ? self[0].text : Parser.joining(map(\.text)) }
}

extension OpenPart {
  /// What the prompt asks for.
  func prompt(in language: InterfaceLanguage) -> String {
    switch self {
    case .quote: language.text(en: "quote", nb: "sitat")
    case .parenthesis: language.text(en: "parenthesis", nb: "parentes")
    case .trailingOperator: language.text(en: "value", nb: "verdi")
    case .trailingComma: language.text(en: "list", nb: "liste")
    }
  }

  /// What the prompt asks for, with the way out of it: nobody who has got here by a slip knows one.
  func promptWithWayOut(in language: InterfaceLanguage) -> String {
    prompt(in: language)
      + language.text(en: " (Ctrl-C drops it)", nb: " (Ctrl-C forkaster)")
  }

  /// What is said once the statement has been given up.
  static func givenUp(in language: InterfaceLanguage) -> String {
    language.text(
      en: "the unfinished line is dropped, nothing of it was carried out",
      nb: "den uferdige linjen er forkastet, ingenting av den ble utført")
  }
}

import Budget
import LineEditing
import ScenarioLanguage
import Session
import TestSupport
import Testing

@testable import Shell

/// A completer on a session of the embedded budget and of the scenarios in the sources.
struct CompletionDesk {
  private var session: Session

  /// The session after statements, which must be carried out.
  init(after statements: [String] = []) throws {
    session = try Session(EmbeddedBudget.read(), storePath: PackageFolder.path + "/Scenarios")
    for (place, statement) in statements.enumerated() {
      let carried = session.carryOut(
        SourceText(name: "line", text: statement, firstLine: place + 1))
      try #require(carried.diagnostics.isEmpty, "\(statement)")
    }
  }

  /// A session on a budget file's text.
  init(on budget: String) throws {
    let read = BudgetFileReader.read(SourceText(name: "small.budget", text: budget))
    session = try Session(try #require(read.budget), storePath: nil)
  }

  /// What comes of Tab at the `|` of a marked line.
  func complete(_ marked: String, in language: InterfaceLanguage = .english) -> Completed {
    let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    return complete(parts.joined(), cursor: parts[0].utf8.count, in: language)
  }

  /// What comes of Tab at a UTF-8 offset.
  func complete(
    _ text: String, cursor: Int, in language: InterfaceLanguage = .english
  ) -> Completed {
    let answer = Completer(session: session, language: language).complete(text, cursor: cursor)
    return Completed(text, answer)
  }
}

/// The line after a Tab, and the list below it.
struct Completed {
  /// The line with `|` where the cursor stands.
  let line: String
  let candidates: [CompletionAnswer.Candidate]

  init(_ text: String, _ answer: CompletionAnswer) {
    let bytes = Array(text.utf8)
    let head = bytes[..<answer.edit.replacing.lowerBound] + Array(answer.edit.insertion.utf8)
    line =
      String(decoding: head, as: UTF8.self) + "|"
      + String(decoding: bytes[answer.edit.replacing.upperBound...], as: UTF8.self)
    // A single one is in the line already.
    candidates = answer.candidates.count == 1 ? [] : answer.candidates
  }

  /// The names in the list.
  var names: [String] { candidates.map(\.text) }
}

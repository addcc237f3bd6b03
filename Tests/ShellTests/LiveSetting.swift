import LineEditing
import ScenarioLanguage
import Session
import TestSupport
import Testing

@testable import Shell

/// A session on the built-in budget and the scenarios in the sources, and what the live line says in it.
struct LiveSetting {
  let session: Session
  private let effect: LiveEffect

  /// A session in which lines have been carried out.
  init(language: InterfaceLanguage = .english, after lines: [String] = []) throws {
    var session = try Session(
      EmbeddedBudget.read(), storePath: PackageFolder.path + "/Scenarios")
    for (place, line) in lines.enumerated() {
      let carried = session.carryOut(SourceText(name: "line", text: line, firstLine: place + 1))
      try #require(carried.diagnostics.isEmpty, "\(line)")
    }
    self.session = session
    effect = LiveEffect(session: session, language: language, line: lines.count + 1)
  }

  /// What is told of a text, with ordinary spaces, and the cursor at its end where no offset is given.
  func told(_ typed: String, cursor: Int? = nil) -> String? {
    effect.hint(of: typed, cursor: cursor ?? typed.utf8.count)?.text.replacing("\u{A0}", with: " ")
  }
}

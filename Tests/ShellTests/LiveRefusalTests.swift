import LineEditing
import ScenarioLanguage
import Session
import TestSupport
import Testing

@testable import Shell

/// What the live line says of a command that Enter would refuse is what Enter says.
@Suite("The live line of commands that are refused")
struct LiveRefusalTests {
  /// Lines carried out before, and a command that is refused then.
  static let commands: [(before: [String], command: String)] = [
    ([], "open \"Vikne leaves\""), ([], "open! \"Nobody\""), ([], "delete \"Nobody\""),
    ([], "rename \"Nobody\" to \"X\""), ([], "save \"Viken leaves\""),
    ([], "save \"viken leaves\""), ([], "save! \"viken leaves\""),
    ([], "rename \"Fee 1.60\" to \"Viken leaves\""),
    ([], "rename \"Fee 1.60\" to \"viken leaves\""),
    (["open \"Fee 1.60\""], "save \"Viken leaves\""),
    (["based on \"Viken leaves\"", "save \"On it\""], "delete \"Viken leaves\""),
    (["based on \"Viken leaves\"", "save \"On it\""], "rename \"Viken leaves\" to \"Y\""),
  ]

  @Test("says why, as Enter does", arguments: commands)
  func refused(before: [String], command: String) throws {
    let folder = try TemporaryFolder.withScenarios()
    var session = try Session(EmbeddedBudget.read(), storePath: folder.at("Scenarios"))
    for line in before {
      try #require(session.carryOut(SourceText(name: "line", text: line)).diagnostics.isEmpty)
    }
    let live = LiveEffect(session: session, language: .english)
      .hint(of: command, cursor: command.utf8.count)?.text
    let diagnostic = session.carryOut(SourceText(name: "line", text: command)).diagnostics.first
    let problem = try #require(diagnostic?.problem)
    #expect(live == problem.message(in: .english))
  }

  @Test(
    "promises what Enter then does",
    arguments: [
      "open \"viken leaves\"", "open \"Osloregionen 2020\"", "save \"New one\"",
      "save! \"Viken leaves\"",
      "delete \"Viken leaves\"", "rename \"Fee 1.60\" to \"fee 1.60\"",
    ])
  func kept(command: String) throws {
    let folder = try TemporaryFolder.withScenarios()
    var session = try Session(EmbeddedBudget.read(), storePath: folder.at("Scenarios"))
    let live = LiveEffect(session: session, language: .english)
      .hint(of: command, cursor: command.utf8.count)?.text
    #expect(live?.contains("\"") == true)
    #expect(session.carryOut(SourceText(name: "line", text: command)).diagnostics.isEmpty)
    #expect(live?.contains("no scenario") == false && live?.contains("already") == false)
  }
}

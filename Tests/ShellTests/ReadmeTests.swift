import Foundation
import TerminalTesting
import Testing

@Suite("The README's session at a terminal")
struct ReadmeTests {
  private static let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md")

  /// The lines of the session: the block that begins by starting the shell.
  private static func session() throws -> [String] {
    let lines = try String(contentsOf: readme, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: "$ hvis"))
    let end = try #require(lines[start...].firstIndex(of: "```"))
    return Array(lines[(start + 1)..<end])
  }

  /// What was typed behind the prompt of a line; nil where it has none.
  ///
  /// No other line of the session has a name, a sign and a space before anything else.
  private static func typed(in line: String) -> String? {
    line.firstMatch(of: /^[^>]+> (.*)$/).map { String($0.1) }
  }

  @Test("is what the built shell shows")
  func transcript() throws {
    let session = try Self.session()
    let terminal = try Terminal(rows: 80, columns: 120)
    for line in session {
      guard let typed = Self.typed(in: line) else { continue }
      try terminal.program.send(typed + Keys.enter)
      guard typed != "quit" else { break }
      try terminal.program.wait(
        for: "the prompt after \(typed)", until: terminal.isWaiting)
    }
    let ending = try terminal.program.waitForEnding()
    #expect(ending == .exited(0))
    let rows = terminal.program.screen.rows.map { $0.replacing(/\ +$/, with: "") }
    #expect(Array(rows.prefix(session.count)) == session)
    if ProcessInfo.processInfo.environment["HVIS_RECORD"] != nil {
      let text = try String(contentsOf: Self.readme, encoding: .utf8)
      let last = try #require(rows.firstIndex { $0.hasSuffix("> quit") })
      try Data(
        text.replacing(session.joined(separator: "\n"), with: rows[...last].joined(separator: "\n"))
          .utf8
      ).write(to: Self.readme)
    }
  }
}

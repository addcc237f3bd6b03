import ScenarioLanguage
import TerminalTesting
import Testing

@testable import Shell

@Suite("A question mark in a place of a line")
struct AskedPlaceTests {
  /// Lines, and what stands before the question mark where that asks for a name or an amount.
  static let lines: [(line: String, before: String?)] = [
    ("leave ?", "leave "), ("ut ? ", "ut "), ("rate ?", "rate "), ("fees of ?", "fees of "),
    ("weight Oslo ?", "weight Oslo "), ("leave Nes, ?", "leave Nes, "),
    ("free; leave ?", "free; leave "), ("solve rate for free >= ?", "solve rate for free >= "),
    ("?", nil), (" ?", nil), ("leave?", nil), ("leave Tønsberg ?", nil), ("help ?", nil),
    ("hva om Tønsberg går ut ?", nil), ("why free ?", nil), ("can we hire one more ?", nil),
    ("leave \"? ?", nil), ("let ?", nil), ("show ?", nil),
  ]

  @Test("asks only for names and amounts", arguments: lines)
  func place(line: String, before: String?) { #expect(Shell.placeAsked(by: line) == before) }

  @Test("is answered with figures, changes nothing, and the line comes back")
  func answered() throws {
    let terminal = try Terminal(rows: 90)
    let screen = try terminal.type(
      "leave ?" + Keys.enter, until: "Østre Toten"
    ).rows
    #expect(screen.contains { $0.hasPrefix("next: a member's name") })
    #expect(
      screen.contains { $0.hasPrefix("Oslo") && $0.contains("2\u{A0}043\u{A0}213,00\u{A0}kr") })
    try terminal.program.wait(for: "the line") { $0.currentRow == "hvis> leave" }
    try terminal.type("Oslo" + Keys.enter, until: "Oslo leaves from 2020")
    try terminal.type("rate ?" + Keys.enter, until: "1.50")
    #expect(
      terminal.program.screen.rows.contains { $0.hasPrefix("1.50") && $0.hasSuffix("as it stands") }
    )
  }
}

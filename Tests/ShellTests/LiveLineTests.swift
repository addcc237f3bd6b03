import Foundation
import TerminalTesting
import Testing

@Suite("The live line at a terminal")
struct LiveLineTests {
  private static let effect = "free 174\u{A0}521,50 → 105\u{A0}557,50"

  /// The row beneath the one of the cursor, where the live line stands.
  private static func liveRow(_ screen: Screen) -> String {
    let next = screen.row + 1
    return next < screen.rows.count ? screen.rows[next] : ""
  }

  @discardableResult
  private func show(
    _ terminal: Terminal, typing keys: String, _ told: String
  ) throws -> Screen {
    try terminal.program.send(keys)
    return try terminal.program.wait(for: "the live line \(told)") {
      Self.liveRow($0).contains(told)
    }
  }

  @Test("is shown while a line is typed, and replaced")
  func shown() throws {
    let terminal = try Terminal()
    try show(terminal, typing: "lea", "leave · next: a member's name")
    let screen = try show(terminal, typing: "ve Tøns", "Tønsberg · " + Self.effect)
    #expect(screen.currentRow == "hvis> leave Tøns")
    #expect(!screen.shows("next:"))
    try show(terminal, typing: "breg", "no member is called \"Tønsbreg\" · try: leave Tønsberg")
    try show(terminal, typing: "\u{7F}\u{7F}\u{7F}erg", Self.effect)
  }

  @Test("speaks Norwegian, with its letters")
  func norwegian() throws {
    let terminal = try Terminal(["LC_ALL": "C.UTF-8"], arguments: ["--lang", "nb"])
    let screen = try show(
      terminal, typing: "ut Tøns", "Tab: Tønsberg · fri 174\u{A0}521,50 → 105\u{A0}557,50")
    #expect(screen.column == "hvis> ut Tøns".count)
    try show(terminal, typing: "\u{15}slå sa", "slå sammen · neste: navnet på et medlem")
  }

  @Test("is gone after Enter")
  func enter() throws {
    let terminal = try Terminal()
    try show(terminal, typing: "leave Tønsberg", Self.effect)
    let screen = try terminal.enter("", until: "Tønsberg leaves from 2020")
    #expect(!screen.shows(Self.effect))
    #expect(screen.currentRow == "hvis*>")
  }

  @Test("is gone after Ctrl-C")
  func interrupted() throws {
    let terminal = try Terminal()
    try show(terminal, typing: "leave Tønsberg", Self.effect)
    try terminal.program.send(Keys.controlC)
    let screen = try terminal.program.wait(for: "a new prompt", until: terminal.isWaiting)
    #expect(!screen.shows("→"))
  }

  @Test(
    "is gone when the shell ends",
    arguments: [Keys.enter + "quit" + Keys.enter, "\u{15}" + Keys.controlD])
  func ended(keys: String) throws {
    let terminal = try Terminal()
    try show(terminal, typing: "fees of Oslo", "2\u{A0}043\u{A0}213,00")
    try terminal.program.send(keys)
    #expect(try terminal.program.waitForEnding() == .exited(0))
    #expect(terminal.program.screen.rows.count { $0.contains("2\u{A0}043") } <= 1)
    #expect(!terminal.program.screen.shows("leaves the program"))
  }

  @Test("is gone when the shell is asked to end")
  func terminated() throws {
    let terminal = try Terminal()
    try show(terminal, typing: "leave Tønsberg", Self.effect)
    terminal.program.signal(SIGTERM)
    #expect(try terminal.program.waitForEnding() == .exited(128 + SIGTERM))
    #expect(!terminal.program.screen.shows("→"))
  }

  @Test("is drawn once in a terminal of another size")
  func resized() throws {
    let terminal = try Terminal()
    try show(terminal, typing: "leave Tønsberg", Self.effect)
    terminal.program.resize(rows: 20, columns: 60)
    let screen = try show(terminal, typing: ", Nes", "free 174\u{A0}521,50 →")
    #expect(screen.rows.count { $0.contains("→") } == 1)
  }

  @Test("has room on the bottom row")
  func bottom() throws {
    let terminal = try Terminal(rows: 8)
    try terminal.enter("show", until: "Closing balance")
    let screen = try show(terminal, typing: "leave Tønsberg", Self.effect)
    #expect(screen.row == 6)
    #expect(screen.currentRow == "hvis> leave Tønsberg")
  }

  /// Where there is no live line, a line and its answer are all that is ever printed.
  @Test(
    "is not shown where there is no room, no cursor to move, or none is wanted",
    arguments: [
      "7 rows", "TERM=dumb", "set live off",
    ])
  func absent(reason: String) throws {
    let terminal = try Terminal(
      reason == "TERM=dumb" ? ["LC_ALL": "C.UTF-8", "TERM": "dumb"] : ["LC_ALL": "C.UTF-8"],
      rows: reason == "7 rows" ? 7 : 30)
    if reason == "set live off" {
      try terminal.enter("set live off", until: "after Enter only")
    }
    try terminal.type("leave Tøns", until: "> leave Tøns")
    try terminal.type("berg" + Keys.enter, until: "Tønsberg leaves from 2020")
    #expect(!terminal.program.screen.transcript.contains("→"))
  }

  @Test("comes back with `set live on`")
  func again() throws {
    let terminal = try Terminal()
    try terminal.enter("set live off", until: "after Enter only")
    try terminal.enter("set live on", until: "while it is typed")
    try show(terminal, typing: "leave Tønsberg", Self.effect)
  }
}

import TerminalTesting
import Testing

@Suite("Help at a terminal")
struct HelpAtATerminalTests {
  @Test(
    "the screen of help fits 80 columns and 24 rows",
    arguments: [
      (["--lang", "en"], "help", "See the figures", "Say what it is about"),
      (["--lang", "nb"], "hjelp", "Se tallene", "Si hva det gjelder"),
    ])
  func screen(arguments: [String], word: String, first: String, last: String) throws {
    let terminal = try Terminal(arguments: arguments, rows: 24, columns: 80)
    let screen = try terminal.enter(word, until: last)
    #expect(screen.rows.contains { $0.hasPrefix(first) })
    #expect(screen.currentRow == "hvis>")
  }

  @Test("help explains the problem just before, and then shows the screen")
  func problem() throws {
    let terminal = try Terminal(rows: 120)
    try terminal.enter("rate 1,234", until: "could be read in two ways")
    let screen = try terminal.enter("help", until: "help once more")
    #expect(screen.shows("does not guess with money"))
    #expect(screen.shows("for example: rate 1.60"))
    try terminal.enter("help", until: "Say what it is about")
  }

  @Test("the tutorial leaves the session alone")
  func tutorial() throws {
    let terminal = try Terminal(rows: 120)
    try terminal.enter("leave Nes", until: "141\u{A0}694,00")
    try terminal.enter("tutorial", until: "Step 1 of 10")
    try terminal.enter("sow", until: "No harm done")
    try terminal.enter("show", until: "Step 2 of 10")
    try terminal.enter("leave Viken", until: "Step 3 of 10")
    try terminal.enter("tutorial stop", until: "You are back in your own session")
    try terminal.enter("members", until: "69")
  }
}

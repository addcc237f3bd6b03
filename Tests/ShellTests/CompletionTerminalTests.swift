import TerminalTesting
import Testing

@Suite("Tab at a terminal")
struct CompletionTerminalTests {
  @Test("opens a menu of the statements with what they do")
  func start() throws {
    let terminal = try Terminal(rows: 40)
    try terminal.program.send(Keys.tab)
    let screen = try terminal.program.waitUntilIdle()
    #expect(screen.currentRow == "hvis>")
    #expect(screen.rows.contains { $0.hasPrefix("  rate ") && $0.contains("fee") })
    #expect(screen.rows.last?.hasPrefix("  1–11 / ") == true)
  }

  @Test(
    "finds a name however ø is typed",
    arguments: ["tons", "toens", "TØN", "tøns"])
  func name(typed: String) throws {
    let terminal = try Terminal()
    try terminal.type("leave " + typed + Keys.tab, until: "hvis> leave Tønsberg")
    // The blank is there already.
    let screen = try terminal.enter("from 2020", until: "Tønsberg leaves from 2020")
    #expect(screen.shows("hvis> leave Tønsberg from 2020"))
  }

  @Test("shows names with their values, all of which can be reached")
  func values() throws {
    let terminal = try Terminal(rows: 40)
    try terminal.program.send("leave nordre " + Keys.tab)
    let few = try terminal.program.waitUntilIdle()
    #expect(few.shows("  Nordre Land   6\u{A0}671\u{A0}inh. · 10\u{A0}006,50\u{A0}kr"))
    #expect(few.currentRow == "hvis> leave Nordre")
    try terminal.type(Keys.controlC, until: "hvis> leave nordre")
    try terminal.program.send("\u{15}")
    // Of the 69 members all can leave, the remainder of unnamed ones cannot.
    try terminal.type("leave " + Keys.tab, until: "  1–11 / 69")
    try terminal.type(Keys.up, until: "hvis> leave Ås")
  }

  @Test("takes what the row beneath names")
  func offered() throws {
    let terminal = try Terminal()
    try terminal.type("leave Tønsbreg", until: "try: leave Tønsberg")
    try terminal.type(Keys.tab, until: "hvis> leave Tønsberg")
    try terminal.type("\u{15}leave Tønsbreg", until: "try: leave Tønsberg")
    try terminal.type(Keys.right, until: "free 174\u{A0}521,50 → 105\u{A0}557,50")
    #expect(terminal.program.screen.currentRow == "hvis> leave Tønsberg")
    try terminal.type("\u{15}leave Tøns", until: "Tab: Tønsberg")
    let screen = try terminal.type(Keys.right, until: "hvis> leave Tønsberg")
    #expect(!screen.shows("hvis> leave Tøns "))
  }

  @Test("puts the quotes in that a name needs")
  func quotes() throws {
    let terminal = try Terminal()
    try terminal.type("open fe" + Keys.tab, until: "hvis> open \"Fee 1.60\"")
    try terminal.enter("", until: "opened Fee 1.60")
    let open = try Terminal()
    try open.type("open \"vik" + Keys.tab, until: "hvis> open \"Viken leaves\"")
    let positions = try Terminal()
    try positions.type("end temp" + Keys.tab, until: "Temporary 3")
    try positions.type("2" + Keys.tab, until: "hvis> end \"Temporary 2\"")
  }

  @Test("completes in the middle of a line")
  func middle() throws {
    let terminal = try Terminal()
    let keys = "leave bærum from 2020" + String(repeating: Keys.left, count: " from 2020".count + 2)
    try terminal.type(keys + Keys.tab, until: "hvis> leave Bærum from 2020")
    // The cursor is behind the name and its blank.
    try terminal.type("until 2020 ", until: "hvis> leave Bærum until 2020 from 2020")
  }

  @Test("goes on from word to word")
  func words() throws {
    let terminal = try Terminal()
    try terminal.type(
      "leav" + Keys.tab + "vik" + Keys.tab + "with c" + Keys.tab + "30%", until: "30%")
    #expect(terminal.program.screen.shows("hvis> leave Viken with chance 30%"))
  }

  @Test("speaks Norwegian where asked to")
  func norwegian() throws {
    let terminal = try Terminal(arguments: ["--lang", "nb"], rows: 40)
    let screen = try terminal.type("slå" + Keys.tab + "moss, hal" + Keys.tab, until: "Halden")
    #expect(screen.currentRow == "hvis> slå sammen moss, Halden")
    try terminal.type(Keys.controlC, until: "^C")
    try terminal.type("ut s" + Keys.tab, until: "Sarpsborg ")
    #expect(terminal.program.screen.shows("\u{A0}innb. · "))
    try terminal.type(Keys.controlC + Keys.controlC, until: "^C")
    try terminal.type("vis an" + Keys.tab, until: "hvis> vis ansatte")
  }
}

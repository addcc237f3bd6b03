import TerminalTesting
import Testing

@Suite struct CompletionTests {
  @Test func `the one way to go on replaces what was typed`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    #expect(try probe.type("leave tons\t").rows == ["prøve> leave Tønsberg"])
    #expect(probe.screen.column == 22)
    try probe.type("x" + Press.enter)
    #expect(probe.screen.shows("[leave Tønsberg x]"))
  }

  @Test func `in the middle of a line the rest stays`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("leave tons from 2026" + Press.left * 10 + "\t" + Press.enter)
    #expect(probe.screen.shows("[leave Tønsberg  from 2026]"))
  }

  @Test func `several ways are a menu that Tab and the arrows walk`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    let screen = try probe.type("tr\t")
    #expect(screen.rows == ["prøve> Tro", "  Tromsø", "  Trondheim"])
    #expect(screen.column == 10)
    #expect(try probe.type("\t").rows == ["prøve> Tromsø", "› Tromsø", "  Trondheim"])
    #expect(try probe.type(Press.down).rows == ["prøve> Trondheim", "  Tromsø", "› Trondheim"])
    #expect(try probe.type("\t").rows == ["prøve> Tromsø", "› Tromsø", "  Trondheim"])
    #expect(try probe.type(Press.backTab).rows.first == "prøve> Trondheim")
    #expect(try probe.type(Press.up).rows.first == "prøve> Tromsø")
    #expect(screen.unknown.isEmpty)
    #expect(try probe.type(Press.enter).rows == ["prøve> Tromsø", "[Tromsø ]", "prøve>"])
  }

  /// Keys at a menu for `leave tr`, and the line that Enter then enters.
  static let endings = [
    ("Esc", "\t" + Press.escape, "leave tr|"), ("Ctrl-C", "\t\t" + Press.control("C"), "leave tr|"),
    ("Ctrl-G", Press.control("G"), "leave tr|"), ("a letter", "\tfrom", "leave Tromsø from|"),
    ("a space", "\t ", "leave Tromsø |"), ("Backspace", "\t" + Press.backspace, "leave Tromsø|"),
    ("Left", "\t" + Press.left, "leave Tromsø|"),
    ("Ctrl-A", "\t" + Press.control("A"), "|leave Tromsø"),
    ("a letter that narrows", "n\t", "leave Trondheim |"),
    ("a letter that nothing fits", "xyz", "leave Troxyz|"),
    ("Backspace that widens", "n" + Press.backspace + "\t", "leave Tromsø |"),
    ("Ctrl-W", "\t" + Press.control("W"), "leave |"),
    ("undone", "\t" + Press.control("G") + "\u{1F}", "leave |"),
  ]

  @Test(arguments: endings) func `a menu ends`(_ name: String, _ keys: String, _ line: String)
    throws
  {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("leave tr\t")
    #expect(probe.screen.rows.count == 3)
    // An Escape alone, so that it is not taken for Alt.
    try probe.type(keys)
    #expect(try probe.type("|").rows.first == "prøve> " + line)
  }

  @Test func `all of many can be reached, in a few rows`() throws {
    let home = try Home()
    let probe = try startProbe(home: home, rows: 10, columns: 40)
    try probe.type(Press.enter * 12)
    let rows = try probe.type("x\t").rows
    #expect(rows.first == "prøve> x")
    #expect(rows[1] == "  x1  number 1")
    #expect(rows.last == "  1–8 / 57")
    #expect(try probe.type("\t" * 57).currentRow == "prøve> x57")
    #expect(probe.screen.rows.last == "  50–57 / 57")
    #expect(try probe.type("\t").currentRow == "prøve> x1")
    // What is beneath goes away without a trace.
    #expect(try probe.type(Press.enter).rows.suffix(2) == ["[x1 ]", "prøve>"])
    #expect(probe.screen.unknown.isEmpty)
  }

  @Test func `beneath a line of several rows`() throws {
    let home = try Home()
    let probe = try startProbe(home: home, columns: 20)
    let screen = try probe.type("leave Bergen and also tr\t\t")
    #expect(
      screen.rows == ["prøve> leave Bergen", "and also Tromsø", "› Tromsø", "  Trondheim"])
    #expect(
      try probe.type(Press.escape).rows == ["prøve> leave Bergen", "and also tr"])
  }

  @Test func `in the middle of a line, whose end moves`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("leave tr from 2026" + Press.left * 10 + "\t\t")
    #expect(probe.screen.rows.first == "prøve> leave Tromsø  from 2026")
    #expect(try probe.type(Press.escape).rows == ["prøve> leave tr from 2026"])
  }

  @Test func `redrawn in a terminal of another size`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("tr\t\t")
    probe.resize(rows: 12, columns: 40)
    #expect(try probe.type("\t").rows == ["prøve> Trondheim", "  Tromsø", "› Trondheim"])
  }

  @Test func `listed where the terminal moves no cursor`() throws {
    let home = try Home()
    let probe = try startProbe(home: home, environment: ["TERM": "dumb"])
    #expect(try probe.type("tr\t").transcript.contains("Tromsø\nTrondheim\nprøve> Tro"))
  }

  @Test func `vi keys from editrc still complete, in both modes`() throws {
    let home = try Home(editrc: "bind -v\n")
    let probe = try startProbe(home: home)
    #expect(try probe.type("tons\t").rows == ["prøve> Tønsberg"])
    try probe.type(Press.enter + "ås " + Press.escape)
    #expect(try probe.type("\t").currentRow == "prøve> Ås")
  }
}

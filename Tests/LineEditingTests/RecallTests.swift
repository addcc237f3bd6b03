import TerminalTesting
import Testing

/// Up and Down, as someone at the terminal has them.
@Suite struct RecallTests {
  static let maps = ["", "bind -v\n"]

  private func probe(_ editrc: String) throws -> (Home, TerminalProgram) {
    let home = try Home(editrc: editrc)
    try home.write("leave Tønsberg\njoin Ås\nleave Oslo\nshow fees \n", to: "history")
    return (home, try startProbe(["history=" + home.file("history")], home: home))
  }

  @Test(arguments: maps) func `with nothing typed, the lines before`(_ editrc: String) throws {
    let (_, probe) = try probe(editrc)
    #expect(try probe.type(Press.up).currentRow == "prøve> show fees")
    #expect(probe.screen.column == 17)
    #expect(try probe.type(Press.up).currentRow == "prøve> leave Oslo")
    #expect(try probe.type(Press.up * 2).currentRow == "prøve> leave Tønsberg")
    #expect(try probe.type(Press.up).currentRow == "prøve> leave Tønsberg")
    #expect(try probe.type(Press.down * 3).currentRow == "prøve> show fees")
    #expect(try probe.type(Press.down).currentRow == "prøve>")
    #expect(try probe.type(Press.down).currentRow == "prøve>")
  }

  @Test(arguments: maps) func `with something typed, those that begin so`(_ editrc: String) throws {
    let (_, probe) = try probe(editrc)
    #expect(try probe.type("LEAVE" + Press.up).currentRow == "prøve> leave Oslo")
    #expect(try probe.type(Press.up).currentRow == "prøve> leave Tønsberg")
    #expect(try probe.type(Press.up).currentRow == "prøve> leave Tønsberg")
    #expect(try probe.type(Press.down).currentRow == "prøve> leave Oslo")
    #expect(try probe.type(Press.down).currentRow == "prøve> LEAVE")
    #expect(try probe.type(" T" + Press.up).currentRow == "prøve> leave Tønsberg")
    #expect(try probe.type(Press.down).currentRow == "prøve> LEAVE T")
    #expect(try probe.type("x" + Press.up).currentRow == "prøve> LEAVE Tx")
    #expect(try probe.type(Press.enter).rows.suffix(2) == ["[LEAVE Tx]", "prøve>"])
  }

  @Test(arguments: maps) func `a recalled line that is changed is what is typed`(
    _ editrc: String
  ) throws {
    let (_, probe) = try probe(editrc)
    try probe.type(Press.up * 2 + Press.backspace * 4)
    #expect(try probe.type(Press.up).currentRow == "prøve> leave Oslo")
    #expect(try probe.type(Press.up).currentRow == "prøve> leave Tønsberg")
    #expect(try probe.type(Press.down * 2 + "!").currentRow == "prøve> leave !")
  }

  @Test func `a line entered before is there once, as the latest`() throws {
    let (_, probe) = try probe("")
    try probe.type("join Ås\rny\rleave Tønsberg\r")
    var rows: [String] = []
    for _ in 1...6 { rows.append(try probe.type(Press.up).currentRow) }
    #expect(
      rows == [
        "prøve> leave Tønsberg", "prøve> ny", "prøve> join Ås", "prøve> show fees",
        "prøve> leave Oslo", "prøve> leave Oslo",
      ])
  }

  @Test func `nothing is cut off a recalled line`() throws {
    let (_, probe) = try probe("")
    try probe.type(Press.up + "!\r")
    #expect(probe.screen.shows("[show fees !]"))
  }

  @Test func `Ctrl-P and Ctrl-N, and j and k of vi`() throws {
    let (_, probe) = try probe("")
    #expect(try probe.type(Press.control("P") * 2).currentRow == "prøve> leave Oslo")
    #expect(try probe.type(Press.control("N")).currentRow == "prøve> show fees")
    let (_, other) = try self.probe("bind -v\n")
    try other.type(Press.escape)
    #expect(try other.type("kk").currentRow == "prøve> leave Oslo")
    #expect(try other.type("j").currentRow == "prøve> show fees")
    #expect(try other.type("-").currentRow == "prøve> leave Oslo")
    #expect(try other.type("+A!\r").rows.suffix(2) == ["[show fees !]", "prøve>"])
  }

  @Test(arguments: maps) func `a block is edited and entered whole`(_ editrc: String) throws {
    let (home, probe) = try probe(editrc)
    try probe.type("\u{1B}[200~en\ntå\n\u{1B}[201~" + Press.enter)
    #expect(try probe.type(Press.up).rows.suffix(2) == ["prøve> en", "tå"])
    try probe.type(Press.home + "x" + Press.right * 3 + "y")
    #expect(probe.screen.rows.suffix(2) == ["prøve> xen", "ytå"])
    try probe.type(Press.enter)
    // The caller shows the lines after the first as it comes to them.
    #expect(probe.screen.rows.suffix(3) == ["prøve> xen", "[block xen|ytå]", "prøve>"])
    #expect(home.text(of: "history")?.hasSuffix("en\\ntå\nxen\\nytå\n") == true)
  }
}

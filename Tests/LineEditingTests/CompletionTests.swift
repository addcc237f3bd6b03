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

  @Test func `several ways are listed beneath, and editing goes on`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    let screen = try probe.type("tr\t")
    #expect(screen.rows == ["prøve> tr", "Tromsø     Trondheim", "prøve> Tro"])
    #expect(screen.column == 10)
    #expect(try probe.type("n\t").currentRow == "prøve> Trondheim")
    #expect(screen.unknown.isEmpty)
  }

  @Test func `a long list is cut and counted`() throws {
    let home = try Home()
    let probe = try startProbe(home: home, rows: 30)
    let rows = try probe.type("x\t").rows
    #expect(rows[1] == "x1   number 1")
    #expect(rows[20] == "x20  number 20")
    #expect(rows[21...] == ["(+37)", "prøve> x"])
  }

  @Test func `a list at the bottom of the screen scrolls it`() throws {
    let home = try Home()
    let probe = try startProbe(home: home, rows: 8)
    try probe.type(Press.enter * 10)
    let rows = try probe.type("t\t").rows
    #expect(rows.suffix(3) == ["prøve> t", "Tønsberg   Tromsø     Trondheim", "prøve> T"])
  }

  @Test func `below a line of several rows`() throws {
    let home = try Home()
    let probe = try startProbe(home: home, columns: 20)
    let text = "leave Bergen and also tr"
    let screen = try probe.type(text + Press.left * 0 + "\t")
    #expect(
      screen.rows == [
        "prøve> leave Bergen", "and also tr", "Tromsø", "Trondheim", "prøve> leave Bergen",
        "and also Tro",
      ])
  }

  @Test func `vi keys from editrc still complete, in both modes`() throws {
    let home = try Home(editrc: "bind -v\n")
    let probe = try startProbe(home: home)
    #expect(try probe.type("tons\t").rows == ["prøve> Tønsberg"])
    try probe.type(Press.enter + "ås " + Press.escape)
    #expect(try probe.type("\t").currentRow == "prøve> Ås")
  }
}

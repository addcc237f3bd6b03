import TerminalTesting
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct PasteTests {
  private func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

  @Test func `a paste without a line end is inserted`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    #expect(probe.screen.enclosesPastes)
    try probe.type("leave  from 2026" + Press.left * 10 + paste("Tønsberg"))
    #expect(probe.screen.rows == ["prøve> leave Tønsberg from 2026"])
    try probe.type("\u{1F}" + paste("A\u{30A}s") + Press.enter)
    #expect(probe.screen.shows("[leave Ås from 2026]"))
  }

  @Test func `several lines wait for Enter, and arrive as one block`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home)
    #expect(
      try probe.type("leave " + paste("Oslo\r\njoin Ås\r\rx\u{1B}[A\r")).rows
        == ["prøve> leave Oslo", "join Ås", "", "x[A", "4 lines"])
    #expect(
      try probe.type(Press.enter).rows == [
        "prøve> leave Oslo", "[block leave Oslo|join Ås||x[A]", "prøve>",
      ])
    #expect(probe.screen.unknown.isEmpty)
  }

  @Test func `waiting lines are edited, Up and Down going through them`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type(
      paste("leave Oslo\njoin Ås\nfree") + Press.up * 2 + "X" + Press.down + Press.home)
    // Home goes to the start of all of it.
    try probe.type("Y" + Press.end + Press.up + "Z" + Press.enter)
    #expect(probe.screen.shows("[block YleavXe Oslo|joinZ Ås|free]"))
  }

  @Test func `the text around the cursor belongs to the block`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("ad" + Press.left + paste("b\nc") + Press.enter)
    #expect(probe.screen.rows == ["prøve> ab", "[block ab|cd]", "prøve>"])
  }

  @Test func `one line with its end waits too`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    #expect(try probe.type(paste("leave Oslo\n")).rows == ["prøve> leave Oslo"])
    try probe.type(Press.enter)
    #expect(probe.screen.rows == ["prøve> leave Oslo", "[leave Oslo]", "prøve>"])
  }

  @Test func `lines higher than the screen are shown in part, and wait`() throws {
    let home = try Home()
    let probe = try startProbe(home: home, rows: 8, columns: 20)
    let block = (1...30).map { "line \($0)" }.joined(separator: "\n")
    let rows = try probe.type("ab" + Press.left + paste(block)).rows
    #expect(rows.prefix(3) == ["prøve> aline 1", "line 2", "line 3"])
    #expect(rows.last == "30 lines")
    // Any other key does nothing.
    #expect(try probe.type("x" + Press.left).rows == rows)
    #expect(try probe.type(Press.control("C")).rows == ["prøve> ab"])
    try probe.type("!" + Press.enter)
    #expect(probe.screen.shows("[a!b]"))
    try probe.type(paste(block) + Press.enter)
    #expect(probe.screen.transcript.contains("line 29|line 30]"))
  }

  @Test func `a block is one entry of the history`() throws {
    let home = try Home()
    let history = "history=" + home.file("history")
    let probe = try startProbe([history], home: home)
    try probe.type(paste("en\ntå\n") + Press.enter)
    #expect(home.text(of: "history") == "en\\ntå\n")
    let next = try startProbe([history, "live"], home: home)
    #expect(try next.type(Press.up).rows == ["prøve> en", "tå", "2 lines"])
    #expect(try next.type("x" + Press.enter).rows.suffix(2) == ["[block en|tåx]", "prøve>"])
  }

  @Test func `a paste that never ends is given up by Ctrl-C`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("a\u{1B}[200~b" + Press.control("C"))
    #expect(probe.screen.rows == ["prøve> a^C", "[interrupt]", "prøve>"])
  }

  @Test func `asked to end in the midst of a paste`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("a\u{1B}[200~b\nc")
    #expect(probe.screen.enclosesPastes)
    probe.signal(SIGTERM)
    #expect(try probe.waitForEnding() == .exited(0))
    #expect(probe.screen.rows == ["prøve> a", "[signal 15]"])
    #expect(!probe.screen.enclosesPastes)
  }

  @Test(arguments: ["", "bind -v\n"]) func `a large paste`(_ editrc: String) throws {
    let home = try Home(editrc: editrc)
    let probe = try startProbe(home: home)
    let line = "join Tønsberg from 2026\n"
    try probe.type(paste(line * 1000) + Press.enter)
    #expect(probe.screen.shows("prøve>"))
    #expect(probe.screen.transcript.split(separator: "|").count == 1000)
  }
}

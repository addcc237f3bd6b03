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

  @Test func `several lines arrive as one block`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("leave " + paste("Oslo\r\njoin Ås\r\r\tx\u{1B}[A\r"))
    #expect(
      probe.screen.rows == [
        "prøve> leave Oslo", "[block leave Oslo|join Ås||\tx[A]".replacingTab(at: 27), "prøve>",
      ])
    #expect(probe.screen.unknown.isEmpty)
  }

  @Test func `the text around the cursor belongs to the block`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("ad" + Press.left + paste("b\nc"))
    #expect(probe.screen.rows == ["prøve> ab", "[block ab|cd]", "prøve>"])
  }

  @Test func `one line with its end is entered`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type(paste("leave Oslo\n"))
    #expect(probe.screen.rows == ["prøve> leave Oslo", "[leave Oslo]", "prøve>"])
  }

  @Test func `a block is one entry of the history`() throws {
    let home = try Home()
    let history = "history=" + home.file("history")
    let probe = try startProbe([history], home: home)
    try probe.type(paste("en\ntå\n"))
    #expect(home.text(of: "history") == "en\\ntå\n")
    let next = try startProbe([history, "live"], home: home)
    #expect(try next.type(Press.up).rows == ["prøve> en", "tå"])
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
    try probe.type(paste(line * 1000))
    #expect(probe.screen.shows("prøve>"))
    #expect(probe.screen.transcript.split(separator: "|").count == 1000)
  }
}

extension String {
  /// The row as a terminal shows it, with blanks in place of the tab in that column.
  func replacingTab(at column: Int) -> String {
    let stop = (column / 8 + 1) * 8
    let parts = split(separator: "\t", maxSplits: 1).map(String.init)
    return parts.joined(separator: " " * (stop - parts[0].count))
  }
}

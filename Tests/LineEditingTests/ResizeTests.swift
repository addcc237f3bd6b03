import TerminalTesting
import Testing

/// Another size of the terminal while a line is typed.
@Suite struct ResizeTests {
  private func probe(rows: Int, columns: Int) throws -> (Home, TerminalProgram) {
    let home = try Home()
    return (home, try startProbe(["live"], home: home, rows: rows, columns: columns))
  }

  @Test func `narrower and wider at the bottom row, with a live line`() throws {
    let (_, probe) = try probe(rows: 10, columns: 40)
    try probe.type("\r" * 12 + "leave Tønsberg")
    #expect(probe.screen.rows.suffix(2) == ["prøve> leave Tønsberg", "live: leave Tønsberg @15"])
    #expect(probe.screen.row == 8)
    probe.resize(rows: 10, columns: 30)
    try probe.wait(for: "the live line again") {
      $0.rows.suffix(2) == ["prøve> leave Tønsberg", "live: leave Tønsberg @15"]
    }
    probe.resize(rows: 10, columns: 16)
    try probe.wait(for: "two rows") {
      $0.rows.suffix(3) == ["prøve> leave Tøn", "sberg", "live: leave Tø…"]
    }
    probe.resize(rows: 10, columns: 80)
    try probe.wait(for: "one row") {
      $0.rows.suffix(2) == ["prøve> leave Tønsberg", "live: leave Tønsberg @15"]
    }
    try probe.type("!\r")
    #expect(
      probe.screen.rows.suffix(3) == ["prøve> leave Tønsberg!", "[leave Tønsberg!]", "prøve>"])
    #expect(probe.screen.unknown.isEmpty)
  }

  @Test func `fewer rows than before, and more`() throws {
    let (_, probe) = try probe(rows: 20, columns: 40)
    try probe.type("\r" * 20 + "abc")
    probe.resize(rows: 9, columns: 40)
    try probe.wait(for: "the live line") { $0.rows.suffix(2) == ["prøve> abc", "live: abc @3"] }
    probe.resize(rows: 5, columns: 40)
    try probe.wait(for: "no live line") { $0.rows.last == "prøve> abc" }
    probe.resize(rows: 24, columns: 40)
    try probe.wait(for: "the live line") { $0.rows.suffix(2) == ["prøve> abc", "live: abc @3"] }
    #expect(try probe.type("\r").rows.suffix(3) == ["prøve> abc", "[abc]", "prøve>"])
  }

  @Test(arguments: [12, 13, 14]) func `a line as wide as the screen, or nearly`(
    _ letters: Int
  ) throws {
    let (_, probe) = try probe(rows: 10, columns: 20)
    let text = String("abcdefghijklmnopq".prefix(letters))
    try probe.type("\r" * 12 + text)
    let first = "prøve> " + text.prefix(13)
    switch letters {
    case 12:
      // The last column of the live line, a blank, is left free.
      #expect(probe.screen.rows.suffix(2) == [first, "live: abcdefghijkl…"])
    // The cursor stands on the row behind a line as wide as the screen.
    case 13: #expect(probe.screen.rows.suffix(3) == [first, "", "live: abcdefghijkl…"])
    default: #expect(probe.screen.rows.suffix(3) == [first, "n", "live: abcdefghijkl…"])
    }
    // There and back, over the edge.
    try probe.type(Press.home + "x" + Press.backspace + Press.end + "y" + Press.backspace)
    try probe.type(Press.home)
    #expect(probe.screen.column == 7)
    try probe.type(Press.enter)
    // The cursor stood on the row behind a line as wide as the screen.
    let echo = letters == 12 ? [first] : [first, letters == 13 ? "" : "n"]
    #expect(probe.screen.rows.suffix(echo.count + 2) == echo + ["[\(text)]", "prøve>"])
    #expect(!probe.screen.shows("live"))
  }

  @Test func `a line of two rows, narrower and wider, the cursor within`() throws {
    let (_, probe) = try probe(rows: 10, columns: 30)
    let text = "abcdefghijklmnopqrstuvwxyzæøå"
    try probe.type("\r" * 12 + text + Press.left * 20)
    probe.resize(rows: 10, columns: 20)
    try probe.wait(for: "two shorter rows") {
      let rows = ["prøve> " + text.prefix(13), String(text.dropFirst(13))]
      return $0.rows.suffix(3).elementsEqual(rows + ["live: abcdefghijkl…"])
    }
    probe.resize(rows: 10, columns: 60)
    try probe.wait(for: "one row") { $0.rows.suffix(2).first == "prøve> " + text }
    try probe.type("_")
    #expect(probe.screen.rows.suffix(2).first == "prøve> abcdefghi_" + text.dropFirst(9))
  }

  @Test func `a line taller than the screen is drawn to its end, and entered whole`() throws {
    let home = try Home()
    let probe = try startProbe(home: home, rows: 6, columns: 20)
    let row = "abcdefghijklmnopqrst"
    try probe.type("_____________" + row * 8)
    #expect(probe.screen.rows == Array(repeating: row, count: 5))
    try probe.type(Press.backspace + "!")
    try probe.type("\r")
    #expect(probe.screen.rows.last == "prøve>")
    let entered = "[_____________" + row * 7 + "abcdefghijklmnopqrs!]"
    #expect(probe.screen.transcript.contains(entered))
    try probe.type("ny\r")
    #expect(probe.screen.rows.suffix(3) == ["prøve> ny", "[ny]", "prøve>"])
  }
}

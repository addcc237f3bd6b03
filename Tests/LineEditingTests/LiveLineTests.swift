import TerminalTesting
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct LiveLineTests {
  @Test func `shown beneath, and followed`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home)
    #expect(probe.screen.rows == ["prøve>"])
    #expect(try probe.type("ås").rows == ["prøve> ås", "live: ås @3"])
    #expect(probe.screen.column == 9)
    #expect(try probe.type(Press.left).rows == ["prøve> ås", "live: ås @2"])
    #expect(try probe.type(Press.backspace + Press.delete).rows == ["prøve>"])
    #expect(probe.screen.unknown.isEmpty)
  }

  @Test func `cleared on Enter, Ctrl-C and the end`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home)
    try probe.type("ø\r")
    #expect(probe.screen.rows == ["prøve> ø", "[ø]", "prøve>"])
    try probe.type("å" + Press.control("C"))
    #expect(probe.screen.rows.suffix(3) == ["prøve> å^C", "[interrupt]", "prøve>"])
    try probe.type("æ")
    probe.signal(SIGTERM)
    #expect(try probe.waitForEnding() == .exited(0))
    #expect(probe.screen.rows.suffix(2) == ["prøve> æ", "[signal 15]"])
  }

  @Test func `given up by a key while it is worked out`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home)
    try probe.send("spin")
    try probe.wait(forText: "[spinning]")
    try probe.send("s")
    try probe.wait(forText: "live: spins @5")
  }

  @Test func `on the bottom row the screen makes room`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home, rows: 8)
    try probe.type("\r" * 9)
    #expect(probe.screen.row == 7)
    let screen = try probe.type("å")
    #expect(screen.rows.count == 8)
    #expect(screen.rows.suffix(2) == ["prøve> å", "live: å @2"])
    #expect(screen.row == 6)
    #expect(try probe.type("b").rows.suffix(3) == ["[]", "prøve> åb", "live: åb @3"])
    #expect(try probe.type("\r").rows.suffix(3) == ["prøve> åb", "[åb]", "prøve>"])
  }

  @Test func `beneath the last row of a line of several`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home, columns: 20)
    #expect(try probe.type("123456789012").rows == ["prøve> 123456789012", "live: 123456789012…"])
    #expect(
      try probe.type("34").rows == ["prøve> 1234567890123", "4", "live: 123456789012…"])
    #expect(
      try probe.type(Press.left * 5 + "x").rows
        == ["prøve> 123456789x012", "34", "live: 123456789x01…"])
    #expect(
      try probe.type(Press.backspace * 3).rows == ["prøve> 123456701234", "live: 123456701234…"])
    #expect(
      try probe.type(Press.enter).rows == ["prøve> 123456701234", "[123456701234]", "prøve>"])
  }

  @Test func `takes what the row offers by Right at the end of the line`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home)
    #expect(try probe.type("leave bregen").rows == ["prøve> leave bregen", "try: Bergen"])
    try probe.type(Press.left + Press.right)
    #expect(probe.screen.rows.first == "prøve> leave bregen")
    #expect(try probe.type(Press.right).rows == ["prøve> leave Bergen", "live: leave Bergen @12"])
    #expect(try probe.type("\u{1F}").rows == ["prøve> leave bregen", "try: Bergen"])
  }

  @Test func `beneath a recalled line of several rows`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home, columns: 20)
    try probe.type("ø" * 30 + "\r")
    try probe.type("ø")
    try probe.type(Press.up)
    expectTwoRows(of: probe)
  }

  private func expectTwoRows(of probe: TerminalProgram) {
    let expected: [String] = ["prøve> " + "ø" * 13, "ø" * 17, "live: " + "ø" * 12 + "…"]
    #expect(Array(probe.screen.rows.suffix(3)) == expected)
  }

  @Test func `beneath what a vi command puts on several rows`() throws {
    let home = try Home(editrc: "bind -v\n")
    let probe = try startProbe(["live"], home: home, columns: 20)
    try probe.type("ø" * 30 + "\r")
    try probe.type("ø" + Press.escape)
    try probe.type("k")
    expectTwoRows(of: probe)
  }

  @Test func `above a menu, with the choice`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home)
    try probe.type("tr")
    #expect(
      try probe.type("\t").rows == [
        "prøve> Tro", "live: Tro @3", "  Tromsø", "  Trondheim",
      ])
    #expect(
      try probe.type("\t").rows == [
        "prøve> Tromsø", "live: Tromsø  @8", "› Tromsø", "  Trondheim",
      ])
  }

  @Test func `not on a screen of few rows`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home, rows: 7)
    #expect(try probe.type("abc").rows == ["prøve> abc"])
  }
}

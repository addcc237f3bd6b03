import TerminalTesting
import Testing

/// Lines that the terminal itself edits, as somebody has them whose screen is read aloud.
@Suite struct PlainLineTests {
  private func probe(_ settings: [String] = []) throws -> (Home, TerminalProgram) {
    let home = try Home()
    try home.write("leave Oslo\njoin Ås\\nen\n", to: "history")
    return (
      home,
      try startProbe(["plain", "live", "history=" + home.file("history")] + settings, home: home)
    )
  }

  @Test func `are entered, with nothing written over`() throws {
    let (_, probe) = try probe()
    #expect(try probe.type("leave Tønsberg" + Press.enter).shows("[leave Tønsberg]"))
    #expect(probe.screen.rows.first == "prøve> leave Tønsberg")
    #expect(probe.screen.movements == [])
    #expect(!probe.screen.enclosesPastes && !probe.screen.hasShownColor)
    #expect(probe.screen.unknown.isEmpty)
  }

  @Test func `go on with Tab on a row of their own`() throws {
    let (_, probe) = try probe()
    #expect(try probe.type("Tøn" + Press.tab).rows == ["prøve> Tøn", "prøve> Tønsberg"])
    #expect(try probe.type(Press.enter).shows("[Tønsberg"))
    #expect(probe.screen.movements == [])
  }

  @Test func `tell what there is to choose from, and the effect`() throws {
    let (_, probe) = try probe()
    #expect(
      try probe.type("t" + Press.tab).rows == [
        "prøve> t", "live: T @1", "Tønsberg", "Tromsø", "Trondheim", "prøve> T",
      ])
    #expect(try probe.type("x" + Press.enter).shows("[Tx]"))
    #expect(probe.screen.movements == [])
  }

  @Test func `are corrected by the terminal, letters beyond ASCII too`() throws {
    let (_, probe) = try probe()
    // What the terminal takes back never reaches the editor, which so has read less than was typed.
    try probe.send("leave Åsø" + Press.backspace + Press.backspace + "l" + Press.enter)
    try probe.wait(forText: "[leave Ål]")
  }

  @Test func `come back with Up and Enter`() throws {
    let (_, probe) = try probe()
    try probe.type(Press.up + Press.enter)
    #expect(probe.screen.currentRow == "prøve> leave Oslo")
    #expect(try probe.type(" x" + Press.enter).shows("[leave Oslo x]"))
  }

  @Test func `are dropped by Ctrl-C, what stood there before too`() throws {
    let (_, probe) = try probe()
    try probe.type("preset" + Press.enter)
    #expect(probe.screen.currentRow == "prøve> leave")
    try probe.send("Os" + Press.control("C"))
    try probe.wait(forText: "[interrupt]")
    try probe.send("Oslo" + Press.enter)
    try probe.wait(forText: "[Oslo]")
  }

  @Test func `end with Ctrl-D, and not while something stands there`() throws {
    let (_, probe) = try probe()
    try probe.type("preset" + Press.enter)
    try probe.send(Press.control("D"))
    try probe.wait(forText: "[interrupt]")
    try probe.send(Press.control("D"))
    try probe.wait(forText: "[end]")
    #expect(try probe.waitForEnding() == .exited(0))
  }

  @Test func `give the terminal back, and end with it`() throws {
    let (_, probe) = try probe()
    try probe.type("run true" + Press.enter)
    #expect(try probe.wait(forText: "[ran 0]").shows("[ran 0]"))
    #expect(try probe.hangUp() != .exited(3))
  }

  @Test func `come and go in a session`() throws {
    let (_, probe) = try probe(["suggests"])
    try probe.type("drawn" + Press.enter)
    #expect(try probe.type("leave").suggestion == " Oslo")
    try probe.type(Press.control("U") + "plain" + Press.enter)
    let before = probe.screen.movements.count
    #expect(try probe.type("leave" + Press.enter).shows("[leave]"))
    #expect(probe.screen.movements.count == before)
    #expect(!probe.screen.enclosesPastes)
  }
}

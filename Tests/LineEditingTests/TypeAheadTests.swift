import TerminalTesting
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is typed while a line is carried out, and other programs that have the terminal meanwhile.
@Suite struct TypeAheadTests {
  private func probe(_ settings: [String] = []) throws -> (Home, TerminalProgram) {
    let home = try Home()
    return (home, try startProbe(settings, home: home, environment: ["PATH": "/usr/bin:/bin"]))
  }

  @Test func `letters and Enter are kept, and shown once`() throws {
    let (_, probe) = try probe()
    try probe.send("hold 10\r")
    try probe.wait(forText: "[holding]")
    #expect(probe.modes.c_lflag & tcflag_t(ICANON) == 0)
    try probe.type("åtte\rni\rx")
    #expect(
      probe.screen.rows == [
        "prøve> hold 10", "[holding]", "prøve> åtte", "[åtte]", "prøve> ni", "[ni]", "prøve> x",
      ])
  }

  @Test func `Ctrl-D ends the input when its turn comes`() throws {
    let (_, probe) = try probe()
    try probe.send("hold 3\r")
    try probe.wait(forText: "[holding]")
    try probe.send("x\r" + Press.control("D"))
    #expect(try probe.waitForEnding() == .exited(0))
    #expect(probe.screen.rows.suffix(4) == ["prøve> x", "[x]", "prøve> ^D", "[end]"])
  }

  @Test func `Ctrl-D behind a letter does not`() throws {
    let (_, probe) = try probe()
    try probe.send("hold 3\r")
    try probe.wait(forText: "[holding]")
    try probe.type("a" + Press.control("D") + "b")
    #expect(probe.screen.currentRow == "prøve> ab")
  }

  @Test func `arrows, Escape and a paste are kept`() throws {
    let (_, probe) = try probe()
    let keys = "ac" + Press.left + "\u{1B}[200~b\nd\u{1B}[201~\r"
    try probe.send("hold \(keys.utf8.count)\r")
    try probe.wait(forText: "[holding]")
    #expect(probe.screen.enclosesPastes)
    try probe.type(keys)
    #expect(probe.screen.rows.suffix(3) == ["prøve> ab", "[block ab|dc]", "prøve>"])
  }

  @Test func `Ctrl-C interrupts, and takes what was typed with it`() throws {
    let (_, probe) = try probe()
    try probe.send("compute\r")
    try probe.wait(forText: "[computing]")
    try probe.send("abc\r" + Press.control("C"))
    try probe.wait(forText: "[computed]")
    try probe.send("x\r")
    try probe.wait(forText: "[x]")
    #expect(!probe.screen.shows("[abc]"))
  }

  @Test func `Ctrl-C ends the laying out of a long text, and what is typed then is kept`() throws {
    let (_, probe) = try probe()
    // Takes many seconds to lay out.
    try probe.send("page 200000\r")
    try probe.wait(forText: "[paging]")
    try probe.send(Press.control("C"))
    try probe.send("x\r")
    try probe.wait(forText: "[x]")
    #expect(probe.screen.rows.contains("[givenUp]"))
    #expect(!probe.screen.shows("åå"))
  }

  @Test func `another program finds the terminal as it was`() throws {
    let (_, probe) = try probe()
    try probe.send(
      "run stty -a | grep -ow '[-]*icanon\\|[-]*echo\\|[-]*icrnl'; read x; echo \"<$x>\"\r")
    try probe.wait(for: "the modes, without paste") {
      $0.rows.contains("echo") && !$0.enclosesPastes
    }
    try probe.send("ord\r")
    try probe.wait(forText: "[ran 0]")
    try probe.wait(for: "the prompt") { $0.currentRow == "prøve>" && $0.enclosesPastes }
    #expect(
      probe.screen.rows.suffix(7).dropLast() == [
        "icrnl", "icanon", "echo", "ord", "<ord>", "[ran 0]",
      ])
  }

  @Test(arguments: ["C", "\\"])
  func `Ctrl-C and Ctrl-Backslash are the other program's`(_ letter: Character) throws {
    let (_, probe) = try probe()
    try probe.send("run trap 'exit 7' INT QUIT; echo begun; while :; do :; done\r")
    try probe.wait(for: "its row") { $0.rows.contains("begun") }
    try probe.send(Press.control(letter))
    try probe.wait(forText: "[ran 7]")
    try probe.wait(for: "the prompt") { $0.currentRow == "prøve>" }
    #expect(!probe.screen.shows("interrupted"))
    try probe.send("x\r")
    try probe.wait(forText: "[x]")
  }

  @Test func `Ctrl-Z stops another program and this one together`() throws {
    let home = try Home()
    let probe = try #require(BuiltProduct.path(of: "LineEditingProbe"))
    let script =
      #"set -m; "$0"; echo stopped; stty -a | grep -o ' icanon'; fg >/dev/null; echo done"#
    let program = try TerminalProgram(
      "/bin/sh", arguments: ["-c", script, probe],
      environment: ["HOME": home.path, "PATH": "/usr/bin:/bin"])
    try program.waitUntilIdle()
    try program.send("run echo begun; read x; echo \"<$x>\"\r")
    try program.wait(for: "its row") { $0.rows.contains("begun") }
    try program.send(Press.control("Z"))
    try program.wait(forText: "stopped")
    try program.wait(forText: " icanon")
    try program.send("ord\r")
    try program.wait(forText: "<ord>")
    try program.wait(for: "the prompt") { $0.currentRow == "prøve>" && $0.enclosesPastes }
    try program.send(Press.control("D"))
    #expect(try program.waitForEnding() == .exited(0))
    #expect(program.screen.rows.last == "done")
  }

  @Test func `a size given meanwhile is the next line's`() throws {
    let (_, probe) = try probe(["live"])
    try probe.send("run echo begun; read x\r")
    try probe.wait(for: "its row") { $0.rows.contains("begun") }
    probe.resize(rows: 24, columns: 20)
    try probe.send("\r")
    try probe.wait(for: "the prompt") { $0.currentRow == "prøve>" }
    try probe.send("abcdefghijklmnop")
    try probe.wait(for: "two rows") {
      $0.rows.suffix(3) == ["prøve> abcdefghijklm", "nop", "live: abcdefghijkl…"]
    }
  }
}

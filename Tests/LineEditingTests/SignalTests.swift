import TerminalTesting
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals, and the terminal afterwards.
@Suite struct SignalTests {
  /// A shell that shows the terminal's modes before and after the probe, so that they can be compared.
  private static let comparing = """
    trap : TERM HUP QUIT
    before=$(stty -g); "$0" "$@"; told=$?
    test "$before" = "$(stty -g)" && echo "same modes, $told" || echo "other modes, $told"
    """

  /// Swift's own crash reporter would wait for somebody to debug the crash.
  private static func environment(_ home: Home) -> [String: String] {
    ["HOME": home.path, "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
  }

  private func startCompared(_ settings: [String], home: Home) throws -> TerminalProgram {
    let probe = try #require(BuiltProduct.path(of: "LineEditingProbe"))
    let program = try TerminalProgram(
      "/bin/sh", arguments: ["-c", Self.comparing, probe] + settings,
      environment: Self.environment(home))
    try program.waitUntilIdle()
    return program
  }

  @Test func `Ctrl-C drops the line`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("leave Oslo" + Press.left * 3 + Press.control("C"))
    #expect(probe.screen.rows == ["prøve> leave Oslo^C", "[interrupt]", "prøve>"])
    try probe.type("x" + Press.enter)
    #expect(probe.screen.shows("[x]"))
  }

  @Test func `Ctrl-C ends a computation, and not the program`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.send("compute\r")
    try probe.wait(forText: "[computing]")
    try probe.send(Press.control("C"))
    try probe.wait(forText: "[computed]")
    try probe.send("x\r")
    try probe.wait(forText: "[x]")
  }

  @Test func `SIGINT from elsewhere is a Ctrl-C`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("abc")
    probe.signal(SIGINT)
    try probe.wait(forText: "[interrupt]")
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func `asked to end, with the terminal restored`(
    _ signal: Int32
  ) throws {
    let home = try Home()
    let program = try startCompared(["live"], home: home)
    try program.type("leave Tønsberg")
    #expect(program.screen.enclosesPastes)
    #expect(program.modes.c_lflag & tcflag_t(ICANON) == 0)
    program.signal(signal, toGroup: true)
    #expect(try program.waitForEnding() == .exited(0))
    #expect(
      program.screen.rows == ["prøve> leave Tønsberg", "[signal \(signal)]", "same modes, 0"])
    #expect(!program.screen.enclosesPastes)
  }

  @Test(arguments: ["\u{4}", "abc\r\u{4}", "compute\r"])
  func `modes are the same after the end`(_ keys: String) throws {
    let home = try Home()
    let program = try startCompared([], home: home)
    try program.send(keys)
    if keys.hasPrefix("compute") {
      try program.wait(forText: "[computing]")
      program.signal(SIGTERM, toGroup: true)
    }
    #expect(try program.waitForEnding() == .exited(0))
    #expect(program.screen.rows.last == "same modes, 0")
    #expect(!program.screen.enclosesPastes)
  }

  @Test func `a crash leaves the terminal usable`() throws {
    let home = try Home()
    let program = try startCompared(["live"], home: home)
    try program.send("crash")
    _ = try program.waitForEnding()
    #expect(program.screen.rows.last?.hasPrefix("same modes") == true)
    #expect(!program.screen.enclosesPastes)
  }

  @Test(arguments: ["compute\r", "quit\r"])
  func `Ctrl-Backslash and an exit in the midst of it leave the terminal usable`(
    _ keys: String
  ) throws {
    let home = try Home()
    let program = try startCompared(["live"], home: home)
    try program.send(keys)
    if keys == "compute\r" {
      try program.wait(forText: "[computing]")
      try program.send(Press.control("\\"))
    }
    #expect(try program.waitForEnding() == .exited(0))
    let status = keys == "quit\r" ? 3 : 128 + SIGQUIT
    #expect(program.screen.rows.last == "same modes, \(status)")
    #expect(!program.screen.enclosesPastes)
  }

  @Test func `Ctrl-Z stops, fg restores and redraws`() throws {
    let home = try Home()
    let probe = try #require(BuiltProduct.path(of: "LineEditingProbe"))
    let script = """
      set -m; "$0"; stty -a | grep -o ' icanon'; echo stopped; read go; fg >/dev/null; echo done
      """
    let program = try TerminalProgram(
      "/bin/sh", arguments: ["-c", script, probe],
      environment: Self.environment(home))
    try program.waitUntilIdle()
    try program.type("leave Tns" + Press.left * 2)
    try program.send(Press.control("Z"))
    let screen = try program.wait(forText: "stopped")
    #expect(screen.shows(" icanon"))
    #expect(!screen.enclosesPastes)
    try program.send("\n")
    try program.wait(for: "the line drawn again") {
      $0.currentRow == "prøve> leave Tns" && $0.enclosesPastes && $0.column == 14
    }
    try program.send("ø\r")
    try program.wait(forText: "[leave Tøns]")
    try program.send(Press.control("D"))
    #expect(try program.waitForEnding() == .exited(0))
    #expect(program.screen.rows.last == "done")
  }

  @Test func `stopped without warning, it redraws when continued`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home)
    let before = try probe.type("abc").markers.count
    probe.signal(SIGSTOP)
    probe.signal(SIGCONT)
    try probe.wait(for: "the line drawn again") {
      $0.markers.count > before && $0.rows == ["prøve> abc", "live: abc @3"]
    }
    try probe.type("d\r")
    #expect(probe.screen.rows == ["prøve> abcd", "[abcd]", "prøve>"])
  }

  @Test func `a computation is stopped at once, and continued`() throws {
    let home = try Home()
    let probe = try #require(BuiltProduct.path(of: "LineEditingProbe"))
    // The interrupt waits until the probe is continued.
    let script = #"set -m; "$0"; echo stopped; kill -INT %1; fg >/dev/null; echo done"#
    let program = try TerminalProgram(
      "/bin/sh", arguments: ["-c", script, probe], environment: Self.environment(home))
    try program.waitUntilIdle()
    try program.send("compute\r")
    try program.wait(forText: "[computing]")
    try program.send(Press.control("Z"))
    try program.wait(forText: "stopped")
    try program.wait(forText: "[computed]")
    try program.wait(for: "the prompt") { $0.currentRow.hasSuffix("prøve>") }
    try program.send(Press.control("D"))
    #expect(try program.waitForEnding() == .exited(0))
  }

  @Test(arguments: ["abc", "compute\r", "\u{12}ab", "\u{1B}[200~a", "run read x\r"])
  func `a terminal that is gone ends the input`(_ keys: String) throws {
    let home = try Home()
    let probe = try startProbe(
      ["live", "tells=" + home.file("told")], home: home, environment: ["PATH": "/usr/bin:/bin"])
    try probe.send(keys)
    if keys == "compute\r" {
      try probe.wait(forText: "[computing]")
    } else if !keys.hasPrefix("run") {
      try probe.waitUntilIdle()
    }
    #expect(try probe.hangUp() == .exited(0))
    // Whether the signal or the end of the terminal is noticed first, nobody can say.
    #expect(["[signal \(SIGHUP)]", "[end]"].contains(home.text(of: "told")))
  }

  @Test(arguments: ["abc\u{1A}", "compute\r"])
  func `one that is stopped can be asked to end`(_ keys: String) throws {
    let home = try Home()
    let probe = try #require(BuiltProduct.path(of: "LineEditingProbe"))
    // It says how it ended, without the terminal having been given to it again.
    let script = """
      set -m; "$0" "tells=$1"; before=$(stty -g); kill -TERM %1; kill -CONT %1
      until test -s "$1"; do :; done; wait; cat "$1"
      test "$before" = "$(stty -g)" && echo " same modes"
      """
    let program = try TerminalProgram(
      "/bin/sh", arguments: ["-c", script, probe, home.file("told")],
      environment: Self.environment(home))
    try program.waitUntilIdle()
    try program.send(keys)
    if keys == "compute\r" {
      try program.wait(forText: "[computing]")
      try program.send(Press.control("Z"))
    }
    #expect(try program.waitForEnding() == .exited(0))
    #expect(program.screen.rows.last == "[signal 15] same modes")
    #expect(!program.screen.enclosesPastes)
  }

  @Test func `Ctrl-C on a line of several rows`() throws {
    let home = try Home()
    let probe = try startProbe(home: home, columns: 20)
    try probe.type("x" * 50 + Press.home + Press.control("C"))
    #expect(probe.screen.rows.suffix(3) == ["x" * 17 + "^C", "[interrupt]", "prøve>"])
  }

  @Test func `another size redraws`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home, columns: 40)
    try probe.type("leave Tønsberg from 2026 until")
    probe.resize(rows: 10, columns: 24)
    try probe.wait(for: "two rows") {
      $0.rows == ["prøve> leave Tønsberg fr", "om 2026 until", "live: leave Tønsberg f…"]
    }
    probe.resize(rows: 30, columns: 100)
    try probe.wait(for: "one row") {
      $0.rows.last == "live: leave Tønsberg from 2026 until @31"
    }
    try probe.type("x\r")
    #expect(probe.screen.shows("[leave Tønsberg from 2026 untilx]"))
    #expect(!probe.screen.shows("live"))
  }
}

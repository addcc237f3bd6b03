import TerminalTesting
import Testing

@testable import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The history, as someone at the terminal has it.
@Suite struct HistoryTests {
  @Test func `a line is kept before it is returned`() throws {
    let home = try Home()
    let history = "history=" + home.file("state/hvis/history")
    let probe = try startProbe([history], home: home)
    try probe.type("leave Tønsberg\r x\r \r\\n\r")
    probe.signal(SIGKILL)
    #expect(try probe.waitForEnding() == .killed(signal: SIGKILL))
    #expect(home.text(of: "state/hvis/history") == "leave Tønsberg\n\\\\n\n")
    #expect(home.permissions(of: "state/hvis/history") == 0o600)
    #expect(home.permissions(of: "state/hvis") == 0o700)
    let next = try startProbe([history], home: home)
    #expect(try next.type(Press.up).currentRow == "prøve> \\n")
    #expect(try next.type(Press.up).currentRow == "prøve> leave Tønsberg")
  }

  @Test(arguments: [true, false]) func `two shells at once lose nothing`(
    _ takeTurns: Bool
  ) throws {
    let home = try Home()
    let history = "history=" + home.file("history")
    let one = try startProbe([history], home: home)
    let other = try startProbe([history], home: home)
    for number in 1...200 {
      try one.send("one \(number)\r")
      if takeTurns { try one.waitUntilIdle() }
      try other.send("other \(number)\r")
      if takeTurns { try other.waitUntilIdle() }
    }
    try one.waitUntilIdle()
    try other.waitUntilIdle()
    let lines = try #require(home.text(of: "history")).split(separator: "\n").map(String.init)
    let wanted = { (name: String) in (1...200).map { "\(name) \($0)" } }
    #expect(lines.filter { $0.hasPrefix("one") } == wanted("one"))
    #expect(lines.filter { $0.hasPrefix("other") } == wanted("other"))
    if takeTurns {
      #expect(lines == zip(wanted("one"), wanted("other")).flatMap { [$0, $1] })
    }
  }

  @Test func `two shells lose nothing while a third shortens the file`() throws {
    let home = try Home()
    let history = "history=" + home.file("history")
    let one = try startProbe([history], home: home)
    let other = try startProbe([history], home: home)
    // Just enough for the lines to come: what it drops is duplicates.
    let file = HistoryFile(path: home.file("history"), limit: 401)
    for number in 1...200 {
      try one.send("one \(number)\rigjen\r")
      try other.send("other \(number)\rigjen\r")
      // One of them is at work while the file is shortened, and the other not far ahead.
      if number % 5 == 0 { try one.waitUntilIdle() }
      #expect(file.load().problem == nil)
    }
    try one.waitUntilIdle()
    try other.waitUntilIdle()
    let lines = try #require(home.text(of: "history")).split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.hasPrefix("one") } == (1...200).map { "one \($0)" })
    #expect(lines.filter { $0.hasPrefix("other") } == (1...200).map { "other \($0)" })
    #expect(lines.count < 800)
    #expect(home.permissions(of: "history") == 0o600)
  }

  @Test func `a line is the user's alone where everybody may read by default`() throws {
    let home = try Home()
    let probe = try #require(BuiltProduct.path(of: "LineEditingProbe"))
    let program = try TerminalProgram(
      "/bin/sh",
      arguments: [
        "-c", #"umask 0; exec "$0" "$@""#, probe, "history=" + home.file("state/history"),
      ],
      environment: ["HOME": home.path])
    try program.waitUntilIdle()
    try program.type("leave Oslo\r")
    #expect(home.permissions(of: "state/history") == 0o600)
    #expect(home.permissions(of: "state") == 0o700)
  }

  @Test func `a line is in the file before it is carried out`() throws {
    let home = try Home()
    let probe = try startProbe(["history=" + home.file("history")], home: home)
    try probe.send("compute\r")
    try probe.wait(forText: "[computing]")
    #expect(home.text(of: "history") == "compute\n")
  }

  @Test func `a caller may say what is kept`() throws {
    let home = try Home()
    let probe = try startProbe(["forgets"], home: home)
    try probe.type("en\rremember\rto\r")
    #expect(try probe.type(Press.up * 2).rows.suffix(2) == ["prøve> en", "to"])
  }

  @Test func `a broken history is told of once and used as far as it goes`() throws {
    let home = try Home()
    try home.write(bytes: Array("god\n".utf8) + [0xFF, 0x0A, 0x61, 0x00, 0x0A], to: "history")
    let probe = try startProbe(["history=" + home.file("history")], home: home)
    #expect(probe.screen.shows("[history brokenEntries"))
    #expect(try probe.type(Press.up).currentRow == "prøve> god")
  }

  @Test func `a directory in the history's place stops nothing`() throws {
    let home = try Home()
    let probe = try startProbe(["history=" + home.path], home: home)
    #expect(probe.screen.shows("[history notAFile"))
    try probe.type("en\rto\r")
    #expect(try probe.type(Press.up * 2).currentRow == "prøve> en")
    #expect(probe.screen.rows.filter { $0.hasPrefix("[history") }.count == 1)
  }
}

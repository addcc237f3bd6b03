import TerminalTesting
import Testing

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

  @Test func `two shells at once lose nothing`() throws {
    let home = try Home()
    let history = "history=" + home.file("history")
    let one = try startProbe([history], home: home)
    let other = try startProbe([history], home: home)
    for number in 1...20 {
      try one.send("one \(number)\r")
      try other.send("other \(number)\r")
    }
    try one.waitUntilIdle()
    try other.waitUntilIdle()
    let lines = try #require(home.text(of: "history")).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("one") }.count == 20)
    #expect(lines.filter { $0.hasPrefix("other") }.count == 20)
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

import TerminalTesting
import TestSupport
import Testing

/// The shell as somebody uses it whose screen is read aloud: what is written stays, each thing once.
@Suite("The accessible shell")
struct AccessibleTests {
  private static let ways: [(environment: [String: String], arguments: [String])] = [
    (["LC_ALL": "C.UTF-8"], ["--accessible"]), (["LC_ALL": "C.UTF-8", "ACCESSIBLE": "1"], []),
    (["LC_ALL": "nb_NO.UTF-8"], ["--accessible"]),
  ]

  private func shell(
    _ environment: [String: String] = ["LC_ALL": "C.UTF-8"],
    arguments: [String] = ["--accessible"], home: TemporaryFolder? = nil
  ) throws -> Terminal {
    try Terminal(environment, home: home, arguments: arguments, pager: nil)
  }

  /// Types a line and waits for the next prompt, with a text in what was told below the line.
  private func enter(_ line: String, at terminal: Terminal, until text: String) throws {
    let before = terminal.program.screen.transcript.count
    try terminal.program.send(line + Keys.enter)
    let marker = "idle:\(terminal.program.bytesSent)"
    try terminal.program.wait(for: text) {
      let told = $0.transcript.dropFirst(before).drop { $0 != "\n" }
      return told.contains(text) && $0.markers.last == marker
    }
  }

  @Test("never moves the cursor nor uses colours", arguments: ways)
  func neverMoves(environment: [String: String], arguments: [String]) throws {
    let terminal = try shell(environment, arguments: arguments)
    for (line, answer) in [
      ("show members", "7\u{A0}536,00"),
      ("hva om Tønsberg melder seg ut", "1 ut Tønsberg"), ("show", "174\u{A0}521,50"),
      ("bridge free", "174\u{A0}521,50"), ("leave Tønsbreg", "leave Tønsberg"),
      ("history", "1. show members"), ("nonsense", "nonsense"),
    ] {
      try enter(line, at: terminal, until: answer)
    }
    try terminal.type("leave Tøns" + Keys.tab, until: "> leave Tønsberg")
    let screen = terminal.program.screen
    #expect(screen.movements == [])
    #expect(screen.unknown == [])
    #expect(!screen.hasShownColor && !screen.enclosesPastes)
    #expect(!screen.transcript.contains("█") && !screen.transcript.contains("^^^"))
  }

  @Test("tells tables as headings with their values")
  func tables() throws {
    let terminal = try shell()
    try enter(
      "show members by fee top 2", at: terminal, until: "Fee: 1\u{A0}807\u{A0}084,50")
    #expect(terminal.program.screen.transcript.contains("Member: Viken\n"))
    #expect(terminal.program.screen.transcript.contains("\nAll 69\nInhabitants: "))
    try enter(
      "bridge free to \"Adopted 2020\"", at: terminal, until: "Adopted 2020: 100\u{A0}000,00")
    try enter("compare \"Adopted 2020\"", at: terminal, until: "Members: −2 (−2,9\u{A0}%)")
    try enter("show", at: terminal, until: "Members: 69")
  }

  @Test("comes and goes with `set`, and is remembered")
  func setting() throws {
    let home = try TemporaryFolder.withScenarios()
    let first = try shell(arguments: [], home: home)
    try first.type("sett tilgjengelig på" + Keys.enter, until: "enkle linjer")
    let before = first.program.screen.movements.count
    try enter("vis", at: first, until: "Medlemmer: 69")
    #expect(first.program.screen.movements.count == before)
    try first.program.send("slutt" + Keys.enter)
    #expect(try first.program.waitForEnding() == .exited(0))
    #expect(first.text(".config/hvis/settings").contains("set accessible on\n"))
    let second = try shell(arguments: [], home: home)
    try enter("show", at: second, until: "Members: 69")
    #expect(second.program.screen.movements == [])
    try enter("set accessible off", at: second, until: "as on a screen")
    try second.type("leave Tønsberg", until: "105\u{A0}557,50")
  }

  @Test("brings a line that was offered into the next one, to go on with or enter")
  func offers() throws {
    let terminal = try shell()
    try enter("what if Tønsberg leaves", at: terminal, until: "leave Tønsberg")
    try enter("yes", at: terminal, until: "can be changed first")
    try enter("", at: terminal, until: "Tønsberg leaves from 2020")
    try enter("leave Bærm", at: terminal, until: "try: leave Bærum")
    try enter("yes", at: terminal, until: "can be changed first")
    try enter("", at: terminal, until: "Bærum leaves from 2020")
  }
}

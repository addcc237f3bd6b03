import Foundation
import TerminalTesting
import TestSupport
import Testing

@Suite("An unsaved session after a crash")
struct RecoveryTests {
  /// Lines typed into a shell that is then killed.
  private func killed(
    _ lines: [(line: String, answer: String)], home: Terminal? = nil,
    by signal: Int32 = SIGKILL, arguments: [String] = []
  ) throws -> Terminal {
    let terminal = try Terminal(home: home?.home, arguments: arguments)
    for (line, answer) in lines { try terminal.enter(line, until: answer) }
    terminal.program.signal(signal)
    let expected: TerminalProgram.Ending =
      signal == SIGKILL ? .killed(signal: signal) : .exited(128 + signal)
    #expect(try terminal.program.waitForEnding() == expected)
    return terminal
  }

  private static let three = [
    ("scenario \"Tryout\"", "is called"), ("leave Nes", "Nes leaves"), ("rate 1.60", "1,60"),
    ("undo", "taken back"),
  ]

  @Test("is offered and taken back, redo and all", arguments: [SIGKILL, SIGTERM, SIGHUP])
  func takenBack(signal: Int32) throws {
    let first = try killed(Self.three, by: signal)
    let again = try Terminal(home: first.home, columns: 160, until: "answer>")
    #expect(again.program.screen.shows(": \"Tryout\" (4 statements, the last of them: undo)"))
    #expect(again.program.screen.shows("an unsaved session was left at 2"))
    try again.enter("yes", until: "the session is back")
    #expect(again.program.screen.currentRow == "Tryout*>")
    try again.enter("redo", until: "made again: rate 1.60")
    try again.enter("leave Nes", until: "already out since `leave Nes`")
    try again.enter("save", until: "tryout.hvis")
    #expect(again.journals == [])
    try again.program.send("quit" + Keys.enter)
    #expect(try again.program.waitForEnding() == .exited(0))
    #expect(again.text("Scenarios/tryout.hvis") == "scenario \"Tryout\"\nleave Nes\nrate 1.60\n")
    withExtendedLifetime(first) {}
  }

  @Test("is kept again when the shell that took it back is killed too")
  func twice() throws {
    let first = try killed(Self.three)
    let second = try Terminal(home: first.home, columns: 160, until: "answer>")
    try second.enter("ja", until: "the session is back")
    try second.enter("leave Moss", until: "Moss leaves")
    second.program.signal(SIGKILL)
    _ = try second.program.waitForEnding()
    let third = try Terminal(home: first.home, columns: 160, until: "answer>")
    #expect(third.program.screen.shows("(5 statements, the last of them: leave Moss)"))
    #expect(third.journals.count == 1)
    withExtendedLifetime((first, second)) {}
  }

  @Test("is asked for again after an answer that is neither yes nor no")
  func notUnderstood() throws {
    let first = try killed(Self.three)
    let again = try Terminal(home: first.home, columns: 160, until: "answer>")
    try again.enter("yes please", until: "please answer yes or no")
    #expect(again.program.screen.currentRow == "answer>")
    try again.enter("\"Tryout\"", until: "please answer yes or no")
    try again.enter("yes", until: "the session is back")
    withExtendedLifetime(first) {}
  }

  @Test("is given up at no")
  func givenUp() throws {
    let first = try killed(Self.three)
    let again = try Terminal(home: first.home, columns: 160, until: "answer>")
    try again.program.send("no" + Keys.enter)
    try again.program.wait(for: "the prompt") { $0.currentRow == "hvis>" }
    #expect(again.journals == [])
    try again.enter("members", until: "69")
    withExtendedLifetime(first) {}
  }

  @Test(
    "is left for the next start at Enter, Ctrl-C and Ctrl-D", arguments: ["\r", "\u{3}", "\u{4}"])
  func later(key: String) throws {
    let first = try killed(Self.three)
    let again = try Terminal(home: first.home, columns: 160, until: "answer>")
    try again.program.send(key)
    if key == Keys.controlD {
      #expect(try again.program.waitForEnding() == .exited(0))
    } else {
      try again.program.wait(for: "the prompt") { $0.currentRow == "hvis>" }
      try again.program.send("quit" + Keys.enter)
      #expect(try again.program.waitForEnding() == .exited(0))
    }
    let third = try Terminal(home: first.home, columns: 160, until: "answer>")
    #expect(third.program.screen.shows("\"Tryout\""))
    withExtendedLifetime((first, again)) {}
  }

  @Test("is left for the next start where Ctrl-C ends its taking back")
  func interrupted() throws {
    let first = try Terminal()
    let url = first.home.url.appendingPathComponent("Scenarios/part.hvis")
    try Data("leave Nes\n".utf8).write(to: url)
    try first.enter("include \"Scenarios/part.hvis\"", until: "took in")
    first.program.signal(SIGKILL)
    _ = try first.program.waitForEnding()
    // Minutes of work.
    let long = String(repeating: "rate 1.60; rate 1.50\n", count: 40_000)
    try Data(long.utf8).write(to: url)
    let again = try Terminal(home: first.home, columns: 160, until: "help says what can be asked")
    try again.program.send(Keys.controlC)
    try again.program.wait(for: "the prompt") {
      $0.shows("the unsaved session is kept for the next start") && $0.currentRow == "hvis>"
    }
    #expect(again.journals.count == 1)
    // Ctrl-C was a signal, which is missing from the shell's count of keys.
    try again.type("1 + 41" + Keys.enter, until: "42")
    try again.program.send("quit" + Keys.enter)
    #expect(try again.program.waitForEnding() == .exited(0))
    try Data("leave Nes\n".utf8).write(to: url)
    let third = try Terminal(home: first.home, columns: 160, until: "answer>")
    try third.enter("yes", until: "the session is back")
    try third.enter("members", until: "68")
    withExtendedLifetime((first, again)) {}
  }

  @Test("several are offered one after the other, newest first")
  func several() throws {
    let first = try killed([("leave Nes", "Nes leaves")])
    let old = Date(timeIntervalSince1970: 1_600_000_000)
    let journal = try #require(first.journals.first)
    try FileManager.default.setAttributes(
      [.modificationDate: old],
      ofItemAtPath: first.home.url.appendingPathComponent(".local/state/hvis/\(journal)").path)
    let second = try Terminal(home: first.home, columns: 160, until: "answer>")
    #expect(second.program.screen.shows("left at 2020-09-13"))
    try second.program.send(Keys.enter)
    try second.program.wait(for: "the prompt") { $0.currentRow == "hvis>" }
    try second.enter("leave Moss", until: "Moss leaves")
    second.program.signal(SIGKILL)
    _ = try second.program.waitForEnding()
    let third = try Terminal(home: first.home, columns: 160, until: "answer>")
    #expect(third.program.screen.shows("the last of them: leave Moss"))
    try third.enter("no", until: "the last of them: leave Nes")
    try third.enter("yes", until: "the session is back")
    try third.enter("members", until: "69")
    withExtendedLifetime((first, second)) {}
  }

  @Test("of a shell at work is not offered to another; each has its own")
  func together() throws {
    let first = try Terminal()
    try first.enter("leave Nes", until: "Nes leaves")
    let second = try Terminal(home: first.home)
    try second.enter("leave Moss", until: "Moss leaves")
    #expect(first.journals.count == 2)
    try first.enter("rate 1.60", until: "1,60")
    second.program.signal(SIGKILL)
    _ = try second.program.waitForEnding()
    try first.program.send("quit!" + Keys.enter)
    #expect(try first.program.waitForEnding() == .exited(0))
    #expect(first.journals.count == 1)
    let third = try Terminal(home: first.home, columns: 160, until: "answer>")
    #expect(third.program.screen.shows("(1 statement, the last of them: leave Moss)"))
    withExtendedLifetime((first, second)) {}
  }

  @Test(
    "that is cut off or broken gives back what is whole, and says so", arguments: [true, false])
  func broken(isWhole: Bool) throws {
    let first = try killed(Self.three)
    let name = try #require(first.journals.first)
    let url = first.home.url.appendingPathComponent(".local/state/hvis/\(name)")
    let bytes = try Data(contentsOf: url)
    try (isWhole ? bytes.dropLast(3) : bytes.dropFirst(3)).write(to: url)
    let again = try Terminal(
      home: first.home, columns: 160, until: isWhole ? "answer>" : "hvis>")
    if isWhole {
      #expect(again.program.screen.shows("(3 statements, the last of them: rate 1.60)"))
      #expect(again.program.screen.shows("cut off or damaged"))
      try again.enter("yes", until: "the session is back")
      try again.enter("rate", until: "1,60")
    } else {
      #expect(again.program.screen.shows("cannot be read; it is kept as"))
    }
    #expect(first.journals.contains(name + ".broken"))
  }

  @Test("says what can no longer be carried out, and keeps it")
  func lost() throws {
    let first = try killed([("based on \"Viken leaves\"", "based on"), ("leave Nes", "Nes leaves")])
    try Data("scenario \"Viken leaves\"\nleave Nes\n".utf8).write(
      to: first.home.url.appendingPathComponent("Scenarios/viken-leaves.hvis"))
    let again = try Terminal(home: first.home, columns: 160, until: "answer>")
    try again.enter("yes", until: "the free reserve was")
    #expect(again.program.screen.shows("kept as a comment in the scenario: \"leave Nes\""))
    try again.enter("save \"Kept\"", until: "kept.hvis")
    #expect(again.text("Scenarios/kept.hvis").contains("# not carried out: leave Nes\n"))
  }

  @Test("is taken back in Norwegian")
  func norwegian() throws {
    let first = try killed(
      [("ut Nes", "går ut fra 2020"), ("sats 1,60", "1,60")], arguments: ["--lang", "nb"])
    let again = try Terminal(
      home: first.home, arguments: ["--lang", "nb"], columns: 160, until: "svar>")
    #expect(again.program.screen.shows("(2 kommandoer, den siste av dem: sats 1,60)"))
    try again.enter("ja", until: "økten er tilbake")
    try again.enter("lagre \"Nes ut\"", until: "nes-ut.hvis")
    try again.program.send("slutt" + Keys.enter)
    #expect(try again.program.waitForEnding() == .exited(0))
    #expect(again.journals == [])
  }

  @Test("is kept when the terminal is closed")
  func closed() throws {
    let first = try Terminal()
    try first.enter("leave Nes", until: "Nes leaves")
    _ = try first.program.hangUp()
    let again = try Terminal(home: first.home, columns: 160, until: "answer>")
    #expect(again.program.screen.shows("leave Nes"))
  }

  @Test("goes on without a journal that cannot be written, and says so once")
  func unwritable() throws {
    let home = try Terminal()
    try home.program.send("quit" + Keys.enter)
    _ = try home.program.waitForEnding()
    let terminal = try Terminal(
      ["LC_ALL": "C.UTF-8", "XDG_STATE_HOME": "/dev/null"], home: home.home)
    try terminal.enter("leave Nes", until: "unsaved changes are not kept for the next start")
    let told = terminal.program.screen.rows.count { $0.contains("not kept for the next start") }
    try terminal.enter("leave Moss", until: "Moss leaves")
    #expect(
      terminal.program.screen.rows.count { $0.contains("not kept for the next start") } == told)
  }

  @Test("nothing is lost by another size, or by Ctrl-Z and fg")
  func stopped() throws {
    let terminal = try Terminal()
    try terminal.enter("leave Nes", until: "Nes leaves")
    terminal.program.resize(rows: 20, columns: 70)
    try terminal.enter("rate 1.60", until: "1,60")
    terminal.program.signal(SIGSTOP)
    terminal.program.signal(SIGCONT)
    try terminal.enter("show changes", until: "rate 1.60")
    try terminal.program.send("quit!" + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
  }
}

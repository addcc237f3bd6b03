import Foundation
import TerminalTesting
import TestSupport
import Testing

@Suite("The shell at a terminal")
struct ShellTests {
  /// Every way in which a user's locale can be set, of which some are not installed.
  static let locales: [String: [String: String]] = [
    "C": ["LC_ALL": "C"], "POSIX": ["LC_ALL": "POSIX"], "C.UTF-8": ["LC_ALL": "C.UTF-8"],
    "en_US.UTF-8": ["LC_ALL": "en_US.UTF-8"], "unset": [:],
  ]

  @Test("edits, recalls and completes Norwegian letters", arguments: locales.keys.sorted())
  func letters(locale: String) throws {
    let terminal = try Terminal(try #require(Self.locales[locale]))
    // The letter is put into the middle of the word.
    let keys = "leave Tnsberg" + String(repeating: Keys.left, count: 6) + "ø"
    let screen = try terminal.enter(keys, until: "free reserve 105\u{A0}557,50\u{A0}kr")
    #expect(screen.shows("hvis> leave Tønsberg"))
    #expect(screen.shows("Tønsberg leaves from 2020: fees −68\u{A0}964,00\u{A0}kr"))
    // Recalled, it is refused, since Tønsberg is out.
    try terminal.enter(Keys.up, until: "already out since `leave Tønsberg`")
    try terminal.enter("undo", until: "taken back: leave Tønsberg")
    try terminal.program.send("leave tons" + Keys.tab)
    try terminal.program.wait(for: "the completed name") {
      $0.currentRow.hasPrefix("hvis> leave Tønsberg")
    }
    try terminal.program.send(Keys.controlC + Keys.controlD)
    #expect(try terminal.program.waitForEnding() == .exited(0))
  }

  @Test("says in one line which budget is open")
  func banner() throws {
    let screen = try Terminal().program.wait(forText: "hvis>")
    #expect(screen.rows[0].contains("Osloregionen 2020"))
    #expect(screen.rows[0].contains("174\u{A0}521,50"))
  }

  @Test("drops a line at Ctrl-C and leaves at Ctrl-D")
  func leaving() throws {
    let terminal = try Terminal()
    try terminal.program.send("leave Tøns" + Keys.controlC)
    try terminal.enter("free", until: "174\u{A0}521,50\u{A0}kr")
    try terminal.program.send(Keys.controlD)
    #expect(try terminal.program.waitForEnding() == .exited(0))
  }

  @Test("saves unsaved changes under the name that is answered when it ends")
  func unsaved() throws {
    let terminal = try Terminal()
    try terminal.enter("leave Viken", until: "Viken leaves")
    try terminal.enter("quit", until: "1 change is not saved")
    try terminal.program.send("\"Only Viken\"" + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
    let saved = terminal.home.url.appendingPathComponent("Scenarios/only-viken.hvis")
    let text = try String(contentsOf: saved, encoding: .utf8)
    #expect(text == "scenario \"Only Viken\"\nleave Viken\n")
  }

  @Test("keeps a line's history when it is killed")
  func history() throws {
    let terminal = try Terminal()
    try terminal.enter("leave Viken", until: "Viken leaves")
    terminal.program.signal(SIGKILL)
    #expect(try terminal.program.waitForEnding() == .killed(signal: SIGKILL))
    #expect(terminal.history.contains("leave Viken"))
    let again = try Terminal(home: terminal.home, until: "answer>")
    try again.enter("no", until: "hvis>")
    try again.type(Keys.up, until: "hvis> leave Viken")
    // A store is shared by both, so that the first one must not remove it early.
    withExtendedLifetime(terminal) {}
  }

  @Test("runs pasted lines in order and stops at the first error")
  func paste() throws {
    let terminal = try Terminal()
    let block = "leave Tønsberg\nleave Tønsbreg\nleave Viken\n"
    try terminal.type("\u{1B}[200~" + block + "\u{1B}[201~\r", until: "1 of them")
    #expect(terminal.program.screen.shows("no member is called \"Tønsbreg\""))
    try terminal.enter("members", until: "68")
  }

  @Test("speaks Norwegian where asked to")
  func norwegian() throws {
    let terminal = try Terminal(["LC_ALL": "C.UTF-8"], arguments: ["--lang", "nb"])
    let screen = try terminal.enter("ut Tønsberg", until: "går ut fra 2020")
    #expect(screen.shows("fri reserve 105\u{A0}557,50\u{A0}kr (var 174\u{A0}521,50)"))
  }
}

import Budget
import Foundation
import ScenarioLanguage
import TerminalTesting
import Testing

@testable import Session
@testable import Shell

@Suite("The prompt")
struct ShellPromptTests {
  static let names: [(name: String, shown: String)] = [
    ("Tønsberg leaves", "Tønsberg leaves"),
    ("A scenario of exactly 24", "A scenario of exactly 24"),
    ("A scenario with a much longer name", "A scenario with a much …"),
    ("ring\u{7}", "ring\\u{7}"), ("\u{1B}[31mred", "\\u{1B}[31mred"), ("a\u{202E}b", "a\\u{202E}b"),
    (String(repeating: "a\u{301}", count: 100), String(repeating: "a\u{301}", count: 23) + "…"),
  ]

  @Test("shows a name of any kind on a short row", arguments: names)
  func name(name: String, shown: String) throws {
    var session = try LiveSetting().session
    session.state.title = LocalName(name)
    #expect(ShellPrompt(session).text == shown + "> ")
  }

  @Test("has a star where changes are not saved")
  func star() throws {
    let terminal = try Terminal()
    try terminal.enter("leave Tønsberg", until: "Tønsberg leaves from")
    #expect(terminal.program.screen.currentRow == "hvis*>")
    try terminal.enter("save \"Uten Tønsberg\"", until: "uten-tonsberg.hvis")
    #expect(terminal.program.screen.currentRow == "Uten Tønsberg>")
    try terminal.enter("rate 1.60", until: "the rate is")
    #expect(terminal.program.screen.currentRow == "Uten Tønsberg*>")
    try terminal.enter("undo", until: "taken back")
    #expect(terminal.program.screen.currentRow == "Uten Tønsberg>")
  }

  @Test("is edited with the keys that are set")
  func keys() throws {
    let terminal = try Terminal()
    try terminal.enter("set edit vi", until: "as in vi")
    // In command mode 0 goes to the beginning, x takes a letter.
    try terminal.program.send("xfree\u{1B}")
    try terminal.program.wait(for: "the word") { $0.currentRow == "hvis> xfree" }
    try terminal.enter("0x", until: "174\u{A0}521,50\u{A0}kr")
    try terminal.enter("set edit emacs", until: "as in emacs")
    try terminal.enter("ree\u{1}f", until: "hvis> free")
  }
}

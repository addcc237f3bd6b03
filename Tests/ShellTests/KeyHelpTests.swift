import LineEditing
import ScenarioLanguage
import TerminalTesting
import TestSupport
import Testing

@testable import Shell

@Suite("The keys, told")
struct KeyHelpTests {
  @Test("are listed by what they do, from the table that binds them")
  func list() {
    let emacs = LineEditor.keys(of: .emacs)
    #expect(emacs.map(\.action) == KeyAction.allCases.filter { !$0.isOfCommandMode })
    func keys(_ action: KeyAction) -> [String] {
      (emacs.first { $0.action == action }?.keys ?? []).map { $0.text(in: .english) }
    }
    #expect(keys(.complete) == ["Tab"])
    #expect(keys(.search) == ["Ctrl-R", "Ctrl-S"])
    #expect(keys(.takeRest) == ["Right", "End"])
    #expect(keys(.older) == ["Ctrl-P", "Alt-p", "Up"])
    #expect(keys(.undo) == ["Ctrl-_"])
    let command = LineEditor.keys(of: .vi, isCommand: true)
    #expect(command.contains { $0.action == .searchAgainOlder && $0.keys == [.character("n")] })
    #expect(
      command.first { $0.action == .older }?.keys == [
        .character("k"), .character("K"), .character("-"),
      ])
  }

  @Test("have words in both languages")
  func words() {
    for action in KeyAction.allCases {
      let texts = InterfaceLanguage.allCases.map { action.meaning(in: $0) }
      #expect(Set(texts).count == 2 && !texts.contains(""))
    }
  }

  @Test("fit one screen, and are those in use")
  func screen() throws {
    let terminal = try Terminal(["LC_ALL": "C.UTF-8"], rows: 24, columns: 80)
    try terminal.enter("help keys", until: "Ctrl-R, Ctrl-S")
    #expect(terminal.program.screen.shows("> help keys"))
    try terminal.enter("set edit vi", until: "as in vi")
    try terminal.enter("help keys", until: "Esc, then k, K, -")
    let norwegian = try Terminal(["LC_ALL": "nb_NO.UTF-8"], rows: 40, columns: 80)
    try norwegian.enter("hjelp taster", until: "fullfører ordet")
    try norwegian.enter("hjelp rediger", until: "redigeringsprogram")
  }

  @Test("are hinted at after some sessions without Tab, once in a while")
  func hint() throws {
    let home = try TemporaryFolder.withScenarios()
    func session(_ keys: String) throws -> Bool {
      let terminal = try Terminal(["LC_ALL": "C.UTF-8"], home: home)
      let isHinted = terminal.program.screen.transcript.contains("`help keys` lists the keys")
      try terminal.program.send(keys + Keys.enter + "quit" + Keys.enter)
      #expect(try terminal.program.waitForEnding() == .exited(0))
      return isHinted
    }
    func number() -> String? { try? home.text(".config/hvis/sessions-without-tab") }
    for expected in [false, false, false, true, false] {
      #expect(try session("free") == expected)
    }
    #expect(number() == "5\n")
    try home.put(".config/hvis/sessions-without-tab", "13\n")
    #expect(try session("free"))
    #expect(try !session("memb\t"))
    #expect(number() == "0\n")
    try home.put(".config/hvis/sessions-without-tab", "99999999999999999999999\n")
    #expect(try !session("free"))
  }
}

extension KeyAction {
  fileprivate var isOfCommandMode: Bool { self == .searchAgainOlder || self == .searchAgainNewer }
}

import Foundation
import ScenarioLanguage
import TerminalTesting
import TestSupport
import Testing

@testable import Shell

@Suite("Editing the scenario's text at a terminal")
struct EditorTests {
  /// A shell whose editor is a script, with one change made.
  private func edited(
    _ script: String, variable: String = "EDITOR", command: (String) -> String = { "sh \($0)" },
    arguments: [String] = []
  ) throws -> Terminal {
    let home = try TemporaryFolder()
    try home.makeFolder("tmp")
    let path = home.at("ed")
    let terminal = try Terminal(
      [
        "LC_ALL": "C.UTF-8", variable: command(path), "XDG_STATE_HOME": home.path + "/state",
        "TMPDIR": home.path + "/tmp", "HVIS_STORE": home.path + "/store",
      ], home: home, arguments: arguments)
    _ = try terminal.script("ed", script)
    try terminal.enter("leave Nes", until: "Nes")
    return terminal
  }

  private func remaining(_ terminal: Terminal) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: terminal.home.path + "/tmp")
  }

  @Test("takes the text back, and one undo brings the former back")
  func takes() throws {
    let terminal = try edited(
      "ls -l \"$1\" > \"$HOME/seen\"; printf 'leave Moss\\nrate 1.60\\n' >> \"$1\"")
    try terminal.enter("edit", until: "edited (3 changes): free reserve")
    #expect(terminal.text("seen").hasPrefix("-rw-------"))
    #expect(terminal.text("seen").contains("/scenario.hvis"))
    try terminal.enter("undo", until: "taken back: edit")
    try terminal.enter("members", until: "69")
    #expect(try remaining(terminal) == [])
    try terminal.enter("redo", until: "made again: edit")
    terminal.program.signal(SIGKILL)
    _ = try terminal.program.waitForEnding()
    #expect(try remaining(terminal) == [])
  }

  @Test(
    "says first which program opens, and how to come back",
    arguments: [
      ("vim", "", "\"vim\" opens with the scenario's text", "`:wq`", "`:q!`"),
      ("nano", "", "\"nano\" opens with the scenario's text", "Ctrl-O", "Ctrl-X"),
      ("ed", "nb", "«ed» åpnes med scenarioets tekst", "lagre teksten", "gå ut av programmet"),
    ])
  func opens(
    program: String, language: String, opens: String, keeps: String, leaves: String
  ) throws {
    let words = EditingWords(language == "nb" ? .norwegian : .english)
    let told = words.opens("/usr/bin/\(program) -x")
    #expect(told.hasPrefix(opens) && told.contains(keeps) && told.contains(leaves))
    let terminal = try edited("echo 'leave Moss' > \"$1\"")
    try terminal.enter("edit", until: "edited (1 change)")
    #expect(terminal.program.screen.shows("\"sh\" opens with the scenario's text; to come back"))
  }

  @Test("is in the journal")
  func journal() throws {
    let terminal = try edited("echo 'leave Moss' > \"$1\"")
    try terminal.enter("edit", until: "edited (1 change)")
    terminal.program.signal(SIGKILL)
    _ = try terminal.program.waitForEnding()
    let again = try Terminal(
      ["LC_ALL": "C.UTF-8", "XDG_STATE_HOME": terminal.home.path + "/state"], home: terminal.home,
      columns: 160, until: "answer>")
    #expect(again.program.screen.shows("(2 statements, the last of them: edit)"))
    try again.enter("yes", until: "the session is back")
    try again.enter("undo", until: "taken back: edit")
    try again.enter("show changes", until: "leave Nes")
  }

  @Test("understands arguments and quotes, and prefers $VISUAL")
  func arguments() throws {
    let terminal = try edited(
      "test \"$1\" = '--wait now' && echo 'leave Moss' > \"$2\"", variable: "VISUAL",
      command: { "sh '\($0)' \"--wait now\"" })
    try terminal.enter("edit", until: "edited (1 change)")
  }

  @Test("shows what is wrong with the file's lines, and edits again")
  func again() throws {
    let terminal = try edited(
      "if test -e \"$HOME/once\"; then sed -i s/Tønsbreg/Tønsberg/ \"$1\"; else touch \"$HOME/once\"; "
        + "printf '# hi\\nleave Tønsbreg\\n' > \"$1\"; fi")
    try terminal.enter("edit", until: "edit it again?")
    #expect(terminal.program.screen.shows("scenario.hvis:2:7: error: no member is called"))
    try terminal.enter("yes", until: "edited (1 change)")
    try terminal.enter("fees of Tønsberg", until: "0,00")
    #expect(try remaining(terminal) == [])
  }

  @Test("keeps a text that cannot be taken where the user gives up, and says where")
  func kept() throws {
    let terminal = try edited("echo 'nonsense here' > \"$1\"")
    try terminal.enter("edit", until: "edit it again?")
    try terminal.enter("no", until: "your text is kept in")
    try terminal.enter("members", until: "69")
    let folder = try #require(try remaining(terminal).first)
    #expect(terminal.text("tmp/\(folder)/scenario.hvis") == "nonsense here\n")
  }

  @Test(
    "says what became of the editor, and changes nothing",
    arguments: [
      ("exit 3", "ended with status 3"), ("kill -9 $$", "was ended by signal"),
      ("true", "the text is unchanged"),
      ("echo 'leave Moss' > \"$1\"; exit 1", "your text is kept in"),
      ("printf 'leave M\\370ss\\n' > \"$1\"; echo", "is not UTF-8"),
    ])
  func fails(script: String, message: String) throws {
    let terminal = try edited(script)
    try terminal.enter("edit", until: message)
    if terminal.program.screen.currentRow == "answer>" {
      try terminal.enter("no", until: "kept in")
    }
    try terminal.enter("show changes", until: "leave Nes")
    #expect(!terminal.program.screen.shows("leave Moss"))
  }

  @Test("says that the editor is missing")
  func missing() throws {
    let terminal = try edited("true", command: { $0 + "-nowhere" })
    try terminal.enter("edit", until: "was not found")
  }

  @Test("gives the terminal back as the editor found it")
  func modes() throws {
    let terminal = try edited("stty raw -echo; echo 'leave Moss' > \"$1\"")
    try terminal.enter("edit", until: "edited")
    try terminal.enter("members", until: "69")
    try terminal.program.send("quit!" + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
    #expect(terminal.program.modes.c_lflag & tcflag_t(ECHO | ICANON) == tcflag_t(ECHO | ICANON))
  }

  @Test("speaks Norwegian")
  func norwegian() throws {
    let terminal = try edited("echo 'tull her' > \"$1\"", arguments: ["--lang", "nb"])
    try terminal.enter("rediger", until: "redigere den igjen?")
    try terminal.enter("nei", until: "teksten din er tatt vare på i")
  }
}

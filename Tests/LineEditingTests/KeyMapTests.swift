import TerminalTesting
import Testing

@Suite struct KeyMapTests {
  @Test(arguments: ["vi", "editrc"]) func `vi's command mode, and the keys common to both`(
    _ way: String
  ) throws {
    let home = try Home(editrc: way == "editrc" ? "bind -v\n" : nil)
    let probe = try startProbe(home: home)
    if way == "vi" { try probe.type("vi\r") }
    try probe.type("en to tre")
    // ESC alone, then a command that deletes back by a word.
    try probe.type(Press.escape)
    try probe.type("db")
    #expect(probe.screen.currentRow == "prøve> en to e")
    try probe.type("i" + Press.home + "æ" + Press.end + "ø" + Press.left + "å" + Press.enter)
    #expect(probe.screen.shows("[æen to eåø]"))
    try probe.type(Press.up)
    #expect(probe.screen.currentRow == "prøve> æen to eåø")
    try probe.type(Press.control("W") + "x" + Press.enter)
    #expect(probe.screen.shows("[æen to x]"))
  }

  @Test func `a line of editrc for another program is left out`() throws {
    let home = try Home(editrc: "other:bind -v\nprobe:bind ^T ed-move-to-beg\n")
    let probe = try startProbe(home: home)
    try probe.type("bc" + Press.control("T") + "a" + Press.enter)
    #expect(probe.screen.shows("[abc]"))
  }

  @Test func `an editrc that switches editing off does not`() throws {
    let home = try Home(editrc: "edit off\nbind ^C ed-insert\nbind ^M ed-insert\n")
    let probe = try startProbe(home: home)
    try probe.type("ac" + Press.left + "b" + Press.enter)
    #expect(probe.screen.shows("[abc]"))
  }

  /// What `.editrc` may say, and what the keys that must work do all the same.
  static let settings = [
    "setty -d +isig\nsetty -x +icanon\nsetty -d +icrnl\n", "bind -r\n", "bind -v\nbind -e\n",
    "bind ^R ed-insert\nbind ^A ed-insert\nbind ^U ed-insert\nbind ^D ed-insert\n",
    "bind ^? ed-insert\nbind ^H ed-insert\nbind ^W ed-insert\nbind ^_ ed-insert\n",
    "history size 0\nhistory unique 0\n", "settc co 2\nsettc li 2\n", "settc km yes\n",
    "nonsense\nbind ^Q nonsense\nbind -q\n\"\n",
  ]

  @Test(arguments: settings) func `an editrc cannot take the keys that must work`(
    _ editrc: String
  ) throws {
    let home = try Home(editrc: editrc)
    let probe = try startProbe(home: home)
    try probe.type("en\r")
    try probe.type("xx" + Press.control("U") + "to tre" + Press.control("W") + "\u{1F}" + "!\u{7F}")
    #expect(probe.screen.currentRow == "prøve> to tre")
    try probe.type(Press.control("A") + Press.control("D") + "T" + Press.control("C"))
    #expect(probe.screen.rows.suffix(2) == ["[interrupt]", "prøve>"])
    try probe.type(Press.control("R") + "e" + Press.enter)
    #expect(probe.screen.rows.suffix(2) == ["[en]", "prøve>"])
    try probe.type("x" + Press.backspace)
    try probe.send(Press.control("D"))
    #expect(try probe.waitForEnding() == .exited(0))
    #expect(!probe.screen.enclosesPastes)
  }

  @Test func `emacs keys although editrc says vi`() throws {
    let home = try Home(editrc: "bind -v\n")
    let probe = try startProbe(home: home)
    try probe.type("emacs\r")
    try probe.type("en to\u{1B}bx" + Press.control("A") + "y" + Press.up + Press.enter)
    #expect(probe.screen.shows("[yen xto]"))
    #expect(try probe.type(Press.control("R") + "XT").currentRow == #"søk "XT": yen xto"#)
    try probe.type(Press.enter)
    try probe.type("vi\r")
    try probe.type("ab" + Press.escape)
    try probe.type("xi|\r")
    #expect(probe.screen.shows("[|a]"))
  }

  @Test(arguments: ["dumb", "nonsense", "vt100", "linux", "screen-256color"])
  func `on other terminals`(_ terminal: String) throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home, environment: ["TERM": terminal])
    try probe.type("aå" + Press.left + "ø" + Press.enter)
    #expect(probe.screen.shows("[aøå]"))
  }

  @Test func `a dumb terminal is sent no escape sequences of ours`() throws {
    let home = try Home()
    let probe = try startProbe(["live"], home: home, environment: ["TERM": "dumb"])
    let screen = try probe.type("abc")
    #expect(!screen.enclosesPastes)
    #expect(!screen.shows("live"))
  }
}

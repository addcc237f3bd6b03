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

import TerminalTesting
import Testing

/// What is typed, edited and returned, on a real terminal.
@Suite struct EditingTests {
  /// Keys to type, and the line that Enter then gives.
  struct Edit: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var keys: String
    var line: String

    init(_ name: String, _ keys: String, gives line: String) {
      testDescription = name
      self.keys = keys
      self.line = line
    }
  }

  static let edits = [
    Edit("plain typing", "leave Oslo", gives: "leave Oslo"),
    Edit("Norwegian letters", "æøåÆØÅéö", gives: "æøåÆØÅéö"),
    Edit("left and insert", "Tøsberg" + Press.left * 5 + "n", gives: "Tønsberg"),
    Edit("home and end", "øl" + Press.home + "å" + Press.end + "æ", gives: "åølæ"),
    Edit("home and end of other terminals", "b\u{1B}OHa\u{1B}[4~c\u{1B}[7~_", gives: "_abc"),
    Edit("delete", "aøb" + Press.home + Press.right + Press.delete, gives: "ab"),
    Edit("backspace", "aøå" + Press.backspace * 2, gives: "a"),
    Edit(
      "control arrows", "en to" + Press.controlLeft * 2 + "x" + Press.controlRight + "y",
      gives: "xeny to"),
    Edit("Ctrl-W", "leave Tønsberg" + Press.control("W") + "Ås", gives: "leave Ås"),
    Edit(
      "Ctrl-A and Ctrl-K", "abc" + Press.control("A") + Press.right + Press.control("K"), gives: "a"
    ),
    Edit("Ctrl-_ gives back a word", "en to" + Press.control("W") + "\u{1F}", gives: "en to"),
    Edit("Ctrl-_ twice", "en to" + Press.control("W") * 2 + "\u{1F}\u{1F}", gives: "en to"),
    Edit("Ctrl-_ takes back typing", "en" + Press.left + "x\u{1F}", gives: "en"),
    Edit("an accent typed behind its letter", "a\u{30A}s e\u{301}n o\u{308}", gives: "ås én ö"),
    Edit("NUL is dropped", "a\0b", gives: "ab"),
    Edit(
      "unknown sequences are dropped", "a\u{1B}[15~\u{1B}[?1;2c\u{1B}[200q\u{1B}[[Ab", gives: "ab"),
    Edit("a focus event is dropped", "a\u{1B}[I\u{1B}[Ob", gives: "ab"),
    Edit("C1 controls are dropped", "a\u{85}\u{9B}b", gives: "ab"),
    Edit(
      "Ctrl-U takes what is before the cursor", "en to" + Press.left * 2 + "\u{15}", gives: "to"),
    Edit("Ctrl-K and Ctrl-Y", "en to" + Press.home + "\u{B}\u{19}|\u{19}", gives: "en to|en to"),
    Edit("Ctrl-U and Ctrl-Y", "en" + "\u{15}\u{19}\u{19}", gives: "enen"),
    Edit("Ctrl-W and Ctrl-Y", "en to" + "\u{17}\u{19}\u{19}", gives: "en toto"),
    Edit("Ctrl-H", "aøå\u{8}\u{8}", gives: "a"),
    Edit("Ctrl-A and Ctrl-E", "b\u{1}a\u{5}c", gives: "abc"),
    Edit("Ctrl-D in a line", "abc" + Press.home + "\u{4}\u{4}", gives: "c"),
    Edit("Ctrl-D behind a line", "abc\u{4}", gives: "abc"),
    Edit("Home before blanks", "  ab" + Press.home + "x", gives: "x  ab"),
    Edit("Home in blanks", "   " + Press.home + "x" + Press.end + "y", gives: "x   y"),
    Edit(
      "the keys of rxvt", "en to\u{1B}Od\u{1B}Od_\u{1B}Oc_\u{1B}[7~<\u{1B}[8~>", gives: "<_en_ to>"),
    Edit(
      "the keys of the Linux console", "en to\u{1B}[1~<\u{1B}[4~>\u{1B}[D\u{1B}[3~", gives: "<en to"
    ),
    Edit("Alt-arrows", "en to\u{1B}[1;3D_\u{1B}\u{1B}[D_", gives: "en __to"),
    Edit("Ctrl-Delete", "en to tre" + Press.home + "\u{1B}[3;5~", gives: " to tre"),
    Edit("Ctrl-L", "ab" + Press.left + "\u{C}x", gives: "axb"),
    Edit("Ctrl-S and Ctrl-Q hold nothing up", "a\u{13}\u{7}b\u{1B}[C", gives: "ab"),
    Edit("a line of several rows", "å" * 200 + Press.home + "x", gives: "x" + "å" * 200),
  ]

  @Test(arguments: edits, ["", "bind -v\n"]) func `keys give a line`(
    _ edit: Edit, _ editrc: String
  ) throws {
    let home = try Home(editrc: editrc)
    let probe = try startProbe(home: home, columns: 250)
    try probe.type(edit.keys)
    try probe.type(Press.enter)
    #expect(probe.screen.rows.dropLast().last == "[\(edit.line)]")
    #expect(probe.screen.unknown.isEmpty)
  }

  @Test(arguments: [
    Edit("Alt-B", "en to tre\u{1B}b\u{1B}bx", gives: "en xto tre"),
    Edit("Alt-F", "en to" + Press.home + "\u{1B}fx", gives: "enx to"),
    Edit("Alt-D", "en to" + Press.home + "\u{1B}d", gives: " to"),
    Edit("Alt-Backspace", "en to\u{1B}\u{7F}", gives: "en "),
  ]) func `Alt with a letter`(_ edit: Edit) throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type(edit.keys + Press.enter)
    #expect(probe.screen.rows.dropLast().last == "[\(edit.line)]")
  }

  @Test func `in vi's insert mode Alt is Escape`() throws {
    let home = try Home(editrc: "bind -v\n")
    let probe = try startProbe(home: home)
    try probe.type("en to tre\u{1B}bix" + Press.enter)
    #expect(probe.screen.shows("[en to xtre]"))
  }

  @Test(arguments: ["", "bind -v\n"]) func `Ctrl-L clears the screen and draws all of the line`(
    _ editrc: String
  ) throws {
    let home = try Home(editrc: editrc)
    let probe = try startProbe(["live"], home: home, columns: 20)
    try probe.type("en\rto\råre" + Press.left)
    #expect(try probe.type(Press.control("L")).rows == ["prøve> åre", "live: åre @3"])
    #expect(probe.screen.column == 9)
    try probe.type(Press.end + "x" * 20 + Press.left * 12)
    let rows = try probe.type(Press.control("L")).rows
    #expect(rows.prefix(2) == ["prøve> åre" + "x" * 10, "x" * 10])
    #expect(rows.count == 3)
    #expect(probe.screen.row == 0 && probe.screen.column == 18)
    #expect(probe.screen.unknown.isEmpty)
  }

  static let locales: [[String: String]] = [
    [:], ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "C.UTF-8"], ["LC_ALL": "en_US.UTF-8"],
    ["LANG": "nb_NO.ISO-8859-1"],
  ]

  @Test(arguments: locales) func `Norwegian letters under any locale`(
    _ environment: [String: String]
  ) throws {
    let home = try Home()
    let probe = try startProbe(home: home, environment: environment)
    #expect(probe.screen.rows == ["prøve>"])
    #expect(probe.screen.column == 7)
    try probe.type("Tøsberg" + Press.left * 5)
    #expect(probe.screen.column == 9)
    let screen = try probe.type("nÅæéö")
    #expect(screen.rows == ["prøve> TønÅæéösberg"])
    try probe.type(Press.backspace * 4 + Press.enter)
    #expect(probe.screen.rows == ["prøve> Tønsberg", "[Tønsberg]", "prøve>"])
    #expect(probe.screen.unknown.isEmpty)
  }

  @Test func `bytes that are not UTF-8 are dropped`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.send(bytes: [0x61, 0xE5, 0x62, 0xFF, 0xC3, 0xA5, 0xC3, 0x63, 0x0D])
    try probe.waitUntilIdle()
    #expect(probe.screen.rows == ["prøve> abåc", "[abåc]", "prøve>"])
  }

  @Test func `Ctrl-D on an empty line ends the input`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("a" + Press.control("D"))
    try probe.send(Press.backspace + Press.control("D"))
    #expect(try probe.waitForEnding() == .exited(0))
    #expect(probe.screen.rows.last == "[end]")
    #expect(!probe.screen.enclosesPastes)
  }

  @Test func `typing ahead is not lost`() throws {
    let home = try Home()
    let probe = try startProbe(home: home)
    try probe.type("en\rto\rtre\r")
    #expect(probe.screen.rows.filter { $0.hasPrefix("[") } == ["[en]", "[to]", "[tre]"])
  }
}

/// A key pressed several times.
func * (text: String, count: Int) -> String { String(repeating: text, count: count) }

import TerminalTesting
import Testing

/// What stands faintly behind the cursor, as someone at the terminal has it.
@Suite struct SuggestionTests {
  private func probe(
    _ settings: [String] = ["suggests"], environment: [String: String] = [:], columns: Int = 80
  ) throws -> (Home, TerminalProgram) {
    let home = try Home()
    try home.write("leave Tønsberg from 2021\nleave Oslo\njoin Ås\\nen\n", to: "history")
    let settings = settings + ["history=" + home.file("history")]
    return (
      home, try startProbe(settings, home: home, environment: environment, columns: columns)
    )
  }

  @Test func `the newest line that begins so`() throws {
    let (_, probe) = try probe()
    #expect(try probe.type("le").suggestion == "ave Oslo")
    #expect(probe.screen.rows == ["prøve> le"])
    #expect(probe.screen.column == 9)
    #expect(try probe.type("ave T").suggestion == "ønsberg from 2021")
    #expect(try probe.type("x").suggestion.isEmpty)
    #expect(try probe.type(Press.backspace).suggestion == "ønsberg from 2021")
    #expect(try probe.type(Press.left).suggestion.isEmpty)
    // A block is no rest of a line.
    #expect(try probe.type("\u{15}\u{B}join").suggestion.isEmpty)
    #expect(probe.screen.unknown.isEmpty)
  }

  /// Keys behind `leave T`, and the line that Enter then enters.
  static let keys = [
    ("Right", Press.right, "leave Tønsberg from 2021"),
    ("End", Press.end, "leave Tønsberg from 2021"),
    ("Ctrl-E", Press.control("E"), "leave Tønsberg from 2021"),
    ("Ctrl-F", Press.control("F"), "leave Tønsberg from 2021"),
    ("Alt-Right", "\u{1B}[1;3C", "leave Tønsberg"),
    ("Alt-Right twice", "\u{1B}[1;3C" + "\u{1B}[1;3C", "leave Tønsberg"),
    ("nothing", "", "leave T"), ("Left and Right", Press.left + Press.right, "leave T"),
  ]

  @Test(arguments: keys) func `is taken by`(_ name: String, _ keys: String, _ line: String) throws {
    let (_, probe) = try probe()
    try probe.type("leave T")
    try probe.type(keys)
    let screen = try probe.type(Press.enter)
    #expect(screen.rows.prefix(2) == ["prøve> " + line, "[\(line)]"])
    #expect(screen.suggestion.isEmpty)
  }

  @Test func `is cut at the end of the row`() throws {
    let (_, probe) = try probe(columns: 20)
    #expect(try probe.type("leave T").suggestion == "ønsb…")
    #expect(try probe.type(Press.right).rows == ["prøve> leave Tønsber", "g from 2021"])
  }

  @Test func `what the live line offers, where it only goes on`() throws {
    let (_, probe) = try probe(["suggests", "live"])
    let screen = try probe.type("x bregen")
    #expect(screen.rows.last == "try: Bergen")
    #expect(screen.suggestion.isEmpty)
    #expect(try probe.type(Press.right).rows.first == "prøve> x Bergen")
  }

  @Test(arguments: [[], ["suggests", "dumb"]]) func `not where nobody wants it, or can see it`(
    _ settings: [String]
  ) throws {
    let environment = settings.contains("dumb") ? ["TERM": "dumb"] : [:]
    let (_, probe) = try probe(settings, environment: environment)
    #expect(try probe.type("leave T").suggestion.isEmpty)
    #expect(try probe.type(Press.right + Press.enter).shows("[leave T]"))
  }

  @Test func `words have looks of their own, and all letters stay where they were`() throws {
    let (_, plain) = try probe([], columns: 20)
    let (_, styled) = try probe(["styles"], columns: 20)
    for keys in ["leave Tønsberg, Oslo", Press.left * 12, "x", Press.backspace, Press.home, "æ"] {
      let (expected, found) = (try plain.type(keys), try styled.type(keys))
      #expect(found.rows == expected.rows)
      #expect(found.row == expected.row && found.column == expected.column)
    }
    #expect(styled.screen.hasShownColor)
    #expect(styled.screen.unknown.isEmpty)
  }
}

/// What is suggested where the newest line that begins so is not meant.
@Suite struct OlderSuggestionTests {
  @Test func `is the newest one that nothing is wrong with, among the newest few`() throws {
    let home = try Home()
    try home.write("x Oslo\nx a bregen\nx b bregen\n", to: "history")
    let settings = ["suggests", "wrongs", "history=" + home.file("history")]
    let probe = try startProbe(settings, home: home)
    #expect(try probe.type("x").suggestion == " Oslo")
    try home.write("x Oslo\n" + (1...9).map { "x \($0) bregen\n" }.joined(), to: "history")
    let second = try startProbe(settings, home: home)
    #expect(try second.type("x").suggestion.isEmpty)
  }
}

import TerminalTesting
import Testing

@testable import LineEditing

/// The parentheses that belong together, while they are typed.
@Suite struct ParenthesisTests {
  /// Lines with the cursor at `|`, and the pair as it stands in the line without that; empty where there is none.
  static let lines: [(String, String)] = [
    ("max(free, 0)|", "(free, 0)"), ("max(|free, 0)", "(free, 0)"), ("|(a)", "(a)"),
    ("((a) + b)|", "((a) + b)"), ("((a)| + b)", "(a)"), ("((a|) + b)", "(a)"), ("(a|", ""),
    ("a)|", ""), ("max(free|, 0)", ""), ("(a \")\")|", "(a \")\")"), ("(a \"|)\")", ""),
    ("Våler (Innlandet)|", "(Innlandet)"), ("«(» (å)|", "(å)"), ("", ""),
  ]

  @Test(arguments: lines) func `belong together`(_ marked: String, _ pair: String) throws {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let text = Array(parts.joined().unicodeScalars)
    let line = UndoStack.Snapshot(text: text, cursor: parts[0].unicodeScalars.count)
    let found = ParenthesisPair(in: line)
    let shown = found.map { String(String.UnicodeScalarView(text[$0.opening...$0.closing])) }
    #expect(shown ?? "" == pair)
    for range in found?.ranges(in: line) ?? [] {
      let letter = String(decoding: Array(parts.joined().utf8)[range], as: UTF8.self)
      #expect(["(", ")"].contains(letter))
    }
  }

  @Test func `are bold at the cursor, and all letters stay where they were`() throws {
    let home = try Home()
    let probe = try startProbe(["pairs"], home: home)
    #expect(try !probe.type("max(å, 0").boldLetters.contains("("))
    #expect(try probe.type(")").boldLetters == "()")
    #expect(probe.screen.rows == ["prøve> max(å, 0)"])
    #expect(try !probe.type(Press.left + Press.left).boldLetters.contains("("))
    #expect(probe.screen.rows == ["prøve> max(å, 0)"])
    #expect(!probe.screen.hasShownColor && probe.screen.unknown.isEmpty)
    #expect(try probe.type(Press.enter).shows("[max(å, 0)]"))
  }
}

/// vi's modes, told beneath the line.
@Suite struct ModeTests {
  private func probe(_ settings: [String] = []) throws -> TerminalProgram {
    try startProbe(["modes"] + settings, home: Home(editrc: "bind -v\n"))
  }

  /// Keys, the mode after them, and the line that Enter then enters.
  static let keys: [(String, String, String)] = [
    ("leave", "insert", "leave"), ("leave" + Press.escape, "command", "leave"),
    ("leave" + Press.escape + "i", "insert", "leave"),
    ("leave Oslo" + Press.escape + "bcwNes", "insert", "leave Nes"),
    ("leave Oslo" + Press.escape + "0fOrN", "command", "leave Nslo"),
    ("leave Oslo" + Press.escape + "d", "command", "leave Oslo"),
    ("leave Oslo" + Press.escape + "0dw", "command", "Oslo"),
    ("leave Oslo" + Press.escape + "02x", "command", "ave Oslo"),
    ("leave Oslo" + Press.escape + "0cf Nes ", "insert", "Nes Oslo"),
    ("leaveø" + Press.escape + "xA!", "insert", "leave!"),
  ]

  @Test(arguments: keys) func `are told`(_ keys: String, _ mode: String, _ line: String) throws {
    let probe = try probe()
    for key in keys { try probe.type(String(key)) }
    #expect(probe.screen.rows.last == "[\(mode)]")
    let screen = try probe.type(Press.enter)
    // `d` alone waits for more, and takes Enter for that.
    if keys.last != "d" { #expect(screen.shows("[\(line)]")) }
    #expect(screen.unknown.isEmpty)
  }

  @Test func `stand before the live line, and with no other keys`() throws {
    let probe = try probe(["live"])
    #expect(try probe.type("å").rows.last == "[insert] live: å @2")
    #expect(try probe.type("." + Press.control("V") + "x").rows.first == "prøve> å.x")
    try probe.type(Press.enter)
    try probe.type("emacs" + Press.enter)
    #expect(try probe.type("a").rows.last == "live: a @1")
  }
}

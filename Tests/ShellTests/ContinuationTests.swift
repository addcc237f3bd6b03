import Foundation
import TerminalTesting
import Testing

@Suite("A statement over several lines")
struct ContinuationTests {
  /// What is typed, and what the next prompt asks for.
  static let unfinished: [(typed: String, prompt: String, norwegian: String)] = [
    ("leave Tønsberg,", "list", "liste"), ("free +", "value", "verdi"),
    ("max(free, 0", "parenthesis", "parentes"), ("note \"for the", "quote", "sitat"),
  ]

  private static func prompt(_ part: String, _ language: String) -> String {
    part + (language == "nb" ? " (Ctrl-C forkaster)>" : " (Ctrl-C drops it)>")
  }

  /// A shell in which a line has been typed that goes on.
  private func begun(
    _ typed: String, language: String = "en", asking part: String = "list"
  ) throws -> Terminal {
    let terminal = try Terminal(arguments: ["--lang", language])
    try terminal.program.send(typed + Keys.enter)
    let prompt = Self.prompt(part, language)
    try terminal.program.wait(for: prompt) { $0.currentRow == prompt }
    return terminal
  }

  @Test("asks for what is open, and says how to drop it", arguments: unfinished)
  func prompts(typed: String, prompt: String, norwegian: String) throws {
    for (language, part) in [("en", prompt), ("nb", norwegian)] {
      let terminal = try begun(typed, language: language, asking: part)
      try terminal.program.send(Keys.controlC)
      try terminal.program.wait(for: "the first prompt") { $0.currentRow == "hvis>" }
    }
  }

  /// What is typed that merely lacks a part, and what is told at once.
  static let lacking: [(typed: String, told: String)] = [
    ("leave", "a member's name is missing; write `leave NAME"),
    ("solve rate for", "a value is missing; write `solve ((rate"),
    ("merge Moss, Råde into", "a member's name is missing; write `merge NAME"),
    ("hire 1", "is missing; write `hire NUMBER"), ("rate 1.60 from", "is missing; write `rate"),
  ]

  @Test(
    "is none that merely lacks a part: that is an error with what comes next", arguments: lacking)
  func lacks(typed: String, told: String) throws {
    let terminal = try Terminal()
    try terminal.enter(typed, until: told)
    #expect(terminal.program.screen.currentRow == "hvis>")
  }

  /// Keys that give up what is open, by language.
  static let leaving: [(keys: String, language: String, told: String)] = [
    (Keys.enter, "en", "the unfinished line is dropped"),
    ("  \t" + Keys.enter, "nb", "den uferdige linjen er forkastet"),
    (Keys.controlD, "en", "the unfinished line is dropped"),
    (Keys.controlD, "nb", "den uferdige linjen er forkastet"),
  ]

  @Test("is given up by an empty line and by Ctrl-D", arguments: leaving)
  func givenUp(keys: String, language: String, told: String) throws {
    let part = language == "nb" ? "liste" : "list"
    let terminal = try begun("leave Nes,", language: language, asking: part)
    // A tab behind blanks would complete.
    try terminal.program.send(keys.replacingOccurrences(of: "\t", with: " "))
    try terminal.program.wait(for: told) { $0.shows(told) && terminal.isWaiting($0) }
    #expect(terminal.program.screen.currentRow == "hvis>")
    try terminal.enter("members", until: "69")
    try terminal.program.send(Keys.controlD)
    #expect(try terminal.program.waitForEnding() == .exited(0))
  }

  @Test(
    "never swallows help, whatever is open",
    arguments: [
      ("leave Nes,", "list", "help leave"), ("free +", "value", "hjelp ut"),
      ("max(free, 0", "parenthesis", "help"), ("note \"for the", "quote", "help leave"),
    ])
  func help(typed: String, part: String, line: String) throws {
    let terminal = try begun(typed, asking: part)
    let screen = try terminal.enter(line, until: "the unfinished line is dropped")
    #expect(screen.currentRow == "hvis>")
    #expect(screen.shows(line == "help" ? "sweep" : "leave"))
    try terminal.enter("members", until: "69")
  }

  @Test("never swallows the way out", arguments: ["quit", "exit", "slutt", ":q", "quit!"])
  func quit(line: String) throws {
    let terminal = try begun("note \"for the", asking: "quote")
    try terminal.program.send(line + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
  }

  @Test("is carried out when it is whole, and remembered as one")
  func whole() throws {
    let terminal = try begun("leave Tønsberg,  # and")
    // The live line tells of both.
    try terminal.type("Nes", until: "free 174\u{A0}521,50 →")
    try terminal.enter("", until: "Tønsberg and Nes leave")
    #expect(terminal.history.contains("Tønsberg"))
    try terminal.enter("undo", until: "taken back: leave Tønsberg, Nes")
    let screen = try terminal.enter(Keys.up + Keys.up, until: "Tønsberg and Nes leave from")
    #expect(screen.rows.count { $0.hasPrefix("list") && $0.hasSuffix("> Nes") } == 2)
  }

  @Test("has its problems' carets at the right place of the joined line")
  func carets() throws {
    let terminal = try begun("leave Nes,")
    let screen = try terminal.enter("Tønsbreg", until: "no member is called \"Tønsbreg\"")
    let row = try #require(screen.rows.firstIndex { $0 == "  leave Nes, Tønsbreg" })
    #expect(screen.rows[row + 1] == "             ^^^^^^^^")
    #expect(screen.shows("try: leave Nes, Tønsberg"))
  }

  @Test("completes names of its later lines")
  func completion() throws {
    let terminal = try begun("leave Nes,")
    try terminal.program.send("tons" + Keys.tab)
    try terminal.program.wait(for: "the name") { $0.currentRow.hasSuffix("> Tønsberg") }
  }

  @Test("is an error from a pipe")
  func pipe() throws {
    let hvis = Process()
    hvis.executableURL = URL(fileURLWithPath: try #require(BuiltProduct.path(of: "hvis")))
    let (input, output) = (Pipe(), Pipe())
    hvis.standardInput = input
    hvis.standardError = output
    try hvis.run()
    input.fileHandleForWriting.write(Data("leave Tønsberg,\nNes\n".utf8))
    try input.fileHandleForWriting.close()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    hvis.waitUntilExit()
    #expect(hvis.terminationStatus == 2)
    #expect(told.contains("nothing follows the comma"))
  }
}

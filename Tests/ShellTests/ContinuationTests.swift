import Foundation
import TerminalTesting
import Testing

@Suite("A statement over several lines")
struct ContinuationTests {
  /// What is typed, and what the next prompt asks for.
  static let unfinished: [(typed: String, prompt: String, norwegian: String)] = [
    ("leave Tønsberg,", "list>", "liste>"), ("free +", "value>", "verdi>"),
    ("max(free, 0", "parenthesis>", "parentes>"), ("note \"for the", "quote>", "sitat>"),
  ]

  @Test("asks for what is open", arguments: unfinished)
  func prompts(typed: String, prompt: String, norwegian: String) throws {
    for (language, words) in [("en", prompt), ("nb", norwegian)] {
      let terminal = try Terminal(arguments: ["--lang", language])
      try terminal.program.send(typed + Keys.enter)
      try terminal.program.wait(for: words) { $0.currentRow == words }
      // Ctrl-C gives the whole up.
      try terminal.program.send(Keys.controlC)
      try terminal.program.wait(for: "the first prompt") { $0.currentRow == "hvis>" }
    }
  }

  @Test("is carried out when it is whole, and remembered as one")
  func whole() throws {
    let terminal = try Terminal()
    try terminal.program.send("leave Tønsberg,  # and" + Keys.enter)
    try terminal.program.wait(for: "a list") { $0.currentRow == "list>" }
    // The live line tells of both.
    try terminal.type("Nes", until: "free 174\u{A0}521,50 →")
    try terminal.enter("", until: "Tønsberg and Nes leave")
    #expect(terminal.history.contains("Tønsberg"))
    try terminal.enter("undo", until: "taken back: leave Tønsberg, Nes")
    let screen = try terminal.enter(Keys.up + Keys.up, until: "Tønsberg and Nes leave from")
    #expect(screen.rows.count { $0 == "list> Nes" } == 2)
  }

  @Test("has its problems' carets at the right place of the joined line")
  func carets() throws {
    let terminal = try Terminal()
    try terminal.program.send("leave Nes," + Keys.enter)
    try terminal.program.wait(for: "a list") { $0.currentRow == "list>" }
    let screen = try terminal.enter("Tønsbreg", until: "no member is called \"Tønsbreg\"")
    let row = try #require(screen.rows.firstIndex { $0 == "  1 | leave Nes, Tønsbreg" })
    #expect(screen.rows[row + 1] == "    |            ^^^^^^^^")
    #expect(screen.shows("try: leave Nes, Tønsberg"))
  }

  @Test("completes names of its later lines")
  func completion() throws {
    let terminal = try Terminal()
    try terminal.program.send("leave Nes," + Keys.enter)
    try terminal.program.wait(for: "a list") { $0.currentRow == "list>" }
    try terminal.program.send("tons" + Keys.tab)
    try terminal.program.wait(for: "the name") { $0.currentRow.hasPrefix("list> Tønsberg") }
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

import Foundation
import TerminalTesting
import TestSupport
import Testing

@Suite("A long question at a terminal")
struct InterruptedShellTests {
  /// A million plans worked out, which takes a minute.
  private static let long =
    "sweep weight Oslo 0.01..100 step 0.01 by weight Viken 1..100 show free"

  /// A shell that works a long question out.
  private func computing(_ language: String = "en") throws -> Terminal {
    let terminal = try Terminal(arguments: ["--lang", language])
    try terminal.enter("leave Moss", until: "Moss")
    try terminal.program.send(Self.long + Keys.enter)
    // While a line is edited Ctrl-C is an ordinary key; it is a signal once the line is carried out.
    try terminal.program.waitForSignalKeys()
    return terminal
  }

  @Test(
    "is ended by Ctrl-C, with everything as before",
    arguments: [
      ("en", "interrupted; everything is as it was before the line"),
      ("nb", "avbrutt; alt er som det var før linjen"),
    ])
  func interrupted(language: String, told: String) throws {
    let terminal = try computing(language)
    try terminal.program.send(Keys.controlC)
    try terminal.program.wait(for: told) { $0.shows(told) && $0.currentRow == "hvis*>" }
    // Ctrl-C was a signal, which is missing from the shell's count of keys, and says nothing about the next line.
    try terminal.type("members" + Keys.enter, until: "68")
    try terminal.type("undo; members" + Keys.enter, until: "69")
  }

  @Test("ends with the process, its journal whole", arguments: [SIGTERM, SIGHUP])
  func terminated(signal: Int32) throws {
    let terminal = try computing()
    terminal.program.signal(signal)
    #expect(try terminal.program.waitForEnding() == .exited(128 + signal))
    #expect(!terminal.program.screen.enclosesPastes)
    let again = try Terminal(home: terminal.home, columns: 160, until: "answer>")
    #expect(again.program.screen.shows("(1 statement, the last of them: leave Moss)"))
    try again.enter("yes", until: "the session is back")
  }

  @Test(
    "ends any other command at once, with nothing of it done", arguments: ["eval", "run", "shell"])
  func elsewhere(command: String) throws {
    let home = try TemporaryFolder()
    let text = Self.long + "; save \"Never\"\n"
    try home.put("long.hvis", text)
    let file = URL(filePath: home.at("long.hvis"))
    let hvis = Process()
    // What runs the tests may have its children ignore the signal.
    hvis.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    hvis.arguments =
      ["--default-signal=INT", try #require(BuiltProduct.path(of: "hvis")), command]
      + (command == "eval" ? [text] : command == "run" ? [file.path] : [])
      + ["--store", home.path]
    hvis.standardInput = try FileHandle(forReadingFrom: file)
    try hvis.run()
    hvis.interrupt()
    hvis.waitUntilExit()
    // What a shell tells as 130.
    #expect(hvis.terminationReason == .uncaughtSignal)
    #expect(hvis.terminationStatus == SIGINT)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == ["long.hvis"])
  }
}

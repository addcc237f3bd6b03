import Foundation
import TerminalTesting
import Testing

/// What the built program writes with `script`'s terminal or a pipe behind its standard error.
@Suite("Colours")
struct ColorTests {
  /// Runs `hvis eval` of a wrong statement and gives what stands on standard error and output.
  private static func problem(
    _ arguments: [String], _ environment: [String: String] = [:]
  ) throws -> (problems: String, answers: String) {
    let hvis = Process()
    hvis.executableURL = URL(fileURLWithPath: try #require(BuiltProduct.path(of: "hvis")))
    hvis.arguments = arguments
    hvis.environment = ["TERM": "xterm", "LC_ALL": "C"].merging(environment) { $1 }
    let (errors, output) = (Pipe(), Pipe())
    hvis.standardError = errors
    hvis.standardOutput = output
    try hvis.run()
    let problems = errors.fileHandleForReading.readDataToEndOfFile()
    let answers = output.fileHandleForReading.readDataToEndOfFile()
    hvis.waitUntilExit()
    return (String(decoding: problems, as: UTF8.self), String(decoding: answers, as: UTF8.self))
  }

  @Test("are on error, caret and try where they are asked for")
  func always() throws {
    let told = try Self.problem(["eval", "leave Tønsbreg", "--color", "always"]).problems
    #expect(
      told == """
        argument:1:7: \u{1B}[1;31merror:\u{1B}[0m no member is called "Tønsbreg"
          1 | leave Tønsbreg
            |       \u{1B}[1;31m^^^^^^^^\u{1B}[0m
          \u{1B}[36mtry:\u{1B}[0m leave Tønsberg

        """)
    let warned = try Self.problem(["--color", "always", "eval", "leave Viken"]).problems
    #expect(warned.hasPrefix("\u{1B}[1;35mwarning:\u{1B}[0m the free reserve"))
  }

  @Test("are nowhere else: not in a pipe, not in machine formats")
  func plain() throws {
    #expect(try !Self.problem(["eval", "leave Tønsbreg"]).problems.contains("\u{1B}"))
    #expect(
      try !Self.problem(["eval", "leave Tønsbreg", "--color", "never"]).problems.contains("\u{1B}"))
    for format in ["json", "csv", "markdown", "table"] {
      let answers = try Self.problem([
        "eval", "free", "show", "leave Viken", "--format", format, "--color", "always",
      ]).answers
      #expect(!answers.contains("\u{1B}"), "\(format)")
    }
  }

  /// Settings under which a terminal shows no colours, and one under which it does.
  static let surroundings: [(environment: [String: String], arguments: [String], isColored: Bool)] =
    [
      ([:], [], true), (["NO_COLOR": "1"], [], false), (["NO_COLOR": ""], [], true),
      (["TERM": "dumb"], [], false), ([:], ["--color", "never"], false),
      (["NO_COLOR": "1"], ["--color", "always"], true),
    ]

  @Test("are used at a terminal unless it or its user has none", arguments: surroundings)
  func terminal(environment: [String: String], arguments: [String], isColored: Bool) throws {
    let terminal = try Terminal(
      ["LC_ALL": "C.UTF-8"].merging(environment) { $1 }, arguments: arguments)
    try terminal.type("leave Tønsbreg" + Keys.enter, until: "try: leave Tønsberg")
    #expect(terminal.program.screen.hasShownColor == isColored)
  }

  @Test("come and go with `set color`")
  func setting() throws {
    let terminal = try Terminal(["LC_ALL": "C.UTF-8", "NO_COLOR": "1"])
    try terminal.enter("set color always", until: "always used")
    try terminal.enter("leave Tønsbreg", until: "try: leave Tønsberg")
    #expect(terminal.program.screen.hasShownColor)
  }
}

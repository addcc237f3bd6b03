import Foundation
import TerminalTesting
import TestSupport
import Testing

/// Carries a recorded session out in a home of its own.
final class SessionPlayer {
  private let home: TemporaryFolder
  private var program: TerminalProgram?
  /// The row of the cursor when the last step was over.
  private var row = 0

  init() throws {
    home = try .withScenarios()
  }

  /// The session with what the screen shows now.
  func carryOut(_ session: RecordedSession) throws -> RecordedSession {
    var now = session
    for place in session.steps.indices {
      let action = try #require(RecordedSession.Action(session.steps[place].action))
      now.steps[place].shown = try rows(after: action).map(withoutAccidents)
    }
    return now
  }

  private func rows(after action: RecordedSession.Action) throws -> [String] {
    switch action {
    case .start(let environment, let arguments):
      row = 0
      program = try shell(environment, arguments)
      return try shown(endingWith: nil)
    case .keys(let keys):
      let program = try #require(program, "no shell has been started")
      try program.send(keys)
      return try shown(endingWith: nil)
    case .signal(let signal):
      let program = try #require(program, "no shell has been started")
      program.signal(signal)
      return try shown(endingWith: program.waitForEnding())
    case .command(let command): return try output(of: command)
    }
  }

  /// The shell on a screen that holds a whole session, so that nothing scrolls away.
  private func shell(
    _ environment: [String: String], _ arguments: [String]
  ) throws -> TerminalProgram {
    let base = ["HOME": home.path, "HVIS_MARKS_IDLE": "1", "PATH": "/usr/bin:/bin"]
    return try TerminalProgram(
      "/bin/sh",
      arguments: ["-c", "cd \"$HOME\" && exec \"$0\" \"$@\""]
        + [try #require(BuiltProduct.path(of: "hvis"))] + arguments,
      environment: base.merging(environment) { $1 }, rows: 500, columns: 90)
  }

  /// The rows from the one that the step began on, once the shell waits for input or has ended.
  private func shown(endingWith known: TerminalProgram.Ending?) throws -> [String] {
    let program = try #require(program, "no shell has been started")
    var ending = known
    if ending == nil {
      do { try program.waitUntilIdle() } catch TerminalProgram.Failure.ended(_, _, let ended) {
        ending = ended
      }
    }
    let screen = program.screen
    #expect(screen.unknown.isEmpty, "the screen's model does not know \(screen.unknown)")
    let rows = screen.rows.dropFirst(row)
    row = screen.row
    guard let ending else { return Array(rows) }
    self.program = nil
    let status: [String] =
      switch ending {
      case .exited(0): []
      case .exited(let status): ["[exit \(status)]"]
      case .killed(let signal): ["[signal \(signal)]"]
      }
    return rows + status
  }

  private func output(of command: String) throws -> [String] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = home.url
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .reversed().drop(while: \.isEmpty).reversed()
  }

  /// A row without what differs from run to run: the home's path and moments.
  private func withoutAccidents(_ row: String) -> String {
    row.replacingOccurrences(of: home.path, with: "~")
      .replacingOccurrences(
        of: #"\d{4}-\d\d-\d\d \d\d:\d\d"#, with: "2020-01-31 12:34", options: .regularExpression)
  }
}

import Foundation
import TerminalTesting
import Testing

/// A session at a terminal as it stands in a document: lines typed behind a prompt, and what appears.
struct DocumentSession {
  /// What is typed, line by line.
  let typed: [String]

  /// Reads the lines of a block that begins by starting the shell.
  init(_ block: [String]) {
    typed = block.dropFirst().compactMap(Self.typed)
  }

  /// What was typed behind the prompt of a line; nil where it has none.
  ///
  /// A prompt is a name, which begins the line, a sign and a space; no answer begins so.
  private static func typed(in line: String) -> String? {
    line.firstMatch(of: /^[^>\s][^>|]*> (.*)$/).map { String($0.1) }
  }

  /// The block as the built shell makes it now, in a home of its own with the stored scenarios.
  func carriedOut() throws -> [String] {
    let workshop = try Workshop()
    let program = try TerminalProgram(
      "/bin/sh", arguments: ["-c", "cd \"$HOME\" && exec \"$0\"", try Workshop.program()],
      environment: [
        "HOME": workshop.folder.path, "HVIS_MARKS_IDLE": "1", "PAGER": "cat", "LC_ALL": "C.UTF-8",
      ], rows: 200, columns: 120)
    try program.waitUntilIdle()
    var isOver = false
    for line in typed {
      try #require(!isOver, "\(line) follows the end")
      try program.send(line + "\r")
      isOver = line == "quit"
      if isOver {
        #expect(try program.waitForEnding() == .exited(0))
      } else {
        try program.waitUntilIdle()
      }
    }
    // The last prompt waits for what the document does not go on to say.
    let rows = program.screen.rows[..<(isOver ? program.screen.rows.count : program.screen.row)]
    var shown = rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    while shown.last == "" { shown.removeLast() }
    return ["$ hvis"] + shown
  }
}

import Foundation

/// Commands with what they print, as they stand in a transcript file or in the README.
///
/// A line that begins with `$ ` is a command for the shell; what follows, up to the next one, is what
/// appears on the screen, problems among the answers. `[exit 2]` closes what ends with another status
/// than 0. The commands of one transcript are run in one folder, in order.
struct Transcript {
  /// One command and what appears.
  struct Step: Equatable {
    let command: String
    var screen: [String]
  }

  var steps: [Step] = []

  /// Reads the steps of a text; lines before the first command are left out.
  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), screen: []))
      } else if !steps.isEmpty {
        steps[steps.count - 1].screen.append(line)
      }
    }
    for place in steps.indices {
      while steps[place].screen.last == "" { steps[place].screen.removeLast() }
    }
  }

  /// The transcript as the built program makes it now.
  func carriedOut(in workshop: Workshop) throws -> Transcript {
    var transcript = self
    for place in steps.indices {
      let result = try workshop.shell("( \(steps[place].command) ) 2>&1")
      var screen = result.output.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      while screen.last == "" { screen.removeLast() }
      if result.status != 0 { screen.append("[exit \(result.status)]") }
      transcript.steps[place].screen = screen
    }
    return transcript
  }

  /// The transcript as text.
  var text: String {
    steps.map { (["$ " + $0.command] + $0.screen).joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}

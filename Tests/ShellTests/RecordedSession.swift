import Foundation
import TerminalTesting
import Testing

/// A session at a terminal as it was typed, with what the screen showed after each step.
///
/// ```
/// # what the session is about
/// $ LC_ALL=C.UTF-8 hvis             starts the shell in the session's home, on a screen of 90 columns
/// > leave Tønsberg                  types a line and Enter
/// ⌨ leave Tøns<Tab>                 types keys
/// ! kill KILL                       sends the shell a signal
/// $ cat Scenarios/plan.hvis         runs another command while no shell runs
/// | what the screen shows, from the row the step began on
/// ```
/// The shell's home, and dates and times, are written as `~` and as one fixed moment.
struct RecordedSession: Equatable {
  /// One thing done, and what the screen showed then.
  struct Step: Equatable {
    /// The line that says what is done.
    let action: String
    /// The rows of the screen.
    var shown: [String] = []
  }

  /// The lines before the first step.
  let opening: [String]
  var steps: [Step] = []

  /// Reads a recording.
  init(_ text: String) {
    var opening: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if Action(line) != nil {
        steps.append(Step(action: line))
      } else if line.hasPrefix("|"), !steps.isEmpty {
        steps[steps.count - 1].shown.append(String(line.dropFirst(2)))
      } else if steps.isEmpty {
        opening.append(line)
      }
    }
    self.opening = opening
  }

  /// The recording as it stands in its file.
  var text: String {
    let steps = steps.map { step in
      ([step.action] + step.shown.map { $0.isEmpty ? "|" : "| " + $0 }).joined(separator: "\n")
    }
    return (opening + steps).joined(separator: "\n") + "\n"
  }

  /// What a step does.
  enum Action {
    case start(environment: [String: String], arguments: [String])
    case command(String)
    case keys(String)
    case signal(Int32)

    private static let signals = ["KILL": SIGKILL, "TERM": SIGTERM, "HUP": SIGHUP]

    init?(_ line: String) {
      guard line.count > 2, line.dropFirst().first == " " else { return nil }
      let rest = String(line.dropFirst(2))
      switch line.first {
      case "$":
        let words = rest.split(separator: " ").map(String.init)
        let settings = words.prefix { $0.contains("=") }
        guard words.dropFirst(settings.count).first == "hvis" else {
          self = .command(rest)
          return
        }
        let pairs = settings.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        self = .start(
          environment: Dictionary(
            pairs.map { ($0[0], $0.count > 1 ? $0[1] : "") }, uniquingKeysWith: { $1 }),
          arguments: Array(words.dropFirst(settings.count + 1)))
      case ">": self = .keys(rest + Keys.enter)
      case "⌨": self = .keys(Self.keys(rest))
      case "!":
        guard let signal = Self.signals[String(rest.dropFirst("kill ".count))] else { return nil }
        self = .signal(signal)
      default: return nil
      }
    }

    private static func keys(_ text: String) -> String {
      let names = [
        "<Enter>": Keys.enter, "<Tab>": Keys.tab, "<Up>": Keys.up, "<Left>": Keys.left,
        "<Ctrl-C>": Keys.controlC, "<Ctrl-D>": Keys.controlD, "<Ctrl-R>": "\u{12}",
        "<Ctrl-W>": "\u{17}", "<Ctrl-A>": "\u{1}", "<Esc>": "\u{1B}", "<Down>": "\u{1B}[B",
        "<Paste>": "\u{1B}[200~", "</Paste>": "\u{1B}[201~", "<Line>": "\n",
      ]
      return names.reduce(text) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
    }
  }
}

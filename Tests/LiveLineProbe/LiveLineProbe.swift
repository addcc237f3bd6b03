import LineEditing
import ScenarioLanguage
import Session
import Shell
import TestSupport

/// Shows and measures the live line without a terminal.
///
/// `LiveLineProbe [nb|en]` answers each line of standard input with what is shown while it is typed;
/// `LiveLineProbe measure` types statements letter by letter into a session of a hundred changes, or as many as
/// it is told, and tells how long a keystroke takes.
@main
struct LiveLineProbe {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let session else { return print("the built-in budget cannot be read") }
    if arguments.first == "measure" {
      let changes = arguments.dropFirst().first.flatMap { Int($0) } ?? 100
      return Measurement(session, changes: changes).run()
    }
    let language: InterfaceLanguage = arguments == ["nb"] ? .norwegian : .english
    let effect = LiveEffect(session: session, language: language)
    while let line = readLine() {
      print("\(line)\n  \(effect.hint(of: line, cursor: line.utf8.count)?.text ?? "-")")
    }
  }

  private static var session: Session? {
    try? Session(try EmbeddedBudget.read(), storePath: nil)
  }
}

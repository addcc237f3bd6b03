import LineEditing
import Scripting

extension Shell {
  /// Shows answers that are higher than the screen by the user's pager.
  mutating func usePager(at editor: LineEditor) {
    let pager = Pager()
    guard pager.command != nil else { return }
    let screen = self.screen
    // The shell, its console and its editor are used by one thread only, the one that reads the lines.
    nonisolated(unsafe) let editor = editor
    let paging = Console(
      answer: { screen.answer($0) }, problem: { screen.problem($0) },
      page: { text, language in
        let isShown = pager.show(text, in: language) { body in
          Self.atTerminal(of: editor, body)
        }
        if !isShown { screen.answer(text) }
      })
    runner = Runner(runner.session, settings: runner.settings, console: paging)
  }

  /// Runs a program with the terminal as it was found.
  func atTerminal<Result>(of editor: LineEditor, _ body: () -> Result) -> Result {
    Self.atTerminal(of: editor, body)
  }

  private static func atTerminal<Result>(of editor: LineEditor, _ body: () -> Result) -> Result {
    editor.whileTerminalIsAsFound(body)
  }
}

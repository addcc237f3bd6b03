import LineEditing
import Scripting

extension Shell {
  /// Shows answers that are higher than the screen a page at a time.
  mutating func usePager(at editor: LineEditor) {
    let pager = Pager()
    let screen = self.screen
    // The shell, its console and its editor are used by one thread only, the one that reads the lines.
    nonisolated(unsafe) let editor = editor
    let paging = Console(
      answer: { screen.answer($0) }, problem: { screen.problem($0) },
      page: { text, language in
        switch pager.show(text, in: language, at: editor) {
        case .shown: return true
        case .givenUp: return false
        case .unpaged:
          screen.answer(text)
          return true
        }
      })
    runner = Runner(runner.session, settings: runner.settings, console: paging)
  }
}

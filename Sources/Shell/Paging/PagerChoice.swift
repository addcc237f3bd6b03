import LineEditing
import ScenarioLanguage
import Scripting

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How answers that are higher than the screen are shown: by the line editor's own pager, or by the program
/// that the user has chosen in `$PAGER`.
enum PagerChoice: Equatable {
  /// As they are: `PAGER` is empty or `cat`.
  case none
  /// The editor's own, which writes no file and starts no program.
  case own
  /// A program with its arguments.
  case program(String)

  /// The pager of this environment.
  init() {
    guard let chosen = ExternalProgram.environment("PAGER") else {
      self = .own
      return
    }
    let isNone = chosen.allSatisfy(\.isWhitespace) || chosen == "cat"
    self = isNone ? .none : .program(chosen)
  }

  /// Shows a text, where it is high enough to need it.
  ///
  /// - Parameters:
  ///   - text: the text, without its last line's end.
  ///   - language: the language of what is said of its keys.
  ///   - editor: the editor at whose terminal it is shown.
  /// - Returns: what became of it; where the program failed the caller shows it too.
  func show(
    _ text: String, in language: InterfaceLanguage, at editor: LineEditor
  ) -> LineEditor.Paging {
    switch self {
    case .none: .unpaged
    case .own: editor.page(text, words: .words(in: language))
    case .program(let command): Self.show(text, by: command, in: language, at: editor)
    }
  }

  private static func show(
    _ text: String, by command: String, in language: InterfaceLanguage, at editor: LineEditor
  ) -> LineEditor.Paging {
    guard editor.isHigherThanScreen(text),
      let file = try? TemporaryText(text + "\n", named: "hvis.txt")
    else { return .unpaged }
    defer { file.remove() }
    let program = program(command, in: language)
    switch editor.whileTerminalIsAsFound({ program.run(reading: file.path) }) {
    // Left by Ctrl-C, or before all was read: what the user wanted.
    case .exited(0), .killed(SIGINT), .killed(SIGPIPE): return .shown
    case .exited, .killed, .notStarted: return .unpaged
    }
  }

  /// The program, with what `less` needs to be told where the user has not told it otherwise.
  ///
  /// Without a character set and `R` it shows letters of other languages, or colours, as codes. Its own
  /// prompt is a colon, behind which nobody finds the way out who has not learned it. In its secure mode,
  /// whatever the user says, the next question typed into it can write no file and start no program; what was
  /// read here is no history worth a file.
  static func program(_ command: String, in language: InterfaceLanguage) -> ExternalProgram {
    ExternalProgram(
      command: "LESSSECURE=1 LESSCHARSET=${LESSCHARSET:-utf-8} LESSHISTFILE=${LESSHISTFILE--} "
        + "LESS=${LESS:-'-FRX -Ps\(prompt(in: language))'}; "
        + "export LESSSECURE LESSCHARSET LESSHISTFILE LESS; " + command)
  }

  /// What `less` shows in its last row, in its own language of prompts: `?e` asks for the end of the text,
  /// `:` is else and `.` ends the question, so neither those nor quotes and `$` may stand in the words, nor
  /// letters beyond ASCII, which `less` garbles there.
  private static func prompt(in language: InterfaceLanguage) -> String {
    let end = language.text(en: "the end, q goes back", nb: "slutt, q avslutter")
    let more = language.text(
      en: "Space shows more, q goes back", nb: "Mellomrom viser mer, q avslutter")
    return "?e" + end + ":" + more + "."
  }
}

extension PagerWords {
  /// The words of the editor's own pager.
  static func words(in language: InterfaceLanguage) -> PagerWords {
    switch language {
    case .english:
      PagerWords(
        more: [
          "Space shows more, q or the next question goes back", "Space shows more, q goes back",
          "Space, q goes back",
        ], end: ["the end, q or the next question goes back", "the end, q goes back"])
    case .norwegian:
      PagerWords(
        more: [
          "Mellomrom viser mer, q eller neste spørsmål avslutter visningen",
          "Mellomrom viser mer, q går tilbake", "Mellomrom, q går tilbake",
        ], end: ["slutt, q eller neste spørsmål avslutter visningen", "slutt, q avslutter"])
    }
  }
}

extension Shell {
  /// Shows answers that are higher than the screen a page at a time.
  mutating func usePager(at editor: LineEditor) {
    let pager = PagerChoice()
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
    pages = paging
    runner = Runner(runner.session, settings: runner.settings, console: paging)
  }
}

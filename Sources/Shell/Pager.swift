#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

import ScenarioLanguage

/// Shows answers that are higher than the screen a page at a time, by the program that the user likes.
///
/// That is `$PAGER`, else `less` where it is installed; none where `PAGER` is empty or `cat`, or on a terminal
/// that does not move its cursor.
struct Pager {
  /// The program with its arguments; nil where answers are shown as they are.
  let command: String?

  /// The pager of this environment.
  init() {
    let terminal = ExternalProgram.environment("TERM") ?? ""
    guard !["", "dumb"].contains(terminal) else {
      command = nil
      return
    }
    let chosen =
      ExternalProgram.environment("PAGER")
      ?? (ExternalProgram.isInstalled("less") ? "less -FRX" : "")
    let isNone = chosen.allSatisfy(\.isWhitespace) || chosen == "cat"
    command = isNone ? nil : chosen
  }

  /// The program, with what `less` needs to be told where the user has not told it otherwise.
  ///
  /// Without a character set and `R` it shows letters of other languages, or colours, as codes. Its own
  /// prompt is a colon, behind which nobody finds the way out who has not learned it. What was read here
  /// is no history worth a file.
  static func program(_ command: String, in language: InterfaceLanguage) -> ExternalProgram {
    ExternalProgram(
      command: "LESSCHARSET=${LESSCHARSET:-utf-8} LESSHISTFILE=${LESSHISTFILE--} "
        + "LESS=${LESS:-'-FRX -Ps\(prompt(in: language))'}; "
        + "export LESSCHARSET LESSHISTFILE LESS; " + command)
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

  /// Shows a text, where it is high enough to need it.
  ///
  /// - Parameters:
  ///   - text: the text, without its last line's end.
  ///   - language: the language of what the program says of its keys.
  ///   - atTerminal: runs something with the terminal as it was found.
  /// - Returns: whether it has been shown; where not, or where the program failed, the caller shows it.
  func show(
    _ text: String, in language: InterfaceLanguage,
    atTerminal: (() -> ExternalProgram.Ending) -> ExternalProgram.Ending
  ) -> Bool {
    guard let command, Self.isHigher(text, than: Self.screen),
      let file = try? TemporaryText(text + "\n", named: "hvis.txt")
    else { return false }
    defer { file.remove() }
    let program = Self.program(command, in: language)
    switch atTerminal({ program.run(reading: file.path) }) {
    case .exited(let status): return status == 0
    // Left by Ctrl-C, or before all was read: what the user wanted.
    case .killed(let signal): return signal == SIGINT || signal == SIGPIPE
    case .notStarted: return false
    }
  }

  /// Whether a text takes more rows than there are above the next prompt.
  static func isHigher(_ text: String, than screen: (rows: Int, columns: Int)) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let rows = lines.reduce(0) { $0 + max(1, ($1.count + screen.columns - 1) / screen.columns) }
    return rows >= screen.rows
  }

  /// The size of the terminal; 24 by 80 where it does not say.
  private static var screen: (rows: Int, columns: Int) {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    guard isKnown, size.ws_row > 0, size.ws_col > 0 else { return (24, 80) }
    return (Int(size.ws_row), Int(size.ws_col))
  }
}

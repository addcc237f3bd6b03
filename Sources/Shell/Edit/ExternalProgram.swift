import Lettering

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program of the user's choice, run at the terminal: an editor or a pager.
///
/// Its command is as the user wrote it in `$EDITOR` or `$PAGER`, with arguments and quotes, which only the
/// system's own shell reads as it is meant.
struct ExternalProgram: Equatable {
  /// The command.
  let command: String

  /// How a program ended.
  enum Ending: Equatable {
    /// With that status; 127 where there is no such program, 126 where it cannot be run, as shells say.
    case exited(Int32)
    /// By that signal.
    case killed(signal: Int32)
    /// The system's shell could not be started.
    case notStarted(errno: Int32)
  }

  /// Runs the command with a file's path behind it.
  func run(on path: String) -> Ending {
    Self.run(command + " " + path.shellQuoted)
  }

  /// Runs the command with a file as its standard input.
  ///
  /// A file rather than a pipe: a program that ends before it has read everything then ends nobody else.
  func run(reading path: String) -> Ending {
    Self.run("( \(command)\n) < " + path.shellQuoted)
  }

  /// Runs a line of the system's shell, and waits for its end.
  ///
  /// Meanwhile Ctrl-C and Ctrl-\ are the program's; Ctrl-Z stops both, as they are one job.
  private static func run(_ line: String) -> Ending {
    var modes = termios()
    let isTerminal = tcgetattr(STDIN_FILENO, &modes) == 0
    let status = system(line)
    // A program that was killed leaves the terminal in its own modes.
    if isTerminal { tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) }
    if status == -1 { return .notStarted(errno: errno) }
    // As the macros WTERMSIG and WEXITSTATUS have it, which Swift does not import.
    let signal = status & 0x7F
    if signal != 0 { return .killed(signal: signal) }
    let code = (status >> 8) & 0xFF
    // The system's shell tells so of a program that was killed under it.
    return code > 128 && code < 128 + 65 ? .killed(signal: code - 128) : .exited(code)
  }

  /// Whether a program of that name is in a folder of `$PATH`.
  static func isInstalled(_ name: String) -> Bool {
    let folders = environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// A variable of the environment; nil where it is not set.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

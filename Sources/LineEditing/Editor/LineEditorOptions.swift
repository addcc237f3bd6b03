/// What a line editor is told once, when it is made.
public struct LineEditorOptions: Equatable, Sendable {
  /// The name before the colon in lines of `~/.editrc` that are meant for this program only.
  public var program: String
  /// The file of the lines of earlier sessions; none is read or written where nil.
  public var historyPath: String?
  /// Whether each line is in the history before it is returned.
  ///
  /// Where not, the caller adds what it wants kept with `remember`, such as several lines as one entry.
  public var remembersLines = true
  /// Whether the live line is drawn fainter than what is typed.
  public var dimsLiveLine = false
  /// Whether the terminal itself edits lines; see ``LineEditor/isPlain``.
  public var isPlain = false
  /// For tests: whether the editor says when it waits, with the bytes it has read, as `ESC _ idle:17 ESC \`.
  ///
  /// Terminals show nothing for that sequence.
  public var marksIdle = false

  /// Options with everything else left out.
  public init(program: String, historyPath: String? = nil) {
    self.program = program
    self.historyPath = historyPath
  }
}

/// A way in which a line editor cannot be made.
public enum LineEditorProblem: Error, Equatable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// The system has no pipe left for signals, or libedit no memory; `errno` says which.
  case unavailable(errno: Int32)
}

/// The keys that edit a line.
public enum KeyMap: String, Sendable {
  /// Ctrl-A, Ctrl-E, Alt-B and the like.
  case emacs
  /// Insert and command mode, ESC between them.
  case vi
}

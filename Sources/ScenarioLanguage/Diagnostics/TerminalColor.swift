/// Colours for the words that a reader looks for in a problem on a terminal.
///
/// Each stands on a word or sign that says the same without it, and all of them can be read on light and
/// dark backgrounds.
public enum TerminalColor: Sendable {
  /// Of `error:` and carets.
  case error
  /// Of `warning:`.
  case warning
  /// Of `try:`.
  case hint

  /// The text between the escape sequences that switch the colour on and off.
  public func painting(_ text: String) -> String {
    "\u{1B}[" + code + "m" + text + "\u{1B}[0m"
  }

  /// Source: ECMA-48, select graphic rendition.
  private var code: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;35"
    case .hint: "36"
    }
  }
}

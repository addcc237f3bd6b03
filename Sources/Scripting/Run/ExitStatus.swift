/// How a run of the program ended, gravest last.
///
/// Source: the product's table of exit statuses.
public enum ExitStatus: Int32, Sendable, Comparable {
  /// All well.
  case ok = 0
  /// An assertion does not hold.
  case assertionFailed = 1
  /// A statement cannot be read or carried out.
  case statementFailed = 2
  /// A file or the store failed.
  case fileFailed = 3

  /// Whether the left status is less grave than the right one.
  public static func < (left: ExitStatus, right: ExitStatus) -> Bool {
    left.rawValue < right.rawValue
  }
}

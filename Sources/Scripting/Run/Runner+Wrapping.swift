import Budget
import Lettering

extension Runner {
  /// A text in lines of at most a width; those that nobody waits for any more are left empty.
  static func wrapped(_ text: String, to width: Int?) -> String {
    guard let width else { return text }
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Interruption.isRequested ? "" : String(Substring($0)).wrappedLines(to: width) }
      .joined(separator: "\n")
  }
}

/// The marks that git leaves in a file where two changes meet: seven signs at the beginning of a line.
///
/// Source: git-merge(1), "How conflicts are presented".
enum ConflictMark {
  /// The first mark of a text that cannot be read; nil where it has none, and is wrong in some other way.
  ///
  /// All that is wrong with such a text follows from its marks as a rule.
  static func first(in source: SourceText) -> Diagnostic? {
    var start = 0
    for line in source.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if isMark(line) {
        return Diagnostic(
          SyntaxProblem.conflictMark, at: SourceRange(start, start + min(line.count, length)))
      }
      start += line.count + 1
    }
    return nil
  }

  private static let length = 7

  private static func isMark(_ line: Substring.UTF8View.SubSequence) -> Bool {
    guard let sign = line.first, "<=>|".utf8.contains(sign), line.count >= length else {
      return false
    }
    let rest = line.dropFirst(length).first
    return line.prefix(length).allSatisfy { $0 == sign }
      && (rest == nil || rest == 0x20 || rest == 0x0D)
  }
}

import Lettering

extension LineEditor {
  /// Candidates in rows, as they stand in a menu, without a limit of rows or width.
  public static func rows(of candidates: [CompletionAnswer.Candidate]) -> [String] {
    CandidateList.described(candidates)
  }
}

/// Lays candidates out for a terminal that moves no cursor, where nothing can be chosen from a menu.
enum CandidateList {
  /// More rows would push what the user was looking at off a small screen.
  static let maximalRows = 20

  /// The rows of the list, each narrower than `columns`; what is cut off ends with `…`.
  ///
  /// Candidates take a row each, what they are in a column of its own. What exceeds the rows is counted as
  /// `(+37)`.
  static func rows(for candidates: [CompletionAnswer.Candidate], columns: Int) -> [String] {
    let shown = Array(candidates.prefix(maximalRows))
    var rows = described(shown).map { $0.shortened(to: columns - 1) }
    if shown.count < candidates.count { rows.append("(+\(candidates.count - shown.count))") }
    return rows
  }

  /// A row for each candidate, what they are in a column of its own; nothing in it steers a terminal.
  static func described(_ candidates: some Collection<CompletionAnswer.Candidate>) -> [String] {
    let widest = candidates.map { $0.text.displayWidth }.max() ?? 0
    return candidates.map { candidate in
      let row = candidate.text.padded(to: widest + gap) + candidate.description
      return DisplayText.withoutControls(row.withoutTrailingSpaces)
    }
  }

  /// The blank columns between two columns of text.
  private static let gap = 2
}

import Lettering

/// Lays candidates out for the terminal.
enum CandidateList {
  /// More rows would push what the user was looking at off a small screen.
  static let maximalRows = 20

  /// The rows of the list, each narrower than `columns`; what is cut off ends with `…`.
  ///
  /// Candidates with descriptions take a row each, the descriptions in a column of their own; bare ones
  /// stand in columns, in order from top to bottom. What exceeds the rows is counted as `(+37)`.
  static func rows(for candidates: [CompletionAnswer.Candidate], columns: Int) -> [String] {
    let described = candidates.contains { !$0.description.isEmpty }
    let widest = candidates.map { $0.text.displayWidth }.max() ?? 0
    let across = described ? 1 : max(1, (columns - 1) / (widest + gap))
    let shown = candidates.prefix(maximalRows * across)
    let down = (shown.count + across - 1) / across
    var rows = (0..<down).map { row in
      let cells = stride(from: row, to: shown.count, by: down).map { index in
        let candidate = shown[index]
        return candidate.text.padded(to: widest + gap) + candidate.description
      }
      return DisplayText.withoutControls(cells.joined().withoutTrailingSpaces)
        .shortened(to: columns - 1)
    }
    if shown.count < candidates.count { rows.append("(+\(candidates.count - shown.count))") }
    return rows
  }

  /// The blank columns between two columns of text.
  private static let gap = 2
}

import Lettering

/// What the pager says in its last row, in the user's language.
///
/// Each in several wordings, the fullest first; the first that fits the terminal's width is shown.
public struct PagerWords: Equatable, Sendable {
  /// Where more follows: how to see it, and how to get away.
  public var more: [String]
  /// At the end of the text: how to get away.
  public var end: [String]

  /// The wordings, the fullest first.
  public init(more: [String], end: [String]) {
    self.more = more
    self.end = end
  }

  /// The row for a page of the rows from `first` to `last` of so many, counted from 1.
  func row(_ first: Int, _ last: Int, of count: Int, columns: Int) -> String {
    let place = "\(first)–\(last)/\(count)"
    let wordings = last < count ? more : end
    let rows = wordings.map { place + " · " + $0 } + [place]
    return rows.first { $0.displayWidth < columns } ?? ""
  }
}

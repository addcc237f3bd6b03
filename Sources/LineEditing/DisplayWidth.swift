/// How many columns text takes in a terminal.
///
/// Marks that combine with the letter before them take none, everything else one. Letters of double
/// width (Chinese, Japanese, Korean, most emoji) are counted as one: no Norwegian text needs them, and
/// a table of them would be wrong in some terminals anyway.
enum DisplayWidth {
  /// The columns `scalar` takes when it stands in `column`, counted from 0.
  ///
  /// A tab reaches to the next multiple of 8; libedit shows other control characters as `^A`.
  static func of(_ scalar: Unicode.Scalar, at column: Int) -> Int {
    let category = scalar.properties.generalCategory
    if category == .control { return scalar == "\t" ? 8 - column % 8 : 2 }
    return [.nonspacingMark, .enclosingMark, .format].contains(category) ? 0 : 1
  }

  /// The columns `text` takes when it begins in `column`.
  static func of(_ text: some StringProtocol, from column: Int = 0) -> Int {
    text.unicodeScalars.reduce(column) { $0 + of($1, at: $0) } - column
  }

  /// As much of the start of `text` as fits into `columns`, without control characters.
  static func cut(_ text: String, to columns: Int) -> String {
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .control {
      used += of(scalar, at: used)
      guard used <= columns else { break }
      kept.append(scalar)
    }
    return String(kept)
  }

  /// The text without control characters; where it does not fit into `columns`, its start with `…` at the
  /// end, so that nobody takes it for the whole.
  static func shortened(_ text: String, to columns: Int) -> String {
    let whole = cut(text, to: .max)
    return of(whole) <= columns ? whole : cut(whole, to: columns - 1) + "…"
  }
}

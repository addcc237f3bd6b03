/// An entry of the history as a search shows it: on one row, with what was found in sight.
struct SearchRow: Equatable {
  /// What stands on the row; a line end is shown as `↵`.
  let text: String
  /// The cursor in it, in scalars: where what was found begins.
  let cursor: Int

  /// The row of an entry, cut to so many columns, `…` standing for what is left out.
  init(_ entry: String, place: Int, columns: Int) {
    // One for one, so that places stay what they are.
    let shown = entry.unicodeScalars.map(Self.visible)
    // A third of the row before what was found shows what it belongs to.
    let start = max(0, min(place - columns / 3, shown.count - columns))
    var row = Array(shown[start...].prefix(columns))
    if start > 0 { row[0] = "…" }
    if start + row.count < shown.count { row[row.count - 1] = "…" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: row)
    text = String(view)
    cursor = max(0, min(place - start, row.count))
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.properties.generalCategory == .control else { return scalar }
    return scalar == "\n" ? "↵" : " "
  }
}

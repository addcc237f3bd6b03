/// A way in which a text is no table of members.
enum CSVProblem: Error, Hashable {
  /// The header has one field only, whatever separates them.
  case oneColumn
  /// The quotation mark that opens a field is never closed.
  case openQuote
  /// Something other than a separator follows a field in quotation marks.
  case textAfterQuote
  /// A quotation mark inside a field that is not in quotation marks.
  case strayQuote
  /// The row has another number of fields than the header.
  case fieldCount(found: Int, wanted: Int)
  /// No column has names of members.
  case noNames
  /// No column has populations.
  case noPopulations
  /// The column says what another one does.
  case columnTwice(String, other: String)
  /// The heading says nothing that is known; the column is left alone.
  case unknownColumn(String)
}

/// A way in which a value is not the number it should be.
enum CellProblem: Error, Hashable {
  /// A number whose one separator could be a decimal sign or a thousands sign.
  case ambiguous(String, grouped: String, decimal: String)
  /// The text is no number.
  case notANumber(String)
  /// Fewer than no inhabitants.
  case negative(String)
  /// Part of an inhabitant.
  case fractional(String)
  /// A member without inhabitants.
  case zero
  /// More inhabitants than the country has.
  case tooMany(String)
  /// No weight from 0 to 100 with at most two decimals.
  case illegalWeight(String)
}

/// A problem with a value, and the heading of its column.
struct ColumnProblem: Error, Hashable {
  let problem: CellProblem
  let heading: String
}

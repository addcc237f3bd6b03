import Budget

/// How likely the values of a figure are; values in the figure's smallest units, weights in 10⁻¹⁸.
protocol Distribution {
  /// The lowest value that can occur.
  var lowest: Int64 { get }
  /// The highest value that can occur.
  var highest: Int64 { get }

  /// How likely a value less than `limit` is.
  func weight(below limit: Int64) -> Int64

  /// The least value that is not exceeded with at least that weight.
  func quantile(_ weight: Int64) -> Int64

  /// The sum of value × weight over the lowest values that have that weight together.
  func tailSum(_ weight: Int64) -> Int128
}

extension FigureScale {
  /// So many units in the figure's own unit: kroner for øre.
  func exact(_ units: Int64) -> ExactNumber { exact(Int128(units), over: 1) }

  /// A fraction of units in the figure's own unit; nothing where it is too fine to hold.
  func exact(_ numerator: Int128, over denominator: Int128) -> ExactNumber {
    if let exact = try? ExactNumber(numerator, over: denominator * unitsPerWhole) { return exact }
    return .zero
  }
}

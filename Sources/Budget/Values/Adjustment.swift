/// How a change acts on the figure that stood before it.
public enum Adjustment<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The figure becomes this.
  case set(Value)
  /// The figure grows by this.
  case add(Value)
  /// The figure falls by this.
  case subtract(Value)
  /// The figure is multiplied, and rounded to its unit, half away from zero.
  case multiply(ExactNumber)
}

extension Adjustment {
  /// The same adjustment of another sort of figure.
  func map<Other>(_ change: (Value) -> Other) -> Adjustment<Other> {
    switch self {
    case .set(let value): .set(change(value))
    case .add(let value): .add(change(value))
    case .subtract(let value): .subtract(change(value))
    case .multiply(let factor): .multiply(factor)
    }
  }
}

/// A figure that is kept as a whole number of its smallest unit.
protocol UnitFigure: Sendable, Hashable {
  /// What its units are counted in.
  associatedtype Units: FixedWidthInteger & SignedInteger & Sendable = Int64
  /// The figure in its smallest unit: øre, 1/10 000 krone, 1/100, inhabitants.
  var units: Units { get }
  /// How many decimals the smallest unit is of the figure as people write it: 2 for øre of kroner.
  static var decimals: Int { get }
  /// The figure of so many units, where that is legal.
  init(units: Units) throws(FigureProblem)
}

extension Money: UnitFigure {
  static let decimals = 2
  var units: Int64 { øre }
  init(units: Int64) { self.init(øre: units) }
}

extension FeeRate: UnitFigure {
  static let decimals = 4
  var units: Int64 { tenThousandths }
  init(units: Int64) throws(FigureProblem) {
    guard (0...Self.highest.tenThousandths).contains(units) else { throw .outOfRange }
    self.init(tenThousandths: units)
  }
}

extension Weight: UnitFigure {
  static let decimals = 2
  var units: Int64 { hundredths }
  init(units: Int64) throws(FigureProblem) {
    guard (0...10_000).contains(units) else { throw .outOfRange }
    self.init(hundredths: units)
  }
}

extension Population: UnitFigure {
  static let decimals = 0
  var units: Int64 { inhabitants }
  init(units: Int64) throws(FigureProblem) { try self.init(units) }
}

extension Adjustment where Value: UnitFigure {
  /// The figure after this adjustment.
  ///
  /// - Throws: ``FigureProblem/outOfRange`` where the result is not legal for the figure.
  func applied(to figure: Value) throws(FigureProblem) -> Value {
    switch self {
    case .set(let value): return value
    case .add(let value):
      let (sum, overflow) = figure.units.addingReportingOverflow(value.units)
      guard !overflow else { throw .outOfRange }
      return try Value(units: sum)
    case .subtract(let value):
      let (difference, overflow) = figure.units.subtractingReportingOverflow(value.units)
      guard !overflow else { throw .outOfRange }
      return try Value(units: difference)
    case .multiply(let factor):
      return try Value(units: try scaled(figure.units, by: factor))
    }
  }

  /// This adjustment and a later one as one, where both move the figure by an amount; nil otherwise.
  func merged(with later: Self) -> Self? {
    guard let first = movement, let second = later.movement else { return nil }
    let (sum, overflow) = first.addingReportingOverflow(second)
    // A sum that is out of range is kept apart.
    guard !overflow, let units = Value.Units(exactly: sum.magnitude),
      let value = try? Value(units: units)
    else { return nil }
    return sum < 0 ? .subtract(value) : .add(value)
  }

  /// The signed units that `add` and `subtract` move the figure by.
  private var movement: Int128? {
    switch self {
    case .set, .multiply: nil
    case .add(let value): Int128(value.units)
    case .subtract(let value): -Int128(value.units)
    }
  }
}

/// So many units times a factor, rounded half away from zero.
private func scaled<Units: FixedWidthInteger & SignedInteger>(
  _ units: Units, by factor: ExactNumber
) throws(FigureProblem) -> Units {
  let (product, overflow) = Int128(units).multipliedReportingOverflow(by: factor.numerator)
  guard !overflow, let result = Units(exactly: roundedQuotient(product, factor.denominator)) else {
    throw .outOfRange
  }
  return result
}

import Budget

/// A figure that a question varies inputs for: one of the whole alliance, or of a part of it.
public struct AskedFigure: Sendable, Hashable {
  /// Which figure.
  public let quantity: Quantity
  /// The part of the alliance; nil for all of it.
  public let subject: FigureSubject?
  /// The year asked about; nil for every year of the plan.
  public let year: Year?

  /// A figure that a question varies inputs for.
  public init(_ quantity: Quantity, of subject: FigureSubject? = nil, at year: Year? = nil) {
    self.quantity = quantity
    self.subject = subject
    self.year = year
  }

  /// The figure's value in a year of a plan.
  ///
  /// - Throws: ``VariationProblem`` where the plan has no such figure or no amount for it.
  public func value(
    in plan: Plan, _ figures: YearFigures
  ) throws(VariationProblem) -> FigureValue {
    let value: FigureValue?
    do {
      value =
        try subject.map { subject throws(ChangeProblem) in
          try plan.value(of: quantity, subject, in: figures)
        } ?? figures.value(of: quantity)
    } catch { throw .change(error) }
    guard let value else { throw .noSuchFigure(quantity) }
    if case .missing = value { throw .figureWithoutAmount(quantity) }
    return value
  }

  /// Whether the figure is an amount that can be below zero: what is left when others are taken away.
  public var canBeNegative: Bool { quantity.traits.isBalance }

  /// The values in the wanted years, in order.
  func values(in planned: PlannedBudget) throws(VariationProblem) -> [FigureValue] {
    var values: [FigureValue] = []
    for figures in planned.outlook.years where year.map({ $0 == figures.year }) ?? true {
      values.append(try value(in: planned.plan, figures))
    }
    return values
  }
}

/// A way in which a question that varies inputs has no answer.
public enum VariationProblem: Error, Hashable, Sendable {
  /// A value of an input makes the plan impossible.
  case change(ChangeProblem)
  /// An outcome that is weighed makes it impossible: where members of these names leave, or, where none does, ranges
  /// are at their ends together.
  case impossibleOutcome(ChangeProblem, leaving: [String])
  /// A value that the lever cannot have.
  case illegalValue(FigureProblem)
  /// The budget has no such figure.
  case noSuchFigure(Quantity)
  /// The document names the figure without an amount.
  case figureWithoutAmount(Quantity)
  /// The plan does not cover the year.
  case outsidePlan(Year, first: Year, last: Year)
  /// A table with more cells than are worked out at once.
  case tooManyCells(Int, limit: Int)
  /// A range whose step leads nowhere: zero, or away from its end.
  case emptyRange
  /// More members with a chance than are combined with ranges.
  case tooManyOutcomes(leavings: Int, limit: Int)
  /// More members that share a total may leave than can be worked out together, which is what their leavings are.
  case tooManySharing(leavings: Int, limit: Int)
  /// More ranges than are spread at once.
  case tooManyRanges(Int, limit: Int)
  /// Nothing has a chance or a range, so that there is no risk to work out.
  case nothingUncertain
  /// The same, but the figure rests on inputs known only roughly, which can be spread.
  case onlyApproximate
  /// No input could be moved.
  case nothingToVary
  /// The figures left the range of exact numbers.
  case tooLarge
}

/// What a figure's smallest unit is, in which distributions count.
enum FigureScale: Sendable, Hashable {
  case money, rate, feeNumber(FeeNumber.Unit), inhabitants, members, positions

  /// The scale and the value in its units; nil where the figure is missing.
  ///
  /// - Throws: ``VariationProblem/tooLarge`` where it has more units than are counted.
  static func units(
    of value: FigureValue
  ) throws(VariationProblem) -> (scale: FigureScale, units: Int64)? {
    switch value {
    case .money(let money): return (.money, money.øre)
    case .rate(let rate): return (.rate, rate.tenThousandths)
    case .feeNumber(let number, let unit):
      let parts = number.parts(perOne: FigureScale.feeNumber(unit).unitsPerOne)
      guard let units = parts else { throw .tooLarge }
      return (.feeNumber(unit), units)
    case .inhabitants(let count): return (.inhabitants, count)
    case .members(let count): return (.members, Int64(count))
    case .positions(let count): return (.positions, Int64(count))
    case .missing: return nil
    }
  }

  /// So many units.
  func value(_ units: Int64) -> FigureValue {
    switch self {
    case .money: .money(Money(øre: units))
    // Units that a rate was counted in are those of a rate.
    case .rate:
      (try? FeeRate(kroner: ExactNumber(Int128(units), over: 10_000))).map { .rate($0) } ?? .missing
    case .feeNumber(let unit):
      FeeNumber(parts: units, perOne: unitsPerOne).map { .feeNumber($0, unit) } ?? .missing
    case .inhabitants: .inhabitants(units)
    case .members: .members(Int(units))
    case .positions: .positions(Int(units))
    }
  }

  /// How many units make one krone, inhabitant, member or position.
  var unitsPerWhole: Int128 { Int128(unitsPerOne) }

  private var unitsPerOne: Int64 {
    switch self {
    case .money: 100
    case .rate: 10_000
    // Measures are large, prices fine.
    case .feeNumber(.measured): 10_000
    case .feeNumber: 100_000_000
    case .inhabitants, .members, .positions: 1
    }
  }
}

/// What a change does with a number of the plan.
public struct AdjustedNumber: Sendable, Hashable {
  /// The number, with the years in which it is changed.
  public let lever: Lever
  /// What is done with it, in its unit.
  public let adjustment: Adjustment<ExactNumber>

  /// Whether a value takes the place of what stood, rather than moving it.
  public var isSet: Bool { if case .set = adjustment { true } else { false } }
}

extension Change {
  /// What the change does with a number; nil of one that does something else, or sets a growth.
  public var adjusted: AdjustedNumber? {
    switch self {
    case .rate(let adjustment, let span): .init(.rate, adjustment, span)
    case .feeNumbers(let ids, let adjustment, let span): .init(.fee(ids), adjustment, span)
    case .weight(let id, let adjustment, let span): .init(.weight(id), adjustment, span)
    case .population(let id, let adjustment, let span): .init(.population(id), adjustment, span)
    case .cost(let id, let adjustment, let span): .init(.cost(id), adjustment, span)
    case .subBudget(let id, let adjustment, let span): .init(.subBudget(id), adjustment, span)
    case .spend(let id, let adjustment, let span): .init(.line(id), adjustment, span)
    case .income(let id, let adjustment, let span, _): .init(.income(id), adjustment, span)
    // What is in a fund is so when the budget year begins, whatever the year.
    case .fund(let target, let adjustment):
      .init(.fund(target), adjustment, YearSpan(since: .earliest))
    case .leave, .correlation, .uncertain, .join, .admit, .merge, .hire, .end, .extend, .convert,
      .percentage, .onCost,
      .spendNew, .itemise, .incomeNew, .fundNew, .deposit, .cover, .cofinance, .release, .growth,
      .horizon,
      .drop:
      nil
    }
  }
}

extension AdjustedNumber {
  fileprivate init?<Figure: UnitFigure>(
    _ number: PlanNumber, _ adjustment: Adjustment<Figure>, _ span: YearSpan
  ) {
    guard let adjustment = adjustment.exact else { return nil }
    lever = Lever(number, span)
    self.adjustment = adjustment
  }
}

extension Adjustment where Value: UnitFigure {
  /// The same adjustment with its figure as an exact number.
  fileprivate var exact: Adjustment<ExactNumber>? {
    switch self {
    case .set(let figure): figure.exact.map { .set($0) }
    case .add(let figure): figure.exact.map { .add($0) }
    case .subtract(let figure): figure.exact.map { .subtract($0) }
    case .multiply(let factor): .multiply(factor)
    }
  }
}

extension UnitFigure {
  /// The figure in the unit that people write it in; never nil, since a power of ten is a denominator.
  fileprivate var exact: ExactNumber? {
    try? ExactNumber(Int128(units), over: Int128(Self.unitsPerWhole))
  }
}

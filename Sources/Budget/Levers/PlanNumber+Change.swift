extension PlanNumber {
  /// The change that adjusts the number: in kroner, times, inhabitants, positions, or a part (0.03 for 3 %).
  ///
  /// A growth, an on-cost and hirings can only be set. `span` says in which years, and nothing of a number that is of none.
  ///
  /// - Throws: ``FigureProblem`` where the value is out of range or finer than the number can be.
  public func change(
    _ adjustment: Adjustment<ExactNumber>, over span: YearSpan
  ) throws(FigureProblem) -> Change {
    switch self {
    case .rate: return .rate(try adjustment.counted(), span)
    case .fee(let ids): return .feeNumbers(ids, try adjustment.counted(), span)
    case .weight(let id): return .weight(id, try adjustment.counted(), span)
    case .population(let id): return .population(id, try adjustment.counted(), span)
    case .cost(let id): return .cost(id, try adjustment.counted(), span)
    case .onCost(let id):
      return .onCost(id, try OnCostRate(fraction: try adjustment.stated), span)
    case .subBudget(let id): return .subBudget(id, try adjustment.counted(), span)
    case .line(let id): return .spend(id, try adjustment.counted(), span)
    case .income(let id): return .income(id, try adjustment.counted(), span)
    case .fund(let target): return .fund(target, try adjustment.counted())
    case .growth(let kind): return .growth(kind, try Growth(fraction: try adjustment.stated), nil)
    case .hiring: return try hiring(try adjustment.stated, over: span)
    }
  }

  private func hiring(
    _ value: ExactNumber, over span: YearSpan
  ) throws(FigureProblem) -> Change {
    guard value.denominator == 1, let count = Int(exactly: value.numerator), count >= 0 else {
      throw .outOfRange
    }
    // Nobody is hired; the end of no position is a change that does nothing.
    guard count > 0 else { return .end([], after: Month.january(of: span.from)) }
    return .hire(
      Hiring(
        count: count, kind: .temporary, from: Month.january(of: span.from),
        until: span.until.flatMap { Month(12, of: $0) }))
  }
}

extension Adjustment<ExactNumber> {
  /// The same adjustment of a figure that is kept in units.
  fileprivate func counted<Figure: UnitFigure>() throws(FigureProblem) -> Adjustment<Figure> {
    switch self {
    case .set(let value): .set(try Figure(exactly: value))
    case .add(let value): .add(try Figure(exactly: value))
    case .subtract(let value): .subtract(try Figure(exactly: value))
    case .multiply(let factor): .multiply(factor)
    }
  }

  /// What the figure becomes, of one that is only ever set.
  fileprivate var stated: ExactNumber {
    get throws(FigureProblem) {
      guard case .set(let value) = self else { throw .outOfRange }
      return value
    }
  }
}

extension UnitFigure {
  /// The figure of a number as people write it; refused where the figure cannot be that fine.
  fileprivate init(exactly number: ExactNumber) throws(FigureProblem) {
    guard let units = try? number * ExactNumber(Self.unitsPerWhole) else { throw .outOfRange }
    guard units.denominator == 1 else {
      switch Self.decimals {
      case 2: throw .finerThanTwoDecimals
      case 4: throw .finerThanFourDecimals
      case _: throw .outOfRange
      }
    }
    guard let whole = Units(exactly: units.numerator) else { throw .outOfRange }
    try self.init(units: whole)
  }

  /// How many of its units make a whole one as people write it.
  static var unitsPerWhole: Int64 { (0..<decimals).reduce(1) { power, _ in power * 10 } }
}

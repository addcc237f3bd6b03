import Budget

/// A row of the main figures, in which a budget is shown and scenarios are compared.
public enum MainFigure: Sendable, Hashable {
  /// The fee for one inhabitant.
  case rate
  /// How many members pay.
  case members
  /// The members' fees.
  case fees
  /// Income other than fees.
  case otherIncome
  /// Fees and other income.
  case income
  /// The inhabitants that fees are worked out from.
  case population
  /// How many positions are staffed when the year ends.
  case positions
  /// What the positions cost.
  case salaries
  /// The lines outside sub-budgets.
  case operations
  /// A sub-budget.
  case subBudget(SubBudgetID)
  /// Salaries and all lines.
  case expenses
  /// Income less expenses.
  case result
  /// Money at hand when the year begins.
  case opening
  /// The free reserve when the year ends.
  case free
  /// The bound funds when the year ends.
  case bound
  /// Money at hand when the year ends.
  case closing

  /// The rows that say something about any of the plans, in the order of a budget.
  ///
  /// The row of other income is left out where none of them has any.
  public static func rows(for plans: [PlannedBudget]) -> [MainFigure] {
    let groups = plans.first?.plan.budget.identifiedSubBudgets.map { MainFigure.subBudget($0.id) }
    let hasOtherIncome = plans.contains { planned in
      planned.outlook.years.contains { $0.income != $0.fees }
    }
    return [.rate, .members, .fees] + (hasOtherIncome ? [.otherIncome] : [])
      + [.salaries, .operations] + (groups ?? [])
      + [.expenses, .result, .opening, .free, .bound, .closing]
  }

  /// The row's value in a year.
  ///
  /// - Throws: ``ArithmeticProblem`` never for figures that an outlook has worked out.
  public func value(in figures: YearFigures) throws(ArithmeticProblem) -> FigureValue {
    switch self {
    case .otherIncome: .money(try figures.income - figures.fees)
    case .operations: .money(figures.operations)
    case .subBudget(let id): .money(figures.amount(of: id))
    case _: quantity.flatMap { figures.value(of: $0) } ?? .missing
    }
  }
}

extension MainFigure {
  /// What a column of the budget has of the row.
  ///
  /// - Throws: ``ArithmeticProblem/overflow``.
  public func value(
    in column: ColumnID, of figures: ColumnFigures
  ) throws(ArithmeticProblem) -> EarlierCell {
    switch self {
    case .otherIncome: return try figures.otherIncome(in: column)
    case .operations: return try figures.operations(in: column)
    case .subBudget(let id): return try figures.figure(.expenses, .subBudget(id), in: column)
    case .rate, .members, .fees, .income, .population, .positions, .salaries, .expenses, .result,
      .opening, .free, .bound, .closing:
      guard let quantity else { return .missing }
      return try figures.figure(quantity, in: column)
    }
  }

  /// The quantity that the row shows; nil for rows that no expression names.
  public var quantity: Quantity? {
    switch self {
    case .rate: .rate
    case .members: .members
    case .fees: .fees
    case .income: .income
    case .population: .population
    case .positions: .positions
    case .salaries: .salaries
    case .expenses: .expenses
    case .result: .result
    case .opening: .opening
    case .free: .free
    case .bound: .bound
    case .closing: .closing
    case .otherIncome, .operations, .subBudget: nil
    }
  }

  /// The rows that show a quantity of the whole alliance, in no order.
  public static let quantities: [MainFigure] = [
    .rate, .members, .fees, .income, .population, .positions, .salaries, .expenses, .result,
    .opening, .free, .bound, .closing,
  ]

  /// The row of a quantity of the whole alliance; nil where the budget has no such figure.
  public init?(_ quantity: Quantity, in plan: Plan) {
    let group = quantity == .profiling ? plan.profilingSubBudget.map { Self.subBudget($0) } : nil
    guard let row = group ?? Self.quantities.first(where: { $0.quantity == quantity }) else {
      return nil
    }
    self = row
  }
}

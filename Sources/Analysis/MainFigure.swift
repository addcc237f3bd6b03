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
    case .rate: .rate(figures.rate)
    case .members: .members(figures.members)
    case .fees: .money(figures.fees)
    case .otherIncome: .money(try figures.income - figures.fees)
    case .income: .money(figures.income)
    case .population: .inhabitants(figures.population)
    case .positions: .positions(figures.positions)
    case .salaries: .money(figures.salaries)
    case .operations: .money(figures.operations)
    case .subBudget(let id): .money(figures.amount(of: id))
    case .expenses: .money(figures.expenses)
    case .result: .money(figures.result)
    case .opening: .money(figures.openingTotal)
    case .free: .money(figures.closing.free)
    case .bound: .money(figures.closingBound)
    case .closing: .money(figures.closingTotal)
    }
  }
}

extension MainFigure {
  /// The row of a quantity of the whole alliance; nil where the budget has no such figure.
  public init?(_ quantity: Quantity, in plan: Plan) {
    switch quantity {
    case .fees: self = .fees
    case .income: self = .income
    case .expenses: self = .expenses
    case .salaries: self = .salaries
    case .profiling:
      guard let group = plan.profilingSubBudget else { return nil }
      self = .subBudget(group)
    case .result: self = .result
    case .opening: self = .opening
    case .closing: self = .closing
    case .free: self = .free
    case .bound: self = .bound
    case .members: self = .members
    case .population: self = .population
    case .positions: self = .positions
    case .rate: self = .rate
    }
  }
}

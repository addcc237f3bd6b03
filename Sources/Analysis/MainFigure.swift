import Budget

/// A row of the main figures, in which a budget is shown and scenarios are compared.
public enum MainFigure: Sendable, Hashable {
  /// A figure that expressions name; profiling is a row as the sub-budget that it is.
  case quantity(Quantity)
  /// Income other than fees.
  case otherIncome
  /// The lines outside sub-budgets.
  case operations
  /// A sub-budget.
  case subBudget(SubBudgetID)

  /// The rows that say something about any of the plans, in the order of a budget.
  ///
  /// The row of other income is left out where none of them has any, and that of the rate where fees come about by
  /// rules without one, or with several.
  public static func rows(for plans: [PlannedBudget]) -> [MainFigure] {
    let groups = plans.first?.plan.budget.identifiedSubBudgets.map { MainFigure.subBudget($0.id) }
    let hasOtherIncome = plans.contains { planned in
      planned.outlook.years.contains { $0.income != $0.fees }
    }
    let hasRate = plans.contains { $0.plan.years.allSatisfy($0.plan.hasOneRate) }
    return (hasRate ? [.quantity(.rate)] : []) + [.quantity(.members), .quantity(.fees)]
      + (hasOtherIncome ? [.otherIncome] : [])
      + [.quantity(.salaries), .operations] + (groups ?? [])
      + [Quantity.expenses, .result, .opening, .free, .bound, .closing].map { .quantity($0) }
  }

  /// The row's value in a year.
  ///
  /// - Throws: ``ArithmeticProblem`` never for figures that an outlook has worked out.
  public func value(in figures: YearFigures) throws(ArithmeticProblem) -> FigureValue {
    switch self {
    case .quantity(let quantity): figures.value(of: quantity) ?? .missing
    case .otherIncome: .money(try figures.income - figures.fees)
    case .operations: .money(figures.operations)
    case .subBudget(let id): .money(figures.amount(of: id))
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
    case .quantity(let quantity): try figures.figure(quantity, in: column)
    case .otherIncome: try figures.otherIncome(in: column)
    case .operations: try figures.operations(in: column)
    case .subBudget(let id): try figures.figure(.expenses, .subBudget(id), in: column)
    }
  }

  /// The quantity that the row shows; nil for rows that no expression names.
  public var quantity: Quantity? {
    if case .quantity(let quantity) = self { quantity } else { nil }
  }

  /// The row of a quantity of the whole alliance; nil where the budget has no such figure, and of the numbers of fee
  /// rules, which are no figure without their names.
  public init?(_ quantity: Quantity, in plan: Plan) {
    if quantity == .feeNumber { return nil }
    guard quantity == .profiling else {
      self = .quantity(quantity)
      return
    }
    guard let group = plan.profilingSubBudget else { return nil }
    self = .subBudget(group)
  }
}

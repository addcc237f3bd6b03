/// A part of the expenses that others than the free reserve can pay for.
public enum ExpenseID: Sendable, Hashable {
  /// What a position costs in a year.
  case position(PositionID)
  /// A line.
  case line(LineID)
  /// The lines of a group together.
  case subBudget(SubBudgetID)
}

/// An expense with what pays for it first; what a fund cannot pay is free money.
public struct FundedExpense: Sendable, Hashable {
  /// The expense.
  public let expense: ExpenseID
  /// The fund; or the free reserve, for a line that the fund of its group is not to pay for.
  public let payer: FundTarget

  /// An expense with what pays for it first.
  public init(_ expense: ExpenseID, from payer: FundTarget) {
    self.expense = expense
    self.payer = payer
  }
}

extension [FundedExpense] {
  /// The expenses in the order in which a written budget has them: positions, then lines, and groups above their
  /// lines.
  public func inWrittenOrder(of budget: Budget) -> [FundedExpense] {
    // A group stands above the first line of it or of a later group.
    let groups = budget.lines.map { $0.subBudget.map(\.index) ?? -1 }
    func rank(_ expense: ExpenseID) -> (sort: Int, line: Int, place: Int) {
      switch expense {
      case .position(let id): (0, 0, id.index)
      case .line(let id): (1, id.index, .max)
      case .subBudget(let id):
        (1, groups.firstIndex { $0 >= id.index } ?? groups.count, id.index)
      }
    }
    return sorted { rank($0.expense) < rank($1.expense) }
  }
}

extension Budget {
  /// What pays first for an expense; nil where the budget does not say, so that the free reserve does, or the fund of
  /// the line's group.
  public func payer(of expense: ExpenseID) -> FundTarget? {
    fundedExpenses.first { $0.expense == expense }?.payer
  }
}

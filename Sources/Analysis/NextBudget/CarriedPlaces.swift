import Budget

/// Where the members and positions of a plan stand in the budget that is made of it, which does not have all of them.
struct CarriedPlaces {
  /// The places of the members that it has.
  var members: [MemberID: MemberID] = [:]
  /// The places of the positions that it has.
  var positions: [PositionID: PositionID] = [:]

  /// What a figure is of in the new budget; nil where that has no such part.
  ///
  /// Lines, incomes, sub-budgets and funds keep their places: a plan only adds to them.
  func carried(_ subject: FigureSubject) -> FigureSubject? {
    switch subject {
    case .member(let id): members[id].map(FigureSubject.member)
    case .position(let id): positions[id].map(FigureSubject.position)
    case .feeNumber(let ids, let member?):
      members[member].map { FigureSubject.feeNumber(ids, of: $0) }
    case .feeNumber(let ids, nil): carried(ids).map { .feeNumber($0, of: nil) }
    case .line, .subBudget, .fund, .income: subject
    }
  }

  /// Numbers of the fee rules in the new budget; nil where one is of a member that it does not have.
  private func carried(_ ids: [FeeNumberID]) -> [FeeNumberID]? {
    let kept = ids.compactMap { id in
      guard case .measured(let measure, of: let member) = id.part else { return id }
      return members[member].map { .measured(measure, of: $0) }
    }
    return kept.count == ids.count ? kept : nil
  }

  /// An expense in the new budget; nil where that does not have it.
  func carried(_ expense: ExpenseID) -> ExpenseID? {
    guard case .position(let id) = expense else { return expense }
    return positions[id].map(ExpenseID.position)
  }

  /// A cost in the new budget; nil where that does not have it.
  func carried(_ cost: CostID) -> CostID? {
    guard case .position(let id) = cost else { return cost }
    return positions[id].map(CostID.position)
  }

  /// A figure in a column of the new budget; nil where that does not have what it is of.
  func carried(_ figure: EarlierFigure, in column: ColumnID) -> EarlierFigure? {
    let subject = figure.subject.flatMap(carried)
    guard (subject == nil) == (figure.subject == nil) else { return nil }
    return EarlierFigure(
      column: column, quantity: figure.quantity, subject: subject, value: figure.value,
      provenance: figure.provenance)
  }

  /// What is printed, in the new budget; nil where that does not have what it is of.
  func carried(_ figure: PrintedFigure) -> PrintedFigure? {
    guard case .part(let part) = figure.subject else { return figure }
    return carried(part).map { part in
      PrintedFigure(
        figure.quantity, .part(part), in: figure.column, less: figure.less, amount: figure.amount,
        provenance: figure.provenance)
    }
  }
}

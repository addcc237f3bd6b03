import Budget

// The year before becomes a column of the new year's tables, and its accounts one that is to be filled.

extension BudgetOfYear {
  /// Gives a budget its columns and their figures: those of the old one, and where it is of the next year those of the
  /// old year.
  ///
  /// Columns that stood in every table before stand in none of the new year's, but for those of lines.
  ///
  /// - Throws: ``ChangeProblem/tooLarge`` where a figure is out of range.
  func addColumns(to budget: inout Budget) throws(ChangeProblem) {
    guard isNext else { return }
    let before = ColumnID(place: 0)
    budget.columns = [
      EarlierColumn(
        name: words.column, kind: .budget, year: old.year,
        provenance: Provenance(listedStatus, place: words.rolled)),
      EarlierColumn(
        name: words.accounts, kind: .accounts, year: old.year,
        provenance: Provenance(.missing, place: words.notYet)),
      EarlierColumn(
        name: words.proposal, kind: .proposal, year: year,
        provenance: Provenance(.assumed, place: words.kept)),
    ]
    let kept = old.columns.indices.filter { old.columns[$0].kind != .proposal }
    let places = Dictionary(uniqueKeysWithValues: zip(kept, budget.columns.count...))
    budget.columns += kept.map { place in
      let column = old.columns[place]
      return EarlierColumn(
        name: column.name, kind: column.kind, year: column.year, day: column.day, isMain: false,
        provenance: column.provenance)
    }
    budget.subBudgets = old.subBudgets.map { group in
      var group = group
      group.columns =
        group.columns.compactMap { places[$0.place].map(ColumnID.init(place:)) } + [before]
      return group
    }
    let carried = old.earlierFigures.compactMap { figure in
      places[figure.column.place].map { place in
        EarlierFigure(
          column: ColumnID(place: place), quantity: figure.quantity, subject: figure.subject,
          value: figure.value, provenance: figure.provenance)
      }
    }
    budget.earlierFigures = try figures(of: before) + carried
  }

  /// How far the amounts of the lines of sub-budgets can be relied on, which stand in lists; other figures say it
  /// themselves.
  private var listedStatus: FigureStatus {
    let listed = old.lines.filter { $0.subBudget != nil && $0.amount != nil }
    return .ofSum(listed.map(\.provenance.status))
  }

  /// The old year's figures, which its tables have beside the new year's.
  private func figures(of column: ColumnID) throws(ChangeProblem) -> [EarlierFigure] {
    let this = planned.outlook.first
    func figure(
      _ quantity: Quantity, _ subject: FigureSubject? = nil, _ value: FigureValue,
      _ provenance: Provenance
    ) -> EarlierFigure {
      EarlierFigure(
        column: column, quantity: quantity, subject: subject, value: value, provenance: provenance)
    }
    var figures: [EarlierFigure] = []
    for quantity in [Quantity.rate, .members, .fees, .salaries, .opening, .free, .bound, .closing] {
      guard let value = this.value(of: quantity) else { continue }
      var provenance = try provenance(of: quantity, nil)
      // The document's own words of a figure say more of it than what it is worked out from.
      if case .money(let money) = value, let printed = printed(quantity, money) {
        provenance.status = printed.amount == money ? printed.provenance.status : .derived
        provenance.source = printed.provenance.source
        provenance.place = printed.provenance.place
      }
      figures.append(figure(quantity, nil, value, provenance))
    }
    for (id, line) in plan.lines where line.subBudget == nil {
      guard let amount = this.amount(of: id) else { continue }
      figures.append(
        figure(.expenses, .line(id), .money(amount), try provenance(of: .expenses, .line(id))))
    }
    for (entry, amount) in zip(plan.incomes, this.incomeAmounts) {
      figures.append(
        figure(
          .income, .income(entry.id), .money(amount), try provenance(of: .income, .income(entry.id))
        ))
    }
    return figures
  }

  /// What the document prints of a figure of the whole alliance, where that is what it comes to.
  private func printed(_ quantity: Quantity, _ amount: Money) -> PrintedFigure? {
    old.printed.first { printed in
      guard printed.quantity == quantity, printed.subject == .whole, printed.column == nil,
        let distance = try? amount - printed.amount
      else { return false }
      return distance.øre.magnitude <= printed.tolerance.øre.magnitude
    }
  }

  /// How far a figure of the old year can be relied on, and how far off it may be.
  private func provenance(
    of quantity: Quantity, _ subject: FigureSubject?
  ) throws(ChangeProblem) -> Provenance {
    do {
      var explainer = explainer
      let explanation = try explainer.explanation(of: quantity, subject, in: old.year)
      let width = try explanation.halfWidth.flatMap { width throws(any Error) in
        width == .zero || explanation.unit != .kroner ? nil : try Money(kroner: width)
      }
      return Provenance(explanation.status, halfWidth: width)
    } catch { throw .tooLarge }
  }
}

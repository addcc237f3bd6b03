import Budget

// The year before becomes a column of the new year's tables, and its accounts one that is to be filled.

extension BudgetOfYear {
  /// Gives a budget its columns and their figures: those of the old one, and where it is of the next year those of the
  /// old year.
  ///
  /// A column that stood in every table does so again where it has figures. Figures of members and positions that the
  /// new budget does not have are left out.
  ///
  /// - Throws: ``ChangeProblem/tooLarge`` where a figure is out of range.
  func addColumns(to budget: inout Budget, _ places: CarriedPlaces) throws(ChangeProblem) {
    guard isNext else {
      budget.earlierFigures = old.earlierFigures.compactMap { places.carried($0, in: $0.column) }
      budget.printed = old.printed.compactMap(places.carried)
      return
    }
    let kept = keptColumns
    let main = kept.filter { old.column($0).isMain }
    let new = newColumns
    let others = kept.filter { !old.column($0).isMain }
    budget.columns = main.map(old.column) + new + others.map(old.column)
    var columns: [ColumnID: ColumnID] = [:]
    for (place, id) in main.enumerated() { columns[id] = ColumnID(place: place) }
    for (place, id) in others.enumerated() {
      columns[id] = ColumnID(place: main.count + new.count + place)
    }
    let before = ColumnID(place: main.count)
    budget.subBudgets = old.subBudgets.map { group in
      var group = group
      group.columns = group.columns.compactMap { columns[$0] } + [before]
      return group
    }
    let carried = old.earlierFigures.compactMap { figure in
      columns[figure.column].flatMap { places.carried(figure, in: $0) }
    }
    budget.earlierFigures = try figures(of: before) + carried
  }

  /// The old year's budget and accounts, and the new year's own column, under names that no kept column has.
  private var newColumns: [EarlierColumn] {
    var taken = Set(
      keptColumns.flatMap { [old.column($0).name.english, old.column($0).name.norwegian] })
    func free(_ name: LocalName) -> LocalName {
      var free = name
      var number = 1
      while taken.contains(free.english) || taken.contains(free.norwegian) {
        number += 1
        free = LocalName(name.english + " (\(number))", norwegian: name.norwegian + " (\(number))")
      }
      taken.formUnion([free.english, free.norwegian])
      return free
    }
    return [
      EarlierColumn(
        name: free(words.column), kind: .budget, year: old.year,
        provenance: Provenance(listedStatus, place: words.rolled)),
      EarlierColumn(
        name: free(words.accounts), kind: .accounts, year: old.year,
        provenance: Provenance(.missing, place: words.notYet)),
      EarlierColumn(
        name: free(words.proposal), kind: .proposal, year: year,
        provenance: Provenance(.assumed, place: words.kept)),
    ]
  }

  /// What the columns of the next year have of a line: a group's own, with the old year's amount behind them, then
  /// those of all tables.
  ///
  /// Outside sub-budgets the old year's amounts are figures of their own, which say how far each can be relied on.
  func earlier(_ id: LineID, _ line: ExpenseLine) -> [Money?] {
    let own = line.subBudget.map { old.subBudget($0).columns.count } ?? 0
    let kept = Set(keptColumns)
    var (ours, main): ([Money?], [Money?]) = ([], [])
    for (place, column) in old.columns(of: line.subBudget).enumerated() where kept.contains(column)
    {
      let cell = line.earlier.indices.contains(place) ? line.earlier[place] : nil
      if place < own { ours.append(cell) } else { main.append(cell) }
    }
    let listsMain = line.earlier.count > own && !main.isEmpty
    guard line.subBudget == nil else {
      // Behind the columns of all tables that were there stand the old year's accounts.
      return ours + [planned.outlook.first.amount(of: id)] + (listsMain ? main + [nil] : [])
    }
    return listsMain ? main + [nil, nil] : []
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
    // What others paid of costs is no income of its own, so that only the sum says it.
    let incomes: [Quantity] = this.shares.isEmpty ? [] : [.income]
    let rates: [Quantity] = plan.hasOneRate(in: planned.plan.firstYear) ? [.rate] : []
    for quantity in rates + [.members, .fees] + incomes
      + [.salaries, .opening, .free, .bound, .closing]
    {
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
      guard let amount = this.amount(of: id) else {
        // Where the line has a list of cells, its blank one would say that there is nothing to add.
        if !earlier(id, line).isEmpty {
          figures.append(figure(.expenses, .line(id), .missing, Provenance(.missing)))
        }
        continue
      }
      figures.append(
        figure(.expenses, .line(id), .money(amount), try provenance(of: .expenses, .line(id))))
    }
    for entry in plan.incomes {
      let amount = this.amount(of: entry.id)
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

extension Budget {
  /// The columns that outlast the budget's year: those that a sub-budget lists, and those that have figures.
  var lastingColumns: [ColumnID] {
    var lasting = Set(subBudgets.flatMap(\.columns))
    lasting.formUnion(earlierFigures.lazy.filter { $0.value != .missing }.map(\.column))
    for line in lines {
      for (column, amount) in zip(columns(of: line.subBudget), line.earlier) where amount != nil {
        lasting.insert(column)
      }
    }
    return identifiedColumns.filter { $0.column.kind != .proposal && lasting.contains($0.id) }
      .map(\.id)
  }
}

extension Budget {
  /// The columns with their names for them, in the document's order.
  public var identifiedColumns: [(id: ColumnID, column: EarlierColumn)] {
    columns.enumerated().map { (ColumnID(place: $0.offset), $0.element) }
  }

  /// A column.
  public func column(_ id: ColumnID) -> EarlierColumn { columns[id.index] }

  /// The columns that stand beside the budget year's own in every table, in the document's order.
  public var mainColumns: [ColumnID] {
    columns.indices.filter { columns[$0].isMain && columns[$0].kind != .proposal }
      .map(ColumnID.init(place:))
  }

  /// The columns of the lines of a sub-budget, or of those outside any: its own, then those of all tables.
  public func columns(of group: SubBudgetID?) -> [ColumnID] {
    let own = group.map { subBudget($0).columns } ?? []
    return own + mainColumns.filter { !own.contains($0) }
  }

  /// A member that the budget declares; nil for one that a change has added.
  public func member(_ id: MemberID) -> Member? {
    members.indices.contains(id.index) ? members[id.index] : nil
  }

  /// A position that the budget declares; nil for one that a change has added.
  public func position(_ id: PositionID) -> Position? {
    positions.indices.contains(id.index) ? positions[id.index] : nil
  }

  /// An income that the budget declares; nil for one that a change has added.
  public func income(_ id: IncomeID) -> IncomeLine? {
    incomes.indices.contains(id.index) ? incomes[id.index] : nil
  }

  /// What the budget year's own column is called; nil where the document does not say.
  public var ownHeading: LocalName? { columns.first { $0.kind == .proposal }?.name }
}

/// What a figure of a column is of, which is stated once.
public struct EarlierFigureKey: Sendable, Hashable {
  /// The column.
  public let column: ColumnID
  /// The quantity that the figure is stated as: of several that are the same of a part, one.
  public let quantity: Quantity
  /// The part of the alliance; nil for the whole.
  public let subject: FigureSubject?

  /// What a figure of a column is of.
  public init(_ quantity: Quantity, _ subject: FigureSubject?, in column: ColumnID) {
    self.column = column
    self.quantity = quantity.statedAs(subject)
    self.subject = subject
  }
}

/// The figures of a budget's columns.
///
/// What a column holds is what it states, and what follows from that: a sub-budget is the sum of its lines, expenses
/// are salaries and all lines, a result is income less expenses. What rests on a missing figure is missing.
public struct ColumnFigures: Sendable {
  private struct Place: Hashable {
    let group: SubBudgetID?
    let column: ColumnID
  }

  private let budget: Budget
  /// The figures that are stated one by one.
  private var stated: [EarlierFigureKey: EarlierFigure] = [:]
  /// The place of a column in the lists of a group's lines.
  private var places: [Place: Int] = [:]
  private var lines: [SubBudgetID?: [LineID]] = [:]

  /// The figures of a budget's columns; linear in the budget.
  public init(_ budget: Budget) {
    self.budget = budget
    for figure in budget.earlierFigures {
      let key = EarlierFigureKey(figure.quantity, figure.subject, in: figure.column)
      stated[key] = stated[key] ?? figure
    }
    for (place, line) in budget.lines.enumerated() {
      lines[line.subBudget, default: []].append(LineID(place: place))
    }
    for group in [nil] + budget.identifiedSubBudgets.map({ Optional($0.id) }) {
      for (place, column) in budget.columns(of: group).enumerated() {
        places[Place(group: group, column: column)] = place
      }
    }
  }

  /// What a column has of a figure of the whole alliance, or of a part of it.
  ///
  /// Linear in the parts that are added.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where a sum is out of range.
  public func figure(
    _ quantity: Quantity, _ subject: FigureSubject? = nil, in column: ColumnID
  ) throws(ArithmeticProblem) -> EarlierCell {
    let key = EarlierFigureKey(quantity, subject, in: column)
    if let stated = stated[key] { return EarlierCell(stated.value, stated.provenance) }
    switch (quantity, subject) {
    case (.expenses, .line(let id)), (.profiling, .line(let id)): return cell(of: id, in: column)
    case (.expenses, .subBudget(let id)), (.profiling, .subBudget(let id)):
      return try sum(lines(of: id).map { cell(of: $0, in: column) }, in: column)
    case (.profiling, nil):
      guard !budget.subBudgets.isEmpty else { return .missing }
      return try figure(.expenses, .subBudget(SubBudgetID(place: 0)), in: column)
    case (.salaries, nil):
      return try sum(
        budget.positions.indices.map { place throws(ArithmeticProblem) in
          try figure(.salaries, .position(PositionID(place: place)), in: column)
        }, in: column)
    case (.income, nil):
      // Nobody has said what others paid of costs then.
      guard budget.sharedExpenses.isEmpty else { return .missing }
      return try sum([figure(.fees, in: column)] + otherIncomes(in: column), in: column)
    case (.expenses, nil):
      return try sum(expenses(in: column), in: column)
    case (.result, nil):
      return try sum(
        [figure(.income, in: column)], less: [figure(.expenses, in: column)], in: column)
    case (.closing, nil):
      return try sum([figure(.opening, in: column), figure(.result, in: column)], in: column)
    case (.opening, nil): return try funds(.opening, [.free] + boundFunds, in: column)
    case (.bound, nil): return try funds(.bound, boundFunds, in: column)
    case (.free, nil): return try figure(.free, .fund(.free), in: column)
    // What no column can state and nothing adds up to.
    case _: return .missing
    }
  }

  /// Salaries, the lines outside sub-budgets and each sub-budget, those that the budget has.
  private func expenses(in column: ColumnID) throws(ArithmeticProblem) -> [EarlierCell] {
    let salaries = try figure(.salaries, in: column)
    var cells = budget.positions.isEmpty && salaries.value == .missing ? [] : [salaries]
    if lines[nil] != nil { cells.append(try operations(in: column)) }
    for group in budget.identifiedSubBudgets {
      cells.append(try figure(.expenses, .subBudget(group.id), in: column))
    }
    return cells
  }

  /// What a column has of the lines outside sub-budgets together.
  ///
  /// - Throws: ``ArithmeticProblem/overflow``.
  public func operations(in column: ColumnID) throws(ArithmeticProblem) -> EarlierCell {
    var parts: [LineID?: [LineID]] = [:]
    for id in lines(of: nil) { parts[budget.line(id).containedIn, default: []].append(id) }
    return try sum(
      (parts[nil] ?? []).map { id throws(ArithmeticProblem) in
        let cell = cell(of: id, in: column)
        // What holds others is known where they are.
        guard cell.value == .missing, let parts = parts[id] else { return cell }
        return try sum(parts.map { self.cell(of: $0, in: column) }, in: column)
      }, in: column)
  }

  /// What a column has of the incomes other than fees together, what others pay of costs included.
  ///
  /// - Throws: ``ArithmeticProblem/overflow``.
  public func otherIncome(in column: ColumnID) throws(ArithmeticProblem) -> EarlierCell {
    guard budget.sharedExpenses.isEmpty else {
      return try sum([figure(.income, in: column)], less: [figure(.fees, in: column)], in: column)
    }
    return try sum(otherIncomes(in: column), in: column)
  }

  private func otherIncomes(in column: ColumnID) throws(ArithmeticProblem) -> [EarlierCell] {
    try budget.incomes.indices.map { place throws(ArithmeticProblem) in
      try figure(.income, .income(IncomeID(place: place)), in: column)
    }
  }

  private var boundFunds: [FundTarget] { budget.identifiedFunds.map { .bound($0.id) } }

  private func funds(
    _ quantity: Quantity, _ targets: [FundTarget], in column: ColumnID
  ) throws(ArithmeticProblem) -> EarlierCell {
    try sum(
      targets.map { target throws(ArithmeticProblem) in
        try figure(quantity, .fund(target), in: column)
      }, in: column)
  }

  private func lines(of group: SubBudgetID?) -> [LineID] { lines[group] ?? [] }

  /// What a column has of a line: what stands in the line's own list, or for itself.
  private func cell(of id: LineID, in column: ColumnID) -> EarlierCell {
    let key = EarlierFigureKey(.expenses, .line(id), in: column)
    if let stated = stated[key] { return EarlierCell(stated.value, stated.provenance) }
    // A line that a change added to the plan is none of the document's.
    guard budget.lines.indices.contains(id.index) else { return .missing }
    let line = budget.lines[id.index]
    guard let place = places[Place(group: line.subBudget, column: column)],
      line.earlier.indices.contains(place)
    else { return .missing }
    let provenance = budget.column(column).provenance
    guard let amount = line.earlier[place] else {
      // A blank says that there is nothing only where the column is there.
      return provenance.status == .missing ? .missing : EarlierCell(nil, provenance)
    }
    return EarlierCell(.money(amount), provenance)
  }

  /// The sum of cells less others: missing where one of them is, blank where all are.
  private func sum(
    _ cells: [EarlierCell], less others: [EarlierCell] = [], in column: ColumnID
  ) throws(ArithmeticProblem) -> EarlierCell {
    let all = cells + others
    guard !all.isEmpty, !all.contains(where: { $0.value == .missing }) else { return .missing }
    let known = all.filter { $0.value != nil }
    guard !known.isEmpty else { return EarlierCell(nil, budget.column(column).provenance) }
    let amount = try cells.compactMap(\.money).total() - others.compactMap(\.money).total()
    let widths = try known.compactMap(\.provenance.halfWidth).total()
    return EarlierCell(
      .money(amount),
      Provenance(
        FigureStatus.ofSum(known.map(\.provenance.status)),
        halfWidth: widths == .zero ? nil : widths, source: budget.column(column).provenance.source))
  }
}

extension Quantity {
  /// The quantity that stands for several of the same part: what a line costs is its expense whether it is asked for
  /// as one or as profiling, and what is left in a fund its closing balance.
  fileprivate func statedAs(_ subject: FigureSubject?) -> Quantity {
    switch (self, subject) {
    case (.profiling, .line), (.profiling, .subBudget), (.salaries, .position): .expenses
    case (.free, .fund), (.bound, .fund): .closing
    case (.income, .member): .fees
    case (let quantity, _): quantity
    }
  }
}

extension FigureStatus {
  /// The status of a sum: that of its least sure part, and derived where all of them are given.
  public static func ofSum(_ parts: [FigureStatus]) -> FigureStatus {
    func rank(_ status: FigureStatus) -> Int { allCases.firstIndex(of: status) ?? 0 }
    let least = parts.max { rank($0) < rank($1) } ?? .derived
    return least == .given ? .derived : least
  }
}

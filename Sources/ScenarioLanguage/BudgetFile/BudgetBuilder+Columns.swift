import Budget

extension BudgetBuilder {
  mutating func takeColumn(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(1)
    let name = try entry.name()
    let group = try declared(.in, of: entry, among: rest.subBudgets.lazy.map(\.name))
      .map(SubBudgetID.init(place:))
    var column = EarlierColumn(
      name: name, isMain: group == nil, provenance: try provenance(entry))
    try readTime(of: &column, entry)
    if group != nil { try refuseOwn(column, at: entry.clause(.as)?.range ?? entry.range) }
    guard column.kind != .proposal || rest.ownHeading == nil else {
      throw Diagnostic(
        BudgetFileProblem.statedTwice(EarlierColumn.Kind.proposal.word.english), at: entry.range)
    }
    // A heading of the group says no more than its name, until its statement comes.
    if let place = rest.columns.firstIndex(where: { $0.name.english == name.english }),
      rest.columns[place].kind == nil,
      group.map({ rest.subBudget($0).columns.contains(ColumnID(place: place)) }) ?? false
    {
      rest.columns[place].kind = column.kind
      rest.columns[place].year = column.year
      rest.columns[place].day = column.day
      rest.columns[place].provenance = column.provenance
      return
    }
    try declare(name, as: .column, at: entry.nameRange)
    if let group {
      try refuseBehindLines(of: group, entry)
      rest.subBudgets[group.place].columns.append(ColumnID(place: rest.columns.count))
    }
    rest.columns.append(column)
  }

  /// Refuses a new column of a sub-budget that has lines already, whose cells stand in the order of its columns.
  private func refuseBehindLines(of group: SubBudgetID, _ entry: BudgetEntry) throws(Diagnostic) {
    guard rest.lines.contains(where: { $0.subBudget == group }) else { return }
    throw Diagnostic(
      BudgetFileProblem.behindLines(rest.subBudget(group).name.english), at: entry.range)
  }

  /// What the figures of a column are, and of which year or up to which day.
  private func readTime(
    of column: inout EarlierColumn, _ entry: BudgetEntry
  ) throws(Diagnostic) {
    guard let clause = entry.clause(.as), clause.places.count == 2,
      let word = entry.text(of: entry.values[clause.places.lowerBound]),
      let kind = EarlierColumn.Kind(word)
    else { throw entry.needs(.columnKind) }
    column.kind = kind
    let time = entry.values[clause.places.lowerBound + 1]
    switch time.content {
    case .day(let day):
      column.year = day.month.year
      column.day = day
    case .month(let month):
      column.year = month.year
      column.day = Day(month.days, of: month)
    case .number: column.year = try time.year()
    case .words, .quoted, .percent, .blank: throw time.wrong(.columnKind)
    }
  }

  /// The columns of a sub-budget that its statement names: those declared above, and new headings.
  mutating func columns(_ entry: BudgetEntry) throws(Diagnostic) -> [ColumnID] {
    var columns: [ColumnID] = []
    let range = entry.clause(.earlier)?.range ?? entry.range
    for name in try entry.names(.earlier) {
      let place = rest.columns.firstIndex { $0.name.english == name.english }
      let id = ColumnID(place: place ?? rest.columns.count)
      guard !columns.contains(id) else {
        throw Diagnostic(BudgetFileProblem.declaredTwice(name.english), at: range)
      }
      columns.append(id)
      if let place { try refuseOwn(rest.columns[place], at: range) }
      guard place == nil else { continue }
      try declare(name, as: .column, at: range)
      rest.columns.append(EarlierColumn(name: name, isMain: false))
    }
    return columns
  }

  /// The cells of a line in its columns, one for each of its group's own, or of those of all tables where it is in
  /// none; those of all tables may follow the group's own.
  func cells(_ entry: BudgetEntry, _ group: SubBudgetID?) throws(Diagnostic) -> [Money?] {
    guard let clause = entry.clause(.earlier), let amounts = try entry.amounts(.earlier) else {
      return []
    }
    let columns = rest.columns(of: group)
    let own = group.map { rest.subBudget($0).columns.count } ?? columns.count
    guard amounts.count == own || amounts.count == columns.count else {
      throw Diagnostic(
        BudgetFileProblem.wrongCount(
          found: amounts.count, wanted: own, of: BudgetWord.column.spellings.en), at: clause.range)
    }
    for (column, amount) in zip(columns, amounts)
    where amount != nil && rest.column(column).provenance.status == .missing {
      throw Diagnostic(
        BudgetFileProblem.needs(.noAmount, in: entry.word.spellings.en), at: clause.range)
    }
    return amounts
  }

  /// The cells of an income, fund, position or the reserve in the columns of all tables.
  mutating func takeColumns(
    _ entry: BudgetEntry, _ quantity: Quantity, _ subject: FigureSubject
  ) throws(Diagnostic) {
    for (column, amount) in zip(rest.mainColumns, try cells(entry, nil)) {
      guard let amount else { continue }
      try note(
        EarlierFigure(
          column: column, quantity: quantity, subject: subject, value: .money(amount),
          provenance: rest.column(column).provenance), entry)
    }
  }

  /// A figure of a column, by itself.
  mutating func takeEarlier(_ entry: BudgetEntry) throws(Diagnostic) {
    let quantity = try self.quantity(of: entry)
    guard let column = try column(.in, of: entry) else { throw entry.needs(.column) }
    try refuseOwn(rest.column(column), at: entry.clause(.in)?.range ?? entry.range)
    let subject = try part(of: entry, quantity)
    let provenance = try provenance(entry)
    try entry.only(2)
    guard (entry.subject(1) == nil) == (provenance.status == .missing) else {
      throw entry.needs(entry.subject(1) == nil ? .amountOrMissing : .noAmount)
    }
    let value = try entry.subject(1).map { value throws(Diagnostic) in
      try value.figure(quantity.traits.unit)
    }
    try note(
      EarlierFigure(
        column: column, quantity: quantity, subject: subject, value: value ?? .missing,
        provenance: provenance), entry)
  }

  private mutating func note(
    _ figure: EarlierFigure, _ entry: BudgetEntry
  ) throws(Diagnostic) {
    let key = EarlierFigureKey(figure.quantity, figure.subject, in: figure.column)
    guard !hasCell(key), statedFigures.insert(key) else {
      throw Diagnostic(
        BudgetFileProblem.statedTwice(entry.word.spellings.en), at: entry.range)
    }
    rest.earlierFigures.append(figure)
  }

  /// Whether a figure stands in the list of its line already.
  private func hasCell(_ key: EarlierFigureKey) -> Bool {
    guard key.quantity == .expenses, case .line(let id)? = key.subject else { return false }
    let line = rest.line(id)
    return zip(rest.columns(of: line.subBudget), line.earlier).contains { column, amount in
      column == key.column && amount != nil
    }
  }

  /// Refuses the budget year's own column where one with figures of its own is wanted.
  func refuseOwn(_ column: EarlierColumn, at range: SourceRange) throws(Diagnostic) {
    guard column.kind == .proposal else { return }
    throw Diagnostic(BudgetFileProblem.wrongValue(wanted: .otherColumn), at: range)
  }

  /// The quantity that a statement is about.
  private func quantity(of entry: BudgetEntry) throws(Diagnostic) -> Quantity {
    guard let value = entry.subject(0), let word = entry.text(of: value),
      let quantity = Concept.meaning(of: word, as: .quantity).flatMap(Quantity.init),
      quantity.traits.subject != .feeNumber
    else { throw entry.subject(0)?.wrong(.figure) ?? entry.needs(.figure) }
    return quantity
  }

  /// The column of a clause; nil where the statement does not have it.
  func column(
    _ word: BudgetClauseWord, of entry: BudgetEntry
  ) throws(Diagnostic) -> ColumnID? {
    try declared(word, of: entry, among: rest.columns.lazy.map(\.name)).map(ColumnID.init(place:))
  }

  /// The part of the alliance behind `of`; nil where the statement does not have it.
  func part(
    of entry: BudgetEntry, _ quantity: Quantity
  ) throws(Diagnostic) -> FigureSubject? {
    guard let clause = entry.clause(.of) else { return nil }
    let parts: [(name: LocalName, subject: FigureSubject)]
    switch quantity.traits.subject {
    case .member: parts = members
    case .income: parts = incomes + members
    case .expense: parts = lines + groups + positions
    case .profilingLine: parts = lines
    case .position: parts = positions
    case .fund: parts = funds
    case .feeNumber, nil:
      throw Diagnostic(
        BudgetFileProblem.notHere(
          clause: clause.word.spellings.en, in: entry.word.spellings.en), at: clause.range)
    }
    return try declared(.of, of: entry, among: parts.map(\.name)).map { parts[$0].subject }
  }

  private typealias Part = (name: LocalName, subject: FigureSubject)

  private var members: [Part] {
    rest.members.enumerated().map {
      (LocalName($0.element.name), .member(MemberID(place: $0.offset)))
    }
  }

  private var lines: [Part] {
    rest.lines.enumerated().map { ($0.element.name, .line(LineID(place: $0.offset))) }
  }

  private var groups: [Part] {
    rest.subBudgets.enumerated().map {
      ($0.element.name, .subBudget(SubBudgetID(place: $0.offset)))
    }
  }

  private var positions: [Part] {
    rest.positions.enumerated().map { ($0.element.name, .position(PositionID(place: $0.offset))) }
  }

  private var incomes: [Part] {
    rest.incomes.enumerated().map { ($0.element.name, .income(IncomeID(place: $0.offset))) }
  }

  private var funds: [Part] {
    rest.funds.enumerated().map { ($0.element.name, .fund(.bound(FundID(place: $0.offset)))) }
      + [(FundTarget.freeName, .fund(.free))]
  }
}

extension BudgetValue {
  /// The value of a figure in its unit; below zero too, where that is kroner.
  fileprivate func figure(_ unit: QuantityTraits.Unit) throws(Diagnostic) -> FigureValue {
    switch unit {
    case .kroner:
      guard let money = try optionalMoney(signed: true) else { throw wrong(.amount) }
      return .money(money)
    case .rate, .price:
      guard case .number(let number) = content, let rate = try? FeeRate(kroner: number) else {
        throw wrong(.rate)
      }
      return .rate(rate)
    case .inhabitants: return .inhabitants(try population().inhabitants)
    case .members: return .members(try count())
    case .positions: return .positions(try count())
    }
  }

  private func count() throws(Diagnostic) -> Int {
    guard let count = Int(exactly: try whole(.number)), count >= 0 else {
      throw Diagnostic(BudgetFileProblem.illegalNumber(.zeroOrMore), at: range)
    }
    return count
  }
}

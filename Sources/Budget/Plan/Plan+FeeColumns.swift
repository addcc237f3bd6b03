extension Plan {
  /// Keeps the members of all years of the plan; nothing where those of one cannot be worked out, which is told
  /// where its figures are asked for.
  mutating func keepFeeColumns() {
    feeColumns = FeeColumns()
    if let columns = try? workedOutFeeColumns() { feeColumns = FeeColumns(columns) }
  }

  private func workedOutFeeColumns() throws(ChangeProblem) -> [FeeColumn] {
    var columns: [FeeColumn] = []
    for year in years { columns.append(try workedOutFeeColumn(of: year)) }
    return columns
  }

  /// The members of a year by all that was stated of them: the register's, but for those that changes have touched.
  private func workedOutFeeColumn(of year: Year) throws(ChangeProblem) -> FeeColumn {
    var column = register.feeYear(year).feeYear.members
    column.move(to: year, rate: try statedRate(in: year))
    let isGrowing = !growth(of: .population).isNone
    for id in isGrowing ? register.members : Array(overlays.members) where id.index < register.count
    {
      let row = try feeRow(of: id, in: year)
      column.change(id.index) { $0 = row }
    }
    for place in register.count..<memberCount {
      column.append(try feeRow(of: MemberID(place: place), in: year))
    }
    return column
  }

  /// What a member's fee of a year is worked out from, by all that was stated of it.
  private func feeRow(of id: MemberID, in year: Year) throws(ChangeProblem) -> FeeColumn.Row {
    FeeColumn.Row(
      inhabitants: try statedPopulation(of: id, in: year),
      weight: try statedWeight(of: id, in: year), pays: isStatedMember(id, in: year),
      isMember: !isRemainder(id))
  }

  /// What a member's fees of the plan's years are worked out from; nil where that fails for one.
  private func feeRows(of id: MemberID) -> [FeeColumn.Row]? {
    var rows: [FeeColumn.Row] = []
    for place in 0..<horizon {
      guard let row = try? feeRow(of: id, in: budget.year.advanced(by: place)) else { return nil }
      rows.append(row)
    }
    return rows
  }

  /// Brings what is kept of a member that was added up to date.
  mutating func followNewMember(_ id: MemberID) { feeColumns.append(feeRows(of: id)) }

  /// Brings what is kept of a member, and of those that it has become part of, up to what was stated.
  mutating func follow(_ id: MemberID) {
    var next: MemberID? = id
    while let id = next {
      feeColumns.set(id.index, to: feeRows(of: id))
      next = overlays[id]?.absorption?.whole
    }
  }

  /// Brings what is kept of a member that pays, or does not, up to what was stated.
  mutating func followTurn(_ id: MemberID, in span: YearSpan) {
    let overlay = overlays[touching: id]
    let base = id.index < register.count
    feeColumns.change(in: span) { column throws(FigureProblem) in
      let pays = overlay.isMember(in: column.year, base: base)
      column.change(id.index) { $0.pays = pays }
    }
  }

  /// States the fee for one inhabitant: under rules the prices that are called so.
  mutating func setRate(_ adjustment: Adjustment<FeeRate>, _ span: YearSpan) {
    guard !hasFeeRules else {
      return setFeeNumbers(budget.rates, adjustment.map(FeeNumber.init), span)
    }
    rate.append(adjustment, span)
    guard growth(of: .fees).isNone else {
      let plan = self
      return feeColumns.change(in: span) { column throws(FigureProblem) in
        column.rate = try plan.rate(in: column.year, from: plan.budget.rate)
      }
    }
    feeColumns.change(in: span) { column throws(FigureProblem) in
      column.rate = try adjustment.applied(to: column.rate)
    }
  }

  /// States how many times a member pays.
  mutating func setWeight(_ id: MemberID, _ adjustment: Adjustment<Weight>, _ span: YearSpan) {
    overlays[touching: id].weight.append(adjustment, span)
    feeColumns.change(in: span) { column throws(FigureProblem) in
      try column.change(id.index) { row throws(FigureProblem) in
        row.weight = try adjustment.applied(to: row.weight)
      }
    }
  }

  /// States the inhabitants of one member, or of all (nil).
  mutating func setPopulation(
    of id: MemberID?, _ adjustment: Adjustment<Population>, _ span: YearSpan
  ) {
    if let id {
      overlays[touching: id].population.append(adjustment, span)
      followPopulation(id, adjustment, span)
      return
    }
    for id in (0..<memberCount).map(MemberID.init(place:)) {
      // Who is out all the time is not one of all; it comes back as it was.
      guard isMember(id, during: MonthSpan(span)) else { continue }
      // What is said about all is said about a survivor with its parts, so not about the parts again.
      guard let own = span.before(overlays[id]?.absorption?.from) else { continue }
      overlays[touching: id].population.append(adjustment, own)
      followPopulation(id, adjustment, own)
    }
  }

  private mutating func followPopulation(
    _ id: MemberID, _ adjustment: Adjustment<Population>, _ span: YearSpan
  ) {
    // A sum that grows is not the sum of what grew.
    guard adjustment.isFactor || growth(of: .population).isNone,
      overlays[id]?.absorption == nil
    else { return follow(id) }
    feeColumns.change(in: span) { column throws(FigureProblem) in
      try column.change(id.index) { row throws(FigureProblem) in
        row.inhabitants = try adjustment.applied(to: row.inhabitants)
      }
    }
  }
}

extension Adjustment {
  /// Whether it multiplies what stood before.
  fileprivate var isFactor: Bool { if case .multiply = self { true } else { false } }
}

import Budget

/// What the members of each county pay together.
public struct CountiesTable: Sendable, Hashable {
  /// The members of one county.
  public struct Row: Sendable, Hashable {
    /// The county; nil for members that lie in none: county councils, and those whose county is not known.
    public let county: String?
    /// The class of members that lie in no county; nil for a county.
    public let group: MemberClass?
    /// How many of them pay.
    public internal(set) var members = 0
    /// Their inhabitants.
    public internal(set) var population: Int64 = 0
    /// What they pay.
    public internal(set) var fees = Money.zero
    /// What they pay in the budget as it was opened.
    public internal(set) var feesBefore = Money.zero
  }

  /// The year.
  public let year: Year
  /// The counties, those that pay most first, unless another order is asked for.
  public let rows: [Row]
  /// The sum of all counties.
  public let total: Row
  /// The counties whose municipalities are in the total of inhabitants twice.
  public let countedTwice: [String]

  /// The members of a table put together by county.
  ///
  /// - Throws: ``ArithmeticProblem/overflow``.
  public init(
    _ table: MembersTable, of budget: Budget, by sorting: MembersTable.Sorting
  ) throws(ArithmeticProblem) {
    year = table.year
    countedTwice = table.countedTwice
    let members = table.rows.lazy.map(\.member)
    let classes = Dictionary(
      uniqueKeysWithValues: budget.classWords.map {
        ($0, MemberClass($0, of: budget, among: members))
      })
    var rows: [Row] = []
    for row in table.rows where row.isMember || row.feeBefore != .zero {
      let group = row.member.county == nil ? classes[row.member.classWord] : nil
      let known = rows.firstIndex { $0.county == row.member.county && $0.group == group }
      let place = known ?? rows.count
      if known == nil { rows.append(Row(county: row.member.county, group: group)) }
      try rows[place].add(row)
    }
    var total = Row(county: nil, group: nil)
    for row in table.rows { try total.add(row) }
    self.total = total
    self.rows = sorting.sorted(rows) { $0.fees.øre.magnitude }
  }
}

extension CountiesTable.Row {
  fileprivate mutating func add(_ row: MembersTable.Row) throws(ArithmeticProblem) {
    feesBefore = try feesBefore + row.feeBefore
    guard row.isMember else { return }
    if !row.member.isRemainder { members += 1 }
    population += row.population.inhabitants
    fees = try fees + row.fee
  }
}

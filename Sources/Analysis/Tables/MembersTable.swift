import Budget

/// The members of a year with what they pay, those that are out among them.
public struct MembersTable: Sendable, Hashable {
  /// One member.
  public struct Row: Sendable, Hashable {
    /// The member as declared.
    public let member: Member
    /// For how many months of the year it is in, 0 to 12.
    public let months: Int
    /// The inhabitants that its fee is worked out from.
    public let population: Population
    /// What it has of each measure that the budget declares, in the order of ``MembersTable/measures``; nil where
    /// nobody says.
    public let measured: [ExactNumber?]
    /// How many times it pays.
    public let weight: Weight
    /// Its fee; zero where it is out.
    public let fee: Money
    /// The change that took it out or brought it in; nil where none did.
    public let change: ChangeIndex?
    /// What it pays in the budget as it was opened; zero where it is out or unknown there.
    public let feeBefore: Money

    /// Whether it pays in the year.
    public var isMember: Bool { months > 0 }

    /// How far the fee is from that.
    public var feeChange: Money {
      // Fees are never below zero, so that their difference is in range.
      (try? fee - feeBefore) ?? .zero
    }
  }

  /// An order of the rows, and how many of them are wanted.
  public struct Sorting: Sendable, Hashable {
    /// Whether they are sorted by how far the fee is from the one of the budget as it was opened, in either
    /// direction, rather than by the fee.
    public let isByChange: Bool
    /// Whether the lowest come first.
    public let isFromBottom: Bool
    /// How many rows are wanted; nil for all.
    public let count: Int?

    /// An order of the rows.
    public init(isByChange: Bool, isFromBottom: Bool, count: Int?) {
      self.isByChange = isByChange
      self.isFromBottom = isFromBottom
      self.count = count
    }

    /// Rows in the order of their sizes, as many as are wanted; equal ones keep theirs.
    func sorted<Row>(_ rows: [Row], by size: (Row) -> UInt64) -> [Row] {
      let order = rows.enumerated().sorted { left, right in
        let (first, second) = (size(left.element), size(right.element))
        guard first != second else { return left.offset < right.offset }
        return isFromBottom ? first < second : first > second
      }.map(\.element)
      return Array(order.prefix(count ?? order.count))
    }
  }

  /// The year.
  public let year: Year
  /// The fee for one inhabitant.
  public let rate: FeeRate
  /// Whether fees come about by rules of the budget, rather than as rate × inhabitants × weight.
  public let hasFeeRules: Bool
  /// What fees are worked out from besides inhabitants.
  public let measures: [LocalName]
  /// Whether some of them are by month.
  public let hasMonths: Bool
  /// The members in the register's order, a remainder among them, admitted ones last; or the wanted ones, sorted.
  public let rows: [Row]
  /// How many of them are members that pay; a remainder is none.
  public let members: Int
  /// How many more pay that are none: associates.
  public let associates: Int
  /// The inhabitants of those that pay.
  public let population: Int64
  /// The fees of those that pay.
  public let fees: Money
  /// The counties whose municipalities are in the total of inhabitants twice.
  public let countedTwice: [String]

  /// The members of a year of the plan, in the register's order or sorted.
  ///
  /// A sorted table has only members that pay, or paid in the budget that it is compared with; equal ones keep the
  /// register's order. Changes are measured from `base`, which covers the year.
  ///
  /// - Throws: ``ChangeProblem`` never for plans whose outlook has been worked out.
  public init(
    _ planned: PlannedBudget, in figures: YearFigures, since base: PlannedBudget,
    by sorting: Sorting? = nil
  ) throws(ChangeProblem) {
    let plan = planned.plan
    let year = figures.year
    self.year = year
    rate = figures.rate
    members = figures.members
    associates = plan.members.count { id, member in
      plan.isMember(id, in: year) && !plan.counts(id, in: year) && !member.isRemainder
    }
    population = figures.population
    countedTwice = plan.countiesCountedTwice(in: figures.year)
    fees = figures.fees
    hasFeeRules = plan.hasFeeRules
    hasMonths = plan.budget.hasFeesByMonth
    measures = plan.budget.measures.map(\.name)
    let ids = measures.indices.map { MeasureID(place: $0) }
    let (fees, feesBefore) = (try plan.fees(in: year), try base.plan.fees(in: year))
    let rows = try plan.members.map { id, member throws(ChangeProblem) in
      let fee = fees[id.place]
      return Row(
        member: member, months: plan.months(of: id, in: year),
        population: try plan.population(of: id, in: year),
        measured: ids.map { try? plan.value(of: .declared($0), of: id, in: year) },
        weight: try plan.weight(of: id, in: year), fee: fee,
        change: plan.decisiveChange(for: id, in: year),
        feeBefore: base.plan.member(exactlyNamed: member.name).map { feesBefore[$0.place] } ?? .zero
      )
    }
    self.rows = sorting.map { Self.sorted(rows, by: $0) } ?? rows
  }

  private static func sorted(_ rows: [Row], by sorting: Sorting) -> [Row] {
    let wanted = rows.filter { row in
      !row.member.isRemainder && (sorting.isByChange ? row.feeChange != .zero : row.isMember)
    }
    return sorting.sorted(wanted) { row in
      (sorting.isByChange ? row.feeChange : row.fee).øre.magnitude
    }
  }
}

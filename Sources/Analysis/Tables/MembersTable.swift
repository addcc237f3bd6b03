import Budget

/// The members of a year with what they pay, those that are out among them.
public struct MembersTable: Sendable, Hashable {
  /// One member.
  public struct Row: Sendable, Hashable {
    /// The member as declared.
    public let member: Member
    /// Whether it pays in the year.
    public let isMember: Bool
    /// The inhabitants that its fee is worked out from.
    public let population: Population
    /// How many times it pays.
    public let weight: Weight
    /// Its fee; zero where it is out.
    public let fee: Money
    /// The change that took it out or brought it in; nil where none did.
    public let change: ChangeIndex?
    /// How far the fee is from the one of the budget as it was opened; nil where that is not shown.
    public let feeChange: Money?
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
  }

  /// The year.
  public let year: Year
  /// The members in the register's order, a remainder among them, admitted ones last; or the wanted ones, sorted.
  public let rows: [Row]
  /// How many of them are members that pay; a remainder is none.
  public let members: Int
  /// The inhabitants of those that pay.
  public let population: Int64
  /// The fees of those that pay.
  public let fees: Money

  /// The members of the budget year, in the register's order or sorted.
  ///
  /// A sorted table has only members that pay, or paid in the budget that it is compared with; equal ones keep the
  /// register's order.
  ///
  /// - Throws: ``ChangeProblem`` never for plans whose outlook has been worked out.
  public init(
    _ planned: PlannedBudget, by sorting: Sorting? = nil, since base: PlannedBudget? = nil
  ) throws(ChangeProblem) {
    let plan = planned.plan
    let year = planned.outlook.first.year
    self.year = year
    members = planned.outlook.first.members
    population = planned.outlook.first.population
    fees = planned.outlook.first.fees
    let isByChange = sorting?.isByChange == true
    let rows = try plan.members.map { id, member throws(ChangeProblem) in
      Row(
        member: member, isMember: plan.isMember(id, in: year),
        population: try plan.population(of: id, in: year),
        weight: try plan.weight(of: id, in: year), fee: try plan.fee(of: id, in: year),
        change: plan.decisiveChange(for: id, in: year),
        feeChange: isByChange ? try Self.feeChange(of: member, id, plan, since: base) : nil)
    }
    self.rows = sorting.map { Self.sorted(rows, by: $0) } ?? rows
  }

  /// What a member pays more than in a budget that it is compared with; less is below zero.
  private static func feeChange(
    of member: Member, _ id: MemberID, _ plan: Plan, since base: PlannedBudget?
  ) throws(ChangeProblem) -> Money {
    let now = try plan.fee(of: id, in: plan.budget.year)
    guard let base, let old = base.plan.member(exactlyNamed: member.name) else { return now }
    let before = try base.plan.fee(of: old, in: base.plan.budget.year)
    do { return try now - before } catch { throw .tooLarge }
  }

  private static func sorted(_ rows: [Row], by sorting: Sorting) -> [Row] {
    let wanted = rows.filter { row in
      !row.member.isRemainder && (sorting.isByChange ? row.feeChange != .zero : row.isMember)
    }
    func size(_ row: Row) -> UInt64 { (row.feeChange ?? row.fee).øre.magnitude }
    let order = wanted.enumerated().sorted { left, right in
      let (first, second) = (size(left.element), size(right.element))
      guard first != second else { return left.offset < right.offset }
      return sorting.isFromBottom ? first < second : first > second
    }.map(\.element)
    return Array(order.prefix(sorting.count ?? order.count))
  }
}

/// The table that a `show` statement asks for.
public enum ShowTopic: String, Sendable, Hashable, CaseIterable {
  case fees, members, lines, staff, income, funds, years, changes, sources, status, activities,
    goals
  /// The page of one member.
  case member
}

/// A `show` statement's parts.
public struct ShowSyntax: Sendable, Hashable {
  /// The table; nil for the main figures.
  public let topic: ShowTopic?
  /// How the table of members is sorted; nil for the register's order.
  public let order: MemberOrderSyntax?
  /// The member whose page is asked for.
  public let member: NameSyntax?
  /// How much of the plan is shown, and in which unit.
  public let extent: ExtentSyntax

  /// A `show` statement's parts.
  public init(
    _ topic: ShowTopic?, order: MemberOrderSyntax? = nil, member: NameSyntax? = nil,
    extent: ExtentSyntax = ExtentSyntax()
  ) {
    self.topic = topic
    self.order = order
    self.member = member
    self.extent = extent
  }
}

/// How much of a plan a table or comparison shows, and how finely: `at 2023`, `over years`, `in thousands`.
public struct ExtentSyntax: Sendable, Hashable {
  /// The one year that is shown; nil for the budget year.
  public let at: YearSyntax?
  /// Whether every year of the plan is shown.
  public let isOverYears: Bool
  /// Whether amounts are shown in whole thousands.
  public let isInThousands: Bool

  /// How much of a plan is shown; the budget year, as finely as is set, where nothing is said.
  public init(at year: YearSyntax? = nil, isOverYears: Bool = false, isInThousands: Bool = false) {
    at = year
    self.isOverYears = isOverYears
    self.isInThousands = isInThousands
  }

  /// Whether nothing is said of years.
  public var isOfNoYear: Bool { at == nil && !isOverYears }
}

/// How the table of members is sorted: `by fee top 10`.
public struct MemberOrderSyntax: Sendable, Hashable {
  /// What members are sorted or put together by.
  public enum Key: Sendable, Hashable {
    /// What they pay.
    case fee
    /// How far that is from what they paid.
    case change
    /// The county they lie in, whose members are one row.
    case county
  }

  /// What members are sorted or put together by.
  public let key: Key
  /// Whether the lowest come first.
  public let isFromBottom: Bool
  /// How many are shown; nil for all.
  public let count: NumberSyntax?

  /// How the table of members is sorted.
  public init(by key: Key, isFromBottom: Bool, count: NumberSyntax?) {
    self.key = key
    self.isFromBottom = isFromBottom
    self.count = count
  }
}

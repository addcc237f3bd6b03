extension Plan {
  /// The members, in and out of the fee base: the budget's, then the admitted ones in order.
  public var members: [(id: MemberID, member: Member)] {
    (budget.members + admitted).enumerated().map { (MemberID(place: $0), $1) }
  }

  /// The expense lines: the budget's, then the new ones in order.
  public var lines: [(id: LineID, line: ExpenseLine)] {
    (budget.lines + addedLines).enumerated().map { (LineID(place: $0), $1) }
  }

  /// The incomes other than fees: the budget's, then the new ones in order.
  public var incomes: [(id: IncomeID, income: IncomeLine)] {
    (budget.incomes + addedIncomes).enumerated().map { (IncomeID(place: $0), $1) }
  }

  /// The funds: the budget's, then the new ones in order.
  public var identifiedFunds: [(id: FundID, fund: Fund)] {
    (budget.funds + addedFunds).enumerated().map { (FundID(place: $0), $1) }
  }

  /// The positions with their identifiers.
  public var identifiedPositions: [(id: PositionID, position: PlannedPosition)] {
    positions.enumerated().map { (PositionID(place: $0), $1) }
  }

  /// A member.
  public func member(_ id: MemberID) -> Member {
    id.index < budget.members.count
      ? budget.members[id.index] : admitted[id.index - budget.members.count]
  }

  /// Whether a member stands for ones that are not named; see ``Member/isRemainder``.
  public func isRemainder(_ id: MemberID) -> Bool {
    id.index < budget.members.count && budget.members[id.index].isRemainder
  }

  /// The member of exactly that name, found in one look-up; nil where there is none.
  public func member(exactlyNamed name: String) -> MemberID? {
    if let place = register.places.place(of: name) { return MemberID(place: place) }
    return names[.member].place(of: name).map(MemberID.init(place:))
  }

  /// The counties that members are of, some of them more than once.
  package var counties: [String] { budget.members.compactMap(\.county) + admittedCounties }

  /// What a sub-budget is called.
  public func name(of id: SubBudgetID) -> LocalName { register.budget.subBudgets[id.index].name }

  /// The sub-budgets, in the document's order.
  public var subBudgets: [SubBudgetID] {
    register.budget.subBudgets.indices.map(SubBudgetID.init(place:))
  }

  /// An expense line.
  public func line(_ id: LineID) -> ExpenseLine {
    id.index < budget.lines.count
      ? budget.lines[id.index] : addedLines[id.index - budget.lines.count]
  }

  /// An income other than fees.
  public func income(_ id: IncomeID) -> IncomeLine {
    id.index < budget.incomes.count
      ? budget.incomes[id.index] : addedIncomes[id.index - budget.incomes.count]
  }

  /// A position.
  public func position(_ id: PositionID) -> PlannedPosition { positions[id.index] }

  /// Whether the plan has a fund.
  public func has(_ id: FundID) -> Bool { id.index < fundOpenings.count }

  /// A fund.
  public func fund(_ id: FundID) -> Fund {
    id.index < budget.funds.count
      ? budget.funds[id.index] : addedFunds[id.index - budget.funds.count]
  }

  /// What an expense is called.
  public func name(of expense: ExpenseID) -> LocalName {
    switch expense {
    case .position(let id): position(id).name
    case .line(let id): line(id).name
    case .subBudget(let id): budget.subBudget(id).name
    }
  }

  /// Whether an activity is dropped.
  public func isDropped(_ id: ActivityID) -> Bool { dropped[id] != nil }

  /// How many members the plan knows, in and out of the fee base.
  var memberCount: Int { budget.members.count + admitted.count }
}

extension Budget {
  /// The funds with their identifiers.
  public var identifiedFunds: [(id: FundID, fund: Fund)] {
    funds.enumerated().map { (FundID(place: $0), $1) }
  }

  /// The activities with their identifiers.
  public var identifiedActivities: [(id: ActivityID, activity: Activity)] {
    activities.enumerated().map { (ActivityID(index: $0), $1) }
  }

  /// The sub-budgets with their identifiers.
  public var identifiedSubBudgets: [(id: SubBudgetID, subBudget: SubBudget)] {
    subBudgets.enumerated().map { (SubBudgetID(place: $0), $1) }
  }

  /// A fund.
  public func fund(_ id: FundID) -> Fund { funds[id.index] }

  /// An activity.
  public func activity(_ id: ActivityID) -> Activity { activities[id.index] }

  /// A sub-budget.
  public func subBudget(_ id: SubBudgetID) -> SubBudget { subBudgets[id.index] }

  /// A line that the budget declares.
  public func line(_ id: LineID) -> ExpenseLine { lines[id.index] }
}

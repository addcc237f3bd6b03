import Budget
import Lettering

extension Plan {
  /// The member of a name.
  ///
  /// - Throws: a diagnostic with the nearest names, or with all that the name could mean.
  public func memberNamed(_ name: NameSyntax) throws(Diagnostic) -> MemberID {
    // Most names are written right; only the others are worth comparing with every name.
    if let exact = member(exactlyNamed: name.text) { return exact }
    return try find(name, as: .member, in: lookUpOfMembers())
  }

  /// The member of a name that something is to happen to; what is no member itself is found only by exactly
  /// its name, and never suggested.
  func actingMemberNamed(_ name: NameSyntax) throws(Diagnostic) -> MemberID {
    if let exact = member(exactlyNamed: name.text) { return exact }
    return try find(name, as: .member, in: lookUpOfMembers { !isRemainder($0) })
  }

  /// The expense line of a name; see ``memberNamed(_:)`` for what is thrown.
  func lineNamed(_ name: NameSyntax) throws(Diagnostic) -> LineID {
    try find(name, as: .line, in: lookUpOfLines())
  }

  /// The line of the profiling sub-budget of a name.
  func profilingLineNamed(
    _ name: NameSyntax, in group: SubBudgetID
  ) throws(Diagnostic) -> LineID {
    try find(name, as: .profilingLine, in: lookUpOfLines { line($0).subBudget == group })
  }

  /// The sub-budget of a name; nil where none is called that.
  func subBudgetNamed(_ name: NameSyntax) -> SubBudgetID? {
    budget.identifiedSubBudgets.first { $0.subBudget.name.answers(to: name.text) }?.id
  }

  /// The position of a name.
  func positionNamed(_ name: NameSyntax) throws(Diagnostic) -> PositionID {
    try find(name, as: .position, in: lookUpOfPositions)
  }

  /// The on-cost of a name.
  func onCostNamed(_ name: NameSyntax) throws(Diagnostic) -> OnCostID {
    try find(
      name, as: .onCost,
      in: NameLookup(budget.identifiedOnCosts.map { ($0.onCost.name, $0.id) }))
  }

  /// The fund of a name; `free` and `fri` are the free reserve.
  func fundNamed(_ name: NameSyntax) throws(Diagnostic) -> FundTarget {
    let free = NameLookup<FundTarget>([
      (FundTarget.freeName, .free),
      (LocalName("free reserve", norwegian: "fri reserve"), .free),
    ])
    return try find(name, as: .fund, in: lookUpOfFunds.map(FundTarget.bound) + free)
  }

  /// The line, sub-budget or position of a name.
  func expenseNamed(_ name: NameSyntax) throws(Diagnostic) -> ExpenseID {
    try find(
      name, as: .line,
      in: lookUpOfLines().map(ExpenseID.line) + lookUpOfSubBudgets.map(ExpenseID.subBudget)
        + lookUpOfPositions.map(ExpenseID.position))
  }

  /// The line or position of a name, and not a sub-budget, whose lines are paid each by itself.
  func costNamed(_ name: NameSyntax) throws(Diagnostic) -> CostID {
    switch try expenseNamed(name) {
    case .line(let id): return .line(id)
    case .position(let id): return .position(id)
    case .subBudget: throw Diagnostic(ResolutionProblem.groupOfLines(name.text), at: name.range)
    }
  }

  /// The income of a name.
  func incomeNamed(_ name: NameSyntax) throws(Diagnostic) -> IncomeID {
    try find(name, as: .income, in: lookUpOfIncomes)
  }

  /// The activity of a title.
  func activityNamed(_ name: NameSyntax) throws(Diagnostic) -> ActivityID {
    try find(name, as: .activity, in: lookUpOfActivities)
  }

  /// The part of the alliance that a figure is asked of; nil for all of it.
  ///
  /// The quantity says which sort of thing its `of` can name.
  public func subject(of figure: QuantitySyntax) throws(Diagnostic) -> FigureSubject? {
    if let number = figure.number { return try feeNumber(number, of: figure.of) }
    guard let name = figure.of else { return nil }
    return try subject(of: figure.quantity, name)
  }

  /// A number of the fee rules, of all or of those of a class, or what it comes to for a member.
  private func feeNumber(
    _ name: NameSyntax, of owner: NameSyntax?
  ) throws(Diagnostic) -> FigureSubject {
    if let id = try measured(name, of: owner) { return .feeNumber([id], of: nil) }
    let word = owner.flatMap { budget.feeRules.isEmpty ? nil : budget.classWord(of: $0.text) }
    let ids: [FeeNumberID] =
      switch try budget.feeNumber(name, of: word) {
      case .fee(let ids): ids
      case _: budget.rates
      }
    guard let owner, word == nil else {
      try budget.refuseMixed(ids, at: name.range)
      return .feeNumber(ids, of: nil)
    }
    return .feeNumber(ids, of: try memberNamed(owner))
  }

  private func subject(
    of quantity: Quantity, _ name: NameSyntax
  ) throws(Diagnostic) -> FigureSubject {
    switch quantity.traits.subject {
    // What has no parts is refused by what it means, once the name is known to be right.
    case .member, .feeNumber, nil: return .member(try memberNamed(name))
    case .profilingLine:
      guard let group = profilingSubBudget else {
        throw Diagnostic(ResolutionProblem.noProfiling, at: name.range)
      }
      return .line(try profilingLineNamed(name, in: group))
    case .position: return .position(try positionNamed(name))
    case .fund: return .fund(try fundNamed(name))
    case .income:
      let shared = sharedCosts.map { (self.name(of: $0.expense), FigureSubject($0.expense)) }
      return try find(
        name, as: .income,
        in: lookUpOfIncomes.map(FigureSubject.income) + lookUpOfMembers().map(FigureSubject.member)
          + NameLookup(shared))
    case .expense: return FigureSubject(try expenseNamed(name))
    }
  }
}

extension Plan {
  /// The members, or those of the budget that meet a condition and those that were admitted.
  private func lookUpOfMembers(
    where isMeant: (MemberID) -> Bool = { _ in true }
  ) -> NameLookup<MemberID> {
    lookUp(.member, after: budget.members.count, where: isMeant) { place in
      let id = MemberID(place: place)
      return (LocalName(member(id).name), id)
    }
  }

  /// Whether a name is a member's, or could be several members'.
  func mayBeMember(_ name: String) -> Bool {
    if member(exactlyNamed: name) != nil { return true }
    return switch lookUpOfMembers().match(name) {
    case .found, .ambiguous: true
    case .unknown: false
    }
  }

  /// The expense lines by their names, or those of the budget that meet a condition.
  func lookUpOfLines(
    where isMeant: (LineID) -> Bool = { _ in true }
  ) -> NameLookup<LineID> {
    lookUp(.line, after: budget.lines.count, where: isMeant) { place in
      let id = LineID(place: place)
      return (line(id).name, id)
    }
  }

  /// The sub-budgets by their names.
  var lookUpOfSubBudgets: NameLookup<SubBudgetID> {
    NameLookup(budget.identifiedSubBudgets.map { ($0.subBudget.name, $0.id) })
  }

  /// The positions by their names.
  var lookUpOfPositions: NameLookup<PositionID> {
    lookUp(.position, after: budget.positions.count) { place in
      let id = PositionID(place: place)
      return (position(id).name, id)
    }
  }

  /// The incomes other than fees by their names.
  var lookUpOfIncomes: NameLookup<IncomeID> {
    lookUp(.income, after: budget.incomes.count) { place in
      let id = IncomeID(place: place)
      return (income(id).name, id)
    }
  }

  /// The bound funds by their names.
  var lookUpOfFunds: NameLookup<FundID> {
    lookUp(.fund, after: budget.funds.count) { place in
      let id = FundID(place: place)
      return (fund(id).name, id)
    }
  }

  /// Things of a kind, of which the budget has those at the first places.
  private func lookUp<Identifier>(
    _ kind: AddedKind, after declared: Int, where isMeant: (Identifier) -> Bool = { _ in true },
    _ entry: @escaping (Int) -> NameLookup<Identifier>.Entry
  ) -> NameLookup<Identifier> {
    NameLookup(
      (0..<declared).map(entry).filter { isMeant($0.id) }, added: addedNames(kind), entry)
  }

  private var lookUpOfActivities: NameLookup<ActivityID> {
    NameLookup(budget.identifiedActivities.map { ($0.activity.name, $0.id) })
  }

  /// The thing of a name, or a diagnostic at the name that says how to write it right.
  ///
  /// Of several things that a name can mean none is proposed: one would be as likely as the other.
  private func find<Identifier: Sendable>(
    _ name: NameSyntax, as kind: NamedKind, in lookUp: NameLookup<Identifier>
  ) throws(Diagnostic) -> Identifier {
    switch lookUp.match(name.text) {
    case .found(let id): return id
    case .ambiguous(let candidates):
      throw Diagnostic(
        ResolutionProblem.ambiguousName(kind, name.text, candidates: candidates), at: name.range)
    case .unknown:
      if let other = otherKind(of: name.text) {
        throw Diagnostic(
          ResolutionProblem.otherKind(wanted: kind, name.text, is: other), at: name.range)
      }
      let nearest = lookUp.nearest(to: name.text)
      throw Diagnostic(
        ResolutionProblem.unknownName(kind, name.text, nearest: nearest), at: name.range,
        fix: name.replaced(by: nearest.first))
    }
  }

  /// What a name that was not found where it was looked for is the name of; nil where it is nobody's.
  private func otherKind(of name: String) -> NamedKind? {
    if lookUpOfMembers().has(name) { return .member }
    if lookUpOfLines().has(name) || lookUpOfSubBudgets.has(name) { return .line }
    if lookUpOfIncomes.has(name) { return .income }
    if lookUpOfPositions.has(name) { return .position }
    if budget.onCosts.contains(where: { $0.name.answers(to: name) }) { return .onCost }
    if lookUpOfFunds.has(name) { return .fund }
    if lookUpOfActivities.has(name) { return .activity }
    return nil
  }
}

extension FigureSubject {
  /// An expense as what a figure is of.
  init(_ expense: ExpenseID) {
    self =
      switch expense {
      case .line(let id): .line(id)
      case .subBudget(let id): .subBudget(id)
      case .position(let id): .position(id)
      }
  }
}

extension FundTarget {
  /// What the free reserve is called where a fund is named.
  static let freeName = LocalName("free", norwegian: "fri")
}

extension NameSyntax {
  /// The edit that writes another name in this one's place; nil where there is none.
  func replaced(by name: String?) -> SourceEdit? {
    name.map { SourceEdit(range: range, replacement: NameSyntax.typed($0)) }
  }
}

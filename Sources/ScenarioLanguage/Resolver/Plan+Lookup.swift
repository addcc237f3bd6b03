import Budget
import Lettering

extension Plan {
  /// The member of a name.
  ///
  /// - Throws: a diagnostic with the nearest names, or with all that the name could mean.
  func memberNamed(_ name: NameSyntax) throws(Diagnostic) -> MemberID {
    // Most names are written right; only the others are worth comparing with every name.
    if let exact = member(exactlyNamed: name.text) { return exact }
    return try NameLookup(members.map { (LocalName($0.member.name), $0.id) }).find(
      name, as: .member)
  }

  /// The member of a name that something is to happen to; what is no member itself is found only by exactly
  /// its name, and never suggested.
  func actingMemberNamed(_ name: NameSyntax) throws(Diagnostic) -> MemberID {
    if let exact = member(exactlyNamed: name.text) { return exact }
    return try NameLookup(
      members.filter { !$0.member.isRemainder }.map { (LocalName($0.member.name), $0.id) }
    ).find(name, as: .member)
  }

  /// The expense line of a name; see ``memberNamed(_:)`` for what is thrown.
  func lineNamed(_ name: NameSyntax) throws(Diagnostic) -> LineID {
    try NameLookup(lines.map { ($0.line.name, $0.id) }).find(name, as: .line)
  }

  /// The line of the profiling sub-budget of a name.
  func profilingLineNamed(
    _ name: NameSyntax, in group: SubBudgetID
  ) throws(Diagnostic) -> LineID {
    let inGroup = lines.filter { $0.line.subBudget == group }
    return try NameLookup(inGroup.map { ($0.line.name, $0.id) }).find(name, as: .profilingLine)
  }

  /// The sub-budget of a name; nil where none is called that.
  func subBudgetNamed(_ name: NameSyntax) -> SubBudgetID? {
    budget.identifiedSubBudgets.first {
      Folding.matches($0.subBudget.name.english, name.text)
        || Folding.matches($0.subBudget.name.norwegian, name.text)
    }?.id
  }

  /// The position of a name.
  func positionNamed(_ name: NameSyntax) throws(Diagnostic) -> PositionID {
    try NameLookup(identifiedPositions.map { ($0.position.name, $0.id) })
      .find(name, as: .position)
  }

  /// The fund of a name; `free` and `fri` are the free reserve.
  func fundNamed(_ name: NameSyntax) throws(Diagnostic) -> FundTarget {
    let bound = budget.identifiedFunds.map { ($0.fund.name, FundTarget.bound($0.id)) }
    let free: [(LocalName, FundTarget)] = [
      (LocalName("free", norwegian: "fri"), .free),
      (LocalName("free reserve", norwegian: "fri reserve"), .free),
    ]
    return try NameLookup(bound + free).find(name, as: .fund)
  }

  /// The income of a name.
  func incomeNamed(_ name: NameSyntax) throws(Diagnostic) -> IncomeID {
    try NameLookup(incomes.map { ($0.income.name, $0.id) }).find(name, as: .income)
  }

  /// The activity of a title.
  func activityNamed(_ name: NameSyntax) throws(Diagnostic) -> ActivityID {
    try NameLookup(budget.identifiedActivities.map { ($0.activity.name, $0.id) })
      .find(name, as: .activity)
  }

  /// What a quantity's `of` names: the quantity says which sort of thing it can be.
  public func subject(of quantity: Quantity, _ name: NameSyntax) throws(Diagnostic) -> FigureSubject
  {
    switch quantity {
    case .fees, .population, .members, .rate, .result, .positions:
      return .member(try memberNamed(name))
    case .profiling:
      guard let group = profilingSubBudget else {
        throw Diagnostic(ResolutionProblem.noProfiling, at: name.range)
      }
      return .line(try profilingLineNamed(name, in: group))
    case .salaries: return .position(try positionNamed(name))
    case .opening, .closing, .free, .bound: return .fund(try fundNamed(name))
    case .income:
      let incomes = incomes.map { ($0.income.name, FigureSubject.income($0.id)) }
      let members = members.map { (LocalName($0.member.name), FigureSubject.member($0.id)) }
      return try NameLookup(incomes + members).find(name, as: .income)
    case .expenses:
      let lines = lines.map { ($0.line.name, FigureSubject.line($0.id)) }
      let groups = budget.identifiedSubBudgets.map {
        ($0.subBudget.name, FigureSubject.subBudget($0.id))
      }
      let positions = identifiedPositions.map {
        ($0.position.name, FigureSubject.position($0.id))
      }
      return try NameLookup(lines + groups + positions).find(name, as: .line)
    }
  }
}

extension NameLookup {
  /// The thing of a name, or a diagnostic at the name that says how to write it right.
  func find(_ name: NameSyntax, as kind: NamedKind) throws(Diagnostic) -> Identifier {
    switch match(name.text) {
    case .found(let id): return id
    case .ambiguous(let candidates):
      throw Diagnostic(
        ResolutionProblem.ambiguousName(kind, name.text, candidates: candidates),
        at: name.range, fix: name.replaced(by: candidates.first))
    case .unknown(let nearest):
      throw Diagnostic(
        ResolutionProblem.unknownName(kind, name.text, nearest: nearest), at: name.range,
        fix: name.replaced(by: nearest.first))
    }
  }
}

extension NameSyntax {
  /// The edit that writes another name in this one's place; nil where there is none.
  func replaced(by name: String?) -> SourceEdit? {
    name.map { SourceEdit(range: range, replacement: NameSyntax.typed($0)) }
  }
}

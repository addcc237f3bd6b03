import Budget

/// Turns a change as written into a change to a plan: names looked up, amounts worked out.
///
/// Reads the plan, changes nothing. One file a group of statements.
public struct Resolver {
  let context: any FigureContext
  let evaluator: Evaluator

  // Lent out, since a plan has dozens of parts to copy.
  var plan: Plan { _read { yield context.current.plan } }

  /// A resolver of statements against the current plan of `context`.
  public init(_ context: any FigureContext) {
    self.context = context
    evaluator = Evaluator(context)
  }

  /// The change that a statement says.
  ///
  /// - Throws: a diagnostic at the name or amount that does not fit.
  public func change(_ syntax: ChangeSyntax) throws(Diagnostic) -> Change {
    switch syntax {
    case .number(let number, let amount, let years): try change(number, amount, years)
    case .leave(let names, let years, let chance):
      .leave(try members(names), try months(years), chance: try chance.map(self.chance))
    case .correlation(let names, let coefficient): try correlation(names, coefficient)
    case .uncertain(let figure, let spread, let years):
      try uncertain(figure, spread, years)
    case .join(let names, let newcomer, let years): try join(names, newcomer, years)
    case .merge(let names, let survivor, let years):
      try merge(names, into: survivor, years)
    case .hire(let hiring): .hire(try self.hiring(hiring))
    case .end(let ending, let month): try end(ending, at: month)
    case .extend(let name, let month):
      .extend(try plan.positionNamed(name), until: try last(of: month))
    case .convert(let name, let kind):
      .convert(try plan.positionNamed(name), to: PositionKind(kind))
    case .percentage(let name, let percentage, let years):
      .percentage(try plan.positionNamed(name), try self.percentage(percentage), try span(years))
    case .onCost(let name, let percentage, let years):
      .onCost(try plan.onCostNamed(name), try onCostRate(percentage), try span(years))
    case .spendNew(let name, let amount, let years): try newLine(name, amount, years)
    case .itemise(let name, let amount, let years):
      .itemise(try plan.lineNamed(name), try kroner(amount), try span(years))
    case .income(let name, let amount, let fund, let years):
      try income(name, amount, to: fund, years)
    case .incomeNew(let name, let amount, let fund, let years):
      try newIncome(name, amount, to: fund, years)
    case .fundNew(let name, let amount): try newFund(name, amount)
    case .deposit(let amount, let name, let years):
      .deposit(try boundFund(name), try money(amount), try span(years))
    case .cover(let name, let payer, let years):
      .cover(try plan.expenseNamed(name), from: try plan.fundNamed(payer), try span(years))
    case .cofinance(let name, let part, let years):
      .cofinance(try plan.costNamed(name), try othersPart(part), try span(years))
    case .release(let name, let amount, let years):
      try release(name, amount, years)
    case .plan(let years): .horizon(years: try count(years))
    case .drop(let name): .drop(try plan.activityNamed(name))
    }
  }

  /// The years of a change; the budget's first where none is written.
  func span(_ syntax: SpanSyntax) throws(Diagnostic) -> YearSpan {
    let first = syntax.from?.year ?? plan.firstYear
    if let span = YearSpan(from: first, until: syntax.until?.year) { return span }
    throw Diagnostic(
      ResolutionProblem.endsBeforeItBegins(
        .january(of: first), until: .december(of: syntax.until?.year ?? first)),
      at: syntax.until?.range ?? SourceRange(0, 0))
  }

  /// When members come or go; from the budget's first year on where nothing is written.
  func months(_ syntax: MonthSpanSyntax) throws(Diagnostic) -> MonthSpan {
    let start = try syntax.from.map { from throws(Diagnostic) in try first(of: from) }
    let end = try syntax.until.map { until throws(Diagnostic) in try last(of: until) }
    let from = start ?? .january(of: plan.firstYear)
    if let span = MonthSpan(from: from, until: end) { return span }
    throw Diagnostic(
      ResolutionProblem.endsBeforeItBegins(from, until: end ?? from),
      at: syntax.until?.range ?? SourceRange(0, 0))
  }

  /// The year that something happens in which happens once.
  func firstYear(_ syntax: SpanSyntax) throws(Diagnostic) -> Year {
    if let until = syntax.until {
      throw Diagnostic(ResolutionProblem.hasNoLastYear, at: until.range)
    }
    return try span(syntax).from
  }

  func members(_ names: [NameSyntax]) throws(Diagnostic) -> [MemberID] {
    var found: [MemberID] = []
    for name in membersListed(names) {
      let id = try plan.actingMemberNamed(name)
      guard !found.contains(id) else {
        throw Diagnostic(ResolutionProblem.namedTwice(name.text), at: name.range)
      }
      found.append(id)
    }
    return found
  }

  /// The names of a list of members, one each.
  public func membersListed(_ names: [NameSyntax]) -> [NameSyntax] {
    let plan = plan
    return names.partedInList { plan.mayBeMember($0) }
  }

  /// A whole number that fits a count; the plan's own limits are checked when it is applied.
  func count(from least: Int = 0, _ number: NumberSyntax) throws(Diagnostic) -> Int {
    do { return try number.count(from: least) } catch { throw Diagnostic(error, at: number.range) }
  }
}

extension NumberSyntax {
  /// The number as a count of things or steps, from `least` on.
  ///
  /// - Throws: ``ResolutionProblem/notACount(_:_:)`` where nothing can be counted so.
  public func count(from least: Int = 0) throws(ResolutionProblem) -> Int {
    let shown = NumberText.number(value)
    guard unit == .none else { throw .notACount(.hasUnit, shown) }
    guard value.denominator == 1 else { throw .notACount(.part, shown) }
    guard let count = Int(exactly: value.numerator) else { throw .notACount(.tooLarge, shown) }
    guard count >= least else { throw .notACount(.tooSmall, shown) }
    return count
  }
}

extension PositionKind {
  /// The kind that was written.
  init(_ syntax: PositionKindSyntax) {
    self =
      switch syntax {
      case .permanent: .permanent
      case .temporary: .temporary
      case .seconded: .seconded
      }
  }
}

extension GrowthKind {
  /// The kind that was written.
  init(_ syntax: GrowthKindSyntax) {
    self =
      switch syntax {
      case .wages: .wages
      case .prices: .prices
      case .population: .population
      case .incomes: .incomes
      case .fees: .fees
      }
  }
}

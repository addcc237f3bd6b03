/// One number of a plan that a question can move: `solve`, `sweep` and `cheapest` try values of it.
///
/// A lever and a value make an ordinary change that sets the number, so that a question asks the same
/// model as a statement does. The span says in which years the number is moved.
public enum AdjustableLever: Sendable, Hashable {
  /// The fee for one inhabitant.
  case rate(YearSpan)
  /// How many times a member pays.
  case weight(MemberID, YearSpan)
  /// A member's inhabitants.
  case population(MemberID, YearSpan)
  /// The yearly cost of a position; of each position that the alliance pays for where nil.
  case cost(PositionID?, YearSpan)
  /// A sub-budget as a whole, spread over its lines in proportion.
  case subBudget(SubBudgetID, YearSpan)
  /// The amount of an expense line.
  case line(LineID, YearSpan)
  /// An income other than fees.
  case income(IncomeID, YearSpan)
  /// The opening balance of a fund.
  case fund(FundTarget)
  /// A yearly growth.
  case growth(GrowthKind)
  /// How many temporary positions are hired besides those there are, at the budget's standard cost.
  case hiring(YearSpan)
}

extension AdjustableLever {
  /// The years in which the number is moved; nil where it is no number of a year.
  public var span: YearSpan? {
    switch self {
    case .rate(let span), .weight(_, let span), .population(_, let span), .cost(_, let span),
      .subBudget(_, let span), .line(_, let span), .income(_, let span), .hiring(let span):
      span
    case .fund, .growth: nil
    }
  }

  /// The change that sets the number to a value, in kroner, times, inhabitants, or a part (0.03 for 3 %).
  ///
  /// - Throws: ``FigureProblem`` where the value is out of range or finer than the number can be.
  public func change(to value: ExactNumber) throws(FigureProblem) -> Change {
    switch self {
    case .rate(let span): return .rate(.set(try FeeRate(kroner: value)), span)
    case .weight(let id, let span): return .weight(id, .set(try Weight(times: value)), span)
    case .population(let id, let span):
      guard value.denominator == 1, let count = Int64(exactly: value.numerator) else {
        throw .outOfRange
      }
      return .population(id, .set(try Population(count)), span)
    case .cost(let id, let span): return .cost(id, .set(try money(value)), span)
    case .subBudget(let id, let span): return .subBudget(id, .set(try money(value)), span)
    case .line(let id, let span): return .spend(id, .set(try money(value)), span)
    case .income(let id, let span): return .income(id, .set(try money(value)), span)
    case .fund(let target): return .fund(target, .set(try money(value)))
    case .growth(let kind): return .growth(kind, try Growth(fraction: value), nil)
    case .hiring(let span):
      guard value.denominator == 1, let count = Int(exactly: value.numerator), count >= 0 else {
        throw .outOfRange
      }
      // Nobody is hired; the end of no position is a change that does nothing.
      guard count > 0 else { return .end([], after: Month.january(of: span.from)) }
      return .hire(
        Hiring(
          count: count, kind: .temporary, from: Month.january(of: span.from),
          until: span.until.flatMap { Month(12, of: $0) }))
    }
  }

  private func money(_ kroner: ExactNumber) throws(FigureProblem) -> Money {
    guard let money = try? Money(kroner: kroner), let exact = try? money.kroner else {
      throw .outOfRange
    }
    guard exact == kroner else { throw .finerThanTwoDecimals }
    return money
  }
}

extension Plan {
  /// What the lever's number is now, in the first year that it is moved in; nil where the document does
  /// not give it.
  ///
  /// For the cost of all positions the mean, rounded to the øre, of those that the alliance pays for.
  ///
  /// - Throws: ``ChangeProblem`` where changes made the number impossible.
  public func present(_ lever: AdjustableLever) throws(ChangeProblem) -> ExactNumber? {
    do {
      switch lever {
      case .rate(let span): return try rate(in: span.from).kroner
      case .weight(let id, let span): return try weight(of: id, in: span.from).times
      case .population(let id, let span):
        return ExactNumber(try population(of: id, in: span.from).inhabitants)
      case .cost(let id, let span): return try presentCost(of: id, in: span.from)
      case .subBudget(let id, let span):
        let amounts = try lineAmounts(in: span.from)
        let parts = lines.filter { $0.line.subBudget == id }.compactMap { amounts[$0.id.index] }
        return try parts.total().kroner
      case .line(let id, let span): return try lineAmounts(in: span.from)[id.index]?.kroner
      case .income(let id, let span): return try incomeAmounts(in: span.from)[id.index].kroner
      case .fund(.free): return try freeOpening.kroner
      case .fund(.bound(let id)): return try fundOpenings[id.index].kroner
      case .growth(let kind):
        return try growth(of: kind)[into: budget.year.advanced(by: 1)].fraction
      case .hiring: return .zero
      }
    } catch let problem as ChangeProblem { throw problem } catch { throw .tooLarge }
  }

  private func presentCost(of id: PositionID?, in year: Year) throws -> ExactNumber? {
    let costs = try yearlyCosts(in: year)
    if let id { return try costs[id.index]?.kroner }
    let paid = costs.indices.filter { positions[$0].kind != .seconded }.compactMap { costs[$0] }
    guard !paid.isEmpty else { return nil }
    let mean = try paid.total().kroner / ExactNumber(Int64(paid.count))
    return try Money(kroner: mean).kroner
  }
}

extension AdjustableLever {
  /// Whether setting one lever also sets the other, in a year in which both are moved.
  ///
  /// That is so of a lever and itself, of all positions and one, and of a sub-budget and its lines.
  public func overlaps(_ other: AdjustableLever, in plan: Plan) -> Bool {
    if let span, let otherSpan = other.span, !span.meets(otherSpan) { return false }
    return contains(other, in: plan) || other.contains(self, in: plan)
  }

  /// Whether setting this number sets the other too, whatever the years.
  public func contains(_ other: AdjustableLever, in plan: Plan) -> Bool {
    switch (self, other) {
    case (.rate, .rate): true
    case (.weight(let id, _), .weight(let otherID, _)): id == otherID
    case (.population(let id, _), .population(let otherID, _)): id == otherID
    case (.cost(let id, _), .cost(let otherID, _)): id == nil || id == otherID
    case (.subBudget(let id, _), .subBudget(let otherID, _)): id == otherID
    case (.subBudget(let id, _), .line(let line, _)): plan.line(line).subBudget == id
    case (.line(let id, _), .line(let otherID, _)): id == otherID
    case (.income(let id, _), .income(let otherID, _)): id == otherID
    case (.fund(let target), .fund(let otherTarget)): target == otherTarget
    case (.growth(let kind), .growth(let otherKind)): kind == otherKind
    case (.hiring, .hiring): true
    case (.rate, _), (.weight, _), (.population, _), (.cost, _), (.subBudget, _), (.line, _),
      (.income, _), (.fund, _), (.growth, _), (.hiring, _):
      false
    }
  }
}

extension YearSpan {
  /// Whether the two have a year in common.
  func meets(_ other: YearSpan) -> Bool { reaches(other.from) && other.reaches(from) }
}

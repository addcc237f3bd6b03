/// A number of a plan in some of its years: what `solve`, `sweep` and `cheapest` try values of.
///
/// A lever and a value make an ordinary change that sets the number, so that a question asks the same
/// model as a statement does.
public struct Lever: Sendable, Hashable {
  /// The number.
  public let number: PlanNumber
  private let years: YearSpan

  /// A number in the years in which it is moved, which say nothing of one that is of no year.
  public init(_ number: PlanNumber, _ years: YearSpan) {
    self.number = number
    self.years = years
  }

  /// The years in which the number is moved; nil where it is no number of a year.
  public var span: YearSpan? { number.traits.isDated ? years : nil }

  /// The values that the number can have.
  public var scale: LeverScale { number.traits.scale }

  /// The change that sets the number to a value, in its unit.
  ///
  /// - Throws: ``FigureProblem`` where the value is out of range or finer than the number can be.
  public func change(to value: ExactNumber) throws(FigureProblem) -> Change {
    try number.change(.set(value), over: years)
  }
}

extension Plan {
  /// What the lever's number is now, in the first year that it is moved in; nil where the document does
  /// not give it.
  ///
  /// - Throws: ``ChangeProblem`` where changes made the number impossible.
  public func present(_ lever: Lever) throws(ChangeProblem) -> ExactNumber? {
    try present(lever.number, in: lever.span?.from ?? budget.year)
  }

  /// What a number is in a year; nil where the document does not give it, or where it stands for several that
  /// differ.
  ///
  /// For the cost of all positions the mean, rounded to the øre, of those that the alliance pays for.
  ///
  /// - Throws: ``ChangeProblem`` where changes made the number impossible.
  public func present(
    _ number: PlanNumber, in year: Year
  ) throws(ChangeProblem) -> ExactNumber? {
    do {
      switch number {
      case .rate where hasFeeRules: return try feeNumber(budget.rates, in: year)?.kroner
      case .rate: return try rate(in: year).kroner
      case .fee(let ids): return try feeNumber(ids, in: year)?.kroner
      case .weight(let id): return try weight(of: id, in: year).times
      case .population(let id?): return ExactNumber(try population(of: id, in: year).inhabitants)
      case .population(nil): return nil
      case .cost(let id): return try presentCost(of: id, in: year)
      case .onCost(let id): return onCostRate(id, in: year).fraction
      case .subBudget(let id):
        return try lineColumn(in: year).total(of: id).kroner
      case .line(let id): return try lineAmounts(in: year)[id.index]?.kroner
      case .income(let id): return try incomeColumn(in: year)[id.index]?.kroner ?? .zero
      case .fund(let target): return try opening(of: target).kroner
      case .growth(.feeNumbers(let ids)) where Set(ids.map { growth(of: $0) }).count > 1: return nil
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

extension Lever {
  /// Whether setting one lever also sets the other, in a year in which both are moved.
  ///
  /// That is so of a lever and itself, of all positions and one, and of a sub-budget and its lines.
  public func overlaps(_ other: Lever, in plan: Plan) -> Bool {
    if let span, let otherSpan = other.span, !span.meets(otherSpan) { return false }
    return contains(other, in: plan) || other.contains(self, in: plan)
  }

  /// Whether setting this number sets the other too, whatever the years.
  public func contains(_ other: Lever, in plan: Plan) -> Bool {
    switch (number, other.number) {
    case (.cost(nil), .cost), (.population(nil), .population): true
    case (.subBudget(let id), .line(let line)): plan.line(line).subBudget == id
    case (.fee(let ids), .fee(let others)):
      ids.contains { id in others.contains { id.moves(with: $0) } }
    case (.growth(.feeNumbers(let ids)), .growth(.feeNumbers(let others))):
      ids.contains { id in others.contains { id.moves(with: $0) } }
    case (.rate, .fee(let ids)), (.fee(let ids), .rate): ids.contains(where: plan.budget.isRate)
    case (let number, let otherNumber): number == otherNumber
    }
  }
}

extension YearSpan {
  /// Whether the two have a year in common.
  func meets(_ other: YearSpan) -> Bool { reaches(other.from) && other.reaches(from) }
}

import Budget

/// Explains the figures of a scenario from its budget and its changes.
///
/// Which change moved an input is found by working the input out before and after each change, so that
/// what is told is what the changes did, whatever they say. Cost: changes × (lines + positions) for each
/// year that is met on the way, twice more for each approximate input.
public struct Explainer {
  let planned: PlannedBudget
  private let base: Plan
  private let stages: [Plan]
  private let approximate: [(input: ApproximateInput, low: Plan?, high: Plan?)]
  /// The plan with all amounts a krone higher that are only assumed; nil where none is.
  private let assuming: Plan?
  /// What is wanted of explanations.
  let purpose: Purpose
  private var histories: [(year: Year, history: InputHistory)] = []
  /// Inputs that are part of many figures, the rate above all.
  private var known: [Question: Explanation] = [:]

  /// The fees of years by the budget's rules, which are worked out together.
  private var breakdowns: [Year: [FeeBreakdown?]] = [:]

  /// What the keys of terms that share totals are parts of, by year.
  var sharedWholes: [FeeNumberID: [Year: [[SharedWhole]]]] = [:]

  private struct Question: Hashable {
    let input: PlanInput
    let year: Year
  }

  /// What is wanted of explanations, so that nothing else is worked out.
  public enum Purpose: Sendable {
    /// All that can be told, which change moved what among it.
    case all
    /// How wide figures are and what in them is only assumed; no stage between changes is kept.
    case doubts
    /// How wide figures are; what no approximate amount moves is not taken apart.
    case widths
    /// What figures rest on that nobody knows exactly; the same.
    case reliance
  }

  var plan: Plan { planned.plan }

  /// An explainer of a scenario.
  ///
  /// - Parameters:
  ///   - planned: the scenario's plan with its figures.
  ///   - base: the plan before any change.
  ///   - changes: the changes that made the plan of it, in order.
  ///   - purpose: what is wanted of them.
  /// - Throws: ``ExplanationProblem/tooLarge`` where the ends of an approximate input are out of range.
  public init(
    _ planned: PlannedBudget, base: Plan, changes: [Change], for purpose: Purpose = .all
  ) throws(ExplanationProblem) {
    self.planned = planned
    self.base = base
    self.purpose = purpose
    var stages = [purpose == .all ? base : planned.plan]
    for change in purpose == .all ? changes : [] {
      // Every change has been applied before, so that none is refused here.
      stages.append((try? stages[stages.count - 1].applying(change)) ?? stages[stages.count - 1])
    }
    self.stages = stages
    let inputs = try explained { () throws(ArithmeticProblem) in
      try ApproximateInput.all(of: base)
    }
    approximate = inputs.map { input in
      func end(_ place: ExactNumber) -> Plan? {
        Explainer.plan(input.moved(base.budget, to: place), like: base, changes)
      }
      return (input, end(-.one), end(.one))
    }
    assuming = base.budget.withAssumptionsMoved(base).flatMap {
      Explainer.plan($0, like: base, changes)
    }
  }

  /// A budget with the changes applied; nil where one cannot be.
  private static func plan(_ budget: Budget, like base: Plan, _ changes: [Change]) -> Plan? {
    try? changes.reduce(Plan(budget, like: base)) { try $0.applying($1) }
  }

  /// How a figure of the whole alliance comes about, or that of a part where there is one.
  ///
  /// - Throws: ``ExplanationProblem`` where there is no such figure.
  public mutating func explanation(
    of quantity: Quantity, _ subject: FigureSubject? = nil, in year: Year
  ) throws(ExplanationProblem) -> Explanation {
    let figures = try figures(of: year)
    guard let subject else { return try explanation(of: quantity, in: figures) }
    // The plan decides which parts a quantity has.
    let known = try? plan.value(of: quantity, subject, in: figures)
    guard known.flatMap({ $0 }) != nil else { throw .noSuchFigure }
    if case .feeNumber(let ids, let member?) = subject {
      return try feePart(ids, of: member, in: figures)
    }
    switch ExplainedFigure(quantity, subject, in: plan) {
    case .main(let figure): return try explanation(of: figure, in: figures)
    case .fee(let id): return try fee(of: id, in: figures)
    case .countedInhabitants(let id): return try input(.inhabitants(id), in: year)
    case .salary(let id): return try salary(of: id, in: figures)
    case .input(let input): return try self.input(input, in: year)
    case .othersPart(let cost): return try othersPart(of: cost, in: figures)
    case .fundOpening(let target): return try opening(of: target, in: figures)
    case .fundClosing(let target): return try closing(of: target, in: figures)
    // None of them is the figure of a part that can be asked for.
    case .memberClass, .feePart, .declared, .part, .pay, .onCost, .fundLeft, .uncovered, .net,
      .remaining,
      .change, nil:
      throw .noSuchFigure
    }
  }

  /// The figures of a year of the plan.
  func figures(of year: Year) throws(ExplanationProblem) -> YearFigures {
    guard let figures = planned.outlook[year] else { throw .outsidePlan(year) }
    return figures
  }

  /// What a member's fee of a year is made of by the budget's rules; nil where it does not pay.
  mutating func breakdown(
    of id: MemberID, in year: Year
  ) throws(ExplanationProblem) -> FeeBreakdown? {
    if let known = breakdowns[year] { return known[id.place] }
    guard let worked = try? plan.feeBreakdowns(in: year) else { throw .tooLarge }
    breakdowns[year] = worked
    return worked[id.place]
  }

  /// How the inputs of a year came to their values.
  private mutating func history(of year: Year) throws(ExplanationProblem) -> InputHistory {
    if let known = histories.first(where: { $0.year == year }) { return known.history }
    guard let final = try? PlanInputs(plan, in: year) else { throw .outsidePlan(year) }
    let history = InputHistory(
      stages: stages.map { try? PlanInputs($0, in: year) }, final: final,
      extremes: approximate.map {
        (
          $0.input.input, $0.input.halfWidth, $0.low.flatMap { try? PlanInputs($0, in: year) },
          $0.high.flatMap { try? PlanInputs($0, in: year) }
        )
      }, assuming: assuming.flatMap { try? PlanInputs($0, in: year) },
      stated: try? PlanInputs(base, in: year))
    histories.append((year, history))
    return history
  }
}

extension Explainer {
  /// An input of a year, with what changes made of it.
  mutating func input(
    _ input: PlanInput, in year: Year
  ) throws(ExplanationProblem) -> Explanation {
    let question = Question(input: input, year: year)
    if let known = known[question] { return known }
    var explanation = try workedOut(input, in: year)
    explanation.isAssumed = try history(of: year).isAssumed(input, plan.provenance(of: input))
    known[question] = explanation
    return explanation
  }

  private mutating func workedOut(
    _ input: PlanInput, in year: Year
  ) throws(ExplanationProblem) -> Explanation {
    let history = try history(of: year)
    let course = try history.course(of: input)
    let provenance = plan.provenance(of: input)
    guard let value = course.value else {
      return Explanation(
        .input(input), in: year, input.unit, nil, .stated(provenance ?? Provenance(.missing)))
    }
    let range = try history.range(of: input, around: value)
    guard !course.moves.isEmpty else {
      return try stated(.input(input), input, value, range, in: year)
    }
    var terms: [Explanation.Term] = []
    if provenance != nil {
      let declared = try stated(.declared(input), input, course.stated, nil, in: year)
      terms.append(Explanation.Term(declared))
    }
    terms += course.moves.map { change, by in
      Explanation.Term(
        Explanation(.change(change), in: year, input.unit, by, .moved(by: change)))
    }
    return Explanation(
      .input(input), in: year, input.unit, value, range: range, .derived(.history, terms))
  }

  /// An input as the budget states it: a leaf, or the sum of the units that a member was made of.
  private func stated(
    _ figure: ExplainedFigure, _ input: PlanInput, _ value: ExactNumber?,
    _ range: ClosedRange<ExactNumber>?, in year: Year
  ) throws(ExplanationProblem) -> Explanation {
    // How often a member pays is the file's own word where it does not say where from.
    var provenance = plan.provenance(of: input) ?? Provenance(.assumed)
    if case .weight = input, plan.budget.weightProvenance == nil { provenance = Provenance(.given) }
    let unit = input.unit
    var range = range
    // The budget's own amount is as wide as the budget says, whatever changes make of it.
    if range == nil, case .declared = figure, let value,
      let width = provenance.halfWidth.flatMap({ try? $0.kroner }), unit == .kroner || unit == .rate
    {
      range = try explained { () throws(ArithmeticProblem) in
        try (value - width)...(value + width)
      }
    }
    if case .yearlyCost(let id) = input, let parts = try payParts(of: id, value, in: year) {
      return Explanation(figure, in: year, unit, value, range: range, .derived(.sum, parts))
    }
    guard case .inhabitants(let id) = input else {
      return Explanation(figure, in: year, unit, value, range: range, .stated(provenance))
    }
    let parts = plan.parts(of: id, in: year).map { part in
      Explanation.Term(
        Explanation(
          .part(part.name), in: year, unit, ExactNumber(part.population.inhabitants),
          .stated(provenance)))
    }
    return Explanation(
      figure, in: year, unit, value, parts.isEmpty ? .stated(provenance) : .derived(.sum, parts))
  }

  /// The members whose part is looked at for what is wanted of all of them together; nil for every one.
  ///
  /// Where no approximate amount moves what they pay and how many they are, only those count whose inhabitants
  /// are assumed.
  mutating func membersWanted(in year: Year) throws(ExplanationProblem) -> [MemberID]? {
    guard purpose == .widths || purpose == .reliance, areMembersExact else { return nil }
    guard purpose == .reliance else { return [] }
    return try history(of: year).isAssumed(.rate, nil) ? nil : plan.membersOfAssumedInhabitants
  }

  /// Whether no approximate amount moves what members pay and how many they are.
  private var areMembersExact: Bool {
    approximate.allSatisfy { approximate in
      switch approximate.input.input {
      case .percentage, .months, .paid, .staffed, .yearlyCost, .line, .income, .opening, .released,
        .deposited, .othersPart:
        true
      case .rate, .feeNumber, .measured, .membership, .memberMonths, .weight, .inhabitants, nil:
        false
      }
    }
  }

  /// Whether an input is worth a row of a sum: it counts, the budget names it, or a change moved it.
  mutating func isShown(_ input: PlanInput, in year: Year) throws(ExplanationProblem) -> Bool {
    if plan.isDeclared(input) { return true }
    let explanation = try self.input(input, in: year)
    guard let value = explanation.value else { return false }
    return value != .zero || explanation.terms.contains { $0.input.value != .zero }
  }
}

extension PlanInput {
  /// What the input counts.
  var unit: ExplainedUnit {
    switch self {
    case .rate: .rate
    case .feeNumber(let id):
      switch id.unit {
      case .kroner: .price
      case .measured: .measured
      case .part: .percentage
      }
    case .measured: .measured
    case .membership: .members
    case .weight: .weight
    case .inhabitants: .inhabitants
    case .percentage, .othersPart: .percentage
    case .months, .memberMonths: .months
    case .paid, .staffed: .positions
    case .yearlyCost, .line, .income, .opening, .released, .deposited: .kroner
    }
  }
}

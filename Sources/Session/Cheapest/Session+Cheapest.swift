import Analysis
import Budget
import ScenarioLanguage

/// The mixes of two levers that bring a condition about.
public struct MixedAnswer: Sendable {
  /// The plan that was asked about, for the names in it.
  public let plan: Plan
  /// The levers as they were written.
  public let levers: (first: String, second: String)
  /// The condition as it was written.
  public let condition: String
  /// The left side as it was written.
  public let figure: String
  /// What the condition's sides count.
  public let kind: ValueKind
  /// The mixes.
  public let mixes: Mixes
  /// The years that the condition's figures are of, where the plan has several; otherwise none.
  public internal(set) var years: [Year] = []
  /// For each later year in which any of the mixes fails, how many do; in order.
  public internal(set) var laterFailures: [(year: Year, mixes: Int)] = []
  /// What the condition's figures rest on that nobody knows exactly.
  public internal(set) var reliance = Reliance()
}

/// The step of a lever in a question for mixes.
private struct MixedStep {
  let value: ExactNumber
  /// Whether it was asked for.
  let isGiven: Bool

  /// The step that a lever has unless a question says another.
  init(usualOf lever: Lever, in plan: Plan) {
    value = plan.usualStep(of: lever)
    isGiven = false
  }

  init(given value: ExactNumber) {
    self.value = value
    isGiven = true
  }
}

extension Session {
  /// The efficient mixes of two levers.
  func mixed(
    _ syntax: CheapestSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> MixedAnswer {
    let resolver = Resolver(SessionContext(session: self))
    let first = planned.plan.budget.year
    let levers = (
      try solvable(syntax.first.moved(inYearsOf: syntax.condition, after: first), resolver),
      try solvable(syntax.second.moved(inYearsOf: syntax.condition, after: first), resolver)
    )
    let names = (place.written(syntax.first.range), place.written(syntax.second.range))
    try refuseOverlap(
      of: levers.0, syntax.first.range, and: levers.1, syntax.second.range, at: place)
    let condition = try Condition(syntax.condition, in: self)
    let steps = try mixedSteps(syntax, for: levers, named: names, resolver)
    let mixes: Mixes
    do {
      mixes = try Mixes(
        Mixes.Part(
          lever: levers.0, goal: condition.goal(moving: levers.0, by: steps.0.value),
          step: steps.0.value, isStepGiven: steps.0.isGiven),
        Mixes.Part(
          lever: levers.1, goal: condition.goal(moving: levers.1, by: steps.1.value),
          step: steps.1.value, isStepGiven: steps.1.isGiven),
        in: planned)
    } catch { throw diagnostic(error, syntax.first, levers.0, syntax.step) }
    return MixedAnswer(
      plan: planned.plan, levers: names, condition: place.written(syntax.condition.range),
      figure: place.written(condition.left.range), kind: condition.kind, mixes: mixes,
      years: condition.years, laterFailures: laterFailures(of: mixes, condition),
      reliance: reliance(of: figures(in: [syntax.condition])))
  }

  /// How many mixes fail in each later year in which any does.
  private func laterFailures(
    of mixes: Mixes, _ condition: Condition
  ) -> [(year: Year, mixes: Int)] {
    let failures = mixes.rows.flatMap { row in
      condition.laterFailures(
        in: planned, setting: [(mixes.first, row.first), (mixes.second, row.second)])
    }
    return planned.plan.years.compactMap { year in
      let count = failures.count { $0.year == year }
      return count > 0 ? (year, count) : nil
    }
  }

  /// The steps of two levers, of which the one that is asked for belongs to the lever that it fits better:
  /// 1 øre to a rate, 50k to a sum of money.
  private func mixedSteps(
    _ syntax: CheapestSyntax, for levers: (Lever, Lever),
    named names: (String, String), _ resolver: Resolver
  ) throws(Diagnostic) -> (MixedStep, MixedStep) {
    let usual = (
      MixedStep(usualOf: levers.0, in: planned.plan), MixedStep(usualOf: levers.1, in: planned.plan)
    )
    guard let step = syntax.step else { return usual }
    let values = (
      try? resolver.value(step, for: levers.0), try? resolver.value(step, for: levers.1)
    )
    if values == (nil, nil) { _ = try resolver.value(step, for: levers.0) }
    let fits = (
      values.0.flatMap { levers.0.scale.strangeness(ofStep: $0) },
      values.1.flatMap { levers.1.scale.strangeness(ofStep: $0) }
    )
    switch (fits.0, fits.1, values.0, values.1) {
    case (let one?, let other, let value?, _) where other.map({ one <= $0 }) ?? true:
      return (MixedStep(given: value), usual.1)
    case (_, .some, _, let value?):
      return (usual.0, MixedStep(given: value))
    case _:
      throw Diagnostic(QuestionProblem.stepFitsNeither(names.0, names.1), at: step.range)
    }
  }
}

extension LeverScale {
  /// How many times larger or smaller than the usual step a step is; nil where the lever cannot be moved in
  /// it: it is no multiple of the finest one, or wider than the highest value.
  fileprivate func strangeness(ofStep step: ExactNumber) -> ExactNumber? {
    guard step > .zero, step < highest, let steps = try? step / finest, steps.denominator == 1,
      let ratio = try? step / usual, let inverse = try? usual / step
    else { return nil }
    return max(ratio, inverse)
  }
}

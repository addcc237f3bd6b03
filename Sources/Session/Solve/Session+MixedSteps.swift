import Analysis
import Budget
import ScenarioLanguage

/// The step of a lever in a question for mixes.
struct MixedStep {
  let value: ExactNumber
  /// Whether it was asked for.
  let isGiven: Bool

  /// The step that a lever has unless a question says another.
  init(usualOf lever: AdjustableLever) {
    value = LeverScale(of: lever).usual
    isGiven = false
  }

  init(given value: ExactNumber) {
    self.value = value
    isGiven = true
  }
}

extension Session {
  /// The steps of two levers, of which the one that is asked for belongs to the lever that it fits better:
  /// 1 øre to a rate, 50k to a sum of money.
  func mixedSteps(
    _ syntax: CheapestSyntax, for levers: (AdjustableLever, AdjustableLever),
    named names: (String, String), _ resolver: Resolver<SessionContext>
  ) throws(Diagnostic) -> (MixedStep, MixedStep) {
    let usual = (MixedStep(usualOf: levers.0), MixedStep(usualOf: levers.1))
    guard let step = syntax.step else { return usual }
    let values = (
      try? resolver.value(step, for: levers.0), try? resolver.value(step, for: levers.1)
    )
    if values == (nil, nil) { _ = try resolver.value(step, for: levers.0) }
    let fits = (
      values.0.flatMap { LeverScale(of: levers.0).strangeness(ofStep: $0) },
      values.1.flatMap { LeverScale(of: levers.1).strangeness(ofStep: $0) }
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

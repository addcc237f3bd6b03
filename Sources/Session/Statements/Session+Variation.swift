import Analysis
import Budget
import ScenarioLanguage

extension Session {
  /// A figure that inputs are varied for: one of this scenario.
  func asked(_ syntax: QuantitySyntax) throws(Diagnostic) -> AskedFigure {
    if let scenario = syntax.scenario {
      throw Diagnostic(SessionProblem.otherScenario, at: scenario.range)
    }
    return AskedFigure(
      syntax.quantity, of: try resolver.subject(of: syntax), at: syntax.at?.year)
  }

  func diagnostic(
    _ problem: VariationProblem, _ figure: QuantitySyntax?, at place: StatementPlace
  ) -> Diagnostic {
    switch problem {
    case .outsidePlan(let year, let first, let last):
      Diagnostic(
        EvaluationProblem.outsidePlan(year, first: first, last: last),
        at: figure?.at?.range ?? place.range)
    case .noSuchFigure(let quantity):
      Diagnostic(EvaluationProblem.noSuchFigure(quantity), at: figure?.range ?? place.range)
    case .change(let change):
      Diagnostic(SessionProblem.change(change, since: nil), at: place.range)
    case .impossibleOutcome, .illegalValue, .figureWithoutAmount, .tooManyCells, .emptyRange,
      .tooManyOutcomes,
      .tooManySharing,
      .tooManyRanges, .nothingUncertain, .onlyApproximate, .nothingToVary, .tooLarge:
      Diagnostic(SessionProblem.variation(problem), at: place.range)
    }
  }

  /// What an asked figure rests on that nobody knows exactly, in all the years that are asked about.
  func reliance(of asked: AskedFigure) -> Reliance {
    let years = asked.year.map { [$0] } ?? planned.plan.years
    return reliance(
      of: years.map { NamedFigure(quantity: asked.quantity, subject: asked.subject, year: $0) })
  }

  var resolver: Resolver { Resolver(SessionContext(session: self)) }

  /// Refuses two levers that cannot both be set, of a question that sets both.
  func refuseOverlap(
    of first: Lever, _ firstRange: SourceRange, and second: Lever,
    _ secondRange: SourceRange, at place: StatementPlace
  ) throws(Diagnostic) {
    let plan = planned.plan
    guard first.overlaps(second, in: plan) else { return }
    let (one, other) = (place.written(firstRange), place.written(secondRange))
    let contains = (first.contains(second, in: plan), second.contains(first, in: plan))
    let problem: QuestionProblem =
      contains == (true, true)
      ? .sameLeverTwice(other)
      : contains.0 ? .leverInsideAnother(other, of: one) : .leverInsideAnother(one, of: other)
    throw Diagnostic(problem, at: secondRange)
  }
}

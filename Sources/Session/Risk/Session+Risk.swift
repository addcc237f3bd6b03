import Analysis
import Budget
import ScenarioLanguage

extension Session {
  /// How a figure is distributed.
  func risk(
    _ figure: QuantitySyntax, _ isOverYears: Bool, _ limit: ExpressionSyntax?,
    _ withApproximate: Bool, at place: StatementPlace
  ) throws(Diagnostic) -> Risk {
    if isOverYears, let year = figure.at {
      throw Diagnostic(QuestionProblem.oneYearAndAll, at: year.range)
    }
    let asked = try self.asked(figure)
    let least = try limit.map { limit throws(Diagnostic) in
      try resolver.limit(limit, for: figure.quantity)
    }
    let origin = PlanOrigin(base: library.base.plan, changes: state.changes.map(\.change))
    do {
      var risk = try Risk(
        of: asked, below: least, in: planned.plan, spreading: withApproximate ? origin : nil)
      risk.reliance = reliance(of: asked)
      if withApproximate { risk.reliance.approximate = [] }
      return risk
    } catch {
      guard error == .nothingUncertain, !withApproximate,
        !reliance(of: asked).approximate.isEmpty
      else { throw diagnostic(error, figure, at: place) }
      throw onlyApproximate(at: place)
    }
  }

  /// That there is no chance and no range, with the question that takes in what is known only roughly.
  private func onlyApproximate(at place: StatementPlace) -> Diagnostic {
    let words = Concept.withApproximate.word(in: Concept.risk.language(of: place.text))
    return Diagnostic(
      SessionProblem.variation(.onlyApproximate), at: place.range,
      fix: SourceEdit(
        range: SourceRange(place.range.end, place.range.end), replacement: " " + words))
  }
}

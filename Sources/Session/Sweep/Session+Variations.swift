import Analysis
import Budget
import ScenarioLanguage

extension Session {
  /// The answer to a question that varies inputs.
  func variation(
    _ syntax: VariationSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> Answer {
    switch syntax {
    case .sweep(let axes, let figures): return .swept(try sweep(axes, figures, at: place))
    case .sensitivity(let figure, let share):
      let asked = try self.asked(figure)
      let part = try share.map { share throws(Diagnostic) in try resolver.share(share) }
      do {
        var sensitivity = try Sensitivity(of: asked, by: part, in: planned.plan)
        sensitivity.reliance = reliance(of: asked)
        return .sensitivity(sensitivity)
      } catch { throw diagnostic(error, figure, at: place) }
    case .risk(let figure, let limit, let withApproximate):
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
        return .risk(risk)
      } catch {
        guard error == .nothingUncertain, !withApproximate,
          !reliance(of: asked).approximate.isEmpty
        else { throw diagnostic(error, figure, at: place) }
        throw onlyApproximate(at: place)
      }
    }
  }

  /// What an asked figure rests on that nobody knows exactly, in all the years that are asked about.
  private func reliance(of asked: AskedFigure) -> Reliance {
    let years = asked.year.map { [$0] } ?? planned.plan.years
    return reliance(
      of: years.map { NamedFigure(quantity: asked.quantity, subject: asked.subject, year: $0) })
  }

  /// That there is no chance and no range, with the question that takes in what is known only roughly.
  private func onlyApproximate(at place: StatementPlace) -> Diagnostic {
    let words = Concept.withApproximate.word(in: Concept.risk.language(of: place.text))
    return Diagnostic(
      SessionProblem.variation(.onlyApproximate), at: place.range,
      fix: SourceEdit(
        range: SourceRange(place.range.end, place.range.end), replacement: " " + words))
  }

  private var resolver: Resolver<SessionContext> { Resolver(SessionContext(session: self)) }

  private func sweep(
    _ axes: [AxisSyntax], _ figures: [QuantitySyntax], at place: StatementPlace
  ) throws(Diagnostic) -> Sweep {
    var resolved: [SweepAxis] = []
    for axis in axes { resolved.append(try self.axis(axis)) }
    if axes.count == 2 { try refuseOverlap(of: resolved, axes, at: place) }
    let asked = try figures.map { figure throws(Diagnostic) in try self.asked(figure) }
    do {
      return try Sweep(resolved, of: asked.isEmpty ? [AskedFigure(.free)] : asked, in: planned.plan)
    } catch { throw diagnostic(error, figures.first, at: place) }
  }

  private func axis(_ syntax: AxisSyntax) throws(Diagnostic) -> SweepAxis {
    switch syntax {
    case .leave(let names, let years, let range):
      let (members, span) = try resolver.leavings(names, years)
      guard members.count <= SweepAxis.mostMembers else {
        let cells = 1 << min(members.count, 62)
        throw Diagnostic(
          SessionProblem.variation(.tooManyCells(cells, limit: Sweep.mostCells)), at: range)
      }
      return .leaving(members, span)
    case .lever(let leverSyntax, .list(let list)):
      let lever = try resolver.lever(leverSyntax)
      return .lever(
        lever,
        try list.map { value throws(Diagnostic) in try resolver.value(value, for: lever) })
    case .lever(let leverSyntax, .range(let first, let last, let step)):
      let lever = try resolver.lever(leverSyntax)
      let (start, end) = (
        try resolver.value(first, for: lever), try resolver.value(last, for: lever)
      )
      let width = try step.map { step throws(Diagnostic) in try resolver.value(step, for: lever) }
      do {
        return .lever(lever, try SweepAxis.values(from: start, to: end, step: width, of: lever))
      } catch {
        let place = first.range.joined(to: (step ?? last).range)
        throw Diagnostic(SessionProblem.variation(error), at: place)
      }
    }
  }

  /// Refuses two axes of which one moves what the other says: its labels would be untrue.
  private func refuseOverlap(
    of resolved: [SweepAxis], _ axes: [AxisSyntax], at place: StatementPlace
  ) throws(Diagnostic) {
    switch (resolved[0], resolved[1]) {
    case (.lever(let first, _), .lever(let second, _)):
      try refuseOverlap(of: first, axes[0].head, and: second, axes[1].head, at: place)
    case (.leaving(let first, _), .leaving(let second, _)):
      guard let both = second.first(where: first.contains) else { return }
      throw Diagnostic(
        ResolutionProblem.namedTwice(planned.plan.member(both).name), at: axes[1].range)
    case (.lever, .leaving), (.leaving, .lever): return
    }
  }

  /// Refuses two levers that cannot both be set, of a question that sets both.
  func refuseOverlap(
    of first: AdjustableLever, _ firstRange: SourceRange, and second: AdjustableLever,
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

  /// A figure that inputs are varied for: one of this scenario.
  private func asked(_ syntax: QuantitySyntax) throws(Diagnostic) -> AskedFigure {
    if let scenario = syntax.scenario {
      throw Diagnostic(SessionProblem.otherScenario, at: scenario.range)
    }
    return AskedFigure(
      syntax.quantity, of: try resolver.subject(of: syntax), at: syntax.at?.year)
  }

  private func diagnostic(
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
    case .illegalValue, .figureWithoutAmount, .tooManyCells, .emptyRange, .tooManyOutcomes,
      .tooManyRanges, .nothingUncertain, .onlyApproximate, .nothingToVary, .tooLarge:
      Diagnostic(SessionProblem.variation(problem), at: place.range)
    }
  }
}

import Analysis
import Budget
import ScenarioLanguage

extension Session {
  /// The figures for each value of the axes.
  func sweep(
    _ axes: [AxisSyntax], _ figures: [QuantitySyntax], at place: StatementPlace
  ) throws(Diagnostic) -> Sweep {
    let asked = try figures.map { figure throws(Diagnostic) in try self.asked(figure) }
    let resolved = try self.axes(axes, steps: SweepAxis.usualSteps, at: place)
    do {
      return try Sweep(resolved, of: asked.isEmpty ? [AskedFigure(.free)] : asked, in: planned)
    } catch { throw diagnostic(error, figures.first, at: place) }
  }

  /// What the readers of a paper can look up: fees and free reserve for each value of the axes, whose steps are finer
  /// than those of a table that is read.
  func explorer(
    _ axes: [AxisSyntax], at place: StatementPlace
  ) throws(Diagnostic) -> Sweep {
    let resolved = try self.axes(axes, steps: Paper.exploredSteps, at: place)
    do {
      return try Sweep(
        resolved, of: [AskedFigure(.fees), AskedFigure(.free)], in: planned,
        most: Paper.mostExplored)
    } catch { throw diagnostic(error, nil, at: place) }
  }

  private func axes(
    _ syntax: [AxisSyntax], steps: Int64, at place: StatementPlace
  ) throws(Diagnostic) -> [SweepAxis] {
    var resolved: [SweepAxis] = []
    for axis in syntax { resolved.append(try self.axis(axis, steps)) }
    if syntax.count == 2 { try refuseOverlap(of: resolved, syntax, at: place) }
    return resolved
  }

  private func axis(_ syntax: AxisSyntax, _ steps: Int64) throws(Diagnostic) -> SweepAxis {
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
        SweepValues(
          try list.map { value throws(Diagnostic) in try resolver.value(value, for: lever) }))
    case .lever(let leverSyntax, .range(let first, let last, let step)):
      let lever = try resolver.lever(leverSyntax)
      let (start, end) = (
        try resolver.value(first, for: lever), try resolver.value(last, for: lever)
      )
      let width = try step.map { step throws(Diagnostic) in try resolver.value(step, for: lever) }
      do {
        return .lever(
          lever, try SweepAxis.values(from: start, to: end, step: width, of: lever, steps: steps))
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
}

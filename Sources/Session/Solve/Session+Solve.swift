import Analysis
import Budget
import ScenarioLanguage

/// The last solution, until another question for one is asked.
struct KeptSolution: Sendable, Hashable {
  /// The question.
  let question: String
  /// The change statement that it comes to; nil where there was no solution.
  let change: String?
  /// The plan that it was asked of.
  let plan: Plan
}

extension Session {
  /// The value of a lever that brings a condition about; kept for `apply`.
  mutating func solved(
    _ syntax: SolveSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> SolvedAnswer {
    let resolver = Resolver(SessionContext(session: self))
    let moved = syntax.lever.moved(inYearsOf: syntax.condition, after: planned.plan.budget.year)
    let lever = try solvable(moved, resolver)
    let condition = try Condition(syntax.condition, in: self)
    let step = try step(syntax.step, for: lever, resolver)
    let goal = condition.goal(moving: lever, by: step)
    let name = place.written(syntax.lever.range)
    let solution: Solution
    do {
      solution = try Solver(lever, for: goal, in: planned, step: step)
        .solution(exactly: syntax.isExact)
    } catch { throw diagnostic(error, syntax.lever, lever, syntax.step) }
    let change = solution.best.flatMap { best in
      // To hire nobody is no change.
      moved.number == .positions && best == .zero
        ? nil
        : moved.statement(
          settingTo: best, of: lever.kind, in: place.text, from: place.range.start)
    }
    self.solution = KeptSolution(question: place.text, change: change, plan: planned.plan)
    return SolvedAnswer(
      plan: planned.plan, lever: name, condition: place.written(syntax.condition.range),
      figure: place.written(condition.left.range), kind: condition.kind,
      isTargetFixed: condition.isTargetFixed(moving: lever, by: step), solution: solution,
      change: change, years: condition.years,
      laterFailures: solution.best.map {
        condition.laterFailures(in: planned, setting: [(lever, $0)])
      } ?? [], doubts: doubts(about: figures(in: [syntax.condition])))
  }

  /// Makes the last solution a change.
  mutating func applied(at place: StatementPlace) throws(Diagnostic) -> ChangedAnswer? {
    guard let solution else { throw Diagnostic(QuestionProblem.nothingToApply, at: place.range) }
    guard let text = solution.change else {
      throw Diagnostic(QuestionProblem.noSolution(solution.question), at: place.range)
    }
    guard solution.plan == planned.plan else {
      throw Diagnostic(QuestionProblem.solutionOutdated(solution.question), at: place.range)
    }
    let parsed = Parser.parse(SourceText(name: place.source, text: text))
    guard case .change(let syntax)? = parsed.statements.first?.syntax else {
      throw Diagnostic(QuestionProblem.noSolution(solution.question), at: place.range)
    }
    let written = StatementPlace(
      text: text, source: place.source, line: place.line, range: place.range)
    do {
      var answer = try change(syntax, at: written)
      answer?.solves = solution.question
      return answer
    } catch {
      // Its places are those in the statement that was made.
      throw Diagnostic(error.problem, at: place.range)
    }
  }

  /// The number that a lever names; all members at once have none.
  func solvable(
    _ syntax: LeverSyntax, _ resolver: Resolver
  ) throws(Diagnostic) -> Lever {
    do { return try resolver.lever(syntax) } catch {
      switch syntax.number {
      case .weight(let name), .population(.named(let name)):
        guard !name.isQuoted, Concept.all.words.contains(name.text.lowercased()) else {
          throw error
        }
        throw Diagnostic(QuestionProblem.allMembers, at: name.range)
      case .rate, .fee, .population(.all), .cost, .onCost, .profiling, .spend, .income, .fund,
        .growth,
        .positions:
        throw error
      }
    }
  }

  private func step(
    _ syntax: ExpressionSyntax?, for lever: Lever,
    _ resolver: Resolver
  ) throws(Diagnostic) -> ExactNumber {
    guard let syntax else { return planned.plan.usualStep(of: lever) }
    return try resolver.value(syntax, for: lever)
  }

  func diagnostic(
    _ problem: SolvingProblem, _ syntax: LeverSyntax, _ lever: Lever,
    _ step: ExpressionSyntax?
  ) -> Diagnostic {
    switch problem {
    case .illegalStep(let finest):
      Diagnostic(
        QuestionProblem.illegalStep(finest: finest, lever.kind), at: step?.range ?? syntax.range)
    case .refused(let problem):
      Diagnostic(SessionProblem.change(problem, since: nil), at: syntax.range)
    }
  }
}

extension StatementPlace {
  /// A stretch of the statement as it was written.
  func written(_ range: SourceRange) -> String {
    let bytes = Array(text.utf8)
    let low = min(max(0, range.start - self.range.start), bytes.count)
    let high = min(max(low, range.end - self.range.start), bytes.count)
    return String(decoding: bytes[low..<high], as: UTF8.self)
  }
}

import Analysis
import Budget
import Lettering
import ScenarioLanguage

extension Session {
  /// Carries one statement out; nil where it has nothing to answer while a file is only read.
  mutating func carryOut(
    _ syntax: StatementSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> Answer? {
    switch syntax {
    case .change(let change):
      return try self.change(change, at: place).map(Answer.changed)
    case .frame(let frame): return .framed(try self.frame(frame, at: place))
    case .definition(let name, let expression): return try define(name, as: expression)
    case .assertion(let assertion) where mode.answersQuestions || mode == .included:
      return .asserted(try asserted(assertion, at: place))
    case .value(let expression) where mode.answersQuestions:
      return .value(try value(of: expression, at: place))
    case .question(let question) where mode.answersQuestions:
      return try answer(question, at: place)
    case .command(let command) where mode.answersQuestions:
      return try carryOut(command, at: place)
    case .assertion, .value, .question, .command: return nil
    }
  }

  private mutating func define(
    _ name: NameSyntax, as expression: ExpressionSyntax
  ) throws(Diagnostic) -> Answer {
    let value = try evaluator.value(of: expression)
    if state.definitions[name.text] == nil,
      let existing = state.definitions.spelling(of: name.text)
    {
      throw Diagnostic(
        ResolutionProblem.nameTaken(.variable, name.text, existing: existing), at: name.range,
        fix: SourceEdit(range: name.range, replacement: existing))
    }
    state.definitions.define(name.text, as: value)
    // What is only read tells nobody, so that no scenario is read for it.
    let years = mode.answersQuestions ? try years(of: [expression]) : []
    return .defined(name: name.text, value, years: years)
  }

  var evaluator: Evaluator { Evaluator(SessionContext(session: self)) }

  /// Looks a change up, applies it and says what it did; nil where nobody is told.
  mutating func change(
    _ syntax: ChangeSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> ChangedAnswer? {
    let change: Change
    do { change = try resolver.change(syntax) } catch { throw narrowed(error, at: place) }
    let before = planned
    let applied = AppliedChange(
      change: change, text: place.text, source: place.source, line: place.line, scenario: nil)
    do { try state.apply(applied) } catch {
      let problem = self.problem(error, with: change, at: place)
      throw Diagnostic(
        problem,
        at: place.parts.culprit(of: error, resolver.membersListed(place.parts.list))
          ?? place.range,
        fix: fix(of: change, syntax, for: error, place))
    }
    guard answersChanges, !mode.isBroughtIn else { return nil }
    var madeIncome: String?
    switch (syntax, change) {
    case (.number(.income, _, _), .incomeNew(let name, _, _, _)),
      (.income, .incomeNew(let name, _, _, _)):
      madeIncome = name
    case _: break
    }
    return ChangedAnswer(
      change: change, from: before, to: planned,
      overridden: planned.plan.overridden.compactMap { state.change($0) }, at: place,
      madeIncome: madeIncome)
  }

  /// Why a change is refused: the change itself, or for a longer plan the one that its years do not allow.
  private func problem(
    _ problem: ChangeProblem, with change: Change, at place: StatementPlace
  ) -> SessionProblem {
    if let culprit = culprit(of: change) {
      return .longerPlan(
        problem, statement: culprit.text, since: self.place(of: culprit, from: place))
    }
    let earlier = problem.earlierChange.flatMap(state.change)
    return .change(problem, since: earlier.map { self.place(of: $0, from: place) })
  }

  /// What makes a statement right; nil where that is not for us to say, or would be refused as well.
  private func fix(
    of change: Change, _ syntax: ChangeSyntax, for problem: ChangeProblem, _ place: StatementPlace
  ) -> SourceEdit? {
    if case .releasedAfterPlan(_, _, _, let years?) = problem {
      let longer = try? planned.plan.applying(.horizon(years: years)).applying(change).outlook()
      guard longer != nil else { return nil }
    }
    return syntax.fix(for: problem, place)
  }

  /// The change that makes a longer plan impossible; nil where another change is refused, or the budget itself
  /// allows none that long.
  ///
  /// Cost: the plan is worked out anew some log₂ times of the number of changes.
  private func culprit(of change: Change) -> AppliedChange? {
    guard case .horizon = change else { return nil }
    let changes = state.changes
    let base = library.base.plan
    func isPossible(with count: Int) -> Bool {
      let plan = try? changes.prefix(count).reduce(base) { try $0.applying($1.change) }
      return (try? plan?.applying(change).outlook()) != nil
    }
    var (possible, impossible) = (0, changes.count)
    guard possible < impossible, isPossible(with: possible) else { return nil }
    while possible + 1 < impossible {
      let middle = (possible + impossible) / 2
      if isPossible(with: middle) { possible = middle } else { impossible = middle }
    }
    return changes[possible]
  }

  /// Where an earlier change stands, as seen from a statement.
  private func place(of earlier: AppliedChange, from place: StatementPlace) -> ChangePlace {
    // What was typed before the language was set has the other language's name for it.
    let isTyped = SourceText.isTyped(earlier.source) && SourceText.isTyped(place.source)
    let isSame = (earlier.source == place.source || isTyped) && earlier.scenario == nil
    return ChangePlace(
      source: isSame ? nil : earlier.scenario ?? LocalName(earlier.source), line: earlier.line,
      typed: earlier.placeName == nil ? earlier.text : nil)
  }
}

extension StatementParts {
  /// The part of the statement that a problem is about, the names of its list one each; nil for all of it.
  fileprivate func culprit(of problem: ChangeProblem, _ list: [NameSyntax]) -> SourceRange? {
    switch problem {
    case .beforeBudgetYear, .releasedAfterPlan, .feesOfWholeYears:
      if let firstDate { return firstDate }
    case .nameTaken: return (newName ?? list.first ?? name)?.range
    case _: break
    }
    let meant = list.first { name in problem.member.map { Folding.matches(name.text, $0) } ?? false
    }
    return meant?.range ?? amount ?? list.first?.range ?? count ?? name?.range
  }
}

extension ChangeSyntax {
  /// What makes the statement right; nil where that is not for us to say.
  fileprivate func fix(for problem: ChangeProblem, _ place: StatementPlace) -> SourceEdit? {
    switch (problem, self) {
    case (.partOrMore, .number(.spend(let name), let amount, let years)):
      let value = place.written(amount.value.range)
      let word = place.word(for: .itemise, where: .spend)
      return SourceEdit(
        range: SourceRange(place.range.start, years.end ?? amount.range.end),
        replacement: "\(word) \(place.written(name.range)) \(value)"
          + place.written(SourceRange(amount.range.end, years.end ?? amount.range.end)))
    case (.releasedAfterPlan(_, _, _, let years?), .release):
      let start = SourceRange(place.range.start, place.range.start)
      let plan =
        place.word(for: .plan, where: .release) + " \(years) "
        + place.word(for: .years, where: .release)
      return SourceEdit(range: start, replacement: plan + "; ")
    case (.feesOfWholeYears(_, let months), .leave(_, let written, _)),
      (.feesOfWholeYears(_, let months), .join(_, _, let written)):
      return written.fix(to: months.wholeYears, place)
    case _: return nil
    }
  }
}

extension MonthSpanSyntax {
  /// Writes years in the place of its months.
  fileprivate func fix(to years: YearSpan, _ place: StatementPlace) -> SourceEdit? {
    let ends = [(from?.range, years.from), (until?.range, years.until ?? years.from)]
      .compactMap { range, year in range.map { (range: $0, text: "\(year.number)") } }
      .sorted { $0.range.start < $1.range.start }
    guard let first = ends.first, let last = ends.last else { return nil }
    let rest =
      ends.count < 2
      ? "" : place.written(SourceRange(first.range.end, last.range.start)) + last.text
    return SourceEdit(
      range: SourceRange(first.range.start, last.range.end), replacement: first.text + rest)
  }
}

extension ChangeProblem {
  /// The member that the problem is about; nil where it is about no single one.
  fileprivate var member: String? {
    switch self {
    case .alreadyOut(let member, _), .alreadyIn(let member, _), .notInFeeBase(let member, _),
      .partOf(let member, _, _), .standsForOthers(let member), .leavesLater(let member, _, _),
      .weightChangesLater(let member, _), .mayLeaveLater(let member, _),
      .leavesTogether(let member, _, _), .correlatedAlready(let member, _), .noChance(let member):
      member
    case _: nil
    }
  }
}

extension SpanSyntax {
  /// Where the years end; nil where none are written.
  fileprivate var end: Int? { [from?.range.end, until?.range.end].compactMap { $0 }.max() }
}

extension StatementPlace {
  /// The word of a concept in the language of the statement, which begins with a word of another concept.
  fileprivate func word(for concept: Concept, where first: Concept) -> String {
    let written = text.prefix { !$0.isWhitespace }
    let isNorwegian = first.words(in: .norwegian).contains { Folding.matches($0, String(written)) }
    return concept.word(in: isNorwegian ? .norwegian : .english)
  }
}

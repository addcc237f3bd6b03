import Budget

/// Whether a rule of the budget holds in a year of a plan.
public struct RuleCheck: Sendable {
  /// The rule.
  public let rule: BudgetRule
  /// The year.
  public let year: Year
  /// What its condition came to; one that has no value in the plan does not hold.
  public let outcome: ConditionOutcome

  /// Whether it holds.
  public var holds: Bool { outcome.holds }

  /// The rules of a plan's budget in some of its years, year by year; none where the budget has none.
  ///
  /// Cost: a parse of each rule, then its evaluation a year.
  public static func all(of planned: PlannedBudget, in years: [Year]) -> [RuleCheck] {
    let rules = planned.plan.budget.rules
    guard !rules.isEmpty else { return [] }
    let read = rules.map { ($0, try? $0.syntax()) }
    return years.flatMap { year in
      read.map { rule, syntax in
        let outcome = syntax.flatMap { try? $0.outcome(on: planned, in: year) }
        return RuleCheck(
          rule: rule, year: year, outcome: outcome ?? ConditionOutcome(holds: false, sides: nil))
      }
    }
  }

  /// The rules of a plan's budget in every year of the plan.
  public static func all(of planned: PlannedBudget) -> [RuleCheck] {
    planned.plan.budget.rules.isEmpty ? [] : all(of: planned, in: planned.plan.years)
  }
}

extension RuleCheck {
  /// The rules that hold on one plan and not on another, each in the first such year.
  public static func broken(from before: PlannedBudget, to after: PlannedBudget) -> [RuleCheck] {
    guard after.plan.hasRules else { return [] }
    let known = all(of: before).filter { !$0.holds }
    var broken: [RuleCheck] = []
    for check in all(of: after) where !check.holds {
      let isKnown = known.contains { $0.rule == check.rule && $0.year == check.year }
      if !isKnown, !broken.contains(where: { $0.rule == check.rule }) { broken.append(check) }
    }
    return broken
  }
}

extension BudgetRule {
  /// What stands before the condition to make it a statement that the parser knows.
  fileprivate static let prefix = Concept.assert.word(in: .english) + " "

  /// The condition as it is read.
  ///
  /// - Throws: what is wrong with it, at its place behind ``prefix``.
  fileprivate func syntax() throws(Diagnostic) -> AssertionSyntax {
    let parsed = Parser.parse(SourceText(name: "", text: Self.prefix + condition))
    if let flaw = parsed.diagnostics.first { throw flaw }
    guard parsed.statements.count == 1,
      case .assertion(let syntax) = parsed.statements[0].syntax, syntax.message == nil
    else {
      let start = Self.prefix.utf8.count
      throw Diagnostic(
        BudgetFileProblem.leftOver(condition),
        at: SourceRange(start, start + condition.utf8.count))
    }
    return syntax
  }

  /// Refuses a condition that cannot be read, or has no value in the budget itself.
  ///
  /// - Throws: what is wrong with it, at its place in a file in which it stands at an offset.
  func refuseUnfit(_ planned: PlannedBudget, at offset: Int) throws(Diagnostic) {
    do throws(Diagnostic) {
      _ = try syntax().outcome(on: planned, in: planned.plan.budget.year)
    } catch { throw error.moved(by: offset - Self.prefix.utf8.count) }
  }
}

extension AssertionSyntax {
  /// What it comes to on a plan, figures that name no year taken in one.
  fileprivate func outcome(
    on planned: PlannedBudget, in year: Year
  ) throws(Diagnostic) -> ConditionOutcome {
    func moved(_ expression: ExpressionSyntax) -> ExpressionSyntax {
      expression.moved(to: year, keepingNamed: true)
    }
    return try Evaluator(RuleContext(current: planned)).outcome(
      of: AssertionSyntax(
        condition: moved(condition), tolerance: tolerance.map(moved), bounds: bounds.map(moved),
        message: nil))
  }
}

/// What a rule can refer to: the plan alone.
private struct RuleContext: FigureContext {
  let current: PlannedBudget
  var definedNames: [String] { [] }
  func value(of name: String) -> Value? { nil }

  func scenario(_ name: NameSyntax) throws(Diagnostic) -> PlannedBudget {
    throw Diagnostic(BudgetFileProblem.leftOver(name.text), at: name.range)
  }
}

extension Diagnostic {
  /// The same so many bytes further on, without what would mend it elsewhere.
  fileprivate func moved(by bytes: Int) -> Diagnostic {
    func moved(_ range: SourceRange) -> SourceRange {
      SourceRange(max(0, range.start + bytes), max(0, range.end + bytes))
    }
    return Diagnostic(
      problem, at: moved(range),
      fix: fix.map { SourceEdit(range: moved($0.range), replacement: $0.replacement) })
  }
}

import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// Plans of the Osloregionen budget and answers about them, made without a session.
enum Alliance {
  /// The embedded budget.
  static let budget: Budget = {
    guard let budget = EmbeddedBudget.reading.budget else {
      preconditionFailure("the embedded budget cannot be read")
    }
    return budget
  }()

  /// Expects a text, and a last newline, to be what is recorded beside these tests.
  static func expect(
    _ text: String, recordedAs name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = PackageFolder.at("Tests/ReportsTests/Recorded/" + name)
    try Recording.expect(text + "\n", at: file, sourceLocation: sourceLocation)
  }

  /// The budget after statements; one a line.
  static func plan(_ statements: String = "", on budget: Budget = budget) throws -> PlannedBudget {
    try changes(statements, on: budget).last?.after ?? PlannedBudget(Plan(budget))
  }

  /// The answer of the last of some statements, all of them changes.
  static func answer(to statements: String, on budget: Budget = budget) throws -> Answer {
    guard let last = try changes(statements, on: budget).last else {
      return .quit(discarding: false)
    }
    return .changed(ChangedAnswer(change: last.change, from: last.before, to: last.after))
  }

  /// The main figures after statements.
  static func figures(
    _ statements: String = "", scenario: LocalName? = nil
  ) throws -> MainFiguresTable {
    let planned = try plan(statements)
    let released = try planned.outlook.years.flatMap(\.released).total()
    return MainFiguresTable(
      scenario: scenario, rows: MainFigure.rows(for: [planned]), planned: planned,
      years: planned.outlook.years, released: released)
  }

  /// The scenarios of the design's table, side by side.
  static func comparison(
    _ names: [LocalName] = ["Adopted 2020", "Tønsberg leaves", "Viken leaves"]
  )
    throws -> Comparison
  {
    let statements = ["leave Tønsberg, Våler (Innlandet)", "leave Tønsberg", "leave Viken"]
    return try comparison(of: zip(names, statements).map { ($0, try plan($1)) })
  }

  /// Plans side by side, the first being the base; of one figure alone in all their years where one is named.
  static func comparison(
    of plans: [(name: LocalName, planned: PlannedBudget)], showing quantity: Quantity? = nil
  ) throws -> Comparison {
    let columns = try plans.map { name, planned in
      Comparison.Column(
        name: name, base: try PlannedBudget(Plan(planned.plan.budget)), planned: planned,
        planEnd: planned.outlook.years.last?.year ?? planned.plan.budget.year, changes: [],
        earlier: nil)
    }
    let making = try making(
      of: columns, in: quantity == nil ? [budget.year] : plans[0].planned.plan.years)
    guard let quantity else {
      return making.comparison(
        isFromPrevious: false, isOverYears: false, showsOnlyChanged: false, notices: [])
    }
    let figure = QuantitySyntax(quantity: quantity, range: SourceRange(0, 0))
    return try making.comparison(
      CompareSyntax(scenarios: [], base: .first, figures: [.quantity(figure)]),
      showsReserves: false, notices: [])
  }

  /// A scenario beside another copy of it, where what both build on lets nobody leave.
  static func copies() throws -> Comparison {
    let base = try PlannedBudget(Plan(budget))
    let leave = try changes("leave Tønsberg", on: budget).map { step in
      AppliedChange(
        change: step.change, text: "leave Tønsberg", source: "adopted-2020.hvis", line: 1,
        scenario: "Adopted 2020")
    }
    let columns = try [("Plan (before)", []), ("Plan (now)", leave)].map { name, changes in
      let planned = try changes.isEmpty ? base : plan("leave Tønsberg")
      let basis = Ancestor(
        title: "Adopted 2020", stored: nil, statements: GrowingList(), planned: planned,
        lineCount: 1)
      return Comparison.Column(
        name: LocalName(name), base: base, planned: planned, planEnd: budget.year,
        changes: changes, ancestors: [basis], scenario: "Plan", earlier: nil)
    }
    return try making(of: columns, in: [budget.year]).comparison(
      isFromPrevious: false, isOverYears: false, showsOnlyChanged: false, notices: [])
  }

  private static func making(
    of columns: [Comparison.Column], in years: [Year]
  ) throws -> ComparisonMaking {
    ComparisonMaking(
      session: try Session(budget, storePath: nil), columns: columns, years: years,
      setting: .init(definitions: Definitions(), scenarios: [:]), written: { _ in "" })
  }

  private typealias Step = (change: Change, before: PlannedBudget, after: PlannedBudget)

  private static func changes(_ statements: String, on budget: Budget) throws -> [Step] {
    var current = try PlannedBudget(Plan(budget))
    var steps: [Step] = []
    let parsed = Parser.parse(SourceText(name: "test", text: statements))
    if let diagnostic = parsed.diagnostics.first { throw diagnostic }
    for statement in parsed.statements {
      guard case .change(let syntax) = statement.syntax else { continue }
      let change = try Resolver(Context(current: current)).change(syntax)
      let after = try PlannedBudget(current.plan.applying(change))
      steps.append((change, current, after))
      current = after
    }
    return steps
  }

  private struct Context: FigureContext {
    let current: PlannedBudget
    var definedNames: [String] { [] }
    func value(of name: String) -> Value? { nil }
    func scenario(_ name: NameSyntax) throws(Diagnostic) -> PlannedBudget { current }
  }
}

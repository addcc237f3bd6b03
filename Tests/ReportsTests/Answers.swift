import Analysis
import Budget
import ScenarioLanguage

@testable import Session

/// One answer of every kind, for tests that hold for all of them.
enum Answers {
  /// Every table, of plans with changes and without.
  static func tables() throws -> [Answer] { try tabulated.get() }

  /// Worked out once for all tests.
  private static let tabulated = Result { try everyTable() }

  private static func everyTable() throws -> [Answer] {
    let base = try Alliance.plan()
    let changed = try Alliance.plan(
      """
      leave Tønsberg
      profiling -1 mill
      release Profiling 200k
      end "Temporary 2" at 2020-06
      join Kragerø population 10 380 in Vestfold og Telemark
      drop "Klimaskole"
      """)
    let plans = try [base, changed].flatMap(tables)
    let varied = try variations()
    return plans + varied + [
      .table(.mainFigures(try Alliance.figures("release Profiling 200k", scenario: "Frigitt"))),
      try years("plan 4 years; growth wages 3%"),
      .table(.changes(changes)), .table(.changes(changesOfYears)), .table(.changes([])),
      .table(.sources(Alliance.budget, Quarrel.all(of: Alliance.budget))),
      .table(.status(StatusTable(Alliance.budget))),
      .comparison(try Alliance.comparison()),
    ] + (try explained()) + [
      .filed(.listed(scenarios, problems: []))
    ]
  }

  /// Every answer that is no table, with the statement it could answer.
  static func others() throws -> [(name: String, answer: Answer)] {
    values.map {
      ($0, .value(ValueAnswer(expression: $0, value: $1, released: .zero)))
    }
      + [
        (
          "released",
          .value(
            ValueAnswer(
              expression: "free", value: .number(ExactNumber(10), .kroner),
              released: Money(øre: 20_000_000)))
        ),
        ("let", .defined(name: "margin", .number(ExactNumber(500_000), .number))),
      ] + assertions + session + (try solving())
  }

  /// A value of every kind.
  static let values: [(String, Value)] = [
    ("free", .number(ratio(21_111_500, 200), .kroner)),
    ("free / 3", .number(ratio(-1, 3), .kroner)),
    ("rate", .number(ratio(3, 2), .rate)), ("rate * 1.05", .number(ratio(63, 40), .rate)),
    ("population", .number(ExactNumber(3_771_632), .inhabitants)),
    ("members", .number(ExactNumber(69), .members)),
    ("positions", .number(ExactNumber(6), .positions)),
    ("5%", .number(ratio(1, 20), .percent)), ("1 / 3", .number(ratio(1, 3), .number)),
    ("free > 0", .truth(true)), ("free < 0", .truth(false)),
    ("expenses of Communication", .missing("Communication")),
  ]

  private static let changes = [
    ChangeRow(
      applied: AppliedChange(
        change: .horizon(years: 2), text: "leave Tønsberg, Våler (Innlandet)",
        source: "adopted-2020.hvis", line: 4, scenario: "Adopted 2020"),
      free: Money(øre: 10_000_000), overrides: nil),
    ChangeRow(
      applied: AppliedChange(
        change: .horizon(years: 2), text: "rate 1,60", source: "linje", line: 1, scenario: nil),
      free: Money(øre: 54_527_030),
      overrides: AppliedChange(
        change: .horizon(years: 2), text: "rate 1,55", source: "adopted-2020.hvis", line: 5,
        scenario: "Adopted 2020")),
  ]

  /// The same in a plan of several years, which the first one did not have yet.
  private static let changesOfYears = changes.enumerated().map { place, row in
    var row = row
    row.year = Year(2020)
    row.lastYear = Year(2023)
    if place > 0 { row.lastFree = Money(øre: -9_000_000) }
    return row
  }

  private static let moved = BasisNotice.moved(
    scenario: "Fee 1,60", basis: "Adopted 2020", before: Money(øre: 10_000_000),
    after: Money(øre: 9_000_050))

  private static let scenarios = [
    StoredScenario(
      name: "Adopted 2020", path: "Scenarios/adopted-2020.hvis", basis: nil, notice: nil,
      note: "The budget as adopted",
      decision: MadeDecision(
        body: "the board", caseNumber: "58/20", day: Day(written: "2020-12-03")), budget: nil,
      isOpen: true,
      figures: (try? Alliance.plan("plan 2 years")).map(StoredFigures.init)),
    StoredScenario(
      name: "Fee 1,60", path: "Scenarios/fee-160.hvis", basis: "Adopted 2020",
      notice: moved,
      note: nil, decision: nil, budget: "Osloregionen 2021",
      isOpen: false, figures: nil),
  ]

  private static let assertions: [(name: String, answer: Answer)] = [
    (
      "assert that holds",
      .asserted(
        AssertedAnswer(
          holds: true, condition: "free >= 0", message: nil,
          sides: (.number(ExactNumber(100_000), .kroner), .number(.zero, .kroner)),
          difference: .number(ExactNumber(100_000), .kroner)))
    ),
    (
      "assert that does not hold",
      .asserted(
        AssertedAnswer(
          holds: false, condition: "free >= 500k", message: "too little",
          sides: (.number(ExactNumber(100_000), .kroner), .number(ExactNumber(500_000), .number)),
          difference: .number(ExactNumber(-400_000), .kroner)))
    ),
    (
      "assert without sides",
      .asserted(
        AssertedAnswer(
          holds: false, condition: "not true", message: nil, sides: nil, difference: nil))
    ),
  ]

  private static let session: [(name: String, answer: Answer)] = [
    ("scenario", .framed(.named("Tønsberg leaves"))),
    ("based on", .framed(.based(on: "Adopted 2020", changes: 1, notice: nil))),
    ("note", .framed(.noted("For the board, \"12 December\""))),
    ("include", .framed(.included(path: "common.hvis", changes: 2, assertions: []))),
    (
      "save",
      .filed(.saved(name: "A", path: "Scenarios/a.hvis", basis: nil, dependents: ["B", "C"]))
    ),
    (
      "save on a basis",
      .filed(.saved(name: "B", path: "Scenarios/b.hvis", basis: "A", dependents: []))
    ),
    ("open", .filed(.opened(name: "A", changes: 3, free: Money(øre: 10_555_750), notice: moved))),
    ("new", .filed(.started)), ("list", .filed(.listed([], problems: []))),
    ("delete", .filed(.deleted(name: "A"))),
    ("rename", .filed(.renamed(from: "A", to: "B"))),
    ("undo", stepped(isUndo: true)), ("redo", stepped(isUndo: false)),
    ("help", .help(.alone(.stated))), ("help leave", .help(statement(.leave))),
    ("help free", .word(WordAnswer(concept: .free, now: standing(.free, 174_521)))),
    ("help k", .word(WordAnswer(concept: .thousand, now: nil))),
    ("help after a problem", .help(.problem(problem))),
    ("help after a statement cut off", .help(.problem(unfinished))),
    (
      "help after an assertion",
      .help(.assertion(short, next: LocalName("show", norwegian: "vis")))
    ), ("tutorial", .help(.tutorial(page))), ("end of the tutorial", .help(.tutorial(lastPage))),
    ("set lang nb", .option(.language(.norwegian))),
    ("set format csv", .option(.format(.csv))), ("set color never", .option(.color(.never))),
    ("set live off", .option(.live(false))),
    ("set amounts thousands", .option(.amounts(.thousands))),
    ("set ghost off", .option(.ghost(false))),
    ("set accessible on", .option(.accessible(true))),
    ("set edit vi", .option(.keys(.vi))),
    ("set", .settings(SessionSettings(language: .english))), ("quit", .quit(discarding: false)),
  ]

  private static func stepped(isUndo: Bool) -> Answer {
    .stepped(
      SteppedAnswer(
        isUndo: isUndo, changes: ["leave Tønsberg", "rate 1,60"],
        free: (before: Money(øre: 10_555_750), after: Money(øre: 17_452_150))))
  }

  private static func ratio(_ numerator: Int128, _ denominator: Int128) -> ExactNumber {
    (try? ExactNumber(numerator, over: denominator)) ?? .zero
  }

  private static func years(_ statements: String) throws -> Answer {
    let figures = try Alliance.figures(statements)
    return .table(.years(figures, try StructuralGap.all(of: figures.planned, in: figures.years)))
  }

  private static func tables(of planned: PlannedBudget) throws -> [Answer] {
    let plan = planned.plan
    let year = planned.outlook.first
    let activities = plan.budget.identifiedActivities.map {
      (activity: $0.activity, isDropped: plan.isDropped($0.id))
    }
    return [
      .table(.fees(try FeesTable(planned, in: year))),
      .table(.members(try MembersTable(planned, in: year, since: planned), by: nil)),
      .table(.lines(try LinesTable(planned, in: year))),
      .table(.staff(try StaffTable(planned, in: year))),
      .table(.income(try IncomeTable(planned, in: year))),
      .table(.funds(try FundsTable(planned, in: year))), .table(.activities(activities)),
      .table(.goals(GoalsTable(plan))),
    ]
  }
}

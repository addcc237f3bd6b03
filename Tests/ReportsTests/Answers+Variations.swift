import Analysis
import Budget

@testable import Session

extension Answers {
  /// Sweeps, sensitivities and risks.
  static func variations() throws -> [Answer] { try varied.get() }

  /// Worked out once for all tests.
  private static let varied = Result { try workedOut() }

  private static func workedOut() throws -> [Answer] {
    let plan = try Alliance.plan().plan
    let years = try Alliance.plan("plan 2 years; growth wages 3%").plan
    let viken = try Alliance.member("Viken", in: plan)
    let innlandet = try Alliance.member("Innlandet", in: plan)
    guard let span = YearSpan(from: plan.budget.year) else { return [] }
    let rates = try SweepAxis.values(
      from: ExactNumber(13, over: 10), to: ExactNumber(16, over: 10),
      step: ExactNumber(1, over: 10), of: Lever(.rate, span))
    let rate = SweepAxis.lever(Lever(.rate, span), rates)
    let leaving = SweepAxis.leaving([viken, innlandet], MonthSpan(span))
    let chances = "leave Viken with chance 30%; leave Innlandet with chance 10%"
    let ranges = "rate between 1.50 and 1.60; population all ±1%"
    let risks = [chances, chances + "; correlation Viken, Innlandet 0.5; plan 2 years", ranges]
    return [
      .swept(try Sweep([rate], of: [AskedFigure(.free)], in: PlannedBudget(plan))),
      .swept(
        try Sweep(
          [rate], of: [AskedFigure(.free), AskedFigure(.fees, of: .member(viken))],
          in: PlannedBudget(years))),
      .swept(
        try Sweep(
          [leaving, rate], of: [AskedFigure(.free), AskedFigure(.members)],
          in: PlannedBudget(plan))),
      .swept(
        try Sweep(
          [.leaving([viken], MonthSpan(span))], of: [AskedFigure(.free)],
          in: PlannedBudget(Alliance.plan("leave Viken").plan))),
      .sensitivity(try Sensitivity(of: AskedFigure(.free), by: ExactNumber(1, over: 10), in: plan)),
      .sensitivity(try Sensitivity(of: AskedFigure(.free), by: nil, in: years)),
    ]
      + (try risks.map { statements in
        .risk(
          try Risk(
            of: AskedFigure(.free), below: ExactNumber(50_000),
            in: try Alliance.plan(statements).plan))
      })
  }
}

extension Alliance {
  /// The member of a name.
  static func member(_ name: String, in plan: Plan) throws -> MemberID {
    guard let id = plan.member(exactlyNamed: name) else { throw Missing(name: name) }
    return id
  }

  private struct Missing: Error { let name: String }
}

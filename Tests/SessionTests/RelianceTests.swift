import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("What an answer rests on")
struct RelianceTests {
  /// A question, and the inputs that nobody knows exactly: assumed ones, and half-widths.
  struct Case: Sendable, CustomTestStringConvertible {
    let figure: String
    var after: [String] = []
    let assumed: [String]
    let widths: [String]
    var testDescription: String { (after + [figure]).joined(separator: "; ") }
  }

  private static let staff = [
    "Permanent 1", "Permanent 2", "Temporary 1", "Temporary 2", "Temporary 3",
  ]

  static let cases = [
    // Tønsberg's inhabitants are those without Re, which is an assumption.
    Case(
      figure: "free", assumed: ["Tønsberg"] + staff, widths: ["45 000", "50 000", "5 000"]),
    Case(
      figure: "free", after: ["leave Tønsberg"], assumed: staff,
      widths: ["45 000", "50 000", "5 000"]),
    Case(figure: "salaries", assumed: staff, widths: []),
    Case(figure: "rate", assumed: [], widths: []),
    Case(figure: "fees of Oslo", assumed: [], widths: []),
    Case(figure: "salaries", after: ["cost all +3%"], assumed: staff, widths: []),
    // What a change says is no assumption of the budget any more.
    Case(figure: "salaries", after: ["cost all 900k"], assumed: [], widths: []),
    Case(
      figure: "salaries", after: ["cost all 900k", "cost \"Temporary 1\" 950k"], assumed: [],
      widths: []),
    Case(
      figure: "expenses", after: ["spend \"Other operating costs\" 3 mill"], assumed: staff,
      widths: []),
    Case(
      figure: "expenses", after: ["spend \"Other operating costs\" * 0.5"], assumed: staff,
      widths: ["25 000"]),
    // A position that is hired costs the standard cost, which is assumed as well.
    Case(
      figure: "salaries", after: ["cost all 900k", "hire 1 temporary as \"Adviser\" cost 800k"],
      assumed: [], widths: []),
    Case(
      figure: "salaries of \"Adviser\"", after: ["hire 1 temporary as \"Adviser\""],
      assumed: ["Adviser"], widths: []),
    // Another pays for it, so that what it costs is nothing to the alliance.
    Case(figure: "salaries of \"Seconded 1\"", assumed: [], widths: []),
    Case(
      figure: "free at 2022", after: ["plan 3 years"], assumed: ["Tønsberg"] + staff,
      widths: ["45 000", "50 000", "5 000"]),
  ]

  @Test("is told by name", arguments: cases)
  func reliance(_ row: Case) throws {
    var desk = try Desk(after: row.after)
    guard case .explained(let answer)? = try desk.say("why \(row.figure)").first else {
      throw Unexpected("\(row.figure) is not explained")
    }
    try check(Reliance([answer.explanation]), row, in: desk)
    guard case .value(let value)? = try desk.say(row.figure).first,
      case .number(let number, _) = value.value
    else { throw Unexpected("\(row.figure) is no number") }
    #expect(answer.explanation.value == number)
    // The same where no change is told, as in answers to other questions.
    let solving = try Desk(after: row.after).session.reliance(
      of: [
        NamedFigure(quantity: .free, subject: nil, year: desk.session.planned.outlook.first.year)
      ])
    #expect(
      solving.assumed.count >= Reliance([answer.explanation]).assumed.count
        || !row.figure.hasPrefix("free"))
  }

  private func check(_ reliance: Reliance, _ row: Case, in desk: Desk) throws {
    let plan = desk.session.planned.plan
    let names = reliance.assumed.map { input -> String in
      switch input {
      case .yearlyCost(let id): plan.position(id).name.english
      case .inhabitants(let id): plan.member(id).name
      case _: "\(input)"
      }
    }
    #expect(names == row.assumed)
    let widths = reliance.approximate.map { NumberText.number($0.halfWidth, decimals: 2) }
    #expect(widths.map { $0.replacing("\u{A0}", with: " ") } == row.widths)
  }

  @Test(
    "questions tell it",
    arguments: [
      "solve rate for free >= 500k", "cheapest rate, profiling for free >= 500k",
      "sensitivity free", "risk free", "risk free with approximate",
    ])
  func questions(question: String) throws {
    var desk = try Desk(after: ["leave Viken with chance 30%"])
    let reliance: Reliance =
      switch try desk.say(question).first {
      case .solved(let answer): answer.reliance
      case .mixed(let answer): answer.reliance
      case .sensitivity(let answer): answer.reliance
      case .risk(let answer): answer.reliance
      case let answer: throw Unexpected("\(question) answers \(String(describing: answer))")
      }
    #expect(reliance.assumed.count == 6)
    #expect(reliance.approximate.count == (question.hasSuffix("approximate") ? 0 : 3))
  }
}

@Suite("Risk with approximate inputs")
struct ApproximateRiskTests {
  @Test("spreads each over its width")
  func spread() throws {
    let year = try #require(
      try Desk.adopted().risk("risk free with approximate").years.first)
    // Even spreads of ±45 000, ±50 000 and ±5 000 make a hill of ±100 000 around 100 000.
    #expect(try year.mean.rounded() == 100_000)
    #expect(try year.deviation.rounded() == 38_944)
    #expect(year.belowZero == .zero)
    let percentiles = try year.percentiles.map { try $0.value.rounded() / 1_000 }
    #expect(percentiles == [34, 72, 100, 127, 165])
  }

  @Test("goes with chances, ranges and a limit")
  func combined() throws {
    let desk = try Desk.adopted(["leave Viken with chance 30%", "rate ±5 øre"])
    let risk = try desk.risk("risiko fri under 100k med omtrentlige")
    let year = try #require(risk.years.first)
    #expect(try year.mean.rounded() == -442_125)
    let below = try #require(year.belowLimit).scaled(decimals: 2)
    #expect(below == 65)
    #expect(risk.approximate.count == 3)
    let without = try #require(try desk.risk("risk free below 100k").years.first)
    #expect(without.deviation < year.deviation)
  }

  @Test("takes what changes made of the inputs")
  func changed() throws {
    let desk = try Desk.adopted(["spend \"Other operating costs\" 3 426 054.50"])
    let risk = try desk.risk("risk free with approximate")
    #expect(risk.approximate.map(\.input) == [.opening(.free), .opening(.bound(FundID(place: 0)))])
    #expect(try #require(risk.years.first).deviation.rounded() == 26_141)
    // Nothing that a figure does not rest on is spread.
    let fees = try Desk.adopted(["leave Viken with chance 30%"]).risk("risk fees with approximate")
    #expect(fees.approximate.isEmpty)
    #expect(fees.years.first?.precision == .exact)
  }

  @Test("is offered where nothing else is uncertain")
  func offered() throws {
    var desk = try Desk.adopted()
    for (line, tried) in [
      ("risk free", "risk free with approximate"), ("risiko fri", "risiko fri med omtrentlige"),
      ("risk free below 50k", "risk free below 50k with approximate"),
    ] {
      let diagnostic = try desk.refusal(line)
      #expect(diagnostic.problem as? SessionProblem == .variation(.onlyApproximate))
      let fixed = diagnostic.fix.map { line.applying($0) }
      #expect(fixed == tried)
      try desk.say(tried)
    }
    let exact = try desk.refusal("risk fees")
    #expect(exact.problem as? SessionProblem == .variation(.nothingUncertain))
  }
}

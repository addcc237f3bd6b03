import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("A change that the plan refuses")
struct ChangeProblemTests {
  /// A refusal by the plan itself, once names and amounts are known.
  static func refused(
    _ line: String, _ problem: ChangeProblem, since: Int? = nil, fixed: String? = nil,
    after before: String...
  ) -> Refusal<SessionProblem> {
    let place = since.map { ChangePlace(source: nil, line: $0, typed: before[$0 - 1]) }
    return Refusal(line, .change(problem, since: place), fixed: fixed, after: before)
  }

  private static let rest = "Kommuner, ikke spesifisert"
  private static let communication = LocalName("Communication", norwegian: "Kommunikasjon")
  private static let other = LocalName("Other operating costs", norwegian: "Andre driftsutgifter")
  private static let first = LocalName("Temporary 1", norwegian: "Midlertidig 1")
  private static let brand = LocalName("Brand Manager")
  private static let profiling = LocalName("Profiling", norwegian: "Profilering")
  private static let borrowed = LocalName("Seconded 1", norwegian: "Innlånt 1")

  static let members = [
    refused(
      "leave ^Tønsberg", .alreadyOut(member: "Tønsberg", since: ChangeIndex(1)), since: 2,
      after: "rate 1.60", "leave Tønsberg"),
    refused(
      "leave Moss, ^Tønsberg", .alreadyOut(member: "Tønsberg", since: ChangeIndex(0)), since: 1,
      after: "leave Tønsberg"),
    refused("join ^Tønsberg", .alreadyIn(member: "Tønsberg", since: nil)),
    refused(
      "join ^Moss", .alreadyIn(member: "Moss", since: ChangeIndex(1)), since: 2,
      after: "leave Moss", "join Moss"),
    refused(
      "merge ^Moss, Råde into Råde", .notInFeeBase(member: "Moss", 2020), after: "leave Moss"),
    refused(
      "leave ^Råde", .partOf(member: "Råde", whole: "Moss", since: ChangeIndex(0)), since: 1,
      after: "merge Moss, Råde into Moss from 2022"),
    refused(
      "leave Nes, ^Råde with chance 5%",
      .partOf(member: "Råde", whole: "Nye Moss", since: ChangeIndex(0)), since: 1,
      after: "merge Moss, Råde into Nye Moss"),
    refused(
      "join ^Råde", .partOf(member: "Råde", whole: "Moss", since: ChangeIndex(0)), since: 1,
      after: "merge Moss, Råde into Moss"),
    refused(
      "weight Råde ^2", .partOf(member: "Råde", whole: "Moss", since: ChangeIndex(0)), since: 1,
      after: "merge Moss, Råde into Moss from 2022"),
    refused(
      "merge ^Råde, Våler (Viken) into \"Nye Råde\" from 2023",
      .partOf(member: "Råde", whole: "Moss", since: ChangeIndex(0)), since: 1,
      after: "merge Moss, Råde into Moss from 2022"),
    refused("leave Moss, ^\"\(rest)\"", .standsForOthers(member: rest)),
    refused("leave ^\"\(rest)\" with chance 10%", .standsForOthers(member: rest)),
    refused("join ^\"\(rest)\"", .standsForOthers(member: rest)),
    refused("merge Moss, ^\"\(rest)\" into Moss", .standsForOthers(member: rest)),
    refused("merge ^Moss, Råde into \"\(rest)\"", .standsForOthers(member: rest)),
    refused(
      "merge Moss, ^Råde into Moss from 2022",
      .leavesLater(member: "Råde", 2024, since: ChangeIndex(1)), since: 2,
      after: "rate 1.60", "leave Råde from 2024"),
    refused(
      "merge ^Moss, Råde into Moss from 2022",
      .leavesLater(member: "Moss", 2024, since: ChangeIndex(0)), since: 1,
      after: "leave Moss from 2024 until 2025"),
    refused(
      "merge Moss, ^Kragerø into Moss from 2022", .leavesLater(member: "Kragerø", 2025, since: nil),
      after: "join Kragerø population 10 380 until 2024"),
    refused(
      "merge Moss, ^Råde into Moss from 2022", .weightChangesLater(member: "Råde", 2024),
      after: "weight Råde 2 from 2024"),
    refused(
      "merge Moss, ^Råde into Moss from 2022", .weightChangesLater(member: "Råde", 2024),
      after: "weight Råde 2 until 2023", "weight Moss 2 from 2022"),
    refused(
      "merge ^Moss, Råde into Moss from 2022",
      .mayLeaveLater(member: "Moss", since: ChangeIndex(0)), since: 1,
      after: "leave Moss from 2023 with chance 30%"),
    refused("merge ^Moss into Moss", .mergesOnlyOne(member: "Moss")),
    refused(
      "merge ^Moss, Råde into Viken", .mergesWithCounty(member: "Moss", county: "Viken")),
    refused(
      "merge ^Viken, Moss into \"Nytt\"", .mergesWithCounty(member: "Moss", county: "Viken")),
    refused("merge ^Oslo, Moss into Oslo", .differentWeights(["Oslo", "Moss"])),
    refused("population Moss ^-100.01%", .illegalPopulation(member: "Moss", 2020)),
    refused("rate 1.60 from ^2019", .beforeBudgetYear(2019, first: 2020)),
    refused("leave Moss from ^2019", .beforeBudgetYear(2019, first: 2020)),
  ]

  static let lines = [
    refused(
      "spend Communication ^300k from 2020",
      .partOrMore(line: communication, containedIn: other, Money(øre: 30_000_000)),
      fixed: "itemise Communication 300k from 2020"),
    refused(
      "bruk Kommunikasjon ^= 0,3 mill",
      .partOrMore(line: communication, containedIn: other, Money(øre: 30_000_000)),
      fixed: "spesifiser Kommunikasjon 0,3 mill"),
    refused(
      "spend Communication ^between 100k and 300k",
      .partOrMore(line: communication, containedIn: other, Money(øre: 10_000_000))),
    refused(
      "spend Communication ^200k",
      .partOrMore(line: communication, containedIn: other, Money(øre: 20_000_000)),
      fixed: "itemise Communication 200k", after: "itemise Communication 300k from 2021"),
    refused(
      "spend Communication ^-300k", .missingAmount(line: communication, containedIn: other)),
    refused(
      "spend Kommunikasjon ^-5%", .missingAmount(line: communication, containedIn: other)),
    refused(
      "profiling \"Brand Manager\" ^-500k",
      .belowZero(name: brand, 2020, Money(øre: -12_000_000))),
    refused("profiling ^-4 mill", .belowZero(name: profiling, 2020, Money(øre: -14_700_000))),
    refused("fund Profiling ^-4 mill", .belowZero(name: profiling, 2020, Money(øre: -56_000_000))),
    refused("profiling ^100k", .nothingToSpread(profiling, 2020), after: "profiling 0 until 2020"),
    refused("itemise \"Brand Manager\" ^100k", .notContained(line: brand)),
    refused("itemise Communication ^0", .amountNotPositive),
    refused("release Profiling ^0", .amountNotPositive),
    refused(
      "release Profiling ^4 mill",
      .fundTooSmall(name: profiling, 2020, available: Money(øre: 344_000_000))),
    refused(
      "release Profiling 200k from ^2021",
      .releasedAfterPlan(fund: profiling, 2021, last: 2020, years: 2),
      fixed: "plan 2 years; release Profiling 200k from 2021", after: "profiling -815k"),
    refused(
      "release Profiling 200k from ^2021",
      .releasedAfterPlan(fund: profiling, 2021, last: 2020, years: 2)),
    refused(
      "frigi Profilering 200k fra ^2023",
      .releasedAfterPlan(fund: profiling, 2023, last: 2021, years: 4),
      fixed: "plan 4 år; frigi Profilering 200k fra 2023", after: "plan 2 years",
      "profilering 1 mill"),
    refused(
      "release Profiling 200k from ^2060",
      .releasedAfterPlan(fund: profiling, 2060, last: 2020, years: nil)),
    refused(
      "drop ^Klimaskole",
      .alreadyDropped(activity: LocalName("Klimaskole"), since: ChangeIndex(0)), since: 1,
      after: "drop Klimaskole"),
  ]

  static let staff = [
    refused(
      "end ^\"Temporary 1\" at 2020-07", .notStaffed(position: first, month(8)),
      after: "end \"Temporary 1\" at 2020-06"),
    refused(
      "extend ^\"Temporary 1\" until 2020-05", .alreadyStaffed(position: first, until: month(6)),
      after: "end \"Temporary 1\" at 2020-06"),
    refused("extend ^\"Temporary 1\" until 2022-12", .hasNoEnd(position: first)),
    refused(
      "extend ^\"Permanent 1\" until 2022-12",
      .hasNoEnd(position: LocalName("Permanent 1", norwegian: "Fast 1"))),
    refused(
      "extend ^\"Temporary 1\" until 2022-12", .hasNoEnd(position: first),
      after: "end \"Temporary 1\" at 2021-06", "convert \"Temporary 1\" to permanent"),
    refused(
      "convert ^\"Temporary 1\" to temporary",
      .alreadyOfKind(position: first, .temporary)),
    refused(
      "cost \"Seconded 1\" ^500k",
      .paidByAnother(position: borrowed, payer: "Klimaetaten (Oslo)")),
    refused(
      "hire ^1000000000 permanent cost 9 000 000 000 000", .tooManyPositions(limit: 1_000)),
    refused(
      "hire ^1 temporary from 2020-09 until 2020-05",
      .endsBeforeStart(month(5), start: month(9))),
    refused("end \"Temporary 1\" at ^2019-03", .beforeBudgetYear(2019, first: 2020)),
    refused("plan ^31 years", .illegalHorizon(limit: 30)),
    refused("plan ^0 years", .illegalHorizon(limit: 30)),
    refused("hire ^990 permanent cost 99 000 000 000 000", .tooLarge),
  ]

  @Test("says where, why and since when", arguments: members + lines + staff)
  func problem(_ refusal: Refusal<SessionProblem>) throws { try refusal.check(on: try Desk()) }

  @Test(
    "names the change that makes a longer plan impossible",
    arguments: [
      (
        name: "a cost below zero", line: 2,
        before: ["leave Nes", "spend \"Brand Manager\" -500k from 2022", "rate 1.60"],
        statement: "spend \"Brand Manager\" -500k from 2022", plan: "plan ^4 years"
      ),
      (
        name: "an illegal rate", line: 1, before: ["rate -2 kr from 2021"],
        statement: "rate -2 kr from 2021", plan: "plan ^2 years"
      ),
      (
        name: "a change that was possible alone", line: 3,
        before: [
          "profiling \"Brand Manager\" 100k from 2021", "leave Nes",
          "profiling \"Brand Manager\" -200k from 2021",
        ],
        statement: "profiling \"Brand Manager\" -200k from 2021", plan: "plan ^2 years"
      ),
    ])
  func longerPlan(
    name: String, line: Int, before: [String], statement: String, plan: String
  ) throws {
    var desk = try Desk(after: before)
    let marked = MarkedSource(plan)
    let diagnostic = try #require(desk.type(marked.text).diagnostics.first)
    guard
      case .longerPlan(
        _, statement, since: ChangePlace(source: nil, line: line, typed: statement))? =
        diagnostic.problem as? SessionProblem
    else { throw Unexpected("\(diagnostic.problem)") }
    #expect(diagnostic.range.start == marked.start)
    expectReadable(diagnostic.problem)
    try desk.say("plan 1 year")
  }

  @Test("does not blame a change for a plan that is longer than any")
  func longestPlan() throws {
    var desk = try Desk(after: ["leave Nes"])
    guard
      case .change(.illegalHorizon, since: nil)? =
        desk.type("plan 31 years").diagnostics.first?.problem as? SessionProblem
    else { throw Unexpected("a change is blamed") }
  }

  /// Refusals that come before the plan is asked.
  static let figures: [Refusal<ChangeProblem>] = [
    Refusal("rate ^99999999999999999999", .illegalRate(.outOfRange)),
    Refusal("rate ^= -1", .illegalRate(.outOfRange)),
    Refusal("rate ^1.23456", .illegalRate(.finerThanFourDecimals)),
    Refusal("rate ^free / population", .illegalRate(.finerThanFourDecimals)),
    Refusal("weight Oslo ^1.2345", .illegalWeight(member: "Oslo", .finerThanTwoDecimals)),
    Refusal("leave Oslo with chance ^130%", .illegalChance),
    Refusal("growth wages ^101%", .illegalGrowth(.outOfRange)),
  ]

  @Test("refuses figures out of range", arguments: figures)
  func figure(_ refusal: Refusal<ChangeProblem>) throws { try refusal.check(on: try Desk()) }

  private static func month(_ number: Int) -> Month {
    Month(number, of: 2020) ?? .january(of: 2020)
  }
}

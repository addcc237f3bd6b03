import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Tables of years and members")
struct YearTableTests {
  private static let changes = [
    "plan 3 years", "leave Moss from 2021", "rate 1.70 from 2021",
    "income new Grant 200k from 2021",
    "profiling -10% from 2022",
  ]

  private func table(_ line: String, _ desk: Desk) throws -> TableAnswer {
    var desk = desk
    guard case .table(let table)? = try desk.say(line).first else { throw Unexpected(line) }
    return table
  }

  @Test("a table of a year has the figures of that year")
  func years() throws {
    let desk = try Desk(after: Self.changes)
    for year in 2020...2022 {
      guard case .fees(let fees) = try table("show fees at \(year)", desk),
        case .members(let members, nil) = try table("show members at \(year)", desk),
        case .lines(let lines) = try table("show lines at \(year)", desk),
        case .staff(let staff) = try table("show staff at \(year)", desk),
        case .income(let income) = try table("vis inntekter i \(year)", desk),
        case .mainFigures(let figures) = try table("show at \(year)", desk)
      else { throw Unexpected("no table") }
      func expect(_ money: Money, _ expression: String) throws {
        #expect(try desk.value("\(expression) at \(year)") == .number(money.kroner, .kroner))
      }
      try expect(fees.total.fees, "fees")
      #expect(try fees.rows.map(\.fees).total() == fees.total.fees)
      try expect(members.rows.map(\.fee).total(), "fees")
      try expect(lines.groups.map(\.sum).total(), "expenses at \(year) - salaries")
      try expect(staff.rows.map(\.cost).total(), "salaries")
      try expect(income.rows.map(\.amount).total(), "income")
      #expect(figures.year.year.number == year)
    }
  }

  @Test("over years it is the same tables side by side")
  func overYears() throws {
    let desk = try Desk(after: Self.changes)
    guard case .yearly(.lines, let years) = try table("show lines over years", desk) else {
      throw Unexpected("no years")
    }
    #expect(years.map(\.year.number) == [2020, 2021, 2022])
    for (year, answer) in years {
      guard case .lines(let whole) = answer,
        case .lines(let alone) = try table("show lines at \(year.number)", desk)
      else { throw Unexpected("no lines") }
      #expect(whole == alone)
    }
    guard case .years = try table("vis over år", desk) else { throw Unexpected("no main figures") }
  }

  @Test("what the document says has no years")
  func refused() throws {
    var desk = try Desk(after: Self.changes)
    for topic in ["sources", "status", "activities", "goals", "changes"] {
      let refusal = try desk.refusal("show \(topic) at 2021")
      guard case .tableWithoutYears? = refusal.problem as? QuestionProblem else {
        Issue.record("\(topic)")
        continue
      }
    }
  }

  @Test("counties sum their members, and all of them the fees")
  func counties() throws {
    let desk = try Desk(after: Self.changes)
    guard case .counties(let counties) = try table("vis medlemmer etter fylke i 2021", desk),
      case .members(let members, _) = try table("show members at 2021", desk)
    else { throw Unexpected("no counties") }
    #expect(try counties.rows.map(\.fees).total() == counties.total.fees)
    #expect(try desk.value("fees at 2021") == .number(counties.total.fees.kroner, .kroner))
    for row in counties.rows where row.county != nil {
      let own = members.rows.filter { $0.member.county == row.county }
      #expect(try own.map(\.fee).total() == row.fees)
      #expect(try own.map(\.feeBefore).total() == row.feesBefore)
    }
    let fees = counties.rows.map(\.fees)
    #expect(fees == fees.sorted(by: >))
  }

  @Test("a member's page has its fee of each year, and in each stored scenario")
  func member() throws {
    let store = try TemporaryFolder()
    try store.put("a.hvis", "scenario A\nrate 2\n")
    try store.put("broken.hvis", "scenario Broken\nleave Nowhere\n")
    let desk = try Desk(store: store, after: Self.changes)
    guard case .member(let page, let problems) = try table("vis medlem Moss", desk) else {
      throw Unexpected("no page")
    }
    #expect(page.years.map(\.year.number) == [2020, 2021, 2022])
    for year in page.years {
      let fee = try year.row.fee.kroner
      #expect(try desk.value("fees of Moss at \(year.year.number)") == .number(fee, .kroner))
    }
    #expect(page.years.map(\.row.isMember) == [true, false, false])
    // What it pays in the budget as it was opened, of the same year.
    let untouched = try Desk(after: ["plan 3 years"])
    #expect(
      try untouched.value("fees of Moss at 2022")
        == .number(page.years[2].row.feeBefore.kroner, .kroner))
    // One that cannot be carried out has no fees to show, and says why.
    #expect(page.scenarios.map(\.scenario.english) == ["A"])
    #expect(problems.map { $0.message(in: .english).contains("Nowhere") } == [true])
    let stored = try Desk(store: store, after: ["open A", "plan 3 years"])
    #expect(
      try stored.value("fees of Moss at 2021")
        == .number(try #require(page.scenarios[0].fees[1]).kroner, .kroner))
  }

  @Test("the list of scenarios says what each comes to, and which cannot be carried out")
  func list() throws {
    let store = try TemporaryFolder()
    try store.put("a.hvis", "scenario A\nplan 3 years\nrate 2\n")
    try store.put("broken.hvis", "scenario Broken\nleave Nowhere\n")
    var desk = try Desk(store: store)
    guard case .filed(.listed(let listed, let problems))? = try desk.say("list").first else {
      throw Unexpected("no list")
    }
    let figures = try #require(listed.first { $0.name.english == "A" }?.figures)
    let opened = try Desk(store: store, after: ["open A"])
    #expect(figures.free == opened.free)
    #expect(
      try opened.value("free at \(figures.lowest.year.number)")
        == .number(figures.lowest.free.kroner, .kroner))
    #expect(figures.lowest.year.number == 2022)
    #expect(listed.first { $0.name.english == "Broken" }?.figures == nil)
    #expect(problems.count == 1)
  }
}

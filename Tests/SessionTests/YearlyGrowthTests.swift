import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// Growth that differs by year, and that of incomes and fees, as it is stated; figures worked out by hand.
@Suite("Growth by year")
struct YearlyGrowthTests {
  /// A position of 1 000 000 kr: × 1.03, × 1.03 × 1.04, × 1.03 × 1.04 × 1.03.
  static let wages = [
    ("growth wages 3%; growth wages 4% from 2022 until 2022", "1 103 336,00 kr"),
    ("vekst lønn 3 %; vekst lønn 4 % fra 2022 til og med 2022", "1 103 336,00 kr"),
    ("growth wages 4% from 2022; growth wages 3%", "1 092 727,00 kr"),
    ("growth wages 4% from 2023", "1 040 000,00 kr"),
    ("growth wages 4% until 2021", "1 040 000,00 kr"),
    ("growth wages -2% from 2022", "960 400,00 kr"),
  ]

  @Test("is the last stated of each year", arguments: wages)
  func lastStated(lines: String, cost: String) throws {
    var desk = try Desk(after: ["plan 4 years"])
    try desk.say(lines)
    #expect(try desk.shown("salaries of \"Permanent 1\" at 2023") == cost)
  }

  /// 1.50 × 1.03 = 1.545, set to 1.60 from 2022, × 1.03 = 1.648.
  @Test("of fees moves the rate, which grows on from where it is set")
  func rateGrows() throws {
    var desk = try Desk(after: ["plan 4 years", "growth fees 3%", "rate 1.60 from 2022"])
    let rates = try (2020...2023).map { try desk.shown("rate at \($0)") }
    #expect(rates == ["1,50 kr/inh.", "1,5450 kr/inh.", "1,60 kr/inh.", "1,6480 kr/inh."])
    try desk.say("undo; undo")
    #expect(try desk.shown("rate at 2023") == "1,50 kr/inh.")
  }

  /// KS: (108 142 + 36.15 × 196) + 6.02 × 196, each number × 1.03; the large one is held by 9 133 121 × 1.03.
  static let ruled = [
    ("ks-2020", "growth fees 3%", "Utsira", "119 899,54 kr"),
    ("ks-2020", "growth fees 3%", "Large one", "11 150 661,34 kr"),
    ("malaren", "growth fees 3%", "Small", "36 050,00 kr"),
  ]

  @Test("of fees moves every number of the rules", arguments: ruled)
  func ruledFees(file: String, lines: String, member: String, fee: String) throws {
    var desk = try AllianceCase(file).desk()
    let year = desk.session.planned.plan.budget.year.number + 1
    try desk.say("plan 2 years")
    try desk.say(lines)
    #expect(try desk.shown("fees of \"\(member)\" at \(year)") == fee)
  }

  /// A shared total of 1 000 000: × 1.03, × 1.03 × 1.02, and 2 000 000 set from 2027.
  @Test("of fees moves a total that is shared")
  func sharedTotal() throws {
    var desk = try AllianceCase("shared-costs").desk()
    try desk.say(
      "plan 5 years; growth fees 3%; growth fees 2% from 2026; fee total 2 mill from 2027")
    let fees = try (2024...2028).map { try desk.shown("fees at \($0)") }
    #expect(
      fees == [
        "1 000 000,00 kr", "1 030 000,00 kr", "1 050 600,00 kr", "2 000 000,00 kr",
        "2 040 000,00 kr",
      ])
  }

  @Test("is told of where a later statement is about more years")
  func overridden() throws {
    var desk = try Desk(after: ["plan 4 years", "growth wages 4% from 2022"])
    guard case .changed(let answer)? = try desk.say("growth wages 2%").last else {
      throw Unexpected("no change")
    }
    #expect(answer.overridden.map(\.text) == ["growth wages 4% from 2022"])
  }

  @Test("that begins after the plan is told of once")
  func beyond() throws {
    var desk = try Desk()
    guard case .changed(let answer)? = try desk.say("growth wages 4% from 2022").last else {
      throw Unexpected("no change")
    }
    #expect(
      answer.warnings == [
        .beyondPlan(Year(2022), last: Year(2020))
      ])
  }

  /// Wages 3 % and 4 % from 2022, each a tenth more: 1 000 000 × 1.033 × 1.044.
  @Test("is moved in a sensitivity as one, each year by its own part")
  func sensitivity() throws {
    var desk = try Desk(after: ["plan 3 years", "growth wages 3%", "growth wages 4% from 2022"])
    guard case .sensitivity(let answer)? = try desk.say("sensitivity salaries at 2022 10%").last
    else {
      throw Unexpected("no sensitivity")
    }
    let row = try #require(answer.years[0].rows.first { $0.input == .number(.growth(.wages)) })
    #expect(row.high == ExactNumber(5 * 1_078_452))
  }
}

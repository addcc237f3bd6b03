import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

extension Desk {
  /// A session on the budget as adopted, after some statements.
  static func adopted(_ statements: [String] = []) throws -> Desk {
    try Desk(after: ["leave Tønsberg, Våler (Innlandet)"] + statements)
  }

  /// What a question about risk answers.
  func risk(_ question: String) throws -> Risk {
    var copy = self
    guard case .risk(let risk)? = try copy.say(question).first else {
      throw Unexpected("\(question) is no question about risk")
    }
    return risk
  }
}

@Suite("A question about risk")
struct RiskTests {
  static let two = ["leave Viken with chance 30%", "leave Innlandet with chance 10%"]

  private func kroner(_ number: ExactNumber) -> String { NumberText.number(number, decimals: 2) }

  private func percent(_ share: ExactNumber) -> String { NumberText.percent(share, decimals: 1) }

  @Test("weighs every outcome of two chances")
  func twoMembers() throws {
    let desk = try Desk.adopted(Self.two)
    let fees = try #require(try desk.risk("risk fees").years.first)
    #expect(kroner(fees.mean) == "6\u{A0}078\u{A0}886,5")
    #expect(try fees.deviation.rounded() == 846_219)
    #expect(fees.precision == .exact)
    #expect(fees.bars.count == 4)
    let free = try #require(try desk.risk("risk free").years.first)
    #expect(free.belowZero.map(percent) == "37\u{A0}%")
    #expect(fees.belowZero == nil)
    #expect(try free.planned - free.mean == fees.planned - fees.mean)
    #expect(try free.shortfall.rounded() == -2_055_340)
  }

  @Test("follows a correlation")
  func correlated() throws {
    let desk = try Desk.adopted(Self.two + ["correlation Viken, Innlandet 0.5"])
    let free = try #require(try desk.risk("risk free").years.first)
    #expect(try free.deviation.rounded() == 927_515)
    #expect(free.belowZero.map(percent) == "30,1\u{A0}%")
    #expect(try free.bars.reduce(.zero) { try $0 + $1.probability } == .one)
  }

  @Test("takes members that go together as one")
  func together() throws {
    let desk = try Desk.adopted(["leave Viken, Innlandet with chance 30% together"])
    let year = try #require(try desk.risk("risk free").years.first)
    #expect(year.bars.map { percent($0.probability) } == ["30\u{A0}%", "70\u{A0}%"])
    #expect(year.bars.first?.from == ExactNumber(-2_287_511))
  }

  @Test("gives the probability of less than a limit, the limit itself not counted")
  func limit() throws {
    let desk = try Desk.adopted(Self.two)
    for (limit, share) in [("100k", "37\u{A0}%"), ("100 000.01", "100\u{A0}%")] {
      let year = try #require(try desk.risk("risk free below \(limit)").years.first)
      #expect(year.belowLimit.map(percent) == share)
    }
  }

  @Test("is answered for every year of a plan, or for one")
  func years() throws {
    let desk = try Desk.adopted(Self.two + ["leave Oslo from 2022 with chance 5%", "plan 3 years"])
    let all = try desk.risk("risk free").years
    #expect(all.map(\.year.number) == [2020, 2021, 2022])
    #expect(try desk.risk("risk free over years").years == all)
    var refused = desk
    #expect(
      try refused.refusal("risk free at 2021 over years").problem as? QuestionProblem
        == .oneYearAndAll)
    let one = try desk.risk("risk free at 2021").years
    #expect(one == [all[1]])
    // What is lost in a year is missing in the next one too.
    #expect(try all[1].planned - all[1].mean > all[0].planned - all[0].mean)
    #expect(try desk.risk("risk fees of Oslo").years.map(\.bars.count) == [1, 1, 2])
  }

  @Test("spreads a range evenly, by itself and with chances")
  func ranges() throws {
    let rate = try Desk.adopted(["rate between 1.50 and 1.60"]).risk("risk fees")
    let year = try #require(rate.years.first)
    #expect(kroner(year.mean) == "6\u{A0}901\u{A0}689,65")
    // The standard deviation of an even spread is its width over √12.
    #expect(try year.deviation.rounded() == 128_538)
    #expect(try year.percentiles[2].value.rounded() == 6_901_690)
    let both = try Desk.adopted(["rate between 1.50 and 1.60", "population all ±1%"])
    let mixed = try #require(try both.risk("risk fees").years.first)
    // E(xy) = E(x)E(y); Var(xy) = the sum of the variances, relative, and of their product.
    #expect(try mixed.mean.rounded() == 6_901_690)
    #expect(abs(try mixed.deviation.rounded() - 134_575) <= 3)
  }

  @Test("cuts a range where a fund's money ends")
  func bend() throws {
    // The fund has 3.44 mill; half of the range is paid by free money.
    let desk = try Desk.adopted(["profiling between 3 040k and 3 840k"])
    let year = try #require(try desk.risk("risk free").years.first)
    #expect(abs(try year.mean.rounded() - 413_000) <= 100)
    #expect(try year.percentiles[4].value.rounded() == 513_000)
    let closing = try #require(try desk.risk("risk closing").years.first)
    #expect(abs(try closing.mean.rounded() - 513_000) <= 100)
  }

  @Test("counts members, too")
  func members() throws {
    let year = try #require(try Desk.adopted(Self.two).risk("risk members").years.first)
    #expect(NumberText.number(year.mean) == "66,6")
    #expect(try (year.deviation * ExactNumber(1_000)).rounded() == 548)
  }

  @Test("leaves a figure whole that no range moves", arguments: ["members", "positions", "fees"])
  func unmoved(figure: String) throws {
    let range = figure == "fees" ? "profiling between 3 040k and 3 840k" : "population all ±1%"
    let leaving = ["leave Viken with chance 30%"]
    let plain = try #require(try Desk.adopted(leaving).risk("risk \(figure)").years.first)
    let ranged = try Desk.adopted(leaving + [range]).risk("risk \(figure)").years
    #expect(ranged.first?.precision == .exact)
    #expect(ranged.first?.bars == plain.bars)
  }

  @Test("counts 68 or 69 members beside a range of inhabitants")
  func wholeMembers() throws {
    let desk = try Desk(after: ["leave Viken with chance 30%", "population all ±1%"])
    let year = try #require(try desk.risk("risk members").years.first)
    #expect(year.bars.map(\.from) == [68, 69].map { ExactNumber($0) })
    #expect(year.bars.map(\.to) == [68, 69].map { ExactNumber($0) })
    #expect(year.bars.map { percent($0.probability) } == ["30\u{A0}%", "70\u{A0}%"])
  }

  @Test("bounds the error in the figure's own unit")
  func ownUnit() throws {
    let desk = try Desk(after: ["population all ±1%", "rate between 1.50 and 1.60"])
    for (figure, most) in [("population", Int64(40)), ("rate", 1)] {
      let year = try #require(try desk.risk("risk \(figure)").years.first)
      guard case .spread(let width, _) = year.precision else {
        throw Unexpected("\(figure) is not spread")
      }
      #expect(width <= ExactNumber(most))
    }
  }

  @Test(
    "asks for values below zero of what can be there only",
    arguments: [
      ("free", true), ("result", true), ("bound", true), ("closing", true), ("fees", false),
      ("population", false), ("positions", false), ("members", false), ("rate", false),
    ])
  func belowZero(figure: String, isAsked: Bool) throws {
    let year = try #require(try Desk.adopted(Self.two).risk("risk \(figure)").years.first)
    #expect((year.belowZero != nil) == isAsked)
  }

  @Test("keeps a fine grid exact, and says where it is coarse")
  func grid() throws {
    let members = try Desk().session.planned.plan.members.map { "\"\($0.member.name)\"" }
    let all = "leave " + members.prefix(16).joined(separator: ", ") + " with chance 15%"
    let exact = try Desk(after: [all]).risk("risk fees").years
    #expect(exact.first?.precision == .exact)
    let coarse = try Desk(after: [all, "rate 1.6243"]).risk("risk fees").years
    guard case .within(let width)? = coarse.first?.precision else {
      throw Unexpected("the grid of øre is small enough")
    }
    #expect(width < ExactNumber(100))
    // Probabilities add to one on either.
    for year in [exact, coarse].compactMap(\.first) {
      #expect(try year.bars.reduce(.zero) { try $0 + $1.probability } == .one)
    }
  }
}

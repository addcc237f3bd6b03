import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// Members that share a total take away what depends on who else leaves; the numbers are worked out by hand.
@Suite("Risk where members share a total")
struct SharedRiskTests {
  private static let head = """
    budget "Shares"
    year 2020
    source s "S"
    populations 2019 given s
    reserve 0 given s

    """

  private func risk(_ file: String, _ statements: [String], _ question: String) throws -> RiskYear {
    let desk = try Desk.on(Self.head + file, after: statements)
    return try #require(try desk.risk(question).years.first)
  }

  private func text(_ bars: [RiskBar]) -> [String] {
    bars.map {
      NumberText.number($0.from ?? .zero, decimals: 2) + ": "
        + NumberText.percent($0.probability, decimals: 1)
    }
  }

  @Test("is that of every way in which they leave together")
  func together() throws {
    let year = try risk(
      """
      fee of municipality
        share total 1 000 by members 100 %
        within 10 % of previous
      municipality Aa population 100 previous 300
      municipality Bø population 100 previous 300
      municipality Ce population 100 previous 300
      municipality De population 100 previous 300
      """, ["leave Aa, Bø, Ce with chance 50%"], "risk fees")
    #expect(
      text(year.bars) == [
        "330: 12,5\u{A0}%", "660: 37,5\u{A0}%", "990: 37,5\u{A0}%",
        "1\u{A0}080: 12,5\u{A0}%",
      ])
    #expect(year.mean == ExactNumber(795))
    #expect(year.precision == .exact)
  }

  @Test("counts that nobody is left to pay")
  func nobodyLeft() throws {
    let year = try risk(
      """
      fee of municipality
        share total 1 000 by members 100 %
      line "Costs" 800 given s
      municipality Aa population 100
      municipality Bø population 100
      """, ["leave Aa, Bø with chance 50%"], "risk free")
    #expect(year.belowZero.map { NumberText.percent($0, decimals: 0) } == "25\u{A0}%")
  }

  @Test("leaves those apart that pay a price")
  func besidePrices() throws {
    let year = try risk(
      """
      class county nb "Fylker"
      fee of municipality
        share total 1 000 by members 100 %
      fee of county
        amount base 500
      municipality Aa population 100
      municipality Bø population 100
      county Ce population 100
      county De population 100
      """, ["leave Aa, Ce, De with chance 50%"], "risk fees of Bø")
    #expect(text(year.bars) == ["500: 50\u{A0}%", "1\u{A0}000: 50\u{A0}%"])
  }

  @Test("finds where two ranges meet in a limit")
  func diagonal() throws {
    let year = try risk(
      """
      fee of municipality
        amount base 100
        at most 100 as cap
      municipality Aa population 100
      """, ["fee base between 50 and 150", "fee cap between 50 and 150"], "risk free below 60")
    // The lower one of two: 1 − 0,9² below 60, and 50 + 100 ÷ 3 in the mean.
    let below = try #require(year.belowLimit)
    #expect(try (below - ExactNumber(19, over: 100)).magnitude < ExactNumber(1, over: 50))
    #expect(try (year.mean - ExactNumber(250, over: 3)).magnitude < ExactNumber(1, over: 2))
  }

  @Test("tells whose share moves where the total stays")
  func shift() throws {
    var desk = try Desk.on(
      Self.head + """
        fee of municipality
          share total 1 000 by inhabitants 100 %
        municipality Aa population 1 000
        municipality Bø population 1 000
        municipality Ce population 2 000
        """)
    guard case .changed(let changed)? = try desk.say("population Aa 2 000").first else {
      throw Unexpected("no change")
    }
    let shift = try #require(changed.effect.shift)
    #expect(shift.more.count == 1)
    #expect(shift.more.move == Money(øre: 15_000))
    #expect(shift.less.count == 2)
    #expect(shift.less.move == Money(øre: -10_000))
    #expect(!changed.effect.isNone)
  }

  @Test("shares by two keys grow over four years")
  func growingShares() throws {
    let members = (1...200).map { place in
      "municipality M\(place)x population \(10_007 + place * 131) has income \(266_190_085 + place * 7_919)"
    }
    let desk = try Desk.on(
      Self.head + """
        measure income unit kr
        fee of municipality
          share total 5 719 454 by inhabitants 50 %, income 50 %

        """ + members.joined(separator: "\n"), after: ["plan 4 years", "growth fees 3.17%"])
    let fees = try desk.shown("fees at 2023").replacing("\u{A0}", with: " ")
    #expect(fees.hasPrefix("6 280 798,54 kr"))
  }
}

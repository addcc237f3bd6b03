import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// What `rate` means where fees come about by rules: whatever is called so.
@Suite("The rate of fee rules")
struct RuledRateTests {
  private static let classes = """
    budget Small
    year 2022
    populations 2021 given
    fee of municipality
      per inhabitants rate 1.50
    fee of county
      per inhabitants rate 0.50
    municipality Aa population 200 000
    county Bb population 200 000
    reserve 100k given
    """
  private static let fine = """
    budget Fine
    year 2022
    populations 2021 given
    fee of municipality
      per inhabitants rate 1.23456
    municipality Aa population 100 000
    reserve 100k given
    """
  private static let shared = """
    budget Shared
    year 2022
    populations 2021 given
    fee of municipality
      share rate 900k by members 100 %
    municipality Aa population 100
    municipality Bb population 100
    reserve 100k given
    """
  private static let capped = """
    budget Capped
    year 2022
    populations 2021 given
    fee of municipality
      per inhabitants rate 36.15
      at most 5 000
    municipality Aa population 1 000
    reserve 100k given
    """

  static let figures = [
    (classes, "fee rate 2; fee rate of county 0.75", "fees of Bb", "150 000,00 kr"),
    (classes, "fee rate of county 0.75; fee rate +10 %", "fees of Bb", "165 000,00 kr"),
    (classes, "fee rate of county 0.75; rate 2", "fees of Bb", "400 000,00 kr"),
    (
      classes, "growth fees 10%; plan 2 years; fee rate of county 0.75", "fees of Bb",
      "150 000,00 kr"
    ),
    (
      classes, "plan 2 years; fee rate of county 0.75; fee rate 2 from 2023", "fees of Bb at 2023",
      "400 000,00 kr"
    ),
    (classes, "fee rate 2", "rate", "2,00 kr"),
    (fine, "", "rate", "1,23456 kr"),
    (fine, "rate 1.5", "fees of Aa", "150 000,00 kr"),
    (fine, "rate +10 %", "fees of Aa", "135 801,60 kr"),
    (shared, "rate +10 %", "fees of Aa", "495 000,00 kr"),
    (shared, "rate +10 %", "rate", "990 000,00 kr"),
    (capped, "growth fees 3.17%; plan 2 years", "rate at 2023", "37,295955 kr"),
  ]

  @Test("is moved and asked for by its name", arguments: figures)
  func figure(file: String, lines: String, figure: String, value: String) throws {
    let desk = try Desk.on(file, after: lines.split(separator: ";").map(String.init))
    #expect(try desk.shown(figure) == value)
  }

  @Test("is not asked for where the classes have several")
  func several() throws {
    var desk = try Desk.on(Self.classes, after: [])
    let problem = try desk.refusal("rate").problem as? ResolutionProblem
    #expect(problem == .severalFeeNumbers(LocalName("rate", norwegian: "sats"), first: nil))
  }
}

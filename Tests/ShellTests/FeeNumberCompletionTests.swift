import LineEditing
import ScenarioLanguage
import Testing

@testable import Shell

@Suite("Completion of the numbers of fee rules")
struct FeeNumberCompletionTests {
  private static let budget = """
    budget "Small"
    year 2026
    measure payroll nb lønnssum unit kr
    fee of municipality
      bands inhabitants to 5 000: 100, above: 200
      per payroll 0.01
      share total 900 by members 40 %, inhabitants 60 %
    populations 2025 given
    municipality Ås population 4 500 has payroll 3 mill
    reserve 0 given
    """

  @Test(
    "offers what stands inside a rule, with what it is",
    arguments: [
      ("bands 1", "100"), ("bound 1 of bands", "5 000"), ("total by members", "40 %"),
      ("payroll", "kr"),
    ])
  func inside(name: String, now: String) throws {
    let offered = try CompletionDesk(on: Self.budget).complete("fee |").candidates
    let found = offered.first { $0.text == name }
    #expect(found?.description.replacing("\u{A0}", with: " ") == now, "\(offered)")
  }

  @Test("puts quotes around a name that needs them, in either language")
  func quotes() throws {
    let desk = try CompletionDesk(on: Self.budget)
    #expect(desk.complete("fee bou|").line == "fee \"bound 1 of bands\" |")
    #expect(desk.complete("ledd gre|", in: .norwegian).line == "ledd \"grense 1 for trinn\" |")
  }

  @Test("offers the members behind a measure")
  func members() throws {
    let desk = try CompletionDesk(on: Self.budget)
    #expect(desk.complete("fee payroll of |").candidates.map(\.text).contains("Ås"))
  }
}

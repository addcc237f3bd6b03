import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// Members that are out in the world, and that a budget goes on counting.
@Suite("Members who are out and still counted")
struct GoneMemberFileTests {
  private static let file = """
    budget Small
    year 2024
    rate 10 given
    populations 2023, 2024 given
    municipality Moss population 1 000, 1 100
    municipality Halden population 2 000, 2 000 gone 2025
    municipality Nes population 500, 500 gone 2027
    reserve 100k given
    """

  @Test("are read, and written so that they read the same", arguments: InterfaceLanguage.allCases)
  func written(language: InterfaceLanguage) throws {
    let budget = try Desk.on(Self.file).session.planned.plan.budget
    #expect(budget.members.map { $0.goneFrom?.number } == [nil, 2025, 2027])
    let text = BudgetFileWriter.text(budget, in: language)
    #expect(text.contains(language.text(en: "gone 2025", nb: "utmeldt 2025")))
    let again = BudgetFileReader.read(SourceText(name: "again.budget", text: text))
    #expect(again.diagnostics.isEmpty)
    #expect(again.budget?.members == budget.members)
  }

  @Test("pay until a change takes them out, and are told of in the years that count them")
  func counted() throws {
    func gone(_ statements: String...) throws -> [String] {
      let desk = try Desk.on(Self.file, after: statements)
      return StandingStill(of: desk.session.planned)?.gone.map(\.name) ?? []
    }
    #expect(try Desk.on(Self.file, after: ["plan 2 years"]).shown("fees at 2025") == "36 000,00 kr")
    #expect(try gone("plan 2 years") == ["Halden"])
    #expect(try gone("plan 4 years") == ["Halden", "Nes"])
    #expect(try gone("plan 4 years", "leave Halden from 2025") == ["Nes"])
  }

  @Test("are inputs of a figure from the year in which they are out")
  func sensitivity() throws {
    var desk = try Desk.on(Self.file, after: ["plan 2 years"])
    guard case .sensitivity(let answer)? = try desk.say("sensitivity free at 2025").first else {
      throw Unexpected("no sensitivity")
    }
    let leaving = answer.years.flatMap(\.rows).filter {
      if case .leaving = $0.input { true } else { false }
    }
    #expect(leaving.count == 1)
  }

  @Test("are none of the budget that is rolled forward to such a year")
  func next() throws {
    let budget = try Desk.on(Self.file).session.nextBudget(after: nil)
    #expect(budget.members.map(\.name) == ["Moss", "Nes"])
    #expect(budget.members.map { $0.goneFrom?.number } == [nil, 2027])
  }

  @Test("want a year", arguments: ["gone", "gone soon", "gone 2025, 2026", "gone 25000"])
  func refused(_ clause: String) throws {
    let text = Self.file.replacing("gone 2025", with: clause)
    let read = BudgetFileReader.read(SourceText(name: "small.budget", text: text))
    #expect(read.budget == nil)
    #expect(read.diagnostics.count >= 1)
  }
}

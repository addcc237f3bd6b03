import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// Lines, groups and positions that a fund pays for, as files and statements have them.
@Suite("Expenses paid from a fund")
struct FundedFileTests {
  private static let file = """
    budget Small
    year 2024
    rate 10 given
    populations 2023 given
    municipality Moss population 100 000
    reserve 100k given
    fund Projects 500 000 given
    fund Travel 40 000 given
    position Leader as permanent cost 600 000 given
    position Adviser as temporary cost 240 000 from 2024-07 until 2025-06 from Projects given
    line Office 50 000 given
    line Journeys 70 000 from Travel given
    subbudget Events from Projects
    line Concert 300 000 of Events given
    line Fair 200 000 of Events from free given
    line Race 60 000 of Events from Travel given
    """

  private func desk(_ lines: String...) throws -> Desk {
    try Desk.on(Self.file, after: lines)
  }

  // Projects pays 120 000 for the adviser and 300 000 for the concert; Travel 40 000 of 70 000 for journeys and
  // nothing of the race. Free: 100 000 + 1 000 000 − (600 000 + 50 000 + 30 000 + 200 000 + 60 000).
  static let figures = [
    ("", "free", "160 000,00 kr"), ("", "bound of Projects", "80 000,00 kr"),
    ("", "bound of Travel", "0,00 kr"), ("", "expenses", "1 400 000,00 kr"),
    ("cover Office from Projects", "free", "210 000,00 kr"),
    ("dekk Office fra Projects", "bound of Projects", "30 000,00 kr"),
    ("cover Office from Projects from 2025", "free", "160 000,00 kr"),
    ("cover Adviser from free", "bound of Projects", "200 000,00 kr"),
    ("dekk Adviser fra fri", "free", "40 000,00 kr"),
    ("cover Fair from Projects", "bound of Projects", "0,00 kr"),
    ("cover Events from Travel", "bound of Projects", "380 000,00 kr"),
    ("cover Events from Travel until 2024", "free", "−140 000,00 kr"),
    ("cover Leader from Projects", "free", "240 000,00 kr"),
    ("spend Journeys 30 000", "free", "200 000,00 kr"),
  ]

  @Test("are paid from it first", arguments: figures)
  func paid(line: String, figure: String, value: String) throws {
    var desk = try desk("plan 2 years")
    if !line.isEmpty { try desk.say(line) }
    #expect(try desk.shown(figure).hasPrefix(value))
    try desk.expectBalanced()
  }

  @Test("are written as they are read", arguments: InterfaceLanguage.allCases)
  func written(language: InterfaceLanguage) throws {
    let budget = try desk().session.planned.plan.budget
    let text = BudgetFileWriter.text(budget, in: language)
    let read = BudgetFileReader.read(SourceText(name: "written.budget", text: text))
    #expect(read.budget == budget)
    #expect(text.contains(language.text(en: "from \"Travel\" given", nb: "fra \"Travel\" gitt")))
  }

  @Test("go into the budget of a scenario and of the next year")
  func carried() throws {
    let desk = try desk("cover Office from Projects from 2025", "plan 2 years")
    let next = try desk.session.nextBudget(after: nil)
    #expect(
      next.fundedExpenses.contains(
        FundedExpense(.line(LineID(place: 0)), from: .bound(FundID(place: 0)))))
    let figures = try PlannedBudget(Plan(next)).outlook.first
    let planned = try #require(desk.session.planned.outlook.years.last)
    #expect(figures.closing == planned.closing)
    #expect(figures.payments.map(\.paid) == planned.payments.map(\.paid))
  }

  static let refused = [
    ("from Projects given", "from Nowhere given"), ("from Travel given", "from given"),
    ("from Projects given", "from Projects from Travel given"),
    ("from 2024-07", "from 2024-07 from 2024-08"), ("from Projects\n", "from 2024-07\n"),
  ]

  @Test("are refused from what is no fund", arguments: refused)
  func refusedInFile(right: String, wrong: String) {
    let text = Self.file.replacing(right, with: wrong)
    #expect(text != Self.file)
    #expect(BudgetFileReader.read(SourceText(name: "b", text: text + "\n")).budget == nil)
  }

  @Test(
    "are refused in a scenario where nothing has the name",
    arguments: [
      "cover Moss from Projects", "cover Office from Moss", "cover Office", "cover Office from",
    ])
  func refusedInScenario(line: String) throws {
    var desk = try desk()
    let before = desk.session
    _ = try desk.refusal(line)
    #expect(desk.session == before)
  }
}

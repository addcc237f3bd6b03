import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// Lines and positions of which others pay a part, as files and statements have them.
@Suite("What others pay")
struct CofinancedFileTests {
  private static let file = """
    budget Small
    year 2024
    rate 10 given
    populations 2023 given
    municipality Moss population 100 000
    reserve 100k given
    fund Projects 50 000 given
    position Leader as permanent cost 600 000 given
    position Adviser as temporary cost 240 000 cofinanced 40 % from 2024-07 from Projects given
    line Office 150 000 given
    subbudget Events
    line Concert 300 000 of Events cofinanced 33.33 % given
    line Fair 20 000 of Events given
    """

  private func desk(_ lines: String...) throws -> Desk {
    try Desk.on(Self.file, after: lines)
  }

  // Others pay 48 000 of the adviser's 120 000 and 99 990 of the concert; the fund pays 50 000 of the other 72 000.
  // Free: 100 000 + 1 000 000 + 147 990 − (1 190 000 − 50 000).
  static let figures = [
    ("", "expenses", "1 190 000,00 kr"), ("", "income", "1 147 990,00 kr"),
    ("", "free", "107 990,00 kr"), ("", "bound", "0,00 kr"),
    ("", "income of Adviser", "48 000,00 kr"), ("", "income of Concert", "99 990,00 kr"),
    ("", "expenses of Concert", "300 000,00 kr"),
    ("", "income of Adviser at 2025", "96 000,00 kr"),
    ("cofinance Adviser 60%", "bound of Projects", "2 000,00 kr"),
    ("samfinansier Adviser 60 % fra 2025", "income of Adviser", "48 000,00 kr"),
    ("cofinance Adviser 0%", "income", "1 099 990,00 kr"),
    ("cofinance Office 50%", "free", "182 990,00 kr"),
    ("cofinance Office 50% until 2024", "income of Office at 2025", "0,00 kr"),
    ("spend Events 640k", "income of Concert", "199 980,00 kr"),
    ("convert Adviser to 50 %", "income of Adviser", "24 000,00 kr"),
    ("growth prices 10%", "income of Concert at 2025", "109 989,00 kr"),
  ]

  @Test("is an income that follows the cost", arguments: figures)
  func follows(line: String, figure: String, value: String) throws {
    var desk = try desk("plan 2 years")
    if !line.isEmpty { try desk.say(line) }
    #expect(try desk.shown(figure).hasPrefix(value))
    try desk.expectBalanced()
  }

  @Test("moves with growth where a question looks for it")
  func solved() throws {
    var desk = try desk("plan 2 years")
    let before = try desk.shown("income at 2025")
    _ = try desk.say("solve growth wages for income at 2025 >= 1 205 590")
    try desk.say("apply")
    #expect(try desk.shown("income at 2025") != before)
    #expect(try desk.shown("income at 2025").hasPrefix("1 205 590,00 kr"))
  }

  @Test("is written as it is read", arguments: InterfaceLanguage.allCases)
  func written(language: InterfaceLanguage) throws {
    let budget = try desk().session.planned.plan.budget
    let text = BudgetFileWriter.text(budget, in: language)
    let read = BudgetFileReader.read(SourceText(name: "written.budget", text: text))
    #expect(read.budget == budget)
    #expect(text.contains(language.text(en: "cofinanced 40 %", nb: "samfinansiert 40 %")))
  }

  @Test("goes into the next year's budget, and its sum into the column of the old year")
  func carried() throws {
    let desk = try desk("plan 2 years", "cofinance Fair 10%")
    let next = try desk.session.nextBudget(after: nil)
    let text = BudgetFileWriter.text(next, in: .english)
    #expect(BudgetFileReader.read(SourceText(name: "b", text: text)).budget == next)
    let figures = try PlannedBudget(Plan(next)).outlook.first
    #expect(figures.closing == desk.session.planned.outlook.years.last?.closing)
    let before = try #require(
      next.identifiedColumns.first { $0.column.kind == .budget && $0.column.year?.number == 2024 })
    let income = try ColumnFigures(next).figure(.income, in: before.id)
    #expect(income.money == desk.session.planned.outlook.first.income)
  }

  static let refused = [
    ("cofinanced 40 %", "cofinanced"), ("cofinanced 40 %", "cofinanced 40"),
    ("cofinanced 40 %", "cofinanced 101 %"), ("cofinanced 40 %", "cofinanced -1 %"),
    ("cofinanced 33.33 %", "cofinanced 33.333 %"),
    ("cofinanced 33.33 %", "cofinanced 10 % cofinanced 20 %"),
    ("subbudget Events", "subbudget Events cofinanced 10 %"),
  ]

  @Test("is refused where it cannot be", arguments: refused)
  func refusedInFile(right: String, wrong: String) {
    let text = Self.file.replacing(right, with: wrong)
    #expect(text != Self.file)
    #expect(BudgetFileReader.read(SourceText(name: "b", text: text + "\n")).budget == nil)
  }

  @Test(
    "is refused in a scenario",
    arguments: [
      "cofinance Events 10%", "cofinance Office 10", "cofinance Office 110%", "cofinance Office",
      "cofinance Office -10%", "cofinance Moss 10%", "cofinance Office 10% from 2023",
    ])
  func refusedInScenario(line: String) throws {
    var desk = try desk()
    let before = desk.session
    _ = try desk.refusal(line)
    #expect(desk.session == before)
  }
}

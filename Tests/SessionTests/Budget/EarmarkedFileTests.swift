import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// Earmarked incomes, payments into funds and new funds, as files and statements have them.
@Suite("What comes into funds")
struct EarmarkedFileTests {
  private static let file = """
    budget Small
    year 2024
    rate 10 given
    populations 2023 given
    municipality Moss population 100 000
    reserve 100k given
    fund Projects 20 000 deposit 30 000 given
    fund Travel 0 given
    income Grant 80 000 to Projects given
    income Rent 5 000 given
    line Office 900 000 given
    line Study 150 000 from Projects given
    """

  private func desk(_ lines: String...) throws -> Desk {
    try Desk.on(Self.file, after: lines)
  }

  // Projects has 20 000 + 30 000 + 80 000 and pays 130 000 of 150 000.
  // Free: 100 000 − 30 000 + 1 000 000 + 5 000 − 900 000 − 20 000.
  static let figures = [
    ("", "free", "155 000,00 kr"), ("", "bound of Projects", "0,00 kr"),
    ("", "income", "1 085 000,00 kr"), ("", "result", "35 000,00 kr"),
    ("spend Study 100k", "bound of Projects", "30 000,00 kr"),
    ("spend Study 100k", "bound of Projects at 2025", "40 000,00 kr"),
    ("pay 0 into Projects", "free", "155 000,00 kr"),
    ("pay +10k into Travel from 2025", "bound of Travel at 2025", "10 000,00 kr"),
    ("avsett 10k til Travel fra 2025", "bound of Travel", "0,00 kr"),
    ("pay 10k into Travel until 2024", "bound of Travel at 2025", "10 000,00 kr"),
    ("income Grant 100k", "free", "175 000,00 kr"),
    ("income Grant 80k to free", "free", "155 000,00 kr"),
    ("inntekt Rent 5 000 til Travel", "bound of Travel at 2025", "10 000,00 kr"),
    ("income Rent 6 000 to Travel from 2025", "bound of Travel at 2025", "6 000,00 kr"),
    ("income new \"EU\" 40k to Travel until 2024", "bound of Travel at 2025", "40 000,00 kr"),
    ("income \"EU\" 40k to Travel", "free", "155 000,00 kr"),
    ("fund new \"Digital\" 7k; pay 1k into Digital", "bound of Digital at 2025", "9 000,00 kr"),
    (
      "fond nytt \"Digital\" 7k; dekk Office fra Digital", "bound of Digital", "0,00 kr"
    ),
    ("fund new \"Digital\" 7k; cover Office from Digital", "free", "162 000,00 kr"),
    ("fund new \"Digital\" 7k; release Digital", "free", "162 000,00 kr"),
  ]

  @Test("counts for them", arguments: figures)
  func counts(line: String, figure: String, value: String) throws {
    var desk = try desk("plan 2 years")
    for statement in line.split(separator: ";") { try desk.say(String(statement)) }
    #expect(try desk.shown(figure).hasPrefix(value))
    try desk.expectBalanced()
    #expect(try desk.shown("opening at 2025 - closing at 2024").hasPrefix("0,00 kr"))
    #expect(
      try desk.shown("closing at 2025 - opening at 2025 - result at 2025").hasPrefix("0,00 kr"))
  }

  @Test("is written as it is read", arguments: InterfaceLanguage.allCases)
  func written(language: InterfaceLanguage) throws {
    let budget = try desk().session.planned.plan.budget
    let text = BudgetFileWriter.text(budget, in: language)
    let read = BudgetFileReader.read(SourceText(name: "written.budget", text: text))
    #expect(read.budget == budget)
    #expect(text.contains(language.text(en: "deposit 30 000", nb: "avsetning 30 000")))
    #expect(text.contains(language.text(en: "to \"Projects\"", nb: "til \"Projects\"")))
  }

  @Test("goes into the next year's budget")
  func carried() throws {
    let desk = try desk(
      "fund new \"Digital\" 7k", "income \"EU\" 40k to Digital", "pay 9k into Digital from 2025",
      "spend Study 100k", "plan 2 years")
    let next = try desk.session.nextBudget(after: nil)
    let text = BudgetFileWriter.text(next, in: .english)
    #expect(BudgetFileReader.read(SourceText(name: "b", text: text)).budget == next)
    let figures = try PlannedBudget(Plan(next)).outlook.first
    let planned = try #require(desk.session.planned.outlook.years.last)
    #expect(figures.opening == planned.opening)
    #expect(figures.closing == planned.closing)
    #expect(figures.deposited == planned.deposited)
  }

  static let refused = [
    ("deposit 30 000", "deposit -1"), ("deposit 30 000", "deposit"),
    ("deposit 30 000", "deposit 1 000 deposit 2 000"), ("to Projects", "to Nowhere"),
    ("to Projects", "to Projects to Travel"), ("to Projects", "to"), ("to Projects", "to Rent"),
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
      "pay 10k into free", "pay 10k into Rent", "pay -1 into Travel", "pay into Travel",
      "income Rent 5k to Moss", "income Rent between 1k and 2k to Travel",
      "income Rent ±5% to Travel",
      "fund new \"Travel\" 5k", "fund new \"free\" 5k", "fund new \"X\" +5k", "fund new \"X\" -5k",
      "pay 10k into Travel from 2023",
    ])
  func refusedInScenario(line: String) throws {
    var desk = try desk()
    let before = desk.session
    _ = try desk.refusal(line)
    #expect(desk.session == before)
  }
}

import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// Positions that are not whole, as files and statements have them.
@Suite("Part-time positions")
struct PartTimeFileTests {
  private static let file = """
    budget Small
    year 2024
    rate 1.50 given
    populations 2023 given
    municipality Moss population 10 000
    reserve 100k given
    standard cost 900 000 given
    position Leader as permanent cost 1 000 000 given
    position Adviser as permanent at 80 % cost 900 000 given
    position Clerk as temporary at 37.5 % given
    """

  private func desk(_ lines: String...) throws -> Desk {
    try Desk.on(Self.file, after: lines)
  }

  static let figures = [
    ("", "salaries", "2 057 500,00 kr"), ("", "salaries of Clerk", "337 500,00 kr"),
    ("", "positions", "3"),
    ("hire 1 temporary at 50 % as \"Extra\"", "salaries of Extra", "450 000,00 kr"),
    ("ansett 1 midlertidig i 50 % som \"Extra\"", "salaries of Extra", "450 000,00 kr"),
    (
      "ansett 1 midlertidig på 50 % som \"Extra\" fra 2024-07", "salaries of Extra", "225 000,00 kr"
    ),
    ("convert Adviser to 60 %", "salaries of Adviser", "540 000,00 kr"),
    ("gjør om Adviser til 60 % fra 2025", "salaries of Adviser at 2025", "540 000,00 kr"),
    ("gjør om Adviser til 60 % fra 2025", "salaries of Adviser", "720 000,00 kr"),
    ("convert Adviser to 60 % until 2024", "salaries of Adviser at 2025", "720 000,00 kr"),
    ("convert Adviser to 100 %", "salaries of Adviser", "900 000,00 kr"),
    ("cost Adviser 950k", "salaries of Adviser", "760 000,00 kr"),
    ("growth wages 3%", "salaries of Adviser at 2025", "741 600,00 kr"),
  ]

  @Test("cost their percentage", arguments: figures)
  func costs(line: String, figure: String, value: String) throws {
    var desk = try desk("plan 2 years")
    if !line.isEmpty { try desk.say(line) }
    #expect(try desk.shown(figure).hasPrefix(value))
  }

  @Test(
    "are refused where they cannot be, also where they are stated by pay",
    arguments: [
      "at 0 % pay 600 000", "at 150 % pay 600 000", "at -5 % pay 600 000", "at 0 % cost 600 000",
    ])
  func refusedWithPay(clauses: String) {
    let text = Self.file + "\noncost pension 10 % given\nposition P as permanent \(clauses) given\n"
    let read = BudgetFileReader.read(SourceText(name: "small.budget", text: text))
    #expect(read.budget == nil)
    #expect(read.diagnostics.count == 1)
  }

  @Test("are written as they are read", arguments: [InterfaceLanguage.english, .norwegian])
  func written(language: InterfaceLanguage) throws {
    let budget = try desk().session.planned.plan.budget
    let text = BudgetFileWriter.text(budget, in: language)
    let read = BudgetFileReader.read(SourceText(name: "written.budget", text: text))
    #expect(read.budget?.positions == budget.positions)
    #expect(text.contains(language.text(en: "at 37.5 % cost", nb: "på 37.5 % kostnad")))
  }

  static let refused = [
    "at 0 %", "at 100.01 %", "at 33.3333 %", "at 80", "at", "at -80 %", "at 80 % 60 %",
    "at 80 % at 60 %", "at 80 % in 60 %",
  ]

  @Test("of no legal percentage are refused", arguments: refused)
  func refusedInFile(clause: String) throws {
    let text = Self.file.replacing("at 80 %", with: clause)
    let read = BudgetFileReader.read(SourceText(name: "small.budget", text: text + "\n"))
    #expect(read.budget == nil)
    let place = try #require(text.firstRange(of: "position Adviser"))
    let start = text[..<place.lowerBound].utf8.count
    #expect(try #require(read.diagnostics.first).range.start >= start)
  }

  @Test(
    "of no legal percentage are refused in a scenario", arguments: ["0 %", "101 %", "60", "+5 %"])
  func refusedInScenario(percentage: String) throws {
    var desk = try desk()
    let before = desk.session
    _ = try desk.refusal("convert Adviser to \(percentage)")
    _ = try desk.refusal("hire 1 temporary at \(percentage)")
    #expect(desk.session == before)
  }
}

import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// Pay and on-costs, as files and statements have them; figures worked out by hand.
@Suite("Pay with on-costs")
struct OnCostFileTests {
  private static let file = """
    budget Small
    year 2024
    rate 1.50 given
    populations 2023 given
    municipality Moss population 10 000
    reserve 100k given
    source paper "The budget"
    oncost "holiday pay" nb feriepenger 12 % given paper
    oncost pension nb pensjon 15 % given paper
    oncost "employer's contribution" nb arbeidsgiveravgift 14.1 % of "holiday pay", pension given paper
    standard pay 600 000 assumed
    position Leader as permanent cost 1 000 000 given
    position Adviser as permanent pay 700 000 given paper
    position Part as permanent at 50 % pay 700 000 approximate within 1 000
    position Clerk as temporary given
    """

  private func read(_ text: String) throws -> Budget {
    let read = BudgetFileReader.read(SourceText(name: "small.budget", text: text + "\n"))
    return try #require(read.budget, "\(read.diagnostics)")
  }

  private func desk(_ lines: String...) throws -> Desk {
    try Desk.on(Self.file, after: lines)
  }

  static let figures = [
    ("", "salaries of Adviser", "1 014 349,00 kr"), ("", "salaries of Part", "507 174,50 kr"),
    ("", "salaries of Clerk", "869 442,00 kr"), ("", "salaries", "3 390 965,50 kr"),
    ("oncost pension 18 %", "salaries of Adviser", "1 038 310,00 kr"),
    ("oncost pension 18 %", "salaries of Leader", "1 000 000,00 kr"),
    ("oncost pension 18 %", "salaries of Clerk", "889 980,00 kr"),
    ("påslag pensjon 18 % fra 2025", "salaries of Adviser", "1 014 349,00 kr"),
    ("påslag pensjon 18 % fra 2025", "salaries of Adviser at 2025", "1 038 310,00 kr"),
    ("påslag pensjon 18 % til og med 2024", "salaries of Adviser at 2025", "1 014 349,00 kr"),
    ("oncost pension 15 %", "salaries", "3 390 965,50 kr"),
    ("cost Adviser 900k; oncost pension 18 %", "salaries of Adviser", "900 000,00 kr"),
    ("oncost pension 18 %; cost Adviser +50k", "salaries of Adviser", "1 088 310,00 kr"),
    ("oncost pension 18 %; hire 1 temporary as \"New\"", "salaries of New", "889 980,00 kr"),
    ("oncost pension 18 %; undo", "salaries of Adviser", "1 014 349,00 kr"),
  ]

  @Test("is what a sensitivity moves too, in each year by a part of what it is then")
  func sensitivity() throws {
    var desk = try desk("plan 2 years", "oncost pension 18 % from 2025")
    guard case .sensitivity(let answer)? = try desk.say("sensitivity salaries 10%").first else {
      throw Unexpected("no sensitivity")
    }
    let pension = SensitivityInput.number(.onCost(OnCostID(place: 1)))
    for (place, rates) in [("13.5 %", "16.5 %"), ("16.2 %", "19.8 %")].enumerated() {
      let row = try #require(answer.years[place].rows.first { $0.input == pension })
      let alone = try [rates.0, rates.1].map { rate in
        var moved = try self.desk("plan 2 years")
        try moved.say("oncost pension \(rate)")
        return try moved.session.planned.outlook.years[place].salaries.kroner
      }
      #expect([row.low, row.high] == alone)
    }
  }

  @Test("is part of what an on-cost is of, named or not")
  func payNamed() throws {
    let named = Self.file.replacing(
      #"of "holiday pay", pension"#, with: #"of pay, "holiday pay", pension"#)
    #expect(named != Self.file)
    #expect(try read(named) == read(Self.file))
  }

  @Test("costs pay and all on-costs", arguments: figures)
  func costs(lines: String, figure: String, value: String) throws {
    var desk = try desk("plan 2 years")
    if !lines.isEmpty { try desk.say(lines) }
    #expect(try desk.shown(figure).hasPrefix(value))
  }

  @Test("is written as it was stated", arguments: InterfaceLanguage.allCases)
  func written(language: InterfaceLanguage) throws {
    let budget = try read(Self.file)
    let text = BudgetFileWriter.text(budget, in: language)
    #expect(try read(text) == budget)
    #expect(text.contains(language.text(en: "pay 700 000 ", nb: "lønn 700 000 ")))
    #expect(text.contains(language.text(en: "within 1 000", nb: "innenfor 1 000")))
  }

  @Test("is carried into the budget of the same year and of the next")
  func carried() throws {
    var desk = try desk("plan 2 years", "oncost pension 18 %", "cost Part 950k")
    let own = try desk.session.ownBudget()
    #expect(own.onCosts[1].rate.fraction == (try ExactNumber(18, over: 100)))
    #expect(own.positions.map(\.pay?.øre) == [nil, 70_000_000, nil, 60_000_000])
    #expect(own.positions[1].yearlyCost == Money(øre: 103_831_000))
    #expect(own.standardPay == Money(øre: 60_000_000))
    var moved = try self.desk("oncost pension 18 %")
    let text = BudgetFileWriter.text(try moved.session.ownBudget(), in: .english)
    #expect(text.contains("pay 700 000 approximate within 1 000"))
    try moved.say("undo")
    try desk.say("growth wages 4%")
    let next = try desk.session.nextBudget(after: nil)
    #expect(next.positions[1].pay == Money(øre: 72_800_000))
    #expect(next.positions[1].yearlyCost == Money(øre: 107_984_240))
    #expect(try read(BudgetFileWriter.text(next, in: .norwegian)) == next)
  }

  @Test("is shown as pay and each on-cost, which add up")
  func shown() throws {
    var desk = try desk()
    guard case .table(.staff(let table))? = try desk.say("show staff").first else {
      throw Unexpected("no staff")
    }
    #expect(table.rows[1].parts.map(\.øre) == [70_000_000, 8_400_000, 10_500_000, 12_534_900])
    for row in table.rows { #expect(try row.parts.total() == row.cost) }
    #expect(try table.parts.total() == table.total)
    #expect(table.onCosts.map(\.norwegian) == ["feriepenger", "pensjon", "arbeidsgiveravgift"])
  }

  static let refusals = [
    ("15 % given paper", "150 % given paper"), ("15 % given paper", "-15 % given paper"),
    ("15 % given paper", "15 given paper"), ("15 % given paper", "15.12345 % given paper"),
    ("15 % given paper", "given paper"), ("of \"holiday pay\", pension", "of pension, pension"),
    ("of \"holiday pay\", pension", "of tax"), ("of \"holiday pay\", pension", "of"),
    ("of \"holiday pay\", pension", "of \"employer's contribution\""),
    ("oncost pension nb pensjon", "oncost \"holiday pay\""),
    ("pay 700 000 given paper", "pay 700 000 cost 900 000 given paper"),
    ("pay 600 000 assumed", "pay 600 000 cost 900 000 assumed"), ("pay 600 000 assumed", "assumed"),
    ("pay 700 000 given paper", "pay given paper"),
    ("pay 700 000 given paper", "pay 90 000 000 000 000 000 given paper"),
  ]

  @Test("is refused where it cannot be", arguments: refusals)
  func refused(old: String, new: String) throws {
    let text = Self.file.replacing(old, with: new, maxReplacements: 1)
    let read = BudgetFileReader.read(SourceText(name: "small.budget", text: text + "\n"))
    #expect(read.budget == nil)
    let place = try #require(text.firstRange(of: new)).lowerBound
    let line = text[..<place].utf8.lastIndex(of: UInt8(ascii: "\n")) ?? text.startIndex
    let start = text[..<line].utf8.count
    #expect(try #require(read.diagnostics.first).range.start >= start)
  }

  @Test(
    "of no on-cost and no legal percentage are refused",
    arguments: [
      "oncost pensoin 18 %", "oncost pension 18", "oncost pension 180 %", "oncost pension +3 %",
    ])
  func refusedInScenario(line: String) throws {
    var desk = try desk()
    let before = desk.session
    _ = try desk.refusal(line)
    #expect(desk.session == before)
    var embedded = try Desk()
    _ = try embedded.refusal(line)
  }
}

import Budget
import Foundation
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Columns of budgets that are made of others")
struct CarriedColumnTests {
  /// Figures of members and positions that leave, between ones that stay.
  static let parts = """
    budget "Small"
    year 2021
    rate 2 given
    populations 2020, 2021 given
    municipality Moss population 1 000, 1 010
    municipality Nes population 2 000, 2 020 notice
    municipality Hol population 3 000, 3 030
    municipality Ål population 4 000, 4 040
    column "Budget 2020" nb "Budsjett 2020" as budget 2020 given
    column "Accounts 2020" nb "Regnskap 2020" as accounts 2020 given
    column Proposal nb Forslag as proposal 2021 given
    reserve 5 000 given
    fund Books nb Bøker 300 given
    position Old as temporary cost 100 until 2020-12 given
    position Brief as temporary cost 100 until 2021-06 given
    position Boss as permanent cost 100 given
    income Grant nb Tilskudd 500 earlier 400, 450 given
    line Rent nb Leie 1 000 earlier 800, 820 given
    line Trips 50 earlier 40, - given
    line Later earlier 5, 6 missing

    """

  static let figures = """
    earlier fees 11 of Moss in "Budget 2020" given
    earlier fees 12 of Nes in "Budget 2020" given
    earlier fees 13 of Hol in "Budget 2020" given
    earlier fees 14 of Ål in "Budget 2020" given
    earlier salaries 21 of Old in "Budget 2020" given
    earlier salaries 22 of Brief in "Budget 2020" given
    earlier salaries 23 of Boss in "Budget 2020" given
    printed fees 2 000 of Moss given
    printed fees 6 000 of Hol given
    printed salaries 100 of Boss given

    """

  private func read(_ text: String) throws -> Budget {
    let read = BudgetFileReader.read(SourceText(name: "b", text: text))
    return try #require(
      read.budget, "\(read.diagnostics.map { $0.problem.message(in: .english) })\n\(text)")
  }

  /// The budget as its file reads, in both languages.
  private func reread(_ budget: Budget) throws -> Desk {
    for language in InterfaceLanguage.allCases {
      #expect(try read(BudgetFileWriter.text(budget, in: language)) == budget)
    }
    return Desk(try Session(budget, storePath: nil))
  }

  /// The figures of members and positions in the column, `-` where the budget has no such part.
  private func ofParts(_ desk: Desk) throws -> [String] {
    let budget = desk.session.planned.plan.budget
    let members = try ["Moss", "Nes", "Hol", "Ål"].map { name in
      budget.members.contains { $0.name == name }
        ? try desk.shown("fees of \(name) in \"Budget 2020\"") : "-"
    }
    let positions = try ["Old", "Brief", "Boss"].map { name in
      budget.positions.contains { $0.name.english == name }
        ? try desk.shown("salaries of \(name) in \"Budget 2020\"") : "-"
    }
    return members + positions
  }

  @Test("keep each figure at its member and position in the same year")
  func sameYear() throws {
    var desk = Desk(try Session(read(Self.parts + Self.figures), storePath: nil))
    try desk.say("leave Moss")
    let budget = try desk.session.ownBudget()
    #expect(
      try ofParts(reread(budget)) == [
        "-", "12,00 kr", "13,00 kr", "14,00 kr", "-", "22,00 kr", "23,00 kr",
      ])
    let text = BudgetFileWriter.text(budget, in: .english)
    #expect(!text.contains("printed fees 2"))
    #expect(text.contains("printed fees 6 000 of \"Hol\""))
    #expect(text.contains("printed salaries 100 of \"Boss\""))
    try desk.say("leave Hol, Ål")
    #expect(try reread(desk.session.ownBudget()).session.planned.plan.budget.printed.count == 1)
  }

  @Test("keep each figure at its member and position in the next year")
  func nextYear() throws {
    let session = try Session(read(Self.parts + Self.figures), storePath: nil)
    #expect(
      try ofParts(reread(session.nextBudget(after: nil))) == [
        "11,00 kr", "-", "13,00 kr", "14,00 kr", "-", "-", "23,00 kr",
      ])
  }

  @Test("are all there, with their cells, two years on")
  func twice() throws {
    let first = try Session(read(Self.parts + Self.figures), storePath: nil).nextBudget(after: nil)
    let second = try reread(first).session.nextBudget(after: nil)
    let desk = try reread(second)
    #expect(
      second.columns.map(\.name.english) == [
        "Budget 2020", "Accounts 2020", "Budget 2021", "Budget 2022", "Accounts 2022",
        "Proposed budget 2023",
      ])
    #expect(
      try [
        "expenses of Rent in \"Budget 2020\"", "expenses of Rent in \"Accounts 2020\"",
        "expenses of Rent in \"Budget 2021\"", "expenses of Rent in \"Budget 2022\"",
        "expenses of Later in \"Accounts 2020\"", "income of Grant in \"Accounts 2020\"",
      ].map { try desk.shown($0) } == [
        "800,00 kr", "820,00 kr", "1 000,00 kr", "1 000,00 kr", "6,00 kr", "450,00 kr",
      ])
    // What is blank stays so, and what has no amount is no zero.
    let figures = ColumnFigures(second)
    let accounts = try #require(second.column(named: "Accounts 2020"))
    #expect(try figures.operations(in: accounts).money == Money(øre: 82_600))
    for name in ["Budget 2022", "Accounts 2022"] {
      let column = try #require(second.column(named: name))
      #expect(try figures.operations(in: column) == .missing, "\(name)")
    }
  }

  @Test("keep accounts that were filled in, for the built-in budget too")
  func filledIn() throws {
    let file = PackageFolder.at("Sources/CBudgetData/osloregionen-2021.budget")
    let text = try String(contentsOf: file, encoding: .utf8)
    let filled = "earlier salaries 4 900 000 in \"Accounts 2020\" given"
    let budget = try read(text + filled)
    let next = try Session(budget, storePath: nil).nextBudget(after: nil)
    let again = try reread(next).session.nextBudget(after: nil)
    for budget in [next, again] {
      let desk = try reread(budget)
      #expect(try desk.shown("salaries in \"Accounts 2020\"") == "4 900 000,00 kr")
      #expect(try desk.shown("salaries in \"Budget 2020\"") == "5 000 000,00 kr")
      #expect(
        try desk.shown("expenses of Profiling in \"Budsjett 2019\"") == "6 045 000,00 kr")
    }
  }

  @Test("have a name that no other has")
  func freeNames() throws {
    let more = """
      column "Budget 2021" nb "Noe annet" as forecast 2021 given
      column Else nb "Regnskap 2021" as accounts 30.9.2021 given
      earlier rate 2 in "Budget 2021" given
      earlier rate 2 in Else given
      """
    let next = try Session(read(Self.parts + more), storePath: nil).nextBudget(after: nil)
    _ = try reread(next)
    #expect(
      next.columns.map(\.name.norwegian) == [
        "Budsjett 2020", "Regnskap 2020", "Noe annet", "Regnskap 2021", "Budsjett 2021 (2)",
        "Regnskap 2021 (2)", "Forslag budsjett 2022",
      ])
  }

  @Test("are left out of a file where the budget has no such part")
  func strayPart() throws {
    var budget = try read(Self.parts + Self.figures)
    budget.members.removeLast(2)
    budget.positions = []
    let text = BudgetFileWriter.text(budget, in: .english)
    #expect(text.contains("earlier fees 11 of \"Moss\""))
    #expect(!text.contains("earlier fees 14") && !text.contains("earlier salaries"))
    #expect(!text.contains("printed fees 6 000") && !text.contains("printed salaries"))
  }
}

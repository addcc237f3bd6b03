import Budget
import Foundation
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Budget files that are written")
struct BudgetWritingTests {
  /// Changes of every kind that a budget file of the same year can say.
  private static let changes = [
    "rate 1.63", "weight Oslo 1.5", "leave Viken, Moss", "population Oslo 700 000",
    "join Kragerø population 10 380 in Vestfold og Telemark", "merge Hvaler, Halden into Halden",
    "hire 1 temporary as \"Adviser\" cost 910k from 2020-09 until 2021-08",
    "end \"Temporary 2\" at 2020-06", "convert \"Temporary 1\" to permanent",
    "cost \"Permanent 1\" 1 100k", "profiling -20%", "spend \"Other operating costs\" -5%",
    "spend new \"ReSTART\" 250k", "income new \"Grant\" 200k", "itemise Communication 300k",
    "fund Profiling 3.2 mill", "cover Communication from Profiling",
    "cofinance \"Brand Manager\" 33.33%", "cofinance \"Temporary 1\" 50%",
    "fund new \"Digital\" 300k", "pay 50k into Digital", "income new \"EU\" 100k to Digital",
    "cover \"Permanent 2\" from Profiling", "cover \"Brand Manager\" from free",
    "drop \"Klimaskole\"",
  ]

  private func read(_ text: String) throws -> Budget {
    let read = BudgetFileReader.read(SourceText(name: "b", text: text))
    return try #require(
      read.budget, "\(read.diagnostics.map { $0.problem.message(in: .english) })\n\(text)")
  }

  @Test("read to the same budget, in either language", arguments: InterfaceLanguage.allCases)
  func roundTrip(language: InterfaceLanguage) throws {
    let budget = try EmbeddedBudget.read()
    #expect(try read(BudgetFileWriter.text(budget, in: language)) == budget)
    var all = try Desk(after: Self.changes)
    let changed = try all.session.ownBudget()
    #expect(try read(BudgetFileWriter.text(changed, in: language)) == changed)
    try all.say("plan 2 years")
    let next = try all.session.nextBudget(after: nil)
    #expect(try read(BudgetFileWriter.text(next, in: language)) == next)
  }

  @Test("the built-in budget of the year after is what the program makes of that before")
  func rolled() throws {
    let adopted = try String(
      contentsOf: PackageFolder.at("Scenarios/adopted-2020.hvis"), encoding: .utf8)
    let folder = try TemporaryFolder(holding: [
      "adopted-2020.hvis": adopted,
      "conversion.hvis": """
      scenario "The conversion"
      based on "Adopted 2020"
      plan 2 years
      leave Viken from 2021
      """,
    ])
    let desk = Desk(try Session(try EmbeddedBudget.read(), storePath: folder.path))
    let budget = try desk.session.nextBudget(after: "The conversion")
    let made = BudgetFileWriter.text(budget, in: .english)
    let file = PackageFolder.at("Sources/CBudgetData/osloregionen-2021.budget")
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    // Above the first statement a comment says where it comes from.
    let head = lines.prefix { !$0.hasPrefix("budget ") }
    try Recording.expect(head.joined(separator: "\n") + "\n" + made, at: file)
    let next = Desk(try Session(budget, storePath: nil))
    #expect(try next.value("fees") == .number(try Money(øre: 490_873_650).kroner, .kroner))
    #expect(budget.members.filter { $0.kind == .county }.map(\.name) == ["Innlandet"])
  }

  @Test("do not keep where a figure comes from that a change has moved")
  func changedProvenance() throws {
    let budget = try EmbeddedBudget.read()
    func changed(_ statements: String...) throws -> Budget {
      try Desk(after: statements).session.ownBudget()
    }
    #expect(try changed("rate 1.60").weightProvenance == budget.weightProvenance)
    #expect(try changed("weight Oslo 1").weightProvenance?.status == .assumed)
    let dearer = try changed("cost \"Permanent 1\" 1 500 000")
    for (old, new) in zip(budget.positions, dearer.positions) {
      #expect((new.provenance == old.provenance) == (new.yearlyCost == old.yearlyCost))
    }
    #expect(dearer.positions.contains { $0.provenance.status == .assumed })
    var growing = try Desk(after: ["growth wages 10 %"])
    try growing.say("plan 2 years")
    let next = try growing.session.nextBudget(after: nil)
    #expect(next.standardCost == Money(øre: 110_000_000))
    #expect(next.standardCostProvenance.status == .assumed)
  }

  @Test("of next year refuse to leave out an adopted scenario that is there and fails")
  func brokenAdopted() throws {
    let folder = try TemporaryFolder(holding: [
      "adopted-2020.hvis": "scenario \"Adopted 2020\"\nbased on \"Gone\"\n"
    ])
    let session = try Session(try EmbeddedBudget.read(), storePath: folder.path)
    #expect(throws: SessionProblem.self) { try session.nextBudget(after: nil) }
    let alone = try Session(try EmbeddedBudget.read(), storePath: nil)
    #expect(try alone.nextBudget(after: nil).year == Year(2021))
  }

  @Test("are in the standard layout", arguments: InterfaceLanguage.allCases)
  func layout(language: InterfaceLanguage) throws {
    let text = BudgetFileWriter.text(try EmbeddedBudget.read(), in: language)
    #expect(!BudgetFormatter.format(SourceText(name: "b", text: text)).isChanged)
  }

  @Test("have the figures of the changes that were made part of them")
  func figures() throws {
    for count in 1...Self.changes.count {
      let desk = try Desk(after: Array(Self.changes.prefix(count)))
      let alone = Desk(try Session(try desk.session.ownBudget(), storePath: nil))
      for figure in Quantity.ofAlliance {
        let name = figure.rawValue
        #expect(
          try alone.value(name) == desk.value(name), "\(name) after \(Self.changes[count - 1])")
      }
    }
  }

  @Test("of next year have no rate of a year that had none")
  func withoutRate() throws {
    let shared = try AllianceCase("shared-costs").desk().session.nextBudget(after: nil)
    #expect(!shared.earlierFigures.contains { $0.quantity == .rate })
    let rated = try Desk().session.nextBudget(after: nil)
    #expect(rated.earlierFigures.contains { $0.quantity == .rate })
  }

  @Test("of next year open with what is left, and go on as the plan would")
  func next() throws {
    let changes = [
      "leave Tønsberg, Våler (Innlandet)", "leave Viken", "rate 1.60",
      "end \"Temporary 2\" at 2020-06", "profiling -2 mill",
    ]
    let desk = try Desk(after: changes)
    let budget = try desk.session.nextBudget(after: nil)
    #expect(budget.year.number == 2021)
    #expect(budget.name == "Osloregionen 2021")
    let next = Desk(try Session(budget, storePath: nil))
    let plan = try Desk(after: changes + ["plan 2 years"])
    for figure in ["opening", "salaries", "profiling", "expenses", "members", "rate", "positions"] {
      #expect(try next.value(figure) == plan.value("\(figure) at 2021"), "\(figure)")
    }
    // What stands for members that are not named pays in the plan, and has no inhabitants in the register.
    guard case .number(let fees, _) = try plan.value("fees at 2021") else {
      throw Unexpected("no fees")
    }
    #expect(try next.value("fees") == .number(try fees - ExactNumber(6) * plan.rate, .kroner))
    #expect(budget.rateProvenance.status == .assumed)
    #expect(budget.printed.isEmpty)
    // What is left out is told.
    #expect(budget.remarks.count == 1)
    #expect(budget.remarks[0].text.norwegian.contains("«Kommuner, ikke spesifisert»"))
    #expect(budget.subBudgets[0].columns.last.map(budget.column)?.name.english == "Budget 2020")
    #expect(budget.positions.count == 5)
  }
}

extension Desk {
  /// The rate by which four inhabitants pay, as six kroner at 1.50.
  fileprivate var rate: ExactNumber {
    get throws {
      guard case .number(let rate, _) = try value("rate") else { throw Unexpected("no rate") }
      return try rate / ExactNumber(3) * ExactNumber(2)
    }
  }
}

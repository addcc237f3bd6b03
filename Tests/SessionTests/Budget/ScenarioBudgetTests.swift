import Budget
import Foundation
import ScenarioLanguage
import ScenarioStore
import TestSupport
import Testing

@testable import Session

/// Scenarios that say which budget they are for, and the files in which budgets are found by their names.
@Suite("The budget of a scenario")
struct ScenarioBudgetTests {
  /// A small budget of a name.
  static func budget(_ name: String, year: Int = 2021, rate: String = "1.50") -> String {
    """
    budget "\(name)"
    year \(year)
    rate \(rate) given
    populations \(year - 1) given
    municipality Moss population 50 000 code "3002"
    municipality Våler population 5 000 code "3018"
    reserve 100k given

    """
  }

  /// The small budget of a year, which the program brings along.
  static func program(_ year: Int) -> BudgetOrigin { .program(small(year)) }

  private static func small(_ year: Int) -> ProgramBudget {
    ProgramBudget(name: "Small \(year)") {
      SourceText(name: "small-\(year).budget", text: budget("Small \(year)", year: year))
    }
  }

  /// A session on the small budget of 2020, whose program also brings that of 2021 along.
  static func desk(
    _ folder: TemporaryFolder, own: BudgetOrigin = program(2020), isChosen: Bool = false
  ) throws -> Desk {
    let places = BudgetPlaces(
      program: [small(2020), small(2021)], own: own, isChosen: isChosen)
    let read = BudgetFileReader.read(try places.source(of: own))
    return Desk(
      try Session(try #require(read.budget), storePath: folder.path, budgets: places))
  }

  @Test("a scenario that stands by itself is carried out on its own budget")
  func ownBudget() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.hvis", "scenario \"A\" for \"Small 2021\"\nrate +10 øre\n")
    var desk = try Self.desk(folder)
    #expect(try desk.value("fees in A") == .number(ExactNumber(88_000), .kroner))
    #expect(try desk.value("free in \"Small 2021\"") == .number(ExactNumber(182_500), .kroner))
    guard case .explained(let answer)? = try desk.say("why free in A").first else {
      throw Unexpected("no explanation")
    }
    #expect(answer.plan.budget.name == "Small 2021")
    #expect(try desk.session.nextBudget(after: "A").name == "Small 2022")
    #expect(
      try desk.session.nextBudget(after: "A").rate == FeeRate(kroner: ExactNumber(16, over: 10)))
    guard case .filed(.listed(let scenarios, let problems))? = try desk.say("list").first else {
      throw Unexpected("no list")
    }
    #expect(problems.isEmpty)
    #expect(scenarios.map(\.budget) == ["Small 2021"])
    #expect(scenarios.first?.figures?.years.first.number == 2021)
  }

  @Test("a scenario that names no budget is another one on each, also within one line")
  func commonBasis() throws {
    let folder = try TemporaryFolder()
    try folder.put("common.hvis", "scenario \"Common\"\nleave Våler\n")
    try folder.put("next.budget", Self.budget("Next", year: 2022, rate: "3"))
    for (name, budget) in [("A", "Small 2020"), ("B", "Next")] {
      try folder.put(
        "\(name).hvis", "scenario \"\(name)\" for \"\(budget)\"\nbased on \"Common\"\n")
    }
    let desk = try Self.desk(folder)
    let sum = try desk.value("fees in B - fees in A + 0 * fees in Common")
    #expect(sum == .number(ExactNumber(75_000), .kroner))
  }

  static let mixtures = [
    "open A", "based on A", "include \"FOLDER/a.hvis\"", "bridge free to A", "open \"Small 2021\"",
    "scenario \"B\" for \"Small 2021\"",
  ]

  @Test("nothing of another budget comes into a scenario", arguments: mixtures)
  func mixture(line: String) throws {
    let folder = try TemporaryFolder()
    try folder.put("a.hvis", "scenario \"A\" for \"Small 2021\"\nrate 2\n")
    var desk = try Self.desk(folder)
    let before = desk.session
    let text = line.replacingOccurrences(of: "FOLDER", with: folder.path)
    let message = try desk.refusal(text).problem.message(in: .english)
    #expect(message.contains("for the budget \"Small 2021\", and this is \"Small 2020\""))
    #expect(message.contains("hvis --budget \"Small 2021\""))
    #expect(desk.session == before)
  }

  @Test("a text for another budget is refused as a whole, also where errors are passed over")
  func wholeText() throws {
    var session = try Self.desk(TemporaryFolder()).session.readingFile(at: "x.hvis")
    let carried = session.carryOut(
      SourceText(name: "x.hvis", text: "rate 2\nscenario \"X\" for \"Small 2021\"\nfees\n"),
      keepingGoing: true)
    #expect(carried.outcomes.isEmpty)
    #expect(carried.diagnostics.count == 1)
    #expect(session.state.changeCount == 0)
  }

  @Test("`save` names the budget where that is not the usual one, and keeps what stands there")
  func saved() throws {
    let folder = try TemporaryFolder()
    var usual = try Self.desk(folder)
    for line in ["rate 2", "save \"A\"", "scenario"] { usual.type(line) }
    #expect(try folder.text("a.hvis") == "scenario \"A\"\nrate 2\n")
    var other = try Self.desk(folder, own: Self.program(2021), isChosen: true)
    for line in ["rate 3 # dear", "save \"B\"", "rate 4", "save", "save \"C\" whole"] {
      try other.say(line)
    }
    #expect(
      try folder.text("b.hvis") == "scenario \"B\" for \"Small 2021\"\nrate 3 # dear\nrate 4\n")
    #expect(try folder.text("c.hvis").hasPrefix("scenario \"C\" for \"Small 2021\"\n"))
    try other.say("rename \"B\" to \"D\" nb \"E\"")
    #expect(try folder.text("d.hvis").hasPrefix("scenario \"D\" nb \"E\" for \"Small 2021\"\n"))
    try other.say("open \"D\"")
    try other.say("save \"F\" based on \"D\"")
    #expect(try folder.text("f.hvis").hasPrefix("scenario \"F\" for \"Small 2021\"\nbased on"))
  }

  @Test(
    "`open` tells that a scenario names no budget, where it is read on one that is not the usual")
  func namelessOpened() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.hvis", "scenario \"A\"\nrate 2\n")
    try folder.put("b.hvis", "scenario \"B\" for \"Small 2021\"\nrate 2\n")
    func readOn(opening name: String, in desk: inout Desk) throws -> String? {
      guard
        case .filed(.opened(_, _, _, _, _, let budget, _))? = try desk.say("open \(name)").first
      else { throw Unexpected("not opened") }
      return budget
    }
    var usual = try Self.desk(folder)
    #expect(try readOn(opening: "A", in: &usual) == nil)
    var other = try Self.desk(folder, own: Self.program(2021), isChosen: true)
    #expect(try readOn(opening: "A", in: &other) == "Small 2021")
    #expect(try readOn(opening: "B", in: &other) == nil)
    #expect(try readOn(opening: "\"Small 2021\"", in: &other) == nil)
  }
}

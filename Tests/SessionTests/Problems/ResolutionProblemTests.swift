import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("A statement that does not fit the budget")
struct ResolutionProblemTests {
  static let names: [Refusal<ResolutionProblem>] = [
    Refusal(
      "leave ^Tønsbreg", .unknownName(.member, "Tønsbreg", nearest: ["Tønsberg"]),
      fixed: "leave Tønsberg"),
    Refusal("leave ^Stockholm", .unknownName(.member, "Stockholm", nearest: [])),
    Refusal(
      "leave ^Våler",
      .ambiguousName(.member, "Våler", candidates: ["Våler (Viken)", "Våler (Innlandet)"]),
      fixed: "leave Våler (Viken)"),
    Refusal(
      "leave Tønsberg, ^Oslp", .unknownName(.member, "Oslp", nearest: ["Oslo"]),
      fixed: "leave Tønsberg, Oslo"),
    Refusal("leave Moss, ^moss", .namedTwice("moss")),
    Refusal("join Moss, ^Moss", .namedTwice("Moss"), after: ["leave Moss"]),
    Refusal(
      "fees of ^Osl", .unknownName(.member, "Osl", nearest: ["Oslo"]), fixed: "fees of Oslo"),
    Refusal(
      "profiling ^\"Brand Manger\" 0",
      .unknownName(.profilingLine, "Brand Manger", nearest: ["Brand Manager"]),
      fixed: "profiling Brand Manager 0"),
    Refusal(
      "itemise ^Comunication 300k",
      .unknownName(.line, "Comunication", nearest: ["Communication"]),
      fixed: "itemise Communication 300k"),
    Refusal(
      "end ^\"Temporary 22\"",
      .unknownName(
        .position, "Temporary 22", nearest: ["Temporary 2", "Temporary 1", "Temporary 3"]),
      fixed: "end \"Temporary 2\""),
    Refusal(
      "fund ^Profilng 3 mill", .unknownName(.fund, "Profilng", nearest: ["Profiling"]),
      fixed: "fund Profiling 3 mill"),
    Refusal(
      "release ^free 100k", .unknownName(.fund, "free", nearest: ["Profiling"]),
      fixed: "release Profiling 100k"),
    Refusal("income ^Tilskud +5k", .unknownName(.income, "Tilskud", nearest: [])),
    Refusal(
      "income ^Tilskud 5k", .unknownName(.income, "Tilskud", nearest: ["Tilskudd"]),
      fixed: "income Tilskudd 5k", after: ["income Tilskudd 10k"]),
    Refusal(
      "drop ^Klimaskle", .unknownName(.activity, "Klimaskle", nearest: ["Klimaskole"]),
      fixed: "drop Klimaskole"),
  ]

  static let newThings: [Refusal<ResolutionProblem>] = [
    Refusal(
      "spend ^\"Books\" 250k", .unknownLineForNew("Books", isRelative: false),
      fixed: "spend new \"Books\" 250k"),
    Refusal("spend ^\"Books\" +250k", .unknownLineForNew("Books", isRelative: true)),
    Refusal("spend new \"Books\" ^+250k", .unknownLineForNew("Books", isRelative: true)),
    Refusal("income new \"Grant\" ^+250k", .unknownLineForNew("Grant", isRelative: true)),
    Refusal("join ^Moss population 100", .knownMember("Moss")),
    Refusal(
      "join ^Våler population 100",
      .ambiguousName(.member, "Våler", candidates: ["Våler (Viken)", "Våler (Innlandet)"])),
    Refusal(
      "join ^Tønsbreg population 45 976",
      .nearlyExists("Tønsbreg", nearest: ["Tønsberg"])),
    Refusal("join Kragerø, Bamble population ^10 380", .severalNewMembers),
    Refusal(
      "merge Moss, Råde into ^Mosss", .unknownName(.member, "Mosss", nearest: ["Moss"]),
      fixed: "merge Moss, Råde into Moss"),
  ]

  static let numbers: [Refusal<ResolutionProblem>] = [
    Refusal("population Oslo ^-5", .signedPopulation("5")),
    Refusal("population Oslo ^1.5", .notWhole("1,5")),
    Refusal("population Oslo ^= -5", .notWhole("−5")),
    Refusal("hire ^1.5 temporary", .notWhole("1,5")),
    Refusal("plan ^2.5 years", .notWhole("2,5")),
    Refusal("undo ^1.5", .notWhole("1,5"), after: ["rate 1.60"]),
    Refusal("redo ^0", .notWhole("0")),
    Refusal("rate 1.60 from 2022 until ^2021", .endsBeforeItBegins(2022, until: 2021)),
    Refusal("leave Oslo until ^2019", .endsBeforeItBegins(2020, until: 2019)),
    Refusal("merge Moss, Råde into Moss from 2021 until ^2022", .hasNoLastYear),
    Refusal("release Profiling 100k until ^2022", .hasNoLastYear),
    Refusal("growth wages ^3", .growthWithoutPercent("3"), fixed: "growth wages 3%"),
    Refusal("growth wages ^-3", .growthWithoutPercent("3"), fixed: "growth wages -3%"),
    Refusal("growth prices ^2 + 1", .growthWithoutPercent("3")),
    Refusal("growth wages ^* 2%", .multipliedGrowth),
    Refusal("end ^4 temporary", .tooFewPositions(.temporary, wanted: 4, staffed: 3)),
    Refusal("end ^0 temporary", .tooFewPositions(.temporary, wanted: 0, staffed: 3)),
  ]

  @Test("says where and how to write it right", arguments: names + newThings + numbers)
  func problem(_ refusal: Refusal<ResolutionProblem>) throws {
    try refusal.check(on: try Desk())
  }

  @Test("speaks of profiling in a budget that has no such sub-budget")
  func noProfiling() throws {
    let source = SourceText(
      name: "small.budget",
      text: "budget Small\nyear 2020\nrate 1 given\npopulations 2019 given\n"
        + "municipality Moss population 10\nreserve 0 given\n")
    let budget = try #require(BudgetFileReader.read(source).budget)
    let desk = Desk(try Session(budget, storePath: nil))
    try Refusal("profiling ^-500k", ResolutionProblem.noProfiling).check(on: desk)
    try Refusal("profiling of ^Moss", ResolutionProblem.noProfiling).check(on: desk)
    try Refusal("2 * ^profiling", EvaluationProblem.noSuchFigure(.profiling)).check(on: desk)
  }
}

extension Year: ExpressibleByIntegerLiteral {
  /// A year of a test's table.
  public init(integerLiteral number: Int) { self = Year(number) ?? .earliest }
}

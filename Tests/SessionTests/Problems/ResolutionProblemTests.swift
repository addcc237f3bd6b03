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
      .ambiguousName(.member, "Våler", candidates: ["Våler (Viken)", "Våler (Innlandet)"])),
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
      .unknownName(.position, "Temporary 22", nearest: [])),
    Refusal(
      "end ^\"Temprary 2\"", .unknownName(.position, "Temprary 2", nearest: ["Temporary 2"]),
      fixed: "end \"Temporary 2\""),
    Refusal(
      "leave ^Bongsberg", .unknownName(.member, "Bongsberg", nearest: ["Kongsberg"]),
      fixed: "leave Kongsberg"),
    Refusal(
      "leave ^Bønsberg", .unknownName(.member, "Bønsberg", nearest: ["Tønsberg"]),
      fixed: "leave Tønsberg"),
    Refusal("leave ^Vonsberk", .unknownName(.member, "Vonsberk", nearest: [])),
    Refusal(
      "fund ^Profilng 3 mill", .unknownName(.fund, "Profilng", nearest: ["Profiling"]),
      fixed: "fund Profiling 3 mill"),
    Refusal(
      "release ^free 100k", .freeAlready),
    Refusal("spend ^Oslo 5k", .otherKind(wanted: .line, "Oslo", is: .member)),
    Refusal(
      "spend ^tilskudd 5k", .otherKind(wanted: .line, "tilskudd", is: .income),
      after: ["income \"Tilskudd\" 100k"]),
    Refusal("income ^Communication 5k", .otherKind(wanted: .income, "Communication", is: .line)),
    Refusal("leave ^Communication", .otherKind(wanted: .member, "Communication", is: .line)),
    Refusal("drop ^Oslo", .otherKind(wanted: .activity, "Oslo", is: .member)),
    Refusal("fund ^Klimaskole 5k", .otherKind(wanted: .fund, "Klimaskole", is: .activity)),
    Refusal("weight ^\"Temporary 1\" 2", .otherKind(wanted: .member, "Temporary 1", is: .position)),
    Refusal("salaries of ^Profiling", .otherKind(wanted: .position, "Profiling", is: .line)),
    Refusal(
      "profiling ^Communication 0", .otherKind(wanted: .profilingLine, "Communication", is: .line)),
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
      "merge Moss, Råde into ^Mosss", .nearlyExists("Mosss", nearest: ["Moss"]),
      fixed: "merge Moss, Råde into Moss"),
  ]

  static let numbers: [Refusal<ResolutionProblem>] = [
    Refusal("population Oslo ^-5", .signedPopulation("5")),
    Refusal("population Oslo ^1.5", .notACount(.part, "1,5")),
    Refusal("population Oslo ^= -5", .signedPopulation("5")),
    Refusal("population Oslo ^99999999999999999999", .notACount(.tooLarge, huge)),
    Refusal("population all ±^0.5", .notACount(.part, "0,5")),
    Refusal("hire ^1.5 temporary", .notACount(.partOfPosition, "1,5")),
    Refusal("hire ^0 temporary", .notACount(.tooSmall, "0")),
    Refusal("hire ^1 kr temporary", .notACount(.hasUnit, "1")),
    Refusal("hire ^99999999999999999999 temporary", .notACount(.tooLarge, huge)),
    Refusal("plan ^2.5 years", .notACount(.part, "2,5")),
    Refusal("undo ^1.5", .notACount(.part, "1,5"), after: ["rate 1.60"]),
    Refusal("undo ^5%", .notACount(.hasUnit, "5"), after: ["rate 1.60"]),
    Refusal("undo ^99999999999999999999", .notACount(.tooLarge, huge)),
    Refusal("redo ^0", .notACount(.tooSmall, "0")),
    Refusal("history ^0", .notACount(.tooSmall, "0")),
    Refusal("spend \"Brand Manager\" ^0.004", .finerThanØre("0,004")),
    Refusal("spend \"Brand Manager\" ^+0.001 + 0.001", .finerThanØre("0,002")),
    Refusal("spend new X ^0.001", .finerThanØre("0,001")),
    Refusal("profiling ^0,5 øre", .finerThanØre("0,005")),
    Refusal("cost all ^1/1000", .finerThanØre("0,001")),
    Refusal("fund free ^-0.005", .finerThanØre("0,005")),
    Refusal("hire 1 temporary cost ^0.001", .finerThanØre("0,001")),
    Refusal("itemise Communication ^0.001", .finerThanØre("0,001")),
    Refusal("release Profiling ^0.001", .finerThanØre("0,001")),
    Refusal("cost all ±^0.001", .finerThanØre("0,001")),
    Refusal("profiling between ^0.001 and 5", .finerThanØre("0,001")),
    Refusal(
      "rate 1.60 from 2022 until ^2021",
      .endsBeforeItBegins(.january(of: 2022), until: .december(of: 2021))),
    Refusal(
      "leave Oslo until ^2019", .endsBeforeItBegins(.january(of: 2020), until: .december(of: 2019))),
    Refusal(
      "leave Oslo from september until ^2020-03",
      .endsBeforeItBegins(
        Month.january(of: 2020).next.next.next.next.next.next.next.next,
        until: Month.january(of: 2020).next.next)),
    Refusal("merge Moss, Råde into Moss from 2021 until ^2022", .hasNoLastYear),
    Refusal("release Profiling 100k until ^2022", .hasNoLastYear),
    Refusal("growth wages ^3", .growthWithoutPercent("3"), fixed: "growth wages 3%"),
    Refusal("growth wages ^-3", .growthWithoutPercent("3"), fixed: "growth wages -3%"),
    Refusal("growth prices ^2 + 1", .growthWithoutPercent("3")),
    Refusal("growth wages ^* 2%", .multipliedGrowth),
    Refusal("end ^4 temporary", .tooFewPositions(.temporary, wanted: 4, staffed: 3)),
    Refusal("end ^0 temporary", .notACount(.tooSmall, "0")),
  ]

  /// Twenty nines, as they are shown.
  static let huge = "99\u{A0}999\u{A0}999\u{A0}999\u{A0}999\u{A0}999\u{A0}999"

  static let taken: [Refusal<ResolutionProblem>] = [
    Refusal(
      "spend new ^moter 5k", .nameTaken(.line, "moter", existing: "Møter"),
      after: ["spend new \"Møter\" 5k"]),
    Refusal(
      "spend new ^\"brand manager\" 5k",
      .nameTaken(.line, "brand manager", existing: "Brand Manager")),
    Refusal("spend new ^profiling 5k", .nameTaken(.line, "profiling", existing: "Profiling")),
    Refusal(
      "income new ^GRANT 5k", .nameTaken(.income, "GRANT", existing: "Grant"),
      after: ["income new \"Grant\" 5k"]),
    Refusal(
      "hire 1 temporary as ^\"temporary 1\"",
      .nameTaken(.position, "temporary 1", existing: "Temporary 1")),
    Refusal(
      "hire 2 temporary as ^radgiver", .nameTaken(.position, "radgiver 2", existing: "Rådgiver 2"),
      after: ["hire 1 temporary as \"Rådgiver 2\""]),
    Refusal(
      "hire 1 permanent as ^\"Temporary 1\"",
      .nameTaken(.position, "Temporary 1", existing: "Temporary 1")),
    Refusal(
      "let ^Margin = 6", .nameTaken(.variable, "Margin", existing: "margin"),
      fixed: "let margin = 6",
      after: ["let margin = 5"]),
    Refusal(
      "la ^okning = 6", .nameTaken(.variable, "okning", existing: "økning"), fixed: "la økning = 6",
      after: ["la økning = 5"]),
  ]

  @Test("says where and how to write it right", arguments: names + newThings + numbers + taken)
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

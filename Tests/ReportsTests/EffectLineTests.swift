import Analysis
import Budget
import ScenarioLanguage
import Session
import Testing

@testable import Reports

@Suite("What a change answers")
struct EffectLineTests {
  /// Statements, the last of which is answered; every case of a change among them.
  static let cases: [String] = [
    "leave Tønsberg",
    "leave Tønsberg, Nes from 2021",
    "leave Tønsberg, Nes, Horten from 2020 until 2021",
    "leave Tønsberg with chance 30%",
    "leave Tønsberg, Nes with chance 30% together",
    "leave Tønsberg, Nes with chance 30%; correlation Tønsberg, Nes 0.5",
    "population all ±1%",
    "rate ±5 øre",
    "rate between 1.50 and 1.60",
    "cost all ±5% from 2020 until 2021",
    "profiling \"Brand Manager\" between 300k and 400k",
    "rate 1.60",
    "rate 1.50",
    "rate +10 øre",
    "rate -5 øre from 2021",
    "rate +5%",
    "rate *2",
    "rate 1.60 from 2030",
    "plan 4 years; rate 1.60 from 2021",
    "weight Oslo 1",
    "leave Tønsberg; join Tønsberg",
    "leave Tønsberg, Nes; join Tønsberg, Nes from 2020 until 2021",
    "join Kragerø population 10 380 in Vestfold og Telemark",
    "merge Moss, Råde into Moss",
    "merge Moss, Råde into Mossråde from 2020",
    "population Oslo 693 494",
    "population all +1%",
    "hire 1 temporary from 2020-09",
    "hire 2 permanent as \"Adviser\" cost 900k from 2020-07 until 2021-06",
    "hire 1 seconded",
    "end \"Temporary 2\" at 2020-06",
    "end 2 temporary at 2020-06",
    "end \"Temporary 1\" at 2020-06; extend \"Temporary 1\" until 2022-12",
    "convert \"Temporary 1\" to permanent",
    "cost \"Temporary 1\" 950k",
    "cost all +3%",
    "profiling -500k",
    "profiling 3 mill",
    "profiling \"Strategic marketing projects\" -815k",
    "profiling \"Brand Manager\" -20%",
    "spend \"Other operating costs\" -5%",
    "spend new \"ReSTART\" 250k",
    "itemise Communication 300k",
    "income new \"Grant\" 200k",
    "income new \"Grant\" 200k; income \"Grant\" +50k",
    "fund Profiling 3.2 mill",
    "fund free 2 mill",
    "fund new \"Digital\" 300k", "pay 200k into Profiling",
    "plan 3 years; pay 200k into Profiling from 2021",
    "income new \"Grant\" 200k to Profiling",
    "income new \"Grant\" 200k; income Grant +50k to Profiling until 2020",
    "cofinance \"Other operating costs\" 25%", "cofinance \"Temporary 1\" 50% until 2020",
    "cover \"Permanent 1\" from Profiling until 2020",
    "fund Profiling 3 mill; cover \"Temporary 1\" from Profiling",
    "cover \"Brand Manager\" from free",
    "release Profiling 200k",
    "growth wages 3%",
    "plan 4 years; growth wages 3%",
    "plan 4 years; growth population -0.9%",
    "plan 4 years; growth wages 4% from 2022 until 2022", "plan 4 years; growth fees 3% until 2022",
    "hire 2 temporary at 50% cost 800k from 2020-07", "convert \"Permanent 1\" to 60% until 2021",
    "oncost pension 18%",
    "plan 4 years",
    "plan 4 years; plan 1 year",
    "profiling -1 mill; release Profiling 200k",
    "profiling -1 mill; release Profiling 200k; leave Tønsberg",
    "drop \"Klimaskole\"",
    "drop \"Brand Management Strategy Guide\"",
    "plan 4 years; leave Viken from 2022",
    "plan 2 years; profiling -1 mill; release Profiling 200k from 2021",
    "plan 3 years; leave Tønsberg",
    "leave Viken; leave Tønsberg",
    "fund free 2.1 mill; leave Nes",
  ]

  /// The embedded budget with an on-cost, by which one position is stated; it costs what it costs without.
  private static func budget() throws -> Budget {
    var budget = Alliance.budget
    budget.onCosts = [
      OnCost(
        name: LocalName("pension", norwegian: "pensjon"),
        rate: try OnCostRate(fraction: ExactNumber(15, over: 100)), provenance: Provenance(.given))
    ]
    let pay = Money(øre: 86_956_522)
    budget.positions[0].pay = pay
    #expect(try budget.payFactor().cost(of: pay) == budget.positions[0].yearlyCost)
    return budget
  }

  /// The answers to all cases.
  static func answers() throws -> [Answer] {
    try cases.map { try Alliance.answer(to: $0, on: budget()) }
  }

  @Test("reads as recorded", arguments: InterfaceLanguage.allCases)
  func recorded(language: InterfaceLanguage) throws {
    let renderer = AnswerRenderer(language: language, format: .table)
    let lines = try Self.cases.flatMap { statements in
      let answer = try Alliance.answer(to: statements, on: Self.budget())
      return ["> " + statements, renderer.render(answer)] + renderer.warnings(answer).map(\.text)
    }
    try Alliance.expect(
      lines.joined(separator: "\n"), recordedAs: "effects.\(language.rawValue).txt")
  }

  /// A change, and what the warning of the reserve says that it would be without it.
  static let holes: [(changes: String, without: Int64?)] = [
    ("leave Viken", 17_452_150), ("leave Viken; leave Tønsberg", -163_256_300),
    ("plan 2 years", nil), ("plan 2 years; leave Tønsberg", -524_411_050),
    ("fund free 2.1 mill; leave Nes", 1_452_150),
  ]

  @Test("a warning of the reserve says what it would be without the change", arguments: holes)
  func holesWithout(changes: String, without: Int64?) throws {
    guard case .changed(let changed) = try Alliance.answer(to: changes) else {
      Issue.record("\(changes) is no change")
      return
    }
    let told = changed.warnings.compactMap { warning -> Money?? in
      switch warning {
      case .freeReserveNegative(_, _, let without), .approximateDecides(_, _, _, let without):
        .some(without)
      case .boundIdle, .boundShort, .beyondPlan, .onlyPossible, .onlyUncertain, .alreadyDecided,
        .standsStill, .endsWithoutNotice, .growsLater:
        nil
      }
    }
    #expect(told == [without.map { Money(øre: $0) }])
  }

  @Test("a reserve that may be below zero hides none that is")
  func bothHoles() throws {
    let line = "leave Tønsberg, Våler (Viken); plan 4 years"
    let told = AnswerRenderer(language: .english, format: .table)
      .warnings(try Alliance.answer(to: line)).map(\.text).filter { $0.hasPrefix("warning: ") }
    #expect(told.count == 2)
    #expect(told.first?.contains("is below zero at the end of 2021") == true)
    #expect(told.last?.contains("may be below zero") == true)
  }

  @Test("a remark on chances does not read like a warning", arguments: InterfaceLanguage.allCases)
  func remarks(language: InterfaceLanguage) throws {
    let renderer = AnswerRenderer(language: language, format: .table)
    for changes in ["leave Tønsberg with chance 30%", "population all ±1%"] {
      let told = renderer.warnings(try Alliance.answer(to: changes), isColored: true).map(\.text)
      #expect(told.count == 1)
      #expect(told.allSatisfy { $0.hasPrefix(language.text(en: "note: ", nb: "merk: ")) })
    }
  }

  @Test("has a recorded answer for every case of a change")
  func everyCase() throws {
    let keys = try Self.cases.compactMap { statements -> String? in
      guard case .changed(let changed) = try Alliance.answer(to: statements, on: Self.budget())
      else { return nil }
      return changed.change.key
    }
    #expect(
      Set(keys) == [
        "rate", "weight", "leave", "join", "admit", "merge", "population", "hire", "end", "extend",
        "convert", "percentage", "on_cost", "cost", "sub_budget", "spend", "spend_new", "itemise",
        "income", "income_new",
        "fund", "fund_new", "deposit", "cover", "cofinance", "release", "growth", "plan", "drop",
        "correlation",
        "uncertain",
      ])
  }
}

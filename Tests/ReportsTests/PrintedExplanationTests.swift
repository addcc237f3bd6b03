import ScenarioLanguage
import TestSupport
import Testing

@testable import Reports
@testable import Session

@Suite("Printed explanations")
struct PrintedExplanationTests {
  /// Statements of which each scenario has some: funds that run dry, released money, short bound money,
  /// costs that end, missing amounts, members that leave.
  private static let statements = [
    "profiling -2 mill", "profiling +1 mill", "profiling 3.44 mill", "profiling -10% from 2021",
    "release Profiling 200k", "release Profiling 1.5 mill from 2021", "fund Profiling 4.2 mill",
    "fund Profiling 0", "leave Tønsberg", "leave Viken from 2021", "rate +10 øre",
    "hire 1 temporary as \"Adviser\" cost 900k from 2020-09 until 2021-08",
    "end \"Temporary 2\" at 2020-07", "spend \"Other operating costs\" -5%",
    "itemise Communication 300k", "income new \"Grant\" 12 345.67 until 2021",
    "growth wages 3.3%", "growth prices 2.1%", "growth population -0.7%", "cost all +3.3%",
    "merge Moss, Råde into Moss from 2021", "cover \"Permanent 1\" from Profiling from 2021",
    "cover \"Brand Manager\" from free", "cofinance \"Brand Manager\" 30%",
    "cofinance \"Permanent 1\" 45%", "cofinance \"Other operating costs\" 33.33% from 2021",
    "pay 250k into Profiling from 2021",
    "income new \"EU\" 333 333.33 to Profiling", "cover \"Other operating costs\" from Profiling",
  ]

  private static let figures = [
    "free", "bound", "closing", "result", "opening", "expenses", "income", "fees", "salaries",
    "bound of Profiling", "fees of Moss", "salaries of \"Temporary 1\"", "members", "population",
  ]

  @Test("what is printed adds up, signs and limits included", arguments: 0..<12 as Range<UInt64>)
  func addsUp(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var session = try Session(Alliance.budget, storePath: nil)
    try carryOut("plan 3 years", in: &session)
    for _ in 0..<5 {
      // What the model refuses after the others is left out.
      _ = try? carryOut(random.pick(Self.statements), in: &session)
    }
    let language = random.pick(InterfaceLanguage.allCases)
    let renderer = AnswerRenderer(language: language, format: .table)
    for figure in Self.figures.shuffled(using: &random).prefix(4) {
      let question = "why \(figure) at \(random.pick([2020, 2021, 2022]))"
      for text in [question, question + " fully"] {
        let answer = try #require(try carryOut(text, in: &session))
        let printed = renderer.render(answer)
        guard printed.contains("\n---") else { continue }
        for row in try PrintedExplanation(printed).root.sums {
          #expect(try row.recomputed == row.value, "\(text): \(row.label)\n\(printed)")
        }
      }
    }
  }

  @Test(
    "a limit is said where it makes the figure, and only there",
    arguments: [
      ("why bound", "Closing Profiling, at least 0", InterfaceLanguage.english),
      ("why free; profiling -2 mill; why free", "Profiling beyond the fund, at least 0", .english),
      ("hvorfor bundet", "Utgående Profilering, minst 0", .norwegian),
    ])
  func limits(question: String, label: String, language: InterfaceLanguage) throws {
    var session = try Session(Alliance.budget, storePath: nil)
    let answer = try #require(try carryOut(question, in: &session))
    let printed = AnswerRenderer(language: language, format: .table).render(answer)
    #expect(printed.contains(label), "\(printed)")
    let parts = label.split(separator: ", ", maxSplits: 1)
    let formula = printed.split(separator: "\n").first { $0.hasPrefix(parts[0] + " = ") }
    #expect(formula?.hasSuffix(", " + parts[1]) == true, "\(printed)")
  }

  @Test("a figure that its inputs make is not said to be limited")
  func unlimited() throws {
    var session = try Session(Alliance.budget, storePath: nil)
    let answer = try #require(try carryOut("why free", in: &session))
    let printed = AnswerRenderer(language: .english, format: .table).render(answer)
    #expect(printed.contains("−\u{A0}Profiling beyond the fund  "), "\(printed)")
  }

  @discardableResult
  private func carryOut(_ text: String, in session: inout Session) throws -> Answer? {
    let carried = session.carryOut(SourceText(name: "line", text: text))
    if let diagnostic = carried.diagnostics.first { throw diagnostic }
    return carried.outcomes.last?.answer
  }
}

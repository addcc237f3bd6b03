import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Testing

@testable import Reports
@testable import Session

@Suite("The figures of the model")
struct FiguresTests {
  /// A row of the model's table "Figures to reproduce", as text and JSON must show it.
  struct Example: CustomTestStringConvertible {
    let statements: String
    let fees: String
    let result: String
    let free: String
    var bound = "0,00"
    var testDescription: String { statements }
  }

  static let adopted = "leave Tønsberg, Våler (Innlandet)"

  static let examples = [
    Example(
      statements: "leave Tønsberg", fees: "6 684 612,00", result: "−5 594 442,50",
      free: "105 557,50"),
    Example(
      statements: adopted, fees: "6 679 054,50", result: "−5 600 000,00", free: "100 000,00"),
    Example(
      statements: adopted + "; rate 1.60", fees: "7 124 324,80", result: "−5 154 729,70",
      free: "545 270,30"),
    Example(
      statements: adopted + "; leave Viken", fees: "4 871 970,00", result: "−7 407 084,50",
      free: "−1 707 084,50"),
    Example(
      statements: adopted + "; profiling \"Strategic marketing projects\" -815k",
      fees: "6 679 054,50", result: "−4 785 000,00", free: "513 000,00", bound: "402 000,00"),
    Example(
      statements: adopted + "; hire 1 temporary from 2020-09", fees: "6 679 054,50",
      result: "−5 933 333,33", free: "−233 333,33"),
  ]

  @Test("stand in the main figures", arguments: examples, InterfaceLanguage.allCases)
  func mainFigures(example: Example, language: InterfaceLanguage) throws {
    let text = AnswerRenderer(language: language, format: .table, width: 80)
      .render(.table(.mainFigures(try Alliance.figures(example.statements))))
    let rows = Dictionary(
      text.split(separator: "\n").map { line in
        let label = line.split(separator: "  ").first.map(String.init) ?? ""
        return (label, String(line.dropFirst(label.count).drop { $0 == " " }))
      }, uniquingKeysWith: { first, _ in first })
    for (concept, amount) in [
      (Concept.fees, example.fees), (.result, example.result), (.free, example.free),
      (.bound, example.bound),
    ] {
      let label = concept.label(in: language).capitalisedFirst
      #expect(rows[label]?.replacing("\u{A0}", with: " ") == amount, "\(label)\n\(text)")
    }
  }

  @Test("stand in JSON with exactly two decimals", arguments: examples)
  func json(example: Example) throws {
    let text = AnswerRenderer(language: .norwegian, format: .json)
      .render(.table(.mainFigures(try Alliance.figures(example.statements))))
    let figures = try ExactJSON.parse(text)["figures"]
    #expect(figures?["fees"] == .number(plain(example.fees)))
    #expect(figures?["result"] == .number(plain(example.result)))
    #expect(figures?["free"] == .number(plain(example.free)))
    #expect(figures?["bound"] == .number(plain(example.bound)))
  }

  @Test("stand in the years of a plan")
  func years() throws {
    let table = try Alliance.figures(Self.adopted + "; plan 4 years")
    let answer = Answer.table(
      .years(table, try StructuralGap.all(of: table.planned, in: table.years)))
    let json = try ExactJSON.parse(
      AnswerRenderer(language: .english, format: .json).render(answer))
    let free = json["years"]?.elements.map { $0["figures"]?["free"] }
    #expect(
      free == ["100000.00", "-5408564.50", "-10873707.00", "-16338849.50"].map { .number($0) })
    let gaps = json["years"]?.elements.map { $0["structural_gap"] }
    #expect(
      gaps == ["-2600000.00", "-2508564.50", "-2465142.50", "-2465142.50"].map { .number($0) })
    let text = AnswerRenderer(language: .english, format: .table, width: 80)
      .render(answer).replacing("\u{A0}", with: " ")
    #expect(text.contains("−5 408 564,50  −10 873 707,00  −16 338 849,50"))
  }

  @Test("a leaving answers the line of the language's description")
  func effectLine() throws {
    let answer = try Alliance.answer(to: "leave Tønsberg")
    func line(_ language: InterfaceLanguage) -> String {
      AnswerRenderer(language: language, format: .table).render(answer)
        .replacing("\u{A0}", with: " ")
    }
    #expect(
      line(.english)
        == "Tønsberg leaves from 2020: fees −68 964,00 kr · free reserve 105 557,50 kr "
        + "(was 174 521,50)")
    #expect(
      line(.norwegian)
        == "Tønsberg går ut fra 2020: kontingent −68 964,00 kr · fri reserve 105 557,50 kr "
        + "(var 174 521,50)")
  }

  @Test("an adopted plan of four years says its last year")
  func lastYear() throws {
    let answer = try Alliance.answer(to: "plan 4 years; " + Self.adopted)
    let line = AnswerRenderer(language: .english, format: .table).render(answer)
    #expect(line.contains(" · 2023: −16\u{A0}338\u{A0}849,50\u{A0}kr (was "))
  }

  private func plain(_ amount: String) -> String {
    amount.replacing("−", with: "-").replacing(" ", with: "").replacing(",", with: ".")
  }
}

import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// A question and what its answer must say.
struct Explained: Sendable, CustomTestStringConvertible {
  let statements: [String]
  let question: String
  let value: String
  /// The lowest and highest value; nil where it is exact.
  var range: [String]?
  /// The changes that moved it, by number from 1.
  var changes: [Int] = []

  var testDescription: String { (statements + [question]).joined(separator: "; ") }
}

@Suite("How figures come about")
struct ExplanationTests {
  private static let adopted = ["leave Tønsberg, Våler (Innlandet)"]

  static let rows = [
    Explained(
      statements: adopted, question: "why closing", value: "100 000,00",
      range: ["0,00", "200 000,00"], changes: [1]),
    Explained(
      statements: [], question: "why opening", value: "5 700 000,00",
      range: ["5 650 000,00", "5 750 000,00"]),
    Explained(
      statements: ["fund free 2 mill"], question: "hvorfor inngående", value: "5 440 000,00",
      range: ["5 435 000,00", "5 445 000,00"], changes: [1]),
    Explained(statements: [], question: "why fees of Oslo", value: "2 043 213,00"),
    Explained(
      statements: ["plan 2 years"], question: "why fees of Oslo at 2021", value: "2 080 482,00"),
    Explained(
      statements: adopted + ["rate 1.60", "leave Viken from 2021"], question: "why fees",
      value: "7 124 324,80", changes: [1, 2]),
    Explained(
      statements: adopted + ["plan 3 years"], question: "why free at 2022",
      value: "−10 873 707,00", range: ["−11 073 707,00", "−10 673 707,00"], changes: [1]),
    Explained(
      statements: ["spend \"Other operating costs\" -5%"], question: "why expenses",
      value: "12 107 751,78", range: ["12 060 251,78", "12 155 251,78"], changes: [1]),
    Explained(
      statements: ["spend \"Other operating costs\" 3 mill"], question: "why result",
      value: "−5 099 424,00", changes: [1]),
    Explained(
      statements: ["rate 1.60", "rate 1.50"], question: "why rate", value: "1,50",
      changes: [1, 2]),
    Explained(
      statements: ["leave Nes with chance 30%"], question: "why members", value: "69"),
    Explained(
      statements: ["convert \"Temporary 1\" to seconded"],
      question: "why salaries of \"Temporary 1\"", value: "0,00", changes: [1]),
    Explained(
      statements: ["merge Moss, Råde into Moss"], question: "why population of Moss",
      value: "56 413,00", changes: [1]),
    Explained(
      statements: ["release Profiling 200k", "profiling -815k"], question: "why bound",
      value: "202 000,00", range: ["197 000,00", "207 000,00"], changes: [1, 2]),
  ]

  @Test("a figure is told with its range and the changes that moved it", arguments: rows)
  func figures(_ row: Explained) throws {
    let answer = try Self.answer(to: row.question, after: row.statements)
    let root = answer.explanation
    #expect(try Self.shown(#require(root.value)).hasPrefix(row.value))
    #expect(root.range.map { [Self.shown($0.lowerBound), Self.shown($0.upperBound)] } == row.range)
    #expect(root.changes.map { $0.number + 1 } == row.changes)
  }

  @Test("every figure of the language is explained, in every year and part")
  func everything() throws {
    let desk = try Desk(after: ["plan 2 years", "income new \"Grant\" 200k"])
    let parts = [
      "fees of Oslo", "population of Viken", "income of Grant", "income of Oslo",
      "expenses of Communication", "expenses of Profiling", "expenses of \"Permanent 1\"",
      "profiling of \"Brand Manager\"", "salaries of \"Seconded 1\"", "opening of free",
      "closing of Profiling", "bound of Profiling", "free of free",
    ]
    for figure in Quantity.ofAlliance.map({ $0.concept.word(in: .english) }) + parts {
      for year in [2020, 2021] {
        var copy = desk
        let before = copy.session
        let answers = try copy.say("why \(figure) at \(year)")
        guard case .explained(let answer)? = answers.first else {
          throw Unexpected("\(figure) is not explained")
        }
        let value = try desk.value("\(figure) at \(year)")
        if case .number(let number, _) = value {
          #expect(answer.explanation.value == number, "\(figure)")
        } else {
          #expect(answer.explanation.value == nil, "\(figure)")
        }
        #expect(copy.session == before)
        #expect(copy.text == desk.text)
      }
    }
  }

  @Test("a missing amount is a leaf of its own, with its source")
  func missing() throws {
    let root = try Self.answer(to: "why expenses of Communication", after: []).explanation
    guard case .stated(let provenance) = root.basis else { throw Unexpected("worked out") }
    #expect(provenance.status == .missing)
    #expect(provenance.source == "program")
    #expect(root.value == nil)
  }

  @Test("a figure of another scenario is told with that scenario's lines")
  func ofAnotherScenario() throws {
    let store = try TemporaryFolder()
    var desk = try Desk(store: store, after: ["rate 1.60", "leave Oslo", "save \"Other\"", "new"])
    let answers = try desk.say("why fees in \"Other\"")
    guard case .explained(let answer)? = answers.first else { throw Unexpected("no answer") }
    #expect(answer.scenario == "Other")
    #expect(answer.changes.map(\.text) == ["rate 1.60", "leave Oslo"])
    #expect(answer.explanation.changes == [ChangeIndex(0), ChangeIndex(1)])
  }

  private static func answer(
    to question: String, after statements: [String]
  ) throws -> ExplainedAnswer {
    var desk = try Desk(after: statements)
    guard case .explained(let answer)? = try desk.say(question).first else {
      throw Unexpected("\(question) has no answer")
    }
    return answer
  }

  private static func shown(_ number: ExactNumber) -> String {
    let text = NumberText.number(number, decimals: 2, least: 2)
    return String(text.map { $0 == "\u{A0}" ? " " : $0 })
  }
}

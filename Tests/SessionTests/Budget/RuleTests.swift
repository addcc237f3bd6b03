import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Rules of a budget")
struct RuleTests {
  /// A budget whose reserve is 5 % of the fees in its first year, and less after it.
  private static func text(_ rules: String) -> String {
    """
    budget Small
    year 2020
    rate 10 given
    populations 2019 given
    municipality Moss population 1 000
    reserve 1 500 given
    line Rent 11 000 given
    \(rules)
    """
  }

  private static let reserve =
    "rule \"A reserve of 5 %\" nb \"En reserve på 5 %\": free >= fees * 5%"

  private static func budget(_ rules: String = reserve) throws -> Budget {
    let read = BudgetFileReader.read(SourceText(name: "small.budget", text: text(rules)))
    return try #require(read.budget, "\(read.diagnostics.map { $0.problem.message(in: .english) })")
  }

  private static func desk(_ rules: String = reserve) throws -> Desk {
    Desk(try Session(try budget(rules), storePath: nil))
  }

  @Test("a rule has its names and its condition, as they are written")
  func read() throws {
    let rule = try #require(try Self.budget().rules.first)
    #expect(rule.name == LocalName("A reserve of 5 %", norwegian: "En reserve på 5 %"))
    #expect(rule.condition == "free >= fees * 5%")
  }

  @Test("a budget that is written out has the same rules")
  func written() throws {
    let budget = try Self.budget()
    for language in InterfaceLanguage.allCases {
      let text = BudgetFileWriter.text(budget, in: language)
      let again = BudgetFileReader.read(SourceText(name: "again.budget", text: text)).budget
      #expect(again?.rules == budget.rules)
    }
  }

  @Test("the standard layout leaves a condition as it is")
  func formatted() throws {
    let source = SourceText(
      name: "small.budget", text: Self.text("rule   \"A\"   :free>=fees*5%   # why"))
    let lines = try #require(BudgetFormatter.format(source).text)
    #expect(lines.contains("rule \"A\": free>=fees*5%  # why\n"))
    #expect(BudgetFormatter.format(SourceText(name: "b", text: lines)).text == lines)
  }

  @Test("a rule is looked at in every year of a plan, with its limit")
  func years() throws {
    var desk = try Self.desk()
    try desk.say("plan 2 years")
    let checks = RuleCheck.all(of: desk.session.planned)
    #expect(checks.map(\.year.number) == [2020, 2021])
    #expect(checks.map(\.holds) == [true, false])
    // 1 500 + 10 000 − 11 000, then 1 000 less; 5 % of 10 000.
    #expect(checks.map { $0.outcome.sides?.left.shown } == ["500,00 kr", "−500,00 kr"])
    #expect(checks.map { $0.outcome.sides?.right.shown } == ["500,00 kr", "500,00 kr"])
  }

  @Test("a change tells the rules that it breaks, and not those that were broken before")
  func broken() throws {
    var desk = try Self.desk()
    func rules(_ answers: [Answer]) -> [String] {
      guard case .changed(let answer)? = answers.last else { return [] }
      return answer.brokenRules.map { "\($0.rule.name.english) \($0.year.number)" }
    }
    #expect(rules(try desk.say("rate +1")) == [])
    #expect(rules(try desk.say("spend Rent +2k")) == ["A reserve of 5 % 2020"])
    #expect(rules(try desk.say("spend Rent +1k")) == [])
  }

  @Test("the main figures and those of the years have the rules of their years")
  func tables() throws {
    var desk = try Self.desk()
    try desk.say("plan 2 years")
    guard case .table(.mainFigures(let table))? = try desk.say("show").first,
      case .table(.years(let years, _))? = try desk.say("show years").first
    else { throw Unexpected("other answers") }
    #expect(table.rules.map(\.holds) == [true])
    #expect(years.rules.map(\.holds) == [true, false])
  }

  static let refused: [Case<String, String>] = [
    Case("words", "rule \"A\": free >= feees", "feees"),
    Case("half a condition", "rule \"A\": free >=", ""),
    Case("no truth", "rule \"A\": free", "free"),
    Case("kinds", "rule \"A\": free >= members", "free >= members"),
    Case("a scenario", "rule \"A\": free >= free in \"B\"", "\"B\""),
    Case("a message", "rule \"A\": free >= 0 \"no\"", "free >= 0 \"no\""),
  ]

  @Test("a condition that cannot be is refused at its place", arguments: refused)
  func refusal(_ row: Case<String, String>) throws {
    let text = Self.text(row.input)
    let read = BudgetFileReader.read(SourceText(name: "small.budget", text: text))
    #expect(read.budget == nil)
    let diagnostic = try #require(read.diagnostics.first)
    let bytes = Array(text.utf8)[diagnostic.range.start..<diagnostic.range.end]
    #expect(String(decoding: bytes, as: UTF8.self) == row.expected)
  }
}

import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// A session that a test types statements into.
struct Desk {
  var session: Session
  private var line = 0

  init(_ session: Session) { self.session = session }

  /// A session on the embedded budget, with the changes of some statements.
  init(store: TemporaryFolder? = nil, after statements: [String] = []) throws {
    self.init(try Session(try EmbeddedBudget.read(), storePath: store?.path))
    for statement in statements { try say(statement) }
  }

  /// A session on a budget file's text, without the line's end behind it, with the changes of some statements.
  static func on(_ file: String, after statements: [String] = []) throws -> Desk {
    let read = BudgetFileReader.read(SourceText(name: "small.budget", text: file + "\n"))
    var desk = Desk(try Session(try #require(read.budget, "\(read.diagnostics)"), storePath: nil))
    for statement in statements { try desk.say(statement) }
    return desk
  }

  /// A session on the embedded budget with on-costs, which it has not itself, and the changes of some statements.
  static func withOnCosts(after statements: [String] = []) throws -> Desk {
    var budget = try EmbeddedBudget.read()
    budget.onCosts = [
      OnCost(
        name: LocalName("pension", norwegian: "pensjon"),
        rate: try OnCostRate(fraction: ExactNumber(15, over: 100)), provenance: Provenance(.given))
    ]
    var desk = Desk(try Session(budget, storePath: nil))
    for statement in statements { try desk.say(statement) }
    return desk
  }

  /// What is left is the free reserve and the funds, and what there was with income less expenses.
  func expectBalanced() throws {
    #expect(try shown("closing - free - bound").hasPrefix("0,00 kr"))
    #expect(try shown("closing - opening - income + expenses").hasPrefix("0,00 kr"))
  }

  /// Types a line, whatever comes of it.
  @discardableResult
  mutating func type(_ text: String) -> Carried {
    line += 1
    return session.carryOut(SourceText(name: "line", text: text, firstLine: line))
  }

  /// Types a line that must be carried out, and gives the answers.
  @discardableResult
  mutating func say(_ text: String) throws -> [Answer] {
    let carried = type(text)
    let messages = carried.diagnostics.map { $0.problem.message(in: .english) }
    try #require(carried.diagnostics.isEmpty, "\(text): \(messages)")
    return carried.outcomes.map(\.answer)
  }

  /// Types a line that must be refused, and gives what is wrong with it.
  mutating func refusal(_ text: String) throws -> Diagnostic {
    let diagnostics = type(text).diagnostics
    return try #require(diagnostics.first, "\(text) is carried out")
  }

  /// The value of an expression.
  func value(_ expression: String) throws -> Value {
    var copy = self
    guard case .value(let answer)? = try copy.say(expression).first else {
      throw Unexpected("\(expression) has no value")
    }
    return answer.value
  }

  /// The value of an expression as people read it: `105 557,50 kr`.
  func shown(_ expression: String) throws -> String { try value(expression).shown }

  /// The text that would be saved.
  var text: String { session.state.document.text }

  /// The free reserve at the end of the budget year.
  var free: Money { session.planned.outlook.first.closing.free }
}

/// What a test did not expect.
struct Unexpected: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension Value {
  /// The value in words, with plain spaces for no-break ones.
  var shown: String {
    let text =
      switch self {
      case .number(let number, .kroner): NumberText.number(number, decimals: 4, least: 2) + " kr"
      case .number(let number, .price): NumberText.number(number, decimals: 8, least: 2) + " kr"
      case .number(let number, .rate): NumberText.number(number, decimals: 4, least: 2) + " kr/inh."
      case .number(let number, .percent): NumberText.percent(number)
      case .number(let number, .number): NumberText.number(number)
      case .number(let number, let kind): NumberText.number(number) + " \(kind)"
      case .truth(let holds): "\(holds)"
      case .missing(let name, nil): "missing \(name)"
      case .missing(let name, let column?): "missing \(name) in \(column)"
      }
    return String(text.map { $0 == "\u{A0}" ? " " : $0 })
  }
}

import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Analysis
@testable import Session

@Suite("Changes in place of others")
struct BridgePairTests {
  /// The statements of each contribution between two scenarios, what stands in place of something behind it.
  private func told(_ first: String, _ second: String, fairly: Bool = false) throws -> [String] {
    let store = try TemporaryFolder()
    try store.put("one.hvis", "scenario One\nplan 3 years\n\(first)\n")
    try store.put("two.hvis", "scenario Two\nplan 3 years\n\(second)\n")
    var desk = try Desk(store: store)
    let line = "bridge free from One to Two" + (fairly ? " fairly" : "")
    guard case .bridged(let answer)? = try desk.say(line).first else {
      throw Unexpected("no bridge")
    }
    let sum = try answer.bridge.contributions.map(\.amount)
      .reduce(ExactNumber.zero) { try $0 + $1 }
    #expect(try sum == answer.bridge.difference)
    return answer.bridge.contributions.map { contribution in
      let texts = contribution.steps.map { answer.change($0).text }
      return contribution.isReplacing
        ? "\(texts[1]) for \(texts[0])" : texts.joined(separator: " + ")
    }
  }

  @Test(
    "a change replaces the one that is nearest to it",
    arguments: [
      Case("the same number", ["rate 1.60", "rate 1.70"], ["rate 1.70 for rate 1.60"]),
      Case(
        "the same year before another one",
        ["rate 1.60 from 2021\nrate 1.70 from 2022", "rate 1.65 from 2022"],
        ["rate 1.60 from 2021", "rate 1.65 from 2022 for rate 1.70 from 2022"]),
      Case(
        "some of the same members; what both have is none of either",
        ["leave Moss\nleave Halden, Råde", "leave Halden\nleave Moss"],
        ["leave Halden for leave Halden, Råde"]),
      Case("nothing in common", ["leave Moss", "rate 1.60"], ["leave Moss", "rate 1.60"]),
    ])
  func pairs(example: Case<[String], [String]>) throws {
    for fairly in [false, true] {
      let told = try told(example.input[0], example.input[1], fairly: fairly)
      #expect(told.sorted() == example.expected.sorted())
    }
  }
}

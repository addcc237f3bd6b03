import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("solve finds")
struct SolvingTests {
  /// The budget as adopted, then some statements.
  static func adopted(_ statements: [String] = []) throws -> Desk {
    try Desk(after: ["leave Tønsberg, Våler (Innlandet)"] + statements)
  }

  /// What a question finds, in plain digits: the best value and its figure, the neighbour and its figure.
  struct Case: Sendable, CustomTestStringConvertible {
    let question: String
    var after: [String] = []
    let best: String
    let failing: String
    var testDescription: String { (after + [question]).joined(separator: "; ") }
  }

  static let cases = [
    Case(
      question: "solve rate for free >= 500k", best: "1.59: 500743.27", failing: "1.58: 456216.24"),
    Case(
      question: "solve rate for free >= 100k", best: "1.5: 100000", failing: "1.49: 55472.97"),
    Case(
      question: "solve rate for free >= 0", after: ["leave Viken"], best: "2.03: 14344.9",
      failing: "2.02: -18134.9"),
    Case(
      question: "solve rate for free >= 500k", after: ["leave Viken"], best: "2.18: 501541.9",
      failing: "2.17: 469062.1"),
    Case(
      question: "solve rate for free >= 100k", after: ["weight Oslo 1"], best: "1.78: 134450.46",
      failing: "1.77: 96734.14"),
    Case(
      question: "solve rate for free > 100k", best: "1.51: 144527.03", failing: "1.5: 100000"),
    Case(
      question: "solve rate for free <= 100k", best: "1.5: 100000", failing: "1.51: 144527.03"),
    Case(
      question: "solve rate for free < 100k", best: "1.49: 55472.97", failing: "1.5: 100000"),
    Case(
      question: "solve rate for 500k <= free", best: "1.59: 500000", failing: "1.58: 500000"),
    Case(
      question: "solve rate for free >= 500k step 5 øre", best: "1.6: 545270.3",
      failing: "1.55: 322635.15"),
    Case(
      question: "solve profiling for closing = 0", best: "3953000: 0", failing: "3952000: 1000"),
    Case(
      question: "solve profiling for free >= 500k", best: "3453000: 500000",
      failing: "3454000: 499000"),
    Case(
      question: "solve profiling \"Brand Manager\" for free >= 200k", best: "280000: 200000",
      failing: "281000: 199000"),
    Case(
      question: "solve spend \"Other operating costs\" for free >= 1 mill",
      best: "2526000: 1000054.5", failing: "2527000: 999054.5"),
    Case(
      question: "solve spend Communication for free >= 0", after: ["spend Communication +50k"],
      best: "100000: 0", failing: "101000: -1000"),
    Case(
      question: "solve cost \"Temporary 1\" for free >= 200k", best: "900000: 200000",
      failing: "901000: 199000"),
    Case(
      question: "solve cost all for free >= 200k", best: "980000: 200000",
      failing: "981000: 195000"),
    Case(
      question: "solve weight Oslo for free >= 200k", best: "2.1: 202160.65",
      failing: "2.09: 191944.59"),
    Case(
      question: "solve population Oslo for free >= 100k", best: "681071: 100000",
      failing: "681070: 99997"),
    Case(
      question: "solve fund free for free = 0", best: "2160000: 0", failing: "2159000: -1000"),
    Case(
      question: "solve fund Profiling for free >= 150k", best: "3490000: 150000",
      failing: "3489000: 149000"),
    Case(
      question: "solve rate from 2021 for free at 2021 >= 0", after: ["plan 2 years"],
      best: "2.7: 7827.5", failing: "2.69: -37309.1"),
    Case(
      question: "solve growth prices for free at 2021 >= -5.5 mill", after: ["plan 2 years"],
      best: "0.012: -5495913.15", failing: "0.013: -5503192.21"),
  ]

  @Test("the edge and the neighbour that fails", arguments: cases) func edge(_ given: Case) throws {
    let solution = try Self.solved(given.question, after: given.after)
    guard case .found(let best, let failing) = solution.outcome else {
      throw Unexpected("\(solution.outcome)")
    }
    #expect(best.outline == given.best)
    #expect(failing.outline == given.failing)
  }

  static func solved(_ question: String, after statements: [String] = []) throws -> Solution {
    var desk = try adopted(statements)
    guard case .solved(let answer)? = try desk.say(question).first else {
      throw Unexpected("\(question) is not solved")
    }
    return answer.solution
  }
}

extension Solution.Candidate {
  /// The value and the left side in plain digits.
  var outline: String { value.plain + ": " + (sides?.left.plain ?? "impossible") }
}

extension ExactNumber {
  /// The number in plain digits with up to six decimals.
  var plain: String {
    let text = NumberText.number(self, decimals: 6).filter { $0 != "\u{A0}" }
    let digits = text.map { $0 == "," ? "." : $0 == "−" ? "-" : $0 }
    // A number of three decimals is written with a fourth.
    let trimmed = String(digits)
    return trimmed.contains(".") && trimmed.hasSuffix("0") ? String(trimmed.dropLast()) : trimmed
  }
}

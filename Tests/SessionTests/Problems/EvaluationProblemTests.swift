import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("An expression that has no value")
struct EvaluationProblemTests {
  static let kinds: [Refusal<EvaluationProblem>] = [
    Refusal("^fees + members", .kindsDiffer(.add, .kroner, .members)),
    Refusal("^fees - positions", .kindsDiffer(.subtract, .kroner, .positions)),
    Refusal("^fees * fees", .kindsDiffer(.multiply, .kroner, .kroner)),
    Refusal("^members / fees", .kindsDiffer(.divide, .members, .kroner)),
    Refusal("^fees > members", .kindsDiffer(.compare, .kroner, .members)),
    Refusal("^1 / free", .kindsDiffer(.divide, .number, .kroner)),
    Refusal("2 * (^free + rate)", .kindsDiffer(.add, .kroner, .rate)),
    Refusal("^5% + free", .percentFirst),
    Refusal("^not free", .numberForTruth),
    Refusal("(^free > 0) + 1", .truthForNumber),
    Refusal("(^free > 0) < (free > 1)", .truthForNumber),
    Refusal("rate ^5%", .wrongKind(wanted: .rate, found: .percent)),
    Refusal("rate ^members", .wrongKind(wanted: .rate, found: .members)),
    Refusal("rate ^free / 4 000 000", .kronerForRate),
    Refusal("rate * ^free", .wrongKind(wanted: .number, found: .kroner)),
    Refusal("spend Communication ^2 * members", .wrongKind(wanted: .kroner, found: .members)),
    Refusal("population Oslo ^5 kr", .wrongKind(wanted: .inhabitants, found: .kroner)),
    Refusal("leave Oslo with chance ^3 kr", .wrongKind(wanted: .percent, found: .kroner)),
    Refusal("assert ^free", .numberForTruth),
    Refusal("assert ^free = members", .kindsDiffer(.compare, .kroner, .members)),
    Refusal("assert free = 5 within ^members", .kindsDiffer(.compare, .kroner, .members)),
    Refusal("assert free = 5 within ^-5k", .negativeTolerance),
    Refusal("assert fees between ^7 mill and 6 mill", .reversedBounds),
    Refusal("assert ^rate > free", .kindsDiffer(.compare, .rate, .kroner)),
    Refusal("^free > 0 and free", .numberForTruth),
  ]

  static let others: [Refusal<EvaluationProblem>] = [
    Refusal("^expenses of Communication + 1", .missingAmount("Communication")),
    Refusal("^1 / 0", .arithmetic(.divisionByZero)),
    Refusal("^free / (members - members)", .arithmetic(.divisionByZero)),
    Refusal(
      "^99999999999999999999 * 99999999999999999999", .arithmetic(.overflow)),
    Refusal("spend Communication ^99999999999999999999", .arithmetic(.overflow)),
    Refusal("^rate of Oslo", .notAFigure(.rate, of: "Oslo")),
    Refusal("^members of Oslo", .notAFigure(.members, of: "Oslo")),
    Refusal("^bound of free", .notAFigure(.bound, of: "free")),
    Refusal("free at ^2021", .outsidePlan(2021, first: 2020, last: 2020)),
    Refusal("free at ^2019", .outsidePlan(2019, first: 2020, last: 2020)),
    Refusal("free at ^2030", .outsidePlan(2030, first: 2020, last: 2023), after: ["plan 4 years"]),
    Refusal(
      "2 * ^margn", .unknownWord("margn", nearest: ["margin"]), fixed: "2 * margin",
      after: ["let margin = 5"]),
    Refusal("2 * ^fes", .unknownWord("fes", nearest: ["fees"]), fixed: "2 * fees"),
    Refusal(
      "2 * ^kontigent", .unknownWord("kontigent", nearest: ["kontingent"]),
      fixed: "2 * kontingent"),
    Refusal("2 * ^something", .unknownWord("something", nearest: [])),
    Refusal("^round(free, 0)", .stepNotPositive),
    Refusal("^round(free, 2%)", .wrongKind(wanted: .kroner, found: .percent)),
  ]

  @Test("says where and why", arguments: kinds + others)
  func problem(_ refusal: Refusal<EvaluationProblem>) throws {
    try refusal.check(on: try Desk())
  }
}

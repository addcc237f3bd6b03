import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("apply")
struct ApplyTests {
  @Test(
    "makes the solution an ordinary change, in the words of the question",
    arguments: [
      (question: "solve rate for free >= 500k", change: "rate 1.58"),
      (question: "finn sats slik at fri >= 500k", change: "sats 1,58"),
      (
        question: "solve rate from 2020 until 2021 for free >= 500k",
        change: "rate 1.58 from 2020 until 2021"
      ),
      (question: "solve profiling for closing >= 0", change: "profiling 4 027 000"),
      (
        question: "finn profilering \"Brand Manager\" slik at fri >= 200k",
        change: "profilering \"Brand Manager\" 354 000"
      ),
      (question: "solve fund free for free <= -1", change: "fund free 2 085 000"),
      (question: "solve fund free for free <= -3 mill", change: "fund free = -915 000"),
      (question: "solve weight Oslo for free <= 100k", change: "weight Oslo 1.92"),
      (question: "solve rate for free >= 500k step 0.0001", change: "rate 1.5723"),
      (question: "solve rate for free >= 500k step 0.005", change: "rate 1.5750"),
      (question: "solve rate for free at 2021 >= 0", change: "rate 2.65 from 2021"),
      (question: "finn sats slik at fri i 2021 >= 0", change: "sats 2,65 fra 2021"),
      (
        question: "solve rate until 2022 for free at 2021 >= 0",
        change: "rate 2.65 from 2021 until 2022"
      ),
      (question: "solve rate from 2020 for free at 2021 >= 0", change: "rate 2.08 from 2020"),
      (question: "solve rate for free at 2021 >= free - 1 mill", change: "rate 2.47"),
      (question: "solve rate until 2020 for free at 2021 >= 0", change: "rate 2.67 until 2020"),
      (question: "solve fund free for free at 2021 >= 0", change: "fund free 7 505 000"),
      (question: "solve growth wages for salaries at 2021 >= 5.1 mill", change: "growth wages 2%"),
    ])
  func applies(question: String, change: String) throws {
    var desk = try Desk(after: ["plan 2 years"])
    try desk.say(question)
    guard case .changed(let answer)? = try desk.say("apply").first else {
      throw Unexpected("nothing is changed")
    }
    #expect(desk.text == "plan 2 years\n\(change)\n")
    #expect(desk.session.state.changes.last?.text == change)
    var typed = try Desk(after: ["plan 2 years", change])
    #expect(typed.session.planned == desk.session.planned)
    #expect(typed.session.state.changes.last?.change == answer.change)
    try desk.say("undo")
    try typed.say("undo")
    #expect(typed.session.planned == desk.session.planned)
    try desk.say("redo")
    #expect(desk.text == "plan 2 years\n\(change)\n")
  }

  @Test("is saved as the change itself") func saved() throws {
    let store = try TemporaryFolder()
    var desk = try Desk(store: store)
    try desk.say("leave Nes; solve rate for free >= 500k; apply; note \"n\"")
    try desk.say("save A")
    var reader = try Desk(store: store)
    try reader.say("open A")
    #expect(reader.session.planned.outlook == desk.session.planned.outlook)
    #expect(reader.text.contains("rate 1.5") && !reader.text.contains("apply"))
  }

  @Test("follows the last question only, and of this plan only") func lastQuestion() throws {
    var desk = try Desk()
    #expect(try desk.refusal("apply").problem as? QuestionProblem == .nothingToApply)
    try desk.say("solve rate for free >= 500k")
    try desk.say("solve profiling for free >= 600k")
    #expect(
      try desk.refusal("apply").problem as? QuestionProblem
        == .noSolution("solve profiling for free >= 600k"))
    try desk.say("solve rate for free >= 500k")
    try desk.say("leave Nes")
    #expect(
      try desk.refusal("apply").problem as? QuestionProblem
        == .solutionOutdated("solve rate for free >= 500k"))
    try desk.say("undo")
    try desk.say("apply")
    #expect(desk.text == "rate 1.58\n")
  }
}

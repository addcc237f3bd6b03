import Budget
import ScenarioLanguage
import Testing

@testable import Analysis
@testable import Session

@Suite("A sensitivity")
struct SensitivityTests {
  private func ask(_ question: String, after statements: [String] = []) throws -> Sensitivity {
    var desk = try Desk(after: statements)
    guard case .sensitivity(let answer)? = try desk.say(question).first else {
      throw Unexpected("\(question) is no sensitivity")
    }
    return answer
  }

  @Test("ranks the inputs by what they do, and has the figures of changes made one by one")
  func ranked() throws {
    let answer = try ask("sensitivity free 10%", after: ["leave Viken with chance 30%"])
    let rows = try #require(answer.years.first).rows
    #expect(rows.map(\.swing) == rows.map(\.swing).sorted(by: >))
    let statements: [SensitivityInput: [String]] = [
      .number(.rate): ["rate * 0.9", "rate * 1.1"],
      .number(.population(nil)): ["population all -10%", "population all +10%"],
      .number(.cost(nil)): ["cost all -10%", "cost all +10%"],
      .number(.fund(.free)): ["fund free -10%", "fund free +10%"],
    ]
    for (input, texts) in statements {
      let row = try #require(rows.first { $0.input == input })
      let alone = try texts.map { try Desk(after: [$0]).free.kroner }
      #expect([row.low, row.high] == alone, "\(input)")
    }
    #expect(try #require(answer.years.first).idle == 0)
  }

  @Test("keeps a leaving whole")
  func leaving() throws {
    let viken = try #require(try Desk().session.planned.plan.member(exactlyNamed: "Viken"))
    for question in ["sensitivity fees 1%", "sensitivity fees 20%", "sensitivity fees"] {
      let answer = try ask(question, after: ["leave Viken with chance 30%"])
      let row = answer.years.first?.rows.first { $0.input == .leaving([viken]) }
      #expect(try row?.swing == ExactNumber(180_708_450, over: 100))
    }
  }

  @Test("without a percentage moves what is approximate by its own width, and stated ranges")
  func ownWidths() throws {
    let answer = try ask("sensitivity free", after: ["rate ±5 øre"])
    let rows = try #require(answer.years.first).rows
    #expect(rows.first { $0.input == .number(.fund(.free)) }?.swing == ExactNumber(90_000))
    #expect(
      rows.contains {
        if case .number(.fund(.bound)) = $0.input { $0.swing == ExactNumber(10_000) } else { false }
      })
    let rate = try #require(rows.first { $0.input == .number(.rate) })
    #expect(try rate.swing == ExactNumber(45_023_840, over: 100))
  }

  @Test("is answered year by year, and says what cannot be moved")
  func years() throws {
    let answer = try ask(
      "sensitivity free 10%",
      after: ["plan 2 years", "fund Profiling 100k", "release Profiling 95k"])
    #expect(answer.years.map(\.year.number) == [2020, 2021])
    #expect(answer.immovable == [.number(.fund(.bound(FundID(place: 0))))])
  }
}

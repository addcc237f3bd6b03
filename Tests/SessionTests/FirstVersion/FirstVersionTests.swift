import Budget
import Foundation
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Files of the first version")
struct FirstVersionTests {
  @Test(
    "each reads to the figures that it had, but for what was decided since",
    arguments: FirstVersionScenario.all)
  func figures(_ scenario: FirstVersionScenario) throws {
    let store = FirstVersionScenario.store
    var desk = Desk(try Session(try EmbeddedBudget.read(), storePath: store))
    try desk.say("open \"\(scenario.name())\"")
    let expected = try scenario.figures()
    for figure in expected {
      let asked = "\(figure.quantity) at \(figure.year)"
      guard case .number(let value, _) = try desk.value(asked) else {
        throw Unexpected("\(asked) is no number")
      }
      #expect(value == figure.value, "\(asked)")
    }
    let years = desk.session.planned.outlook.years.map { $0.year.number }
    #expect(years == expected.map(\.year).reduce(into: []) { if $0.last != $1 { $0.append($1) } })
  }

  @Test("its budget file reads to the same figures, and what is doubted in it is a warning")
  func budget() throws {
    let text = try String(contentsOf: FirstVersionScenario.budget, encoding: .utf8)
    let read = BudgetFileReader.read(SourceText(name: "b", text: text))
    #expect(read.diagnostics.allSatisfy { $0.severity == .warning })
    let desk = Desk(try Session(try #require(read.budget), storePath: nil))
    let now = try Desk()
    for figure in Quantity.ofAlliance where figure != .members {
      let name = figure.rawValue
      #expect(try desk.value(name) == now.value(name), "\(name)")
    }
    // What stands for members that are not named was counted as one.
    #expect(try desk.value("members") == .number(ExactNumber(70), .members))
    #expect(try now.value("members") == .number(ExactNumber(69), .members))
  }

  @Test("none of them is lost")
  func number() {
    #expect(FirstVersionScenario.all.count == 72)
  }
}

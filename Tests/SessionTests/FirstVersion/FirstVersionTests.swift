import Budget
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

  @Test("none of them is lost")
  func number() {
    #expect(FirstVersionScenario.all.count == 72)
  }
}

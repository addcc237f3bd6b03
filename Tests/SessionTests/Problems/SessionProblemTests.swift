import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("A statement that the session refuses")
struct SessionProblemTests {
  static let refusals: [Refusal<SessionProblem>] = [
    Refusal("^undo", .nothingToUndo),
    Refusal("^undo 3", .tooFewSteps(wanted: 3, available: 1), after: ["rate 1.60"]),
    Refusal("^redo", .nothingToRedo, after: ["rate 1.60"]),
    Refusal("^redo 2", .tooFewSteps(wanted: 2, available: 1), after: ["rate 1.60", "undo"]),
    Refusal("^save", .namelessScenario),
    Refusal("scenario ^\"B\"", .secondName("A"), after: ["scenario \"A\""]),
    Refusal("save ^\" ! \"", .unusableName),
    Refusal("scenario ^\"Osloregionen 2020\"", .unusableName),
    Refusal("save ^\"osloregionen 2020\"", .unusableName),
    Refusal("based on ^\"Osloregionen 2020\"", .basisAfterChange, after: ["rate 1.60"]),
    Refusal(
      "based on ^\"Osloregionen 2020\"", .basisAfterChange,
      after: ["based on \"Osloregionen 2020\""]),
    Refusal("^new", .unsavedChanges(nil), after: ["rate 1.60"]),
    Refusal("^new", .unsavedChanges("A"), after: ["scenario A", "rate 1.60"]),
    Refusal("open ^\"Osloregionen 2020\"", .unsavedChanges(nil), after: ["rate 1.60"]),
    Refusal("open ^\"Adopted 2020\"", .unknownScenario("Adopted 2020", nearest: [])),
    Refusal(
      "open ^\"Osloregionen 2021\"",
      .unknownScenario("Osloregionen 2021", nearest: [])),
    Refusal(
      "open ^\"Oslregionen 2020\"",
      .unknownScenario("Oslregionen 2020", nearest: ["Osloregionen 2020"]),
      fixed: "open \"Osloregionen 2020\""),
    Refusal("delete ^Nothing", .unknownScenario("Nothing", nearest: [])),
    Refusal("rename ^Nothing to Something", .unknownScenario("Nothing", nearest: [])),
    Refusal("compare ^Nothing", .unknownScenario("Nothing", nearest: [])),
    Refusal("set ^size large", .unknownOption("size", value: nil)),
    Refusal("set colour ^blue", .unknownOption("colour", value: "blue")),
    Refusal("set live ^maybe", .unknownOption("live", value: "maybe")),
    Refusal("set lang ^klingon", .unknownOption("lang", value: "klingon")),
    Refusal("set format ^xml", .unknownOption("format", value: "xml")),
    Refusal(
      "help ^leeve", .unknownHelpTopic("leeve", nearest: ["leave", "live"]), fixed: "help leave"),
    Refusal("help ^nonsense", .unknownHelpTopic("nonsense", nearest: []), fixed: "help "),
  ]

  @Test("says where and what to do", arguments: refusals)
  func problem(_ refusal: Refusal<SessionProblem>) throws {
    let store = try TemporaryFolder()
    try refusal.check(on: try Desk(store: store))
  }

  @Test("has no store to look in where none is named")
  func noStore() throws {
    for line in ["save ^A", "open ^A", "delete ^A", "^list", "compare ^A"] {
      try Refusal(line, SessionProblem.noStore).check(on: try Desk())
    }
  }
}

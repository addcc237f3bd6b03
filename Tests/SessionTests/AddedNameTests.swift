import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("Names of new things")
struct AddedNameTests {
  /// More of each kind than are copied with a statement.
  private static let count = 200

  private static func desk() throws -> Desk {
    var desk = try Desk()
    for number in 0..<count {
      try desk.say("spend new \"Møte \(number)\" 1k; income new \"Gave \(number)\" 1k")
      try desk.say("fund new \"Fond \(number)\" 1k; join \"Ås nye \(number)\" population 500")
    }
    return desk
  }

  @Test("are found in every spelling, taken but once, and suggested")
  func many() throws {
    var desk = try Self.desk()
    try desk.say("spend \"Møte 150\" 77k; population \"Ås nye 150\" 777")
    for (spelling, name) in [
      ("expenses of \"MOETE 150\"", "expenses of \"Møte 150\""),
      ("population of \"aas nye 150\"", "population of \"Ås nye 150\""),
      ("income of \"GAVE 150\"", "income of \"Gave 150\""),
      ("closing of \"fond 150\"", "closing of \"Fond 150\""),
    ] { #expect(try desk.shown(spelling) == desk.shown(name)) }
    #expect(
      desk.problem("spend new \"mote 7\" 1k") == .nameTaken(.line, "mote 7", existing: "Møte 7"))
    #expect(
      desk.problem("spend \"Møtte 12\" 5k")
        == .unknownName(.line, "Møtte 12", nearest: ["Møte 12"]))
    #expect(
      desk.problem("release \"Fnd 12\" 1k")
        == .unknownName(.fund, "Fnd 12", nearest: ["Fond 12"]))
    let planned = desk.session.planned
    #expect(try PlannedBudget(planned.plan).outlook == planned.outlook)
  }

  @Test("are free again once they are taken back")
  func undone() throws {
    var desk = try Self.desk()
    try desk.say("undo 4")
    #expect(desk.problem("spend new \"Møte \(Self.count - 2)\" 1k") != nil)
    try desk.say("spend new \"Møte \(Self.count - 1)\" 1k")
  }

  @Test("that differ in what stands in a parenthesis need it")
  func parenthesis() throws {
    var desk = try Desk(after: [
      "spend new \"Kurs (vår)\" 1k", "spend new \"Kurs (høst)\" 2k",
    ])
    #expect(
      desk.problem("spend Kurs 5k")
        == .ambiguousName(.line, "Kurs", candidates: ["Kurs (vår)", "Kurs (høst)"]))
    try desk.say("spend \"Kurs (host)\" 5k")
  }
}

extension Desk {
  /// What is wrong with a line; nil for nothing, or for what is no matter of names.
  fileprivate mutating func problem(_ line: String) -> ResolutionProblem? {
    type(line).diagnostics.first?.problem as? ResolutionProblem
  }
}

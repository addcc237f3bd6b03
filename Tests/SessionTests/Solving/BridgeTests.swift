import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("A bridge")
struct BridgeTests {
  private static let changes = [
    "rate 1.60", "leave Viken", "profiling \"Strategic marketing projects\" -815k",
  ]

  /// A bridge's contributions, a line each: the statements and the amount.
  private func bridge(_ question: String, _ desk: inout Desk) throws -> [String] {
    guard case .bridged(let answer)? = try desk.say(question).first else {
      throw Unexpected("\(question) gives no bridge")
    }
    return answer.bridge.contributions.map { contribution in
      contribution.steps.map { ($0.isTakenBack ? "without " : "") + answer.change($0).text }
        .joined(separator: "; ") + ": " + contribution.amount.plain
    }
  }

  private func adopted(_ store: TemporaryFolder) throws -> Desk {
    var desk = try Desk(store: store, after: ["leave Tønsberg, Våler (Innlandet)"])
    try desk.say("save \"Adopted 2020\"")
    return desk
  }

  @Test("begins at the opened scenario, each change in order") func inOrder() throws {
    let store = try TemporaryFolder()
    var desk = try adopted(store)
    for change in Self.changes { try desk.say(change) }
    #expect(
      try bridge("bridge free", &desk) == [
        "rate 1.60: 445270.3", "leave Viken: -1927556.8",
        "profiling \"Strategic marketing projects\" -815k: 413000",
      ])
    #expect(
      try bridge("bridge free fairly", &desk) == [
        "rate 1.60: 385034.15", "leave Viken: -1867320.65",
        "profiling \"Strategic marketing projects\" -815k: 413000",
      ])
    #expect(
      try bridge("bridge free from \"Osloregionen 2020\"", &desk).first
        == "leave Tønsberg, Våler (Innlandet): -74521.5")
  }

  @Test("shares as the mean over all orders does, worked out by sessions") func meanOfOrders()
    throws
  {
    var totals: [String: ExactNumber] = [:]
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      var desk = try Desk()
      for place in order {
        let before = desk.free
        try desk.say(Self.changes[place])
        let moved = try (desk.free - before).kroner
        totals[Self.changes[place]] = try (totals[Self.changes[place]] ?? .zero) + moved
      }
    }
    var desk = try Desk(after: Self.changes)
    guard case .bridged(let answer)? = try desk.say("bridge free fairly").first else {
      throw Unexpected("no bridge")
    }
    for contribution in answer.bridge.contributions {
      let total = try #require(totals[answer.change(contribution.steps[0]).text])
      let apart = try (contribution.amount - total / ExactNumber(6)).magnitude
      #expect(try apart < ExactNumber(1, over: 100))
    }
  }

  @Test("takes back what the other scenario has not, and leaves out what both have") func between()
    throws
  {
    let store = try TemporaryFolder()
    var desk = try Desk(store: store, after: ["leave Viken", "rate 1.60", "hire 1 temporary"])
    try desk.say("save A")
    try desk.say("new")
    for statement in ["rate 1.60", "profiling -500k"] { try desk.say(statement) }
    try desk.say("save B")
    let expected = [
      "without hire 1 temporary: 1000000", "without leave Viken: 1927556.8",
      "profiling -500k: 413000",
    ]
    #expect(try bridge("bridge free from A to B", &desk) == expected)
    #expect(try bridge("bridge free from A", &desk) == expected)
    #expect(try bridge("bridge free from A to A", &desk).isEmpty)
  }

  @Test(
    "shares what cannot stand alone as one",
    arguments: [
      (
        changes: ["hire 1 temporary as \"Adviser\"", "rate 1.60", "cost \"Adviser\" 900k"],
        groups: ["hire 1 temporary as \"Adviser\"; cost \"Adviser\" 900k", "rate 1.60"]
      ),
      (
        changes: ["leave Nes", "rate 1.60", "join Nes from 2021"],
        groups: ["leave Nes; join Nes from 2021", "rate 1.60"]
      ),
      (
        changes: ["spend new \"ReSTART\" 250k", "spend \"ReSTART\" +10k", "leave Nes"],
        groups: ["spend new \"ReSTART\" 250k; spend \"ReSTART\" +10k", "leave Nes"]
      ),
      (
        changes: ["fund Profiling 100k", "fund Profiling +900k", "release Profiling 1 mill"],
        groups: ["fund Profiling 100k", "fund Profiling +900k", "release Profiling 1 mill"]
      ),
      (
        changes: [
          "hire 1 temporary", "hire 1 permanent", "cost \"Permanent 3\" 900k", "leave Nes",
        ],
        groups: [
          "hire 1 temporary; hire 1 permanent; cost \"Permanent 3\" 900k", "leave Nes",
        ]
      ),
    ])
  func groups(changes: [String], groups: [String]) throws {
    var desk = try Desk(after: changes)
    guard case .bridged(let answer)? = try desk.say("bridge free fairly").first else {
      throw Unexpected("no bridge")
    }
    let found = answer.bridge.contributions.map { contribution in
      contribution.steps.map { answer.change($0).text }.joined(separator: "; ")
    }
    if changes[0].hasPrefix("fund") {
      // Less than what is released is in the fund without the second statement: all three go together.
      #expect(found == [changes.joined(separator: "; ")])
    } else {
      #expect(found == groups)
    }
  }

  @Test("samples orders where there are many changes, and says how far off it may be")
  func sampled()
    throws
  {
    let members = ["Asker", "Moss", "Hole", "Nes", "Halden", "Bærum"]
    let names = try Desk().session.planned.plan.members.map(\.member.name)
    let leaving = names.filter { !members.contains($0) && !$0.contains("(") }.prefix(16)
    let changes = ["rate 1.60"] + leaving.map { "leave \"\($0)\"" }
    var desk = try Desk(after: changes)
    guard case .bridged(let answer)? = try desk.say("bridge free fairly").first else {
      throw Unexpected("no bridge")
    }
    let bridge = answer.bridge
    guard case .sampledOrders(let orders) = bridge.method else {
      throw Unexpected("\(bridge.method)")
    }
    #expect(orders >= 60 && bridge.contributions.count == 17)
    var sum = ExactNumber.zero
    for contribution in bridge.contributions { sum = try sum + contribution.amount }
    #expect(try sum == bridge.difference)
    // A fee is a product of rate and inhabitants, so that a member's mean share is that at 1.55 kr.
    let contribution = bridge.contributions[1]
    let width = try #require(contribution.halfWidth)
    let base = try Desk().value("fees of \"\(leaving[0])\" / 1.5 * 1.55")
    guard case .number(let fee, _) = base else { throw Unexpected("\(base)") }
    let apart = try (contribution.amount + fee).magnitude
    #expect(try apart <= width * ExactNumber(2) + ExactNumber(1, over: 100))
  }

  @Test("explains figures of parts, years and other kinds") func otherFigures() throws {
    var desk = try Desk(after: ["plan 2 years", "rate +10 øre from 2021", "leave Viken"])
    #expect(
      try bridge("bridge fees of Oslo at 2021", &desk) == [
        "rate +10 øre from 2021: 138698.8", "leave Viken: 0",
      ])
    #expect(
      try bridge("bridge rate at 2021", &desk) == [
        "rate +10 øre from 2021: 0.1", "leave Viken: 0",
      ])
    #expect(
      try bridge("bridge members", &desk) == ["rate +10 øre from 2021: 0", "leave Viken: -1"])
  }
}

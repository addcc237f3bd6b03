import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Comparisons over years")
struct ComparisonTests {
  let store: TemporaryFolder

  init() throws {
    store = try TemporaryFolder()
    // The dear one is better off at first, the cheap one later.
    try store.put(
      "dear.hvis", "scenario Dear\nplan 3 years\nrate 3.40\nhire 3 permanent from 2021\n")
    try store.put("cheap.hvis", "scenario Cheap\nplan 3 years\nrate 3.10\n")
    try store.put("short.hvis", "scenario Short\nrate 1.60\n")
  }

  private func comparison(_ line: String, after before: [String] = []) throws -> Comparison {
    var desk = try Desk(store: store, after: before)
    guard case .comparison(let comparison)? = try desk.say(line).first else {
      throw Unexpected("\(line) compares nothing")
    }
    return comparison
  }

  /// The free reserves that a stored scenario has, worked out by itself.
  private func reserves(_ name: String) throws -> [Value] {
    let desk = try Desk(store: store, after: ["open \(name)", "plan 3 years"])
    return try [2020, 2021, 2022].map { try desk.value("free at \($0)") }
  }

  @Test("a plan of several years is never shown by its first year only")
  func reserves() throws {
    let compared = try comparison("compare Dear, Cheap")
    #expect(compared.years.map(\.number) == [2020])
    #expect(compared.reserves.compactMap(\.year?.number) == [2020, 2021, 2022])
    #expect(compared.reserves.map { $0.values[0] } == (try reserves("Dear")).map { $0 })
    #expect(compared.reserves.map { $0.values[1] } == (try reserves("Cheap")).map { $0 })
  }

  @Test("the year in which the order of the alternatives turns is told")
  func turns() throws {
    let compared = try comparison("compare Dear, Cheap")
    #expect(compared.turns.map(\.year.number) == [2020, 2021])
    #expect(compared.turns.map(\.order) == [[0, 1], [1, 0]])
    #expect(try comparison("compare Cheap, Short").turns.isEmpty)
    #expect(try comparison("compare Dear, Cheap show free").turns == compared.turns)
    // Of several figures the free reserve is what alternatives are ordered by, else the first.
    for shown in ["show rate, free", "over years", "show free, rate over years"] {
      #expect(try comparison("compare Dear, Cheap \(shown)").turns == compared.turns)
    }
    #expect(try comparison("compare Dear, Cheap show rate, fees").turns.isEmpty)
  }

  @Test("a scenario with a shorter plan goes on as in its last year")
  func shorterPlan() throws {
    let compared = try comparison("compare Dear, Short over years")
    #expect(compared.columns.map(\.planEnd.number) == [2022, 2020])
    let free = compared.rows.filter { $0.figure == .main(.quantity(.free)) }
    #expect(free.map { $0.values[1] } == (try reserves("Short")).map { $0 })
    // The session's own plan makes the others as long.
    let longer = try comparison("compare Short, Cheap show free", after: ["plan 5 years"])
    #expect(longer.rows.compactMap(\.year?.number) == [2020, 2021, 2022, 2023, 2024])
  }

  @Test("any figure, part or expression can be a row")
  func rows() throws {
    let compared = try comparison(
      "compare Dear, Cheap show fees of Oslo, fees of Oslo / fees, free at 2022 - free at 2021, rate at 2021"
    )
    let desk = try Desk(store: store, after: ["open Cheap"])
    let years = [2020, 2021, 2022]
    let fees = compared.rows.prefix(3)
    #expect(fees.compactMap(\.year?.number) == years)
    #expect(
      fees.map { $0.values[1] } == (try years.map { try desk.value("fees of Oslo at \($0)") }))
    let shares = compared.rows.dropFirst(3).prefix(3)
    #expect(
      shares.map { $0.values[1] }
        == (try years.map { try desk.value("fees of Oslo at \($0) / fees at \($0)") }))
    // What names its years itself is one row.
    let rest = compared.rows.dropFirst(6)
    #expect(rest.map(\.year?.number) == [nil, 2021])
    #expect(rest.first?.values[1] == (try desk.value("free at 2022 - free at 2021")))
    #expect(rest.last?.values[1] == (try desk.value("rate at 2021")))
  }

  @Test("a figure that one scenario has not is blank there, one that none has is refused")
  func missingFigure() throws {
    try store.put("joined.hvis", "scenario Joined\njoin Kragerø population 10 380\n")
    let compared = try comparison("compare Short, Joined show fees of Kragerø")
    #expect(compared.rows[0].values[0] == nil)
    #expect(compared.rows[0].values[1] != nil)
    var desk = try Desk(store: store)
    let refusal = try desk.refusal("compare Short, Cheap show fees of Nowhere")
    #expect(refusal.problem is ResolutionProblem)
  }

  @Test("only what differs, one year, the one before, sorted")
  func clauses() throws {
    let changed = try comparison("compare Dear, Cheap only changed")
    #expect(changed.rows.allSatisfy { $0.values[0] != $0.values[1] })
    #expect(changed.rows.contains { $0.figure == .main(.quantity(.rate)) })
    #expect(!changed.rows.contains { $0.figure == .main(.quantity(.members)) })
    let at = try comparison("compare Dear, Cheap at 2022 show free")
    #expect(at.rows.map(\.values) == [[try reserves("Dear")[2], try reserves("Cheap")[2]]])
    let previous = try comparison("compare Short, Dear, Cheap against previous show free")
    #expect(previous.columns.indices.map(previous.origin) == [nil, 0, 1])
    let sorted = try comparison("compare Short, Cheap, Dear by free")
    #expect(sorted.columns.map(\.name.english) == ["Dear", "Cheap", "Short"])
    // The first one named stays what the others are measured from.
    #expect(sorted.base == 2)
  }

  @Test("each difference is told by the changes that caused it, which add up to it")
  func causes() throws {
    for line in ["compare Short, Dear, Cheap", "compare Dear, Short show free at 2021"] {
      let compared = try comparison(line)
      for (place, cause) in compared.causes.enumerated() {
        guard let origin = compared.origin(of: place) else {
          #expect(cause == nil)
          continue
        }
        let bridge = try #require(cause?.bridge)
        let free = compared.reserves.last ?? compared.rows[0]
        guard case .number(let after, _)? = free.values[place],
          case .number(let before, _)? = free.values[origin]
        else { throw Unexpected("no reserve") }
        let sum = try bridge.contributions.reduce(ExactNumber.zero) { try $0 + $1.amount }
        #expect(sum == (try after - before), "\(line)")
      }
    }
  }

  @Test("a year beyond the plans, and one year of all, are refused at their place")
  func refusals() throws {
    var desk = try Desk(store: store)
    for (line, part) in [
      ("compare Dear, Cheap at 2023", "2023"), ("compare Dear, Cheap at 2021 over years", "2021"),
    ] {
      let refusal = try desk.refusal(line)
      let place = try #require(line.firstRange(of: part))
      #expect(
        refusal.range.start == line.utf8.distance(from: line.startIndex, to: place.lowerBound))
    }
  }
}

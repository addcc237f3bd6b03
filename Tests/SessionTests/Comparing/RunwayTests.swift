import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("How long money lasts")
struct RunwayTests {
  /// The first year of a plan of thirty years at whose end the free reserve is below zero, found by asking for
  /// each.
  private func naive(_ changes: [String]) throws -> Int? {
    let desk = try Desk(after: changes + ["plan 30 years"])
    return try (2020...2049).first { year in
      let value = try desk.value("free at \(year)")
      if case .number(let free, .kroner) = value { return free < .zero }
      return false
    }
  }

  private static let cases: [[String]] = [
    [], ["leave Viken"], ["rate 4"], ["rate 2.40"], ["rate 2.60", "growth wages 3%"],
    ["rate 2.55", "plan 5 years"], ["profiling 0", "rate 1.90"],
    ["end 3 temporary at 2021-06", "growth prices 4%", "rate 2.20"],
  ]

  @Test("the year is the one that a long plan shows", arguments: cases)
  func year(changes: [String]) throws {
    var desk = try Desk(after: changes)
    guard case .lasting(let runways)? = try desk.say("how long").first else {
      throw Unexpected("no answer")
    }
    #expect(runways.count == 1)
    #expect(runways[0].firstBelowZero?.year.number == (try naive(changes)))
    #expect(runways[0].levels.dropLast().allSatisfy { !$0.free.isNegative })
  }

  @Test("stored scenarios are answered each by itself")
  func stored() throws {
    let store = try TemporaryFolder()
    try store.put("a.hvis", "scenario A\nleave Viken\n")
    try store.put("b.hvis", "scenario \"B\" nb \"Be\"\nrate 4\n")
    var desk = try Desk(store: store)
    guard case .lasting(let runways)? = try desk.say("hvor lenge i A og Be").first else {
      throw Unexpected("no answer")
    }
    #expect(runways.map(\.scenario?.norwegian) == ["A", "Be"])
    #expect(runways.map(\.firstBelowZero?.year.number) == [2020, nil])
  }

  @Test("growth that leaves the range of money is looked at as far as it goes")
  func range() throws {
    var desk = try Desk(after: ["rate 1000", "growth population 100%"])
    guard case .lasting(let runways)? = try desk.say("how long").first else {
      throw Unexpected("no answer")
    }
    #expect(runways[0].firstBelowZero == nil)
    #expect(runways[0].levels.count > 1)
  }
}

import Analysis
import Budget
import Testing

@testable import Session

/// Outcomes of a question that no plan can have are told, and the others answered.
@Suite("An impossible outcome")
struct ImpossibleOutcomeTests {
  private func sweep(_ question: String, _ budget: String = small) throws -> Sweep {
    var desk = try Desk.on(budget)
    guard case .swept(let sweep)? = try desk.say(question).last else {
      throw Unexpected("no sweep")
    }
    return sweep
  }

  private static let small = """
    budget "Small"
    year 2026
    fee of municipality
      bands inhabitants to 5 000: 100, to 9 000: 150, above: 200
    populations 2025 given
    municipality Ås population 4 500
    municipality Nes population 8 000
    reserve 0 given
    """

  @Test("leaves the others of a table as they are")
  func oneWay() throws {
    let sweep = try sweep(#"sweep fee "bound 1 of bands" 4 000..10 000 step 2 000 show fees"#)
    let values = (0..<4).map { sweep.value($0, column: 0) }
    #expect(
      values == [
        .money(Money(øre: 30_000)), .money(Money(øre: 25_000)), .money(Money(øre: 20_000)), nil,
      ])
    #expect(sweep.impossible.keys.sorted() == [3])
  }

  @Test(
    "takes a row of a two-way table where its row's value is impossible", arguments: [false, true])
  func twoWay(isTurned: Bool) throws {
    let bound = #"fee "bound 1 of bands" 4 000, 10 000"#
    let axes = isTurned ? "leave Ås by \(bound)" : "\(bound) by leave Ås"
    let sweep = try sweep("sweep \(axes) show fees")
    let values = (0..<2).map { first in (0..<2).map { sweep.value(first, $0, column: 0) } }
    let (both, one): (FigureValue?, FigureValue?) = (
      .money(Money(øre: 30_000)), .money(Money(øre: 15_000))
    )
    #expect(values == (isTurned ? [[both, nil], [one, nil]] : [[both, one], [nil, nil]]))
  }

  @Test("is refused where there is no other")
  func all() throws {
    var desk = try Desk.on(Self.small)
    _ = try desk.refusal(#"sweep fee "bound 1 of bands" 9 000, 10 000 show fees"#)
  }
}

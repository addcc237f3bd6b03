import Analysis
import Budget
import ScenarioLanguage

// How the order of the scenarios, the best one first, turns over the years.

extension Comparison {
  /// A year in which the order of the scenarios, the highest figure first, is not that of the year before.
  public struct Turn: Sendable, Hashable {
    /// The year.
    public let year: Year
    /// The columns' places in that year, the highest first.
    public let order: [Int]
  }

  /// The figure whose order in the years is told: the free reserve, or the first one where it is not shown.
  public var orderedRows: [Row] {
    guard reserves.isEmpty else { return reserves }
    let free = rows.filter { $0.figure == .main(.quantity(.free)) }
    return free.isEmpty ? rows.filter { $0.figure == rows.first?.figure } : free
  }

  /// The years in which the order of the scenarios turns, the order of the first year in front; none where it
  /// stays the same.
  public var turns: [Turn] {
    var turns: [Turn] = []
    // The rows since the last turn.
    var since: [Row] = []
    for row in orderedRows {
      guard let year = row.year, let order = order(in: row) else { continue }
      since.append(row)
      // Scenarios that are level in a year have not passed each other.
      if let last = turns.last?.order, isStill(last, in: row) { continue }
      if let last = turns.last, since.allSatisfy({ isStill(order, in: $0) }) {
        turns[turns.count - 1] = Turn(year: last.year, order: order)
      } else {
        turns.append(Turn(year: year, order: order))
        since = [row]
      }
    }
    return turns.count > 1 ? turns : []
  }

  private func order(in row: Row) -> [Int]? {
    let numbers = row.numbers
    guard numbers.count == columns.count, numbers.count > 1 else { return nil }
    return numbers.indices.sorted { left, right in
      numbers[left] == numbers[right] ? left < right : numbers[left] > numbers[right]
    }
  }

  private func isStill(_ order: [Int], in row: Row) -> Bool {
    let numbers = row.numbers
    return zip(order, order.dropFirst()).allSatisfy { numbers[$0] >= numbers[$1] }
  }
}

extension Comparison.Row {
  /// The numbers of the columns that have one.
  fileprivate var numbers: [ExactNumber] {
    values.compactMap { if case .number(let number, _)? = $0 { number } else { nil } }
  }
}

import Budget

/// Columns of numbers in their order, asked whether some that follow each other add up to another row's.
///
/// Making it and asking take time linear in the numbers, whatever the run's length.
struct RunningSums {
  /// The sums of each column up to each place.
  private var sums: [[ExactNumber]] = []
  /// The first and the last place with a sum in each column.
  private var places: [[ExactNumber: (first: Int, last: Int)]] = []
  /// How many rows there are.
  private let count: Int

  /// Takes columns of numbers of one length; nil where they are beyond what can be reckoned with.
  init?(_ columns: [[ExactNumber]]) {
    count = columns.first?.count ?? 0
    for column in columns {
      var sum = ExactNumber.zero
      var sums = [sum]
      var places = [sum: (first: 0, last: 0)]
      for (index, number) in column.enumerated() {
        guard let next = try? sum + number else { return nil }
        sum = next
        sums.append(sum)
        places[sum] = (places[sum]?.first ?? index + 1, index + 1)
      }
      self.sums.append(sums)
      self.places.append(places)
    }
  }

  /// Whether a row is the sum of at least `least` rows that end before `place`, or begin at `next`, or, with one, of all.
  func makeUp(
    _ row: [ExactNumber?], before place: Int, from next: Int, least: Int
  ) -> Bool {
    let known = row.indices.filter { row[$0].map { $0 != .zero } ?? false }
    guard !known.isEmpty else { return false }
    return known.allSatisfy { column in
      guard let number = row[column] else { return false }
      let isAll = least < 2 && sums[column].last == number
      return isAll || isRun(number, column, before: place, from: next, least: least)
    }
  }

  private func isRun(
    _ number: ExactNumber, _ column: Int, before place: Int, from next: Int, least: Int
  ) -> Bool {
    if let start = try? sums[column][place] - number, let found = places[column][start],
      found.first <= place - least
    {
      return true
    }
    guard next <= count, let end = try? sums[column][next] + number,
      let found = places[column][end]
    else { return false }
    return found.last >= next + least
  }
}

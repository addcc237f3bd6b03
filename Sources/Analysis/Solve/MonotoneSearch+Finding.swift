import Budget

extension MonotoneSearch {
  /// The numbers that bring a condition about, which follow from one or two turns.
  mutating func finding(_ relation: Relation) -> Finding {
    switch isFalling ? relation.mirrored : relation {
    case .greaterOrEqual: upper(turn(above: false))
    case .greater: upper(turn(above: true))
    case .lessOrEqual: lower(turn(above: true))
    case .less: lower(turn(above: false))
    case .equal: equal(turn(above: false), turn(above: true))
    case .notEqual: unequal(turn(above: false), turn(above: true))
    }
  }

  /// What holds from a turn on.
  private mutating func upper(_ turn: Turn) -> Finding {
    switch turn {
    case .at(let number): Finding(runs: [Finding.Run(first: number, last: nil)])
    case .below: Finding(runs: [Finding.Run(first: nil, last: nil)])
    case .above(let number): Finding(nearest: nearest(asGoodAs: number))
    }
  }

  /// What holds up to a turn.
  private mutating func lower(_ turn: Turn) -> Finding {
    switch turn {
    case .at(let number): Finding(runs: [Finding.Run(first: nil, last: number - 1)])
    case .above: Finding(runs: [Finding.Run(first: nil, last: nil)])
    case .below(let number): Finding(nearest: nearest(asGoodAs: number))
    }
  }

  /// What holds between two turns.
  private mutating func equal(_ first: Turn, _ second: Turn) -> Finding {
    switch (first, second) {
    case (.above(let number), _), (_, .below(let number)):
      return Finding(nearest: nearest(asGoodAs: number))
    case (.at(let low), .at(let high)) where low == high:
      let (above, below) = (abs(gap(low)), abs(gap(low - 1)))
      return above < below
        ? Finding(nearest: low, other: low - 1) : Finding(nearest: low - 1, other: low)
    case (_, _):
      return Finding(runs: [Finding.Run(first: first.first, last: second.last)])
    }
  }

  private mutating func unequal(_ first: Turn, _ second: Turn) -> Finding {
    if case .above = first { return Finding(runs: [Finding.Run(first: nil, last: nil)]) }
    if case .below = second { return Finding(runs: [Finding.Run(first: nil, last: nil)]) }
    if first == second { return Finding(runs: [Finding.Run(first: nil, last: nil)]) }
    var runs: [Finding.Run] = []
    if case .at(let number) = first { runs.append(Finding.Run(first: nil, last: number - 1)) }
    if case .at(let number) = second { runs.append(Finding.Run(first: number, last: nil)) }
    return runs.isEmpty ? Finding(nearest: start) : Finding(runs: runs)
  }

  /// The number nearest to the start whose gap is that of an extreme one.
  private mutating func nearest(asGoodAs extreme: Int64) -> Int64 {
    guard let best = trials.gap(extreme) else { return extreme }
    var (good, worse) = (extreme, start)
    if trials.gap(start) == best { return start }
    while abs(good - worse) > 1 {
      let middle = worse + (good - worse) / 2
      if trials.gap(middle) == best { good = middle } else { worse = middle }
    }
    return good
  }

  private mutating func gap(_ number: Int64) -> ExactNumber { trials.gap(number) ?? .zero }

  private func abs(_ number: ExactNumber) -> ExactNumber { number.magnitude }
  private func abs(_ number: Int64) -> Int64 { Swift.abs(number) }
}

extension MonotoneSearch.Turn {
  /// The first number after the turn; nil where that is the lowest possible one.
  fileprivate var first: Int64? { if case .at(let number) = self { number } else { nil } }
  /// The last number before the turn; nil where that is the highest possible one.
  fileprivate var last: Int64? { first.map { $0 - 1 } }
}

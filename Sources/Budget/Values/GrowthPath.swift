/// How much something grows into each year.
///
/// Kept in one form, so that two paths of the same growths are equal. Source: model rule "Growth".
public struct GrowthPath: Sendable, Hashable {
  /// A year from which on the growth is another.
  private struct Turn: Sendable, Hashable {
    let from: Year
    let growth: Growth
  }

  /// The growth into every year before the first turn.
  private var first = Growth.none
  /// The turns in the order of their years.
  private var turns: [Turn] = []

  /// No growth in any year.
  static let none = GrowthPath()

  /// Whether there is no growth in any year.
  public var isNone: Bool { turns.isEmpty && first == .none }

  /// Whether nothing falls in any year.
  public var neverFalls: Bool {
    first >= .none && turns.allSatisfy { $0.growth >= .none }
  }

  /// The growth into a year: what its figure is more than that of the year before.
  public subscript(into year: Year) -> Growth {
    turns.last { $0.from <= year }?.growth ?? first
  }

  /// The growths that make up the path when they are stated in this order, each with the years that it is for, nil
  /// for all of them.
  public var stated: [(growth: Growth, span: YearSpan?)] {
    [(first, nil)] + turns.map { ($0.growth, YearSpan(since: $0.from)) }
  }

  /// States the growth into the years of a span, or into all (nil); what stood before stays in all others.
  mutating func state(_ growth: Growth, _ span: YearSpan?) {
    guard let span else {
      (first, turns) = (growth, [])
      return
    }
    let after = span.until?.advanced(by: 1)
    let resumed = after.map { Turn(from: $0, growth: self[into: $0]) }
    let later = turns.filter { turn in after.map { turn.from > $0 } ?? false }
    let all =
      turns.filter { $0.from < span.from } + [Turn(from: span.from, growth: growth)]
      + [resumed].compactMap { $0 } + later
    turns = []
    for turn in all where turn.growth != turns.last?.growth ?? first { turns.append(turn) }
  }

  /// A figure of a year grown to a later one, rounded once to its unit, half away from zero.
  ///
  /// The figure itself where the years are the same or the other way round.
  ///
  /// - Throws: ``FigureProblem/outOfRange`` where the result is not legal for the figure.
  func grown<Value: UnitFigure>(
    _ figure: Value, from start: Year, to end: Year
  ) throws(FigureProblem) -> Value {
    guard start < end, !isNone else { return figure }
    return try Growth.grown(figure, through: runs(after: start, to: end))
  }

  private func runs(after start: Year, to end: Year) -> [Growth.Run] {
    var runs: [Growth.Run] = []
    var last = start
    var growth = self[into: start.advanced(by: 1)]
    for turn in turns where turn.from > start.advanced(by: 1) && turn.from <= end {
      let before = turn.from.advanced(by: -1)
      runs.append((growth, last.distance(to: before)))
      (last, growth) = (before, turn.growth)
    }
    return runs + [(growth, last.distance(to: end))]
  }
}

extension Growth: Comparable {
  /// Whether the left growth is less than the right one.
  public static func < (left: Growth, right: Growth) -> Bool { left.millionths < right.millionths }
}

import Budget

/// One side of a sweep's table: what is varied, and the values that it takes.
public enum SweepAxis: Sendable, Hashable {
  /// A lever at each of some values, in its own unit.
  case lever(Lever, SweepValues)
  /// Members of whom each stays or leaves: first nobody leaves, then the first, the second, both, and so on.
  case leaving([MemberID], MonthSpan)

  /// The most members of an axis; each doubles its length.
  public static let mostMembers = 16

  /// How many values there are.
  public var count: Int {
    switch self {
    case .lever(_, let values): values.count
    case .leaving(let members, _): 1 << min(members.count, 62)
    }
  }

  /// Whether the rate is moved.
  var isRate: Bool {
    if case .lever(let lever, _) = self { lever.number == .rate } else { false }
  }

  /// The years in which the rate is moved, and the rates in 1/10 000 krone; nil of any other axis.
  var rates: (span: YearSpan, values: [Int64])? {
    guard case .lever(let lever, let values) = self, lever.number == .rate, let span = lever.span
    else { return nil }
    return values.rates().map { (span, $0) }
  }

  /// The members that leave at a place of a leaving axis, in order; none of a lever.
  public func leaving(at place: Int) -> [MemberID] {
    guard case .leaving(let members, _) = self else { return [] }
    return members.enumerated().filter { place & (1 << $0.offset) != 0 }.map(\.element)
  }

  /// The change that brings a plan to a place; nil where nothing changes.
  func change(at place: Int) throws(VariationProblem) -> Change? {
    switch self {
    case .lever(let lever, let values):
      do { return try lever.change(to: values[place]) } catch { throw .illegalValue(error) }
    case .leaving(_, let span):
      let leaving = leaving(at: place)
      return leaving.isEmpty ? nil : .leave(leaving, span, chance: nil)
    }
  }
}

extension SweepAxis {
  /// The values from one end of a range to the other, both included where the step meets the second.
  ///
  /// - Parameters:
  ///   - first: the value to begin with.
  ///   - last: the value to end at; below `first` for values that fall.
  ///   - step: the distance of two values, without a sign; nil for one that gives at most `steps` of them: 1, 2 or 5
  ///     times a power of ten, whole weights between whole ends.
  ///   - lever: what is varied, for the least step.
  ///   - steps: how many there are at most where no step is given.
  /// - Returns: the values in their order; at least one.
  /// - Throws: ``VariationProblem/emptyRange`` where the step is not above zero,
  ///   ``VariationProblem/tooManyCells(_:limit:)``.
  public static func values(
    from first: ExactNumber, to last: ExactNumber, step: ExactNumber?, of lever: Lever,
    steps: Int64 = usualSteps
  ) throws(VariationProblem) -> SweepValues {
    do {
      let distance = try (last - first).magnitude
      let step = try step ?? usualStep(first, last, lever, steps)
      guard step > .zero else { throw VariationProblem.emptyRange }
      let quotient = try distance / step
      // One more than there are steps between them; far too many stay far too many.
      let whole = Int(clamping: quotient.numerator / quotient.denominator)
      let count = whole == .max ? whole : whole + 1
      guard count <= Sweep.mostCells else {
        throw VariationProblem.tooManyCells(count, limit: Sweep.mostCells)
      }
      let signed = last < first ? -step : step
      return try SweepValues(from: first, step: signed, count: count)
    } catch let problem as VariationProblem { throw problem } catch { throw .tooLarge }
  }

  /// So many steps make a table that is read.
  public static let usualSteps: Int64 = 10

  private static func usualStep(
    _ first: ExactNumber, _ last: ExactNumber, _ lever: Lever, _ steps: Int64
  ) throws -> ExactNumber {
    if case .weight = lever.number, first.denominator == 1, last.denominator == 1 { return .one }
    let finest = lever.scale.finest
    let least = try (last - first).magnitude / ExactNumber(steps)
    var power = finest
    while try power * ExactNumber(10) <= least { power = try power * ExactNumber(10) }
    for factor in [1, 2, 5] {
      let step = try power * ExactNumber(Int64(factor))
      if step >= least { return step }
    }
    return try power * ExactNumber(10)
  }
}

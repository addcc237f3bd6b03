import Budget

/// What figures are at places in the ranges of a plan, worked out on the real model.
///
/// A range's place is a whole number from 0, its lower end, to ``finest``, its upper end.
struct RangeModel {
  /// Parts that a range can be divided into; a power of two.
  static let finest: Int64 = 1 << 12
  /// The most ranges at once: each doubles the corners.
  static let mostRanges = 6
  /// The most cells that the space of ranges is cut into where a figure bends.
  static let mostCells = 64
  /// Below this magnitude sums over all members and corners stay inside 64 bits.
  private static let largest: Int64 = 1 << 55

  let plan: Plan
  let figure: AskedFigure
  let scale: FigureScale
  /// What can happen to the membership; each event is worked out.
  let happening: RiskEvents
  private let ranges: [UncertainAmount]
  /// What the budget knows only roughly, where that is to be spread; its ranges come after the plan's own.
  private let rough: RoughInputs?
  /// How many ranges there are.
  let count: Int

  init(
    _ plan: Plan, _ figure: AskedFigure, _ scale: FigureScale, rough: RoughInputs? = nil
  ) throws(VariationProblem) {
    self.plan = plan
    self.figure = figure
    self.scale = scale
    ranges = plan.uncertainAmounts
    self.rough = rough
    count = ranges.count + (rough?.inputs.count ?? 0)
    guard count <= Self.mostRanges else { throw .tooManyRanges(count, limit: Self.mostRanges) }
    happening = try RiskEvents(of: plan, corners: 1 << count)
  }

  /// The figure in its years at a place in the ranges.
  func values(at places: [Int64]) throws(VariationProblem) -> [Int64] {
    try naming([]) { () throws(VariationProblem) in try values(of: moved(to: places)) }
  }

  /// What an outcome in which some members leave comes to, or that it makes the plan impossible.
  private func naming<Value>(
    _ leaving: [MemberID], _ outcome: () throws(VariationProblem) -> Value
  ) throws(VariationProblem) -> Value {
    do { return try outcome() } catch {
      guard case .change(let problem) = error, problem != .interrupted else { throw error }
      throw .impossibleOutcome(problem, leaving: leaving.map { plan.member($0).name })
    }
  }

  /// The plan at a place in the ranges.
  private func moved(to places: [Int64]) throws(VariationProblem) -> Plan {
    do {
      let offsets = places.map { place in
        (try? ExactNumber(Int128(2 * place - Self.finest), over: Int128(Self.finest))) ?? .zero
      }
      var moved = try rough?.plan(at: Array(offsets.dropFirst(ranges.count))) ?? plan
      for (range, offset) in zip(ranges, offsets) {
        moved = try moved.applying(range.change(at: offset))
      }
      return moved
    } catch { throw .change(error) }
  }

  private func values(of plan: Plan) throws(VariationProblem) -> [Int64] {
    let planned: PlannedBudget
    do { planned = try PlannedBudget(plan) } catch { throw .change(error) }
    var values: [Int64] = []
    for value in try figure.values(in: planned) {
      guard let units = try FigureScale.units(of: value)?.units, units.magnitude < Self.largest
      else { throw .tooLarge }
      values.append(units)
    }
    return values
  }

  /// The cell between two places of each range, for every year.
  ///
  /// Cost: corners × (1 + events) outlooks.
  func cells(
    from low: [Int64], to high: [Int64], weight: Int64
  ) throws(VariationProblem) -> [RangeCell] {
    var bases: [[Int64]] = []
    var moves: [[[Int64]]] = []
    for corner in 0..<(1 << count) {
      let places = low.indices.map { corner & (1 << $0) == 0 ? low[$0] : high[$0] }
      let moved = try naming([]) { () throws(VariationProblem) in try self.moved(to: places) }
      let base = try naming([]) { () throws(VariationProblem) in try values(of: moved) }
      bases.append(base)
      moves.append(
        try happening.events.map { event throws(VariationProblem) in
          let members = event.flatMap(\.members)
          let left = try naming(members) { () throws(VariationProblem) in
            try values(of: moved.leaving(event))
          }
          return zip(left, base).map { $0 - $1 }
        })
    }
    return bases[0].indices.map { column in
      RangeCell(
        weight: weight, base: bases.map { $0[column] },
        moves: happening.events.indices.map { event in moves.map { $0[event][column] } })
    }
  }
}

extension Plan {
  /// The plan where some leavings happen.
  fileprivate func leaving(_ leavings: [UncertainLeaving]) throws(VariationProblem) -> Plan {
    do throws(ChangeProblem) {
      var plan = self
      for leaving in leavings { plan = try plan.leaving(leaving) }
      return plan
    } catch { throw .change(error) }
  }
}

extension RangeModel {
  /// How far rounding can bend the figure, in its units.
  ///
  /// Amounts: half an inhabitant's fee and half the fee's unit a member, half an øre a position, in every year.
  /// Inhabitants: half a one a member, in every year. Others: the figure's own rounding.
  func rounding() throws(VariationProblem) -> Int64 {
    var most: Int64 = 1
    // A unit beyond ten thousand million kroner rounds every fee away, and would only overflow here.
    let unit = min(plan.budget.feeUnit.øre, 1 << 40) / 2 + 1
    do {
      for year in plan.years {
        let members = plan.members.filter { plan.isMember($0.id, in: year) }
        switch scale {
        case .money:
          let rate = try plan.rate(in: year).tenThousandths
          for (id, _) in members {
            most += rate * (try plan.weight(of: id, in: year).hundredths) / 20_000 + unit
          }
          most += Int64(plan.positions.count)
        case .inhabitants: most += Int64(members.count / 2 + 1)
        case .rate, .feeNumber, .members, .positions: break
        }
      }
    } catch { throw .change(error) }
    return most
  }

  /// How far the figure lies from the straight line at the middle of a range, the other ranges at their middle;
  /// the most over all years, for each range.
  func bends(from low: [Int64], to high: [Int64]) throws(VariationProblem) -> [Int64] {
    let middle = zip(low, high).map { ($0 + $1) / 2 }
    let centre = try values(at: middle)
    var bends: [Int64] = []
    for range in low.indices {
      var (first, last) = (middle, middle)
      first[range] = low[range]
      last[range] = high[range]
      let (start, end) = (try values(at: first), try values(at: last))
      bends.append(
        centre.indices.map { abs(centre[$0] - (start[$0] + end[$0]) / 2) }.max() ?? 0)
    }
    return bends
  }

  /// How much the bends of a cell can bring the whole off.
  private static func harm(_ open: (cell: OpenCell, bends: [Int64])) -> Int128 {
    Int128(open.bends.max() ?? 0) * Int128(open.cell.weight)
  }

  /// The space of all ranges cut into cells in which the figure follows each range in a straight line, for
  /// every year, and how far the figure may still lie from that line.
  ///
  /// Fees are products of rate and inhabitants, and follow each in a straight line; only what a fund pays
  /// has a bend, where its money ends. A cell with a bend is halved until it is as good as none. A range that
  /// moves the figure nowhere is left out, so that members stay whole and a figure that no range moves is exact.
  func cells() throws(VariationProblem) -> (cells: [[RangeCell]], error: Int64) {
    guard count > 0 else {
      return (try cells(from: [], to: [], weight: Probability.one).map { [$0] }, 0)
    }
    let tolerance = try rounding()
    let whole = OpenCell(
      low: [Int64](repeating: 0, count: count),
      high: [Int64](repeating: Self.finest, count: count), weight: Probability.one)
    var open = [(cell: whole, bends: try bends(from: whole.low, to: whole.high))]
    var columns: [[RangeCell]] = []
    var moving = [Bool](repeating: false, count: self.count)
    var error = tolerance
    var made = 1
    // Where a cell that is bent more, and likelier, is halved first, all end as good as so many can be.
    while let place = open.indices.max(by: { Self.harm(open[$0]) < Self.harm(open[$1]) }) {
      let (cell, bends) = open.remove(at: place)
      let worst = bends.indices.max { bends[$0] < bends[$1] } ?? 0
      if bends[worst] > tolerance, made < Self.mostCells, cell.high[worst] - cell.low[worst] > 1 {
        for half in cell.halved(along: worst) {
          open.append((half, try self.bends(from: half.low, to: half.high)))
        }
        made += 1
        continue
      }
      error = max(error, 2 * bends[worst])
      let parts = try cells(from: cell.low, to: cell.high, weight: cell.weight)
      for range in moving.indices where !moving[range] {
        moving[range] = bends[range] != 0 || parts.contains { $0.moves(along: range) }
      }
      if columns.isEmpty { columns = parts.map { _ in [] } }
      for (column, part) in parts.enumerated() { columns[column].append(part) }
    }
    return (columns.map { $0.following(moving) }, moving.contains(true) ? error : 0)
  }
}

/// A part of the space of all ranges that may be halved.
private struct OpenCell {
  var low: [Int64]
  var high: [Int64]
  /// How likely it is, in units of 10⁻¹⁸.
  var weight: Int64

  func halved(along range: Int) -> [OpenCell] {
    let middle = (low[range] + high[range]) / 2
    var (lower, upper) = (self, self)
    lower.high[range] = middle
    upper.low[range] = middle
    lower.weight = weight / 2
    upper.weight = weight - lower.weight
    return [lower, upper]
  }
}

extension [RangeCell] {
  /// The cells without the ranges that move nothing.
  ///
  /// Cells are split along ranges with a bend only, so that there is one where nothing moves.
  fileprivate func following(_ moving: [Bool]) -> [RangeCell] {
    map { cell in
      moving.indices.reversed().reduce(cell) { moving[$1] ? $0 : $0.without($1) }
    }
  }
}

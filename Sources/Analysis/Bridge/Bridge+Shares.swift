import Budget

extension Bridge {
  /// The most changes whose shares are exact: 65 536 plans, a second or two at most.
  public static let mostExactPlayers = 16

  /// The share of each change in the way between two scenarios whatever the order: its mean contribution
  /// over every order (its Shapley value).
  ///
  /// Exact up to ``mostExactPlayers`` changes, sampled with a stated error beyond. Shares are rounded to
  /// the figure's unit so that they add up (largest remainder). Changes that cannot stand without one
  /// another share as one.
  ///
  /// - Throws: ``BridgeProblem``.
  public static func fairly(
    of figure: BridgedFigure, budget: Plan, from first: [Change], to second: [Change]
  ) throws(BridgeProblem) -> Bridge {
    for isPrefixOnly in [false, true] {
      let changes = BridgedChanges(from: first, to: second, isPrefixOnly: isPrefixOnly)
      let bridging = Bridging(budget: budget, changes: changes, figure: figure)
      var players = ChangeGroups(changes, in: budget.budget)
      while true {
        do throws(Bridging.Failure) {
          return try shared(bridging, players)
        } catch {
          guard players.count > 1 else { break }
          players.avoid(error)
        }
      }
    }
    throw .noValue
  }

  private static func shared(
    _ bridging: Bridging, _ players: ChangeGroups
  ) throws(Bridging.Failure) -> Bridge {
    guard players.count <= mostExactPlayers else { return try sampled(bridging, players) }
    let values = try SubsetValues(bridging, players).units
    let shares = try exactShares(values, players: players.count)
    return try bridge(
      bridging, players, values[0], values[values.count - 1], shares.map { ($0, nil) },
      .everyOrder(plans: values.count))
  }

  /// The shares in units from the value of every set of players, by the set's bits.
  private static func exactShares(
    _ values: [Int64], players: Int
  ) throws(Bridging.Failure) -> [Int64] {
    guard players > 0 else { return [] }
    // How many orders have a given number of players before a given one: the others may stand in any order
    // before and behind it. Less than 16! each, and all together 16! a player.
    let factorials = (1...players).reduce(into: [Int128(1)]) {
      $0.append($0[$0.count - 1] * Int128($1))
    }
    var totals = Array(repeating: Int128(0), count: players)
    for (set, value) in values.enumerated() {
      let size = set.nonzeroBitCount
      for player in 0..<players {
        // A value counts for a set with the player, and against the same set without it.
        let isIn = set & (1 << player) != 0
        let before = isIn ? size - 1 : size
        let orders = factorials[before] * factorials[players - 1 - before]
        // 64 bits times 45: far inside 128, and all sets together add 45 bits at most.
        totals[player] += Int128(value) * (isIn ? orders : -orders)
      }
    }
    let difference = Int128(values[values.count - 1]) - Int128(values[0])
    return try Rounding.shares(totals, over: factorials[players], addingUpTo: difference)
  }

  /// Puts shares, in units, by their changes.
  static func bridge(
    _ bridging: Bridging, _ players: ChangeGroups, _ before: Int64, _ after: Int64,
    _ shares: [(units: Int64, halfWidth: Int64?)], _ method: Method
  ) throws(Bridging.Failure) -> Bridge {
    do {
      let figure = bridging.figure
      let replaced = bridging.changes.replaced
      let contributions = try zip(players.groups, shares).map { group, share in
        Contribution(
          steps: group.compactMap { bridging.changes.elements[$0].step },
          isReplacing: group.count == 2 && replaced[group[1]] == group[0],
          amount: try figure.number(share.units),
          halfWidth: try share.halfWidth.map { try figure.number($0) })
      }
      return Bridge(
        before: try figure.number(before), after: try figure.number(after),
        contributions: contributions, method: method)
    } catch { throw .figure }
  }
}

/// The figure with every set of players made.
private struct SubsetValues {
  private let bridging: Bridging
  private let players: ChangeGroups
  /// The figure in units by set: bit n of the place is player n.
  private(set) var units: [Int64]

  init(_ bridging: Bridging, _ players: ChangeGroups) throws(Bridging.Failure) {
    self.bridging = bridging
    self.players = players
    units = Array(repeating: 0, count: 1 << players.count)
    try visit(0, set: 0, decided: 0, bridging.start())
  }

  /// Goes through the elements from a place on, both ways at the first element of each player, so that
  /// plans with the same beginning share it.
  private mutating func visit(
    _ place: Int, set: Int, decided: Int, _ plan: Plan
  ) throws(Bridging.Failure) {
    var (place, plan) = (place, plan)
    while place < bridging.changes.elements.count {
      let element = bridging.changes.elements[place]
      if let player = players.playerOfElement[place], decided & (1 << player) == 0 {
        try visit(place, set: set | 1 << player, decided: decided | 1 << player, plan)
        try visit(place, set: set, decided: decided | 1 << player, plan)
        return
      }
      let isReached = players.playerOfElement[place].map { set & (1 << $0) != 0 } ?? false
      if element.isPresent(isReached: isReached) { plan = try bridging.applied(place, to: plan) }
      place += 1
    }
    units[set] = try bridging.units(plan)
  }
}

/// Whole shares of a whole.
enum Rounding {
  /// Numbers over a common divisor as whole numbers that add up to a whole: each rounded down, what is left
  /// to those that lost most, the earlier one first where equal (largest remainder).
  static func shares(
    _ totals: [Int128], over divisor: Int128, addingUpTo whole: Int128
  ) throws(Bridging.Failure) -> [Int64] {
    var parts = totals.map { total in
      let (quotient, remainder) = total.quotientAndRemainder(dividingBy: divisor)
      return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
    let left = Int(whole - parts.reduce(Int128(0)) { $0 + $1.0 })
    let order = parts.indices.sorted { (parts[$1].1, $0) < (parts[$0].1, $1) }
    for place in order.prefix(left) { parts[place].0 += 1 }
    return try parts.map { part throws(Bridging.Failure) in
      guard let units = Int64(exactly: part.0) else { throw .figure }
      return units
    }
  }
}

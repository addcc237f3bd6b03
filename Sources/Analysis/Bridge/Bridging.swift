import Budget

/// Works bridges out: plans with some of the changes made.
struct Bridging {
  let budget: Plan
  let changes: BridgedChanges
  let figure: BridgedFigure

  /// Why a choice of changes makes no plan.
  enum Failure: Error {
    /// The element cannot be applied.
    case element(Int)
    /// The plan has no such figure.
    case figure
  }

  /// The figure with the changes made for which `isReached` says so, by the elements' places.
  func units(where isReached: (Int) -> Bool) throws(Failure) -> Int64 {
    var plan = try start()
    for place in changes.elements.indices
    where changes.elements[place].isPresent(isReached: isReached(place)) {
      plan = try applied(place, to: plan)
    }
    return try units(plan)
  }

  /// The plan before any element, over as many years as the budget's or the longer of the scenarios'.
  func start() throws(Failure) -> Plan {
    guard changes.years > budget.horizon else { return budget }
    do { return try budget.applying(.horizon(years: changes.years)) } catch { throw .figure }
  }

  /// The plan with an element's change.
  func applied(_ place: Int, to plan: Plan) throws(Failure) -> Plan {
    do { return try plan.applying(changes.elements[place].change) } catch { throw .element(place) }
  }

  /// The figure of a plan.
  func units(_ plan: Plan) throws(Failure) -> Int64 {
    guard let units = figure.units(plan) else { throw .figure }
    return units
  }
}

extension Bridge {
  /// What each change contributed between the changes `first` and `second` to a budget, in order.
  ///
  /// What `second` has not is taken back first, the last change first; then its own changes are made.
  /// Cost: as many plans as there are changes of only one of them.
  ///
  /// - Throws: ``BridgeProblem``.
  public init(
    of figure: BridgedFigure, budget: Plan, from first: [Change], to second: [Change]
  ) throws(BridgeProblem) {
    // Common changes may need what only one scenario has; those both begin with never do.
    for isPrefixOnly in [false, true] {
      let changes = BridgedChanges(from: first, to: second, isPrefixOnly: isPrefixOnly)
      let bridging = Bridging(budget: budget, changes: changes, figure: figure)
      guard isPrefixOnly || changes.canMix(in: budget.budget) else { continue }
      guard let levels = try? bridging.levels() else { continue }
      do { self = try Bridge(bridging, levels) } catch { throw .tooLarge }
      return
    }
    throw .noValue
  }

  private init(_ bridging: Bridging, _ levels: [Int64]) throws(ArithmeticProblem) {
    let numbers = try levels.map { units throws(ArithmeticProblem) in
      try bridging.figure.number(units)
    }
    before = numbers[0]
    after = numbers[numbers.count - 1]
    let replaced = bridging.changes.replaced
    var contributions: [Int: Contribution] = [:]
    for (place, player) in bridging.changes.players.enumerated() {
      guard let step = bridging.changes.elements[player].step else { continue }
      let old = replaced[player].flatMap { contributions.removeValue(forKey: $0) }
      let amount = try numbers[place + 1] - numbers[place] + (old?.amount ?? .zero)
      contributions[player] = Contribution(
        steps: (old?.steps ?? []) + [step], isReplacing: old != nil, amount: amount, halfWidth: nil)
    }
    self.contributions = bridging.changes.players.compactMap { contributions[$0] }
    method = .inOrder
  }
}

extension Bridging {
  /// The figure before the first player and after each, in order.
  fileprivate func levels() throws(Failure) -> [Int64] {
    let firstOwn = changes.elements.firstIndex { $0.step != nil } ?? changes.elements.count
    let isTail = changes.elements[firstOwn...].allSatisfy { $0.step != nil }
    return isTail ? try levelsAfter(firstOwn) : try levelsAmongCommon()
  }

  /// The levels where all common changes come first: one plan leads to the next.
  private func levelsAfter(_ firstOwn: Int) throws(Failure) -> [Int64] {
    var common = try start()
    for place in 0..<firstOwn { common = try applied(place, to: common) }
    let own = changes.elements.indices[firstOwn...]
    var levels = [try units(common)]
    var plan = common
    for place in own where changes.elements[place].step?.isTakenBack == true {
      plan = try applied(place, to: plan)
      levels.append(try units(plan))
    }
    levels.reverse()
    plan = common
    for place in own where changes.elements[place].step?.isTakenBack == false {
      plan = try applied(place, to: plan)
      levels.append(try units(plan))
    }
    return levels
  }

  private func levelsAmongCommon() throws(Failure) -> [Int64] {
    var reached: Set<Int> = []
    var levels = [try units { _ in false }]
    for player in changes.players {
      reached.insert(player)
      levels.append(try units { reached.contains($0) })
    }
    return levels
  }
}

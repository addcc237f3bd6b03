import Budget

/// The changes of a bridge in groups that are made together: what cannot stand without one another is one
/// player, so that every order of players makes plans.
///
/// A change and the one that it stands in place of are one player. Changes that name what others add are one
/// player with them, since what they name is a place among the added things. Other needs show when a choice of players makes no plan: the change that fails joins
/// those that act on the same figure, then those of the same sort, then all.
struct ChangeGroups {
  private let changes: BridgedChanges
  /// The player of each element that only one scenario has, numbered in the order of the way.
  private(set) var playerOfElement: [Int: Int] = [:]

  /// How many players there are.
  var count: Int { Set(playerOfElement.values).count }

  /// The elements of each player, in the order of the way.
  var groups: [[Int]] {
    var groups: [[Int]] = Array(repeating: [], count: count)
    for element in changes.players {
      if let player = playerOfElement[element] { groups[player].append(element) }
    }
    return groups
  }

  init(_ changes: BridgedChanges, in budget: Budget) {
    self.changes = changes
    for (number, element) in changes.players.enumerated() { playerOfElement[element] = number }
    for (new, old) in changes.replaced { join([old, new]) }
    for kind in AddedKind.allCases {
      let naming = changes.elements.indices.filter {
        changes.elements[$0].change.namesAdded(to: budget).contains(kind)
      }
      guard !naming.isEmpty else { continue }
      let adding = changes.elements.indices.filter { changes.elements[$0].change.adds == kind }
      join((naming + adding).filter { changes.elements[$0].step != nil })
    }
  }

  /// Joins players so that a failure cannot come again.
  mutating func avoid(_ failure: Bridging.Failure) {
    let before = count
    if case .element(let place) = failure {
      let failed = changes.elements[place].change
      let own = changes.elements[place].step == nil ? [] : [place]
      join(
        own
          + changes.players.filter {
            !changes.elements[$0].change.targets.isDisjoint(with: failed.targets)
          })
      if count < before { return }
      join(own + changes.players.filter { changes.elements[$0].change.sort == failed.sort })
      if count < before { return }
    } else {
      join(changes.players.filter { changes.elements[$0].change.sort == .money })
      if count < before { return }
    }
    join(changes.players)
  }

  private mutating func join(_ elements: [Int]) {
    let joined = Set(elements.compactMap { playerOfElement[$0] })
    guard let first = joined.min(), joined.count > 1 else { return }
    for (element, player) in playerOfElement where joined.contains(player) {
      playerOfElement[element] = first
    }
    renumber()
  }

  /// Numbers the players anew, in the order of the way.
  private mutating func renumber() {
    var numbers: [Int: Int] = [:]
    for element in changes.players {
      guard let player = playerOfElement[element] else { continue }
      let number = numbers[player] ?? numbers.count
      numbers[player] = number
      playerOfElement[element] = number
    }
  }
}

/// What a change is about, roughly.
private enum ChangeSort {
  case rate, members, staff, money
}

extension Change {
  fileprivate var sort: ChangeSort {
    switch (adds, targets.first) {
    case (.member, _), (_, .number(.weight)), (_, .number(.population)), (_, .membership): .members
    case (.position, _), (_, .number(.cost)), (_, .number(.onCost)), (_, .position): .staff
    case (_, .number(.rate)), (_, .number(.fee)): .rate
    case (.line, _), (.income, _), (nil, .number), (.fund, _), (nil, .payer), (nil, .deposit),
      (nil, .othersPart),
      (nil, .horizon), (nil, .activity),
      (nil, nil):
      .money
    }
  }
}

import Budget

/// The changes of two scenarios side by side: those that both have, and those of one of them.
///
/// Any choice of the latter makes a list of changes: the common ones and the chosen ones, in the order of
/// the scenarios. Which changes are common follows the longest common subsequence. The horizon is no
/// change of a year's figure: both scenarios are worked out over the longer of their plans.
struct BridgedChanges {
  /// A change of either or both.
  struct Element: Sendable {
    let change: Change
    /// Who has it and which player it is; nil where both scenarios have it.
    let step: Bridge.Step?
  }

  /// How many years the longer plan covers.
  let years: Int
  /// All changes, each scenario's in its order.
  let elements: [Element]

  /// The places of the elements that only one scenario has, in the order of the way.
  var players: [Int] {
    let own = elements.indices.filter { elements[$0].step != nil }
    return own.filter { elements[$0].step?.isTakenBack == true }.reversed()
      + own.filter { elements[$0].step?.isTakenBack == false }
  }

  /// The element of the first scenario that one of the second stands in place of, by the latter's place: both
  /// act on some of the same numbers, such as two rates.
  ///
  /// Taking one back and making the other moves a figure to and fro; people ask what the two differ by. One
  /// that acts on just the same numbers from the same year on goes before one that does in another year, and
  /// that before one that shares some of them. Empty for many changes, each of which would be held against
  /// each.
  var replaced: [Int: Int] {
    var old = elements.indices.filter { elements[$0].step?.isTakenBack == true }
    var new = elements.indices.filter { elements[$0].step?.isTakenBack == false }
    guard max(old.count, new.count) <= Self.mostAmongCommon else { return [:] }
    let targets = elements.map { $0.step == nil ? [] : $0.change.targets }
    func isNear(_ one: Int, _ other: Int, _ nearness: Int) -> Bool {
      switch nearness {
      case 0:
        !targets[one].isEmpty && targets[one] == targets[other]
          && elements[one].change.firstYear == elements[other].change.firstYear
      case 1: !targets[one].isEmpty && targets[one] == targets[other]
      case _: !targets[one].isDisjoint(with: targets[other])
      }
    }
    var pairs: [Int: Int] = [:]
    for nearness in 0...2 {
      new.removeAll { place in
        guard let taken = old.firstIndex(where: { isNear(place, $0, nearness) }) else {
          return false
        }
        pairs[place] = old.remove(at: taken)
        return true
      }
    }
    return pairs
  }

  /// The changes side by side; `isPrefixOnly` takes as common only what both begin with.
  init(from first: [Change], to second: [Change], isPrefixOnly: Bool) {
    years = max(Self.horizon(first), Self.horizon(second))
    let old = Self.numbered(first, isTakenBack: true)
    let new = Self.numbered(second, isTakenBack: false)
    var elements: [Element] = []
    var (left, right) = (old[...], new[...])
    while let one = left.first, let other = right.first, one.change == other.change {
      elements.append(Element(change: one.change, step: nil))
      (left, right) = (left.dropFirst(), right.dropFirst())
    }
    // Long lists that differ from the start on are compared no further: the table has a cell a pair.
    let isShort = left.count <= 1_000 && right.count <= 1_000
    self.elements =
      elements + (isPrefixOnly || !isShort ? Array(left + right) : Self.merged(left, right))
  }

  private static func horizon(_ changes: [Change]) -> Int {
    changes.reduce(1) { years, change in
      if case .horizon(let stated) = change { stated } else { years }
    }
  }

  private static func numbered(_ changes: [Change], isTakenBack: Bool) -> [Element] {
    changes.enumerated().compactMap { place, change in
      if case .horizon = change { return nil }
      return Element(change: change, step: .init(place: place, isTakenBack: isTakenBack))
    }
  }

  /// Two lists as one, with the elements of a longest common subsequence once.
  private static func merged(_ left: ArraySlice<Element>, _ right: ArraySlice<Element>) -> [Element]
  {
    let (old, new) = (Array(left), Array(right))
    var lengths = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for one in old.indices.reversed() {
      for other in new.indices.reversed() {
        lengths[one][other] =
          old[one].change == new[other].change
          ? lengths[one + 1][other + 1] + 1
          : max(lengths[one + 1][other], lengths[one][other + 1])
      }
    }
    var elements: [Element] = []
    var (one, other) = (0, 0)
    while one < old.count, other < new.count {
      if old[one].change == new[other].change {
        elements.append(Element(change: old[one].change, step: nil))
        (one, other) = (one + 1, other + 1)
      } else if lengths[one + 1][other] >= lengths[one][other + 1] {
        elements.append(old[one])
        one += 1
      } else {
        elements.append(new[other])
        other += 1
      }
    }
    return elements + old[one...] + new[other...]
  }
}

extension BridgedChanges.Element {
  /// Whether the element is among the changes where its own side of the way is reached or not.
  func isPresent(isReached: Bool) -> Bool {
    guard let step else { return true }
    return step.isTakenBack != isReached
  }
}

extension BridgedChanges {
  /// The most changes of one scenario only that are looked at among common ones, each of which takes all
  /// changes to be made anew, or held against those of the other scenario.
  private static let mostAmongCommon = 300

  /// Whether any choice of changes names things by the places they have in their scenario.
  ///
  /// Where one scenario has added something that the other has not, later additions have other places.
  func canMix(in budget: Budget) -> Bool {
    guard players.count <= Self.mostAmongCommon else { return false }
    return AddedKind.allCases.allSatisfy { kind in
      !elements.contains { $0.change.namesAdded(to: budget).contains(kind) }
        || !elements.contains { $0.step != nil && $0.change.adds == kind }
    }
  }
}

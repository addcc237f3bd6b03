/// What a change states about a figure, from when on.
struct Claim: Sendable, Hashable {
  /// What about the figure is stated.
  enum Aspect: Sendable, Hashable {
    /// What it is, whatever it was.
    case set
    /// How it moves from what it was.
    case moved
    /// How likely it is.
    case chance
    /// The range that it lies in.
    case range
    /// How much of a whole position it is, whatever else is stated of it.
    case percentage
  }

  let target: ChangeTarget
  let aspect: Aspect
  let from: Month
  /// The last month; nil where there is no end.
  let until: Month?

  init(_ target: ChangeTarget, _ aspect: Aspect, from: Month, until: Month? = nil) {
    self.target = target
    self.aspect = aspect
    self.from = from
    self.until = until
  }
}

/// The changes in force that begin later than others may: what a statement dated earlier could override.
///
/// Statements act in the order written, so that one about an earlier year which goes on replaces what was
/// stated for a later one. Source: model rule "Order".
struct LaterChanges: Sendable, Hashable {
  private struct Entry: Sendable, Hashable {
    let claim: Claim
    let change: ChangeIndex
  }

  /// How many claims of a family are remembered: more than anybody would read a list of.
  private static let most = 200

  private var entries: [ChangeTarget: [Entry]] = [:]

  var isEmpty: Bool { entries.isEmpty }

  /// Notes what a change claims, and gives the changes of a later date that it overrides.
  ///
  /// In the order they were stated; one that was overridden is told once and forgotten. Only claims that begin
  /// after `start` are kept.
  mutating func note(
    _ claims: [Claim], of change: ChangeIndex, after start: Month, in plan: Plan
  ) -> [ChangeIndex] {
    var overridden: Set<ChangeIndex> = []
    for claim in claims {
      let family = plan.family(of: claim.target)
      let gone = entries[family, default: []].filter {
        claim.overrides($0.claim, touches: plan.touch(claim.target, $0.claim.target))
      }
      if !gone.isEmpty {
        overridden.formUnion(gone.map(\.change))
        entries[family]?.removeAll { gone.contains($0) }
      }
      guard claim.from > start else { continue }
      entries[family, default: []].append(Entry(claim: claim, change: change))
      if let count = entries[family]?.count, count > Self.most { entries[family]?.removeFirst() }
    }
    overridden.remove(change)
    return overridden.sorted { $0.number < $1.number }
  }
}

extension Claim {
  /// Whether an earlier claim about a figure of a later date no longer shows, at least in part.
  fileprivate func overrides(_ earlier: Claim, touches: Bool) -> Bool {
    guard from < earlier.from, until.map({ earlier.from <= $0 }) ?? true else {
      return false
    }
    return switch earlier.aspect {
    case .set, .moved: aspect == .set && touches
    case .chance: aspect == .chance && target == earlier.target
    case .percentage: aspect == .percentage && target == earlier.target
    // Whatever is said about the very figure ends its range.
    case .range: aspect != .chance && target == earlier.target
    }
  }
}

extension Plan {
  /// What stands for all that may have figures in common with what a change acts on.
  fileprivate func family(of target: ChangeTarget) -> ChangeTarget {
    switch target {
    case .number(.population): .number(.population(nil))
    case .number(.cost): .number(.cost(nil))
    case .number(.line(let id)): line(id).subBudget.map { .number(.subBudget($0)) } ?? target
    case .number, .membership, .position, .payer, .othersPart, .deposit, .horizon,
      .activity:
      target
    }
  }

  /// Whether two things of a family have a figure in common.
  fileprivate func touch(_ first: ChangeTarget, _ second: ChangeTarget) -> Bool {
    first == second || first == family(of: first) || second == family(of: second)
  }
}

import Budget

/// What the other members pay more or less where somebody leaves or joins and fees share a total.
public struct OthersFees: Sendable, Hashable {
  /// The year.
  public let year: Year
  /// How many of those that share a total pay before and after.
  public let count: Int
  /// How many of them pay another amount than before.
  public let moved: Int
  /// What they pay more; below zero where they pay less.
  public let rise: Money
  /// The same as a part of what they paid; nil where that was nothing.
  public let part: ExactNumber?
  /// Whose fee moves most, the first of them, and by how much.
  public let most: MemberID
  /// By how much that is.
  public let mostRise: Money

  /// What a change does to the others in a year; nil where it is about nobody's membership, no total is shared, or
  /// their fees stay.
  ///
  /// Cost: the fees of both plans.
  init?(of change: Change, before: Plan, after: Plan, in year: Year) {
    guard change.isOfMembership else { return nil }
    self.init(from: before, to: after, in: year)
  }

  /// What those pay more or less in a year who pay for as many months in both of two plans of one budget; nil where
  /// all members do, no total is shared, or their fees stay.
  ///
  /// Cost: the fees of both plans.
  public init?(from before: Plan, to after: Plan, in year: Year) {
    guard after.sharesTotals, let old = try? before.feeBreakdowns(in: year),
      let new = try? after.feeBreakdowns(in: year),
      zip(old, new).contains(where: { $0?.months != $1?.months }) || old.count != new.count
    else { return nil }
    var rises: [(place: Int, rise: Money)] = []
    var paid = Money.zero
    for (place, pair) in zip(old, new).enumerated() {
      guard let fee = pair.1, fee.months == pair.0?.months, let before = pair.0?.fee,
        after.sharesTotal(fee.rule), let rise = try? fee.fee - before, let sum = try? paid + before
      else { continue }
      rises.append((place, rise))
      paid = sum
    }
    guard let rise = try? rises.map(\.rise).total(), rise != .zero,
      let most = rises.max(by: { $0.rise.øre.magnitude < $1.rise.øre.magnitude })
    else { return nil }
    self.year = year
    self.rise = rise
    count = rises.count { after.counts(MemberID(place: $0.place), in: year) }
    moved = rises.count { $0.rise != .zero }
    part = try? rise.kroner / paid.kroner
    self.most = MemberID(place: most.place)
    mostRise = most.rise
  }
}

extension Change {
  fileprivate var isOfMembership: Bool {
    switch self {
    case .leave(_, _, chance: nil), .join, .admit: true
    case _: false
    }
  }
}

import Budget

/// What members pay more and less where a total that they share stays what it is.
public struct FeeShift: Sendable, Hashable {
  /// Those whose fee moves one way.
  public struct Side: Sendable, Hashable {
    /// How many they are.
    public let count: Int
    /// Whose fee moves most, the first of them.
    public let most: MemberID
    /// By how much that is; below zero for those who pay less.
    public let move: Money
  }

  /// The first year in which a fee moves.
  public let year: Year
  /// Those who pay more.
  public let more: Side
  /// Those who pay less.
  public let less: Side

  /// The first shift between two plans of one budget; nil where no total is shared, or no fee moves both up and down
  /// in one year.
  ///
  /// Cost: the fees of both plans in every year up to the one that moves.
  init?(from before: Plan, to after: Plan) {
    guard after.sharesTotals else { return nil }
    for year in after.years {
      guard let old = try? before.feeBreakdowns(in: year),
        let new = try? after.feeBreakdowns(in: year)
      else { return nil }
      let moves = zip(old, new).map { pair in
        pair.0.flatMap { old in pair.1.flatMap { try? $0.fee - old.fee } } ?? .zero
      }
      let more = Side(moves.map { max($0, .zero) })
      let less = Side(moves.map { min($0, .zero) })
      guard let more, let less, (try? moves.total()) == .zero else { continue }
      self.year = year
      self.more = more
      self.less = less
      return
    }
    return nil
  }
}

extension FeeShift.Side {
  /// Those whose move is not zero; nil for none.
  fileprivate init?(_ moves: [Money]) {
    let most = moves.indices.max { moves[$0].øre.magnitude < moves[$1].øre.magnitude }
    guard let most, moves[most] != .zero else { return nil }
    count = moves.count { $0 != .zero }
    self.most = MemberID(place: most)
    move = moves[most]
  }
}

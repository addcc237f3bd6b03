import Budget

extension Risk {
  /// What the others pay where members leave that may, in the order of ``Plan/uncertainLeavings``; empty where no
  /// total is shared.
  ///
  /// Cost: the fees of two plans for each leaving that is looked at.
  public var othersFees: some Sequence<(leaving: UncertainLeaving, others: OthersFees)> {
    (plan.sharesTotals ? plan.uncertainLeavings : []).lazy.compactMap { leaving in
      guard let after = try? plan.leaving(leaving),
        let others = OthersFees(from: plan, to: after, in: leaving.span.from.year)
      else { return nil }
      return (leaving, others)
    }
  }
}

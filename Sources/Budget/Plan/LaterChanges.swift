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
  }

  let lever: Lever
  let aspect: Aspect
  let from: Month
  /// The last year; nil where there is no end.
  let until: Year?

  init(_ lever: Lever, _ aspect: Aspect, _ span: YearSpan) {
    self.init(lever, aspect, from: .january(of: span.from), until: span.until)
  }

  init(_ lever: Lever, _ aspect: Aspect, from: Month, until: Year? = nil) {
    self.lever = lever
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

  private var entries: [Lever: [Entry]] = [:]

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
      let family = plan.family(of: claim.lever)
      let gone = entries[family, default: []].filter {
        claim.overrides($0.claim, touches: plan.touch(claim.lever, $0.claim.lever))
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
    guard from < earlier.from, until.map({ earlier.from <= .december(of: $0) }) ?? true else {
      return false
    }
    return switch earlier.aspect {
    case .set, .moved: aspect == .set && touches
    case .chance: aspect == .chance && lever == earlier.lever
    // Whatever is said about the very figure ends its range.
    case .range: aspect != .chance && lever == earlier.lever
    }
  }
}

extension Plan {
  /// The lever that stands for all with which a lever may have figures in common.
  fileprivate func family(of lever: Lever) -> Lever {
    switch lever {
    case .population: .population(nil)
    case .cost: .cost(nil)
    case .line(let id): line(id).subBudget.map { .subBudget($0) } ?? lever
    case .rate, .weight, .membership, .position, .subBudget, .income, .fund, .growth, .horizon,
      .activity:
      lever
    }
  }

  /// Whether two levers of a family act on a figure in common.
  fileprivate func touch(_ first: Lever, _ second: Lever) -> Bool {
    first == second || first == family(of: first) || second == family(of: second)
  }
}

extension Change {
  /// What the change states about figures that have a date.
  ///
  /// Empty where nothing of a later date could be overridden by it or it by others. `plan` has the change
  /// already.
  func claims(in plan: Plan) -> [Claim] {
    switch self {
    case .rate(let adjustment, let span): [Claim(.rate, adjustment.aspect, span)]
    case .weight(let id, let adjustment, let span): [Claim(.weight(id), adjustment.aspect, span)]
    case .population(let id, let adjustment, let span):
      [Claim(.population(id), adjustment.aspect, span)]
    case .cost(let id, let adjustment, let span): [Claim(.cost(id), adjustment.aspect, span)]
    case .subBudget(let id, let adjustment, let span):
      [Claim(.subBudget(id), adjustment.aspect, span)]
    case .spend(let id, let adjustment, let span): [Claim(.line(id), adjustment.aspect, span)]
    case .income(let id, let adjustment, let span): [Claim(.income(id), adjustment.aspect, span)]
    case .itemise(let id, _, let span): [Claim(.line(id), .moved, span)]
    case .leave(let ids, let span, let chance):
      ids.map { Claim(.membership($0), chance == nil ? .set : .chance, span) }
    case .join(let ids, let span): ids.map { Claim(.membership($0), .set, span) }
    case .admit(_, _, let span):
      [Claim(.membership(MemberID(index: plan.memberCount - 1)), .set, span)]
    case .spendNew(_, _, let span):
      [Claim(.line(LineID(place: plan.lineAmounts.entries.count - 1)), .set, span)]
    case .incomeNew(_, _, let span):
      [Claim(.income(IncomeID(index: plan.incomeAmounts.entries.count - 1)), .set, span)]
    case .uncertain(let quantity, .between, let span):
      [Claim(quantity.lever, .set, span), Claim(quantity.lever, .range, span)]
    case .uncertain(let quantity, .share, let span), .uncertain(let quantity, .amount, let span):
      [Claim(quantity.lever, .range, span)]
    case .end(let ids, let month): ids.map { Claim(.position($0), .set, from: month) }
    case .extend(let id, let month): [Claim(.position(id), .set, from: month)]
    case .convert(let id, to: .permanent):
      [Claim(.position(id), .set, from: .january(of: plan.budget.year))]
    case .convert, .correlation, .merge, .hire, .fund, .release, .growth, .horizon, .drop: []
    }
  }
}

extension Adjustment {
  /// Whether the figure is stated, or only moved.
  fileprivate var aspect: Claim.Aspect { if case .set = self { .set } else { .moved } }
}

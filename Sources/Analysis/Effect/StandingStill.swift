import Budget

/// What the later years of a plan assume, since nothing else is known of them.
public struct StandingStill: Sendable, Hashable {
  /// What commonly grows, and does not in the plan.
  public enum Still: String, Sendable, Hashable, CaseIterable {
    /// The cost of positions.
    case wages
    /// The expense lines.
    case prices

    fileprivate var kind: GrowthKind {
      switch self {
      case .wages: .wages
      case .prices: .prices
      }
    }
  }

  /// A fund that is empty while what it is for goes on.
  public struct EmptyFund: Sendable, Hashable {
    /// The fund.
    public let name: LocalName
    /// The year at whose end it is empty.
    public let year: Year
  }

  /// Populations that stay what they are.
  public struct OldPopulation: Sendable, Hashable {
    /// The year whose 1 January the last known ones are of.
    public let date: Year
    /// The first year whose fees would be worked out from a later date.
    public let from: Year
  }

  /// What does not grow.
  public let growths: [Still]
  /// The populations that fees go on resting on; nil where the plan has no such year, or populations grow.
  public let population: OldPopulation?
  /// The funds that are empty before the last year while what they are for goes on, at the expense of free money.
  public let emptied: [EmptyFund]

  /// The members that are out, and pay on all the same.
  public let gone: [GoneMember]

  /// A member that the plan counts after it was out.
  public struct GoneMember: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// The year as which began it was out.
    public let from: Year
  }

  /// What the later years of a plan assume; nil where the plan has one year or assumes nothing.
  public init?(of planned: PlannedBudget) {
    let plan = planned.plan
    guard let last = plan.years.last, plan.years.count > 1 else { return nil }
    growths = Still.allCases.filter { plan.growth(of: $0.kind).isNone }
    let date = plan.members.compactMap { $0.member.populations.last?.year }.max()
    population =
      if let date, plan.growth(of: .population).isNone, date < last.feeReference {
        OldPopulation(date: date, from: date.yearOfFees.advanced(by: 1))
      } else { nil }
    var emptied: [EmptyFund] = []
    for (id, fund) in plan.identifiedFunds {
      let years = planned.outlook.years
      guard let empty = years.first(where: { $0.movements(of: id).closing == .zero }) else {
        continue
      }
      for later in years where later.year > empty.year {
        // A sum of what the outlook has worked out, so that it fits.
        guard let short = try? later.uncovered(by: id), short > .zero else { continue }
        emptied.append(EmptyFund(name: fund.name, year: empty.year))
        break
      }
    }
    self.emptied = emptied
    gone = plan.members.compactMap { id, member in
      guard let from = member.goneFrom,
        plan.years.contains(where: { $0 >= from && plan.isMember(id, in: $0) })
      else { return nil }
      return GoneMember(name: member.name, from: from)
    }
    if growths.isEmpty, population == nil, emptied.isEmpty, gone.isEmpty { return nil }
  }
}

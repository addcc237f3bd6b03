import Budget

/// Every input of the budget with how far it can be relied on and where it comes from.
public struct StatusTable: Sendable, Hashable {
  /// One input.
  public struct Row: Sendable, Hashable {
    /// What the input is.
    public enum Input: Sendable, Hashable {
      case rate, weights, reserve, standardCost
      /// A number of the fee rules.
      case feeNumber(LocalName)
      case populations(members: Int)
      /// The inhabitants of members that are not named.
      case remainder(String)
      case fund(LocalName)
      case position(LocalName)
      case onCost(LocalName, OnCostRate)
      case line(LocalName)
      case income(LocalName)
    }

    /// What the input is.
    public let input: Input
    /// Its value as declared; nil where it is missing or several numbers.
    public let value: FigureValue?
    /// How far it can be relied on, and its source.
    public let provenance: Provenance
  }

  /// The inputs in the order of the budget.
  public let rows: [Row]

  /// The inputs of a budget.
  public init(_ budget: Budget) {
    var rows =
      budget.feeRules.isEmpty
      ? [Row(input: .rate, value: .rate(budget.rate), provenance: budget.rateProvenance)]
      : Self.feeNumbers(of: budget)
    if budget.weightProvenance != nil || budget.members.contains(where: { $0.weight != .one }) {
      rows.append(
        Row(
          input: .weights, value: nil,
          provenance: budget.weightProvenance ?? Provenance(.assumed)))
    }
    // Members whose figures share an origin are one row; the register has too many for a row each.
    var origins: [(provenance: Provenance, members: Int)] = []
    for member in budget.members where !member.isRemainder {
      if let place = origins.firstIndex(where: { $0.provenance == member.provenance }) {
        origins[place].members += 1
      } else {
        origins.append((member.provenance, 1))
      }
    }
    rows += origins.map {
      Row(input: .populations(members: $0.members), value: nil, provenance: $0.provenance)
    }
    rows += budget.members.filter(\.isRemainder).map {
      Row(
        input: .remainder($0.name), value: .inhabitants($0.populations[0].population.inhabitants),
        provenance: $0.provenance)
    }
    rows += budget.incomes.map {
      Row(input: .income($0.name), value: .money($0.amount), provenance: $0.provenance)
    }
    rows.append(
      Row(
        input: .standardCost, value: budget.standardCost.map { .money($0) },
        provenance: budget.standardCostProvenance))
    rows += budget.onCosts.map {
      Row(input: .onCost($0.name, $0.rate), value: nil, provenance: $0.provenance)
    }
    rows += budget.positions.map {
      Row(
        input: .position($0.name), value: $0.yearlyCost.map { .money($0) },
        provenance: $0.provenance)
    }
    rows += budget.lines.map {
      Row(
        input: .line($0.name), value: $0.amount.map { .money($0) }, provenance: $0.provenance)
    }
    rows.append(
      Row(
        input: .reserve, value: .money(budget.freeReserve),
        provenance: budget.freeReserveProvenance))
    rows += budget.funds.map {
      Row(input: .fund($0.name), value: .money($0.opening), provenance: $0.provenance)
    }
    self.rows = rows
  }
}

extension StatusTable {
  /// The numbers of the fee rules that have a name; those of a term by size are several.
  private static func feeNumbers(of budget: Budget) -> [Row] {
    let plan = Plan(budget)
    return budget.feeNumbers.compactMap { id in
      guard let name = budget.name(of: id) else { return nil }
      let number = try? plan.feeNumber(id, in: budget.year)?.kroner
      return Row(
        input: .feeNumber(name), value: number.flatMap(FigureValue.init(feeNumber:)),
        provenance: budget.provenance(of: id))
    }
  }
}

extension FigureValue {
  /// An amount, or a price of up to four decimals; nil for a finer one.
  fileprivate init?(feeNumber kroner: ExactNumber) {
    if let money = try? Money(kroner: kroner), (try? money.kroner) == kroner {
      self = .money(money)
    } else if let rate = try? FeeRate(kroner: kroner) {
      self = .rate(rate)
    } else {
      return nil
    }
  }
}

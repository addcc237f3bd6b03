/// A budget as declared, and its register's weights and inhabitants as flat numbers, for working fees out fast.
///
/// Made once a budget and shared by all its plans: a member as declared has names and lists whose copies
/// would cost more than its fee.
final class FeeRegister: Sendable {
  /// What the fees of one year are worked out from before any change, by member.
  struct FeeYear: Sendable {
    let members: FeeColumn
    /// How many years before the fee's reference date the populations were registered.
    let ages: [Int]
  }

  /// The budget.
  let budget: Budget
  /// The members' places in ``Budget/members`` by name.
  let places: NamePlaces
  /// How far the free reserve at the end of the budget year may lie from the figure, either way.
  let reserveHalfWidth: Money
  /// The members' weights, in the order of ``Budget/members``.
  let weights: [Weight]
  private let firstYear: Year
  /// The years from the budget year on; the last one is that of the last registered populations.
  private let years: [FeeYear]

  /// The register of a budget, with what another one has worked out where the members are the same.
  ///
  /// Cost: members × years; next to nothing where they are the other's very list.
  static func of(_ budget: Budget, like other: FeeRegister?) -> FeeRegister {
    guard let other, other.budget.year == budget.year, other.budget.members == budget.members else {
      return FeeRegister(budget)
    }
    return FeeRegister(budget, membersOf: other)
  }

  private init(_ budget: Budget, membersOf other: FeeRegister) {
    self.budget = budget
    reserveHalfWidth = budget.reserveHalfWidth
    places = other.places
    weights = other.weights
    firstYear = other.firstYear
    years = other.years
  }

  private init(_ budget: Budget) {
    self.budget = budget
    reserveHalfWidth = budget.reserveHalfWidth
    var places = NamePlaces()
    for place in budget.members.indices {
      // The first one counts where a budget that was read from no file has two of a name.
      _ = places.insert(budget.members[place].name, at: place)
    }
    self.places = places
    weights = budget.members.map(\.weight)
    firstYear = budget.year
    let registered = budget.members.flatMap(\.populations).map { $0.year.number + 1 }.max()
    let count = max(0, (registered ?? 0) - budget.year.number) + 1
    years = (0..<min(count, Plan.longestHorizon)).map { offset in
      let year = budget.year.advanced(by: offset)
      let dated = budget.members.map { $0.registered(forFeeIn: year) }
      var members = FeeColumn(year: year, rate: budget.rate)
      for place in dated.indices {
        members.append(
          FeeColumn.Row(
            inhabitants: dated[place].population, weight: budget.members[place].weight, pays: true,
            isMember: !budget.members[place].isRemainder))
      }
      return FeeYear(
        members: members,
        ages: dated.map { max(0, $0.year.distance(to: year.feeReference)) })
    }
  }

  /// All of its members.
  var members: [MemberID] { (0..<count).map(MemberID.init(place:)) }

  /// How many members the register has.
  var count: Int { weights.count }

  /// What a year's fees are worked out from, and how many years it lies after the last registered one.
  func feeYear(_ year: Year) -> (feeYear: FeeYear, beyond: Int) {
    let offset = max(0, firstYear.distance(to: year))
    let last = years.count - 1
    return (years[min(offset, last)], max(0, offset - last))
  }
}

extension FeeRegister: Hashable {
  /// Whether two are of the same budget.
  static func == (left: FeeRegister, right: FeeRegister) -> Bool {
    left === right || left.budget == right.budget
  }

  /// Adds the budget, from which all else follows.
  func hash(into hasher: inout Hasher) { hasher.combine(budget) }
}

extension Budget {
  /// The half-widths of all figures that the free reserve at the end of the budget year is worked out from, added.
  fileprivate var reserveHalfWidth: Money {
    var widths = [freeReserveProvenance.halfWidth]
    for place in funds.indices { widths.append(funds[place].provenance.halfWidth) }
    for place in lines.indices { widths.append(lines[place].provenance.halfWidth) }
    for place in incomes.indices { widths.append(incomes[place].provenance.halfWidth) }
    for position in positions {
      widths.append(
        position.provenance.halfWidth.flatMap { try? $0 * position.percentage.fraction })
    }
    // A budget's half-widths are amounts like any other; where they overflow, all of it is rough.
    return (try? widths.compactMap(\.self).total()) ?? Money(øre: .max)
  }
}

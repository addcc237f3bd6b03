extension Plan {
  /// The fee for one inhabitant in a year; under rules the first one's, to the nearest 1/10 000 krone, and zero where
  /// none has any.
  ///
  /// - Throws: ``ChangeProblem/illegalRate(_:)`` where changes brought it out of range.
  public func rate(in year: Year) throws(ChangeProblem) -> FeeRate {
    if !hasFeeRules, let rate = feeColumns[year]?.rate { return rate }
    return try statedRate(in: year)
  }

  /// The fee for one inhabitant in a year, by all that was stated of it.
  func statedRate(in year: Year) throws(ChangeProblem) -> FeeRate {
    guard !hasFeeRules else {
      return try budget.rates.first.flatMap { id throws(ChangeProblem) in
        try feeNumber(id, in: year)?.nearestRate
      } ?? .zero
    }
    do { return try rate(in: year, from: budget.rate) } catch { throw .illegalRate(error) }
  }

  /// The fee for one inhabitant in a year, where it is `base` in the budget year without any change.
  func rate(in year: Year, from base: FeeRate) throws(FigureProblem) -> FeeRate {
    try rate.value(in: year, base: base, of: budget.year, growingBy: growth(of: .fees))
  }

  /// Whether a member pays in a year.
  public func isMember(_ id: MemberID, in year: Year) -> Bool {
    feeColumns[year]?.rows[id.index].pays ?? isStatedMember(id, in: year)
  }

  /// Whether a member pays in a year, by all that was stated of it.
  func isStatedMember(_ id: MemberID, in year: Year) -> Bool {
    let base = id.index < register.count
    return overlays[id]?.isMember(in: year, base: base) ?? base
  }

  /// For how many months of a year a member is in, 0 to 12; all or none where its fee is of whole years.
  public func months(of id: MemberID, in year: Year) -> Int { monthsIn(of: id, in: year).count }

  /// The months of a year that a member is in; all or none where its fee is of whole years.
  public func monthsIn(of id: MemberID, in year: Year) -> MonthsOfYear {
    let base = id.index < register.count
    return overlays[id]?.months(in: year, base: base) ?? (base ? .all : .none)
  }

  /// The members that are in for a part of a year, and for how many months, 1 to 11.
  public func partYearMembers(in year: Year) -> [(id: MemberID, months: Int)] {
    overlays.members.map { ($0, months(of: $0, in: year)) }
      .filter { (1..<Month.aYear).contains($0.1) }
  }

  /// Whether it counts as a member in a year: it pays, stands for no others, and is no associate.
  public func counts(_ id: MemberID, in year: Year) -> Bool {
    isMember(id, in: year) && !isRemainder(id) && isOfCountedClass(id)
  }

  private func isOfCountedClass(_ id: MemberID) -> Bool {
    guard !budget.classes.isEmpty else { return true }
    return budget.declaredClass(member(id).classWord)?.isCounted ?? true
  }

  /// The last change that decides whether a member pays in a month of a year; nil where none does.
  public func decisiveChange(for id: MemberID, in year: Year) -> ChangeIndex? {
    overlays[id]?.decisive(in: year)
  }

  /// How many times a member pays in a year.
  ///
  /// - Throws: ``ChangeProblem/illegalWeight(member:_:)`` where changes brought it out of range.
  public func weight(of id: MemberID, in year: Year) throws(ChangeProblem) -> Weight {
    if let weight = feeColumns[year]?.rows[id.index].weight { return weight }
    return try statedWeight(of: id, in: year)
  }

  /// How many times a member pays in a year, by all that was stated of it.
  func statedWeight(of id: MemberID, in year: Year) throws(ChangeProblem) -> Weight {
    let base = id.index < register.count ? register.weights[id.index] : member(id).weight
    guard let overlay = overlays[id] else { return base }
    do { return try overlay.weight.value(in: year, base: base) } catch {
      throw .illegalWeight(member: member(id).name, error)
    }
  }

  /// The inhabitants that a member's fee of a year is worked out from, those of absorbed members included.
  ///
  /// Source: model rules "Fee" and "Merged municipalities".
  ///
  /// - Throws: ``ChangeProblem/illegalPopulation(member:_:)`` where changes brought it out of range.
  public func population(of id: MemberID, in year: Year) throws(ChangeProblem) -> Population {
    if let inhabitants = feeColumns[year]?.rows[id.index].inhabitants { return inhabitants }
    return try statedPopulation(of: id, in: year)
  }

  /// The inhabitants that a member's fee of a year is worked out from, by all that was stated of it.
  func statedPopulation(of id: MemberID, in year: Year) throws(ChangeProblem) -> Population {
    guard overlays[id]?.mergers.isEmpty == false else {
      return try population(of: id, in: year, withParts: [:])
    }
    // Members absorbed by absorbed ones come first; a long chain of mergers must not exhaust the stack.
    var known: [MemberID: Population] = [:]
    var open = absorbed(by: id, in: year)
    while let next = open.last {
      let waiting = absorbed(by: next, in: year).filter { known[$0] == nil }
      if waiting.isEmpty {
        known[next] = try population(of: next, in: year, withParts: known)
        open.removeLast()
      } else {
        open += waiting
      }
    }
    return try population(of: id, in: year, withParts: known)
  }

  /// The fee of a member for a year; zero where it is out of the fee base.
  ///
  /// Rate × inhabitants × weight, rounded once to the budget's fee unit, half away from zero; or what the budget's
  /// rules say. Source: section 5.2.2 and model rule "Fee".
  public func fee(of id: MemberID, in year: Year) throws(ChangeProblem) -> Money {
    guard isMember(id, in: year) else { return .zero }
    if hasFeeRules { return try feeBreakdown(of: id, in: year)?.fee ?? .zero }
    return try fee(of: id, at: rate(in: year), for: population(of: id, in: year), in: year)
  }

  /// The fees of all members for a year, by their places; zero where one is out of the fee base.
  ///
  /// What shares a total is worked out once for all of them.
  public func fees(in year: Year) throws(ChangeProblem) -> [Money] {
    if hasFeeRules { return try feeBreakdowns(in: year).map { $0?.fee ?? .zero } }
    return try (0..<memberCount).map { place throws(ChangeProblem) in
      try fee(of: MemberID(place: place), in: year)
    }
  }

  /// The fee of a member that pays, at a rate and for inhabitants already worked out.
  func fee(
    of id: MemberID, at rate: FeeRate, for inhabitants: Population, in year: Year
  ) throws(ChangeProblem) -> Money {
    let weight = try weight(of: id, in: year)
    let weighted = inhabitants.inhabitants * weight.hundredths  // At most 10¹⁴.
    guard let fee = rate.fee(for: weighted, roundedTo: budget.feeUnit) else { throw .tooLarge }
    return fee
  }

  /// The members that became part of a member by a year, those of its parts left out.
  func absorbed(by id: MemberID, in year: Year) -> [MemberID] {
    overlays[id]?.mergers.flatMap { $0.from <= year ? $0.absorbed : [] } ?? []
  }

  /// The inhabitants of a member, where those of all that it absorbed by that year are known.
  private func population(
    of id: MemberID, in year: Year, withParts known: [MemberID: Population]
  ) throws(ChangeProblem) -> Population {
    do {
      var inhabitants = try ownPopulation(of: id, in: year)
      guard let overlay = overlays[id] else { return inhabitants }
      for merger in overlay.mergers {
        inhabitants = try merger.population.value(
          in: year, base: inhabitants, growth: growth(of: .population))
        for part in merger.absorbed where merger.from <= year {
          let others = known[part] ?? .zero
          inhabitants = try Population(inhabitants.inhabitants + others.inhabitants)
        }
      }
      return try overlay.population.value(
        in: year, base: inhabitants, growth: growth(of: .population))
    } catch { throw .illegalPopulation(member: member(id).name, year) }
  }

  private func ownPopulation(of id: MemberID, in year: Year) throws(FigureProblem) -> Population {
    if id.index < register.count {
      let (feeYear, beyond) = register.feeYear(year)
      return try grown(
        feeYear.members.rows[id.index].inhabitants, for: feeYear.ages[id.index] + beyond, to: year)
    }
    let registered = member(id).registered(forFeeIn: year)
    let years = registered.year.distance(to: year.feeReference)
    return try grown(registered.population, for: years, to: year)
  }

  /// Inhabitants that were registered so many years before those that a year's fee wants, grown to these.
  private func grown(
    _ population: Population, for years: Int, to year: Year
  ) throws(FigureProblem) -> Population {
    try growth(of: .population).grown(population, from: year.advanced(by: -years), to: year)
  }
}

extension Plan {
  /// Takes members out of the fee base, or notes that they may leave.
  mutating func leave(
    _ ids: [MemberID], _ span: MonthSpan, chance: Chance?, index: ChangeIndex
  ) throws(ChangeProblem) {
    if let chance, chance.probability < .zero || chance.probability > .one {
      throw .illegalChance
    }
    for id in ids {
      try checkStandsAlone(id, span.years)
      try checkTurns(of: id, span)
      guard !holds(id, false, throughout: span) else {
        throw .alreadyOut(
          member: member(id).name, since: decisiveChange(for: id, in: span.from.year))
      }
      if chance == nil { turn(id, false, span, index) }
    }
    if let chance { try mayLeave(ids, span, chance, index: index) }
  }

  /// Brings members back into the fee base.
  mutating func join(
    _ ids: [MemberID], _ span: MonthSpan, index: ChangeIndex
  ) throws(ChangeProblem) {
    for id in ids {
      // The survivor pays for the inhabitants of a member that it absorbed; they must not pay twice.
      try checkStandsAlone(id, span.years)
      try checkTurns(of: id, span)
      guard !holds(id, true, throughout: span) else {
        throw .alreadyIn(
          member: member(id).name, since: decisiveChange(for: id, in: span.from.year))
      }
      turn(id, true, span, index)
    }
  }

  /// Adds a body that was no member; whether it pays is for a turn to say.
  mutating func admit(
    _ newcomer: Newcomer, population: Population, from year: Year
  ) throws(ChangeProblem) -> MemberID {
    guard member(exactlyNamed: newcomer.name) == nil else { throw .nameTaken(newcomer.name) }
    // A stated figure is that of its first fee, and grows on from there.
    let registered = RegisteredPopulation(year: year.feeReference, population: population)
    names[.member].append(LocalName(newcomer.name), at: memberCount)
    if let county = newcomer.county, !admittedCounties.contains(county) {
      admittedCounties.append(county)
    }
    admitted.append(
      Member(
        name: newcomer.name, kind: newcomer.kind, county: newcomer.county,
        populations: [registered], provenance: Provenance(.assumed), fee: newcomer.fee))
    let id = MemberID(place: memberCount - 1)
    followNewMember(id)
    return id
  }

  /// Checks that a member comes and goes at the turn of a year where its fee is of whole years.
  ///
  /// Source: model rule "Leaving and joining".
  func checkTurns(of id: MemberID, _ span: MonthSpan) throws(ChangeProblem) {
    guard !span.isOfWholeYears else { return }
    guard hasFeeRules, try budget.feeRules[feeRule(of: id)].isByMonth else {
      throw .feesOfWholeYears(member: member(id).name, span)
    }
  }

  /// Checks that a member is one of its own in the years of a change: neither part of another nor a
  /// remainder.
  func checkStandsAlone(_ id: MemberID, _ span: YearSpan) throws(ChangeProblem) {
    guard !isRemainder(id) else { throw .standsForOthers(member: member(id).name) }
    try checkIsNoPart(id, span)
  }

  /// Checks that a member has not become part of another in the years of a change.
  func checkIsNoPart(_ id: MemberID, _ span: YearSpan) throws(ChangeProblem) {
    guard let absorption = overlays[id]?.absorption, span.reaches(absorption.from) else { return }
    throw .partOf(
      member: member(id).name, whole: member(absorption.whole).name, since: absorption.change)
  }

  /// States that a member pays, or does not, in some months.
  mutating func turn(
    _ id: MemberID, _ isMember: Bool, _ span: MonthSpan, _ index: ChangeIndex
  ) {
    overlays[touching: id].append(
      MemberOverlay.Turn(isMember: isMember, span: span, change: index))
    followTurn(id, in: span.years)
  }

  /// Whether a member is in for some month of a span.
  public func isMember(_ id: MemberID, during span: MonthSpan) -> Bool {
    !holds(id, false, throughout: span)
  }

  /// Whether a member is in (or out) in every month of a span already.
  func holds(_ id: MemberID, _ isMember: Bool, throughout span: MonthSpan) -> Bool {
    let base = id.index < budget.members.count
    return overlays[touching: id].holds(isMember, throughout: span, base: base)
  }
}

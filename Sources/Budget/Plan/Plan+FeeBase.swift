extension Plan {
  /// Takes members out of the fee base, or notes that they may leave.
  mutating func leave(
    _ ids: [MemberID], _ span: YearSpan, chance: Chance?, index: ChangeIndex
  ) throws(ChangeProblem) {
    if let chance, chance.probability < .zero || chance.probability > .one {
      throw .illegalChance
    }
    for id in ids {
      try checkStandsAlone(id, span)
      guard !holds(id, false, throughout: span) else {
        throw .alreadyOut(
          member: member(id).name, since: decisiveChange(for: id, in: span.from))
      }
      if chance == nil { turn(id, false, span, index) }
    }
    if let chance { try mayLeave(ids, span, chance, index: index) }
  }

  /// Brings members back into the fee base.
  mutating func join(
    _ ids: [MemberID], _ span: YearSpan, index: ChangeIndex
  ) throws(ChangeProblem) {
    for id in ids {
      // The survivor pays for the inhabitants of a member that it absorbed; they must not pay twice.
      try checkStandsAlone(id, span)
      guard !holds(id, true, throughout: span) else {
        throw .alreadyIn(
          member: member(id).name, since: decisiveChange(for: id, in: span.from))
      }
      turn(id, true, span, index)
    }
  }

  /// States the inhabitants of one member, or of all (nil).
  mutating func setPopulation(
    of id: MemberID?, _ adjustment: Adjustment<Population>, _ span: YearSpan
  ) {
    if let id {
      overlays[id, default: MemberOverlay()].population.append(adjustment, span)
      return
    }
    for id in (0..<memberCount).map(MemberID.init(index:)) {
      // Who is out all the time is not one of all; it comes back as it was.
      guard !holds(id, false, throughout: span) else { continue }
      // What is said about all is said about a survivor with its parts, so not about the parts again.
      guard let own = span.before(overlays[id]?.absorption?.from) else { continue }
      overlays[id, default: MemberOverlay()].population.append(adjustment, own)
    }
  }

  /// Adds a body that was no member; whether it pays is for a turn to say.
  mutating func admit(
    _ newcomer: Newcomer, population: Population, from year: Year
  ) throws(ChangeProblem) -> MemberID {
    guard member(exactlyNamed: newcomer.name) == nil else { throw .nameTaken(newcomer.name) }
    // A stated figure is that of its first fee, and grows on from there.
    let registered = RegisteredPopulation(year: year.advanced(by: -1), population: population)
    admitted.append(
      Member(
        name: newcomer.name, kind: newcomer.kind, county: newcomer.county,
        populations: [registered],
        provenance: Provenance(.assumed)))
    return MemberID(index: memberCount - 1)
  }

  /// Makes members one: the survivor pays for the inhabitants of all.
  mutating func merge(
    _ ids: [MemberID], into survivor: MergedMember, from year: Year, index: ChangeIndex
  ) throws(ChangeProblem) {
    guard let first = ids.first, let span = YearSpan(from: year) else { return }
    var parts: [MemberID] = []
    for id in ids where !parts.contains(id) { parts.append(id) }
    if case .existing(let id) = survivor, !parts.contains(id) { parts.append(id) }
    guard parts.count > 1 else { throw .mergesOnlyOne(member: member(first).name) }
    for part in parts { try checkCanMerge(part, throughout: span) }
    var weights: Set<Weight> = []
    for part in parts { weights.insert(try weight(of: part, in: year)) }
    guard weights.count == 1 else { throw .differentWeights(parts.map { member($0).name }) }
    let merged: MemberID
    switch survivor {
    case .existing(let id): merged = id
    case .new(let name):
      merged = try admit(
        Newcomer(name: name, kind: member(first).kind, county: member(first).county),
        population: .zero, from: year)
      turn(merged, true, span, index)
      if let weight = weights.first {
        overlays[merged, default: MemberOverlay()].weight.append(.set(weight), span)
      }
    }
    let absorbed = parts.filter { $0 != merged }
    for part in absorbed {
      turn(part, false, span, index)
      overlays[part, default: MemberOverlay()].absorption = .init(
        whole: merged, from: year, change: index)
    }
    overlays[merged, default: MemberOverlay()].absorb(absorbed, from: year)
  }

  /// Checks that a member pays from a merger on, alike all the time: what was said about it for later years
  /// could be meant for the merged member as well as for the part of it.
  private func checkCanMerge(
    _ part: MemberID, throughout span: YearSpan
  ) throws(ChangeProblem) {
    try checkStandsAlone(part, span)
    let name = member(part).name
    guard isMember(part, in: span.from) else { throw .notInFeeBase(member: name, span.from) }
    if let leaving = uncertainLeavings.first(where: {
      $0.members.contains(part) && $0.span.reaches(span.from)
    }) {
      throw .mayLeaveLater(member: name, since: leaving.change)
    }
    guard let overlay = overlays[part] else { return }
    if let year = overlay.first(false, in: span, base: part.index < register.count) {
      throw .leavesLater(member: name, year, since: overlay.decisive(in: year))
    }
    let weight = try weight(of: part, in: span.from)
    for year in overlay.weight.turns(in: span) where try self.weight(of: part, in: year) != weight {
      throw .weightChangesLater(member: name, year)
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

  /// States that a member pays, or does not, in some years.
  mutating func turn(
    _ id: MemberID, _ isMember: Bool, _ span: YearSpan, _ index: ChangeIndex
  ) {
    overlays[id, default: MemberOverlay()].append(
      MemberOverlay.Turn(isMember: isMember, span: span, change: index))
  }

  /// Whether a member is in (or out) in every year of a span already.
  func holds(_ id: MemberID, _ isMember: Bool, throughout span: YearSpan) -> Bool {
    let base = id.index < budget.members.count
    return overlays[id, default: MemberOverlay()].holds(isMember, throughout: span, base: base)
  }
}

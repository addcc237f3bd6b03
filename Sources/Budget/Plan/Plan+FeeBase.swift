extension Plan {
  /// Takes members out of the fee base, or notes that they may leave.
  mutating func leave(
    _ ids: [MemberID], _ span: YearSpan, chance: Chance?, index: ChangeIndex
  ) throws(ChangeProblem) {
    if let chance, chance.probability < .zero || chance.probability > .one {
      throw .illegalChance
    }
    for id in ids {
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
      if let absorption = overlays[id]?.absorption, span.reaches(absorption.from) {
        throw .alreadyIn(member: member(id).name, since: absorption.change)
      }
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
      // What is said about all is said about a survivor with its parts, so not about the parts again.
      guard let own = span.before(overlays[id]?.absorption?.from) else { continue }
      overlays[id, default: MemberOverlay()].population.append(adjustment, own)
    }
  }

  /// Adds a body that was no member; whether it pays is for a turn to say.
  mutating func admit(
    _ name: String, population: Population, kind: MemberKind = .municipality, county: String?,
    from year: Year
  ) throws(ChangeProblem) -> MemberID {
    guard !budget.members.contains(where: { $0.name == name }),
      !admitted.contains(where: { $0.name == name })
    else { throw .nameTaken(name) }
    // A stated figure is that of its first fee, and grows on from there.
    let registered = RegisteredPopulation(year: year.advanced(by: -1), population: population)
    admitted.append(
      Member(
        name: name, kind: kind, county: county, populations: [registered],
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
    for part in parts { try checkCanMerge(part, from: year) }
    var weights: Set<Weight> = []
    for part in parts { weights.insert(try weight(of: part, in: year)) }
    guard weights.count == 1 else { throw .differentWeights(parts.map { member($0).name }) }
    let merged: MemberID
    switch survivor {
    case .existing(let id): merged = id
    case .new(let name):
      merged = try admit(
        name, population: .zero, kind: member(first).kind, county: member(first).county,
        from: year)
      turn(merged, true, span, index)
      if let weight = weights.first {
        overlays[merged, default: MemberOverlay()].weight.append(.set(weight), span)
      }
    }
    let absorbed = parts.filter { $0 != merged }
    for part in absorbed {
      turn(part, false, span, index)
      overlays[part, default: MemberOverlay()].absorption = .init(from: year, change: index)
    }
    overlays[merged, default: MemberOverlay()].absorb(absorbed, from: year)
  }

  /// Checks that a member pays when a merger takes effect, and does not become part of another later.
  private func checkCanMerge(_ part: MemberID, from year: Year) throws(ChangeProblem) {
    guard isMember(part, in: year) else {
      throw .notInFeeBase(member: member(part).name, year)
    }
    if let absorption = overlays[part]?.absorption {
      throw .notInFeeBase(member: member(part).name, absorption.from)
    }
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

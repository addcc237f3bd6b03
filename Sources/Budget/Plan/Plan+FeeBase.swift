extension Plan {
  /// Takes members out of the fee base, or notes that they may leave.
  mutating func leave(
    _ ids: [MemberID], _ span: YearSpan, chance: ExactNumber?, index: ChangeIndex
  ) throws(ChangeProblem) {
    if let chance, chance < .zero || chance > .one { throw .illegalChance }
    for id in ids {
      guard !holds(id, false, throughout: span) else {
        throw .alreadyOut(
          member: member(id).name, since: decisiveChange(for: id, in: span.from))
      }
      if let chance {
        uncertainLeavings.append(
          UncertainLeaving(member: id, span: span, chance: chance, change: index))
      } else {
        turn(id, false, span, index)
      }
    }
  }

  /// Brings members back into the fee base.
  mutating func join(
    _ ids: [MemberID], _ span: YearSpan, index: ChangeIndex
  ) throws(ChangeProblem) {
    for id in ids {
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
    let ids = id.map { [$0] } ?? (0..<memberCount).map(MemberID.init(index:))
    for id in ids { overlays[id, default: MemberOverlay()].population.append(adjustment, span) }
  }

  /// Adds a body that was no member; whether it pays is for a turn to say.
  mutating func admit(
    _ name: String, population: Population, county: String?
  ) throws(ChangeProblem) -> MemberID {
    guard !members.contains(where: { $0.member.name == name }) else { throw .nameTaken(name) }
    let registered = RegisteredPopulation(
      year: budget.year.advanced(by: -1), population: population)
    admitted.append(
      Member(
        name: name, kind: .municipality, county: county, populations: [registered],
        provenance: Provenance(.assumed)))
    return MemberID(index: memberCount - 1)
  }

  /// Makes members one: the survivor pays for the inhabitants of all.
  mutating func merge(
    _ ids: [MemberID], into survivor: MergedMember, from year: Year, index: ChangeIndex
  ) throws(ChangeProblem) {
    guard let first = ids.first, let span = YearSpan(from: year) else { return }
    var parts = ids
    if case .existing(let id) = survivor, !parts.contains(id) { parts.append(id) }
    guard Set(parts).count > 1 else { throw .mergesOnlyOne(member: member(first).name) }
    for part in parts where !isMember(part, in: year) {
      throw .notInFeeBase(member: member(part).name, year)
    }
    var weights: Set<Weight> = []
    for part in parts { weights.insert(try weight(of: part, in: year)) }
    guard weights.count == 1 else { throw .differentWeights(parts.map { member($0).name }) }
    let merged: MemberID
    switch survivor {
    case .existing(let id): merged = id
    case .new(let name):
      merged = try admit(name, population: .zero, county: member(first).county)
      turn(merged, true, span, index)
      if let weight = weights.first {
        overlays[merged, default: MemberOverlay()].weight.append(.set(weight), span)
      }
    }
    let absorbed = parts.filter { $0 != merged }
    for part in absorbed { turn(part, false, span, index) }
    overlays[merged, default: MemberOverlay()].absorb(absorbed, from: year)
  }

  /// States that a member pays, or does not, in some years.
  mutating func turn(
    _ id: MemberID, _ isMember: Bool, _ span: YearSpan, _ index: ChangeIndex
  ) {
    overlays[id, default: MemberOverlay()].append(
      MemberOverlay.Turn(isMember: isMember, span: span, change: index))
  }

  private func holds(_ id: MemberID, _ isMember: Bool, throughout span: YearSpan) -> Bool {
    let base = id.index < budget.members.count
    return overlays[id, default: MemberOverlay()].holds(isMember, throughout: span, base: base)
  }
}

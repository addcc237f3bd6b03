extension Plan {
  /// Makes members one: the survivor pays for the inhabitants of all.
  mutating func merge(
    _ ids: [MemberID], into survivor: MergedMember, from year: Year, index: ChangeIndex
  ) throws(ChangeProblem) {
    guard let first = ids.first, let span = YearSpan(from: year) else { return }
    var parts: [MemberID] = []
    for id in ids where !parts.contains(id) { parts.append(id) }
    if case .existing(let id) = survivor, !parts.contains(id) { parts.append(id) }
    guard parts.count > 1 else { throw .mergesOnlyOne(member: member(first).name) }
    try checkAreAlike(parts)
    for part in parts { try checkCanMerge(part, throughout: span) }
    var weights: Set<Weight> = []
    for part in parts { weights.insert(try weight(of: part, in: year)) }
    guard weights.count == 1 else { throw .differentWeights(parts.map { member($0).name }) }
    let merged: MemberID
    switch survivor {
    case .existing(let id): merged = id
    case .new(let name):
      var facts = FeeFacts()
      // Members of one class make one of it.
      let word = member(first).fee.classWord
      if parts.allSatisfy({ member($0).fee.classWord == word }) { facts.classWord = word }
      merged = try admit(
        Newcomer(name: name, kind: member(first).kind, county: member(first).county, fee: facts),
        population: .zero, from: year)
      turn(merged, true, MonthSpan(span), index)
      if let weight = weights.first {
        setWeight(merged, .set(weight), span)
      }
    }
    let absorbed = parts.filter { $0 != merged }
    for part in absorbed {
      turn(part, false, MonthSpan(span), index)
      overlays[touching: part].absorption = .init(
        whole: merged, from: year, change: index)
    }
    overlays[touching: merged].absorb(absorbed, from: year)
    follow(merged)
  }

  /// Checks that none or all are county councils: a municipality does not become part of one, and would pay for its
  /// inhabitants there as well.
  private func checkAreAlike(_ parts: [MemberID]) throws(ChangeProblem) {
    guard let county = parts.first(where: { member($0).kind == .county }),
      let other = parts.first(where: { member($0).kind != .county })
    else { return }
    throw .mergesWithCounty(member: member(other).name, county: member(county).name)
  }

  /// Checks that a member pays from a merger on, alike all the time: what was said about it for later years
  /// could be meant for the merged member as well as for the part of it.
  private func checkCanMerge(
    _ part: MemberID, throughout span: YearSpan
  ) throws(ChangeProblem) {
    try checkStandsAlone(part, span)
    let name = member(part).name
    let isDeclared = part.index < register.count
    let begin = Month.january(of: span.from)
    guard overlays[part]?.isMember(in: begin, base: isDeclared) ?? isDeclared else {
      throw .notInFeeBase(member: name, span.from)
    }
    if let leaving = uncertainLeavings.first(where: {
      $0.members.contains(part) && $0.span.years.reaches(span.from)
    }) {
      throw .mayLeaveLater(member: name, since: leaving.change)
    }
    guard let overlay = overlays[part] else { return }
    if let year = overlay.first(false, in: MonthSpan(span), base: isDeclared)?.year {
      throw .leavesLater(member: name, year, since: overlay.decisive(in: year))
    }
    let weight = try weight(of: part, in: span.from)
    for year in overlay.weight.turns(in: span) where try self.weight(of: part, in: year) != weight {
      throw .weightChangesLater(member: name, year)
    }
  }
}

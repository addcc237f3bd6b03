import Budget

extension BudgetBuilder {
  mutating func takeRate(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([], status: true)
    try entry.only(1)
    guard case .number(let number)? = entry.subject.first?.content else {
      throw entry.needs(.rate)
    }
    do { rate = (try FeeRate(kroner: number), try provenance(entry)) } catch let problem
      as FigureProblem
    {
      throw Diagnostic(ChangeProblem.illegalRate(problem), at: entry.subject[0].range)
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch { throw entry.needs(.rate) }
  }

  /// Where the members' weights come from.
  mutating func takeWeights(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([], status: true)
    try entry.only(0)
    rest.weightProvenance = try provenance(entry)
  }

  mutating func takeRounding(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.rounded])
    try entry.only(0)
    guard let clause = entry.clause(.rounded) else { throw entry.needs(.rounding) }
    // A negative unit is refused below, with what is wanted of one.
    let unit = try clause.money(signed: true)
    guard unit > .zero else {
      throw Diagnostic(BudgetFileProblem.illegalNumber(.moreThanZero), at: clause.range)
    }
    rest.feeUnit = unit
  }

  mutating func takePopulations(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([], status: true)
    let years = try entry.subject.map { value throws(Diagnostic) in try value.year() }
    guard !years.isEmpty else { throw entry.needs(.referenceYears) }
    for (earlier, later) in zip(years, years.dropFirst()) where later <= earlier {
      throw Diagnostic(
        BudgetFileProblem.illegalNumber(.laterYear), at: entry.range)
    }
    populations = (years, try provenance(entry))
  }

  mutating func takeMember(_ entry: BudgetEntry, _ kind: MemberKind) throws(Diagnostic) {
    try entry.allow([.in, .population, .weight, .code, .notice, .remainder], status: true)
    try entry.only(1)
    let name = try entry.name().english
    try declare(LocalName(name), as: .municipality, at: entry.subject[0].range)
    guard let populations else {
      throw Diagnostic(BudgetFileProblem.lacks(BudgetWord.populations.rawValue), at: entry.range)
    }
    let statesStatus = entry.clauses.contains { $0.word.status != nil }
    pending = PendingMember(
      entry: entry,
      member: Member(
        name: name, kind: kind, county: try entry.clause(.in)?.text(in: entry),
        code: try entry.clause(.code)?.text(in: entry), weight: try weight(entry),
        populations: try registered(entry, populations.years),
        hasGivenNotice: entry.clause(.notice) != nil,
        isRemainder: entry.clause(.remainder) != nil,
        provenance: statesStatus ? try provenance(entry) : populations.provenance))
  }

  mutating func takePart(_ entry: BudgetEntry) throws(Diagnostic) {
    guard pending != nil else { throw entry.needs(.memberAbove) }
    try entry.allow([.code])
    try entry.only(2)
    guard let value = entry.subject.dropFirst().first else {
      throw entry.needs(.inhabitants)
    }
    pending?.parts.append(
      Predecessor(
        name: try entry.name().english, code: try entry.clause(.code)?.text(in: entry),
        population: try value.population()))
  }

  /// Adds the member above, now that its parts are known.
  mutating func finishMember() throws(Diagnostic) {
    guard let done = pending else { return }
    pending = nil
    let whole = done.member.populations[0].population.inhabitants
    let parts = done.parts.reduce(Int64(0)) { $0 + $1.population.inhabitants }
    guard done.parts.isEmpty || parts == whole else {
      throw Diagnostic(
        BudgetFileProblem.partsDiffer(member: done.member.name, parts: parts, whole: whole),
        at: done.entry.range)
    }
    let member = done.member
    rest.members.append(
      Member(
        name: member.name, kind: member.kind, county: member.county, code: member.code,
        weight: member.weight, populations: member.populations, predecessors: done.parts,
        hasGivenNotice: member.hasGivenNotice, isRemainder: member.isRemainder,
        provenance: member.provenance))
    // Only what is worked out can be a remainder, and only what is a body of its own has a number or a county.
    if !member.isRemainder, member.code == nil, member.county == nil, done.parts.isEmpty,
      done.entry.clause(.derived) != nil, let name = done.entry.subject.first
    {
      unmarked.append((member.name, name.range))
    }
  }

  /// What may be a remainder and is not marked as one, where the other members have their numbers.
  var warnings: [Diagnostic] {
    guard rest.members.contains(where: { $0.code != nil }) else { return [] }
    return unmarked.map { name, range in
      Diagnostic(
        BudgetFileProblem.perhapsRemainder(name), at: range,
        fix: SourceEdit(
          range: SourceRange(range.end, range.end),
          replacement: " " + BudgetClauseWord.remainder.rawValue), severity: .warning)
    }
  }

  mutating func takePrintedFee(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([], status: true)
    let amount = try entry.amount(after: 1)
    _ = try provenance(entry)
    let word = try entry.name().english
    if let kind = MemberKind(rawValue: word) {
      rest.printedFees[kind] = amount
    } else if word == "total" {
      rest.printedTotalFees = amount
    } else {
      throw Diagnostic(
        BudgetFileProblem.wrongValue(wanted: .printedClass),
        at: entry.subject[0].range)
    }
  }

  private func weight(_ entry: BudgetEntry) throws(Diagnostic) -> Weight {
    guard let clause = entry.clause(.weight) else { return .one }
    guard case .number(let number)? = clause.values.first?.content, clause.values.count == 1,
      let weight = try? Weight(times: number)
    else {
      throw Diagnostic(
        BudgetFileProblem.illegalNumber(.weight),
        at: clause.range)
    }
    return weight
  }

  private func registered(
    _ entry: BudgetEntry, _ years: [Year]
  ) throws(Diagnostic) -> [RegisteredPopulation] {
    guard let clause = entry.clause(.population) else { throw entry.needs(.inhabitants) }
    guard clause.values.count <= years.count else {
      throw Diagnostic(
        BudgetFileProblem.wrongCount(found: clause.values.count, wanted: years.count),
        at: clause.range)
    }
    var registered: [RegisteredPopulation] = []
    for (year, value) in zip(years, clause.values) {
      if case .blank = value.content { continue }
      registered.append(RegisteredPopulation(year: year, population: try value.population()))
    }
    guard !registered.isEmpty else { throw entry.needs(.inhabitants) }
    return registered
  }
}

import Budget

extension BudgetBuilder {
  mutating func takeRate(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(1)
    guard case .number(let number)? = entry.subject(0)?.content else {
      throw entry.needs(.rate)
    }
    do { rest.rate = try FeeRate(kroner: number) } catch {
      throw Diagnostic(ChangeProblem.illegalRate(error), at: entry.nameRange)
    }
    rest.rateProvenance = try provenance(entry)
    rules.rateRange = entry.range
    hasRate = true
  }

  /// Where the members' weights come from.
  mutating func takeWeights(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(0)
    rest.weightProvenance = try provenance(entry)
  }

  mutating func takeRounding(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(0)
    // A negative unit is refused below, with what is wanted of one; `rounded to 1` is as good as `rounded 1`.
    guard let rounded = entry.clause(.rounded) else { throw entry.needs(.rounding) }
    let clause = rounded.places.isEmpty ? entry.clause(.to) ?? rounded : rounded
    guard let unit = try entry.money(clause.word, signed: true) else {
      throw entry.needs(.rounding)
    }
    guard unit > .zero else {
      throw Diagnostic(BudgetFileProblem.illegalNumber(.moreThanZero), at: clause.range)
    }
    rest.feeUnit = unit
  }

  mutating func takePopulations(_ entry: BudgetEntry) throws(Diagnostic) {
    let years = try entry.values[..<entry.subjectCount].map { value throws(Diagnostic) in
      try value.year()
    }
    guard !years.isEmpty else { throw entry.needs(.referenceYears) }
    for (earlier, later) in zip(years, years.dropFirst()) where later <= earlier {
      throw Diagnostic(
        BudgetFileProblem.illegalNumber(.laterYear), at: entry.range)
    }
    populationProvenance = try provenance(entry)
    referenceYears = years
    populationsRange = entry.range
  }

  mutating func takeMember(_ entry: BudgetEntry) throws(Diagnostic) {
    let kind = entry.word.memberKind ?? .municipality
    try entry.only(1)
    let name = try entry.name().english
    try declare(LocalName(name), as: .municipality, at: entry.nameRange)
    guard !referenceYears.isEmpty else {
      throw Diagnostic(
        BudgetFileProblem.lacks(BudgetWord.populations.spellings.en), at: entry.range)
    }
    let statesStatus = entry.clauses.contains { $0.word.status != nil }
    let code = try entry.text(.code)
    try note(code, of: name, kind, entry)
    rest.members.append(
      Member(
        name: name, kind: kind, county: try entry.text(.in), code: code,
        weight: try weight(entry, of: name), populations: try registered(entry),
        hasGivenNotice: entry.has(.notice), goneFrom: try entry.year(.gone),
        isRemainder: entry.has(.remainder),
        provenance: statesStatus ? try provenance(entry) : populationProvenance,
        fee: try feeFacts(entry)))
    rules.memberRanges.append(entry.nameRange)
    open = OpenMember(
      range: entry.range, nameRange: entry.nameRange, isDerived: entry.has(.derived))
  }

  mutating func takePart(_ entry: BudgetEntry) throws(Diagnostic) {
    guard open != nil else { throw entry.needs(.memberAbove) }
    try entry.only(2)
    guard let value = entry.subject(1) else { throw entry.needs(.inhabitants) }
    parts.append(
      Predecessor(
        name: try entry.name().english, code: try entry.text(.code),
        population: try value.population()))
  }

  /// Ends the member above, now that its parts are known.
  mutating func finishMember() throws(Diagnostic) {
    guard let done = open, let member = rest.members.last else { return }
    open = nil
    guard !parts.isEmpty else {
      // Only what is worked out can be a remainder, and only what is a body of its own has a number or a
      // county.
      if done.isDerived, !member.isRemainder, member.code == nil, member.county == nil {
        unmarked.append((member.name, done.nameRange))
      }
      return
    }
    let whole = member.populations[0].population.inhabitants
    let sum = parts.reduce(Int64(0)) { $0 + $1.population.inhabitants }
    rest.members[rest.members.count - 1] = Member(
      name: member.name, kind: member.kind, county: member.county, code: member.code,
      weight: member.weight, populations: member.populations, predecessors: parts,
      hasGivenNotice: member.hasGivenNotice, goneFrom: member.goneFrom,
      isRemainder: member.isRemainder, provenance: member.provenance, fee: member.fee)
    parts = []
    guard sum == whole else {
      throw Diagnostic(
        BudgetFileProblem.partsDiffer(member: member.name, parts: sum, whole: whole),
        at: done.range)
    }
  }

  private mutating func weight(
    _ entry: BudgetEntry, of member: String
  ) throws(Diagnostic) -> Weight {
    guard let clause = entry.clause(.weight) else { return .one }
    guard case .number(let number)? = entry.onlyValue(of: clause)?.content,
      let weight = try? Weight(times: number)
    else {
      throw Diagnostic(
        BudgetFileProblem.illegalNumber(.weight),
        at: clause.range)
    }
    if weight.hundredths == 0 {
      doubts.append(
        Diagnostic(
          BudgetFileProblem.paysNothing(member: member), at: clause.range, severity: .warning))
    }
    return weight
  }

  private mutating func registered(_ entry: BudgetEntry) throws(Diagnostic)
    -> [RegisteredPopulation]
  {
    guard let clause = entry.clause(.population) else { throw entry.needs(.inhabitants) }
    try entry.numbersOnly(clause, .inhabitants)
    guard clause.places.count <= referenceYears.count else {
      throw Diagnostic(
        BudgetFileProblem.wrongCount(
          found: clause.places.count, wanted: referenceYears.count,
          of: BudgetWord.populations.spellings.en),
        at: clause.range)
    }
    var registered: [RegisteredPopulation] = []
    registered.reserveCapacity(clause.places.count)
    for (year, value) in zip(referenceYears, entry.values[clause.places]) {
      if case .blank = value.content { continue }
      let population = try value.population()
      doubtLeap(from: registered.last?.population, to: population, entry, at: value.range)
      registered.append(RegisteredPopulation(year: year, population: population))
    }
    guard !registered.isEmpty else { throw entry.needs(.inhabitants) }
    return registered
  }
}

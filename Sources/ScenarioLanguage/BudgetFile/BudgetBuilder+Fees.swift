import Budget
import Lettering

// The rules that fees come about by.

extension BudgetBuilder {
  mutating func takeFeeRule(_ entry: BudgetEntry) throws(Diagnostic) {
    rules.state = .broken
    rules.parts = 0
    rules.saysPeriod = false
    try entry.only(0)
    guard let clause = entry.clause(.payers), !clause.places.isEmpty else {
      throw entry.needs(.feeClass)
    }
    var words: [String] = []
    for value in entry.values[clause.places] {
      let word = try classWord(value, entry)
      guard !(rest.feeRules.flatMap(\.classes) + words).contains(word) else {
        throw Diagnostic(
          BudgetFileProblem.ruledTwice(entry.text(of: value) ?? word), at: value.range)
      }
      words.append(word)
    }
    rest.feeRules.append(FeeRule(of: words, []))
    rules.ranges.append(entry.wordRange)
    rules.limitRanges.append([])
    rules.state = .open
  }

  /// The word of the class that a value names.
  private func classWord(_ value: BudgetValue, _ entry: BudgetEntry) throws(Diagnostic) -> String {
    guard let text = entry.text(of: value) else { throw value.wrong(.feeClass) }
    if let kind = MemberKind(classWord: text) { return kind.rawValue }
    if let known = rest.classes.first(where: { $0.word == text }) { return known.word }
    let nearest = nearestNames(
      to: text, in: rest.classes.map(\.word) + MemberKind.allCases.map(\.rawValue))
    throw Diagnostic(
      BudgetFileProblem.notDeclared(text, nearest: nearest), at: value.range,
      fix: nearest.first.map { SourceEdit(range: value.range, replacement: $0) })
  }

  /// Takes a term or a limit of the rule above in.
  mutating func takeFeePart(_ entry: BudgetEntry) throws(Diagnostic) {
    switch rules.state {
    case .closed: throw entry.needs(.feeAbove)
    case .broken: return
    case .open: break
    }
    rules.parts += 1
    guard rules.parts <= FeeRuleReading.most else {
      throw Diagnostic(BudgetFileProblem.tooMany(most: FeeRuleReading.most), at: entry.range)
    }
    switch entry.word {
    case .most, .least: try takeLimit(entry)
    case .within: try takeTie(entry)
    case .rounded: try takeUnit(entry)
    case .by: try takePeriod(entry)
    case _:
      if let kind = entry.word.term { try add(try feeTerm(kind, entry), entry) }
    }
  }

  /// Refuses members that are in since a year after the budget's.
  func refuseLaterMembers(than year: Year) throws(Diagnostic) {
    for (member, range) in zip(rest.members, rules.memberRanges) {
      if let first = member.fee.firstYear, first > year {
        throw Diagnostic(BudgetFileProblem.illegalNumber(.pastYear), at: range)
      }
    }
  }

  /// Gives the limits names that have none, and refuses a rule that says nothing of what is paid, and one whose limits
  /// and rebates cannot hold one after the other.
  mutating func refuseUnfitFeeRules() throws(Diagnostic) {
    for place in rest.feeRules.indices {
      let names = FeeRuleWords.namesOfLimits(of: rest.feeRules[place])
      for (limit, name) in names.enumerated() { rest.feeRules[place].limits[limit].name = name }
    }
    for (rule, range) in zip(rest.feeRules, rules.ranges) where rule.terms.isEmpty {
      throw Diagnostic(
        BudgetFileProblem.needs(.feeTerm, in: BudgetWord.fee.spellings.en), at: range)
    }
    for (rule, ranges) in zip(rest.feeRules, rules.limitRanges) {
      for (place, limit) in rule.limits.enumerated()
      where rule.limits[..<place].contains(where: { $0.crosses(limit, of: rule.terms.count) }) {
        throw Diagnostic(BudgetFileProblem.limitsCross, at: ranges[place])
      }
      for (place, limit) in rule.limits.enumerated() where !rule.isOfRebate(limit) {
        for (term, rebate) in rule.rebates where rebate.crosses(limit, at: term) {
          throw Diagnostic(BudgetFileProblem.rebateCrosses, at: ranges[place])
        }
      }
    }
  }

  /// The rule whose parts follow.
  private var openRule: FeeRule {
    get { rest.feeRules[rest.feeRules.count - 1] }
    set { rest.feeRules[rest.feeRules.count - 1] = newValue }
  }

  private mutating func add(_ term: FeeTerm, _ entry: BudgetEntry) throws(Diagnostic) {
    try refuseTaken(term.name, entry)
    if term.form.isOfStatedWhole {
      let place = (rule: rest.feeRules.count - 1, term: openRule.terms.count)
      rules.wholes.append((place.rule, place.term, entry.clause(.of)?.range ?? entry.range))
    }
    openRule.terms.append(term)
  }

  /// Refuses the name of a part of the rule that another part has, since it is what changes move it by.
  private func refuseTaken(_ name: LocalName, _ entry: BudgetEntry) throws(Diagnostic) {
    guard !isTaken(name) else {
      throw Diagnostic(BudgetFileProblem.declaredTwice(name.english), at: entry.range)
    }
  }

  private func isTaken(_ name: LocalName) -> Bool {
    let names = openRule.terms.map(\.name) + openRule.limits.compactMap(\.name)
    return names.contains { $0.isTaken(by: name) }
  }

  private mutating func takeLimit(_ entry: BudgetEntry) throws(Diagnostic) {
    guard let amount = entry.subject(0) else { throw entry.needs(.amount) }
    if entry.word == .most, case .percent = amount.content, entry.subjectCount > 1 {
      return try takeOneSidedTie(entry)
    }
    try entry.only(1)
    let number = try amount.feeNumber()
    let places = try termsBehindOf(entry)
    let isLeast = entry.word == .least
    let name = try entry.name(.as).map { FeeRuleWords.known(terms.translated($0)) }
    if let name { try refuseTaken(name, entry) }
    rules.limitRanges[rules.limitRanges.count - 1].append(entry.range)
    openRule.limits.append(
      FeeLimit(
        isLeast: isLeast, number, of: places, name: name,
        provenance: try rulesProvenance(entry)))
  }

  /// Takes in how far a fee may be from last year's, either way.
  private mutating func takeTie(_ entry: BudgetEntry) throws(Diagnostic) {
    guard let value = entry.subject(0), entry.has(.of), let previous = entry.clause(.previous)
    else {
      throw entry.needs(.previousFee)
    }
    try entry.only(1)
    for clause in [entry.clause(.of), previous] {
      for value in entry.values[clause?.places ?? 0..<0] { throw entry.leftOver(value) }
    }
    try tie(.both, value, entry)
  }

  /// Takes in how far it may be from it one way: a percentage and `more than previous` or the like.
  private mutating func takeOneSidedTie(_ entry: BudgetEntry) throws(Diagnostic) {
    guard let value = entry.subject(0), let words = entry.subject(1),
      let text = entry.text(of: words)
    else { throw entry.needs(.oneSidedTie) }
    let tie = FeeRuleWords.ties.first { FeeRuleWords.isOne(text, of: $0.words) }
    guard let tie else { throw words.wrong(.oneSidedTie) }
    try entry.only(2)
    for clause in entry.clauses where clause.word == .of || clause.word == .as {
      throw Diagnostic(
        BudgetFileProblem.notHere(
          clause: clause.word.spellings.en, in: entry.word.spellings.en),
        at: clause.range)
    }
    try self.tie(tie.side, value, entry)
  }

  private mutating func tie(
    _ side: FeeTie.Side, _ value: BudgetValue, _ entry: BudgetEntry
  ) throws(Diagnostic) {
    guard openRule.ties.allSatisfy({ $0.side != side && $0.side != .both && side != .both })
    else { throw inRuleTwice(entry) }
    openRule.ties.append(
      FeeTie(side, part: try value.part(), provenance: try rulesProvenance(entry)))
  }

  private mutating func takeUnit(_ entry: BudgetEntry) throws(Diagnostic) {
    guard openRule.rounding == nil else { throw inRuleTwice(entry) }
    // `rounded up 1 000` is as good as `rounded up to 1 000`, and `rounded to 1 000` as `rounded 1 000`.
    var values = Array(entry.values[..<entry.subjectCount])
    for clause in entry.clauses { values += entry.values[clause.places] }
    guard let value = values.first, let unit = try value.optionalMoney(signed: true) else {
      throw entry.needs(.amount)
    }
    if values.count > 1 { throw entry.leftOver(values[1]) }
    guard unit > .zero else {
      throw Diagnostic(BudgetFileProblem.illegalNumber(.moreThanZero), at: value.range)
    }
    let ways = FeeRounding.Way.allCases.filter { $0.word.map(entry.has) ?? false }
    if ways.count > 1, let clause = entry.clauses.last(where: { $0.word != .to }) {
      throw Diagnostic(
        BudgetFileProblem.twice(clause: clause.word.spellings.en), at: clause.range)
    }
    openRule.rounding = FeeRounding(to: unit, ways.first ?? .nearest)
  }

  private mutating func takePeriod(_ entry: BudgetEntry) throws(Diagnostic) {
    guard !rules.saysPeriod else { throw inRuleTwice(entry) }
    guard entry.has(.month) != entry.has(.year) else { throw entry.needs(.feePeriod) }
    try entry.only(0)
    for clause in entry.clauses {
      for value in entry.values[clause.places] { throw entry.leftOver(value) }
    }
    rules.saysPeriod = true
    openRule.isByMonth = entry.has(.month)
  }

  private func inRuleTwice(_ entry: BudgetEntry) -> Diagnostic {
    Diagnostic(BudgetFileProblem.inRuleTwice(entry.word.spellings.en), at: entry.wordRange)
  }

  /// Where a number of a rule comes from: it is assumed where nobody says.
  func rulesProvenance(_ entry: BudgetEntry) throws(Diagnostic) -> Provenance {
    let provenance = try statedProvenance(entry) ?? Provenance(.assumed)
    guard provenance.status != .missing else { throw entry.needs(.noAmount) }
    return provenance
  }

  /// Makes the rate of the budget the one of its rules, which it must not contradict.
  mutating func settleRate() throws(Diagnostic) {
    guard !rest.feeRules.isEmpty else { return }
    let rates = rest.feeRules.flatMap(\.terms).compactMap { term -> (FeeNumber, Provenance)? in
      guard term.isRate, case .price(let price, _, _) = term.form else { return nil }
      return (price, term.provenance)
    }
    if let range = rules.rateRange {
      let stated = try? rest.rate.kroner
      guard !rates.isEmpty, rates.allSatisfy({ $0.0.kroner == stated }) else {
        throw Diagnostic(BudgetFileProblem.rateBesideRules, at: range)
      }
    }
    rest.rate = rates.first.flatMap { try? FeeRate(kroner: $0.0.kroner) } ?? .zero
    rest.rateProvenance = rates.first?.1 ?? Provenance(.missing)
  }

  /// Refuses a budget whose rules do not say what a member pays.
  mutating func refuseMissingFees(of budget: Budget) throws(Diagnostic) {
    guard !budget.feeRules.isEmpty else { return }
    do { _ = try Plan(budget).feeBreakdowns(in: budget.year) } catch {
      rules.missing = Plan(budget).missingMeasures(in: budget.year).filter { $0 != error }.map {
        Diagnostic($0, at: place(of: $0, in: budget))
      }
      throw Diagnostic(error, at: place(of: error, in: budget))
    }
  }

  /// Where the member or the rule stands that a problem is about.
  private func place(of problem: ChangeProblem, in budget: Budget) -> SourceRange {
    var place: SourceRange?
    if case .noFeeRule(let member) = problem { place = range(of: member) }
    if case .notMeasured(let member, _) = problem { place = range(of: member) }
    if case .nothingToShare(let term, _) = problem {
      place =
        zip(rules.ranges, budget.feeRules).first { $0.1.terms.contains { $0.name == term } }?.0
    }
    return place ?? rules.ranges[0]
  }

  private func range(of member: String) -> SourceRange? {
    zip(rules.memberRanges, rest.members).first { $0.1.name == member }?.0
  }
}

extension FeeRounding.Way {
  /// The word for it; nil for the usual way.
  var word: BudgetClauseWord? {
    switch self {
    case .nearest: nil
    case .up: .up
    case .down: .down
    }
  }
}

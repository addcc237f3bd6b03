import Budget
import Lettering

/// Puts a budget together from the statements of its file.
struct BudgetBuilder {
  /// The statement of the last member, whose `part` statements may still follow.
  struct OpenMember {
    /// Where it stands, and where its name does.
    let range: SourceRange
    let nameRange: SourceRange
    /// Whether its inhabitants are worked out.
    let isDerived: Bool
  }

  var name: String?
  var alliance: String?
  var year: Year?
  /// Everything that does not depend on another statement being there.
  var rest = Budget(
    name: "", alliance: "", year: Year.earliest, rate: .zero, rateProvenance: Provenance(.missing))
  /// The reference dates of populations, none before they are declared, and where they come from.
  var referenceYears: [Year] = []
  var populationProvenance = Provenance(.missing)
  /// The Norwegian forms of texts that stand in many places.
  private(set) var terms = BudgetTerms()
  var open: OpenMember?
  /// The parts of the open member.
  var parts: [Predecessor] = []
  /// Members that may stand for others without being marked as a remainder.
  var unmarked: [(name: String, range: SourceRange)] = []
  /// What can be read and is unlikely all the same.
  var doubts: [Diagnostic] = []
  /// Where the conditions of the rules stand.
  private var conditionStarts: [Int] = []
  /// The statements that a budget has once and that have been taken, each its bit.
  private var taken: UInt32 = 0
  /// The numbers that members have so far.
  var codes = MemberCodes()
  /// The place of the statement of populations, and of those that say what the document prints.
  var populationsRange: SourceRange?
  var printed: [PrintedAmount] = []
  /// The figures of columns that are stated for themselves so far.
  var statedFigures = StatedFigures()
  var hasRate = false
  /// What is known of fee rules and their classes besides what they say.
  var rules = FeeRuleReading()
  var hasReserve = false
  /// The positions, by their places, and the standard (nil) that are stated by pay, and where.
  var paid: [(position: Int?, range: SourceRange)] = []
  private var declaredNames = NamePlaces()

  /// Takes one statement in.
  mutating func take(_ entry: BudgetEntry) throws(Diagnostic) {
    if entry.word != .part { try finishMember() }
    if !entry.word.isOfFee { rules.state = .closed }
    try entry.refuseOtherClauses()
    try takeParts(of: entry)
    guard entry.word.standsOnce else { return }
    let bit: UInt32 = 1 << UInt32(entry.word.rawValue)
    guard taken & bit == 0 else {
      throw Diagnostic(
        BudgetFileProblem.statedTwice(entry.word.spellings.en), at: entry.wordRange)
    }
    taken |= bit
  }

  private mutating func takeParts(of entry: BudgetEntry) throws(Diagnostic) {
    switch entry.word {
    case .budget: name = try title(entry)
    case .alliance: alliance = try title(entry)
    case .year:
      guard let value = entry.subject(0) else { throw entry.needs(.aYear) }
      try entry.only(1)
      year = try value.year()
    case .adopted: rest.adoptedScenario = try title(entry)
    case .term: try takeTerm(entry)
    case .source: try takeSource(entry)
    case .body: try takeBody(entry)
    case .rate: try takeRate(entry)
    case .weights: try takeWeights(entry)
    case .fees: try takeRounding(entry)
    case .populations: try takePopulations(entry)
    case .county, .municipality, .city: try takeMember(entry)
    case .part: try takePart(entry)
    case .printed: try takePrinted(entry)
    case .reserve: try takeReserve(entry)
    case .fund: try takeFund(entry)
    case .position: try takePosition(entry)
    case .standard: try takeStandardCost(entry)
    case .onCost: try takeOnCost(entry)
    case .income: try takeIncome(entry)
    case .column: try takeColumn(entry)
    case .line: try takeLine(entry)
    case .subbudget: try takeSubBudget(entry)
    case .sum: try takeSum(entry)
    case .earlier: try takeEarlier(entry)
    case .activity: try takeActivity(entry)
    case .remark: try takeRemark(entry)
    case .rule: try takeRule(entry)
    case .class: try takeClass(entry)
    case .measure: try takeMeasure(entry)
    case .fee: try takeFeeRule(entry)
    case _: try takeFeePart(entry)
    }
  }

  /// The budget, where every statement that a budget needs was there.
  ///
  /// What is missing is told at `start`, where a file says whose budget it is: it has no place of its own, and its
  /// last line is about something else.
  mutating func finished(lackingAt start: SourceRange) throws(Diagnostic) -> Budget {
    try finishMember()
    func lacks(_ what: BudgetWord) -> Diagnostic {
      Diagnostic(BudgetFileProblem.lacks(what.spellings.en), at: start)
    }
    guard let name else { throw lacks(.budget) }
    guard let year else { throw lacks(.year) }
    guard hasRate || !rest.feeRules.isEmpty else { throw lacks(.rate) }
    try refuseUnfitFeeRules()
    try refuseLaterMembers(than: year)
    try settleRate()
    guard !rest.members.isEmpty else { throw lacks(.municipality) }
    guard hasReserve else { throw lacks(.reserve) }
    try settlePay()
    var budget = rest
    budget.name = name
    budget.alliance = alliance ?? name
    budget.year = year
    try refuseMissingFees(of: budget)
    try refuseUnfitRules(of: budget)
    doubt(budget)
    return budget
  }

  /// Where a figure comes from: its status, half-width, source and place.
  func provenance(_ entry: BudgetEntry) throws(Diagnostic) -> Provenance {
    var stated: (clause: BudgetClause, status: FigureStatus)?
    for clause in entry.clauses {
      guard let status = clause.word.status else { continue }
      if let stated {
        throw Diagnostic(
          BudgetFileProblem.notHere(
            clause: clause.word.spellings.en, in: stated.clause.word.spellings.en),
          at: clause.range)
      }
      stated = (clause, status)
    }
    guard let (clause, status) = stated else { throw entry.needs(.status) }
    var provenance = Provenance(status, halfWidth: try entry.money(.within))
    // A bare word that is a declared source is one; any other text is the place or reason.
    for place in clause.places {
      guard let text = entry.name(at: place) else { throw entry.values[place].wrong(.name) }
      let source = rest.sources.lazy.map(\.key).first {
        [$0.english, $0.norwegian].contains(text.english)
      }
      if source == nil, place == clause.places.lowerBound {
        try refuseUndeclaredSource(entry, clause)
      }
      if provenance.source == nil, let source {
        provenance.source = source
      } else if provenance.place == nil {
        provenance.place = terms.translated(text)
      } else {
        throw entry.leftOver(entry.values[place])
      }
    }
    return provenance
  }

  /// Refuses a bare word in the place of a source that is none: one before a text of its own, or one that is close
  /// to a source's.
  private func refuseUndeclaredSource(
    _ entry: BudgetEntry, _ clause: BudgetClause
  ) throws(Diagnostic) {
    let value = entry.values[clause.places.lowerBound]
    guard case .words = value.content, let text = entry.text(of: value) else { return }
    let names = rest.sources.flatMap { [$0.key.english, $0.key.norwegian] }
    let nearest = nearestNames(to: text, in: names)
    guard clause.places.count > 1 || !nearest.isEmpty else { return }
    throw Diagnostic(
      BudgetFileProblem.notDeclared(text, nearest: nearest), at: value.range,
      fix: nearest.first.map { SourceEdit(range: value.range, replacement: $0) })
  }

  private func title(_ entry: BudgetEntry) throws(Diagnostic) -> String {
    try entry.only(1)
    return try entry.name().english
  }

  private mutating func takeSource(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(2)
    guard let key = entry.subject(0).flatMap(entry.text), entry.subjectCount > 1,
      let title = entry.name(at: 1)
    else { throw entry.needs(.sourceTitle) }
    let name = terms.translated(LocalName(key))
    try declare(name, as: .source, at: entry.nameRange)
    rest.sources.append(BudgetSource(key: name, title: title, address: try address(entry)))
  }

  /// Where a source can be read; what a terminal could not open safely is refused.
  private func address(_ entry: BudgetEntry) throws(Diagnostic) -> String? {
    guard let clause = entry.clause(.address), let address = try entry.text(.address) else {
      return nil
    }
    guard TerminalLink.isOfWeb(address) else {
      throw entry.values[clause.places.lowerBound].wrong(.address)
    }
    return address
  }

  private mutating func takeTerm(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(1)
    let term = try entry.name()
    guard !entry.translations.isEmpty else { throw entry.needs(.translation) }
    guard terms.insert(term) else {
      throw Diagnostic(BudgetFileProblem.declaredTwice(term.english), at: entry.nameRange)
    }
  }

  private mutating func takeBody(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(1)
    let name = try entry.name()
    guard let decides = entry.clause(.decides), !decides.places.isEmpty else {
      throw entry.needs(.decidedMatters)
    }
    let matters = try entry.values[decides.places].map { value throws(Diagnostic) in
      guard let text = entry.text(of: value), let matter = DecidedMatter(text) else {
        throw value.wrong(.decidedMatters)
      }
      return matter
    }
    rest.bodies.append(
      DecidingBody(
        name: name, matters: matters, bindsAhead: entry.has(.ahead), moment: try entry.name(.when),
        provenance: try provenance(entry)))
  }

  private mutating func takeRule(_ entry: BudgetEntry) throws(Diagnostic) {
    guard let name = entry.name(at: 0), let condition = entry.condition else {
      throw entry.needs(.condition)
    }
    rest.rules.append(BudgetRule(name: name, condition: entry.source.text(condition)))
    conditionStarts.append(condition.start)
  }

  /// Refuses rules whose conditions cannot be read, or have no value in the budget itself.
  private func refuseUnfitRules(of budget: Budget) throws(Diagnostic) {
    guard !budget.rules.isEmpty, let planned = try? PlannedBudget(Plan(budget)) else { return }
    for (rule, start) in zip(budget.rules, conditionStarts) {
      try rule.refuseUnfit(planned, at: start)
    }
  }

  private mutating func takeRemark(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(1)
    rest.remarks.append(Remark(text: try entry.name(), provenance: try provenance(entry)))
  }

  /// Declares a name, in either language, and refuses one that is declared already.
  mutating func declare(
    _ name: LocalName, as word: BudgetWord, at range: SourceRange
  ) throws(Diagnostic) {
    func declare(_ spelling: String) throws(Diagnostic) {
      guard !declaredNames.insert(spelling, as: word.rawValue) else { return }
      throw Diagnostic(BudgetFileProblem.declaredTwice(spelling), at: range)
    }
    try declare(name.english)
    if name.norwegian != name.english { try declare(name.norwegian) }
  }

  /// The place of the declared name that a clause refers to, in either language; nil where the statement
  /// does not have the clause.
  func declared(
    _ word: BudgetClauseWord, of entry: BudgetEntry, among names: some Sequence<LocalName>
  ) throws(Diagnostic) -> Int? {
    guard let clause = entry.clause(word) else { return nil }
    return try declared(clause, of: entry, among: names)
  }

  /// The place of the declared name that a clause refers to, in either language.
  func declared(
    _ clause: BudgetClause, of entry: BudgetEntry, among names: some Sequence<LocalName>
  ) throws(Diagnostic) -> Int {
    guard let value = entry.values[clause.places].first, let text = entry.text(of: value) else {
      throw clause.needs(.name)
    }
    for (place, name) in names.enumerated() where name.english == text || name.norwegian == text {
      return place
    }
    let nearest = nearestNames(to: text, in: names.map(\.english))
    throw Diagnostic(
      BudgetFileProblem.notDeclared(text, nearest: nearest), at: value.range,
      fix: nearest.first.map {
        SourceEdit(range: value.range, replacement: NameSyntax.typed($0))
      })
  }
}

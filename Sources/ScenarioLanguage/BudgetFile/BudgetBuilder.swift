import Budget

/// Puts a budget together from the statements of its file.
struct BudgetBuilder {
  /// A name declared by a `part` statement's member.
  struct PendingMember {
    var entry: BudgetEntry
    var member: Member
    var parts: [Predecessor] = []
  }

  var name: String?
  var alliance: String?
  var year: Year?
  var rate: (rate: FeeRate, provenance: Provenance)?
  /// Everything that does not depend on another statement being there.
  var rest = Budget(
    name: "", alliance: "", year: Year.earliest, rate: .zero, rateProvenance: Provenance(.missing))
  /// The reference dates of populations and where they come from.
  var populations: (years: [Year], provenance: Provenance)?
  var pending: PendingMember?
  /// Members that may stand for others without being marked as a remainder.
  var unmarked: [(name: String, range: SourceRange)] = []
  private var reserve = false
  /// The names declared so far, by the sort of thing they are.
  private var declaredNames: [BudgetWord: Set<String>] = [:]

  /// Takes one statement in.
  mutating func take(_ entry: BudgetEntry) throws(Diagnostic) {
    if entry.word != .part { try finishMember() }
    switch entry.word {
    case .budget: name = try title(entry)
    case .alliance: alliance = try title(entry)
    case .year:
      try entry.allow([])
      guard let value = entry.subject.first else { throw entry.needs(.aYear) }
      try entry.only(1)
      year = try value.year()
    case .source: try takeSource(entry)
    case .rate: try takeRate(entry)
    case .weights: try takeWeights(entry)
    case .fees: try takeRounding(entry)
    case .populations: try takePopulations(entry)
    case .county: try takeMember(entry, .county)
    case .municipality: try takeMember(entry, .municipality)
    case .city: try takeMember(entry, .city)
    case .part: try takePart(entry)
    case .printed: try takePrintedFee(entry)
    case .reserve:
      try entry.allow([], status: true)
      rest.freeReserve = try entry.amount(after: 0, signed: true)
      rest.freeReserveProvenance = try provenance(entry)
      reserve = true
    case .fund: try takeFund(entry)
    case .position: try takePosition(entry)
    case .standard: try takeStandardCost(entry)
    case .income: try takeIncome(entry)
    case .line: try takeLine(entry)
    case .subbudget: try takeSubBudget(entry)
    case .sum: try takeSum(entry)
    case .activity: try takeActivity(entry)
    case .remark: try takeRemark(entry)
    }
  }

  /// The budget, where every statement that a budget needs was there.
  mutating func finished(atEnd end: Int) throws(Diagnostic) -> Budget {
    try finishMember()
    func lacks(_ what: BudgetWord) -> Diagnostic {
      Diagnostic(BudgetFileProblem.lacks(what.rawValue), at: SourceRange(end, end))
    }
    guard let name else { throw lacks(.budget) }
    guard let year else { throw lacks(.year) }
    guard let rate else { throw lacks(.rate) }
    guard !rest.members.isEmpty else { throw lacks(.municipality) }
    guard reserve else { throw lacks(.reserve) }
    var budget = rest
    budget.name = name
    budget.alliance = alliance ?? name
    budget.year = year
    budget.rate = rate.rate
    budget.rateProvenance = rate.provenance
    return budget
  }

  /// Where a figure comes from: its status, half-width, source and place.
  func provenance(_ entry: BudgetEntry) throws(Diagnostic) -> Provenance {
    let stated = entry.clauses.filter { $0.word.status != nil }
    guard let clause = stated.first, let status = clause.word.status else {
      throw entry.needs(.status)
    }
    if let second = stated.dropFirst().first {
      throw Diagnostic(
        BudgetFileProblem.notHere(clause: second.word.rawValue, in: clause.word.rawValue),
        at: second.range)
    }
    var provenance = Provenance(status, halfWidth: try entry.clause(.within)?.money())
    // A bare word that is a declared source is one; any other text is the place or reason.
    for (value, text) in zip(clause.values, try clause.texts()) {
      if rest.sources.contains(where: { $0.key == text }), provenance.source == nil {
        provenance.source = text
      } else if provenance.place == nil {
        provenance.place = text
      } else {
        throw Diagnostic(BudgetFileProblem.leftOver(text), at: value.range)
      }
    }
    return provenance
  }

  private func title(_ entry: BudgetEntry) throws(Diagnostic) -> String {
    try entry.allow([])
    try entry.only(1)
    return try entry.name().english
  }

  private mutating func takeSource(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([])
    try entry.only(2)
    let values = entry.subject
    guard case .text(let key)? = values.first?.content,
      case .text(let title)? = values.dropFirst().first?.content
    else { throw entry.needs(.sourceTitle) }
    try declare(LocalName(key), as: .source, at: values[0].range)
    rest.sources.append(BudgetSource(key: key, title: title))
  }

  private mutating func takeRemark(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.allow([.nb], status: true)
    try entry.only(1)
    rest.remarks.append(Remark(text: try entry.name(), provenance: try provenance(entry)))
  }

  /// Declares a name, in either language, and refuses one that is declared already.
  mutating func declare(
    _ name: LocalName, as word: BudgetWord, at range: SourceRange
  ) throws(Diagnostic) {
    for spelling in [name.english, name.norwegian] {
      guard declaredNames[word, default: []].contains(spelling) else { continue }
      throw Diagnostic(BudgetFileProblem.declaredTwice(spelling), at: range)
    }
    declaredNames[word, default: []].formUnion([name.english, name.norwegian])
  }

  /// The place of a declared name in either language.
  func declared(
    _ clause: BudgetClause, among names: [LocalName]
  ) throws(Diagnostic) -> Int? {
    guard let value = clause.values.first, case .text(let text) = value.content else {
      throw Diagnostic(
        BudgetFileProblem.needs(.name, in: clause.word.rawValue), at: clause.range)
    }
    if let place = names.firstIndex(where: { $0.english == text || $0.norwegian == text }) {
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

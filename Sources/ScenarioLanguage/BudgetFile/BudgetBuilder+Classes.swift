import Budget
import Lettering

// Classes of members, and what their fees are worked out from.

extension BudgetBuilder {
  mutating func takeClass(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(1)
    guard let value = entry.subject(0), case .words = value.content,
      let typed = entry.text(of: value), !typed.contains(" ")
    else { throw entry.subject(0)?.wrong(.classWord) ?? entry.needs(.classWord) }
    let kind = MemberKind(classWord: typed)
    guard kind != nil || !BudgetWord.begins(typed) else { throw value.wrong(.classWord) }
    let word = kind?.rawValue ?? typed
    try declare(LocalName(word), as: .class, at: value.range)
    guard rest.classes.count < FeeRuleReading.most else {
      throw Diagnostic(BudgetFileProblem.tooMany(most: FeeRuleReading.most), at: entry.range)
    }
    func form(_ language: BudgetClauseWord) -> String? {
      entry.translations.first { $0.word == language }.flatMap { entry.text(of: $0.text) }
    }
    // The word of a kind is one of the format, and so is known in both languages.
    let own = kind.map { BudgetWord($0).spellings } ?? (en: typed, nb: typed)
    rest.classes.append(
      DeclaredClass(
        word: word, name: LocalName(form(.english) ?? own.en, norwegian: form(.nb) ?? own.nb),
        kind: kind ?? .municipality, isCounted: !entry.has(.associate)))
    if kind == nil { rules.words.append(word) }
  }

  mutating func takeMeasure(_ entry: BudgetEntry) throws(Diagnostic) {
    try entry.only(1)
    let name = try entry.name()
    try declare(name, as: .measure, at: entry.nameRange)
    let taken = [FeeRuleWords.inhabitants, FeeRuleWords.members]
    for spelling in [name.english, name.norwegian]
    where taken.contains(where: { FeeRuleWords.isOne(spelling, of: $0) }) {
      throw Diagnostic(BudgetFileProblem.declaredTwice(spelling), at: entry.nameRange)
    }
    rest.measures.append(
      DeclaredMeasure(
        name: name, unit: try entry.name(.unit), provenance: try statedProvenance(entry)))
  }

  /// Where a figure comes from; nil where the statement does not say.
  func statedProvenance(_ entry: BudgetEntry) throws(Diagnostic) -> Provenance? {
    entry.clauses.contains { $0.word.status != nil } ? try provenance(entry) : nil
  }

  /// The measure that a word names; nil where none above is called so.
  func basis(named text: String) -> FeeBasis? {
    if FeeRuleWords.isOne(text, of: FeeRuleWords.inhabitants) { return .inhabitants }
    return rest.measures.firstIndex { $0.name.english == text || $0.name.norwegian == text }
      .map { .declared(MeasureID(place: $0)) }
  }

  /// The problem that no measure is called so, which stands at a place.
  func noMeasure(_ text: String, at range: SourceRange) -> Diagnostic {
    let names = rest.measures.map(\.name.english) + FeeRuleWords.inhabitants.en.prefix(1)
    let nearest = nearestNames(to: text, in: names)
    return Diagnostic(
      BudgetFileProblem.notDeclared(text, nearest: nearest), at: range,
      fix: nearest.first.map { SourceEdit(range: range, replacement: NameSyntax.typed($0)) })
  }

  /// What a member's statement says for its fee, besides inhabitants and weight.
  func feeFacts(_ entry: BudgetEntry) throws(Diagnostic) -> FeeFacts {
    var facts = FeeFacts()
    facts.classWord = entry.classWord
    facts.previous = try entry.money(.previous)
    facts.firstYear = try entry.year(.since)
    guard entry.has(.has) else { return facts }
    for clause in entry.clauses where clause.word == .has {
      var places = clause.places[...]
      while let place = places.popFirst() {
        let value = entry.values[place]
        guard let text = entry.text(of: value) else { throw clause.needs(.measure) }
        guard case .declared(let measure)? = basis(named: text) else {
          throw noMeasure(text, at: value.range)
        }
        guard facts.measured[measure] == nil else {
          throw Diagnostic(BudgetFileProblem.declaredTwice(text), at: value.range)
        }
        let count = places.prefix { !entry.values[$0].isText }.count
        facts.measured[measure] = try measuredValues(
          entry.values[places.lowerBound..<places.lowerBound + count], at: value.range)
        places = places.dropFirst(count)
      }
      guard !clause.places.isEmpty else { throw clause.needs(.measure) }
    }
    return facts
  }

  /// What a member has of a measure at the dates of the populations, in their order.
  private func measuredValues(
    _ values: ArraySlice<BudgetValue>, at range: SourceRange
  ) throws(Diagnostic) -> [MeasuredValue] {
    guard !values.isEmpty else {
      throw Diagnostic(BudgetFileProblem.wrongValue(wanted: .measured), at: range)
    }
    guard values.count <= referenceYears.count else {
      throw Diagnostic(
        BudgetFileProblem.wrongCount(
          found: values.count, wanted: referenceYears.count, of: BudgetWord.populations.spellings.en
        ), at: range)
    }
    var measured: [MeasuredValue] = []
    for (year, value) in zip(referenceYears, values) {
      if case .blank = value.content { continue }
      measured.append(MeasuredValue(year: year, value: try value.measured()))
    }
    return measured
  }
}

extension BudgetWord {
  /// Whether a statement of a budget file begins with a word, or could be taken to.
  fileprivate static func begins(_ word: String) -> Bool {
    allCases.contains { statement in
      let (english, norwegian) = statement.spellings
      return [english, norwegian].contains { spelling in
        spelling.split(separator: " ").contains { Folding.matches(String($0), word) }
      }
    }
  }
}

import Budget

// The terms of a fee rule.

extension BudgetBuilder {
  /// The term that a statement says.
  func feeTerm(_ kind: FeeTermKind, _ entry: BudgetEntry) throws(Diagnostic) -> FeeTerm {
    let (name, form) = try kind.read(self, entry)
    return FeeTerm(
      FeeRuleWords.known(terms.translated(name ?? kind.usualName)), form,
      try rulesProvenance(entry))
  }

  /// The number of a term, which stands last before its clauses.
  func number(
    _ entry: BudgetEntry, at place: Int, isPrice: Bool = false
  ) throws(Diagnostic) -> FeeNumber {
    guard let value = entry.subject(place) else { throw entry.needs(.amount) }
    try entry.only(place + 1)
    return try value.feeNumber(isPrice: isPrice)
  }

  /// [ name ] amount.
  func namedAmount(_ entry: BudgetEntry) throws(Diagnostic) -> (LocalName?, FeeNumber) {
    let name = entry.name(at: 0)
    return (name, try number(entry, at: name == nil ? 0 : 1))
  }

  /// What a measure counts up to at most; nil where all of it does.
  func counted(_ entry: BudgetEntry) throws(Diagnostic) -> ExactNumber? {
    guard let clause = entry.clause(.most) else { return nil }
    guard let value = entry.onlyValue(of: clause) else { throw clause.needs(.measured) }
    return try value.measured()
  }

  /// The measure of a term, the term's name where it has one, and the place of what follows.
  typealias Measured = (basis: FeeBasis, name: LocalName?, next: Int)

  /// measure [ name ]: the longest words that name a measure, where neither is in quotes.
  func measured(_ entry: BudgetEntry, at place: Int = 0) throws(Diagnostic) -> Measured {
    guard let value = entry.subject(place), let text = entry.text(of: value) else {
      throw entry.needs(.measure)
    }
    let next = place + 1
    let translation = entry.translations.first { $0.place == place }
    if entry.subjectCount > next, let name = entry.name(at: next) {
      if let translation {
        throw Diagnostic(
          BudgetFileProblem.notHere(
            clause: translation.word.spellings.en, in: entry.word.spellings.en),
          at: translation.text.range)
      }
      guard let basis = basis(named: text) else { throw noMeasure(text, at: value.range) }
      return (basis, name, next + 1)
    }
    if translation == nil, let basis = basis(named: text) { return (basis, nil, next) }
    guard case .words = value.content else { throw noMeasure(text, at: value.range) }
    let words = text.split(separator: " ")
    for count in (1..<max(words.count, 1)).reversed() {
      guard let basis = basis(named: words.prefix(count).joined(separator: " ")) else { continue }
      let name = words.dropFirst(count).joined(separator: " ")
      return (basis, translation.map { entry.name(name, $0) } ?? LocalName(name), next)
    }
    throw noMeasure(in: words, of: value)
  }

  /// The problem that words begin with no measure: the first one is told, or as many as are close to one.
  private func noMeasure(in words: [Substring], of value: BudgetValue) -> Diagnostic {
    let names = rest.measures.map(\.name.english) + FeeRuleWords.inhabitants.en.prefix(1)
    let counts = 1...max(words.count, 1)
    let count =
      counts.first { count in
        let text = words.prefix(count).joined(separator: " ")
        return !nearestNames(to: text, in: names).isEmpty
      } ?? 1
    let text = words.prefix(count).joined(separator: " ")
    let end = min(value.range.end, value.range.start + text.utf8.count)
    return noMeasure(text, at: SourceRange(value.range.start, end))
  }

  /// measure [ name ] steps.
  func stepped(
    _ entry: BudgetEntry, arePrices: Bool
  ) throws(Diagnostic) -> (basis: FeeBasis, name: LocalName?, steps: FeeSteps) {
    let measured = try measured(entry)
    try entry.only(measured.next)
    return (measured.basis, measured.name, try feeSteps(entry, arePrices: arePrices))
  }

  /// The measure behind `by` whose size decides; nil where none stands there.
  func size(_ entry: BudgetEntry) throws(Diagnostic) -> FeeBasis? {
    guard let text = try entry.text(.by), let clause = entry.clause(.by) else { return nil }
    guard let size = basis(named: text) else {
      throw noMeasure(text, at: entry.values[clause.places.lowerBound].range)
    }
    return size
  }

  private func feeSteps(
    _ entry: BudgetEntry, arePrices: Bool
  ) throws(Diagnostic) -> FeeSteps {
    var bounded: [FeeSteps.Step] = []
    for clause in entry.clauses where clause.word == .to {
      guard clause.places.count == 2 else { throw clause.needs(.steps) }
      let bound = entry.values[clause.places.lowerBound]
      let step = FeeSteps.Step(
        to: try bound.measured(),
        try entry.values[clause.places.lowerBound + 1].feeNumber(isPrice: arePrices))
      if let last = bounded.last, step.bound <= last.bound {
        throw Diagnostic(BudgetFileProblem.illegalNumber(.risingBound), at: bound.range)
      }
      bounded.append(step)
    }
    guard let above = entry.clause(.above), let last = entry.onlyValue(of: above), !bounded.isEmpty
    else { throw entry.needs(.steps) }
    guard bounded.count < FeeRuleReading.most,
      let steps = FeeSteps(bounded, above: try last.feeNumber(isPrice: arePrices))
    else { throw Diagnostic(BudgetFileProblem.tooMany(most: FeeRuleReading.most), at: entry.range) }
    return steps
  }

  /// A key of a share while it is read.
  private struct OpenKey {
    let basis: FeeBasis?
    var part: ExactNumber?
    var base: ExactNumber?
  }

  /// by key { key }; key = ("members" | measure) [ percent ] [ "of" number ].
  func shareKeys(_ entry: BudgetEntry) throws(Diagnostic) -> [ShareKey] {
    guard let by = entry.clause(.by) else { throw entry.needs(.shareKeys) }
    var keys: [OpenKey] = []
    for clause in entry.clauses where clause.word == .by || clause.word == .of {
      guard clause.word == .by || !keys.isEmpty else { throw by.needs(.shareKeys) }
      for place in clause.places {
        let value = entry.values[place]
        if clause.word == .of, place == clause.places.lowerBound {
          guard keys[keys.count - 1].base == nil else { throw entry.leftOver(value) }
          keys[keys.count - 1].base = try positive(value)
        } else if let text = entry.text(of: value) {
          keys.append(OpenKey(basis: try shareBasis(text, at: value.range)))
        } else {
          guard !keys.isEmpty, keys[keys.count - 1].part == nil else { throw entry.leftOver(value) }
          keys[keys.count - 1].part = try value.part()
        }
      }
      if clause.places.isEmpty { throw clause.needs(.shareKeys) }
    }
    guard keys.count <= FeeRuleReading.most else {
      throw Diagnostic(BudgetFileProblem.tooMany(most: FeeRuleReading.most), at: entry.range)
    }
    return try whole(keys, by)
  }

  /// The keys, whose parts make all of the total.
  private func whole(_ keys: [OpenKey], _ by: BudgetClause) throws(Diagnostic) -> [ShareKey] {
    var (known, sum) = ([ShareKey](), ExactNumber.zero)
    for key in keys {
      guard let part = key.part ?? (keys.count == 1 ? .one : nil) else {
        throw by.needs(.shareKeys)
      }
      known.append(ShareKey(key.basis, part: part, of: key.base))
      // Parts of at most eight decimals add up within 128 bits.
      sum = (try? sum + part) ?? sum
    }
    guard sum == .one else {
      throw Diagnostic(BudgetFileProblem.illegalNumber(.wholeTotal), at: by.range)
    }
    return known
  }

  /// What the members share by: nil where equally.
  private func shareBasis(_ text: String, at range: SourceRange) throws(Diagnostic) -> FeeBasis? {
    if FeeRuleWords.isOne(text, of: FeeRuleWords.members) { return nil }
    guard let basis = basis(named: text) else { throw noMeasure(text, at: range) }
    return basis
  }

  /// So much of a measure, which is more than nothing.
  func positive(_ value: BudgetValue) throws(Diagnostic) -> ExactNumber {
    let number = try value.measured()
    guard number > .zero else {
      throw Diagnostic(BudgetFileProblem.illegalNumber(.moreThanZero), at: value.range)
    }
    return number
  }
}

extension BudgetEntry {
  /// A name with its form in another language.
  fileprivate func name(_ name: String, _ translation: BudgetTranslation) -> LocalName {
    guard let other = text(of: translation.text) else { return LocalName(name) }
    return translation.word == .english
      ? LocalName(other, norwegian: name) : LocalName(name, norwegian: other)
  }
}

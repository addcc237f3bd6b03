import Budget

// The terms of a fee rule.

extension BudgetBuilder {
  /// The term that a statement says.
  func feeTerm(_ entry: BudgetEntry) throws(Diagnostic) -> FeeTerm {
    let name: LocalName?
    let form: FeeTerm.Form
    switch entry.word {
    case .per:
      let measured = try measured(entry)
      name = measured.name
      form = .price(
        try number(entry, at: measured.next), of: measured.basis, upTo: try counted(entry))
    case .share:
      name = entry.name(at: 0)
      form = .share(try number(entry, at: name == nil ? 0 : 1), try shareKeys(entry))
    case .bands, .brackets, .tiers: (name, form) = try stepped(entry)
    case _:
      name = entry.name(at: 0)
      form = .amount(try number(entry, at: name == nil ? 0 : 1))
    }
    return FeeTerm(
      FeeRuleWords.known(terms.translated(name ?? FeeRuleWords.usual(entry.word))), form,
      try rulesProvenance(entry))
  }

  /// The number of a term, which stands last before its clauses.
  private func number(_ entry: BudgetEntry, at place: Int) throws(Diagnostic) -> FeeNumber {
    guard let value = entry.subject(place) else { throw entry.needs(.amount) }
    try entry.only(place + 1)
    return try value.feeNumber(isPrice: entry.word == .per)
  }

  /// What a measure counts up to at most; nil where all of it does.
  private func counted(_ entry: BudgetEntry) throws(Diagnostic) -> ExactNumber? {
    guard let clause = entry.clause(.most) else { return nil }
    guard let value = entry.onlyValue(of: clause) else { throw clause.needs(.measured) }
    return try value.measured()
  }

  /// The measure that a term begins with, the term's name where it has one, and the place of what follows.
  private typealias Measured = (basis: FeeBasis, name: LocalName?, next: Int)

  /// measure [ name ]: the longest words that name a measure, where neither is in quotes.
  private func measured(_ entry: BudgetEntry) throws(Diagnostic) -> Measured {
    guard let value = entry.subject(0), let text = entry.text(of: value) else {
      throw entry.needs(.measure)
    }
    let translation = entry.translations.first { $0.place == 0 }
    if entry.subjectCount > 1, let name = entry.name(at: 1) {
      if let translation {
        throw Diagnostic(
          BudgetFileProblem.notHere(
            clause: translation.word.spellings.en, in: entry.word.spellings.en),
          at: translation.text.range)
      }
      guard let basis = basis(named: text) else { throw noMeasure(text, at: value.range) }
      return (basis, name, 2)
    }
    if translation == nil, let basis = basis(named: text) { return (basis, nil, 1) }
    guard case .words = value.content else { throw noMeasure(text, at: value.range) }
    let words = text.split(separator: " ")
    for count in (1..<max(words.count, 1)).reversed() {
      guard let basis = basis(named: words.prefix(count).joined(separator: " ")) else { continue }
      let name = words.dropFirst(count).joined(separator: " ")
      return (basis, translation.map { entry.name(name, $0) } ?? LocalName(name), 1)
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

  /// A term by size, with its name.
  private func stepped(_ entry: BudgetEntry) throws(Diagnostic) -> (LocalName?, FeeTerm.Form) {
    let measured = try measured(entry)
    try entry.only(measured.next)
    let steps = try feeSteps(entry)
    switch entry.word {
    case .bands: return (measured.name, .bands(measured.basis, steps))
    case .brackets: return (measured.name, .brackets(measured.basis, steps))
    case _:
      guard let text = try entry.text(.by), let clause = entry.clause(.by) else {
        return (measured.name, .priceBySize(of: measured.basis, by: measured.basis, steps))
      }
      guard let size = basis(named: text) else {
        throw noMeasure(text, at: entry.values[clause.places.lowerBound].range)
      }
      return (measured.name, .priceBySize(of: measured.basis, by: size, steps))
    }
  }

  private func feeSteps(_ entry: BudgetEntry) throws(Diagnostic) -> FeeSteps {
    var bounded: [FeeSteps.Step] = []
    let isPrice = entry.word != .bands
    for clause in entry.clauses where clause.word == .to {
      guard clause.places.count == 2 else { throw clause.needs(.steps) }
      let bound = entry.values[clause.places.lowerBound]
      let step = FeeSteps.Step(
        to: try bound.measured(),
        try entry.values[clause.places.lowerBound + 1].feeNumber(isPrice: isPrice))
      if let last = bounded.last, step.bound <= last.bound {
        throw Diagnostic(BudgetFileProblem.illegalNumber(.risingBound), at: bound.range)
      }
      bounded.append(step)
    }
    guard let above = entry.clause(.above), let last = entry.onlyValue(of: above), !bounded.isEmpty
    else { throw entry.needs(.steps) }
    guard bounded.count < FeeRuleReading.most,
      let steps = FeeSteps(bounded, above: try last.feeNumber(isPrice: isPrice))
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
  private func shareKeys(_ entry: BudgetEntry) throws(Diagnostic) -> [ShareKey] {
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

  private func positive(_ value: BudgetValue) throws(Diagnostic) -> ExactNumber {
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

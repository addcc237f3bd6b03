import Budget

extension FeeTermKind {
  static let rebate = FeeTermKind(
    .rebate,
    BudgetGrammar(
      ("[NAME] (PERCENT|AMOUNT)", "[NAVN] (PROSENT|BELØP)"),
      [
        .can(.of, ("NAME, …", "NAVN, …")), .can(.first, ("NUMBER years", "TALL år")),
      ], .optional, translated: 0),
    isMeasured: false,
    help: (
      "what is taken off the terms above it, or off those behind `of`, never more than they come to: after limits of those terms, before a limit of the whole fee; with `first` only in the first calendar years of a member that came in, which is `since` a year or joins in a scenario",
      "det som trekkes fra leddene over, eller fra dem bak `av`, aldri mer enn de utgjør: etter grenser for de leddene, før en grense for hele kontingenten; med `første` bare i de første kalenderårene til et medlem som kom inn, som er med `siden` et år eller går inn i et scenario"
    ),
    example: (
      "  rebate newcomers 50 % of base, rate first 2 years given paper",
      "  rabatt nykommere 50 % av grunnbeløp, sats første 2 år gitt notat"
    ),
    number: ("Rebate", "Rabatt"),
    read: { file, entry throws(Diagnostic) in
      let name = entry.name(at: 0)
      let place = name == nil ? 0 : 1
      guard let value = entry.subject(place) else { throw entry.needs(.amount) }
      try entry.only(place + 1)
      let isPart = if case .percent = value.content { true } else { false }
      let terms = try file.termsBehindOf(entry)
      guard file.hasTerms(terms) else { throw entry.needs(.termAbove) }
      let years = try file.firstYears(entry)
      let number = try isPart ? FeeNumber(part: value.part(), at: value) : value.feeNumber()
      return (name, .rebate(FeeRebate(number, isPart: isPart, of: terms, years: years)))
    },
    write: { file, form, name in
      guard case .rebate(let rebate) = form else { return nil }
      let terms = rebate.terms.map { file.own(file.termNames[$0]) }.joined(separator: ", ")
      return [
        name,
        rebate.isPart ? file.percent(rebate.number.kroner) : file.price(rebate.number),
        terms.isEmpty ? nil : file.word(.of) + " " + terms,
        rebate.years.map { years in
          file.word(.first)
            + file.language.text(
              en: years == 1 ? " 1 year" : " \(years) years", nb: " \(years) år")
        },
      ]
    },
    manner: { form, words in
      guard case .rebate(let rebate) = form else { return nil }
      let terms = rebate.terms.map(words.term).joined(separator: ", ")
      let years = rebate.years.map { years in
        years == 1
          ? words.say("the first year", "det første året")
          : words.say("the first \(years) years", "de første \(years) årene")
      }
      let parts = [terms.isEmpty ? nil : words.say("of \(terms)", "av \(terms)"), years]
      let said = parts.compactMap(\.self).joined(separator: ", ")
      return said.isEmpty ? nil : said
    })
}

extension BudgetBuilder {
  /// The places of the terms of the rule above that a statement names behind `of`; none where it has no such clause.
  func termsBehindOf(_ entry: BudgetEntry) throws(Diagnostic) -> [Int] {
    guard let clause = entry.clause(.of) else { return [] }
    guard !clause.places.isEmpty else { throw clause.needs(.name) }
    let terms = rest.feeRules[rest.feeRules.count - 1].terms
    var places: [Int] = []
    for (value, name) in zip(entry.values[clause.places], try entry.names(.of)) {
      guard let place = terms.firstIndex(where: { $0.isCalled(name.english) }) else {
        let nearest = nearestNames(to: name.english, in: terms.map(\.name.english))
        throw Diagnostic(
          BudgetFileProblem.notDeclared(name.english, nearest: nearest), at: value.range,
          fix: nearest.first.map { SourceEdit(range: value.range, replacement: $0) })
      }
      guard !places.contains(place) else { throw entry.leftOver(value) }
      places.append(place)
    }
    return places
  }

  /// Whether there is something to take off at places of the rule above, or of all of it where there are none.
  fileprivate func hasTerms(_ places: [Int]) -> Bool {
    let terms = rest.feeRules[rest.feeRules.count - 1].terms
    return (places.isEmpty ? terms : places.map { terms[$0] }).contains { term in
      if case .rebate = term.form { false } else { true }
    }
  }

  /// For how many of its first years a member has a rebate; nil where always.
  fileprivate func firstYears(_ entry: BudgetEntry) throws(Diagnostic) -> Int? {
    guard let clause = entry.clause(.first) else { return nil }
    guard let number = entry.values[clause.places].first else { throw clause.needs(.firstYears) }
    for unit in entry.values[clause.places].dropFirst() {
      guard let text = entry.text(of: unit), FeeRuleWords.isOne(text, of: FeeRuleWords.years)
      else { throw entry.leftOver(unit) }
    }
    let years = try number.whole(.firstYears)
    guard (1...Int64(FeeRuleReading.mostFirstYears)).contains(years) else {
      throw Diagnostic(BudgetFileProblem.illegalNumber(.firstYears), at: number.range)
    }
    return Int(years)
  }
}

extension FeeNumber {
  /// The part of something as a number of a rule.
  fileprivate init(part: ExactNumber, at value: BudgetValue) throws(Diagnostic) {
    do { self = try FeeNumber(kroner: part) } catch {
      throw Diagnostic(BudgetFileProblem.illegalNumber(.percent), at: value.range)
    }
  }
}

extension FeeTerm {
  /// Whether that is its name in either language.
  fileprivate func isCalled(_ text: String) -> Bool {
    name.english == text || name.norwegian == text
  }
}

import Budget

// How fees come about, and what is stated of classes and members for it.

extension BudgetFileWriter {
  /// The rules that a budget's fees come about by, as its file says them; empty where it states none.
  public static func feeRules(of budget: Budget, in language: InterfaceLanguage) -> String {
    var writer = BudgetFileWriter(budget, language)
    for rule in budget.feeRules { writer.write(rule) }
    return writer.lines.joined(separator: "\n")
  }

  mutating func writeFees() {
    heading("The fee", "Kontingenten")
    for declared in budget.classes { write(declared) }
    for measure in budget.measures {
      add(
        .measure, named(measure.name), measure.unit.map { word(.unit) + " " + named($0) },
        measure.provenance.map(stated))
    }
    if budget.feeRules.isEmpty {
      add(
        .rate, number((try? budget.rate.kroner) ?? .zero, decimals: 4, least: 2),
        stated(budget.rateProvenance))
    }
    if let provenance = budget.weightProvenance { add(.weights, stated(provenance)) }
    if budget.feeUnit != Money(øre: 1) {
      add(.fees, word(.rounded) + " " + amount(budget.feeUnit))
    }
    for rule in budget.feeRules { write(rule) }
    add(
      .populations, dates.map { "\($0.number)" }.joined(separator: ", "), stated(usualProvenance))
  }

  private mutating func write(_ declared: DeclaredClass) {
    let written = word(ofClass: declared.word)
    add(
      .class, written,
      declared.name.english == written
        ? nil : word(.english) + " " + quoted(declared.name.english),
      declared.name.norwegian == written ? nil : word(.nb) + " " + quoted(declared.name.norwegian),
      declared.isCounted ? nil : word(.associate))
  }

  private mutating func write(_ rule: FeeRule) {
    add(
      .fee, word(.payers) + " " + rule.classes.map(word(ofClass:)).joined(separator: ", "))
    termNames = rule.terms.map(\.name)
    for term in rule.terms { write(term) }
    for (limit, name) in zip(rule.limits, FeeRuleWords.statedNamesOfLimits(of: rule)) {
      let terms = limit.terms.map { own(rule.terms[$0].name) }.joined(separator: ", ")
      add(
        limit.isLeast ? .least : .most, price(limit.amount),
        terms.isEmpty ? nil : word(.of) + " " + terms,
        name.map { word(.as) + " " + ruleName($0) },
        status(limit.provenance),
        indent: "  ")
    }
    for tie in rule.ties { write(tie) }
    if rule.isByMonth { add(.by, word(.month), indent: "  ") }
    if let rounding = rule.rounding {
      let way = rounding.way.word.map { word($0) + " " + word(.to) }
      add(.rounded, way, amount(rounding.unit), indent: "  ")
    }
  }

  private mutating func write(_ tie: FeeTie) {
    let words = FeeRuleWords.ties.first { $0.side == tie.side }?.words
    add(
      words == nil ? .within : .most, percent(tie.part),
      words.map { language.text(en: $0.en[0], nb: $0.nb[0]) }
        ?? word(.of) + " " + word(.previous), status(tie.provenance), indent: "  ")
  }

  private mutating func write(_ term: FeeTerm) {
    let kind = FeeTermKind.of(term.form)
    let parts = kind.write(self, term.form, ruleName(term.name)) ?? []
    add(kind.word, parts + [status(term.provenance)], indent: "  ")
  }

  func written(_ steps: FeeSteps) -> String {
    let bounded = steps.bounded.map {
      word(.to) + " " + measured($0.bound) + ": " + price($0.number)
    }
    return (bounded + [word(.above) + ": " + price(steps.above)]).joined(separator: ", ")
  }

  func written(_ key: ShareKey) -> String {
    let members = language.text(en: FeeRuleWords.members.en[0], nb: FeeRuleWords.members.nb[0])
    return (key.basis.map(measure) ?? members) + " " + percent(key.part)
      + (key.base.map { " " + word(.of) + " " + measured($0) } ?? "")
  }

  func measure(_ basis: FeeBasis) -> String {
    switch basis {
    case .inhabitants:
      language.text(en: FeeRuleWords.inhabitants.en[0], nb: FeeRuleWords.inhabitants.nb[0])
    case .declared(let id): own(budget.measure(id).name)
    }
  }

  /// A name of a rule; without its other form where the reader knows that.
  private func ruleName(_ name: LocalName) -> String {
    FeeRuleWords.known(LocalName(name.text(in: language))) == name ? own(name) : named(name)
  }

  func price(_ number: FeeNumber) -> String {
    self.number(number.kroner, decimals: 14)
  }

  func measured(_ value: ExactNumber) -> String { number(value, decimals: 8) }

  func percent(_ part: ExactNumber) -> String {
    number((try? part * ExactNumber(100)) ?? .zero, decimals: 6) + " %"
  }

  /// Where a number of a rule comes from; nothing where it is assumed without a reason, as one is that says nothing.
  private func status(_ provenance: Provenance) -> String? {
    provenance == Provenance(.assumed) ? nil : stated(provenance)
  }

  private func word(ofClass word: String) -> String {
    MemberKind(rawValue: word).map { self.word(BudgetWord($0).spellings) } ?? word
  }

  /// The word that a member is declared with.
  func word(of member: Member) -> String { word(ofClass: member.classWord) }

  /// What a member has of each measure, at the dates that anything is measured at.
  func measured(_ member: Member, _ dates: [Year]) -> String? {
    let lists = budget.measures.indices.compactMap { place -> String? in
      guard let values = member.fee.measured[MeasureID(place: place)], !values.isEmpty else {
        return nil
      }
      let cells = dates.map { date in
        values.first { $0.year == date }.map { measured($0.value) } ?? "-"
      }
      return own(budget.measures[place].name) + " " + cells.joined(separator: ", ")
    }
    return lists.isEmpty ? nil : word(.has) + " " + lists.joined(separator: ", ")
  }
}

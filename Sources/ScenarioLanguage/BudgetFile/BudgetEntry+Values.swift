import Budget

// What stands before the clauses.

extension BudgetEntry {
  /// The name that the statement is about.
  func name() throws(Diagnostic) -> LocalName {
    guard subjectCount > 0, let name = name(at: 0) else { throw needs(.name) }
    return name
  }

  /// Where the name stands that the statement is about.
  var nameRange: SourceRange { subject(0)?.range ?? range }

  /// The one amount of money at a place; below zero only where `signed`.
  func amount(at place: Int, signed: Bool = false) throws(Diagnostic) -> Money {
    guard let amount = try optionalAmount(at: place, signed: signed) else { throw needs(.amount) }
    try only(place + 1)
    return amount
  }

  /// The amount of money at a place; nil where it is blank or not there.
  func optionalAmount(at place: Int, signed: Bool = false) throws(Diagnostic) -> Money? {
    try subject(place)?.optionalMoney(signed: signed)
  }

  /// Refuses values before the clauses beyond a number of them.
  func only(_ count: Int) throws(Diagnostic) {
    if let extra = subject(count) { throw leftOver(extra) }
  }

  /// Refuses clauses that the grammar of the statement does not have.
  ///
  /// Texts of clauses that are shown to people can have a Norwegian form, and the value before the clauses that the
  /// grammar says.
  func refuseOtherClauses() throws(Diagnostic) {
    for translation in translations {
      let clause = clauses.first { $0.places.contains(translation.place) }?.word
      let isAllowed =
        clause.map { $0 == .as ? word.isOfFee : BudgetClauseWords.translated.contains($0) }
        ?? word.isTranslated(translation.place)
      guard isAllowed else {
        throw notHere(
          translation.word, in: clause?.spellings.en ?? word.spellings.en,
          at: translation.text.range)
      }
    }
    let allowed = word.allowed
    for clause in clauses where !allowed.contains(clause.word) {
      throw notHere(clause.word, in: word.spellings.en, at: clause.range)
    }
  }

  private func notHere(
    _ clause: BudgetClauseWord, in place: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(BudgetFileProblem.notHere(clause: clause.spellings.en, in: place), at: range)
  }

  /// The diagnostic that the statement lacks something.
  func needs(_ wanted: BudgetFileWant) -> Diagnostic {
    Diagnostic(BudgetFileProblem.needs(wanted, in: word.spellings.en), at: range)
  }

  /// The diagnostic that a value is one too many.
  func leftOver(_ value: BudgetValue) -> Diagnostic {
    let shown =
      switch value.content {
      case .number(let number): NumberText.number(number)
      case .percent(let number): NumberText.number(number) + " %"
      case .month(let month): NumberText.month(month)
      case .day(let day): NumberText.day(day)
      case .words, .quoted: text(of: value) ?? ""
      case .blank: "-"
      }
    return Diagnostic(BudgetFileProblem.leftOver(shown), at: value.range)
  }
}

// What stands in clauses; nil where the statement does not have the clause.

extension BudgetEntry {
  /// The one text of a clause.
  func text(_ word: BudgetClauseWord) throws(Diagnostic) -> String? {
    guard let clause = clause(word) else { return nil }
    let values = values[clause.places]
    guard let text = values.first.flatMap(text) else { throw clause.needs(.name) }
    if let extra = values.dropFirst().first { throw leftOver(extra) }
    return text
  }

  /// The texts of a clause, in both languages; none where the statement does not have it.
  func names(_ word: BudgetClauseWord) throws(Diagnostic) -> [LocalName] {
    guard let clause = clause(word) else { return [] }
    return try clause.places.map { place throws(Diagnostic) in
      guard let name = name(at: place) else { throw values[place].wrong(.name) }
      return name
    }
  }

  /// The one text of a clause, in both languages.
  func name(_ word: BudgetClauseWord) throws(Diagnostic) -> LocalName? {
    guard let clause = clause(word) else { return nil }
    let names = try names(word)
    guard let name = names.first else { throw clause.needs(.name) }
    if names.count > 1 { throw leftOver(values[clause.places.lowerBound + 1]) }
    return name
  }

  /// The one amount of a clause; below zero only where `signed`.
  func money(_ word: BudgetClauseWord, signed: Bool = false) throws(Diagnostic) -> Money? {
    guard let clause = clause(word) else { return nil }
    guard let money = try onlyValue(of: clause)?.optionalMoney(signed: signed) else {
      throw clause.needs(.amount)
    }
    return money
  }

  /// The amounts of a clause, also ones below zero; nil for a blank one.
  func amounts(_ word: BudgetClauseWord) throws(Diagnostic) -> [Money?]? {
    guard let clause = clause(word) else { return nil }
    try numbersOnly(clause, .amount)
    return try values[clause.places].map { value throws(Diagnostic) in
      try value.optionalMoney(signed: true)
    }
  }

  /// Refuses the first value of a clause that is neither a number nor a blank, by its text: how many there are says
  /// nothing before each is one.
  func numbersOnly(_ clause: BudgetClause, _ wanted: BudgetFileWant) throws(Diagnostic) {
    for value in values[clause.places] {
      guard let text = text(of: value) else { continue }
      throw Diagnostic(BudgetFileProblem.noNumber(text, wanted: wanted), at: value.range)
    }
  }

  /// The clause of a word that can also stand behind a name: the one that says a month, or the one that says a name.
  ///
  /// - Throws: a diagnostic at a second clause that says the same sort of thing.
  func clause(
    _ word: BudgetClauseWord, isNamed: Bool
  ) throws(Diagnostic) -> BudgetClause? {
    let found = clauses.filter { clause in
      clause.word == word && (values[clause.places].first?.isText ?? false) == isNamed
    }
    if found.count > 1 {
      throw Diagnostic(BudgetFileProblem.twice(clause: word.spellings.en), at: found[1].range)
    }
    return found.first
  }

  /// The one year of a clause.
  func year(_ word: BudgetClauseWord) throws(Diagnostic) -> Year? {
    try clause(word).flatMap { clause throws(Diagnostic) in
      guard let value = onlyValue(of: clause) else { throw clause.needs(.aYear) }
      return try value.year()
    }
  }

  /// The one month of a clause.
  func month(_ word: BudgetClauseWord) throws(Diagnostic) -> Month? {
    try clause(word).flatMap { clause throws(Diagnostic) in try month(of: clause) }
  }

  /// The one month that a clause says.
  func month(of clause: BudgetClause) throws(Diagnostic) -> Month {
    guard case .month(let month)? = onlyValue(of: clause)?.content else {
      throw clause.needs(.month)
    }
    return month
  }

  /// The value of a clause that has no other one.
  func onlyValue(of clause: BudgetClause) -> BudgetValue? {
    clause.places.count == 1 ? values[clause.places.lowerBound] : nil
  }
}

extension BudgetClause {
  /// The diagnostic that the clause lacks something.
  func needs(_ wanted: BudgetFileWant) -> Diagnostic {
    Diagnostic(BudgetFileProblem.needs(wanted, in: word.spellings.en), at: range)
  }
}

extension BudgetValue {
  /// The diagnostic that another sort of value is wanted.
  func wrong(_ wanted: BudgetFileWant) -> Diagnostic {
    Diagnostic(BudgetFileProblem.wrongValue(wanted: wanted), at: range)
  }

  /// The amount of money; nil where the value is blank.
  ///
  /// Costs, incomes and what is in a fund are never below zero; what was in an earlier column or is left
  /// over may be, and is `signed`.
  func optionalMoney(signed: Bool = false) throws(Diagnostic) -> Money? {
    switch content {
    case .blank: return nil
    case .number(let number):
      guard let money = try? Money(kroner: number), (try? money.kroner) == number else {
        throw Diagnostic(
          BudgetFileProblem.illegalNumber(.twoDecimals), at: range)
      }
      guard signed || !money.isNegative else {
        throw Diagnostic(BudgetFileProblem.illegalNumber(.zeroOrMore), at: range)
      }
      return money
    case .words, .quoted, .percent, .month, .day: throw wrong(.amount)
    }
  }

  /// The amount or total of a fee rule, in kroner; a price can also be a percentage of a measure in kroner.
  func feeNumber(isPrice: Bool = false) throws(Diagnostic) -> FeeNumber {
    let kroner: ExactNumber?
    switch content {
    case .number(let number): kroner = number
    case .percent(let number) where isPrice: kroner = try? number / ExactNumber(100)
    case .percent: throw wrong(.kroner)
    case .words, .quoted, .month, .day, .blank: throw wrong(.amount)
    }
    guard let kroner, let number = try? FeeNumber(kroner: kroner) else {
      throw Diagnostic(BudgetFileProblem.illegalNumber(.feeNumber), at: range)
    }
    return number
  }

  /// So much of a measure, as finely and as largely as a fee is worked out from it.
  func measured() throws(Diagnostic) -> ExactNumber {
    guard case .number(let number) = content else { throw wrong(.measured) }
    guard MeasuredValue.isLegal(number) else {
      throw Diagnostic(BudgetFileProblem.illegalNumber(.measured), at: range)
    }
    return number
  }

  /// A part of something, from none of it to all.
  func part() throws(Diagnostic) -> ExactNumber {
    guard case .percent(let number) = content else { throw wrong(.percent) }
    guard !number.isNegative, number <= ExactNumber(100), 1_000_000 % number.denominator == 0,
      let part = try? number / ExactNumber(100)
    else { throw Diagnostic(BudgetFileProblem.illegalNumber(.percent), at: range) }
    return part
  }

  /// The whole number.
  func whole(_ wanted: BudgetFileWant) throws(Diagnostic) -> Int64 {
    guard case .number(let number) = content, number.denominator == 1,
      let whole = Int64(exactly: number.numerator)
    else { throw wrong(wanted) }
    return whole
  }

  /// The number of inhabitants.
  func population() throws(Diagnostic) -> Population {
    guard let population = try? Population(whole(.inhabitants)) else {
      throw wrong(.inhabitants)
    }
    return population
  }

  /// The year.
  func year() throws(Diagnostic) -> Year {
    guard let year = Year(Int(truncatingIfNeeded: try whole(.aYear))) else {
      throw wrong(.aYear)
    }
    return year
  }
}

import Budget

extension BudgetEntry {
  /// The name that the statement is about.
  func name() throws(Diagnostic) -> LocalName {
    guard let value = subject.first, case .text(let text) = value.content else {
      throw needs(.name)
    }
    guard let translation = clause(.nb) else { return LocalName(text) }
    return LocalName(text, norwegian: try translation.text(in: self))
  }

  /// The amounts of money that stand before the clauses; nil for a blank one.
  func amounts(after count: Int) throws(Diagnostic) -> [Money?] {
    try subject.dropFirst(count).map { value throws(Diagnostic) in try value.optionalMoney() }
  }

  /// The one amount of money that stands before the clauses; below zero only where `signed`.
  func amount(after count: Int, signed: Bool = false) throws(Diagnostic) -> Money {
    guard let value = subject.dropFirst(count).first,
      let money = try value.optionalMoney(signed: signed)
    else { throw needs(.amount) }
    try only(count + 1)
    return money
  }

  /// Refuses values before the clauses beyond a number of them.
  func only(_ count: Int) throws(Diagnostic) {
    guard let extra = subject.dropFirst(count).first else { return }
    throw Diagnostic(BudgetFileProblem.leftOver(extra.shown), at: extra.range)
  }

  /// Refuses clauses other than these and, where `status` says so, those of a figure's status.
  func allow(_ words: Set<BudgetClauseWord>, status: Bool = false) throws(Diagnostic) {
    for clause in clauses where !words.contains(clause.word) {
      if status, clause.word.status != nil || clause.word == .within { continue }
      throw Diagnostic(
        BudgetFileProblem.notHere(clause: clause.word.rawValue, in: word.rawValue),
        at: clause.range)
    }
  }

  /// The diagnostic that the statement lacks something.
  func needs(_ wanted: BudgetFileWant) -> Diagnostic {
    Diagnostic(BudgetFileProblem.needs(wanted, in: word.rawValue), at: range)
  }
}

extension BudgetClause {
  /// The one text of the clause.
  func text(in entry: BudgetEntry) throws(Diagnostic) -> String {
    guard let value = values.first, case .text(let text) = value.content else {
      throw Diagnostic(BudgetFileProblem.needs(.name, in: word.rawValue), at: range)
    }
    if let extra = values.dropFirst().first {
      throw Diagnostic(BudgetFileProblem.leftOver(extra.shown), at: extra.range)
    }
    return text
  }

  /// The texts of the clause.
  func texts() throws(Diagnostic) -> [String] {
    try values.map { value throws(Diagnostic) in
      guard case .text(let text) = value.content else { throw value.wrong(.name) }
      return text
    }
  }

  /// The one amount of the clause; below zero only where `signed`.
  func money(signed: Bool = false) throws(Diagnostic) -> Money {
    guard let value = values.first, values.count == 1,
      let money = try value.optionalMoney(signed: signed)
    else {
      throw Diagnostic(BudgetFileProblem.needs(.amount, in: word.rawValue), at: range)
    }
    return money
  }

  /// The amounts of the clause, also ones below zero; nil for a blank one.
  func amounts() throws(Diagnostic) -> [Money?] {
    try values.map { value throws(Diagnostic) in try value.optionalMoney(signed: true) }
  }

  /// The one month of the clause.
  func month() throws(Diagnostic) -> Month {
    guard let value = values.first, values.count == 1, case .month(let month) = value.content else {
      throw Diagnostic(
        BudgetFileProblem.needs(.month, in: word.rawValue), at: range)
    }
    return month
  }
}

extension BudgetValue {
  /// The value as text, for messages.
  var shown: String {
    switch content {
    case .number(let number): NumberText.number(number)
    case .text(let text): text
    case .month(let month): NumberText.month(month)
    case .blank: "-"
    }
  }

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
    case .text, .month: throw wrong(.amount)
    }
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

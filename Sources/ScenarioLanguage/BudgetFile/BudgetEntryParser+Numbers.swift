import Budget

extension BudgetEntryParser {
  /// Reads a number with its unit.
  mutating func number(
    negatedFrom sign: SourceRange? = nil
  ) throws(Diagnostic) -> BudgetValue {
    let range = token.range
    let literal = lexed.numbers[Int(token.payload)]
    place += 1
    var value: ExactNumber
    // Looked for once a token: most numbers have no unit.
    var unit = Keywords.shared.meaning(of: token, as: .unit)
    do {
      guard let written = literal.value(timesTenTo: 0) else { throw ArithmeticProblem.overflow }
      value = written
      while let known = unit, !known.isPart {
        value = try value * known.factor
        place += 1
        unit = Keywords.shared.meaning(of: token, as: .unit)
      }
      if unit == .perMille {
        // A tenth of a per cent.
        value = try value / ExactNumber(10)
      }
    } catch {
      throw Diagnostic(EvaluationProblem.arithmetic(.overflow), at: range)
    }
    let isPercent = try skipPercent(unit)
    try refuseLetters(after: range)
    if sign != nil { value = -value }
    return BudgetValue(
      content: isPercent ? .percent(value) : .number(value),
      range: (sign ?? range).joined(to: lexed.tokens[place - 1].range))
  }

  /// Steps over the `%` or `‰` of a number that can be a percentage, where that is the unit here; returns whether
  /// there is one.
  private mutating func skipPercent(_ unit: Concept?) throws(Diagnostic) -> Bool {
    guard token.kind == .percent || unit?.isPart == true else { return false }
    guard entry.word.isOfRules || entry.word.hasPercentages else {
      // `%` stands for itself here, and is refused as such.
      guard unit == .perMille else { return false }
      throw Diagnostic(BudgetFileProblem.leftOver(source.text(token.range)), at: token.range)
    }
    place += 1
    return true
  }

  /// Refuses letters that stand right behind a number and are no unit, such as the `O` of `00O`.
  private func refuseLetters(after number: SourceRange) throws(Diagnostic) {
    guard token.kind == .word, token.start == lexed.tokens[place - 1].end else { return }
    let range = number.joined(to: token.range)
    throw Diagnostic(
      BudgetFileProblem.noNumber(source.text(range), wanted: .number), at: range)
  }
}

extension Concept {
  /// Whether it says a part of something.
  fileprivate var isPart: Bool { self == .percent || self == .perMille }

  /// What a unit of money multiplies a number by to give kroner.
  fileprivate var factor: ExactNumber {
    get throws(ArithmeticProblem) {
      if self == .thousand { return ExactNumber(1_000) }
      if self == .million { return ExactNumber(1_000_000) }
      if self == .billion { return ExactNumber(1_000_000_000) }
      return self == .øre ? try ExactNumber(1, over: 100) : .one
    }
  }
}

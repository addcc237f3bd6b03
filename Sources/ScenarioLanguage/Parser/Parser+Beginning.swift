import Budget

// What the first words of a statement begin: one of the forms, or an expression.

extension Parser {
  /// Steps over the word of a statement form; does nothing before an expression.
  mutating func beginStatement() -> StatementForm? {
    expectWords(.statement)
    expectWords(.command)
    guard current.kind == .word, let (concept, role, length) = statementMeaning(),
      let form = StatementForm.form(of: concept)
    else { return nil }
    if meaning(.quantity) != nil, !opens(form, at: index + length) { return nil }
    take(concept, role, length: length)
    return form
  }

  /// What the words here mean as the beginning of a statement.
  private func statementMeaning() -> (concept: Concept, role: Roles, length: Int)? {
    // No statement about the budget has `!` behind its word.
    if let command = phrase(.command),
      [.separator, .exclamation].contains(tokens[index + command.length].kind),
      !readsOn || index + command.length != cursor
    {
      return (command.concept, .command, command.length)
    }
    if let (concept, length) = phrase(.statement) { return (concept, .statement, length) }
    return phrase(.command).map { ($0.concept, .command, $0.length) }
  }

  /// Whether the token at a place can follow the word of a statement that is also a quantity.
  private func opens(_ form: StatementForm, at place: Int) -> Bool {
    if place == cursor { return readsOn }
    if form.concept == .feeNumber { return hasAmount(behindNameAt: place) }
    let isAmount = form.beginsWithAmount
    switch tokens[place].kind {
    case .number, .month, .text, .open, .problem: return true
    case .times:
      // A rate times inhabitants is an amount, and never a change of the rate.
      return isAmount && meaning(.quantity, at: place + 1) != .population
    case .equal, .plus, .minus, .plusMinus: return isAmount
    case .word:
      switch phrase(.argument, at: place)?.concept {
      case .between: return isAmount
      case .of, .for, .at, .in, .and, .or, .within: return false
      case _: return true
      }
    case _: return false
    }
  }

  /// Whether an amount or a range stands behind a name and the class it is of, so that a number is set or moved
  /// rather than asked for.
  private func hasAmount(behindNameAt place: Int) -> Bool {
    var end = place
    var isOfOne = false
    while tokens[end].kind == .word || tokens[end].kind == .text {
      switch phrase(.argument, at: end)?.concept {
      case .between: return true
      // A year of the figure, not an amount.
      case .at, .in: if tokens[end + 1].kind == .number { return false }
      case .of: isOfOne = true
      case _: break
      }
      if end == cursor { return readsOn }
      end += 1
    }
    switch tokens[end].kind {
    // What a number comes to for a member can be added to something; a class has its number moved by an amount
    // with the sign at it.
    case .plus, .minus:
      let amount = tokens[end + 1]
      return !isOfOne || amount.kind == .number && amount.start == tokens[end].end
    case .number, .open, .equal, .times, .plusMinus, .problem: return true
    case _: return end == cursor && readsOn
    }
  }
}

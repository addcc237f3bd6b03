// bridge   = "bridge" quantity { "from" name | "to" name | "fairly" }.
// solve    = "solve" lever "for" expression { "step" sum | "exactly" }.
// cheapest = "cheapest" lever ( "," | "and" ) lever "for" expression [ "step" sum ].
// apply    = "apply".

extension Parser {
  /// bridge = "bridge" quantity { "from" name | "to" name | "fairly" }.
  mutating func bridge() throws(SyntaxFailure) -> StatementSyntax {
    guard word(.quantity) != nil, case .quantity(let figure) = try primary() else {
      throw missing(.quantity, fix: suggestion(for: .quantity))
    }
    let stops: ConceptSet = [.from, .to, .fairly]
    var (from, to): (NameSyntax?, NameSyntax?)
    var isFair = false
    repeat {
      if try argument(.from, isGiven: from != nil) {
        from = try name(.storedScenario, until: stops)
      } else if try argument(.to, isGiven: to != nil) {
        to = try name(.storedScenario, until: stops)
      } else if try argument(.fairly, isGiven: isFair) {
        isFair = true
      } else {
        break
      }
    } while true
    return .bridge(BridgeSyntax(figure: figure, from: from, to: to, isFair: isFair))
  }

  /// solve = "solve" lever "for" expression { "step" sum | "exactly" }.
  mutating func solve() throws(SyntaxFailure) -> StatementSyntax {
    let lever = try lever(until: [.for])
    try require(.for)
    let condition = try expression()
    var step: ExpressionSyntax?
    var isExact = false
    repeat {
      if try argument(.step, isGiven: step != nil) {
        step = try plainAmount()
      } else if try argument(.exactly, isGiven: isExact) {
        isExact = true
      } else {
        break
      }
    } while true
    return .solve(SolveSyntax(lever: lever, condition: condition, step: step, isExact: isExact))
  }

  /// cheapest = "cheapest" lever ( "," | "and" ) lever "for" expression [ "step" sum ].
  mutating func cheapest() throws(SyntaxFailure) -> StatementSyntax {
    let first = try lever(until: [.for])
    guard skip(Token.Kind.comma) || skip(Concept.and) else { throw missing(.lever) }
    let second = try lever(until: [.for])
    try require(.for)
    let condition = try expression()
    let step: ExpressionSyntax? = skip(.step) ? try plainAmount() : nil
    return .cheapest(
      CheapestSyntax(first: first, second: second, condition: condition, step: step))
  }
}

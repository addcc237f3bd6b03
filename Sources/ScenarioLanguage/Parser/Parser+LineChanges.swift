// profiling = "profiling" [ name ] amount span.
// spend     = "spend" [ "new" ] name amount span.
// income    = "income" [ "new" ] name amount span.
// itemise   = "itemise" name sum span.
// fund      = "fund" name amount.
// release   = "release" name sum span.
// growth    = "growth" ( "wages" | "prices" | "population" ) amount.
// plan      = "plan" number [ "years" ].
// drop      = "drop" name.

extension Parser {
  /// profiling = "profiling" [ name ] amount span.
  mutating func profiling() throws(SyntaxFailure) -> StatementSyntax {
    let isNamed = (current.kind == .word && !isStop([])) || current.kind == .text
    let name = isNamed ? try name(until: [.from, .until]) : nil
    let amount = try amount()
    return .change(.profiling(name, amount, try span()))
  }

  /// spend = "spend" [ "new" ] name amount span.
  mutating func spend() throws(SyntaxFailure) -> StatementSyntax {
    let (name, isNew, amount, span) = try line()
    return .change(.spend(name, isNew: isNew, amount, span))
  }

  /// income = "income" [ "new" ] name amount span.
  mutating func income() throws(SyntaxFailure) -> StatementSyntax {
    let (name, isNew, amount, span) = try line()
    return .change(.income(name, isNew: isNew, amount, span))
  }

  /// line = [ "new" ] name amount span.
  private mutating func line() throws(SyntaxFailure) -> (
    NameSyntax, isNew: Bool, AmountSyntax, SpanSyntax
  ) {
    let isNew = skip(.new)
    let name = try name(until: [.from, .until])
    let amount = try amount()
    return (name, isNew, amount, try span())
  }

  /// itemise = "itemise" name sum span.
  mutating func itemise() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name(until: [.from, .until])
    let amount = try plainAmount()
    return .change(.itemise(name, amount, try span()))
  }

  /// fund = "fund" name amount.
  mutating func fund() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name()
    return .change(.fund(name, try amount()))
  }

  /// release = "release" name sum span.
  mutating func release() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name(until: [.from, .until])
    let amount = try plainAmount()
    return .change(.release(name, amount, try span()))
  }

  /// growth = "growth" ( "wages" | "prices" | "population" ) amount.
  mutating func growth() throws(SyntaxFailure) -> StatementSyntax {
    guard let concept = meaning(.growthKind), let kind = GrowthKindSyntax(concept) else {
      throw missing(.growthKind, fix: suggestion(for: .growthKind))
    }
    advance()
    return .change(.growth(kind, try amount()))
  }

  /// plan = "plan" number [ "years" ].
  mutating func plan() throws(SyntaxFailure) -> StatementSyntax {
    let years = try measure()
    _ = skip(.years)
    return .change(.plan(years: years))
  }

  /// drop = "drop" name.
  mutating func drop() throws(SyntaxFailure) -> StatementSyntax {
    .change(.drop(try name()))
  }
}

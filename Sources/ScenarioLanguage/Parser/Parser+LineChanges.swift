// profiling = "profiling" [ name ] ( amount | spread ) span.
// spend     = "spend" ( [ "new" ] name amount | name spread ) span.
// income    = "income" [ "new" ] name amount span.
// itemise   = "itemise" name sum span.
// fund      = "fund" name amount.
// release   = "release" name sum beginning.
// growth    = "growth" ( "wages" | "prices" | "population" ) amount.
// plan      = "plan" number [ "years" ].
// drop      = "drop" name.

extension Parser {
  /// profiling = "profiling" [ name ] ( amount | spread ) span.
  mutating func profiling() throws(SyntaxFailure) -> StatementSyntax {
    let isNamed = startsName(.profilingLine, until: [.between])
    let name = isNamed ? try name(.profilingLine, until: [.from, .until, .between]) : nil
    if let spread = try spread() {
      return .change(.uncertain(.profiling(name), spread, try span()))
    }
    let amount = try amount()
    return .change(.profiling(name, amount, try span()))
  }

  /// spend = "spend" ( [ "new" ] name amount | name spread ) span.
  mutating func spend() throws(SyntaxFailure) -> StatementSyntax {
    let isNew = skip(.new)
    let name = try name(isNew ? .newName : .expenseLine, until: [.from, .until, .between])
    if !isNew, let spread = try spread() {
      return .change(.uncertain(.spend(name), spread, try span()))
    }
    let amount = try amount()
    return .change(.spend(name, isNew: isNew, amount, try span()))
  }

  /// income = "income" [ "new" ] name amount span.
  mutating func income() throws(SyntaxFailure) -> StatementSyntax {
    let isNew = skip(.new)
    let name = try name(isNew ? .newName : .income, until: [.from, .until])
    let amount = try amount()
    return .change(.income(name, isNew: isNew, amount, try span()))
  }

  /// itemise = "itemise" name sum span.
  mutating func itemise() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name(.notItemisedLine, until: [.from, .until])
    let amount = try plainAmount()
    return .change(.itemise(name, amount, try span()))
  }

  /// fund = "fund" name amount.
  mutating func fund() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name(.fund)
    return .change(.fund(name, try amount()))
  }

  /// release = "release" name sum beginning.
  mutating func release() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name(.fund, until: [.from, .until])
    let amount = try plainAmount()
    return .change(.release(name, amount, try beginning()))
  }

  /// growth = "growth" ( "wages" | "prices" | "population" ) amount.
  mutating func growth() throws(SyntaxFailure) -> StatementSyntax {
    guard let concept = word(.growthKind), let kind = GrowthKindSyntax(concept) else {
      throw missing(.growthKind, fix: suggestion(for: .growthKind))
    }
    advance()
    return .change(.growth(kind, try amount()))
  }

  /// plan = "plan" number [ "years" ].
  mutating func plan() throws(SyntaxFailure) -> StatementSyntax {
    let years = try count()
    _ = skip(.years)
    return .change(.plan(years: years))
  }

  /// drop = "drop" name.
  mutating func drop() throws(SyntaxFailure) -> StatementSyntax {
    .change(.drop(try name(.activity)))
  }
}

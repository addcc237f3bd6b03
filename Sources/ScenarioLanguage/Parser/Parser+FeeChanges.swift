// rate       = "rate" amount span.
// weight     = "weight" name amount span.
// leave      = "leave" names { span | "with chance" measure }.
// join       = "join" names { "population" sum | "in" name | span }.
// merge      = "merge" names "into" name span.
// population = "population" target amount span.

extension Parser {
  /// rate = "rate" amount span.
  mutating func rate() throws(SyntaxFailure) -> StatementSyntax {
    let amount = try amount()
    return .change(.rate(amount, try span()))
  }

  /// weight = "weight" name amount span.
  mutating func weight() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name(until: [.from, .until])
    let amount = try amount()
    return .change(.weight(name, amount, try span()))
  }

  /// leave = "leave" names { span | "with chance" measure }.
  mutating func leave() throws(SyntaxFailure) -> StatementSyntax {
    let names = try names(until: [.from, .until, .chance])
    var arguments = SpanArguments()
    var chance: NumberSyntax?
    while let concept = phrase(.argument)?.concept {
      if concept == .chance {
        try refuseSecond(chance, of: .chance)
        _ = skip(.chance)
        chance = try measure()
      } else if try !arguments.read(&self) {
        break
      }
    }
    return .change(.leave(names, arguments.span, chance: chance))
  }

  /// join = "join" names { "population" sum | "in" name | span }.
  mutating func join() throws(SyntaxFailure) -> StatementSyntax {
    let stops: ConceptSet = [.population, .in, .from, .until]
    let names = try names(until: stops)
    var arguments = SpanArguments()
    var population: ExpressionSyntax?
    var county: NameSyntax?
    while let (concept, length) = phrase(.argument) {
      if concept == .population {
        try refuseSecond(population, of: .population)
        index += length
        population = try plainAmount()
      } else if concept == .in, tokens[index + length].kind != .number {
        try refuseSecond(county, of: .in)
        index += length
        county = try name(until: stops)
      } else if try !arguments.read(&self) {
        break
      }
    }
    return .change(.join(names, population: population, county: county, arguments.span))
  }

  /// merge = "merge" names "into" name span.
  mutating func merge() throws(SyntaxFailure) -> StatementSyntax {
    let names = try names(until: [.to])
    try require(.to)
    let merged = try name(until: [.from, .until])
    return .change(.merge(names, into: merged, try span()))
  }

  /// population = "population" target amount span.
  mutating func population() throws(SyntaxFailure) -> StatementSyntax {
    let target = try target(until: [.from, .until])
    let amount = try amount()
    return .change(.population(target, amount, try span()))
  }
}

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
    let name = try name(.anyMember, until: [.from, .until])
    let amount = try amount()
    return .change(.weight(name, amount, try span()))
  }

  /// leave = "leave" names { span | "with chance" measure }.
  mutating func leave() throws(SyntaxFailure) -> StatementSyntax {
    let names = try names(.member, until: [.from, .until, .chance])
    var arguments = SpanArguments()
    var chance: NumberSyntax?
    repeat {
      if try arguments.read(&self) { continue }
      guard try argument(.chance, isGiven: chance != nil) else { break }
      chance = try share()
    } while true
    return .change(.leave(names, arguments.span, chance: chance))
  }

  /// join = "join" names { "population" sum | "in" name | span }.
  mutating func join() throws(SyntaxFailure) -> StatementSyntax {
    let stops: ConceptSet = [.population, .in, .from, .until]
    let names = try names(.formerMember, until: stops)
    var arguments = SpanArguments()
    var population: ExpressionSyntax?
    var county: NameSyntax?
    repeat {
      if try argument(.population, isGiven: population != nil) {
        population = try plainAmount()
      } else if !standsBeforeNumber(.in), try argument(.in, isGiven: county != nil) {
        county = try name(.county, until: stops)
      } else if try !arguments.read(&self) {
        break
      }
    } while true
    return .change(.join(names, population: population, county: county, arguments.span))
  }

  /// merge = "merge" names "into" name span.
  mutating func merge() throws(SyntaxFailure) -> StatementSyntax {
    let names = try names(.member, until: [.to])
    try require(.to)
    let merged = try name(.anyMember, until: [.from, .until])
    return .change(.merge(names, into: merged, try span()))
  }

  /// population = "population" target amount span.
  mutating func population() throws(SyntaxFailure) -> StatementSyntax {
    let target = try target(.anyMember, until: [.from, .until])
    let amount = try amount()
    return .change(.population(target, amount, try span()))
  }
}

// rate       = "rate" ( amount | spread ) span.
// weight     = "weight" name amount span.
// leave      = "leave" names { span | "with chance" measure [ "together" ] }.
// join       = "join" names { "population" sum | "in" name | span }.
// merge      = "merge" names "into" name span.
// population = "population" target ( amount | spread ) span.

extension Parser {
  /// rate = "rate" ( amount | spread ) span.
  mutating func rate() throws(SyntaxFailure) -> StatementSyntax {
    if let spread = try spread() { return .change(.uncertain(.rate, spread, try span())) }
    let amount = try amount()
    return .change(.rate(amount, try span()))
  }

  /// weight = "weight" name amount span.
  mutating func weight() throws(SyntaxFailure) -> StatementSyntax {
    let name = try name(.anyMember, until: [.from, .until])
    let amount = try amount()
    return .change(.weight(name, amount, try span()))
  }

  /// leave = "leave" names { span | "with chance" measure [ "together" ] }.
  mutating func leave() throws(SyntaxFailure) -> StatementSyntax {
    let names = try names(.member, until: [.from, .until, .chance])
    var arguments = SpanArguments()
    var chance: ChanceSyntax?
    repeat {
      if try arguments.read(&self) { continue }
      guard try argument(.chance, isGiven: chance != nil) else { break }
      let percentage = try share()
      chance = ChanceSyntax(percentage: percentage, isTogether: skip(.together))
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

  /// population = "population" target ( amount | spread ) span.
  mutating func population() throws(SyntaxFailure) -> StatementSyntax {
    let target = try target(.anyMember, until: [.from, .until, .between])
    if let spread = try spread() {
      return .change(.uncertain(.population(target), spread, try span()))
    }
    let amount = try amount()
    return .change(.population(target, amount, try span()))
  }
}

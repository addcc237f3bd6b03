// rate       = "rate" ( amount | spread ) span.
// weight     = "weight" name amount span.
// leave      = "leave" names { span | "with chance" measure [ "together" ] }.
// join       = "join" names { "population" sum | "in" name | "as" member | span }.
// member     = "county" | "municipality".
// merge      = "merge" names "into" name beginning.
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

  /// join = "join" names { "population" sum | "in" name | "as" member | span }.
  mutating func join() throws(SyntaxFailure) -> StatementSyntax {
    let stops: ConceptSet = [.population, .in, .as, .from, .until]
    let names = try names(.formerMember, until: stops)
    var arguments = SpanArguments()
    var newcomer = NewcomerSyntax()
    repeat {
      if try argument(.population, isGiven: newcomer.population != nil) {
        newcomer.population = try plainAmount()
      } else if !standsBeforeNumber(.in), try argument(.in, isGiven: newcomer.county != nil) {
        newcomer.county = try name(.county, until: stops)
      } else if try argument(.as, isGiven: newcomer.kind != nil) {
        newcomer.kind = try memberKind()
      } else if try !arguments.read(&self) {
        break
      }
    } while true
    return .change(.join(names, newcomer, arguments.span))
  }

  /// member = "county" | "municipality".
  private mutating func memberKind() throws(SyntaxFailure) -> MemberKindSyntax {
    guard let concept = word(.memberKind), let kind = MemberKindSyntax(concept) else {
      throw missing(.memberKind, fix: suggestion(for: .memberKind))
    }
    advance()
    return kind
  }

  /// merge = "merge" names "into" name beginning.
  mutating func merge() throws(SyntaxFailure) -> StatementSyntax {
    let names = try names(.member, until: [.to])
    try require(.to)
    let merged = try name(.anyMember, until: [.from, .until])
    return .change(.merge(names, into: merged, try beginning()))
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

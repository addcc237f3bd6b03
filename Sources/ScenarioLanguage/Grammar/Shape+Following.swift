// Which words the rest of a statement can have behind a blank, found from the shape itself: they end a bare
// name that stands there.

extension Shape {
  /// The shape with each of its blanks knowing the words that can follow it, these after its end among them.
  func followed(by following: ConceptSet) -> Shape {
    switch self {
    case .word, .sign, .joint: return self
    case .blank(var blank):
      blank.stops.formUnion(following)
      return .blank(blank)
    case .sequence(var parts):
      var next = following
      for place in parts.indices.reversed() {
        let first = parts[place].firstWords
        parts[place] = parts[place].followed(by: next)
        next.formUnion(first)
      }
      return .sequence(parts)
    case .optional(let part): return .optional(part.followed(by: following))
    case .alternatives(let parts):
      return .choice(parts.map { $0.shape.followed(by: following) })
    case .clauses(let clauses):
      let all = following.union(firstWords)
      return .clauses(clauses.map { $0.followed(by: all) })
    case .branches(var blank, let branches):
      blank.stops.formUnion(following.union(firstWords))
      return .branches(
        blank,
        branches.map { Branch(label: $0.label, rest: $0.rest.followed(by: following)) })
    case .composed(var composition):
      composition.shape = composition.shape.followed(by: following)
      return .composed(composition)
    case .behindQuotes(let part, let slot):
      return .behindQuotes(part.followed(by: following), of: slot)
    }
  }

  /// The words of arguments that it can begin with, or that can stand where its first blank ends.
  private var firstWords: ConceptSet {
    switch self {
    case .word(let word): return [.argument, .link].contains(word.role) ? [word.concept] : []
    case .joint: return [.and]
    case .sign, .blank, .behindQuotes: return []
    case .sequence(let parts): return parts.first?.firstWords ?? []
    case .optional(let part): return part.firstWords
    case .composed(let composition): return composition.shape.firstWords
    case .alternatives(let parts):
      return parts.reduce(into: []) { $0.formUnion($1.shape.firstWords) }
    case .clauses(let clauses):
      return clauses.flatMap(\.withDetails).reduce(into: []) { $0.insert($1.word.concept) }
    case .branches(_, let branches):
      return branches.reduce(into: []) { $0.formUnion($1.rest.firstWords) }
    }
  }
}

extension Clause {
  /// The clause and those that say more about it: the order in which they are looked for.
  var withDetails: [Clause] { [self] + details }

  fileprivate func followed(by following: ConceptSet) -> Clause {
    var clause = self
    clause.rest = rest.followed(by: following)
    clause.details = details.map { $0.followed(by: following) }
    return clause
  }
}

extension Shape {
  /// Every part that help shows, from the outside in, each before what it consists of.
  func visit(_ look: (Shape) -> Void) {
    look(self)
    switch self {
    case .word, .sign, .joint, .blank: break
    case .sequence(let parts): for part in parts { part.visit(look) }
    case .alternatives(let parts): for part in parts { part.shape.visit(look) }
    case .optional(let part), .behindQuotes(let part, _): part.visit(look)
    case .clauses(let clauses):
      for clause in clauses.flatMap(\.withDetails) where clause.isShown {
        Shape.word(clause.word).visit(look)
        clause.rest.visit(look)
      }
    case .branches(let blank, let branches):
      Shape.blank(blank).visit(look)
      for branch in branches { branch.rest.visit(look) }
    case .composed(let composition): composition.shape.visit(look)
    }
  }

  /// The words that stand in it, those among which a blank chooses not counted.
  var words: [ShapeWord] {
    var words: [ShapeWord] = []
    visit { if case .word(let word) = $0 { words.append(word) } }
    return words
  }

  /// Whether a concept's word can stand in it, also as one among which a blank chooses.
  func mentions(_ concept: Concept) -> Bool {
    words.contains { $0.concept == concept }
      || blanks.contains {
        switch $0.kind {
        case .oneOf(let role): concept.roles.contains(role)
        case .target: concept == .all
        case .setting: concept.roles.contains(.option)
        case _: false
        }
      }
  }

  /// Its blanks, in their order.
  var blanks: [Blank] {
    var blanks: [Blank] = []
    visit { if case .blank(let blank) = $0 { blanks.append(blank) } }
    return blanks
  }
}

extension Shape {
  /// Whether an amount can stand at its beginning.
  var beginsWithAmount: Bool {
    switch self {
    case .blank(let blank):
      guard case .amount = blank.kind else { return false }
      return true
    case .sequence(let parts):
      for part in parts {
        if part.beginsWithAmount { return true }
        guard case .optional = part else { return false }
      }
      return false
    case .alternatives(let parts): return parts.contains(where: \.shape.beginsWithAmount)
    case .word, .sign, .joint, .optional, .clauses, .branches, .composed, .behindQuotes:
      return false
    }
  }
}

extension Blank.Kind {
  /// Whether a value is read there, in which names can stand.
  var isValue: Bool {
    switch self {
    case .amount, .sum, .term, .more, .expression, .figure, .figures, .sums: true
    case .name, .names, .target, .scenario, .scenarios, .count, .share, .kroner, .year, .month,
      .turn, .day, .text, .oneOf, .measures, .newWord, .setting, .raw:
      false
    }
  }
}

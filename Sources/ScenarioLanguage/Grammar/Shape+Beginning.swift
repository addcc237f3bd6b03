import Budget

// What tells whether a shape stands where one of several may.

extension [Shape] {
  /// Whether it is a word with a name behind it.
  func beginsWithName(after concept: Concept) -> Bool {
    guard count > 1, case .word(let word) = self[0], word.concept == concept,
      case .blank(let blank) = self[1], case .name = blank.kind
    else { return false }
    return true
  }
}

extension Shape {
  /// Whether the token at its beginning tells whether it stands there.
  var isTold: Bool {
    switch self {
    case .word, .sign, .joint, .clauses: true
    case .blank(let blank): blank.isTold
    case .sequence(let parts): parts.first?.isTold ?? false
    case .optional(let part), .behindQuotes(let part, _): part.isTold
    case .composed(let composition): composition.shape.isTold
    case .alternatives(let parts): parts.allSatisfy(\.isTold)
    case .branches: false
    }
  }

  /// The word that alone tells whether it stands there; nil where more does.
  var opening: ShapeWord? {
    switch self {
    case .word(let word): word
    // `til 2023` is a year, and no fund.
    case .sequence(let parts): parts.beginsWithName(after: .to) ? nil : parts.first?.opening
    case .composed(let composition): composition.shape.opening
    case .sign, .joint, .blank, .optional, .alternatives, .clauses, .branches, .behindQuotes: nil
    }
  }
}

extension Blank {
  fileprivate var isTold: Bool {
    switch kind {
    case .count, .share, .kroner, .text, .oneOf, .more: true
    case .name, .names, .target, .scenario, .scenarios, .amount, .sum, .term, .expression, .year,
      .month, .turn, .day, .figure, .figures, .sums, .measures, .newWord, .setting, .raw:
      false
    }
  }
}

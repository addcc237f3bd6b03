// Which concept of the vocabulary each word class of the syntax tree is.

/// Things that the language has one word for each.
protocol WordClass: CaseIterable {
  /// The concept whose words, label and help belong to it.
  var concept: Concept { get }
}

extension WordClass {
  /// The one that a concept names; nil where it names none.
  init?(_ concept: Concept) {
    guard let found = Self.allCases.first(where: { $0.concept == concept }) else { return nil }
    self = found
  }
}

extension ShowTopic {
  /// The concept whose words, label and help belong to the table.
  public var concept: Concept {
    switch self {
    case .fees: .fees
    case .members: .members
    case .lines: .lines
    case .staff: .staff
    case .funds: .funds
    case .years: .years
    case .changes: .changes
    case .sources: .sources
    case .status: .status
    case .activities: .activities
    case .goals: .goals
    case .income: .income
    case .member: .member
    }
  }

  /// The table that a concept names; nil where it names none.
  ///
  /// Positions are in the table of staff, populations in that of members, profiling among the lines.
  init?(_ concept: Concept) {
    switch concept {
    case .positions: self = .staff
    case .population: self = .members
    case .profiling: self = .lines
    case _:
      guard let topic = Self.allCases.first(where: { $0.concept == concept }) else { return nil }
      self = topic
    }
  }
}

extension BuiltInFunction: WordClass {
  /// The concept whose words, label and help belong to the function.
  public var concept: Concept {
    switch self {
    case .min: .minimum
    case .max: .maximum
    case .abs: .absolute
    case .round: .rounded
    }
  }

  /// How many arguments it takes; a second one of `round` is the step to round to.
  var argumentCounts: ClosedRange<Int> {
    switch self {
    // The upper bound is that of operators in a statement, for the same reason.
    case .min, .max: 2...Parser.mostOperators
    case .abs: 1...1
    case .round: 1...2
    }
  }
}

extension PositionKindSyntax: WordClass {
  /// The concept whose words, label and help belong to the kind.
  public var concept: Concept {
    switch self {
    case .permanent: .permanent
    case .temporary: .temporary
    case .seconded: .seconded
    }
  }
}

extension MemberKindSyntax: WordClass {
  /// The concept whose words, label and help belong to the kind.
  public var concept: Concept {
    switch self {
    case .county: .county
    case .municipality: .municipality
    }
  }
}

extension GrowthKindSyntax: WordClass {
  /// The concept whose words, label and help belong to the growth.
  public var concept: Concept {
    switch self {
    case .wages: .wages
    case .prices: .prices
    case .population: .population
    case .incomes: .incomes
    case .fees: .fees
    }
  }
}

extension TutorialWish {
  /// The wish of a concept; nil where it is none.
  init?(_ concept: Concept) {
    switch concept {
    case .next: self = .next
    case .stop: self = .stop
    case _: return nil
    }
  }
}

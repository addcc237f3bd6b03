import Budget

/// What a builder of a budget knows of its fee rules besides what they say.
struct FeeRuleReading {
  /// Whether parts of a rule can follow.
  enum State {
    /// No rule stands right above.
    case closed
    /// The last rule does.
    case open
    /// One does that could not be read, so that its parts have nowhere to go.
    case broken
  }

  /// So many terms, steps of a term, keys of a share and classes are more than any alliance has; what is worked out
  /// for each member stays bounded.
  static let most = 60
  /// The most years that a rebate can be a newcomer's.
  static let mostFirstYears = 60

  var state = State.closed
  /// How many parts the open rule has, those that could not be read among them.
  var parts = 0
  /// Whether the open rule says what a part of a year costs.
  var saysPeriod = false
  /// Where the statements of the rules stand.
  var ranges: [SourceRange] = []
  /// Where the limits of each rule stand.
  var limitRanges: [[SourceRange]] = []
  /// The terms that share a total by a stated whole, by their rule and place in it, and where they stand.
  var wholes: [(rule: Int, term: Int, range: SourceRange)] = []
  /// What members lack for their fees beside the one thing that is told first.
  var missing: [Diagnostic] = []
  /// Where the names of the members stand.
  var memberRanges: [SourceRange] = []
  /// Where the rate of the budget stands; nil where it states none.
  var rateRange: SourceRange?
  /// The words of the declared classes that are no words of the format.
  var words: [String] = []
}

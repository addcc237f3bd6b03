import Budget

/// Something that can stand at a place of a statement.
public enum Expectation: Sendable, Hashable {
  /// A word or phrase of the language, in the position in which it is meant.
  case word(Concept, as: Roles)
  /// A name of something.
  case name(NameKind)
  /// A number, alone or as the beginning of an amount.
  case number
  /// A year in four digits.
  case year
  /// A month such as `2021-07`, or a year.
  case month
  /// A text in quotes that names nothing.
  case text
  /// A sign that compares the figure before it with something.
  case comparison
}

/// What a name at a place of a statement must be the name of.
public enum NameKind: Sendable, Hashable {
  /// A member that pays a fee.
  case member
  /// A member that has gone out of the fee base.
  case formerMember
  /// A member in or out of the fee base.
  case anyMember
  /// A line of the profiling sub-budget.
  case profilingLine
  /// Any expense line, or a whole sub-budget.
  case expenseLine
  /// An expense line or a position, each a cost by itself.
  case ownCost
  /// An expense line whose amount is part of the line of not itemised costs.
  case notItemisedLine
  /// A position.
  case position
  /// What is paid on top of pay.
  case onCost
  /// A fund that is bound to a purpose.
  case fund
  /// Other income.
  case income
  /// An activity of the action programme.
  case activity
  /// A number of the fee rules.
  case feeNumber
  /// A class of members that pays by a fee rule.
  case feeClass
  /// A measure that fees are worked out from.
  case measure
  /// A county.
  case county
  /// A scenario on disk, or the budget itself.
  case storedScenario
  /// What figures can be of beside the plan at hand: a scenario on disk, the budget itself, or one of its columns.
  case figureSource
  /// A budget: one that the program brings along, or one in the store.
  case budget
  /// A file, as a path in quotes.
  case file
  /// What `of` can name after the quantity.
  case subject(of: Quantity)
  /// A name that `let` has given to a value.
  case variable
  /// The value of an option of `set`.
  case value(ofOption: Concept)
  /// A word that help can explain.
  case helpWord
  /// A name that nothing has yet.
  case newName
}

/// What can stand at the cursor of a line, as the parser itself finds it.
public struct Expectations: Sendable, Hashable {
  /// Something that can stand at the cursor, and where it would begin.
  public struct Item: Sendable, Hashable {
    /// What it is.
    public let expectation: Expectation
    /// The offset of its first byte.
    ///
    /// The text from here to the cursor is what is typed of it, an opening quote included, and may be
    /// empty.
    public let start: Int

    /// Something that can stand at the cursor.
    public init(_ expectation: Expectation, start: Int) {
      self.expectation = expectation
      self.start = start
    }
  }

  /// What can stand there, in the order of the grammar; no item is there twice.
  public internal(set) var items: [Item] = []
  /// The cursor as a UTF-8 offset, moved to the start of the letter that it stood inside.
  public let cursor: Int
  /// The quote that is open at the cursor: `"`, `«`, `“`, `”` or `„`; nil where none is.
  public internal(set) var openQuote: Character?

  /// What can stand there, without the places.
  public var expected: [Expectation] { items.map(\.expectation) }
}

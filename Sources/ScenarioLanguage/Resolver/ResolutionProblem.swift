import Budget

/// A way in which a statement that reads well does not fit the budget.
public enum ResolutionProblem: Error, Hashable, Sendable {
  /// Nothing of that kind has the name.
  case unknownName(NamedKind, String, nearest: [String])
  /// No number of the fee rules has the name; those that there are, in no particular language.
  case unknownFeeNumber(String, known: [LocalName])
  /// No class of members that pays by a fee rule is called so; the words of those that there are.
  case unknownClass(String, known: [String])
  /// No measure that the budget declares is called so; those that there are.
  case unknownMeasure(String, known: [LocalName])
  /// A term by size has several numbers, which only a part of themselves can move together.
  case severalFeeNumbers(LocalName, first: LocalName?)
  /// A name is a percentage in one rule and something else in another; the words of the classes that pay by them.
  case mixedFeeNumbers(LocalName, of: [String])
  /// Several have it.
  case ambiguousName(NamedKind, String, candidates: [String])
  /// A name without quotes that nobody has and that looks like one that somebody has.
  case unknownLineForNew(String, isRelative: Bool)
  /// The name of something new, without quotes, looks like one that exists.
  case nearlyExists(String, nearest: [String])
  /// The name of something new is, but for capitals and accents, that of something of its kind.
  case nameTaken(NamedKind, String, existing: String)
  /// Nothing of the wanted kind has the name, and something of another kind has.
  case otherKind(wanted: NamedKind, String, is: NamedKind)
  /// `release` is to free the free reserve.
  case freeAlready
  /// A group of lines, of which each is paid by itself.
  case groupOfLines(String)
  /// A name stands twice in one list.
  case namedTwice(String)
  /// The name after `join … population` is a member's.
  case knownMember(String)
  /// What stands after `join` says what a new member is, and the members named are known.
  case onlyOfNewMembers
  /// The change is made once, as a year begins, and has no last year.
  case hasNoLastYear
  /// `population` can introduce one new member at a time.
  case severalNewMembers
  /// The profiling statement needs a sub-budget, and this budget has none.
  case noProfiling
  /// A number that is to count something cannot, for that reason.
  case notACount(CountFlaw, String)
  /// An amount that is written out is finer than the øre, or one worked out would be rounded to nothing.
  case finerThanØre(String)
  /// The last month, most often that of a year, comes before the first.
  case endsBeforeItBegins(Month, until: Month)
  /// A number of inhabitants less than zero, or so many fewer: the text does not say which.
  case signedPopulation(String)
  /// A growth is a percentage, and none was written.
  case growthWithoutPercent(String)
  /// A correlation is between two members.
  case correlatesTwo(given: Int)
  /// What inputs are moved by is a percentage above zero, and this is none.
  case notAShare(String)
  /// A correlation below −1 or above 1, or no number at all.
  case illegalCorrelation
  /// A percentage, and its sign was not written.
  case withoutPercent(String)
  /// What is counted, or a part of something, does not grow as a price does.
  case growsNot(LocalName)
  /// A growth is set, not multiplied.
  case multipliedGrowth
  /// Fewer positions of the kind are staffed than are to end.
  case tooFewPositions(PositionKindSyntax, wanted: Int64, staffed: Int)
}

/// Why a number counts nothing.
public enum CountFlaw: Sendable, Hashable, CaseIterable {
  /// It is no whole number.
  case part
  /// It is no whole number of positions.
  case partOfPosition
  /// It stands with kroner, øre or a per cent sign.
  case hasUnit
  /// It is less than makes sense.
  case tooSmall
  /// It is beyond what anybody counts.
  case tooLarge
}

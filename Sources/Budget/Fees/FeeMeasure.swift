/// What a fee can be worked out from besides inhabitants: taxable income, kilometres, payroll.
public struct DeclaredMeasure: Sendable, Hashable {
  /// What it is called.
  public let name: LocalName
  /// The unit that it is counted in; nil where the budget does not say.
  public let unit: LocalName?
  /// Where the members' values come from; nil where the budget does not say.
  public let provenance: Provenance?

  /// A measure that a budget declares.
  public init(name: LocalName, unit: LocalName? = nil, provenance: Provenance? = nil) {
    self.name = name
    self.unit = unit
    self.provenance = provenance
  }
}

/// Names one of a budget's measures by its place in ``Budget/measures``.
public struct MeasureID: Sendable, Hashable {
  let index: Int

  /// The measure declared as number `place`, from zero.
  public init(place: Int) { index = place }
}

/// What is counted of a member.
public enum FeeBasis: Sendable, Hashable {
  /// Its inhabitants.
  case inhabitants
  /// A measure that the budget declares.
  case declared(MeasureID)
}

/// What a member has of a measure from a date on.
public struct MeasuredValue: Sendable, Hashable {
  /// The year of the date, 1 January.
  public let year: Year
  /// The value in the measure's unit, never negative.
  public let value: ExactNumber

  /// A value from 1 January of a year on.
  public init(year: Year, value: ExactNumber) {
    self.year = year
    self.value = value
  }

  /// Whether a member can have so much of a measure: nothing or more, and no finer than a fee is worked out from.
  public static func isLegal(_ value: ExactNumber) -> Bool {
    let finest: Int128 = 100_000_000
    let largest = ExactNumber(1_000_000_000_000_000)
    return !value.isNegative && value <= largest && finest % value.denominator == 0
  }
}

/// What a budget states about a member for its fee, besides inhabitants and weight.
public struct FeeFacts: Sendable, Hashable {
  /// The word of the class that the budget declares the member with; nil for its kind's.
  public var classWord: String?
  /// Its values of each measure, earliest first; a measure that nothing is stated of is missing, never zero.
  public var measured: [MeasureID: [MeasuredValue]] = [:]
  /// Its fee of the year before the budget year; nil where nobody says.
  public var previous: Money?
  /// The calendar year in which it came in, for rebates to new members; nil where nobody says.
  public var firstYear: Year?

  /// Nothing besides inhabitants and weight.
  public init() {}
}

/// A class of members that a budget declares.
public struct DeclaredClass: Sendable, Hashable {
  /// The word that its members are declared with.
  public let word: String
  /// What its members are called together.
  public let name: LocalName
  /// What they are to the rules that tell county councils from others.
  public let kind: MemberKind
  /// Whether its members count as members; associates do not.
  public let isCounted: Bool

  /// A class of members.
  public init(
    word: String, name: LocalName, kind: MemberKind = .municipality, isCounted: Bool = true
  ) {
    self.word = word
    self.name = name
    self.kind = kind
    self.isCounted = isCounted
  }
}

extension Budget {
  /// The words of the classes of members: those that it declares, then the kinds that it does not.
  public var classWords: [String] {
    let declared = classes.map(\.word)
    return declared + MemberKind.allCases.map(\.rawValue).filter { !declared.contains($0) }
  }

  /// The class that a word declares members of; nil where the budget says nothing of it.
  public func declaredClass(_ word: String) -> DeclaredClass? { classes.first { $0.word == word } }
}

/// What kind of body a member is; the fee table has a class for each.
public enum MemberKind: String, Sendable, Hashable, CaseIterable {
  /// A county council (fylkeskommune).
  case county
  /// A municipality (kommune).
  case municipality
  /// Oslo, which is both.
  case city
}

/// A unit that a member was made of in a merger; the member pays for its inhabitants.
public struct Predecessor: Sendable, Hashable {
  /// The unit's name when it ended.
  public let name: String
  /// Its number in Statistics Norway's register; nil where not known.
  public let code: String?
  /// Its inhabitants at the first of the budget's reference dates.
  public let population: Population

  /// A unit that a member was made of.
  public init(name: String, code: String?, population: Population) {
    self.name = name
    self.code = code
    self.population = population
  }
}

/// The inhabitants of a member at 1 January of a year.
public struct RegisteredPopulation: Sendable, Hashable {
  /// The year of the reference date, 1 January.
  public let year: Year
  /// The inhabitants at that date.
  public let population: Population

  /// The inhabitants at 1 January of a year.
  public init(year: Year, population: Population) {
    self.year = year
    self.population = population
  }
}

/// A member of the alliance as the budget declares it.
public struct Member: Sendable, Hashable {
  /// The name, unique in the budget.
  public let name: String
  /// What kind of body it is.
  public let kind: MemberKind
  /// The county it lies in; nil for counties and where not known.
  public let county: String?
  /// Its number in Statistics Norway's register; nil where not known.
  public let code: String?
  /// How many times it pays.
  public let weight: Weight
  /// Registered inhabitants by reference date, earliest first, never empty.
  public let populations: [RegisteredPopulation]
  /// The units it was made of; empty where it is unchanged.
  public let predecessors: [Predecessor]
  /// Whether it has given notice, and leaves unless it takes that back.
  public let hasGivenNotice: Bool
  /// The year as which began it was out, though the budget goes on counting it; nil where nothing is known of that.
  public let goneFrom: Year?
  /// Whether it stands for members that the document does not name: it counts in inhabitants and fees, but
  /// is no member itself, so that it counts among none and can neither leave nor merge.
  public let isRemainder: Bool
  /// Where the populations come from.
  public let provenance: Provenance
  /// What else its fee is worked out from.
  public let fee: FeeFacts

  /// A member as the budget declares it.
  public init(
    name: String, kind: MemberKind, county: String? = nil, code: String? = nil,
    weight: Weight = .one, populations: [RegisteredPopulation],
    predecessors: [Predecessor] = [], hasGivenNotice: Bool = false,
    goneFrom: Year? = nil, isRemainder: Bool = false, provenance: Provenance,
    fee: FeeFacts = FeeFacts()
  ) {
    self.name = name
    self.kind = kind
    self.county = county
    self.code = code
    self.weight = weight
    self.populations = populations
    self.predecessors = predecessors
    self.hasGivenNotice = hasGivenNotice
    self.goneFrom = goneFrom
    self.isRemainder = isRemainder
    self.provenance = provenance
    self.fee = fee
  }

  /// The word of the class that it belongs to.
  public var classWord: String { fee.classWord ?? kind.rawValue }

  /// The registered inhabitants that a budget year's fee is worked out from, and their date.
  ///
  /// The fee of a year uses 1 January of the year before; where that is not registered yet, the last
  /// date that is. Source: section 5.2.2, footnote.
  func registered(forFeeIn year: Year) -> RegisteredPopulation {
    let reference = year.feeReference
    return populations.last { $0.year <= reference } ?? populations[0]
  }
}

extension Budget {
  /// The fees of a class of members, or of all, before any change and each fee's own rounding: for comparing with
  /// what a document prints.
  ///
  /// - Throws: ``ArithmeticProblem`` where the sum is out of range.
  public func fees(of kind: MemberKind?) throws(ArithmeticProblem) -> Money {
    guard feeRules.isEmpty else { return try ruledFees(of: kind) }
    var weighted: Int128 = 0
    // By their places, since copies of members would take most of the time.
    for place in members.indices
    where kind == nil || members[place].kind == kind && members[place].fee.classWord == nil {
      let inhabitants = members[place].registered(forFeeIn: year).population.inhabitants
      weighted += Int128(inhabitants) * Int128(members[place].weight.hundredths)
    }
    let kroner = try ExactNumber(weighted, over: 100) * rate.kroner
    return try Money(øre: Int64(clamping: (kroner * ExactNumber(100)).rounded()))
  }
}

/// How a position is staffed and who pays for it.
public enum PositionKind: String, Sendable, Hashable, CaseIterable {
  /// Employed without an end (fast).
  case permanent
  /// Employed for a time (midlertidig).
  case temporary
  /// Lent and paid by another body (innlånt); costs the alliance nothing.
  case seconded
}

/// A position of the secretariat.
public struct Position: Sendable, Hashable {
  /// The name, unique among the positions.
  public let name: LocalName
  /// How it is staffed.
  public let kind: PositionKind
  /// The cost of a whole year of a whole position, all in, at the budget year's wages; nil for a seconded position
  /// whose cost the budget does not say.
  public var yearlyCost: Money?
  /// The pay of a whole year of a whole position that the cost follows from; nil where the cost itself is stated.
  public var pay: Money?
  /// How much of a whole position it is.
  public let percentage: PositionPercentage
  /// Who pays for a seconded position; nil where not known.
  public let payer: String?
  /// The first month that it is staffed; nil where it was before the budget year.
  public let start: Month?
  /// The last month that it is staffed; nil where no end is known.
  public let end: Month?
  /// Where the cost comes from.
  public var provenance: Provenance

  /// A position of the secretariat.
  public init(
    name: LocalName, kind: PositionKind, yearlyCost: Money?, pay: Money? = nil,
    percentage: PositionPercentage = .whole, payer: String? = nil, start: Month? = nil,
    end: Month? = nil, provenance: Provenance
  ) {
    self.name = name
    self.kind = kind
    self.yearlyCost = yearlyCost
    self.pay = pay
    self.percentage = percentage
    self.payer = payer
    self.start = start
    self.end = end
    self.provenance = provenance
  }
}

/// An activity of the action programme.
public struct Activity: Sendable, Hashable {
  /// The activity's title.
  public let name: LocalName
  /// The focus area that it belongs to.
  public let focusArea: String
  /// The numbers of the UN's sustainable development goals that it serves, 1 to 17, ascending.
  public let goals: [Int]
  /// The alliance's roles in it.
  public let roles: [LocalName]
  /// How much of it there is, in the document's words.
  public let extent: LocalName?
  /// What it costs in the budget year and the line that pays; nil where the document does not say.
  public let cost: ActivityCost?

  /// An activity of the action programme.
  public init(
    name: LocalName, focusArea: String, goals: [Int], roles: [LocalName], extent: LocalName? = nil,
    cost: ActivityCost? = nil
  ) {
    self.name = name
    self.focusArea = focusArea
    self.goals = goals
    self.roles = roles
    self.extent = extent
    self.cost = cost
  }
}

/// What an activity costs, and the line that pays for it.
public struct ActivityCost: Sendable, Hashable {
  /// The cost in the budget year.
  public let amount: Money
  /// The line that falls by that amount when the activity is dropped.
  public let line: LineID

  /// What an activity costs.
  public init(amount: Money, line: LineID) {
    self.amount = amount
    self.line = line
  }
}

/// A position as the plan has it.
public struct PlannedPosition: Sendable, Hashable {
  /// The name.
  public let name: LocalName
  /// How it is staffed.
  public internal(set) var kind: PositionKind
  /// Who pays for it where it is seconded; nil where not known.
  public let payer: String?
  /// The first month that it is staffed; nil where it was before the budget year.
  public let start: Month?
  /// The last month that it is staffed; nil where there is no end.
  public internal(set) var end: Month?
  /// Where the cost comes from.
  public let provenance: Provenance

  init(_ position: Position) {
    name = position.name
    kind = position.kind
    payer = position.payer
    start = position.start
    end = position.end
    provenance = position.provenance
  }

  init(name: LocalName, hiring: Hiring, provenance: Provenance) {
    self.name = name
    kind = hiring.kind
    payer = nil
    start = hiring.from
    end = hiring.until
    self.provenance = provenance
  }

  /// Whether it is staffed in a month.
  public func isStaffed(in month: Month) -> Bool {
    if let start, month < start { return false }
    if let end, end < month { return false }
    return true
  }

  /// How many months of a year it is staffed, 0 to 12.
  public func months(in year: Year) -> Int {
    let first = max(start?.ordinal ?? .min, Month.january(of: year).ordinal)
    let last = min(end?.ordinal ?? .max, Month.december(of: year).ordinal)
    return max(0, last - first + 1)
  }
}

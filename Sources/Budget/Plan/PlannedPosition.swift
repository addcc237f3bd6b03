/// A position as the plan has it.
public struct PlannedPosition: Sendable, Hashable {
  /// The name.
  public let name: LocalName
  /// How it is staffed.
  public internal(set) var kind: PositionKind
  /// How much of a whole position it is where nothing else is stated.
  private let basePercentage: PositionPercentage
  /// What was stated of that.
  private var percentages = AdjustmentSeries<PositionPercentage>()
  /// Whether its cost follows from pay wherever none is set.
  let isByPay: Bool
  /// The years in which a cost is set.
  var costSpans: [YearSpan] = []
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
    basePercentage = position.percentage
    isByPay = position.pay != nil
    payer = position.payer
    start = position.start
    end = position.end
    provenance = position.provenance
  }

  init(name: LocalName, hiring: Hiring, isByPay: Bool, provenance: Provenance) {
    self.name = name
    kind = hiring.kind
    basePercentage = hiring.percentage
    self.isByPay = isByPay
    payer = nil
    start = hiring.from
    end = hiring.until
    self.provenance = provenance
  }

  /// How much of a whole position it is in a year.
  public func percentage(in year: Year) -> PositionPercentage {
    // Percentages are only set, so that none can be out of range.
    (try? percentages.value(in: year, base: basePercentage)) ?? basePercentage
  }

  /// What it is in a year of a whole position that is staffed all year (årsverk): percentage × months / 12.
  public func fullTime(in year: Year) -> ExactNumber {
    (try? ExactNumber(Int128(parts(in: year)), over: Int128(Self.wholeYear))) ?? .zero
  }

  /// Months of the year × percentage, in 1/100 of a per cent.
  func parts(in year: Year) -> Int64 { Int64(months(in: year)) * percentage(in: year).hundredths }

  /// The parts of a whole position that is staffed all year.
  static let wholeYear = 12 * PositionPercentage.whole.hundredths

  /// The position without what is stated of its percentage only until a year.
  var lasting: PlannedPosition {
    var position = self
    position.percentages = percentages.lasting
    return position
  }

  /// States how much of a whole position it is.
  mutating func setPercentage(_ percentage: PositionPercentage, _ span: YearSpan) {
    percentages.append(.set(percentage), span)
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

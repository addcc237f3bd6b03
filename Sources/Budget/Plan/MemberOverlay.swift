/// What changes have made of one member.
struct MemberOverlay: Sendable, Hashable {
  /// A stated coming or going.
  struct Turn: Sendable, Hashable {
    let isMember: Bool
    let span: MonthSpan
    let change: ChangeIndex
  }

  /// Comings and goings in the order they were stated; the last one in force in a month decides.
  private(set) var turns: [Turn] = []
  var weight = AdjustmentSeries<Weight>()
  /// What was stated about the inhabitants since the last merger.
  var population = AdjustmentSeries<Population>()
  /// The same about what it has of measures.
  var measured: [MeasureID: AdjustmentSeries<FeeNumber>] = [:]
  /// The mergers so far, in order.
  private(set) var mergers: [Merger] = []
  /// The merger in which the member became part of another; nil where it has not.
  var absorption: Absorption?

  /// Other members that have become part of this one.
  struct Merger: Sendable, Hashable {
    /// What had been stated about the inhabitants before; it speaks of this member without the others.
    let population: AdjustmentSeries<Population>
    /// The same about what it has of measures.
    let measured: [MeasureID: AdjustmentSeries<FeeNumber>]
    let absorbed: [MemberID]
    let from: Year
  }

  /// A merger that made the member part of another for good.
  struct Absorption: Sendable, Hashable {
    let whole: MemberID
    let from: Year
    let change: ChangeIndex
  }

  /// Whether anything was stated about what it has of measures.
  var isMeasured: Bool { !measured.isEmpty || mergers.contains { !$0.measured.isEmpty } }

  /// Takes in other members; what is stated about inhabitants and measures later is about all of them.
  mutating func absorb(_ others: [MemberID], from year: Year) {
    mergers.append(
      Merger(population: population, measured: measured, absorbed: others, from: year))
    population = AdjustmentSeries()
    measured = [:]
  }

  /// Whether the member is in for some month of a year; `base` is what it was before any change.
  func isMember(in year: Year, base: Bool) -> Bool { months(in: year, base: base) != .none }

  /// The months of a year that it is in.
  func months(in year: Year, base: Bool) -> MonthsOfYear {
    let turn = turns.last { $0.span.meets(year) }
    if turn?.span.covers(year) ?? true { return turn?.isMember ?? base ? .all : .none }
    return MonthsOfYear(Month.all(of: year).filter { isMember(in: $0, base: base) })
  }

  /// Whether it is in in a month.
  func isMember(in month: Month, base: Bool) -> Bool {
    turns.last { $0.span.contains(month) }?.isMember ?? base
  }

  /// The last change that decides whether the member is in in a month of a year; nil where none does.
  func decisive(in year: Year) -> ChangeIndex? {
    turns.last { $0.span.meets(year) }?.change
  }

  /// Whether the member is in (or out) in every month of a span already.
  func holds(_ isMember: Bool, throughout span: MonthSpan, base: Bool) -> Bool {
    first(!isMember, in: span, base: base) == nil
  }

  /// The first month of a span in which the member is in (or out); nil where there is none.
  func first(_ isMember: Bool, in span: MonthSpan, base: Bool) -> Month? {
    if self.isMember(in: span.from, base: base) == isMember { return span.from }
    let months = turns.flatMap(\.span.turns).filter { span.contains($0) }
    return months.filter { self.isMember(in: $0, base: base) == isMember }.min()
  }

  /// What of it has no end; a merger has none.
  var lasting: MemberOverlay {
    var overlay = self
    overlay.turns.removeAll { $0.span.until != nil }
    overlay.weight = weight.lasting
    overlay.population = population.lasting
    overlay.measured = measured.mapValues(\.lasting)
    overlay.mergers = mergers.map {
      Merger(
        population: $0.population.lasting, measured: $0.measured.mapValues(\.lasting),
        absorbed: $0.absorbed, from: $0.from)
    }
    return overlay
  }

  /// States a coming or going; those that it hides for good are dropped.
  mutating func append(_ turn: Turn) {
    turns.removeAll { turn.span.covers($0.span) }
    turns.append(turn)
  }
}

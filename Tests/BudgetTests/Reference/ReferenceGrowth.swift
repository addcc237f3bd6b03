@testable import Budget

/// What was stated of a growth: the last statement about a year says how much grows into it.
struct ReferenceGrowth {
  var stated: [(growth: Growth, span: YearSpan?)] = []

  /// The growth into a year.
  func into(_ year: Year) -> Growth {
    stated.last { $0.span?.has(year) ?? true }?.growth ?? .none
  }

  /// A figure of a year grown to a later one, rounded once; nil where it is out of its range.
  func grown<Value: UnitFigure>(_ figure: Value, from start: Year, to end: Year) -> Value? {
    guard start < end else { return figure }
    let years = (1...start.distance(to: end)).map { start.advanced(by: $0) }
    return try? Growth.grown(figure, through: years.map { (into($0), 1) })
  }
}

extension ReferencePlan {
  /// What was stated of a growth.
  func growth(_ kind: GrowthKind) -> ReferenceGrowth {
    ReferenceGrowth(stated: growths.filter { $0.kind == kind }.map { ($0.growth, $0.span) })
  }

  /// What was stated of the growth of a number of the fee rules before a statement: of it itself, and up to the first
  /// time of its term or of all fees.
  func growth(of id: FeeNumberID, before end: Int) -> ReferenceGrowth {
    let said = growths[..<end]
    func isOwn(_ kind: GrowthKind) -> Bool {
      if case .feeNumbers(let ids) = kind { ids.contains(id) } else { false }
    }
    guard let first = said.firstIndex(where: { isOwn($0.kind) }) else {
      if case .inner(_, of: let term) = id.part {
        return growth(of: FeeNumberID(rule: id.rule, .term(term)), before: end)
      }
      return ReferenceGrowth(
        stated: said.filter { $0.kind == .fees }.map { ($0.growth, $0.span) })
    }
    var growth = growth(of: id, before: first)
    growth.stated += said[first...].filter { isOwn($0.kind) }.map { ($0.growth, $0.span) }
    return growth
  }
}

/// The figure of a year that grows from a first one, after some statements in their order; nil where they bring it
/// out of its range.
///
/// A statement acts in its first year on the figure as it stood, and anew in every year in which something earlier
/// begins or is over; in between, what it made grows on. What is set hides what was said before of its years.
func figure<Value: UnitFigure>(
  _ base: Value, of first: Year, after steps: [ReferenceStep<Value>], in year: Year,
  growingBy growth: ReferenceGrowth
) -> Value? {
  let years = (0...first.distance(to: year)).map { first.advanced(by: $0) }
  var values = years.map { growth.grown(base, from: first, to: $0) }
  var turns: Set<Year> = []
  for step in runs(of: steps) {
    var sets = false
    if case .set = step.adjustment { sets = true }
    if sets { turns = turns.filter { !step.span.has($0) } }
    turns.insert(step.span.from)
    var anchor = 0
    for place in years.indices where step.span.has(years[place]) {
      if sets || turns.contains(years[place]) {
        anchor = place
        values[place] = figure(values[place], after: [step], in: years[place]) { figure, from in
          growth.grown(figure, from: from, to: years[place])
        }
      } else {
        values[place] = values[anchor].flatMap {
          growth.grown($0, from: years[anchor], to: years[place])
        }
      }
    }
    if let until = step.span.until { turns.insert(until.advanced(by: 1)) }
  }
  return values[years.count - 1]
}

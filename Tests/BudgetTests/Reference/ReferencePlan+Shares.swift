@testable import Budget

/// All that was said of the part of a cost that others pay, the budget's own word first.
struct ReferenceSharing {
  let cost: CostID
  var said: [(part: OthersPart, span: YearSpan?)]
}

extension ReferencePlan {
  mutating func share(_ cost: CostID, _ part: OthersPart, _ span: YearSpan) {
    if !sharing.contains(where: { $0.cost == cost }) {
      sharing.append(ReferenceSharing(cost: cost, said: []))
    }
    for place in sharing.indices where sharing[place].cost == cost {
      sharing[place].said.append((part, span))
    }
  }

  /// What others pay of a cost in a year: the cost × the last part that was said of the year, rounded once.
  func othersPart(of cost: CostID, in figures: ReferenceFigures) -> Int128 {
    let said = sharing.first { $0.cost == cost }?.said.last { $0.span?.has(figures.year) ?? true }
    let gross: Int128 =
      switch cost {
      case .position(let id): figures.salaries[id.index]
      case .line(let id): figures.lines[id.index] ?? 0
      }
    return rounded(gross * Int128(said?.part.hundredths ?? 0), over: 10_000)
  }
}

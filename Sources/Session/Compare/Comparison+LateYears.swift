import Budget

// What is fixed already of a year, and moved by scenarios all the same.

extension Comparison {
  /// A year whose number is fixed already, and the scenarios that move it.
  public struct LateYear: Sendable {
    /// Who has decided it.
    public let decision: Decision
    /// The year.
    public let year: Year
    /// The places of the columns that move it, in order; at least one.
    public internal(set) var columns: [Int]
  }

  /// The years shown whose numbers scenarios move though they are fixed, in the order of the columns: what a
  /// scenario comes to in such a year cannot be.
  public var lateYears: [LateYear] {
    var found: [LateYear] = []
    for (place, column) in columns.enumerated() where column.earlier == nil {
      for change in column.changes.map(\.change) {
        guard let year = change.firstYear, years.contains(year),
          let decision = column.base.plan.lateDecision(of: change)
        else { continue }
        if let known = found.firstIndex(where: { $0.decision == decision && $0.year == year }) {
          if found[known].columns.last != place { found[known].columns.append(place) }
        } else {
          found.append(LateYear(decision: decision, year: year, columns: [place]))
        }
      }
    }
    return found
  }
}

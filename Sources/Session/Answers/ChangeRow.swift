import Budget

/// One change of a scenario, for the list of changes.
public struct ChangeRow: Sendable {
  /// The change.
  public let applied: AppliedChange
  /// The free reserve at the end of the budget year after it.
  public let free: Money
  /// The budget year, where the plan has others; otherwise nil.
  public internal(set) var year: Year?
  /// The free reserve at the end of the plan's last year, `last_free` in machine forms; nil where the plan has one
  /// year, or was shorter when the change was made.
  public internal(set) var lastFree: Money?
  /// The plan's last year, where it has several; otherwise nil.
  public internal(set) var lastYear: Year?
  /// For a change of the scenario's own: the last change of a scenario it is based on that acts on the same
  /// figure; nil where there is none.
  public let overrides: AppliedChange?
}

import Budget

/// What a reader of a scenario's figures must know about the scenario that it builds on.
public enum BasisNotice: Sendable, Hashable {
  /// It has other statements than when the scenario was saved; nil for the name of one without.
  ///
  /// With its free reserve at the end of the budget year as it was then, nil where that is not known, and as
  /// it is now.
  case moved(scenario: LocalName?, basis: LocalName, before: Money?, after: Money)
  /// Somebody else has saved it since the scenario was opened, whose figures are on it as it was.
  case savedMeanwhile(basis: LocalName)
}

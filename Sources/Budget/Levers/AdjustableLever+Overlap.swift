extension AdjustableLever {
  /// Whether setting one lever also sets the other, in a year in which both are moved.
  ///
  /// That is so of a lever and itself, of all positions and one, and of a sub-budget and its lines.
  public func overlaps(_ other: AdjustableLever, in plan: Plan) -> Bool {
    if let span, let otherSpan = other.span, !span.meets(otherSpan) { return false }
    return contains(other, in: plan) || other.contains(self, in: plan)
  }

  /// Whether setting this number sets the other too, whatever the years.
  public func contains(_ other: AdjustableLever, in plan: Plan) -> Bool {
    switch (self, other) {
    case (.rate, .rate): true
    case (.weight(let id, _), .weight(let otherID, _)): id == otherID
    case (.population(let id, _), .population(let otherID, _)): id == otherID
    case (.cost(let id, _), .cost(let otherID, _)): id == nil || id == otherID
    case (.subBudget(let id, _), .subBudget(let otherID, _)): id == otherID
    case (.subBudget(let id, _), .line(let line, _)): plan.line(line).subBudget == id
    case (.line(let id, _), .line(let otherID, _)): id == otherID
    case (.income(let id, _), .income(let otherID, _)): id == otherID
    case (.fund(let target), .fund(let otherTarget)): target == otherTarget
    case (.growth(let kind), .growth(let otherKind)): kind == otherKind
    case (.rate, _), (.weight, _), (.population, _), (.cost, _), (.subBudget, _), (.line, _),
      (.income, _), (.fund, _), (.growth, _):
      false
    }
  }
}

extension YearSpan {
  /// Whether the two have a year in common.
  func meets(_ other: YearSpan) -> Bool { reaches(other.from) && other.reaches(from) }
}

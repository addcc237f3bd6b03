import Budget
import ScenarioLanguage

extension Session {
  /// The years that the figures of some expressions are of, in order; none where the plans that they are
  /// taken from have one year each, so that there is nothing to tell apart.
  ///
  /// - Throws: a diagnostic where a scenario that is named cannot be read.
  func years(of expressions: [ExpressionSyntax]) throws(Diagnostic) -> [Year] {
    var years: [Year] = []
    var isOneOfSeveral = false
    for quantity in expressions.flatMap(\.quantities) {
      let source = try quantity.scenario.map { name throws(Diagnostic) in
        try SessionContext(session: self).scenario(name)
      }
      let plan = (source ?? planned).plan
      let year = quantity.at?.year ?? plan.budget.year
      if !years.contains(year) { years.append(year) }
      if plan.years.count > 1 { isOneOfSeveral = true }
    }
    return isOneOfSeveral ? years.sorted() : []
  }

  /// The budget year, where the plan has others to tell it apart from; otherwise nil.
  var budgetYearOfSeveral: Year? {
    planned.plan.years.count > 1 ? planned.plan.budget.year : nil
  }
}

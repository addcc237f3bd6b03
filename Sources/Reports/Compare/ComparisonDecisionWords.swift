import Budget
import Lettering
import ScenarioLanguage
import Session

extension ComparisonWords {
  /// That a year's number is fixed already that scenarios move.
  var decided: [String] {
    comparison.lateYears.map { late in
      late.decision.stands(for: late.year, language).capitalisedFirst + ": "
        + Words.list(
          late.columns.map { Shown.name(comparison.columns[$0].name, language) }, language)
    }
  }
}

import Analysis
import Budget
import Lettering
import ScenarioLanguage

extension Grid {
  /// Costs of which others pay a part; none where there are none.
  static func shared(
    _ costs: [SharedCost], in year: Year, _ language: InterfaceLanguage
  ) -> [Grid] {
    costs.isEmpty ? [] : [table(of: costs, in: year, language)]
  }

  /// The same as a list of objects, also where it is empty.
  static func sharedFact(_ costs: [SharedCost], in year: Year) -> Fact {
    ("cofinanced", .rows(table(of: costs, in: year, .english)))
  }

  private static func table(
    of costs: [SharedCost], in year: Year, _ language: InterfaceLanguage
  ) -> Grid {
    Grid(
      title: Concept.cofinance.shortLabel(in: language).capitalisedFirst + " \(year.number)",
      columns: [
        .text(.expense, language), .number(.gross, language), .number(.othersPercentage, language),
        .number(.othersPart, language), .number(.net, language),
      ],
      rows: costs.map { cost in
        Row(cells: [
          .name(cost.name), .money(cost.gross),
          .number(cost.part.fraction, .percent, isSigned: false), .money(cost.others),
          .money(cost.net),
        ])
      })
  }
}

import Analysis
import Budget

extension MainFigure {
  /// A figure of a year, which a row of a table may be of.
  typealias OfYear = (figure: MainFigure?, year: Year?)

  /// Which of some rows are what others come to: expenses, the result, and the money at hand when the year ends,
  /// which is what it began with and the result, and free and bound.
  ///
  /// Rows of several years are told apart; a total of which a part is no row is left out, unless that part is among
  /// those that are left out since they are nothing.
  static func totals(_ rows: [OfYear], leftOut: [OfYear] = []) -> [Grid.Total] {
    var totals: [Grid.Total] = []
    for year in Set(rows.map(\.year)) {
      func row(_ figure: MainFigure) -> Int? {
        rows.firstIndex { $0.figure == figure && $0.year == year }
      }
      func isKnown(_ figure: MainFigure) -> Bool {
        row(figure) != nil || leftOut.contains { $0.figure == figure && $0.year == year }
      }
      func add(
        _ total: Quantity, is added: [MainFigure], less subtracted: [MainFigure] = [],
        behind first: MainFigure? = nil
      ) {
        guard let total = row(.quantity(total)), (added + subtracted).allSatisfy(isKnown) else {
          return
        }
        totals.append(
          Grid.Total(
            row: total, added: added.compactMap(row), subtracted: subtracted.compactMap(row),
            place: first.flatMap(row).map { $0 + 1 } ?? total))
      }
      let groups = rows.compactMap { row -> MainFigure? in
        guard row.year == year, case .subBudget? = row.figure else { return nil }
        return row.figure
      }
      let income = [.quantity(.fees), .otherIncome].filter { $0 == .quantity(.fees) || isKnown($0) }
      add(.expenses, is: [.quantity(.salaries), .operations] + groups)
      add(.result, is: income, less: [.quantity(.expenses)])
      add(.closing, is: [.quantity(.opening), .quantity(.result)], behind: .quantity(.opening))
      add(.closing, is: [.quantity(.free), .quantity(.bound)])
    }
    return totals
  }
}

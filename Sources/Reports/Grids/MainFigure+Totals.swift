import Analysis
import Budget

extension MainFigure {
  /// Which of some rows are what others come to: expenses, the result, and the money at hand when the year ends,
  /// which is what it began with and the result, and free and bound.
  ///
  /// Rows of several years are told apart; a total of which a part is no row is left out.
  static func totals(_ rows: [(figure: MainFigure?, year: Year?)]) -> [Grid.Total] {
    var totals: [Grid.Total] = []
    for year in Set(rows.map(\.year)) {
      func row(_ figure: MainFigure) -> Int? {
        rows.firstIndex { $0.figure == figure && $0.year == year }
      }
      func row(_ quantity: Quantity) -> Int? { row(.quantity(quantity)) }
      func add(
        _ total: Quantity, is added: [Int?], less subtracted: [Int?] = [], at place: Int? = nil
      ) {
        guard let total = row(total), !added.contains(nil), !subtracted.contains(nil) else {
          return
        }
        totals.append(
          Grid.Total(
            row: total, added: added.compactMap(\.self), subtracted: subtracted.compactMap(\.self),
            place: place ?? total))
      }
      let groups = rows.indices.filter { place in
        guard case .subBudget? = rows[place].figure else { return false }
        return rows[place].year == year
      }
      let income = [row(.fees)] + (row(.otherIncome).map { [$0] } ?? [])
      add(.expenses, is: [row(.salaries), row(.operations)] + groups)
      add(.result, is: income, less: [row(.expenses)])
      add(.closing, is: [row(.opening), row(.result)], at: row(.opening).map { $0 + 1 })
      add(.closing, is: [row(.free), row(.bound)])
    }
    return totals
  }
}

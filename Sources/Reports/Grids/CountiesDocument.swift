import Analysis
import Budget
import Charts
import Lettering
import ScenarioLanguage

/// What the members of each county pay.
struct CountiesDocument: Document {
  let table: CountiesTable
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "counties"
  var tables: [Grid] { [.counties(table, language)] }
  var parts: [DocumentPart] {
    let chart = BarChart(
      table.rows.map { row in
        (row.group?.term(in: language).label ?? Shown.name(row.county ?? ""), row.fees)
      }, in: amounts)
    return tables.map { .table($0) }
      + .chart(chart, titled: FieldLabel.fees.title(in: language), in: amounts)
  }
  var facts: [Fact] {
    [("year", .year(table.year))] + Grid.counties(table, language).rowsAndTotal
  }
}

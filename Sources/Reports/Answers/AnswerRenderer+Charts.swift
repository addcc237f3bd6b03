import Analysis
import Budget
import Session

extension AnswerRenderer {
  /// The answer to a question that varies inputs: tables, each with its bars.
  func varied(_ answer: Answer) -> String {
    switch answer {
    case .swept(let sweep):
      let table = tables(Grid.sweep(sweep, language))
      return table + (sweep.chart(language).map { "\n\n" + $0.text(width: width) } ?? "")
    case .sensitivity(let sensitivity):
      return zip(Grid.sensitivity(sensitivity, language), sensitivity.years).map { grid, year in
        let chart = sensitivity.chart(year, language)
        return tables([grid])
          + (year.rows.isEmpty ? "" : "\n\n" + chart.text(width: width))
      }.joined(separator: "\n\n")
    case .risk(let risk):
      let charts = risk.toldYears.map { year in
        (risk.years.count > 1 ? RiskWords(risk, language).histogramTitle(year) + "\n\n" : "")
          + risk.chart(year, language).text(width: width)
      }
      return ([tables([.risk(risk, language)])] + charts).joined(separator: "\n\n")
    case _: return ""
    }
  }
}

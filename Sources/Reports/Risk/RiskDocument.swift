import Analysis
import ScenarioLanguage

/// How a figure is distributed: its measures, then the bars of each year that is told.
struct RiskDocument: Document {
  let answer: Risk
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "risk"
  var parts: [DocumentPart] {
    [.table(.risk(answer, language, amounts))]
      + answer.toldYears.filter { $0.bars.count > 1 }.flatMap { year -> [DocumentPart] in
        .chart(
          answer.chart(year, language, amounts),
          titled: answer.years.count > 1 ? RiskWords(answer, language).histogramTitle(year) : nil,
          spoken: [.table(.bars(answer, year, language, amounts))])
      }
  }
  var tables: [Grid] {
    [.risk(answer, language, amounts)] + answer.years.map { .bars(answer, $0, language, amounts) }
  }
  var sheet: Grid? { .flat(answer) }
  var facts: [Fact] { answer.facts }
}

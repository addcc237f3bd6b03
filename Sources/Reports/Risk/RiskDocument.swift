import Analysis
import ScenarioLanguage

/// How a figure is distributed: its measures, then the bars of each year that is told.
struct RiskDocument: Document {
  let answer: Risk
  let language: InterfaceLanguage

  let kind = "risk"
  var parts: [DocumentPart] {
    [.table(.risk(answer, language))]
      + answer.toldYears.flatMap { year -> [DocumentPart] in
        let bars = DocumentPart.laidOut(answer.chart(year, language))
        guard answer.years.count > 1 else { return [bars] }
        return [.sentences(RiskWords(answer, language).histogramTitle(year)), bars]
      }
  }
  var tables: [Grid] {
    [.risk(answer, language)] + answer.years.map { .bars(answer, $0, language) }
  }
  var sheet: Grid? { .flat(answer) }
  var facts: [Fact] { answer.facts }
}

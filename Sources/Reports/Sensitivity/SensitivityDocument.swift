import Analysis
import ScenarioLanguage

/// What a change of each input does, each year's table with its bars.
struct SensitivityDocument: Document {
  let answer: Sensitivity
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "sensitivity"
  var parts: [DocumentPart] {
    zip(tables, answer.years).flatMap { grid, year -> [DocumentPart] in
      let bars: [DocumentPart] =
        year.rows.isEmpty ? [] : [.laidOut(answer.chart(year, language, amounts))]
      return [.table(grid)] + bars
    }
  }
  var tables: [Grid] { Grid.sensitivity(answer, language, amounts) }
  var sheet: Grid? { .flat(answer) }
  var facts: [Fact] { answer.facts }
}

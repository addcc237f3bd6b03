import Analysis
import ScenarioLanguage

/// Figures for every value of a lever, with bars where there is one figure.
struct SweepDocument: Document {
  let answer: Sweep
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "sweep"
  var parts: [DocumentPart] {
    tables.map { .table($0) } + answer.bars(language, amounts)
  }
  var tables: [Grid] { Grid.sweep(answer, language) }
  var sheet: Grid? { .flat(answer) }
  var facts: [Fact] { answer.facts }
}

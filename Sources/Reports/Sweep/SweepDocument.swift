import Analysis
import ScenarioLanguage

/// Figures for every value of a lever, with bars where there is one figure.
struct SweepDocument: Document {
  let answer: Sweep
  let language: InterfaceLanguage

  let kind = "sweep"
  var parts: [DocumentPart] {
    Grid.sweep(answer, language).map { .table($0) }
      + [answer.chart(language)].compactMap { $0 }.map { .laidOut($0) }
  }
  var tables: [Grid] { Grid.sweep(answer, language, isPlain: true) }
  var sheet: Grid? { .flat(answer) }
  var facts: [Fact] { answer.facts }
}

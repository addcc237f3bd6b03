import Analysis
import ScenarioLanguage

/// How long reserves last: sentences at a terminal, elsewhere a table.
struct RunwayDocument: Document {
  let runways: [Runway]
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "runway"
  var parts: [DocumentPart] {
    [.sentences(RunwayWords(language: language, amounts: amounts).text(runways))]
  }
  var tables: [Grid] { [.runways(runways, language)] }
  var facts: [Fact] { [("scenarios", .rows(.runways(runways, language)))] }
}

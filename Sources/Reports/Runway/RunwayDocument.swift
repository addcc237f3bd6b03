import Analysis
import ScenarioLanguage

/// How long reserves last: sentences at a terminal, elsewhere a table.
struct RunwayDocument: Document {
  let runways: [Runway]
  let language: InterfaceLanguage

  let kind = "runway"
  var parts: [DocumentPart] { [.sentences(RunwayWords(language: language).text(runways))] }
  var tables: [Grid] { [.runways(runways, language)] }
  var facts: [Fact] { [("scenarios", .rows(.runways(runways, language)))] }
}

import ScenarioLanguage
import Session

/// What each change contributed: the drawing at a terminal, elsewhere a table.
struct BridgeDocument: Document {
  let answer: BridgedAnswer
  let language: InterfaceLanguage

  let kind = "bridge"
  var parts: [DocumentPart] { [.laidOut(Waterfall(answer, language))] }
  var tables: [Grid] { [.bridge(answer, language)] }
  var facts: [Fact] { answer.facts }
}

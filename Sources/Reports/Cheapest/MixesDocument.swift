import ScenarioLanguage
import Session

/// The mixes of two levers that bring a condition about.
struct MixesDocument: Document {
  let answer: MixedAnswer
  let language: InterfaceLanguage

  let kind = "mixes"
  var tables: [Grid] { [.mixes(answer, language)] }
  var facts: [Fact] { answer.facts }
}

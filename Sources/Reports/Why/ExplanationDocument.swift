import ScenarioLanguage
import Session

/// How a figure comes about.
struct ExplanationDocument: Document {
  let answer: ExplainedAnswer
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "explanation"
  var tables: [Grid] { [.explanation(answer, language, amounts)] }
  var sheet: Grid? { .flatExplanation(answer) }
  var facts: [Fact] { answer.facts }
}

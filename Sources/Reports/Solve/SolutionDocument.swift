import ScenarioLanguage
import Session

/// The value that brings a condition about: sentences at a terminal, elsewhere a table.
struct SolutionDocument: Document {
  let answer: SolvedAnswer
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "solution"
  var parts: [DocumentPart] {
    [.sentences(SolutionWords(answer: answer, language: language, amounts: amounts).text)]
  }
  var tables: [Grid] { [.solution(answer, language)] }
  var facts: [Fact] { answer.facts }
}

import Analysis
import ScenarioLanguage
import Session

/// Scenarios side by side, then their differences.
struct ComparisonDocument: Document {
  let answer: Comparison
  let language: InterfaceLanguage

  let kind = "comparison"
  var tables: [Grid] {
    [.figures(of: answer, language)]
      + (Grid.differences(of: answer, language).map { [$0] } ?? [])
  }
  var sheet: Grid? { .whole(answer) }
  var facts: [Fact] { answer.facts }
  var remarks: [Remark] { answer.notices.map { .warning($0.message(in: language)) } }
}

import Analysis
import Budget
import ScenarioLanguage
import Session

/// A document that is a sentence at a terminal and a few values elsewhere.
protocol RecordedDocument: Document {
  var language: InterfaceLanguage { get }
  /// What is said at a terminal.
  var sentence: String { get }
  /// The values.
  var record: Record { get }
}

extension RecordedDocument {
  var parts: [DocumentPart] { [.sentences(sentence)] }
  var tables: [Grid] { [Grid(record: record, language)] }
  var kind: String { record.kind }
  var facts: [Fact] { record.facts }
}

/// A `let` and its value.
struct DefinitionDocument: RecordedDocument {
  let name: String
  let value: Value
  let years: [Year]
  let language: InterfaceLanguage
  let amounts: AmountUnit

  var sentence: String {
    Shown.name(name) + " = " + Shown.value(value, language, amounts)
      + Words.inYears(years, language)
  }
  var record: Record {
    Record(
      "definition",
      [
        (.name, .text(name)), (.value, Cell(value)), (.unit, value.unit(language)),
        (.years, .years(years)),
      ])
  }
}

/// Whether an assertion holds.
struct AssertionDocument: RecordedDocument {
  let answer: AssertedAnswer
  let language: InterfaceLanguage

  var sentence: String { SessionWords.asserted(answer, language) }
  var record: Record { Record(answer, language) }
  var remarks: [Remark] { answer.notices.map { .warning($0.message(in: language)) } }
}

/// What a statement of the frame did.
struct FrameDocument: RecordedDocument {
  let answer: FrameAnswer
  let language: InterfaceLanguage

  var sentence: String { SessionWords.framed(answer, language) }
  var parts: [DocumentPart] { [.naming { SessionWords.framed(answer, language, $0) }] }
  var record: Record { Record(answer) }
  var remarks: [Remark] {
    guard case .based(_, _, .some(let notice)) = answer else { return [] }
    return [.warning(notice.message(in: language))]
  }
}

/// What a statement about stored scenarios did.
struct FiledDocument: RecordedDocument {
  let answer: FiledAnswer
  let language: InterfaceLanguage
  let amounts: AmountUnit

  var sentence: String { SessionWords.filed(answer, language, amounts) }
  var parts: [DocumentPart] { [.naming { SessionWords.filed(answer, language, amounts, $0) }] }
  var record: Record { Record(answer) }
  var remarks: [Remark] {
    guard case .opened(_, _, _, _, let notice, let budget, _) = answer else { return [] }
    return (notice.map { [.warning($0.message(in: language))] } ?? [])
      + (budget.map { [.warning(SessionWords.read(on: $0, language))] } ?? [])
  }
}

/// Changes that were taken back or made again.
struct StepDocument: RecordedDocument {
  let answer: SteppedAnswer
  let language: InterfaceLanguage
  let amounts: AmountUnit

  var sentence: String { SessionWords.stepped(answer, language, amounts) }
  var record: Record {
    Record(
      answer.isUndo ? "undo" : "redo",
      [
        (.changes, .list(answer.changes)), (.freeBefore, .money(answer.free.before)),
        (.freeAfter, .money(answer.free.after)),
      ])
  }
}

/// An option that was set.
struct OptionDocument: RecordedDocument {
  let option: SessionOption
  let language: InterfaceLanguage

  var sentence: String { SessionWords.option(option, language) }
  var record: Record {
    Record(
      "option",
      [(.option, .text(option.key)), (.value, .text(option.word(in: .english)))])
  }
}

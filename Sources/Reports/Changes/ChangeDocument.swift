import Analysis
import ScenarioLanguage
import Session

/// What a change did: one line at a terminal, elsewhere what moved as a table.
struct ChangeDocument: Document {
  let answer: ChangedAnswer
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "change"
  var parts: [DocumentPart] {
    [.sentences(solved + EffectLine(answer: answer, language: language, amounts: amounts).text)]
  }
  /// The question whose answer is made a change, on a line of its own.
  private var solved: String {
    answer.solves.map { "\(Concept.apply.word(in: language)): `\($0)`\n" } ?? ""
  }
  var tables: [Grid] { [.movements(answer, language)] }
  var facts: [Fact] { answer.facts }
  var remarks: [Remark] {
    let doubt = (answer.doubt?.question(language)).map { [Remark.warning($0)] } ?? []
    return doubt + answer.overridden.map { .warning($0.overriddenSentence(language)) }
      + answer.warnings.map {
        Remark(
          kind: $0.isRemark ? .note : .warning,
          sentence: $0.sentence(language, answer.plan, amounts))
      } + answer.brokenRules.map { .warning($0.brokenSentence(language, amounts)) }
      + [answer.madeIncome].compactMap(\.self).map(newIncome)
  }

  /// That a name no income had is a new one's, which files of the first version make without a word.
  private func newIncome(_ name: String) -> Remark {
    let shown = Shown.name(name)
    let sentence = language.text(
      en:
        "no income was called \(shown), so this is a new one, as `income new` says; `undo` takes it back",
      nb:
        "ingen inntekt het \(shown), så dette er en ny, slik `inntekt ny` sier det; `angre` tar den bort "
        + "igjen")
    return Remark(kind: .note, sentence: sentence)
  }
}

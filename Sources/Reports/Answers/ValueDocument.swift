import Budget
import ScenarioLanguage
import Session

/// A bare expression's value.
struct ValueDocument: RecordedDocument {
  let answer: ValueAnswer
  let language: InterfaceLanguage
  let amounts: AmountUnit

  var sentence: String {
    let value =
      Shown.value(answer.value, language, amounts) + share + Words.inYears(answer.years, language)
    if answer.isNumberAlone {
      return value
        + language.text(
          en: " · a number alone changes nothing; say what it is for, such as `rate 1.60`",
          nb: " · et tall alene endrer ingenting; si hva det gjelder, for eksempel `sats 1,60`")
    }
    guard answer.released != .zero else { return value }
    return value + " · " + SessionWords.released(answer.released, language)
  }

  var record: Record {
    Record(
      "value",
      [
        (.expression, .phrase(answer.expression)), (.value, Cell(answer.value)),
        (.unit, answer.value.unit(language)), (.released, .money(answer.released)),
        (.years, .years(answer.years)),
      ])
  }

  var remarks: [Remark] {
    answer.notices.map { .warning($0.message(in: language)) }
      + FigureNotes.countedTwice(answer.countedTwice, language).map {
        Remark(kind: .note, sentence: $0)
      }
      // What was worked out may have been meant as a change.
      + [answer.looksLikeChange].compactMap { $0 }.map {
        Remark(kind: .hint, sentence: $0.hint(in: language))
      }
  }

  /// What a part of something is in per cent, with two decimals; nothing for other values.
  private var share: String {
    guard answer.isShare, case .number(let share, .number) = answer.value else { return "" }
    return " (" + NumberText.percent(share, decimals: 2) + ")"
  }
}

extension ValueAnswer {
  /// Whether nothing was worked out: what was typed is a number, with or without its unit.
  fileprivate var isNumberAlone: Bool {
    // Most expressions have a sign that tells at once.
    !expression.utf8.contains { "+-*/()<>=".utf8.contains($0) }
      && expression.first?.isNumber == true
      && expression.allSatisfy {
        $0.isNumber || $0.isLetter || $0.isWhitespace || ".,'_%".contains($0)
      }
  }
}

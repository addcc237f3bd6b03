import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

extension DoubtedNumber {
  /// The question whether it was meant, with the way back.
  func question(_ language: InterfaceLanguage) -> String {
    let fact =
      if number.isFarFromBefore, let before = number.before.map(number.scale.shown) {
        Self.far(before, number.scale.shown(number.after), language)
      } else {
        Self.little(number.scale.shown(number.typed), language)
      }
    let question =
      if let meant {
        language.text(
          en: "did you mean `\(DisplayText.safe(meant.english))`?",
          nb: "mente du `\(DisplayText.safe(meant.norwegian))`?")
      } else { language.text(en: "is that meant?", nb: "er det ment slik?") }
    let way = language.text(en: "`undo` takes it back", nb: "`angre` tar det tilbake")
    return fact + "; " + question + " " + way
  }

  private static func far(
    _ before: String, _ after: String, _ language: InterfaceLanguage
  ) -> String {
    language.text(
      en: "far from what stood: \(before) before, \(after) now",
      nb: "langt fra den forrige verdien: \(before) før, \(after) nå")
  }

  private static func little(_ typed: String, _ language: InterfaceLanguage) -> String {
    language.text(en: "very little: \(typed)", nb: "svært lite: \(typed)")
  }

  /// The facts for machines: `meant` is the number alone, in the unit of the others.
  var facts: [Fact] {
    func exact(_ number: ExactNumber?) -> JSONValue {
      number.map {
        .cell(.digits(PlainNumber.number($0, decimals: 4), forPeople: ""))
      } ?? .null
    }
    return [
      ("warning", .string("far_number")), ("before", exact(number.before)),
      ("after", exact(number.after)), ("meant", exact(number.meant)),
    ]
  }
}

extension FarNumber.Scale {
  /// What its numbers count.
  var kind: ValueKind {
    switch self {
    case .rate: .rate
    case .weight: .number
    case .inhabitants: .inhabitants
    case .cost, .amount: .kroner
    case .positions: .positions
    }
  }

  /// A number of the scale as people read it.
  fileprivate func shown(_ number: ExactNumber) -> String { Shown.number(number, kind) }
}

import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

extension DoubtedNumber {
  /// The question whether it was meant, with the way back.
  func question(_ language: InterfaceLanguage) -> String {
    let after = number.scale.shown(number.after)
    let fact =
      if let before = number.before.map(number.scale.shown) {
        language.text(
          en: "far from what stood: \(before) before, \(after) now",
          nb: "langt fra den forrige verdien: \(before) før, \(after) nå")
      } else {
        language.text(en: "very little: \(after)", nb: "svært lite: \(after)")
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

  /// The facts for machines: `meant` is the number alone, in the unit of the others.
  var json: [(key: String, value: JSONValue)] {
    func exact(_ number: ExactNumber?) -> JSONValue {
      number.map { .number(PlainNumber.number($0, decimals: 4)) } ?? .null
    }
    return [
      ("warning", .string("far_number")), ("before", exact(number.before)),
      ("after", exact(number.after)), ("meant", exact(number.meant)),
    ]
  }
}

extension FarNumber.Scale {
  /// A number of the scale as people read it.
  fileprivate func shown(_ number: ExactNumber) -> String {
    switch self {
    case .rate: NumberText.number(number, decimals: 4, least: 2) + "\u{A0}kr"
    case .cost, .amount: NumberText.number(number, decimals: 2, least: 2) + "\u{A0}kr"
    case .weight, .inhabitants, .positions: NumberText.number(number)
    }
  }
}

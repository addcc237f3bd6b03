import Budget
import Lettering
import ScenarioLanguage

/// Names and numbers as a budget file spells them.
enum NameText {
  /// A name, in quotes where the reader of budget files would otherwise take it for something else.
  ///
  /// The reader itself is asked, so that a new word of the format needs no second list of words here.
  static func written(_ name: String) -> String { isBare(name) ? name : quoted(name) }

  /// A text in quotes; control characters, which no text can have, become spaces.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "“", "”":
        quoted += "\\"
        quoted.unicodeScalars.append(scalar)
      case _:
        let isControl = scalar.properties.generalCategory == .control
        quoted.unicodeScalars.append(isControl ? " " : scalar)
      }
    }
    return quoted + "\""
  }

  /// A whole number in groups of three with plain spaces, as people type it.
  static func whole(_ number: Int64) -> String { String.written { $0.append(number, .file) } }

  /// A number in groups of three with as many decimals as it needs, up to twelve, after a point.
  static func number(_ number: ExactNumber) -> String {
    String.written { $0.append(number, decimals: 12, .file) }
  }

  /// An amount in kroner, in groups of three, with its øre after a point where it has any.
  static func amount(_ money: Money) -> String { String.written { $0.append(money, .file) } }

  /// A weight with as many decimals as it needs, after a point.
  static func weight(_ weight: Weight) -> String { String.written { $0.append(weight, .file) } }

  private static func isBare(_ name: String) -> Bool {
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0 == " " || $0 == "-"
    }
    guard isPlain, !name.isEmpty else { return false }
    let frame = """
      budget "Frame"
      year 2020
      rate 1 given
      populations 2019 given
      reserve 0 given
      municipality
      """
    let text = "\(frame) \(name) in \(name) population 1"
    let budget = BudgetFileReader.read(SourceText(name: "", text: text)).budget
    guard let member = budget?.members.first, budget?.members.count == 1 else { return false }
    return member.name == name && member.county == name
  }
}

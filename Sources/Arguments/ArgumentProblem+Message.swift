import Lettering
import ScenarioLanguage

extension ArgumentProblem {
  /// What is wrong, as one sentence without a full stop.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .unknownCommand(let word, let nearest):
      let word = DisplayText.quoted(word)
      return language.text(
        en: "there is no command \(word)", nb: "det finnes ingen underkommando \(word)")
        + meant(nearest, in: language)
    case .unknownOption(let option, let command, let nearest):
      let option = DisplayText.quoted(option)
      return language.text(
        en: "\(command) has no option \(option)", nb: "\(command) har ikke valget \(option)")
        + meant(nearest, in: language)
    case .missingValue(let option, let value, _):
      return language.text(en: "nothing follows \(option)", nb: "det står ikke noe etter \(option)")
        + wanted(value, in: language)
    case .unwantedValue(let option, _):
      return language.text(
        en: "\(option) stands alone, without =", nb: "\(option) står alene, uten =")
    case .unfitValue(let text, let option, let value, _, let nearest):
      let text = DisplayText.quoted(text)
      return language.text(
        en: "\(option) cannot be \(text)", nb: "\(option) kan ikke være \(text)")
        + (nearest == nil ? wanted(value, in: language) : meant(nearest, in: language))
    case .missingOperand(let command, let kind):
      return language.text(
        en: "\(command) needs \(kind.need(in: language))",
        nb: "\(command) trenger \(kind.need(in: language))")
    case .unexpectedOperand(let text, let command):
      let text = DisplayText.quoted(text)
      return language.text(
        en: "\(text) is more than \(command) takes", nb: "\(text) er mer enn \(command) tar imot")
    }
  }

  private func meant(_ nearest: String?, in language: InterfaceLanguage) -> String {
    guard let nearest else { return "" }
    return language.text(en: "; did you mean \(nearest)?", nb: "; mente du \(nearest)?")
  }

  private func wanted(_ value: OptionValueName, in language: InterfaceLanguage) -> String {
    switch value {
    case .text: ""
    case .choice(let words): ": " + words.joined(separator: ", ")
    case .number(let range):
      language.text(
        en: ": a whole number from \(range.lowerBound) to \(range.upperBound)",
        nb: ": et helt tall fra \(range.lowerBound) til \(range.upperBound)")
    }
  }
}

extension OperandKind {
  /// What a command lacks that has none of these.
  fileprivate func need(in language: InterfaceLanguage) -> String {
    switch self {
    case .file: language.text(en: "a file", nb: "en fil")
    case .path: language.text(en: "a file or a folder", nb: "en fil eller en mappe")
    case .scenario: language.text(en: "a scenario", nb: "et scenario")
    case .statement: language.text(en: "a statement", nb: "en kommando")
    case .command: language.text(en: "a command", nb: "en underkommando")
    }
  }
}

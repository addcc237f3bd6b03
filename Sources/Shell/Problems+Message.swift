import Lettering
import LineEditing
import ScenarioLanguage
import ScenarioStore
import Session

extension LineProblem {
  /// The sentence for the user.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .invalidUTF8(let line, let offset):
      language.text(
        en: "line \(line) is not UTF-8 at byte \(offset); save the text with the encoding UTF-8",
        nb: "linje \(line) er ikke UTF-8 ved byte \(offset); lagre teksten med tegnkodingen UTF-8")
    case .lineTooLong(let line, let limit):
      language.text(
        en: "line \(line) is longer than \(limit) bytes; split it",
        nb: "linje \(line) er lengre enn \(limit) byte; del den opp")
    case .unreadable(let code):
      language.text(
        en: "the input cannot be read: \(reason(code, .english)); give it in a file",
        nb: "inndata kan ikke leses: \(reason(code, .norwegian)); gi dem i en fil")
    }
  }
}

extension HistoryProblem {
  /// The sentence for the user.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .unreadable(let path, let code):
      language.text(
        en: "the history \(DisplayText.quoted(path)) cannot be read: \(reason(code, .english)); "
          + "this session goes on without it",
        nb: "historikken \(DisplayText.angled(path)) kan ikke leses: \(reason(code, .norwegian)); "
          + "denne økta går videre uten den")
    case .notAFile(let path):
      language.text(
        en: "the history \(DisplayText.quoted(path)) is not a file; "
          + "this session goes on without it",
        nb: "historikken \(DisplayText.angled(path)) er ikke en fil; "
          + "denne økta går videre uten den")
    case .brokenEntries(let path, let count):
      language.text(
        en: "\(count) lines of the history \(DisplayText.quoted(path)) are broken and left out",
        nb: "\(count) linjer i historikken \(DisplayText.angled(path)) er ødelagt og utelatt")
    case .unwritable(let path, let code):
      language.text(
        en: "the history \(DisplayText.quoted(path)) cannot be written: \(reason(code, .english)); "
          + "lines are remembered in this session only",
        nb:
          "historikken \(DisplayText.angled(path)) kan ikke skrives: \(reason(code, .norwegian)); "
          + "linjer huskes bare i denne økta")
    }
  }
}

/// Why the system refused with that number.
private func reason(_ code: Int32, _ language: InterfaceLanguage) -> String {
  SystemError(code: code).reason(in: language)
}

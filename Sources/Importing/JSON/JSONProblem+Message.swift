import Lettering
import ScenarioLanguage

extension JSONProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .unexpected(let scalar):
      language.text(
        en: "\(DisplayText.quoted(String(scalar))) is not JSON here; save the table anew",
        nb: "\(DisplayText.angled(String(scalar))) er ikke JSON her; lagre tabellen på nytt")
    case .cutOff:
      language.text(
        en: "the file is cut off here; save the table anew",
        nb: "fila er kuttet av her; lagre tabellen på nytt")
    case .controlInText:
      language.text(
        en: "a text has a line break or control character in it; save the table anew",
        nb: "en tekst har et linjeskift eller styretegn i seg; lagre tabellen på nytt")
    case .wrongEscape:
      language.text(
        en: "the backslash does not stand before what JSON lets it; save the table anew",
        nb: "omvendt skråstrek står ikke foran noe som JSON tillater; lagre tabellen på nytt")
    case .wrongNumber(let literal):
      language.text(
        en: "\(DisplayText.quoted(literal)) is no number of JSON; save the table anew",
        nb: "\(DisplayText.angled(literal)) er ikke noe tall i JSON; lagre tabellen på nytt")
    case .keyTwice(let key):
      language.text(
        en: "\(DisplayText.quoted(key)) stands twice in the object; save the table anew",
        nb: "\(DisplayText.angled(key)) står to ganger i objektet; lagre tabellen på nytt")
    case .nestedTooDeep:
      language.text(
        en: "there are more than 64 levels; a table in JSON-stat2 has 6",
        nb: "det er mer enn 64 nivåer; en tabell i JSON-stat2 har 6")
    }
  }
}

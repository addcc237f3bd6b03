import Lettering

extension LexicalProblem {
  /// The sentence for the user.
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .strayCharacter("?"):
      return language.text(
        en: "a line needs no question mark to be a question; leave it out, or write `help`",
        nb:
          "en linje trenger ikke spørsmålstegn for å være et spørsmål; ta det bort, eller skriv `hjelp`"
      )
    case .strayCharacter(let scalar):
      let shown = name(of: scalar, language)
      return language.text(
        en: "\(shown) has no meaning here; put names and texts in quotes",
        nb: "\(shown) har ingen mening her; sett navn og tekster i anførselstegn")
    case .openText:
      return language.text(
        en: "the quote is not closed on this line; put a quote after the text",
        nb: "anførselstegnet er ikke lukket på denne linjen; sett ett etter teksten")
    case .unknownEscape(let scalar):
      let shown = language.quoted("\\" + String(scalar))
      return language.text(
        en: "\(shown) means nothing in a text; write \\\\ for a backslash, \\\" for a quote",
        nb: "\(shown) betyr ingenting i en tekst; skriv \\\\ for \\, og \\\" for anførselstegn")
    case .ambiguousNumber(let literal, let grouped, let decimal):
      let shown = language.quoted(literal)
      return language.text(
        en: "\(shown) could be read in two ways; write \(grouped) or \(decimal)",
        nb: "\(shown) kan leses på to måter; skriv \(grouped) eller \(decimal)")
    case .malformedNumber(let literal):
      return language.text(
        en: "\(DisplayText.quoted(literal)) is no number; write 1.60, 1,60 or 500 000",
        nb: "\(DisplayText.angled(literal)) er ikke noe tall; skriv 1,60, 1.60 eller 500 000")
    case .numberTooLong(let literal):
      return language.text(
        en: "\(DisplayText.quoted(literal)) has too many digits; write at most 38",
        nb: "\(DisplayText.angled(literal)) har for mange sifre; skriv høyst 38")
    case .noSuchMonth(let literal):
      return language.text(
        en: "\(DisplayText.quoted(literal)) is no month; months go from 01 to 12",
        nb: "\(DisplayText.angled(literal)) er ingen måned; månedene går fra 01 til 12")
    }
  }

  /// The character as people see it, with its number where that says more.
  private func name(of scalar: Unicode.Scalar, _ language: InterfaceLanguage) -> String {
    let shown = language.quoted(String(scalar))
    guard scalar.value >= 0x7F else { return shown }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\(shown) (U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ")"
  }
}

import Lettering

extension SyntaxProblem {
  /// The sentence for the user.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .lexical(let problem): return problem.message(in: language)
    case .value(let problem): return problem.message(in: language)
    case .unknownStatement(let word):
      let shown = language.quoted(word)
      return language.text(
        en: "no statement begins with \(shown); `help` lists them",
        nb: "ingen kommando begynner med \(shown); `hjelp` lister dem opp")
    case .expected(let part, let found, let statement):
      return part.message(found: found, statement: statement, in: language)
        + (form(of: statement, in: language) ?? part.wayOut(in: language))
    case .unexpected(let text, let statement):
      let shown = language.quoted(text)
      return language.text(
        en: "\(shown) does not belong here", nb: "\(shown) hører ikke hjemme her")
        + (form(of: statement, in: language)
          ?? language.text(en: "; separate statements with ;", nb: "; skill kommandoer med ;"))
    case .nameNeedsQuotes(let name):
      let shown = language.quoted(name)
      return language.text(
        en: "if \(shown) is one name, write it in quotes",
        nb: "hvis \(shown) er ett navn, skriv det i anførselstegn")
    case .trailingComma:
      return language.text(
        en: "nothing follows the comma; write another name or leave the comma out",
        nb: "ingenting følger etter kommaet; skriv et navn til eller ta bort kommaet")
    case .missingComma:
      return language.text(
        en: "a comma is missing between two names", nb: "det mangler et komma mellom to navn")
    case .givenTwice(let concept):
      let word = concept.word(in: language)
      return language.text(
        en: "`\(word)` is given twice; keep one of them",
        nb: "`\(word)` står to ganger; behold én av dem")
    case .reservedName(let name):
      let shown = language.quoted(name)
      return language.text(
        en: "\(shown) is a word of the language; choose another name",
        nb: "\(shown) er et ord i språket; velg et annet navn")
    case .budgetFile:
      return language.text(
        en:
          "this is a budget file and no scenario; take it with `hvis --budget FILE`, and look it through with "
          + "`hvis check FILE`",
        nb:
          "dette er en budsjettfil og ikke et scenario; bruk den med `hvis --budget FIL`, og se etter feil med "
          + "`hvis check FIL`")
    case .conflictMark:
      return language.text(
        en:
          "this is a mark that git left where two changes of the file meet; keep one of the two, and "
          + "delete the lines with the marks",
        nb:
          "dette er et merke som git har satt der to endringer av filen møtes; behold den ene av dem, og "
          + "slett linjene med merkene")
    case .severalWords(let name, let joined):
      let shown = language.quoted(name)
      return language.text(
        en:
          "\(shown) is more than one word; a name that `let` gives is one, such as \(DisplayText.safe(joined))",
        nb:
          "\(shown) er mer enn ett ord; et navn med `la` er ett, for eksempel \(DisplayText.safe(joined))"
      )
    }
  }

  /// The way out: how the statement is written; nil for an expression.
  private func form(of statement: Concept?, in language: InterfaceLanguage) -> String? {
    guard let statement, let form = StatementForm.form(of: statement) else { return nil }
    return language.text(en: "; write ", nb: "; skriv ") + "`\(form.grammarLine(in: language))`"
  }
}

extension ExpectedPart {
  /// What is missing, or what stands in its place.
  fileprivate func message(
    found: String?, statement: Concept?, in language: InterfaceLanguage
  ) -> String {
    let wanted = phrase(of: statement, in: language)
    guard let found else {
      return language.text(en: "\(wanted) is missing", nb: "\(wanted) mangler")
    }
    let shown = language.quoted(found)
    return language.text(
      en: "\(shown) stands where \(wanted) is expected",
      nb: "\(shown) står der det skulle stå \(wanted)")
  }

  /// The way out in an expression, which has no form to show.
  fileprivate func wayOut(in language: InterfaceLanguage) -> String {
    switch self {
    case .openingParenthesis:
      language.text(
        en: "; write the function's values in parentheses",
        nb: "; skriv verdiene til funksjonen i parentes")
    case .closingParenthesis:
      language.text(en: "; close what is open", nb: "; lukk det som er åpent")
    case .name, .amount, .value, .number, .year, .month, .day, .text, .file, .oneOf, .quantity,
      .lever,
      .equalSign, .word:
      language.text(
        en: "; write a number or a figure such as `free`",
        nb: "; skriv et tall eller en størrelse som `fri`")
    }
  }

  /// The word of a concept as the statement writes it.
  private func word(
    for concept: Concept, of statement: Concept?, in language: InterfaceLanguage
  ) -> String {
    statement.flatMap(StatementForm.form)?.word(for: concept, in: language)
      ?? concept.word(in: language)
  }

  /// The thing with its article, as it is called in the statement that wants it.
  public func phrase(of statement: Concept?, in language: InterfaceLanguage) -> String {
    switch self {
    case .name(let kind): NamedKind.aName(kind?.namedKind, in: language)
    case .amount: language.text(en: "an amount", nb: "et beløp")
    case .value: language.text(en: "a value", nb: "en verdi")
    case .number: language.text(en: "a number", nb: "et tall")
    case .year: language.text(en: "a year such as 2021", nb: "et år som 2021")
    case .day: language.text(en: "a day such as 2020-12-03", nb: "en dag som 2020-12-03")
    case .month: language.text(en: "a month such as 2021-07", nb: "en måned som 2021-07")
    case .text: language.text(en: "a text in quotes", nb: "en tekst i anførselstegn")
    case .file:
      language.text(en: "a file such as fees.csv", nb: "en fil som kontingent.csv")
    case .oneOf(.topic): language.text(en: "the name of a table", nb: "navnet på en tabell")
    case .oneOf(let role):
      language.listing(
        Concept.shown(as: role).map { $0.word(in: language) }, en: "or", nb: "eller")
    case .lever:
      language.text(
        en: "a number to move, such as the rate", nb: "et tall som kan endres, som satsen")
    case .quantity: language.text(en: "a figure of the budget", nb: "en størrelse i budsjettet")
    case .equalSign: "`=`"
    case .openingParenthesis: "`(`"
    case .closingParenthesis: "`)`"
    case .word(let concept): "`\(word(for: concept, of: statement, in: language))`"
    }
  }
}

extension SyntaxProblem {
  /// The sentence for the user.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .lexical(let problem): return problem.message(in: language)
    case .value(let problem): return problem.message(in: language)
    case .unknownStatement(let word):
      let shown = DisplayText.quoted(word)
      return language.text(
        en: "no statement begins with \(shown); `help` lists them",
        nb: "ingen setning begynner med \(shown); `hjelp` lister dem opp")
    case .expected(let expectation, let found, let statement):
      return expectation.message(found: found, in: language) + form(of: statement, in: language)
    case .unexpected(let text, let statement):
      let shown = DisplayText.quoted(text)
      return language.text(
        en: "\(shown) does not belong here", nb: "\(shown) hører ikke hjemme her")
        + form(of: statement, in: language)
    case .nameNeedsQuotes(let name):
      return language.text(
        en: "a name with more than words in it needs quotes; write \(DisplayText.quoted(name))",
        nb: "et navn med mer enn ord i må ha anførselstegn; skriv \(DisplayText.quoted(name))")
    case .trailingComma:
      return language.text(
        en: "nothing follows the comma; write another name or leave the comma out",
        nb: "ingenting følger etter kommaet; skriv et navn til eller ta bort kommaet")
    case .givenTwice(let concept):
      let word = concept.word(in: language)
      return language.text(
        en: "`\(word)` is given twice; keep one of them",
        nb: "`\(word)` er oppgitt to ganger; behold én av dem")
    case .reservedName(let name):
      let shown = DisplayText.quoted(name)
      return language.text(
        en: "\(shown) is a word of the language; choose another name",
        nb: "\(shown) er et ord i språket; velg et annet navn")
    }
  }

  /// The way out: how the statement is written.
  private func form(of statement: Concept?, in language: InterfaceLanguage) -> String {
    guard let statement, let form = StatementForm.form(of: statement) else { return "" }
    return language.text(en: "; write ", nb: "; skriv ") + "`\(form.grammar(in: language))`"
  }
}

extension Expectation {
  /// What is missing, or what stands in its place.
  fileprivate func message(found: String?, in language: InterfaceLanguage) -> String {
    let wanted = phrase(in: language)
    guard let found else {
      return language.text(en: "\(wanted) is missing", nb: "\(wanted) mangler")
    }
    let shown = DisplayText.quoted(found)
    return language.text(
      en: "\(shown) stands where \(wanted) is expected",
      nb: "\(shown) står der det skulle stå \(wanted)")
  }

  /// The thing with its article.
  private func phrase(in language: InterfaceLanguage) -> String {
    switch self {
    case .name: language.text(en: "a name", nb: "et navn")
    case .amount: language.text(en: "an amount", nb: "et beløp")
    case .value: language.text(en: "a value", nb: "en verdi")
    case .number: language.text(en: "a number", nb: "et tall")
    case .year: language.text(en: "a year such as 2021", nb: "et år som 2021")
    case .month: language.text(en: "a month such as 2021-07", nb: "en måned som 2021-07")
    case .text: language.text(en: "a text in quotes", nb: "en tekst i anførselstegn")
    case .path: language.text(en: "a file's name", nb: "navnet på ei fil")
    case .positionKind:
      language.text(
        en: "permanent, temporary or seconded", nb: "fast, midlertidig eller innlånt")
    case .growthKind:
      language.text(en: "wages, prices or population", nb: "lønn, priser eller folketall")
    case .topic: language.text(en: "the name of a table", nb: "navnet på en tabell")
    case .quantity: language.text(en: "a figure of the budget", nb: "et tall i budsjettet")
    case .equalSign: "`=`"
    case .openingParenthesis: "`(`"
    case .closingParenthesis: "`)`"
    case .word(let concept): "`\(concept.word(in: language))`"
    }
  }
}

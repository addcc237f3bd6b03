import Budget
import Lettering

extension ResolutionProblem {
  /// The sentence of a problem with a number of the fee rules.
  func feeMessage(in language: InterfaceLanguage) -> String {
    if case .unknownFeeNumber(let name, let known) = self {
      let names = known.map { language.quoted($0.text(in: language)) }.joined(separator: ", ")
      return language.text(
        en: "the fee has no number called \(DisplayText.quoted(name)); there is \(names)",
        nb: "kontingenten har ikke noe tall som heter \(DisplayText.angled(name)); den har \(names)"
      )
    }
    if case .unknownMeasure(let name, let known) = self {
      let names = known.map { language.quoted($0.text(in: language)) }.joined(separator: ", ")
      return known.isEmpty
        ? language.text(
          en:
            "the budget declares no measures, so that fees ask for nothing that a member `has`; leave it out",
          nb:
            "budsjettet oppgir ingen grunnlag, så kontingenten spør ikke etter noe et medlem `har`; ta det bort"
        )
        : language.text(
          en: "the budget has no measure called \(DisplayText.quoted(name)); there is \(names)",
          nb:
            "budsjettet har ikke noe grunnlag som heter \(DisplayText.angled(name)); det finnes \(names)"
        )
    }
    if case .unknownClass(_, let known) = self, known.isEmpty {
      return language.text(
        en: "the budget has no fee rules, so that the members of all classes pay the same rate",
        nb: "budsjettet har ingen kontingentregler, så medlemmene i alle klasser betaler samme sats"
      )
    }
    if case .unknownClass(let name, let known) = self {
      let words = known.map { language.quoted(word(ofClass: $0, in: language)) }
        .joined(separator: ", ")
      return language.text(
        en:
          "no class of members is called \(DisplayText.quoted(name)) and has a fee; there is \(words)",
        nb:
          "ingen medlemsklasse med kontingent heter \(DisplayText.angled(name)); det finnes \(words)"
      )
    }
    if case .mixedFeeNumbers(let name, let classes) = self {
      let text = language.quoted(name.text(in: language))
      let words = classes.map { word(ofClass: $0, in: language) }.map { "`\($0)`" }
      return language.text(
        en:
          "\(text) is a percentage in one fee rule and an amount in another, so that one number cannot be both; write "
          + "`of` and a class behind it: \(words.joined(separator: " or "))",
        nb:
          "\(text) er en prosent i én kontingentregel og et beløp i en annen, så ett tall kan ikke være begge deler; skriv "
          + "`av` og en klasse bak: \(words.joined(separator: " eller "))")
    }
    guard case .severalFeeNumbers(let name, let first) = self else { return "" }
    let text = language.quoted(name.text(in: language))
    let step = first.map { NameSyntax.quoted($0.text(in: language)) }
    return language.text(
      en:
        "\(text) has several numbers, one for each step or class; move all of them by a percentage such as `+3 %`, "
        + (step.map { "name one of them, such as `\($0)`, " } ?? "")
        + "or ask what it comes to for a member",
      nb:
        "\(text) har flere tall, ett for hvert trinn eller hver klasse; endre alle med en prosent, for eksempel `+3 %`, "
        + (step.map { "skriv navnet på ett av dem, for eksempel `\($0)`, " } ?? "")
        + "eller spør hva det utgjør for et medlem")
  }

  /// The word of a class as a reader has it: that of a kind in its language.
  private func word(ofClass word: String, in language: InterfaceLanguage) -> String {
    guard let kind = MemberKind(rawValue: word) else { return word }
    let (english, norwegian) = BudgetWord(kind).spellings
    return language.text(en: english, nb: norwegian)
  }
}

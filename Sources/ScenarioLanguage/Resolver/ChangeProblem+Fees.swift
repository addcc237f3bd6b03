import Budget
import Lettering

extension ChangeProblem {
  /// The sentence of a problem with the rules that fees come about by.
  func feeMessage(in language: InterfaceLanguage) -> String {
    if case .illegalFeeNumber = self {
      let range = FeeRuleWords.range(in: language)
      return language.text(
        en: "a number of the fee is \(range); write such a number",
        nb: "et tall i kontingenten er \(range); skriv et slikt tall")
    }
    if case .unfitFeeNumber(let name, let fit) = self {
      return unfitMessage(language.quoted(name.text(in: language)), fit, in: language)
    }
    if case .noFeeRule(let member) = self {
      return language.text(
        en:
          "nothing says what \(DisplayText.quoted(member)) pays; its class needs a fee rule in the "
          + "budget file",
        nb: "ingenting sier hva \(DisplayText.angled(member)) skal betale; klassen trenger en "
          + "kontingentregel i budsjettfilen")
    }
    if case .notMeasured(let member, let measure) = self {
      let name = language.quoted(measure.text(in: language))
      return language.text(
        en: "nobody says what \(DisplayText.quoted(member)) has of \(name), so that its fee is "
          + "missing; write `has \(NameSyntax.typed(measure.english))` with the number",
        nb: "ingen har oppgitt \(name) for \(DisplayText.angled(member)), så kontingenten mangler; "
          + "skriv `har \(NameSyntax.typed(measure.norwegian))` med tallet")
    }
    if case .feesOfWholeYears(let member, let months) = self {
      let years = months.wholeYears
      return language.text(
        en:
          "the fee of \(DisplayText.quoted(member)) is for whole years, so that it comes or goes "
          + "as a year begins; write `from \(years.from.number)"
          + (years.until.map { " until \($0.number)" } ?? "") + "`",
        nb:
          "kontingenten til \(DisplayText.angled(member)) er for hele år, så medlemmet går ut eller inn "
          + "ved et årsskifte; skriv `fra \(years.from.number)"
          + (years.until.map { " til og med \($0.number)" } ?? "") + "`")
    }
    guard case .nothingToShare(let term, let year) = self else { return "" }
    let name = language.quoted(term.text(in: language))
    return language.text(
      en:
        "the members have nothing in \(year.number) of what \(name) is shared by; give one of them "
        + "some of it (associates count in no equal share)",
      nb: "medlemmene har ingenting i \(year.number) av det \(name) fordeles etter; gi ett av dem "
        + "noe av det (assosierte er ikke med der noe deles likt)")
  }

  private func unfitMessage(
    _ name: String, _ fit: FeeNumber.Fit, in language: InterfaceLanguage
  ) -> String {
    switch fit {
    case .rising:
      language.text(
        en:
          "the bounds in \(name) rise, each above the one before; write one between its neighbours",
        nb: "grensene i \(name) stiger, hver over den forrige; skriv en som ligger mellom naboene")
    case .positive:
      language.text(
        en: "what is started in \(name) has a size; write more than 0",
        nb: "det som påbegynnes i \(name), har en størrelse; skriv mer enn 0")
    case .someWhole:
      language.text(
        en: "the whole that \(name) is shared by is more than nothing; write more than 0",
        nb: "helheten som \(name) fordeles etter, er mer enn null; skriv mer enn 0")
    case .rebated:
      language.text(
        en:
          "\(name) is a part of what it is taken off, from 0 to 100 % with at most six decimals; write the percentage it is to be",
        nb:
          "\(name) er en del av det den trekkes fra, fra 0 til 100 % med høyst seks desimaler; skriv prosenten det skal være"
      )
    case .whole:
      language.text(
        en:
          "\(name) is a part of a whole, from 0 to 100 % with at most six decimals, and the others share the rest as before; "
          + "write the percentage it is to be, or set one of the others",
        nb:
          "\(name) er en andel av en helhet, fra 0 til 100 % med høyst seks desimaler, og de andre deler resten som før; "
          + "skriv prosenten det skal være, eller sett en av de andre")
    case .lastYear:
      language.text(
        en:
          "\(name) is a part of last year's fee, from 0 to 100 % with at most six decimals; write the percentage it is to be",
        nb:
          "\(name) er en del av fjorårets kontingent, fra 0 til 100 % med høyst seks desimaler; skriv prosenten det skal være"
      )
    }
  }

  /// What such a problem means, why it is refused and what to do.
  var feeExplanation: ProblemExplanation {
    if case .feesOfWholeYears = self {
      return ProblemExplanation(
        en:
          "Only where the budget file's fee rule says `by month` does a member pay for a part of a year. "
          + "Elsewhere who is a member on 1 January pays for the year.",
        "Write the year, or let the rule in the budget file say `by month`.",
        nb:
          "Bare der kontingentregelen i budsjettfilen sier `etter måneder`, betaler et medlem for en del av "
          + "et år. Ellers betaler den som er medlem 1. januar, for hele året.",
        "Skriv året, eller la regelen i budsjettfilen si `etter måneder`.",
        see: [.leave, .join, .fees])
    }
    return ProblemExplanation(
      en:
        "The budget file states how fees come about, and here that does not say what a member pays. "
        + "Taking it for zero would be wrong.",
      "A class needs its rule in the budget file; what a member has stands behind `has`, there and in `join`.",
      nb:
        "Budsjettfilen sier hvordan kontingenten regnes ut, og her sier ikke det hva et medlem skal "
        + "betale. Å regne det som null ville vært feil.",
      "En klasse må ha sin regel i budsjettfilen; det et medlem har, står bak `har`, der og i `inn`.",
      see: [.join, .members])
  }
}

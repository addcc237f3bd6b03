import Budget
import Lettering

extension ChangeProblem: ReportableProblem {
  /// The sentence for the user, without the place of an earlier change.
  public func message(in language: InterfaceLanguage) -> String {
    message(in: language, since: nil)
  }

  /// The sentence for the user; `since` says where the earlier change stands, such as `line 3`.
  ///
  /// A table of sentences, one a problem, and long for that reason only.
  public func message(in language: InterfaceLanguage, since: String?) -> String {
    let text = language.sentence
    let since = since.map { text(" since \($0)", " siden \($0)") } ?? ""
    return switch self {
    case .alreadyOut(let member, _):
      text(
        "\(quoted(member)) is already out\(since); join brings it back",
        "\(quoted(member)) er allerede ute\(since); skriv `inn` for å ta det med igjen")
    case .alreadyIn(let member, _):
      text(
        "\(quoted(member)) is already a member\(since); `leave` takes it out",
        "\(quoted(member)) er allerede medlem\(since); skriv `ut` for å ta det ut")
    case .notInFeeBase(let member, let year):
      text(
        "\(quoted(member)) does not pay in \(year.number), so it cannot merge; `join` it first",
        "\(quoted(member)) betaler ikke i \(year.number) og kan ikke slås sammen; ta det med igjen med `inn` først"
      )
    case .mergesOnlyOne(let member):
      text(
        "\(quoted(member)) alone cannot merge; name at least two members",
        "\(quoted(member)) alene kan ikke slås sammen; nevn minst to medlemmer")
    case .differentWeights(let members):
      text(
        "\(list(members)) pay a different number of times; give them one `weight` first",
        "\(list(members)) har ulik vekt i kontingenten; gi dem samme `vekt` først")
    case .nameTaken(let name):
      text(
        "there is a \(quoted(name)) already; choose another name",
        "det finnes allerede en \(quoted(name)); velg et annet navn")
    case .illegalRate(let problem):
      text("the rate ", "satsen ") + problem.reason(in: language, from: "0", to: "1000 kr")
    case .illegalWeight(let member, let problem):
      text("the weight of \(quoted(member)) ", "vekten til \(quoted(member)) ")
        + problem.reason(in: language, from: "0", to: "100")
    case .illegalPopulation(let member, let year):
      text(
        "the population of \(quoted(member)) in \(year.number) would be below zero or beyond "
          + "counting; write how many there are",
        "folketallet i \(quoted(member)) i \(year.number) ville blitt under null eller høyere enn noe folketall; "
          + "skriv hvor mange det er")
    case .illegalChance:
      text(
        "a chance is from 0% to 100%; write one in between",
        "en sannsynlighet er fra 0% til 100%; skriv en imellom")
    case .leavesTogether(let member, let other, _):
      text(
        "\(quoted(member)) goes or stays together with \(quoted(other))\(since); give all of them a "
          + "chance in one statement",
        "\(quoted(member)) går ut eller blir samlet med \(quoted(other))\(since); gi alle en "
          + "sannsynlighet i én setning")
    case .noChance(let member):
      text(
        "\(quoted(member)) has no chance of leaving; give it one first, with `leave` and `with chance`",
        "\(quoted(member)) har ingen sannsynlighet for å gå ut; gi en først, med `ut` og `med sjanse`"
      )
    case .correlatedAlready(let member, _):
      text(
        "the leaving of \(quoted(member)) depends on another's already\(since); a member can be in "
          + "one correlation, so take that back with `undo`",
        "utmeldingen av \(quoted(member)) henger allerede sammen med en annen\(since); et medlem kan "
          + "være med i én samvariasjon, så ta den tilbake med `angre`")
    case .impossibleCorrelation(let first, let second, let lowest, let largest):
      text(
        "with these chances the leavings of \(quoted(first)) and \(quoted(second)) can have a "
          + "correlation from \(NumberText.number(lowest)) to \(NumberText.number(largest)); write "
          + "one in between",
        "med disse sannsynlighetene kan utmeldingene av \(quoted(first)) og \(quoted(second)) ha en "
          + "samvariasjon fra \(NumberText.number(lowest)) til \(NumberText.number(largest)); skriv "
          + "en imellom")
    case .illegalRange:
      text(
        "a range needs a width, and two ends that the figure can have; write the lower end first",
        "et spenn må ha en bredde, og to ender som tallet kan ha; skriv den laveste først")
    case .missingAmount(let line, let container):
      text(
        "the document gives no amount for \(quoted(line, language)), so there is nothing to be "
          + "more or less than; itemise moves an amount to it",
        "dokumentet har ikke noe beløp for \(quoted(line, language)) å legge til eller trekke fra; "
          + "`spesifiser` flytter et beløp dit")
        + (container.map { text(" from ", " fra ") + quoted($0, language) } ?? "")
    case .belowZero(let name, let year, let amount):
      text(
        "\(quoted(name, language)) would be \(NumberText.kroner(amount)) in \(year.number); "
          + "it cannot be below zero, so take less off",
        "\(quoted(name, language)) ville blitt \(NumberText.kroner(amount)) i \(year.number); "
          + "det kan ikke være under null, så trekk fra mindre")
    case .nothingToSpread(let name, let year):
      text(
        "the lines of \(quoted(name, language)) are all zero in \(year.number), so there are no "
          + "proportions to spread by; give one of them an amount first",
        "postene i \(quoted(name, language)) er alle null i \(year.number), så det er ingen "
          + "forhold å fordele etter; gi én av dem et beløp først")
    case .notContained(let line):
      text(
        "\(quoted(line, language)) has an amount of its own; change it with `spend`",
        "\(quoted(line, language)) har et eget beløp; endre det med `bruk`")
    case .notStaffed(let position, let month):
      text(
        "\(quoted(position, language)) is not staffed in \(NumberText.month(month)); "
          + "`show staff` says until when",
        "\(quoted(position, language)) er ikke besatt i \(NumberText.month(month)); "
          + "`vis ansatte` sier hvor lenge")
    case .endsBeforeStart(let month, let start):
      text(
        "\(NumberText.month(month)) comes before the first month \(NumberText.month(start)); "
          + "write a later one",
        "\(NumberText.month(month)) kommer før den første måneden \(NumberText.month(start)); "
          + "skriv en senere")
    case .alreadyStaffed(let position, let month):
      text(
        "\(quoted(position, language)) is staffed until \(NumberText.month(month)) already; "
          + "write a later month, or use `end`",
        "\(quoted(position, language)) er allerede besatt til og med \(NumberText.month(month)); "
          + "skriv en senere måned, eller bruk `avslutt`")
    case .alreadyOfKind(let position, let kind):
      text(
        "\(quoted(position, language)) is \(kind.adjective(in: language)) already; leave this out, or "
          + "write another kind",
        "\(quoted(position, language)) er allerede \(kind.adjective(in: language)); ta bort dette, eller "
          + "skriv et annet slag")
    case .paidByAnother(let position, let payer):
      text(
        "\(quoted(position, language)) is paid by \(payer ?? "another"); `convert` it first",
        "\(quoted(position, language)) betales av \(payer ?? "en annen"); bruk `gjør om` først")
    case .tooManyPositions(let limit):
      text(
        "a plan has at most \(limit) positions; hire from 1 up to that number",
        "en plan har høyst \(limit) stillinger; ansett færre")
    case .fundTooSmall(let name, let year, let available):
      text(
        "\(quoted(name, language)) has \(NumberText.kroner(available)) to release in "
          + "\(year.number); write that much or less",
        "\(quoted(name, language)) har \(NumberText.kroner(available)) å frigi i \(year.number); "
          + "skriv det beløpet eller mindre")
    case .amountNotPositive:
      text(
        "the amount must be more than zero; write how much",
        "beløpet må være mer enn null; skriv hvor mye")
    case .illegalHorizon(let limit):
      text(
        "a plan covers from 1 to \(limit) years; write a number in between",
        "en plan gjelder fra 1 til \(limit) år; skriv et tall imellom")
    case .illegalGrowth(let problem):
      text("the growth ", "veksten ") + problem.reason(in: language, from: "−50%", to: "100%")
    case .alreadyDropped(let activity, _):
      text(
        "\(quoted(activity, language)) is already dropped\(since); leave this out",
        "\(quoted(activity, language)) er allerede droppet\(since); ta bort dette")
    case .beforeBudgetYear(let year, let first):
      text(
        "\(year.number) is before the budget year; write \(first.number) or later",
        "\(year.number) er før budsjettåret; skriv \(first.number) eller senere")
    case .tooLarge:
      text(
        "the figures would be too large to be exact; write a smaller number",
        "tallene ville blitt for store til å være eksakte; skriv et mindre tall")
    }
  }

  /// The change that a problem refers to; nil where it refers to none.
  public var earlierChange: ChangeIndex? {
    if case .alreadyOut(_, let since) = self { return since }
    if case .alreadyIn(_, let since) = self { return since }
    if case .alreadyDropped(_, let since) = self { return since }
    if case .leavesTogether(_, _, let since) = self { return since }
    if case .correlatedAlready(_, let since) = self { return since }
    return nil
  }
}

extension InterfaceLanguage {
  /// Picks the English or the Norwegian sentence.
  fileprivate func sentence(_ english: String, _ norwegian: String) -> String {
    text(en: english, nb: norwegian)
  }
}

private func quoted(_ name: String) -> String { DisplayText.quoted(name) }

private func quoted(_ name: LocalName, _ language: InterfaceLanguage) -> String {
  DisplayText.quoted(name.text(in: language))
}

private func list(_ names: [String]) -> String { names.map(quoted).joined(separator: ", ") }

extension LocalName {
  /// The name in a language.
  public func text(in language: InterfaceLanguage) -> String {
    language.text(en: english, nb: norwegian)
  }
}

extension PositionKind {
  /// The kind as an adjective of one position: permanent, fast.
  public func adjective(in language: InterfaceLanguage) -> String {
    switch self {
    case .permanent: language.text(en: "permanent", nb: "fast")
    case .temporary: language.text(en: "temporary", nb: "midlertidig")
    case .seconded: language.text(en: "seconded", nb: "innlånt")
    }
  }
}

extension FigureProblem {
  /// What is wrong with a number, as the end of a sentence.
  fileprivate func reason(in language: InterfaceLanguage, from: String, to: String) -> String {
    switch self {
    case .outOfRange:
      language.text(en: "must be from \(from) to \(to)", nb: "må være fra \(from) til \(to)")
    case .finerThanFourDecimals:
      language.text(
        en: "can have four decimals at most; round it, such as `round(1.23456, 0.0001)`",
        nb: "kan ha høyst fire desimaler; rund av, som i `rund(1,23456, 0,0001)`")
    case .finerThanTwoDecimals:
      language.text(
        en: "can have two decimals at most; round it, such as `round(1.2345, 0.01)`",
        nb: "kan ha høyst to desimaler; rund av, som i `rund(1,2345, 0,01)`")
    }
  }
}

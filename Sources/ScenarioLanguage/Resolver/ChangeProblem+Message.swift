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
        "\(angled(member)) er allerede ute\(since); skriv `inn` for å ta det med igjen")
    case .alreadyIn(let member, _):
      text(
        "\(quoted(member)) is already a member\(since); `leave` takes it out",
        "\(angled(member)) er allerede medlem\(since); skriv `ut` for å ta det ut")
    case .partOf(let member, let whole, _):
      text(
        "\(quoted(member)) is part of \(quoted(whole))\(since); name \(quoted(whole)), or end this with "
          + "the year before they merge",
        "\(angled(member)) er en del av \(angled(whole))\(since); skriv \(angled(whole)), eller la dette "
          + "vare til året før de slås sammen")
    case .standsForOthers(let member):
      text(
        "\(quoted(member)) stands for members that are not named, so that it can neither leave, join "
          + "nor merge; name a member",
        "\(angled(member)) står for medlemmer som ikke er navngitt, og kan verken gå ut, gå inn eller "
          + "slås sammen; nevn et medlem")
    case .leavesLater(let member, let year, _):
      text(
        "\(quoted(member)) is out in \(year.number)\(since), so it cannot merge before; take that back "
          + "first, with `undo` or `join`",
        "\(angled(member)) er ute i \(year.number)\(since) og kan ikke slås sammen før det; ta det "
          + "tilbake først, med `angre` eller `inn`")
    case .weightChangesLater(let member, let year):
      text(
        "\(quoted(member)) has another weight from \(year.number), so it cannot merge before; give it one "
          + "`weight` for all years first",
        "\(angled(member)) har en annen vekt fra \(year.number) og kan ikke slås sammen før det; gi det "
          + "samme `vekt` i alle år først")
    case .mayLeaveLater(let member, _):
      text(
        "\(quoted(member)) has a chance of leaving\(since), which would not be clear of a part; take that "
          + "back with `undo`, and give the merged member one",
        "\(angled(member)) har en sannsynlighet for å gå ut\(since), og den ville vært uklar for en del; ta "
          + "den tilbake med `angre`, og gi det sammenslåtte medlemmet en")
    case .notInFeeBase(let member, let year):
      text(
        "\(quoted(member)) does not pay in \(year.number), so it cannot merge; `join` it first",
        "\(angled(member)) betaler ikke i \(year.number) og kan ikke slås sammen; ta det med igjen med `inn` først"
      )
    case .mergesOnlyOne(let member):
      text(
        "\(quoted(member)) alone cannot merge; name at least two members",
        "\(angled(member)) alene kan ikke slås sammen; nevn minst to medlemmer")
    case .mergesWithCounty(let member, let county):
      text(
        "\(quoted(county)) is a county council and \(quoted(member)) is not, so they cannot merge; name what "
          + "the municipalities become",
        "\(angled(county)) er en fylkeskommune og \(angled(member)) er det ikke, så de kan ikke slås sammen; "
          + "skriv hva kommunene blir til")
    case .differentWeights(let members):
      text(
        "\(list(members, language)) pay a different number of times; give them one `weight` first",
        "\(list(members, language)) har ulik vekt i kontingenten; gi dem samme `vekt` først")
    case .nameTaken(let name):
      text(
        "there is a \(quoted(name)) already; choose another name",
        "det finnes allerede en \(angled(name)); velg et annet navn")
    case .illegalRate(let problem):
      text("the rate ", "satsen ") + problem.reason(in: language, from: "0", to: "1000 kr")
    case .illegalWeight(let member, let problem):
      text("the weight of \(quoted(member)) ", "vekten til \(angled(member)) ")
        + problem.reason(in: language, from: "0", to: "100")
    case .illegalPopulation(let member, let year):
      text(
        "the population of \(quoted(member)) in \(year.number) would be below zero or beyond "
          + "counting; write how many there are",
        "folketallet i \(angled(member)) i \(year.number) ville blitt under null eller høyere enn noe folketall; "
          + "skriv hvor mange det er")
    case .illegalChance:
      text(
        "a chance is from 0% to 100%; write one in between",
        "en sannsynlighet er fra 0% til 100%; skriv en imellom")
    case .leavesTogether(let member, let other, _):
      text(
        "\(quoted(member)) goes or stays together with \(quoted(other))\(since); give all of them a "
          + "chance in one statement",
        "\(angled(member)) går ut eller blir samlet med \(angled(other))\(since); gi alle en "
          + "sannsynlighet i én kommando")
    case .noChance(let member):
      text(
        "\(quoted(member)) has no chance of leaving; give it one first, with `leave` and `with chance`",
        "\(angled(member)) har ingen sannsynlighet for å gå ut; gi en først, med `ut` og `med sannsynlighet`"
      )
    case .correlatedAlready(let member, _):
      text(
        "the leaving of \(quoted(member)) depends on another's already\(since); a member can be in "
          + "one correlation, so take that back with `undo`",
        "utmeldingen av \(angled(member)) henger allerede sammen med en annen\(since); et medlem kan "
          + "være med i én samvariasjon, så ta den tilbake med `angre`")
    case .impossibleCorrelation(let first, let second, let lowest, let largest):
      text(
        "with these chances the leavings of \(quoted(first)) and \(quoted(second)) can have a "
          + "correlation from \(NumberText.number(lowest)) to \(NumberText.number(largest)); write "
          + "one in between",
        "med disse sannsynlighetene kan utmeldingene av \(angled(first)) og \(angled(second)) ha en "
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
    case .partOrMore(let line, let container, let amount):
      text(
        "\(quoted(container, language)) already holds what \(quoted(line, language)) costs; "
          + "`itemise \(typed(line, language)) \(shown(amount, language))` takes it out of that, "
          + "`spend \(typed(line, language)) +\(shown(amount, language))` is new money",
        "\(quoted(container, language)) omfatter alt det \(quoted(line, language)) koster; "
          + "`spesifiser \(typed(line, language)) \(shown(amount, language))` tar det derfra, "
          + "`bruk \(typed(line, language)) +\(shown(amount, language))` er nye penger")
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
    case .hasNoEnd(let position):
      text(
        "\(quoted(position, language)) has no end that could be moved; `end` gives it one",
        "\(quoted(position, language)) har ingen slutt som kan flyttes; `avslutt` gir den en")
    case .noCost(let position):
      text(
        "nobody says what \(quoted(position, language)) costs, and the budget has no standard cost; "
          + "`hire` another one with `cost`",
        "ingen sier hva \(quoted(position, language)) koster, og budsjettet har ingen standardkostnad; "
          + "`ansett` en annen med `kostnad`")
    case .noStandardCost:
      text(
        "the budget has no standard cost of a position; write `cost` and an amount a year",
        "budsjettet har ingen standardkostnad for en stilling; skriv `kostnad` og et beløp i året")
    case .alreadyOfKind(let position, let kind):
      text(
        "\(quoted(position, language)) is \(kind.adjective(in: language)) already; leave this out, or "
          + "write another kind",
        "\(quoted(position, language)) er allerede \(kind.adjective(in: language)); ta bort dette, eller "
          + "skriv en annen type")
    case .paidByAnother(let position, let payer):
      text(
        "\(quoted(position, language)) is paid by \(payer ?? "another"); `convert` it first",
        "\(quoted(position, language)) betales av \(payer ?? "en annen"); bruk `gjør om` først")
    case .fundTooSmall(let name, let year, let available):
      text(
        "\(quoted(name, language)) has \(NumberText.kroner(available)) to release in "
          + "\(year.number); write that much or less",
        "\(quoted(name, language)) har \(NumberText.kroner(available)) å frigi i \(year.number); "
          + "skriv det beløpet eller mindre")
    case .releasedAfterPlan(let name, let year, let last, let years):
      text(
        "the plan ends with \(last.number), so that nothing of \(quoted(name, language)) is released in "
          + "\(year.number); ",
        "planen slutter med \(last.number), så ingenting av \(quoted(name, language)) blir frigitt i "
          + "\(year.number); ")
        + (years.map { text("write `plan \($0) years` first", "skriv `plan \($0) år` først") }
          ?? text("write an earlier year", "skriv et tidligere år"))
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
    case .illegalFeeNumber, .unfitFeeNumber, .noFeeRule, .notMeasured, .nothingToShare,
      .feesOfWholeYears:
      feeMessage(in: language)
    case .tooManyPositions, .illegalPercentage, .illegalOnCost, .illegalOthersPart:
      staffMessage(in: language)
    case .interrupted:
      text(
        "interrupted; everything is as it was before the line",
        "avbrutt; alt er som det var før linjen")
    }
  }

  /// The change that a problem refers to; nil where it refers to none.
  public var earlierChange: ChangeIndex? {
    if case .alreadyOut(_, let since) = self { return since }
    if case .alreadyIn(_, let since) = self { return since }
    if case .alreadyDropped(_, let since) = self { return since }
    if case .partOf(_, _, let since) = self { return since }
    if case .leavesLater(_, _, let since) = self { return since }
    if case .mayLeaveLater(_, let since) = self { return since }
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

private func angled(_ name: String) -> String { DisplayText.angled(name) }
private func quoted(_ name: LocalName, _ language: InterfaceLanguage) -> String {
  language.quoted(name.text(in: language))
}

/// An amount as it can be typed; its name where a question has none of its own.
private func shown(_ amount: Money, _ language: InterfaceLanguage) -> String {
  amount == .zero ? language.text(en: "AMOUNT", nb: "BELØP") : NumberText.amount(amount)
}

private func typed(_ name: LocalName, _ language: InterfaceLanguage) -> String {
  DisplayText.safe(NameSyntax.typed(name.text(in: language)))
}

private func list(_ names: [String], _ language: InterfaceLanguage) -> String {
  language.listing(names.map(language.quoted))
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

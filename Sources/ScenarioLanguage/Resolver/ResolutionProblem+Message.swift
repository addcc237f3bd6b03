import Budget
import Lettering

extension ResolutionProblem: ReportableProblem {
  /// The sentence for the user, in both languages.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .unknownName(let kind, let name, let nearest):
      guard kind == .member, nearest.isEmpty else {
        let missing = kind.nobody(called: language.quoted(name), in: language)
        return missing + kind.wayOut(nearest, in: language)
      }
      let join = Concept.join.word(in: language)
      return language.text(
        en:
          "\(DisplayText.quoted(name)) is not a member; `show members` lists those there are, and "
          + "`\(join) \(NameSyntax.typed(name)) population …` takes a new one in",
        nb: "\(DisplayText.angled(name)) er ikke medlem; `vis medlemmer` viser dem som er det, og "
          + "`\(join) \(NameSyntax.typed(name)) folketall …` tar inn et nytt")
    case .unknownFeeNumber, .severalFeeNumbers, .mixedFeeNumbers, .unknownClass, .unknownMeasure:
      return feeMessage(in: language)
    case .ambiguousName(_, let name, let candidates):
      let list = candidates.joined(separator: language.text(en: " or ", nb: " eller "))
      return language.text(
        en: "\(DisplayText.quoted(name)) can be \(list); write which",
        nb: "\(DisplayText.angled(name)) kan være \(list); skriv hvilken")
    case .unknownLineForNew(let name, let isRelative):
      return unknownLine(language.quoted(name), isRelative: isRelative, in: language)
    case .nearlyExists(let name, let nearest):
      let list = nearest.map { language.quoted($0) }
        .joined(separator: language.text(en: " or ", nb: " eller "))
      return language.text(
        en: "\(DisplayText.quoted(name)) is almost \(list); write that, or a new name in quotes",
        nb: "\(DisplayText.angled(name)) er nesten \(list); skriv det, eller et nytt navn i "
          + "anførselstegn")
    case .namedTwice(let name):
      return language.text(
        en: "\(DisplayText.quoted(name)) stands twice in the list; leave one out",
        nb: "\(DisplayText.angled(name)) står to ganger i listen; ta bort den ene")
    case .hasNoLastYear:
      return language.text(
        en: "this happens once, as a year begins; leave out `until`",
        nb: "dette skjer én gang, når et år begynner; ta bort `til og med`")
    case .knownMember(let name):
      return language.text(
        en: "\(DisplayText.quoted(name)) is in the register; `join` it without a population",
        nb: "\(DisplayText.angled(name)) står i registeret; skriv `inn` og navnet uten folketall")
    case .onlyOfNewMembers:
      return language.text(
        en:
          "only a new member is described so, and this one is in the register; leave out what stands behind its name",
        nb:
          "bare et nytt medlem beskrives slik, og dette står i registeret; ta bort det som står bak navnet"
      )
    case .severalNewMembers:
      return language.text(
        en: "a population is for one new member; write `join` once for each",
        nb: "et folketall gjelder ett nytt medlem; skriv `inn` én gang for hvert")
    case .noProfiling:
      return language.text(
        en: "this budget has no sub-budget of profiling; change a line with `spend`",
        nb: "dette budsjettet har ikke noe delbudsjett for profilering; endre en post med `bruk`")
    case .notACount(let flaw, let number): return flaw.message(number, in: language)
    case .finerThanØre(let amount):
      return language.text(
        en: "\(amount) kr is finer than an øre; write at most two decimals",
        nb: "\(amount) kr er finere enn en øre; skriv høyst to desimaler")
    case .nameTaken(let kind, let name, let existing):
      return taken(kind, language.quoted(name), language.quoted(existing), in: language)
    case .otherKind(let wanted, let name, let other):
      return language.text(
        en: "\(DisplayText.quoted(name)) is \(other.aThing(in: language)), not "
          + "\(wanted.aThing(in: language)); `\(other.change.word(in: language))` changes it",
        nb: "\(DisplayText.angled(name)) er \(other.aThing(in: language)), ikke "
          + "\(wanted.aThing(in: language)); `\(other.change.word(in: language))` endrer "
          + other.it(in: language))
    case .groupOfLines(let name):
      return language.text(
        en: "\(DisplayText.quoted(name)) is a group of lines; name a line of it",
        nb: "\(DisplayText.angled(name)) er en gruppe poster; nevn en post i den")
    case .freeAlready:
      return language.text(
        en: "the free reserve is free already; name a fund that is bound",
        nb: "den frie reserven er fri fra før; nevn et fond som er bundet")
    case .endsBeforeItBegins(let from, let until):
      let isOfYears = from == .january(of: from.year) && until == .december(of: until.year)
      let first = isOfYears ? "\(from.year.number)" : NumberText.month(from)
      let last = isOfYears ? "\(until.year.number)" : NumberText.month(until)
      return language.text(
        en: "a change from \(first) cannot end with \(last); write a later "
          + (isOfYears ? "year or none" : "month or none"),
        nb: "en endring fra \(first) kan ikke vare til og med \(last); skriv "
          + (isOfYears ? "et senere år eller ikke noe" : "en senere måned eller ingen"))
    case .signedPopulation(let number):
      return language.text(
        en: "−\(number) is no number of inhabitants; write how many there are, or a percentage",
        nb: "−\(number) er ikke et folketall; skriv hvor mange det er, eller en prosent")
    case .growthWithoutPercent(let number):
      return language.text(
        en: "growth is a percentage a year; write \(number) %",
        nb: "vekst er prosent i året; skriv \(number) %")
    case .growsNot(let name):
      let text = language.quoted(name.text(in: language))
      return language.text(
        en:
          "\(text) is no amount or price and does not grow by itself; say what it is each year with `fee`",
        nb:
          "\(text) er verken et beløp eller en pris og vokser ikke av seg selv; si hva det er hvert år med `ledd`"
      )
    case .withoutPercent(let number):
      return language.text(
        en: "this is a percentage; write \(number) %", nb: "dette er en prosent; skriv \(number) %")
    case .correlatesTwo(let given):
      return language.text(
        en: "a correlation is between two members, and \(given) are named; name two",
        nb: "en samvariasjon er mellom to medlemmer, og \(given) er nevnt; nevn to")
    case .notAShare(let number):
      return language.text(
        en: "inputs are moved by a percentage above zero; write \(number == "0" ? "10" : number) %",
        nb:
          "forutsetninger endres med en prosent over null; skriv \(number == "0" ? "10" : number) %"
      )
    case .illegalCorrelation:
      return language.text(
        en: "a correlation is a number from −1 to 1; write one in between",
        nb: "en samvariasjon er et tall fra −1 til 1; skriv et imellom")
    case .multipliedGrowth:
      return language.text(
        en: "growth is set, not multiplied; write the percentage itself",
        nb: "vekst settes og ganges ikke; skriv selve prosenten")
    case .tooFewPositions(let kind, let wanted, let staffed):
      return language.text(
        en:
          "\(wanted) \(kind.word(in: language)) positions cannot end where \(staffed) are staffed; "
          + "`show staff` lists those there are",
        nb: "\(wanted) \(kind.word(in: language)) stillinger kan ikke avsluttes der \(staffed) er "
          + "besatt; `vis ansatte` viser dem som finnes")
    }
  }

  private func taken(
    _ kind: NamedKind, _ name: String, _ existing: String, in language: InterfaceLanguage
  ) -> String {
    let isSame = name == existing
    let again = kind == .variable && !isSame
    return language.text(
      en: isSame
        ? "there is a \(existing) already; choose another name"
        : "\(name) would be taken for \(existing), which is there already; "
          + (again
            ? "write it so for another value, or choose another name" : "choose another name"),
      nb: isSame
        ? "det finnes allerede en \(existing); velg et annet navn"
        : "\(name) ville bli tatt for \(existing), som finnes fra før; "
          + (again
            ? "skriv det slik for å gi ny verdi, eller velg et annet navn" : "velg et annet navn"))
  }

  private func unknownLine(
    _ name: String, isRelative: Bool, in language: InterfaceLanguage
  ) -> String {
    isRelative
      ? language.text(
        en: "\(name) has no amount to be more or less than; a new one takes `new`, its name and "
          + "an amount without a sign",
        nb: "\(name) har ikke noe beløp å være mer eller mindre enn; en ny skrives med `ny`, "
          + "navnet og et beløp uten fortegn"
      )
      : language.text(
        en: "no line is called \(name); write new before the name of a new line",
        nb: "ingen post heter \(name); skriv `ny` foran navnet på en ny post")
  }
}

extension CountFlaw {
  /// That a number counts nothing.
  fileprivate func message(_ number: String, in language: InterfaceLanguage) -> String {
    switch self {
    case .part:
      language.text(
        en: "\(number) is not a whole number; write one such as 12",
        nb: "\(number) er ikke et helt tall; skriv for eksempel 12")
    case .partOfPosition:
      language.text(
        en:
          "\(number) is not a whole number of positions; a part of one is `at 50 %` behind the kind",
        nb: "\(number) er ikke et helt antall stillinger; deltid skrives `på 50 %` bak typen")
    case .hasUnit:
      language.text(
        en: "what is counted here has no unit; write \(number) alone",
        nb: "det som telles her, har ingen enhet; skriv \(number) alene")
    case .tooSmall:
      language.text(
        en: "\(number) is too few; write 1 or more", nb: "\(number) er for lite; skriv 1 eller mer")
    case .tooLarge:
      language.text(
        en: "\(number) is more than can be counted here; write a smaller number",
        nb: "\(number) er mer enn det kan telles til her; skriv et mindre tall")
    }
  }
}

extension PositionKindSyntax {
  /// The kind as an adjective of several positions.
  func word(in language: InterfaceLanguage) -> String {
    switch self {
    case .permanent: language.text(en: "permanent", nb: "faste")
    case .temporary: language.text(en: "temporary", nb: "midlertidige")
    case .seconded: language.text(en: "seconded", nb: "innlånte")
    }
  }
}

extension NamedKind {
  /// That nothing of this kind has a name.
  fileprivate func nobody(called name: String, in language: InterfaceLanguage) -> String {
    switch self {
    case .member:
      language.text(en: "no member is called \(name)", nb: "ingen medlemmer heter \(name)")
    case .line: language.text(en: "no line is called \(name)", nb: "ingen post heter \(name)")
    case .profilingLine:
      language.text(
        en: "no line of profiling is called \(name)", nb: "ingen profileringspost heter \(name)")
    case .position:
      language.text(en: "no position is called \(name)", nb: "ingen stilling heter \(name)")
    case .onCost:
      language.text(en: "no on-cost is called \(name)", nb: "ingen påslag heter \(name)")
    case .fund: language.text(en: "no fund is called \(name)", nb: "ingen fond heter \(name)")
    case .income:
      language.text(en: "no income is called \(name)", nb: "ingen inntekt heter \(name)")
    case .activity:
      language.text(en: "no activity is called \(name)", nb: "ingen tiltak heter \(name)")
    case .scenario:
      language.text(en: "no scenario is called \(name)", nb: "ingen scenarioer heter \(name)")
    case .variable:
      language.text(en: "nothing is called \(name)", nb: "ingenting heter \(name)")
    }
  }

  /// The nearest names, where they are more than the `try:` line shows; where all names stand, where
  /// none is near.
  fileprivate func wayOut(_ nearest: [String], in language: InterfaceLanguage) -> String {
    if nearest.isEmpty { return "; " + whereNamesStand(in: language) }
    guard nearest.count > 1 else { return "" }
    let list = nearest.map { language.quoted($0) }
      .joined(separator: language.text(en: " or ", nb: " eller "))
    return language.text(en: "; perhaps \(list)", nb: "; kanskje \(list)")
  }

  /// Where the user finds the names that there are.
  private func whereNamesStand(in language: InterfaceLanguage) -> String {
    func shows(_ english: String, _ norwegian: String) -> String {
      language.text(
        en: "`\(english)` shows those there are", nb: "`\(norwegian)` viser dem som finnes")
    }
    return switch self {
    case .member: shows("show members", "vis medlemmer")
    case .line, .profilingLine: shows("show lines", "vis poster")
    case .position: shows("show staff", "vis ansatte")
    case .onCost:
      language.text(
        en: "a budget file states them with `oncost`, and `show staff` shows those there are",
        nb: "en budsjettfil oppgir dem med `påslag`, og `vis ansatte` viser dem som finnes")
    case .fund: shows("show funds", "vis fond")
    case .activity: shows("show activities", "vis tiltak")
    case .scenario: shows("list", "liste")
    case .income:
      language.text(
        en: "`income` with a name and an amount makes a new one",
        nb: "`inntekt` med et navn og et beløp lager en ny")
    case .variable:
      language.text(en: "`let` gives a name to a value", nb: "`la` gir en verdi et navn")
    }
  }
}

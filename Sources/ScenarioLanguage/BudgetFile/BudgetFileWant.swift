import Budget

/// What a statement of a budget file wants and does not have.
public enum BudgetFileWant: Sendable, Hashable, CaseIterable {
  case aYear
  case month
  case name
  case amount
  case kroner
  case twoDecimals
  case zeroOrMore
  case moreThanZero
  case weight
  case goal
  case number
  case inhabitants
  case rate
  case rounding
  case referenceYears
  case laterYear
  case memberAbove
  case printedClass
  case cost
  case costOrStandard
  case positionKind
  case positionPercentage
  case onCostRate
  case onlyPayOrCost
  case amountOrMissing
  case noAmount
  case subBudget
  case payingLine
  case status
  case sourceTitle
  case address
  case decidedMatters
  case translation
  case columnKind
  case column
  case otherColumn
  case figure
  case condition
  case classWord
  case feeClass
  case feeAbove
  case feeTerm
  case termAbove
  case feeNumber
  case measure
  case measured
  case steps
  case risingBound
  case shareKeys
  case wholeTotal
  case percent
  case firstYears
  case pastYear
  case previousFee
  case oneSidedTie
  case feePeriod
}

extension BudgetFileWant {
  /// What is wanted, as part of a sentence.
  func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .aYear:
      language.text(en: "a year", nb: "et år")
    case .month:
      language.text(en: "a month such as 2020-09", nb: "en måned som 2020-09")
    case .name:
      language.text(en: "a name", nb: "et navn")
    case .amount:
      language.text(en: "an amount", nb: "et beløp")
    case .kroner:
      language.text(
        en:
          "an amount of kroner, no percentage; `within 15 % of previous` and `at most 5 % more than previous` "
          + "are of last year's fee",
        nb:
          "et beløp i kroner, ingen prosent; `innenfor 15 % av forrige` og `høyst 5 % mer enn forrige` er av "
          + "fjorårets kontingent")
    case .twoDecimals:
      language.text(
        en: "an amount with at most two decimals", nb: "et beløp med høyst to desimaler")
    case .zeroOrMore:
      language.text(en: "zero or more", nb: "null eller mer")
    case .moreThanZero:
      language.text(en: "more than zero", nb: "mer enn null")
    case .weight:
      language.text(
        en: "from 0 to 100 with at most two decimals", nb: "fra 0 til 100 med høyst to desimaler")
    case .goal:
      language.text(en: "a goal from 1 to 17", nb: "et mål fra 1 til 17")
    case .number:
      language.text(
        en: "digits only, or a name in quotes", nb: "bare sifre, eller et navn i anførselstegn")
    case .inhabitants:
      language.text(en: "a number of inhabitants", nb: "et folketall")
    case .rate:
      language.text(en: "kroner per inhabitant", nb: "kroner per innbygger")
    case .rounding:
      language.text(en: "`rounded` and an amount", nb: "`avrundet` og et beløp")
    case .referenceYears:
      language.text(
        en: "the years of the reference dates, 1 January",
        nb: "årene for folketallene, per 1. januar")
    case .laterYear:
      language.text(en: "later than the one before", nb: "senere enn det forrige")
    case .memberAbove:
      language.text(en: "a member above it", nb: "et medlem lenger opp")
    case .printedClass:
      language.text(
        en: "`county`, `municipality`, `city`, `total` or a figure in kroner such as `result`",
        nb: "`fylke`, `kommune`, `by`, `sum` eller et tall i kroner som `resultat`")
    case .cost:
      language.text(
        en: "`cost` or `pay` and an amount", nb: "`kostnad` eller `lønn` og et beløp")
    case .costOrStandard:
      language.text(
        en: "`cost` or `pay` and an amount, or a `standard` above it",
        nb: "`kostnad` eller `lønn` og et beløp, eller en `standard` lenger opp")
    case .positionKind:
      language.text(
        en: "`as` and permanent, temporary or seconded",
        nb: "`som` og fast, midlertidig eller innlånt")
    case .positionPercentage:
      language.text(
        en: "a percentage above 0 and at most 100 % with at most two decimals",
        nb: "en prosent over 0 og høyst 100 % med høyst to desimaler")
    case .onCostRate:
      language.text(
        en: "a percentage from 0 to 100 % with at most four decimals",
        nb: "en prosent fra 0 til 100 % med høyst fire desimaler")
    case .onlyPayOrCost:
      language.text(
        en: "either `cost` or `pay`, not both", nb: "enten `kostnad` eller `lønn`, ikke begge")
    case .amountOrMissing:
      language.text(en: "an amount, or `missing`", nb: "et beløp, eller `mangler`")
    case .noAmount:
      language.text(
        en: "either an amount or `missing`, not both",
        nb: "enten et beløp eller `mangler`, ikke begge")
    case .subBudget:
      language.text(en: "`of` and a sub-budget", nb: "`av` og et delbudsjett")
    case .payingLine:
      language.text(en: "`of` and the line that pays", nb: "`av` og posten som betaler")
    case .status:
      language.text(
        en: "`given`, `derived`, `approximate`, `assumed` or `missing`",
        nb: "`gitt`, `avledet`, `omtrentlig`, `antatt` eller `mangler`")
    case .sourceTitle:
      language.text(en: "a word and a title in quotes", nb: "et ord og en tittel i anførselstegn")
    case .address:
      language.text(
        en: "an address that begins with https://, in quotes",
        nb: "en adresse som begynner med https://, i anførselstegn")
    case .translation:
      language.text(en: "`nb` and the Norwegian form", nb: "`nb` og den norske formen")
    case .columnKind:
      language.text(
        en:
          "`as`, then `budget`, `accounts`, `forecast` or `proposal`, then a year or the last day",
        nb:
          "`som`, så `budsjett`, `regnskap`, `prognose` eller `forslag`, så et år eller den siste dagen"
      )
    case .column:
      language.text(en: "`in` and a column", nb: "`i` og en kolonne")
    case .otherColumn:
      language.text(
        en: "a column other than the proposal, whose figures are the budget's own",
        nb: "en annen kolonne enn forslaget, der tallene er budsjettets egne")
    case .condition:
      language.text(
        en: "a text in quotes, a colon and a condition",
        nb: "en tekst i anførselstegn, kolon og et vilkår")
    case .figure:
      language.text(
        en: "a figure such as `salaries` or `result`", nb: "et tall som `lønn` eller `resultat`")
    case .classWord, .feeClass, .feeAbove, .feeTerm, .termAbove, .pastYear, .feeNumber, .measure,
      .measured, .steps,
      .risingBound, .shareKeys, .wholeTotal, .percent, .firstYears, .previousFee, .oneSidedTie,
      .feePeriod:
      feeText(in: language)
    case .decidedMatters:
      language.text(en: "`decides` and ", nb: "`vedtar` og ")
        + DecidedMatter.allCases.map { "`\($0.word.text(in: language))`" }
        .joined(separator: language.text(en: " or ", nb: " eller "))
    }
  }
}

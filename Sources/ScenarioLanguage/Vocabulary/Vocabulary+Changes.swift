extension Vocabulary {
  /// The words that begin changes of the budget.
  static let changes = feeChanges + staffChanges + lineChanges

  private static let feeChanges: [VocabularyEntry] = [
    VocabularyEntry(
      .rate, [.statement, .quantity], en: ["rate"], nb: ["sats"],
      label: (en: "fee per inhabitant", nb: "kontingent per innbygger"),
      help: (
        en: "sets the fee per inhabitant, or moves it by kroner, øre or per cent",
        nb: "setter kontingenten per innbygger, eller endrer den med kroner, øre eller prosent"
      )),
    VocabularyEntry(
      .weight, .statement, en: ["weight"], nb: ["vekt"], label: (en: "weight", nb: "vekt"),
      help: (
        en: "sets how many times a member pays the fee; Oslo pays twice",
        nb: "setter hvor mange ganger et medlem betaler kontingenten; Oslo betaler to ganger"
      )),
    VocabularyEntry(
      .leave, .statement, en: ["leave"], nb: ["ut", "meld ut"],
      label: (en: "leaves", nb: "går ut"),
      help: (
        en: "takes members out of the fee base from the turn of a year",
        nb: "tar medlemmer ut av kontingentgrunnlaget fra et årsskifte"
      )),
    VocabularyEntry(
      .join, .statement, en: ["join"], nb: ["inn", "meld inn"],
      label: (en: "joins", nb: "kommer inn"),
      help: (
        en: "takes members back in, or a new one with its population",
        nb: "tar medlemmer inn igjen, eller et nytt med sitt folketall"
      )),
    VocabularyEntry(
      .merge, .statement, en: ["merge"], nb: ["slå sammen"],
      label: (en: "merger", nb: "sammenslåing"),
      help: (
        en: "makes one member of several, their populations added",
        nb: "gjør flere medlemmer til ett, med folketallene lagt sammen"
      )),
    VocabularyEntry(
      .population, [.statement, .argument, .growthKind, .topic, .quantity],
      en: ["population", "inhabitants"], nb: ["folketall", "innbyggere"],
      label: (en: "inhabitants", nb: "innbyggere"),
      help: (
        en: "sets or moves the population that a member pays for",
        nb: "setter eller endrer folketallet som et medlem betaler for"
      )),
  ]

  private static let staffChanges: [VocabularyEntry] = [
    VocabularyEntry(
      .hire, .statement, en: ["hire"], nb: ["ansett"], label: (en: "hiring", nb: "ansettelse"),
      help: (
        en: "takes staff in: permanent, temporary, or seconded and paid by another",
        nb: "tar inn folk: fast, midlertidig, eller innlånt og betalt av en annen"
      )),
    VocabularyEntry(
      .end, .statement, en: ["end"], nb: ["avslutt"],
      label: (en: "end of position", nb: "avsluttet stilling"),
      help: (
        en: "ends positions after a month, one by name or a number of a kind",
        nb: "avslutter stillinger etter en måned, én med navn eller et antall av en type"
      )),
    VocabularyEntry(
      .extend, .statement, en: ["extend"], nb: ["forleng"],
      label: (en: "extension", nb: "forlengelse"),
      help: (
        en: "lets a position last until a later month",
        nb: "lar en stilling vare til en senere måned"
      )),
    VocabularyEntry(
      .convert, .statement, en: ["convert"], nb: ["gjør om"],
      label: (en: "conversion", nb: "omgjøring"),
      help: (
        en: "makes a position permanent, temporary or seconded",
        nb: "gjør en stilling fast, midlertidig eller innlånt"
      )),
    VocabularyEntry(
      .makePermanent, .statement, en: ["make permanent"], nb: ["gjør fast"],
      label: (en: "made permanent", nb: "gjort fast"),
      help: (en: "makes a position permanent", nb: "gjør en stilling fast")),
    VocabularyEntry(
      .cost, [.statement, .argument], en: ["cost"], nb: ["kostnad"],
      label: (en: "yearly cost", nb: "årskostnad"),
      help: (
        en: "sets or moves the yearly cost of a position, all in",
        nb: "setter eller endrer årskostnaden for en stilling, alt medregnet"
      )),
  ]

  private static let lineChanges: [VocabularyEntry] = [
    VocabularyEntry(
      .profiling, [.statement, .quantity, .topic], en: ["profiling"], nb: ["profilering"],
      label: (en: "international profiling", nb: "internasjonal profilering"),
      help: (
        en: "sets or moves the profiling budget, spread over its lines, or one line of it",
        nb: "setter eller endrer profileringsbudsjettet, fordelt på linjene, eller én linje i det"
      )),
    VocabularyEntry(
      .spend, .statement, en: ["spend"], nb: ["bruk"],
      label: (en: "expense line", nb: "utgiftspost"),
      help: (
        en: "sets or moves any other expense line; `spend new` makes one",
        nb: "setter eller endrer en annen utgiftspost; `bruk ny` lager en"
      )),
    VocabularyEntry(
      .itemise, .statement, en: ["itemise", "itemize"], nb: ["spesifiser"],
      label: (en: "itemised", nb: "spesifisert"),
      help: (
        en: "gives a line an amount out of the costs that are not itemised; the total stays",
        nb: "gir en post et beløp fra utgiftene som ikke er spesifisert; summen står fast"
      )),
    VocabularyEntry(
      .incomeLine, .statement, en: ["income"], nb: ["inntekt"],
      label: (en: "other income", nb: "andre inntekter"),
      help: (
        en: "sets or moves another income; `income new` makes one",
        nb: "setter eller endrer en annen inntekt; `inntekt ny` lager en"
      )),
    VocabularyEntry(
      .drop, .statement, en: ["drop"], nb: ["dropp"],
      label: (en: "dropped activity", nb: "tiltak som utgår"),
      help: (
        en: "leaves an activity of the action programme undone",
        nb: "lar et tiltak i handlingsprogrammet være"
      )),
    VocabularyEntry(
      .fund, .statement, en: ["fund"], nb: ["fond"],
      label: (en: "fund's opening balance", nb: "fondets inngående balanse"),
      help: (
        en: "sets or moves the opening balance of a fund",
        nb: "setter eller endrer den inngående balansen i et fond"
      )),
    VocabularyEntry(
      .release, .statement, en: ["release"], nb: ["frigi"],
      label: (en: "released money", nb: "frigjorte midler"),
      help: (
        en: "moves bound money to the free reserve; every answer says so",
        nb: "flytter bundne midler til den frie reserven; hvert svar sier fra om det"
      )),
    VocabularyEntry(
      .growth, .statement, en: ["growth"], nb: ["vekst"],
      label: (en: "yearly growth", nb: "årlig vekst"),
      help: (
        en: "sets the yearly growth of wages, prices or population from the second year on",
        nb: "setter den årlige veksten i lønn, priser eller folketall fra det andre året"
      )),
    VocabularyEntry(
      .plan, .statement, en: ["plan"], nb: ["plan"], label: (en: "horizon", nb: "planperiode"),
      help: (
        en: "sets how many years are reckoned",
        nb: "setter hvor mange år som regnes ut"
      )),
  ]
}

import Budget

extension ChangeProblem: ExplainableProblem {
  /// What it means, why it is refused and what to do.
  public var explanation: ProblemExplanation {
    switch self {
    case .alreadyOut, .alreadyIn, .alreadyDropped, .alreadyStaffed, .alreadyOfKind:
      ProblemExplanation(
        en:
          "It is so already, by the budget or by an earlier line. A change without effect is refused "
          + "rather than passed over, since another name or year may have been meant.",
        "Look at the changes there are. Leave this one out, or write what you meant.",
        nb:
          "Det er slik allerede, i budsjettet eller etter en tidligere linje. En endring uten virkning blir "
          + "avvist og ikke hoppet over, for et annet navn eller år kan være ment.",
        "Se på endringene som er gjort. Ta bort denne, eller skriv det du mente.",
        see: [.changes, .undo])
    case .notInFeeBase, .mergesOnlyOne, .differentWeights, .leavesLater, .weightChangesLater,
      .mayLeaveLater:
      ProblemExplanation(
        en:
          "A merger makes one member of several that all pay, and pay alike, from then on; otherwise it is "
          + "not clear what the new one pays, or whether a later leaving is meant for all of it.",
        "Name at least two members that pay the same number of times in all years to come.",
        nb:
          "En sammenslåing gjør flere medlemmer som alle betaler, og betaler likt fra da av, til ett; ellers "
          + "er det ikke klart hva det nye betaler, eller om en senere utmelding gjelder hele det nye.",
        "Nevn minst to medlemmer med samme vekt i alle årene som kommer.",
        see: [.merge, .weight, .members])
    case .mergesWithCounty:
      ProblemExplanation(
        en:
          "A county council is a member of its own beside the municipalities in its county, and each pays for its "
          + "own inhabitants. A municipality is merged with municipalities, a county council with county councils.",
        "Write the municipality that they become, or a new name in quotes.",
        nb:
          "En fylkeskommune er et eget medlem ved siden av kommunene i fylket, og hver betaler for sine "
          + "innbyggere. En kommune slås sammen med kommuner, en fylkeskommune med fylkeskommuner.",
        "Skriv kommunen de blir til, eller et nytt navn i anførselstegn.",
        see: [.merge, .members])
    case .partOf:
      ProblemExplanation(
        en:
          "After a merger its parts are one member: what they pay, and whether they pay, is said of that.",
        "Name the merged member, or take the merger back.",
        nb:
          "Etter en sammenslåing er delene ett medlem: hva de betaler, og om de betaler, sies om det.",
        "Skriv navnet på det sammenslåtte medlemmet, eller ta sammenslåingen tilbake.",
        see: [.merge, .undo, .members])
    case .standsForOthers:
      ProblemExplanation(
        en:
          "The document gives more inhabitants than the members with a name have. What is over pays its fee "
          + "but is no member, so that nothing can be done with it as with one.",
        "Write the name of a member.",
        nb:
          "Dokumentet oppgir flere innbyggere enn medlemmene med navn har. Det som er til overs, betaler "
          + "kontingent, men er ikke noe medlem, så det kan ikke gjøres noe med det som med et medlem.",
        "Skriv navnet på et medlem.", see: [.members, .sources])
    case .nameTaken:
      ProblemExplanation(
        en: "Two things of one name could not be told apart in later lines.",
        "Choose another name.",
        nb: "To ting med samme navn kunne ikke skilles fra hverandre i senere linjer.",
        "Velg et annet navn.")
    case .illegalRate, .illegalFeeNumber, .unfitFeeNumber, .illegalWeight, .illegalPopulation,
      .illegalChance,
      .illegalGrowth, .illegalPercentage, .illegalOnCost, .illegalOthersPart,
      .illegalHorizon,
      .tooManyPositions:
      ProblemExplanation(
        en:
          "The number is outside what such a figure can be. Mostly it is a slip: a digit too many, a "
          + "missing comma, or kroner where øre were meant.",
        "Write a number within the limits that the message gives.",
        nb:
          "Tallet er utenfor det en slik størrelse kan være. Som regel er det en skrivefeil: et siffer for "
          + "mye, et komma som mangler, eller kroner der det skulle vært øre.",
        "Skriv et tall innenfor grensene i meldingen.", see: topics)
    case .leavesTogether, .noChance, .correlatedAlready, .impossibleCorrelation, .illegalRange:
      uncertainty
    case .missingAmount, .notContained:
      ProblemExplanation(
        en:
          "Some lines have no amount in the document; they are part of one sum that is not itemised. "
          + "More or less than an unknown amount is unknown, and taking it for zero would be wrong.",
        "Give the line a part of that sum first; a line that has an amount of its own is changed by spend.",
        nb:
          "Noen poster har ikke noe beløp i dokumentet; de er en del av én sum som ikke er spesifisert. Mer "
          + "eller mindre enn et ukjent beløp er ukjent, og å regne det som null ville vært feil.",
        "Gi posten en del av summen først; en post med eget beløp endres med bruk.",
        see: [.itemise, .spend])
    case .partOrMore:
      ProblemExplanation(
        en:
          "The document names the line without an amount, and has it in one sum with others. An amount can "
          + "be the line's part of that sum, and the total stays, or come on top of it.",
        "Write itemise for the part, or spend with a plus for new money.",
        nb:
          "Dokumentet nevner posten uten beløp og har den i én sum sammen med andre. Et beløp kan være "
          + "postens del av summen, og da står totalen, eller komme i tillegg.",
        "Skriv spesifiser for delen, eller bruk med pluss for nye penger.",
        see: [.itemise, .spend, .lines])
    case .belowZero, .amountNotPositive:
      ProblemExplanation(
        en:
          "A cost or an income is zero or more. Something below zero would be money from nowhere.",
        "Take less off, or set the amount to 0.",
        nb:
          "En kostnad eller inntekt er null eller mer. Noe under null ville vært penger fra ingensteds.",
        "Trekk fra mindre, eller sett beløpet til 0.", see: [.spend, .lines])
    case .nothingToSpread:
      ProblemExplanation(
        en:
          "An amount for the whole sub-budget is shared among its lines in the proportion they have, and "
          + "when all are zero there is none.",
        "Give one line an amount by its name.",
        nb:
          "Et beløp for hele delbudsjettet deles på postene i det forholdet de har, og når alle er null, er "
          + "det ikke noe forhold.",
        "Gi én post et beløp ved navn.", see: [.profiling, .lines])
    case .notStaffed, .endsBeforeStart, .hasNoEnd:
      ProblemExplanation(
        en:
          "A position is staffed from one month to another, and the month here does not fit that.",
        "Look up its months, and write one that fits.",
        nb: "En stilling er besatt fra en måned til en annen, og måneden her passer ikke med det.",
        "Se månedene for stillingen, og skriv en som passer.", see: [.staff, .end, .extend])
    case .noCost, .noStandardCost:
      ProblemExplanation(
        en:
          "A position without a cost of its own costs what the budget's standard says, and this budget has "
          + "none. Taking it for zero would be wrong.",
        "Write what a whole year costs, all in.",
        nb:
          "En stilling uten egen kostnad koster det budsjettets standard sier, og dette budsjettet har "
          + "ingen. Å regne den som null ville vært feil.",
        "Skriv hva et helt år koster, alt medregnet.", see: [.hire, .cost])
    case .paidByAnother:
      ProblemExplanation(
        en:
          "A seconded position is paid by another employer and costs nothing here, so that a cost would "
          + "be counted nowhere.",
        "Make the position permanent or temporary first.",
        nb:
          "En innlånt stilling betales av en annen arbeidsgiver og koster ingenting her, så kostnaden ville "
          + "ikke blitt regnet med noe sted.",
        "Gjør stillingen fast eller midlertidig først.", see: [.convert, .seconded])
    case .fundTooSmall:
      ProblemExplanation(
        en: "A fund cannot give more than is in it after its own costs are paid.",
        "Release at most what the message says is there.",
        nb: "Et fond kan ikke gi mer enn det som er i det når dets egne kostnader er betalt.",
        "Frigi høyst det meldingen sier er der.", see: [.release, .funds, .bound])
    case .releasedAfterPlan:
      ProblemExplanation(
        en:
          "Released money is shown in the year it becomes free, and the plan has no such year, so that it "
          + "would be told as free and be nowhere.",
        "Make the plan longer first, or release in one of its years.",
        nb:
          "Frigitte midler vises i året de blir frie, og planen har ikke noe slikt år, så de ville vært "
          + "meldt som frie uten å være noe sted.",
        "Gjør planen lengre først, eller frigi i et av årene den gjelder.", see: [.plan, .release])
    case .beforeBudgetYear:
      ProblemExplanation(
        en: "The plan begins with the budget year; what was before is done and cannot be planned.",
        "Write the budget year or a later one, or no year at all.",
        nb: "Planen begynner med budsjettåret; det som var før, er gjort og kan ikke planlegges.",
        "Skriv budsjettåret eller et senere år, eller ikke noe år.", see: [.from, .years])
    case .tooLarge:
      ProblemExplanation(
        en:
          "The figures would have more digits than can be kept exactly, and hvis rounds nothing on the way.",
        "Look for a number with too many digits.",
        nb:
          "Tallene ville fått flere sifre enn som kan holdes eksakt, og hvis runder ikke av underveis.",
        "Se etter et tall med for mange sifre.", see: [.thousand, .million])
    case .noFeeRule, .notMeasured, .nothingToShare, .feesOfWholeYears: feeExplanation
    case .interrupted:
      ProblemExplanation(
        en: "Ctrl-C ended the line before it was worked out, so nothing of it has been done.",
        "Enter the line again, or ask for less, such as a wider step or fewer values.",
        nb: "Ctrl-C stanset linjen før den var regnet ferdig, så ingenting av den er utført.",
        "Skriv linjen en gang til, eller spør om mindre, for eksempel med større trinn eller færre verdier.",
        see: [.sweep, .history])
    }
  }

  /// The words for the number that is out of its limits.
  private var topics: [Concept] {
    if case .illegalRate = self { return [.rate, .øre] }
    if case .illegalWeight = self { return [.weight] }
    if case .illegalPopulation = self { return [.population] }
    if case .illegalChance = self { return [.chance, .percent] }
    if case .illegalGrowth = self { return [.growth, .percent] }
    if case .illegalOnCost = self { return [.onCost, .percent] }
    if case .illegalOthersPart = self { return [.cofinance, .percent] }
    if case .illegalPercentage = self { return [.convert, .hire, .percent] }
    return [.plan, .hire]
  }
}

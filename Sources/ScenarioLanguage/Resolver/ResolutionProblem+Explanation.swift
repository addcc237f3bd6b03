extension ResolutionProblem: ExplainableProblem {
  /// What it means, why it is refused and what to do.
  public var explanation: ProblemExplanation {
    switch self {
    case .unknownName(let kind, _, _):
      ProblemExplanation(
        en:
          "Names are found also without capitals and in spellings such as tonsberg, but this one is not "
          + "in the budget. The nearest name was not taken instead, since it could be another one than "
          + "you meant.",
        "Look the name up and write it as it stands there.",
        nb:
          "Navn blir funnet også uten store bokstaver og skrevet som tonsberg, men dette står ikke i "
          + "budsjettet. Det nærmeste navnet ble ikke brukt i stedet, for det kan være et annet enn du "
          + "mente.",
        "Slå opp navnet og skriv det slik det står der.", see: kind.topics)
    case .unknownFeeNumber, .severalFeeNumbers, .mixedFeeNumbers, .unknownClass, .unknownMeasure:
      ProblemExplanation(
        en:
          "The numbers of the fee are those that the budget file's fee rules name. A term by size has one for each step, "
          + "which are moved together.",
        "Look the name up with `show fees`, or move a term by size by a percentage.",
        nb:
          "Tallene i kontingenten er de som kontingentreglene i budsjettfilen navngir. Et ledd etter størrelse har ett for "
          + "hvert trinn, og de endres sammen.",
        "Slå opp navnet med `vis kontingent`, eller endre et ledd etter størrelse med en prosent.",
        see: [.feeNumber, .rate])
    case .ambiguousName(let kind, _, _):
      ProblemExplanation(
        en:
          "More than one has that name, and they are different money. Only you know which is meant.",
        "Write the name with what tells them apart, as the message has it.",
        nb: "Det er mer enn én med det navnet, og de er ulike beløp. Bare du vet hvilken det er.",
        "Skriv navnet med det som skiller dem, slik meldingen viser.", see: kind.topics)
    case .nameTaken(let kind, _, _):
      ProblemExplanation(
        en:
          "Names are found whatever their capitals and accents, and with o for ø. Two that differ in "
          + "nothing else could not be told apart where they are typed, so the second is not made.",
        "Choose a name that differs in more, or use the one that is there.",
        nb:
          "Navn blir funnet uansett store bokstaver og aksenter, og med o for ø. To som ikke er ulike i noe "
          + "annet, kunne ikke skilles når de skrives, så det andre blir ikke laget.",
        "Velg et navn som er mer ulikt, eller bruk det som finnes.", see: kind.topics)
    case .otherKind(let wanted, _, let other):
      ProblemExplanation(
        en:
          "Members, lines, income, funds and positions have statements of their own, so that a name can "
          + "never move money of another kind than the one that was meant.",
        "Use the statement for what the name is, or write another name.",
        nb:
          "Medlemmer, poster, inntekter, fond og stillinger har hver sine kommandoer, så et navn aldri kan "
          + "flytte penger av et annet slag enn det som var ment.",
        "Bruk kommandoen for det navnet er, eller skriv et annet navn.",
        see: [other.change] + wanted.topics.prefix(1))
    case .groupOfLines:
      ProblemExplanation(
        en:
          "Others pay a part of a line or a position. How much of a group that is follows from its lines.",
        "Say it of each line that others pay a part of.",
        nb:
          "Andre betaler en del av en post eller en stilling. Hvor mye det er av en gruppe, følger av postene.",
        "Si det om hver post som andre betaler en del av.", see: [.cofinance, .lines])
    case .freeAlready:
      ProblemExplanation(
        en:
          "Money is released from a fund that is bound, and paid into one. The free reserve pays for everything as it is.",
        "Name a fund that is bound to a purpose.",
        nb:
          "Penger frigis fra et fond som er bundet, og settes av til et slikt. Den frie reserven betaler for alt som den er.",
        "Nevn et fond som er bundet til et formål.", see: [.funds, .release, .payInto])
    case .nearlyExists:
      ProblemExplanation(
        en:
          "A name that is almost a member's may be a slip of the finger. If it made a new member at once, that one "
          + "would pay beside the member that was meant.",
        "Write the name of the member, or the new name in quotes.",
        nb:
          "Et navn som nesten er navnet på et medlem, kan være en skrivefeil. Ble det et nytt medlem med én gang, "
          + "ville det betale ved siden av medlemmet som var ment.",
        "Skriv navnet på medlemmet, eller det nye navnet i anførselstegn.")
    case .unknownLineForNew:
      ProblemExplanation(
        en:
          "A name that no line has may be a slip of the finger. If it made a new line at once, money "
          + "would be counted beside the line that was meant. So a new line is asked for by its word.",
        "Write new before the name if the line is new, or the name of the one that you meant.",
        nb:
          "Et navn som ingen post har, kan være en skrivefeil. Laget det en ny post med én gang, ville "
          + "penger bli regnet ved siden av posten som var ment. Derfor bes det om en ny post med et ord.",
        "Skriv ny foran navnet hvis posten er ny, eller navnet på den du mente.",
        see: [.spend, .lines])
    case .namedTwice:
      ProblemExplanation(
        en:
          "What is done to a member is done once, so the second mention may be meant for another one.",
        "Leave one out, or write the name that was meant.",
        nb:
          "Det som gjøres med et medlem, gjøres én gang, så det andre kan være ment for et annet.",
        "Ta bort det ene, eller skriv navnet som var ment.", see: [.leave, .members])
    case .knownMember, .severalNewMembers, .onlyOfNewMembers:
      ProblemExplanation(
        en:
          "A population after join is for one member that the register does not have. The register "
          + "knows its own, year by year.",
        "Join members of the register by name alone, and new ones one by one.",
        nb:
          "Et folketall etter inn gjelder ett medlem som registeret ikke har. Registeret kjenner sine "
          + "egne, år for år.",
        "Ta inn medlemmer i registeret med bare navnet, og nye ett for ett.",
        see: [.join, .population])
    case .hasNoLastYear, .endsBeforeItBegins:
      ProblemExplanation(
        en:
          "A change counts from one year and may end with a later one. Leaving and joining happen once, "
          + "as a year begins, or a month where fees are by month.",
        "Leave the last year out, or write one that is not before the first.",
        nb:
          "En endring gjelder fra et år og kan vare til og med et senere. Å gå ut og inn skjer én gang, "
          + "når et år begynner, eller en måned der kontingenten regnes etter måneder.",
        "Ta bort det siste året, eller skriv et som ikke er før det første.", see: [.from, .until])
    case .noProfiling:
      ProblemExplanation(
        en:
          "The budget that is open has no lines of profiling, so there is nothing for this to change.",
        "Change a line by its own name.",
        nb:
          "Budsjettet som er åpent, har ingen poster for profilering, så det er ingenting å endre.",
        "Endre en post ved navn.", see: [.spend, .lines])
    case .finerThanØre:
      ProblemExplanation(
        en:
          "Amounts are kept in whole øre. One that is worked out is rounded to them; one that is written "
          + "out is not, since a slip in it would go unseen.",
        "Write whole øre, or round what is worked out, such as round(fees / 7, 1 øre).",
        nb:
          "Beløp føres i hele øre. Et som regnes ut, rundes av til det; et som er skrevet, gjør ikke det, for "
          + "en skrivefeil i det ville ikke synes.",
        "Skriv hele øre, eller rund av det som regnes ut, som rund(kontingent / 7, 1 øre).",
        see: [.øre, .rounded])
    case .notACount, .signedPopulation:
      ProblemExplanation(
        en:
          "People, positions, years and steps are counted in whole numbers. A minus could be a slip as "
          + "well as a number less, so it is not taken for either.",
        "Write the whole number as it is to be; a population can also move by per cent.",
        nb:
          "Mennesker, stillinger, år og steg telles i hele tall. Et minus kan være en skrivefeil like gjerne "
          + "som et tall mindre, så det tas ikke for noen av delene.",
        "Skriv det hele tallet slik det skal være; et folketall kan også endres med prosent.",
        see: [.population, .percent])
    case .correlatesTwo, .illegalCorrelation:
      ProblemExplanation(
        en:
          "A correlation says how two members' leavings hang together: 1 is always together, 0 not at "
          + "all, −1 the one in place of the other.",
        "Name two members and write a number from −1 to 1.",
        nb:
          "En samvariasjon sier hvordan to medlemmers utmeldinger henger sammen: 1 er alltid samtidig, 0 "
          + "ikke i det hele tatt, −1 den ene i stedet for den andre.",
        "Nevn to medlemmer og skriv et tall fra −1 til 1.", see: [.correlation])
    case .notAShare:
      ProblemExplanation(
        en:
          "Inputs are as different as kroner and inhabitants, so that they are all moved by the same "
          + "part of themselves.",
        "Write a percentage above zero.",
        nb:
          "Forutsetninger er så ulike som kroner og innbyggere, så alle endres med samme del av seg selv.",
        "Skriv en prosent over null.", see: [.sensitivity])
    case .growthWithoutPercent, .multipliedGrowth:
      ProblemExplanation(
        en:
          "Growth is so many per cent a year. Without the sign, 3 could be three per cent or three "
          + "times as much.",
        "Write the percentage, such as 3%.",
        nb:
          "Vekst er så mange prosent i året. Uten tegnet kan 3 være tre prosent eller tre ganger så mye.",
        "Skriv prosenten, for eksempel 3 %.", see: [.growth, .percent])
    case .growsNot:
      ProblemExplanation(
        en:
          "Bounds, what members have of a measure and how a total is shared are facts and decisions of each year; "
          + "amounts, prices, totals and limits are what an index moves.",
        "Say what it is from a year on, such as `fee \"bound 1 of bands\" 12 000 from 2022`.",
        nb:
          "Grenser, det medlemmene har av et grunnlag og hvordan et totalbeløp fordeles, er fakta og vedtak for hvert "
          + "år; en indeks flytter beløp, priser, totalbeløp og grenseverdier.",
        "Si hva det er fra et år av, for eksempel `ledd \"grense 1 for trinn\" 12 000 fra 2022`.",
        see: [.growth, .feeNumber])
    case .withoutPercent:
      ProblemExplanation(
        en: "Without the sign, 0.8 could be eighty per cent or less than one.",
        "Write the percentage with its sign, such as 80 %.",
        nb: "Uten tegnet kan 0,8 være åtti prosent eller mindre enn én.",
        "Skriv prosenten med tegn, for eksempel 80 %.", see: [.percent])
    case .tooFewPositions:
      ProblemExplanation(
        en:
          "More positions were to end than there are of that kind, and none was ended instead of some.",
        "Look up which there are, and end so many or one by name.",
        nb:
          "Det skulle avsluttes flere stillinger enn det er av det slaget, og ingen ble avsluttet i stedet "
          + "for noen.",
        "Se hvilke som finnes, og avslutt så mange, eller én ved navn.", see: [.end, .staff])
    }
  }
}

extension NamedKind {
  /// The words that show the names there are.
  fileprivate var topics: [Concept] {
    switch self {
    case .member: [.members, .leave, .join]
    case .line: [.lines, .spend]
    case .profilingLine: [.lines, .profiling]
    case .position: [.staff, .hire]
    case .onCost: [.onCost, .staff]
    case .fund: [.funds, .fund]
    case .income: [.incomeLine, .lines]
    case .activity: [.activities, .drop]
    case .scenario: [.list, .open]
    case .variable: [.define]
    }
  }
}

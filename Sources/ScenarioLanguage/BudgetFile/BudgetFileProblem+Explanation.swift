extension BudgetFileProblem: ExplainableProblem {
  /// What it means, why it is refused and what to do.
  public var explanation: ProblemExplanation {
    switch self {
    case .unknownWord, .needs, .notHere, .twice, .wrongValue, .leftOver, .unknownClause, .noNumber:
      ProblemExplanation(
        en:
          "A budget file says one thing of the alliance on each line, in a fixed form. This line does not "
          + "have it, and a budget that is read half gives wrong figures.",
        "Write the line as the ones like it in the built-in budget, which is the example to copy.",
        nb:
          "En budsjettfil sier én ting om alliansen på hver linje, i en fast form. Denne linjen har den "
          + "ikke, og et budsjett som er lest halvt, gir feil tall.",
        "Skriv linjen som de som ligner i det innebygde budsjettet, som er eksempelet å kopiere.")
    case .statedTwice:
      ProblemExplanation(
        en:
          "What every budget has one of, such as its year and its rate, is said on one line. Of two lines nobody "
          + "could tell which one counts.",
        "Compare both with the document, and leave out the one that is wrong.",
        nb:
          "Det et budsjett bare har én av, som år og sats, står på én linje. Av to linjer kan ingen vite hvilken "
          + "som gjelder.",
        "Sammenlign begge med dokumentet, og ta bort den som er feil.")
    case .behindLines:
      ProblemExplanation(
        en:
          "The amounts behind `earlier` of a line stand in the order of the sub-budget's columns. A column that "
          + "comes later would move them under other headings.",
        "Write all columns of the sub-budget above its first line.",
        nb:
          "Beløpene bak `tidligere` på en post står i samme rekkefølge som kolonnene i delbudsjettet. En kolonne "
          + "som kommer senere, ville flytte dem under andre overskrifter.",
        "Skriv alle kolonnene i delbudsjettet over den første posten i det.")
    case .rateBesideRules, .ruledTwice, .inRuleTwice, .limitsCross, .rebateCrosses, .tooMany:
      ProblemExplanation(
        en:
          "Each class of members pays by one fee rule, which says all of what a member pays. Where two statements say "
          + "it differently, nobody could tell which one counts.",
        "Compare them with what the alliance has decided, and leave one out.",
        nb:
          "Hver medlemsklasse betaler etter én kontingentregel, som sier alt et medlem skal betale. Der to linjer "
          + "sier det ulikt, kan ingen vite hvilken som gjelder.",
        "Sammenlign med det alliansen har vedtatt, og ta bort den ene.")
    case .illegalNumber, .wrongCount, .partsDiffer:
      ProblemExplanation(
        en:
          "The numbers of the line cannot all be right: one is outside its limits, or they do not agree "
          + "with each other.",
        "Find the one that differs from the document, and mend it.",
        nb:
          "Tallene på linjen kan ikke alle være riktige: ett er utenfor grensene, eller de stemmer ikke med "
          + "hverandre.",
        "Finn det som er et annet enn i dokumentet, og rett det.")
    case .codeTwice, .impossibleCode:
      ProblemExplanation(
        en:
          "A member's number is the one in Statistics Norway's register of counties and municipalities: two "
          + "digits for a county, four for a municipality. Files from the register find the member by it.",
        "Look the number up, and write it in quotes.",
        nb:
          "Nummeret til et medlem er det det har i Statistisk sentralbyrås liste over fylker og kommuner: to "
          + "sifre for et fylke, fire for en kommune. Filer derfra finner medlemmet med det.",
        "Slå opp nummeret, og skriv det i anførselstegn.")
    case .otherDate, .populationLeaps, .printedFarOff, .beyondWhole, .paysNothing:
      ProblemExplanation(
        en:
          "The file can be read, and yet something in it is unlikely: a date that is not the rule's, a member that "
          + "pays nothing, or a number that is far from the ones it belongs with. A slip of the finger there gives wrong figures.",
        "Compare the line with the document. If it is right, nothing needs to be done.",
        nb:
          "Filen kan leses, men noe i den er usannsynlig: en annen dato enn regelen krever, et medlem som "
          + "ikke betaler, eller et tall som er langt fra dem det hører sammen med. En skrivefeil der gir gale tall.",
        "Sammenlign linjen med dokumentet. Er den riktig, trengs det ikke noe mer.")
    case .perhapsRemainder:
      ProblemExplanation(
        en:
          "Inhabitants that are worked out, without a county or a number in the register, are mostly what is "
          + "left of a total when the members with a name are taken out. That pays, and is no member.",
        "Mark it as a remainder, or give it its county and number.",
        nb:
          "Innbyggere som er regnet ut, uten fylke eller nummer i registeret, er som regel det som er igjen av "
          + "en sum når medlemmene med navn er trukket fra. Det betaler, men er ikke noe medlem.",
        "Merk det som en rest, eller oppgi fylket og nummeret.")
    case .declaredTwice, .notDeclared, .lacks:
      ProblemExplanation(
        en:
          "Every name is declared once, above the lines that use it, and some lines every budget has.",
        "Declare what is missing, or write the name that is declared.",
        nb:
          "Hvert navn blir oppgitt én gang, over linjene som bruker det, og noen linjer har alle budsjetter.",
        "Oppgi det som mangler, eller skriv navnet som er oppgitt.")
    }
  }
}

extension EvaluationProblem: ExplainableProblem {
  /// What it means, why it is refused and what to do.
  public var explanation: ProblemExplanation {
    switch self {
    case .kindsDiffer, .wrongKind, .kronerForRate:
      ProblemExplanation(
        en:
          "Every number here is of a kind: kroner, kroner per inhabitant, inhabitants, positions, per "
          + "cent. Kroner and inhabitants added make a number that means nothing, so it is not made.",
        "Put numbers of one kind together; a plain number goes with every kind.",
        nb:
          "Hvert tall her er av et slag: kroner, kroner per innbygger, innbyggere, stillinger, prosent. "
          + "Kroner og innbyggere lagt sammen er et tall uten mening, så det blir ikke laget.",
        "Sett sammen tall av samme slag; et tall uten enhet går sammen med alle.",
        see: [.fees, .rate, .kroner])
    case .percentFirst:
      ProblemExplanation(
        en: "A percentage is always a percentage of something. What stands before it says of what.",
        "Write the amount first and the percentage after it.",
        nb: "En prosent er alltid prosent av noe. Det som står foran, sier av hva.",
        "Skriv beløpet først og prosenten etter.", see: [.percent])
    case .truthForNumber, .numberForTruth:
      ProblemExplanation(
        en:
          "A comparison such as free >= 0 is true or false, and a figure is a number. One stands here "
          + "where the other is needed.",
        "Write a comparison where something is to hold, and a figure where something is to be worked out.",
        nb:
          "En sammenligning som fri >= 0 er sann eller usann, og en størrelse er et tall. Her står det ene "
          + "der det andre trengs.",
        "Skriv en sammenligning der noe skal stemme, og en størrelse der noe skal regnes ut.",
        see: [.assert, .and])
    case .missingAmount:
      ProblemExplanation(
        en:
          "The document names this line without an amount. It is not zero: it is part of the costs that "
          + "are not itemised, and how large a part nobody has said.",
        "Say how much of the sum it is, and then it can be used.",
        nb:
          "Dokumentet nevner denne posten uten beløp. Den er ikke null: den er en del av utgiftene som ikke "
          + "er spesifisert, og hvor stor del har ingen sagt.",
        "Si hvor mye av summen den er, så kan den brukes.", see: [.itemise, .lines, .status])
    case .missingInColumn, .columnOfYear:
      ProblemExplanation(
        en:
          "A column of the budget, such as last year's accounts, holds what its document says, of one year. What it "
          + "does not say is missing, and not zero.",
        "Ask for a figure that the column has, without a year; `show` and `show lines` have the columns.",
        nb:
          "En kolonne i budsjettet, for eksempel fjorårets regnskap, har det dokumentet sier, for ett år. Det som ikke "
          + "står der, mangler, og er ikke null.",
        "Spør etter et tall som kolonnen har, uten år; `vis` og `vis poster` har kolonnene.",
        see: [.in, .show, .lines])
    case .arithmetic:
      ProblemExplanation(
        en:
          "The sum has no answer, or one with more digits than can be kept exactly. A rounded answer "
          + "would look right and be wrong.",
        "Look for a number that is far too large, or for a division by zero.",
        nb:
          "Regnestykket har ikke noe svar, eller et med flere sifre enn som kan holdes eksakt. Et avrundet "
          + "svar ville sett riktig ut og vært feil.",
        "Se etter et tall som er altfor stort, eller en deling på null.", see: [.rounded])
    case .notAFigure(let quantity, _), .noSuchFigure(let quantity):
      ProblemExplanation(
        en: "The budget has this figure for some things and not for others: a member has fees and "
          + "inhabitants, a line an amount, a fund a balance.",
        "Ask for a figure that there is.",
        nb:
          "Budsjettet har dette tallet for noen ting og ikke for andre: et medlem har kontingent og "
          + "innbyggere, en post et beløp, et fond en balanse.",
        "Spør etter et tall som finnes.", see: [quantity.concept, .of, .show])
    case .outsidePlan:
      ProblemExplanation(
        en:
          "Only the years of the plan are worked out, and the plan covers one year until you say more. "
          + "A figure of another year would be made up.",
        "Let the plan cover the year first.",
        nb:
          "Bare årene i planen regnes ut, og planen gjelder ett år til du sier noe annet. Et tall for et "
          + "annet år ville vært oppdiktet.",
        "La planen gjelde året først.", see: [.plan, .years, .at])
    case .noLastAnswer, .unwrittenAnswer:
      ProblemExplanation(
        en:
          "`_` is what was answered just before, for calculating on. A file knows no answers, and what is "
          + "kept in a scenario has the number itself in its place.",
        "Ask for a figure and use `_` on the line after it, or write the number.",
        nb:
          "`_` er det som ble svart like før, til å regne videre med. En fil kjenner ingen svar, og det som "
          + "blir lagret i et scenario, får selve tallet der det står.",
        "Spør om et tall og bruk `_` på linjen etter, eller skriv tallet.",
        see: [.lastAnswer, .define])
    case .unknownWord:
      ProblemExplanation(
        en:
          "A line without a statement's word is worked out as a figure. This word is no figure of the "
          + "budget and no name that you gave with let, so there is nothing to work out.",
        "Ask for a figure such as free, or begin the line with a statement's word.",
        nb:
          "En linje uten en kommando regnes ut som et tall. Dette ordet er ikke et tall i budsjettet og "
          + "ikke et navn du har gitt med la, så det er ingenting å regne ut.",
        "Spør etter et tall som fri, eller begynn linjen med en kommando.",
        see: [.help, .show, .define])
    case .argumentCount(let function, _):
      ProblemExplanation(
        en: "The function works on another number of values.",
        "Write the values in parentheses, with a comma and a space between them.",
        nb: "Funksjonen virker på et annet antall verdier.",
        "Skriv verdiene i parentes, med komma og mellomrom mellom dem.", see: [function.concept])
    case .negativeTolerance, .reversedBounds:
      ProblemExplanation(
        en: "Written so, the assertion could never hold, or would hold for the wrong reason.",
        "Write a tolerance of zero or more, and the lower bound first.",
        nb: "Skrevet slik kunne kravet aldri stemme, eller det ville stemme av feil grunn.",
        "Skriv et slingringsmonn på null eller mer, og den laveste grensen først.",
        see: [.within, .between, .assert])
    case .stepNotPositive:
      ProblemExplanation(
        en: "Rounding goes to the nearest multiple of the step, and zero has no multiples.",
        "Write a step above zero, such as 1 000.",
        nb: "Det rundes av til nærmeste multiplum av trinnet, og null har ingen.",
        "Skriv et trinn over null, for eksempel 1 000.", see: [.rounded])
    }
  }
}

import Analysis
import Budget
import ScenarioLanguage

extension VariationProblem: ReportableProblem {
  /// The sentence for the user, in both languages.
  public func message(in language: InterfaceLanguage) -> String {
    func text(_ english: String, _ norwegian: String) -> String {
      language.text(en: english, nb: norwegian)
    }
    return switch self {
    case .change(let problem): problem.message(in: language)
    case .impossibleOutcome(let problem, leaving: []):
      text(
        "where the ranges are at their ends together: ",
        "når alle spennene står i ytterpunktene samtidig: ")
        + problem.message(in: language)
    case .impossibleOutcome(let problem, leaving: let names):
      text("where ", "der ") + language.listing(names.map(language.quoted))
        + text(names.count == 1 ? " leaves: " : " leave: ", " går ut: ")
        + problem.message(in: language)
    case .illegalValue(.outOfRange):
      text(
        "a value is out of what the lever can have; write values in between",
        "en verdi er utenfor det størrelsen kan ha; skriv verdier innenfor")
    case .illegalValue(.finerThanFourDecimals), .illegalValue(.finerThanTwoDecimals):
      text(
        "a value is finer than the lever can have; write a coarser `step`",
        "en verdi er finere enn størrelsen kan ha; skriv et grovere `trinn`")
    case .noSuchFigure(let quantity):
      EvaluationProblem.noSuchFigure(quantity).message(in: language)
    case .figureWithoutAmount(let quantity):
      text(
        "the document gives no amount for this; ask for another part of \(word(quantity, language))",
        "dokumentet har ikke noe beløp for dette; spør om en annen del av \(word(quantity, language))"
      )
    case .outsidePlan(let year, let first, let last):
      EvaluationProblem.outsidePlan(year, first: first, last: last).message(in: language)
    case .tooManyCells(let cells, let limit):
      text(
        "the table would have \(whole(cells)) figures, and \(whole(limit)) at most are worked out; "
          + "write a larger `step` or fewer values",
        "tabellen ville fått \(whole(cells)) tall, og høyst \(whole(limit)) regnes ut; skriv et "
          + "større `trinn` eller færre verdier")
    case .emptyRange:
      text(
        "the step leads nowhere; write one above zero",
        "trinnet fører ingen steder; skriv et som er over null")
    case .tooManyOutcomes(let leavings, let limit):
      text(
        "\(leavings) chances are too many to combine with the ranges; take the ranges away with "
          + "`undo`, or leave at most \(limit) chances",
        "\(leavings) sannsynligheter er for mange sammen med spennene; ta bort spennene med "
          + "`angre`, eller la det være høyst \(limit) sannsynligheter")
    case .tooManySharing(let leavings, let limit):
      text(
        "\(leavings) chances are too many where members share a total, since what one takes away depends on who "
          + "else leaves; leave at most \(limit) chances",
        "\(leavings) sannsynligheter er for mange når medlemmer deler en sum, for hva ett tar med seg, kommer an på "
          + "hvem andre som går ut; la det være høyst \(limit) sannsynligheter")
    case .tooManyRanges(let count, let limit):
      text(
        "\(count) ranges are too many to spread at once; leave at most \(limit)",
        "\(count) spenn er for mange å spre på en gang; la det være høyst \(limit)")
    case .nothingUncertain:
      text(
        "nothing is uncertain; give a member a chance with `leave` and `with chance`, or a figure a "
          + "range such as `population all ±1%`",
        "ingenting er usikkert; gi et medlem en sannsynlighet med `ut` og `med sannsynlighet`, eller et "
          + "tall et spenn, som `folketall alle ±1 %`")
    case .onlyApproximate:
      text(
        "no member has a chance of leaving and no figure a range; add `with approximate` to spread "
          + "what is known only roughly, or say first what is uncertain",
        "ingen medlemmer har en sannsynlighet for å gå ut, og ingen tall har et spenn; legg til "
          + "`med omtrentlige` for å spre det som bare er omtrentlig kjent, eller si først hva som er "
          + "usikkert")
    case .nothingToVary:
      text(
        "no input is known only roughly; write a percentage to move all of them by",
        "ingen forutsetning er bare omtrentlig kjent; skriv en prosent å endre alle med")
    case .tooLarge:
      text(
        "the figures are too large to be worked out exactly; ask with smaller ones",
        "tallene er for store til å regnes ut eksakt; spør med mindre tall")
    }
  }

  private func word(_ quantity: Quantity, _ language: InterfaceLanguage) -> String {
    "`\(quantity.concept.word(in: language))`"
  }

  private func whole(_ count: Int) -> String { NumberText.whole(Int64(count)) }
}

extension VariationProblem: ExplainableProblem {
  /// What it means, why it is refused and what to do.
  public var explanation: ProblemExplanation {
    switch self {
    case .change(let problem): problem.explanation
    case .impossibleOutcome:
      ProblemExplanation(
        en:
          "A risk weighs every way in which the chances and ranges can turn out, and one of them allows no plan "
          + "here. Leaving it out would make the others look likelier than they are.",
        "Take that chance or range away, or change what makes its outcome impossible.",
        nb:
          "En risiko veier alle måter sannsynlighetene og spennene kan slå ut på, og en av dem gir ingen gyldig "
          + "plan her. Uten den ville de andre sett mer sannsynlige ut enn de er.",
        "Ta bort den sannsynligheten eller det spennet, eller endre det som gjør utfallet umulig.",
        see: [.risk, .chance])
    case .noSuchFigure(let quantity): EvaluationProblem.noSuchFigure(quantity).explanation
    case .outsidePlan(let year, let first, let last):
      EvaluationProblem.outsidePlan(year, first: first, last: last).explanation
    case .illegalValue, .figureWithoutAmount, .emptyRange:
      ProblemExplanation(
        en:
          "Every value of a table is tried as if it were typed, so that each must be a legal one.",
        "Write values and a step that the statement itself would take.",
        nb: "Hver verdi i en tabell prøves som om den var skrevet, så alle må være lovlige.",
        "Skriv verdier og et trinn som kommandoen selv godtar.", see: [.sweep, .step])
    case .tooManyCells, .tooManyOutcomes, .tooManySharing, .tooManyRanges, .tooLarge:
      ProblemExplanation(
        en:
          "All of it is worked out exactly, which takes longer the more there is. Beyond the limit nobody "
          + "would want to wait.",
        "Ask for less: fewer values, chances or ranges.",
        nb:
          "Alt regnes ut eksakt, og det tar lengre tid jo mer det er. Over grensen ville ingen vente.",
        "Spør om mindre: færre verdier, sannsynligheter eller spenn.", see: [.sweep, .risk])
    case .onlyApproximate:
      ProblemExplanation(
        en:
          "The budget knows some amounts only to within a half-width. They count as they stand unless the "
          + "question takes them in.",
        "Write `risk free with approximate`, or give a member a chance or a figure a range first.",
        nb:
          "Budsjettet kjenner noen beløp bare omtrentlig. De teller som de står, om ikke spørsmålet tar dem "
          + "med.",
        "Skriv `risiko fri med omtrentlige`, eller gi først et medlem en sannsynlighet eller et tall et "
          + "spenn.", see: [.risk, .chance])
    case .nothingUncertain, .nothingToVary:
      ProblemExplanation(
        en: "Where everything is certain there is one outcome, the one that the figures show.",
        "Say what is uncertain first.",
        nb: "Der alt er sikkert, er det bare ett utfall, det tallene viser.",
        "Si først hva som er usikkert.", see: [.leave, .chance, .population])
    }
  }
}

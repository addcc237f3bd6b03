import Analysis
import ScenarioLanguage

extension VariationProblem: ExplainableProblem {
  /// What it means, why it is refused and what to do.
  public var explanation: ProblemExplanation {
    switch self {
    case .change(let problem): problem.explanation
    case .noSuchFigure(let quantity): EvaluationProblem.noSuchFigure(quantity).explanation
    case .outsidePlan(let year, let first, let last):
      EvaluationProblem.outsidePlan(year, first: first, last: last).explanation
    case .illegalValue, .figureWithoutAmount, .emptyRange:
      ProblemExplanation(
        en:
          "Every value of a table is tried as if it were typed, so that each must be a legal one.",
        "Write values and a step that the statement itself would take.",
        nb: "Hver verdi i en tabell prøves som om den var skrevet, så alle må være lovlige.",
        "Skriv verdier og et trinn som setningen selv godtar.", see: [.sweep, .step])
    case .tooManyCells, .tooManyOutcomes, .tooManyRanges, .tooLarge:
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

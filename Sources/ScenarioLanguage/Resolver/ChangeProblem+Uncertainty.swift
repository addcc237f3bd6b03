import Budget

extension ChangeProblem {
  /// What a problem with a chance, a correlation or a range means, why it is refused and what to do.
  var uncertainty: ProblemExplanation {
    switch self {
    case .impossibleCorrelation:
      ProblemExplanation(
        en:
          "Two things cannot both happen more often than the rarer of them does, so that their chances "
          + "bound how closely they can go together.",
        "Write a correlation between the two that the message gives, or other chances.",
        nb:
          "To ting kan ikke skje samtidig oftere enn den sjeldneste av dem skjer, så sannsynlighetene "
          + "setter grenser for hvor tett de kan henge sammen.",
        "Skriv en samvariasjon mellom de to i meldingen, eller andre sannsynligheter.",
        see: [.correlation, .chance])
    case .illegalRange:
      ProblemExplanation(
        en:
          "A range says that a figure lies somewhere between two values. The same value twice, or an end "
          + "that the figure cannot have, says nothing.",
        "Write the lower end first, and two values that the figure can have.",
        nb:
          "Et spenn sier at et tall ligger et sted mellom to verdier. Samme verdi to ganger, eller en "
          + "ende tallet ikke kan ha, sier ingenting.",
        "Skriv den laveste enden først, og to verdier tallet kan ha.", see: [.between, .risk])
    case _:
      ProblemExplanation(
        en:
          "How members' leavings hang together must be clear: a member that goes with others has no chance "
          + "of its own, and of two correlations of one member the third would be unknown.",
        "Look at the changes there are, and say it in one place.",
        nb:
          "Hvordan utmeldinger henger sammen, må være klart: et medlem som går ut med andre, har ingen egen "
          + "sannsynlighet, og av to samvariasjoner for ett medlem ville den tredje vært ukjent.",
        "Se på endringene som er gjort, og si det på ett sted.",
        see: [.correlation, .leave, .changes])
    }
  }
}

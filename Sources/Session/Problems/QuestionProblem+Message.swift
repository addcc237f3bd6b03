import Budget
import Lettering
import ScenarioLanguage

extension QuestionProblem: ReportableProblem {
  /// The sentence for the user, in both languages.
  public func message(in language: InterfaceLanguage) -> String {
    func text(_ english: String, _ norwegian: String) -> String {
      language.text(en: english, nb: norwegian)
    }
    return switch self {
    case .notAComparison:
      text(
        "this is not a condition; compare a figure with a value, as in `free >= 500k`",
        "dette er ikke et vilkår; sammenlign en størrelse med en verdi, som i `fri >= 500k`")
    case .illegalStep(let finest, let kind):
      text(
        "the step is no multiple of the finest one; write a multiple of \(shown(finest, kind))",
        "trinnet går ikke opp i det fineste; skriv et multiplum av \(shown(finest, kind))")
    case .stepFitsNeither(let first, let second):
      text(
        "neither \(DisplayText.quoted(first)) nor \(DisplayText.quoted(second)) can be moved in such "
          + "steps; write one such as `step 5 øre` or `step 50k`, or leave it out",
        "verken \(DisplayText.quoted(first)) eller \(DisplayText.quoted(second)) kan endres i slike "
          + "trinn; skriv et som `trinn 5 øre` eller `trinn 50k`, eller la det være")
    case .allMembers:
      text(
        "all members at once cannot be solved for; name one, as in `solve population Oslo`, or move "
          + "`growth population`",
        "det kan ikke løses for alle medlemmer på én gang; nevn ett, som i `finn folketall Oslo`, eller "
          + "endre `vekst folketall`")
    case .sameLeverTwice(let lever):
      text(
        "\(DisplayText.quoted(lever)) is named twice; name two things to move",
        "\(DisplayText.quoted(lever)) er nevnt to ganger; nevn to ting som kan endres")
    case .leverInsideAnother(let part, let whole):
      text(
        "\(DisplayText.quoted(whole)) moves \(DisplayText.quoted(part)) too, so they have no values "
          + "apart; name two things that do not meet",
        "\(DisplayText.quoted(whole)) flytter \(DisplayText.quoted(part)) også, så de har ingen verdier "
          + "hver for seg; nevn to ting som ikke henger sammen")
    case .scenarioInFigure:
      text(
        "a bridge is between two scenarios; name them with `from` and `to`",
        "en bro går mellom to scenarioer; nevn dem med `fra` og `til`")
    case .noBridge:
      text(
        "the figure has no value somewhere between the two scenarios; choose another figure or year",
        "størrelsen har ingen verdi et sted mellom de to scenarioene; velg en annen størrelse eller "
          + "et annet år")
    case .nothingToApply:
      text(
        "nothing has been solved yet; ask with `solve` first",
        "ingenting er løst ennå; spør med `finn` først")
    case .noSolution(let statement):
      text(
        "\(DisplayText.quoted(statement)) has no solution to apply; ask for something else",
        "\(DisplayText.quoted(statement)) har ingen løsning å gjennomføre; spør om noe annet")
    case .solutionOutdated(let statement):
      text(
        "the scenario has changed since; ask \(DisplayText.quoted(statement)) again",
        "scenarioet er endret siden; spør \(DisplayText.quoted(statement)) igjen")
    }
  }

  private func shown(_ step: ExactNumber, _ kind: ValueKind) -> String {
    switch kind {
    case .kroner, .rate: NumberText.number(step, decimals: 4, least: 2) + "\u{A0}kr"
    case .percent: NumberText.percent(step)
    case .inhabitants, .members, .positions, .number: NumberText.number(step)
    }
  }
}

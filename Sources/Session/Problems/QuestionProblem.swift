import Budget
import Lettering
import ScenarioLanguage

/// A way in which a question for a solution or a bridge cannot be answered.
public enum QuestionProblem: Error, Hashable, Sendable {
  /// The condition is no comparison of two values.
  case notAComparison
  /// A lever cannot be moved in such steps: not a positive multiple of the finest one.
  case illegalStep(finest: ExactNumber, ValueKind)
  /// Neither of two levers can be moved in such steps.
  case stepFitsNeither(String, String)
  /// All members at once have no number that could be moved to a value.
  case allMembers
  /// The same lever is named twice.
  case sameLeverTwice(String)
  /// The second of two levers moves with the first, or the first with the second.
  case leverInsideAnother(String, of: String)
  /// A bridge is between scenarios, so that its figure names none.
  case scenarioInFigure
  /// There is no plan between the two scenarios in which the figure has a value.
  case noBridge
  /// A table of what the document says has no years to choose from.
  case tableWithoutYears(ShowTopic)
  /// One year is asked for, and all of them.
  case oneYearAndAll
  /// Nothing has been solved for.
  case nothingToApply
  /// The last question had no solution.
  case noSolution(String)
  /// The scenario is not what it was when the question was asked.
  case solutionOutdated(String)
}

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
        "verken \(DisplayText.angled(first)) eller \(DisplayText.angled(second)) kan endres i slike "
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
        "\(DisplayText.angled(lever)) er nevnt to ganger; nevn to ting som kan endres")
    case .leverInsideAnother(let part, let whole):
      text(
        "\(DisplayText.quoted(whole)) moves \(DisplayText.quoted(part)) too, so they have no values "
          + "apart; name two things that do not meet",
        "\(DisplayText.angled(whole)) flytter \(DisplayText.angled(part)) også, så de har ingen verdier "
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
    case .tableWithoutYears(let topic):
      text(
        "\(DisplayText.quoted("show " + topic.concept.word(in: .english))) is the same in every year; "
          + "leave the year out",
        "\(DisplayText.angled("vis " + topic.concept.word(in: .norwegian))) er det samme i alle år; "
          + "la året være")
    case .oneYearAndAll:
      text(
        "one year and every year cannot both be shown; leave out the year or `over years`",
        "ett år og alle år kan ikke vises samtidig; la året eller `over år` være")
    case .nothingToApply:
      text(
        "nothing has been solved yet; ask with `solve` first",
        "ingenting er løst ennå; spør med `finn` først")
    case .noSolution(let statement):
      text(
        "\(DisplayText.quoted(statement)) has no solution to apply; ask for something else",
        "\(DisplayText.angled(statement)) har ingen løsning å gjennomføre; spør om noe annet")
    case .solutionOutdated(let statement):
      text(
        "the scenario has changed since; ask \(DisplayText.quoted(statement)) again",
        "scenarioet er endret siden; spør \(DisplayText.angled(statement)) igjen")
    }
  }

  private func shown(_ step: ExactNumber, _ kind: ValueKind) -> String {
    switch kind {
    case .kroner, .rate, .price: NumberText.number(step, decimals: 8, least: 2) + "\u{A0}kr"
    case .percent: NumberText.percent(step)
    case .inhabitants, .members, .positions, .number: NumberText.number(step)
    }
  }
}

extension QuestionProblem: ExplainableProblem {
  /// What it means, why it is refused and what to do.
  public var explanation: ProblemExplanation {
    switch self {
    case .notAComparison:
      ProblemExplanation(
        en:
          "A solution is the value that makes something hold, and this says no such thing: it names a "
          + "figure, but not what it is to be.",
        "Say how large the figure is to be at least or at most, or exactly.",
        nb:
          "En løsning er verdien som får noe til å stemme, og dette sier ikke hva som skal stemme: det "
          + "nevner et tall, men ikke hva det skal bli.",
        "Si hvor stort tallet minst eller høyst skal være, eller nøyaktig hva det skal bli.",
        see: [.solve])
    case .illegalStep:
      ProblemExplanation(
        en:
          "Some numbers have a finest step: a rate has four decimals, a member's inhabitants are whole. "
          + "Values between would be answers that cannot be adopted.",
        "Choose a step that is the finest one or a multiple of it, or leave the step out.",
        nb:
          "Noen tall har et fineste trinn: en sats har fire desimaler, og innbyggere er hele. Verdier "
          + "imellom ville vært svar som ikke kan vedtas.",
        "Velg et trinn som er det fineste eller et multiplum av det, eller la være å skrive trinn.",
        see: [.solve])
    case .stepFitsNeither:
      ProblemExplanation(
        en:
          "A step is how far apart the values of one of the two are, and belongs to the one that it fits: "
          + "øre to a rate, thousands of kroner to a sum. This one is finer or wider than both can have.",
        "Choose a step that one of them can be moved in.",
        nb:
          "Et trinn er avstanden mellom verdiene til den ene av de to, og hører til den det passer: øre "
          + "til en sats, tusener av kroner til et beløp. Dette er finere eller grovere enn begge kan ha.",
        "Velg et trinn som en av dem kan endres i.", see: [.cheapest, .solve])
    case .allMembers:
      ProblemExplanation(
        en:
          "A solution is one value of one number, and each member has a number of its own. What all of "
          + "them grow by in the years after the budget year is one number.",
        "Name one member, or solve for the growth of the population.",
        nb:
          "En løsning er én verdi av ett tall, og hvert medlem har sitt eget tall. Det alle vokser med "
          + "i årene etter budsjettåret, er ett tall.",
        "Nevn ett medlem, eller finn veksten i folketallet.", see: [.solve, .growth])
    case .sameLeverTwice, .leverInsideAnother:
      ProblemExplanation(
        en:
          "A mix or a table with two sides has two things that are set apart from each other. Where one of "
          + "them moves the other too, what is said of the other would not be so.",
        "Name two different things, such as the rate and profiling.",
        nb:
          "En blanding eller en tabell med to sider har to ting som settes hver for seg. Flytter den ene "
          + "også den andre, ville det som sies om den andre, ikke stemme.",
        "Nevn to forskjellige ting, som satsen og profileringen.", see: [.cheapest, .sweep])
    case .scenarioInFigure:
      ProblemExplanation(
        en: "A bridge goes from one scenario to another, so its figure belongs to none of the two.",
        "Take the scenario out of the figure, and name it behind from or to.",
        nb: "En bro går fra ett scenario til et annet, så tallet hører ikke til bare det ene.",
        "Ta scenarioet ut av tallet, og nevn det etter fra eller til.", see: [.bridge])
    case .noBridge:
      ProblemExplanation(
        en:
          "A bridge takes the changes one by one, and somewhere on the way there is no budget with that "
          + "figure, for instance since an amount would be below zero.",
        "Choose another figure, another year, or other scenarios.",
        nb:
          "En bro tar endringene én for én, og et sted på veien finnes det ikke noe budsjett med det tallet, "
          + "for eksempel fordi et beløp ville blitt negativt.",
        "Velg et annet tall, et annet år eller andre scenarioer.", see: [.bridge])
    case .tableWithoutYears, .oneYearAndAll:
      ProblemExplanation(
        en:
          "A table of figures can be of one year or of all years of the plan. What the document says, and the "
          + "list of changes, is of no single year.",
        "Ask without the year, or for a table of figures.",
        nb:
          "En tabell over tall kan gjelde ett år eller alle årene i planen. Det som står i dokumentet, og "
          + "listen over endringer, gjelder ikke ett bestemt år.",
        "Spør uten år, eller om en tabell over tall.", see: [.show, .years])
    case .nothingToApply, .noSolution, .solutionOutdated:
      ProblemExplanation(
        en:
          "Apply takes the value of the last solution into the scenario, and there is none that still "
          + "holds. Nothing was changed.",
        "Ask for a solution, and apply it before anything else is changed.",
        nb:
          "Gjennomfør tar verdien av den siste løsningen inn i scenarioet, og det er ingen som fortsatt "
          + "gjelder. Ingenting er endret.",
        "Spør om en løsning, og gjennomfør den før noe annet blir endret.", see: [.apply, .solve])
    }
  }
}

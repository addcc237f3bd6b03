import Budget
import ScenarioLanguage

/// What is told of a sentence in plain words, which is never carried out by itself.
public enum PlainWordsProblem: ExplainableProblem, Equatable {
  /// A sentence that may mean one of several lines, which are proposed; what they come to builds on so many changes
  /// that are made already.
  case notACommand(meanings: Int, changes: Int)
  /// Several alternatives are asked for in one sentence, which are made one after the other.
  case oneAtATime
  /// A sentence that nothing here answers, and lines that show what can be asked.
  case notUnderstood(examples: [LocalName])
  /// The budget of a year is asked for that the open one, of the other year, does not reach; and the name of a budget
  /// that may be it, nil for none.
  case otherBudget(opened: Int, asked: Int, name: String?)
  /// A yes where nothing is proposed.
  case nothingProposed
  /// The word that ends positions, alone, where a person sits at a terminal; another one leaves the program.
  case endsNothing

  /// Whether a statement that leaves the program is written with the word that ends positions.
  public static func isOfEnding(_ statement: String) -> Bool {
    Concept.meaning(of: String(statement.prefix { $0.isLetter }), as: .statement) == .end
  }

  /// The sentence for the user.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .notACommand(let count, let changes):
      (count == 1
        ? language.text(
          en: "nothing is done yet; this line may be what you mean",
          nb: "ingenting er gjort ennå; denne linjen kan være det du mener")
        : language.text(
          en: "nothing is done yet; one of these lines may be what you mean",
          nb: "ingenting er gjort ennå; en av disse linjene kan være det du mener"))
        + Self.building(on: changes, language)
    case .oneAtATime:
      language.text(
        en:
          "make one alternative at a time: its changes, `save \"A\"`, and `new` before the next one; "
          + "`compare \"A\", \"B\"` sets them side by side",
        nb:
          "lag ett alternativ om gangen: endringene, `lagre \"A\"`, og `ny` før det neste; "
          + "`sammenlign \"A\", \"B\"` setter dem side om side")
    case .endsNothing:
      language.text(
        en:
          "`\(Concept.end.word(in: .norwegian))` alone does nothing here: with a position it ends that, and "
          + "`\(Concept.quit.word(in: .english))` leaves the program",
        nb:
          "`\(Concept.end.word(in: .norwegian))` alene gjør ingenting her: med en stilling avslutter det den, "
          + "og `\(Concept.quit.word(in: .norwegian))` går ut av programmet")
    case .notUnderstood(let examples):
      language.text(
        en: "hvis cannot answer that; ask for example ",
        nb: "det kan ikke programmet svare på; spør for eksempel ")
        + examples.map { "`\($0.text(in: language))`" }.joined(separator: ", ")
    case .otherBudget(let opened, let asked, let name?):
      language.text(
        en:
          "the open budget is that of \(opened); `hvis --budget \(NameSyntax.quoted(name))` "
          + "opens the one of \(asked)",
        nb:
          "det åpne budsjettet er for \(opened); `hvis --budget \(NameSyntax.quoted(name))` "
          + "åpner budsjettet for \(asked)")
    case .otherBudget(let opened, let asked, nil):
      language.text(
        en:
          "the open budget is that of \(opened), and none of \(asked) is known; "
          + "`hvis --budget FILE` opens another",
        nb:
          "det åpne budsjettet er for \(opened), og programmet kjenner ikke noe budsjett for "
          + "\(asked); `hvis --budget FIL` åpner et annet")
    case .nothingProposed:
      language.text(
        en:
          "nothing is proposed that a yes could take; ask, or write `\(Concept.help.word(in: .english))`",
        nb:
          "ingenting er foreslått, så det er ikke noe å svare ja på; spør, eller skriv "
          + "`\(Concept.help.word(in: .norwegian))`")
    }
  }

  /// That what is proposed builds on changes; empty where there are none.
  private static func building(on changes: Int, _ language: InterfaceLanguage) -> String {
    guard changes > 0 else { return "" }
    let all = Concept.new.word(in: language)
    return language.text(
      en:
        "; the figures build on the \(changes == 1 ? "change" : "\(changes) changes") made so far "
        + "(`\(all)` starts from the budget again)",
      nb:
        "; tallene bygger på \(changes == 1 ? "endringen" : "de \(changes) endringene") som er gjort "
        + "(`\(all)` begynner fra budsjettet igjen)")
  }

  /// Whether it is something wrong: to ask in plain words is not.
  public var isMistake: Bool { false }

  /// What it means and what to do.
  public var explanation: ProblemExplanation {
    switch self {
    case .notACommand:
      ProblemExplanation(
        en:
          "The line under the message says the same as a command. Nothing was changed, so that you can see "
          + "what it would do before it is done.",
        "Type the line as it stands, or change it first.",
        nb:
          "Linjen under meldingen sier det samme som en kommando. Ingenting er endret, så du kan se hva den "
          + "vil gjøre før den blir utført.",
        "Skriv linjen som den står, eller endre den først.", see: [.help])
    case .endsNothing:
      ProblemExplanation(
        en:
          "The word is that of a change, `avslutt 1 fast`, and too near to leaving the program by mistake.",
        "Write `quit` to leave, or name the position that is to end.",
        nb:
          "Ordet er det samme som i en endring, `avslutt 1 fast`, og ingen skal gå ut av programmet ved en feil.",
        "Skriv `slutt` for å gå ut, eller nevn stillingen som skal avsluttes.", see: [.quit, .end])
    case .oneAtATime:
      ProblemExplanation(
        en:
          "A line changes the one scenario that is open. Two alternatives are two scenarios, each saved by itself.",
        "Make the changes of the first, save it, begin anew and do the same for the next.",
        nb:
          "En linje endrer det ene scenarioet som er åpent. To alternativer er to scenarioer, lagret hver for seg.",
        "Gjør endringene i det første, lagre det, begynn på nytt og gjør det samme for det neste.",
        see: [.save, .new, .compare])
    case .otherBudget:
      ProblemExplanation(
        en: "One budget is open at a time, for its year and the years that a plan adds to it.",
        "Start hvis with the other budget, or make the plan longer to see what comes of this one.",
        nb: "Ett budsjett er åpent om gangen, for sitt år og de årene som en plan legger til.",
        "Start programmet med det andre budsjettet, eller gjør planen lengre for å føre dette videre.",
        see: [.plan, .show])
    case .nothingProposed:
      ProblemExplanation(
        en:
          "A yes takes the line that stands under a question in plain words, and only right behind it.",
        "Write the line itself, or ask again.",
        nb: "Et ja tar linjen som står under et spørsmål i vanlige ord, og bare rett etter det.",
        "Skriv selve linjen, eller spør igjen.", see: [.help])
    case .notUnderstood:
      ProblemExplanation(
        en:
          "hvis knows this budget: its members, fees, positions, expense lines, reserves and years. Nothing in "
          + "the sentence could be answered from that.",
        "Ask about a member, the fee, a position, the reserve or a year.",
        nb:
          "hvis kjenner dette budsjettet: medlemmene, kontingenten, stillingene, postene, reservene og årene. "
          + "Ingenting i setningen kunne besvares ut fra det.",
        "Spør om et medlem, kontingenten, en stilling, reserven eller et år.",
        see: [.show, .leave, .why])
    }
  }
}

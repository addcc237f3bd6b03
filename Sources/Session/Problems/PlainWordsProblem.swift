import Budget
import ScenarioLanguage

/// What is told of a sentence in plain words, which is never carried out by itself.
public enum PlainWordsProblem: ExplainableProblem, Equatable {
  /// A sentence that may mean one of several lines, which are proposed.
  case notACommand(meanings: Int)
  /// A sentence that nothing here answers, and lines that show what can be asked.
  case notUnderstood(examples: [LocalName])
  /// The word that ends positions, alone, where a person sits at a terminal; another one leaves the program.
  case endsNothing

  /// Whether a statement that leaves the program is written with the word that ends positions.
  public static func isOfEnding(_ statement: String) -> Bool {
    Concept.meaning(of: String(statement.prefix { $0.isLetter }), as: .statement) == .end
  }

  /// The sentence for the user.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .notACommand(let count):
      count == 1
        ? language.text(
          en: "nothing is done yet; this line may be what you mean",
          nb: "ingenting er gjort ennå; denne linjen kan være det du mener")
        : language.text(
          en: "nothing is done yet; one of these lines may be what you mean",
          nb: "ingenting er gjort ennå; en av disse linjene kan være det du mener")
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
        en: "hvis does not know; ask it for example ",
        nb: "det vet ikke programmet; spør for eksempel ")
        + examples.map { "`\($0.text(in: language))`" }.joined(separator: ", ")
    }
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

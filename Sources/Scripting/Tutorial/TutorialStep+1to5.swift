import Budget
import ScenarioLanguage
import Session

extension TutorialStep {
  /// Step 1: the main figures.
  static let figures = TutorialStep(
    LocalName("See the figures", norwegian: "Se tallene"),
    text: LocalName(
      "Ask for the budget's main figures. Asking changes nothing. The figure to watch is the free reserve: "
        + "what is left to use as you like when the year ends.",
      norwegian:
        "Be om hovedtallene i budsjettet. Å spørre endrer ingenting. Tallet å følge med på er den "
        + "frie reserven: det som er igjen til fri bruk når året er slutt."),
    hint: LocalName(
      "One word shows the figures: `show`.", norwegian: "Ett ord viser tallene: `vis`."),
    praise: LocalName(
      "Those are the figures. One of them alone is asked for by its name, such as `free`.",
      norwegian: "Der er tallene. Ett av dem alene får du med navnet, for eksempel `fri`."),
    example: { _ in LocalName("show", norwegian: "vis") },
    isReached: { move in
      move.answers { answer in
        if case .table = answer { return true }
        if case .value = answer { return true }
        return false
      }
    })

  /// Step 2: a member leaves.
  static let leaving = TutorialStep(
    LocalName("A member leaves", norwegian: "Et medlem går ut"),
    text: LocalName(
      "Let a member leave. The answer says what it costs in fees, and what the free reserve is then. Names "
        + "need no capitals and no quotes; `show members` lists them.",
      norwegian:
        "La et medlem gå ut. Svaret sier hva det koster i kontingent, og hva den frie reserven blir. "
        + "Navn trenger ikke store bokstaver eller anførselstegn; `vis medlemmer` lister dem opp."),
    hint: LocalName(
      "Write `leave` and the name of a member.", norwegian: "Skriv `ut` og navnet på et medlem."),
    praise: LocalName(
      "Right: first comes what changed, then the free reserve and what it was.",
      norwegian: "Riktig: først kommer det som endret seg, så den frie reserven og hva den var."),
    example: { session in
      let name = session.nameOfLeaving
      return LocalName("leave \(name)", norwegian: "ut \(name)")
    },
    isReached: { $0.now.members < $0.earlier.members })

  /// Step 3: taking back.
  static let takingBack = TutorialStep(
    LocalName("Take it back", norwegian: "Angre"),
    text: LocalName(
      "Nothing here is final. Take the change back, so that the budget is again as it was. (`redo` would make "
        + "it again.)",
      norwegian:
        "Ingenting her er endelig. Ta endringen tilbake, så budsjettet igjen er som det var. (`gjenta` "
        + "ville gjort den på nytt.)"),
    hint: LocalName(
      "Write `undo`; twice if you made two changes.",
      norwegian: "Skriv `angre`; to ganger hvis du har gjort to endringer."),
    praise: LocalName(
      "Good: the free reserve is what it was, to the øre.",
      norwegian: "Bra: den frie reserven er som den var, på øret."),
    example: { _ in LocalName("undo", norwegian: "angre") },
    isReached: { $0.now == $0.first })

  /// Step 4: the fee.
  static let fee = TutorialStep(
    LocalName("Change the fee", norwegian: "Endre kontingenten"),
    text: LocalName(
      "Make the free reserve at least 300 000 kr larger than it was, by the fee alone. Set it (`rate 1.60`) or "
        + "move it (`rate +10 øre`, `rate +5%`). Try as often as you like.",
      norwegian:
        "Gjør den frie reserven minst 300 000 kr større enn den var, bare med kontingenten. Sett satsen "
        + "(`sats 1,60`) eller endre den (`sats +10 øre`, `sats +5 %`). Prøv så mange ganger du vil."
    ),
    hint: LocalName(
      "Write `rate` and a higher amount, or `+` and so many øre more.",
      norwegian: "Skriv `sats` og et høyere beløp, eller `+` og så mange øre mer."),
    praise: LocalName(
      "Well done: that is how a question becomes a figure for the meeting.",
      norwegian: "Godt gjort: slik blir et spørsmål til et tall for møtet."),
    example: { $0.raiseOfFee },
    isReached: { move in
      guard let wanted = try? move.first.closing.free + Money(kroner: ExactNumber(300_000)) else {
        return move.now.fees > move.first.fees
      }
      return move.now.rate > move.first.rate && move.now.closing.free >= wanted
    })

  /// Step 5: where figures come from.
  static let reasons = TutorialStep(
    LocalName("See why", norwegian: "Se hvorfor"),
    text: LocalName(
      "Where does the free reserve come from? `why free` has its formula and parts, each with where it is "
        + "from. `show changes` has each change and the reserve after it, `show lines` what is spent.",
      norwegian:
        "Hvor kommer den frie reserven fra? `hvorfor fri` har formelen og delene, hver med hvor den er fra. "
        + "`vis endringer` har hver endring og reserven etter den, `vis poster` hva som brukes."),
    hint: LocalName(
      "Write `why` and a figure, or `show` and a table: changes, fees, lines, staff, funds.",
      norwegian:
        "Skriv `hvorfor` og et tall, eller `vis` og en tabell: endringer, kontingent, poster, ansatte, "
        + "fond."),
    praise: LocalName(
      "Every figure can be followed to where it is from.",
      norwegian: "Hvert tall kan følges dit det kommer fra."),
    example: { _ in LocalName("why free", norwegian: "hvorfor fri") },
    isReached: { move in
      move.answers { answer in
        if case .explained = answer { return true }
        if case .bridged = answer { return true }
        guard case .table(let table) = answer else { return false }
        switch table {
        case .mainFigures, .years, .rounded: return false
        case .fees, .members, .counties, .member, .lines, .staff, .income, .funds, .changes,
          .sources, .status, .activities, .goals, .yearly:
          return true
        }
      }
    })
}

extension Session {
  /// The member of the first example: a known one where it is a member, else the first that pays.
  fileprivate var nameOfLeaving: String {
    let plan = planned.plan
    let paying = plan.members.filter { plan.counts($0.id, in: plan.budget.year) }.map(
      \.member.name)
    let name = paying.first { $0 == "Tønsberg" } ?? paying.first ?? ""
    return name.allSatisfy { $0.isLetter || $0 == "-" } ? name : NameSyntax.quoted(name)
  }

  /// The smallest of some round raises of the fee that reaches the aim of its step.
  fileprivate var raiseOfFee: LocalName {
    let raises = ["10 øre", "20 øre", "50 øre", "1 kr", "2 kr", "5 kr", "10 kr", "50 kr", "100 kr"]
    let free = planned.outlook.first.closing.free
    let enough = raises.first { raise in
      var trial = self
      let carried = trial.carryOut(SourceText(name: "", text: "rate +\(raise)"))
      guard carried.diagnostics.isEmpty, let more = try? Money(kroner: ExactNumber(300_000)),
        let wanted = try? free + more
      else { return false }
      return trial.planned.outlook.first.closing.free >= wanted
    }
    let raise = enough ?? raises[0]
    return LocalName("rate +\(raise)", norwegian: "sats +\(raise)")
  }
}

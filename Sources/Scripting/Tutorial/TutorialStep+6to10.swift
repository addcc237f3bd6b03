import Budget
import ScenarioLanguage
import Session

extension TutorialStep {
  /// Step 6: a new position.
  static let hiring = TutorialStep(
    LocalName("Hire somebody", norwegian: "Ansett noen"),
    text: LocalName(
      "Take in one more position for the year. It is permanent, temporary, or seconded and paid by "
        + "another; with `from 2020-09` it would cost four months only.",
      norwegian:
        "Ta inn én stilling til for året. Den er fast, midlertidig, eller innlånt og betalt av en "
        + "annen; med `fra 2020-09` ville den koste bare fire måneder."),
    hint: LocalName(
      "Write `hire`, a number and a kind, such as `hire 1 temporary`.",
      norwegian: "Skriv `ansett`, et antall og en type, for eksempel `ansett 1 midlertidig`."),
    praise: LocalName(
      "That is a position more. Where the free reserve falls below zero, a warning says so.",
      norwegian:
        "Der er én stilling til. Der den frie reserven faller under null, sier en advarsel fra."),
    example: { _ in
      LocalName("hire 1 temporary cost 900k", norwegian: "ansett 1 midlertidig kostnad 900k")
    },
    isReached: { $0.now.positions > $0.earlier.positions })

  /// Step 7: spending less.
  static let cutting = TutorialStep(
    LocalName("Spend less", norwegian: "Bruk mindre"),
    text: LocalName(
      "Make room for it: spend less, so that the free reserve is zero or more. Profiling is the largest sum "
        + "that can be cut. It is paid from its own fund first, so look how much of a cut becomes free.",
      norwegian:
        "Gjør plass til det: bruk mindre, så den frie reserven er null eller mer. Profilering er den "
        + "største summen som kan kuttes. Den betales av sitt eget fond først, så se hvor mye av et kutt som "
        + "blir fritt."),
    hint: LocalName(
      "Write `profiling` and how much less, such as `profiling -500k`. The reserve must not be below zero.",
      norwegian:
        "Skriv `profilering` og hvor mye mindre, for eksempel `profilering -500k`. Reserven skal ikke være "
        + "under null."),
    praise: LocalName(
      "The budget holds again. `bound` shows what is left in the fund.",
      norwegian: "Budsjettet holder igjen. `bundet` viser hva som er igjen i fondet."),
    example: { $0.cut },
    isReached: { $0.now.expenses < $0.earlier.expenses && !$0.now.closing.free.isNegative })

  /// Step 8: later years.
  static let years = TutorialStep(
    LocalName("Look further ahead", norwegian: "Se framover"),
    text: LocalName(
      "One year is soon over. Let the plan cover four years and see them side by side. Each begins with what "
        + "the one before left.",
      norwegian:
        "Ett år er snart over. La planen gjelde fire år og se dem ved siden av hverandre. Hvert begynner "
        + "med det som er igjen fra året før."),
    hint: LocalName(
      "Write `plan 4 years`, and then `show years`. Two statements on a line have a `;` between them.",
      norwegian:
        "Skriv `plan 4 år`, og deretter `vis år`. To kommandoer på en linje har `;` mellom seg."),
    praise: LocalName(
      "What fits one year may not fit four: better seen now than then.",
      norwegian: "Det som går i ett år, går kanskje ikke i fire: bedre å se det nå enn da."),
    example: { _ in LocalName("plan 4 years; show years", norwegian: "plan 4 år; vis år") },
    isReached: { move in
      move.after.planned.outlook.years.count > 1
        && move.answers { answer in
          if case .table(.years) = answer { return true }
          if case .value = answer { return true }
          return false
        }
    })

  /// Step 9: keeping it.
  static let keeping = TutorialStep(
    LocalName("Keep it", norwegian: "Ta vare på det"),
    text: LocalName(
      "Save what you have under a name, in quotes. It becomes a small text file that everybody can read; here "
        + "it is kept for the tutorial only.",
      norwegian:
        "Lagre det du har, med et navn i anførselstegn. Det blir en liten tekstfil som alle kan lese; "
        + "her tas det vare på bare så lenge opplæringen varer."),
    hint: LocalName(
      "Write `save` and a name in quotes.", norwegian: "Skriv `lagre` og et navn i anførselstegn."),
    praise: LocalName(
      "Kept. `open` with the name would bring it back, and `list` shows what is saved.",
      norwegian:
        "Tatt vare på. `åpne` med navnet henter det fram igjen, og `liste` viser det som er lagret."
    ),
    example: { _ in LocalName("save \"My plan\"", norwegian: "lagre \"Min plan\"") },
    isReached: { move in
      move.answers { if case .filed(.saved) = $0 { true } else { false } }
    })

  /// Step 10: side by side.
  static let comparing = TutorialStep(
    LocalName("Compare", norwegian: "Sammenlign"),
    text: LocalName(
      "Set your plan beside the budget it began with: every figure, the difference in kroner and in per "
        + "cent. The budget can be named as any saved scenario can.",
      norwegian:
        "Still planen ved siden av budsjettet den begynte med: hvert tall, forskjellen i kroner og i "
        + "prosent. Budsjettet kan nevnes som et hvilket som helst lagret scenario."),
    hint: LocalName(
      "Write `compare` and the budget's name in quotes, as in the example.",
      norwegian: "Skriv `sammenlign` og budsjettets navn i anførselstegn, som i eksempelet."),
    praise: LocalName(
      "That is a table for a board paper.", norwegian: "Det er en tabell til et saksframlegg."),
    example: { session in
      let budget = NameSyntax.quoted(session.planned.plan.budget.name)
      // Without a name, what is open is what one name is compared with.
      guard let name = session.scenarioName else {
        return LocalName("compare \(budget)", norwegian: "sammenlign \(budget)")
      }
      return LocalName(
        "compare \(NameSyntax.quoted(name.english)) against \(budget)",
        norwegian: "sammenlign \(NameSyntax.quoted(name.norwegian)) mot \(budget)")
    },
    isReached: { move in
      move.answers { if case .comparison = $0 { true } else { false } }
    })
}

extension Session {
  /// A cut that the budget has: of profiling, or of the first line with an amount.
  fileprivate var cut: LocalName {
    let plan = planned.plan
    if !plan.budget.subBudgets.isEmpty {
      return LocalName("profiling -500k", norwegian: "profilering -500k")
    }
    let figures = planned.outlook.first
    let line = plan.lines.first { figures.amount(of: $0.id).map { $0 > .zero } ?? false }
    let name = NameSyntax.quoted(line?.line.name.english ?? "")
    return LocalName("spend \(name) -50%", norwegian: "bruk \(name) -50 %")
  }
}

extension StatementForm {
  /// Statements that step, help, set and end.
  static let steppingForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .undo, .command, en: ["undo"], nb: ["angre"],
        label: (en: "undone", nb: "angret"),
        help: (
          en: "takes back the last change, or the last ones",
          nb: "tar tilbake den siste endringen, eller de siste"
        ),
        about: (
          en:
            "Takes back what was done, the last first: changes, and `open`, `new`, `delete` and `rename` as one "
            + "step each. Questions are no steps. `redo` makes it again.",
          nb:
            "Tar tilbake det som er gjort, det siste først: endringer, og `åpne`, `ny`, `slett` og `omdøp` som "
            + "ett steg hver. Spørsmål er ingen steg. `gjenta` gjør det på nytt."
        ),
        see: [.redo, .changes, .new]),
      .stepping, reach: .session, shown: [0],
      shape: .optional(.count),
      examples: (
        en: ["undo": "the last change", "undo 3": "the last three"],
        nb: ["angre": "den siste endringen", "angre 3": "de tre siste"]
      ),
      make: { .command(.undo($0.number(.count))) }),
    StatementForm(
      VocabularyEntry(
        .redo, .command, en: ["redo"], nb: ["gjenta"],
        label: (en: "redone", nb: "gjentatt"),
        help: (
          en: "makes a change again that was taken back",
          nb: "gjør en endring på nytt som var tatt tilbake"
        ),
        see: [.undo, .changes]),
      .stepping, reach: .session,
      shape: .optional(.count),
      examples: (en: ["redo": "what undo took back"], nb: ["gjenta": "det angre tok tilbake"]),
      make: { .command(.redo($0.number(.count))) }),
    StatementForm(
      VocabularyEntry(
        .help, .command, en: ["help", "?", ":help", ":h", ":?", "\\h", "\\?"],
        nb: ["hjelp", ":hjelp"],
        label: (en: "help", nb: "hjelp"),
        help: (
          en: "explains a word, or lists all statements",
          nb: "forklarer et ord, eller lister opp alle kommandoer"
        ),
        about: (
          en: "After a line that failed, help alone explains that; once more, it shows everything.",
          nb: "Etter en linje som ikke gikk, forklarer hjelp alene den; en gang til viser alt."
        ),
        see: [.tutorial, .show, .keys, .lastAnswer]),
      .stepping, reach: .scenario, shown: [1, 2],
      shape: .optional(.raw(.word)),
      examples: (
        en: [
          "help": "everything that can be asked", "help leave": "one word",
          "help keys": "what the keys do",
        ],
        nb: [
          "hjelp": "alt det går an å spørre om", "hjelp ut": "ett ord",
          "hjelp taster": "hva tastene gjør",
        ]
      ),
      make: { .command(.help($0.name(.name))) }),
    StatementForm(
      VocabularyEntry(
        .set, .command, en: ["set"], nb: ["sett"],
        label: (en: "setting", nb: "innstilling"),
        help: (
          en:
            "sets language, format, amounts, colours, live line or keys; alone it shows how they are set",
          nb:
            "setter språk, format, beløp, farger, direkte svar eller taster; alene viser det innstillingene"
        ),
        see: [.language, .format, .amounts]),
      .stepping, reach: .outside,
      shape: .optional(.blank(Blank(.setting, .name, .words))),
      examples: (
        en: [
          "set": "how everything is set", "set lang nb": "answers in Norwegian",
          "set format json": "answers for programs",
          "set amounts thousands": "tables in thousands of kroner", "set color never": "no colours",
          "set live off": "no effect shown while typing",
        ],
        nb: [
          "sett": "hvordan alt er satt", "sett språk en": "svar på engelsk",
          "sett format csv": "svar for regneark", "sett beløp tusen": "tabeller i tusen kroner",
          "sett farge aldri": "ingen farger", "sett direkte av": "ingen virkning mens du skriver",
        ]
      ),
      make: { slots in .command(slots.setting.map { .set($0.option, value: $0.value) } ?? .settings)
      }),
    StatementForm(
      VocabularyEntry(
        .tutorial, .command, en: ["tutorial"], nb: ["opplæring", "veiledning"],
        label: (en: "tutorial", nb: "opplæring"),
        help: (
          en: "leads through what can be done, in ten steps that touch nothing of yours",
          nb: "viser hva som kan gjøres, i ti steg som ikke rører noe av ditt"
        ),
        about: (
          en:
            "Ten steps on a budget of its own: what you have now is untouched and comes back at the end. "
            + "What you save meanwhile goes away with it.",
          nb:
            "Ti steg på et eget budsjett: det du har nå, er urørt og kommer tilbake til slutt. Det du lagrer "
            + "underveis, forsvinner med opplæringen."
        ),
        see: [.help, .show]),
      .stepping, reach: .outside, shown: [0],
      shape: .optional(.oneOf(.tutorialStep)),
      examples: (
        en: [
          "tutorial": "begins, or shows where you are", "tutorial next": "passes over a step",
          "tutorial stop": "ends it",
        ],
        nb: [
          "opplæring": "begynner, eller viser hvor du er", "opplæring neste": "hopper over et steg",
          "opplæring stopp": "avslutter den",
        ]
      ),
      make: { .command(.tutorial($0.word.flatMap(TutorialWish.init) ?? .show)) }),
    StatementForm(
      VocabularyEntry(
        .quit, .command, en: ["quit", "exit", ":q", "\\q"], nb: ["slutt", "avslutt"],
        label: (en: "quit", nb: "slutt"),
        help: (
          en: "leaves the program; `quit!` gives up unsaved changes",
          nb: "går ut av programmet; `slutt!` forkaster endringer som ikke er lagret"
        ),
        about: (
          en: "Tells you first where something is not saved; `quit!` does not.",
          nb:
            "Sier fra først der noe ikke er lagret; det gjør ikke `slutt!`. `avslutt` alene gjør det samme i filer, men ikke her, der det gjelder stillinger."
        ),
        see: [.save]),
      .stepping, reach: .session, shown: [0],
      shape: .forced,
      examples: (
        en: [
          "quit": "also exit and Ctrl-D", "quit!": "and gives up what is not saved",
          ":q": "as in other programs",
        ], nb: ["slutt": "også Ctrl-D", "slutt!": "og forkaster det som ikke er lagret"]
      ),
      make: { .command(.quit(discarding: $0.hasExclamation)) }),
  ]
}

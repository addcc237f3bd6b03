extension StatementForm {
  /// Statements about stored scenarios.
  static let scenarioForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .save, .command, en: ["save"], nb: ["lagre"],
        label: (en: "saved", nb: "lagret"),
        help: (
          en: "saves the scenario, under a new name where one is given; `save!` overwrites",
          nb: "lagrer scenarioet, med nytt navn om det gis ett; `lagre!` skriver over"
        ),
        about: (
          en:
            "Writes the scenario to a file of its name; with another name, a copy of all of it, in which "
            + "assertions stay above what is new and are checked there. A save never writes over what somebody "
            + "else saved meanwhile; `save!` does.",
          nb:
            "Skriver scenarioet til en fil med navnet sitt; med et annet navn, en kopi av alt, der kravene "
            + "blir stående over det nye og prøves der. Det skrives aldri over det en annen har lagret i "
            + "mellomtiden; det gjør `lagre!`."
        ),
        see: [.open, .list, .basedOn]),
      .session, reach: .outside, shown: [1],
      shape: [
        .forced, .optional(.name(.storedScenario)),
        .optional(
          .choice([.word(.whole), [.word(.basedOn), .name(.storedScenario, .other)]])),
      ],
      examples: (
        en: [
          "save": "under the name it has", "save \"My plan\"": "a copy under a new name",
          "save! \"My plan\" whole": "over an older one, all changes in it",
          "save \"My plan\" based on \"Adopted 2020\"": "only what is new, and a link",
        ],
        nb: [
          "lagre": "under navnet det har", "lagre \"Min plan\"": "en kopi med et nytt navn",
          "lagre! \"Min plan\" hele": "over et eldre, med alle endringer",
          "lagre \"Min plan\" basert på \"Vedtatt 2020\"": "bare det nye, og en lenke",
        ]
      ),
      make: { slots in
        let basis = slots.name(.other).map { SavedForm.basedOn($0) }
        return .command(
          .save(
            slots.name(.name), overwriting: slots.hasExclamation,
            as: basis ?? (slots.has(.whole) ? .whole : .own)))
      }),
    StatementForm(
      VocabularyEntry(
        .open, .command, en: ["open"], nb: ["åpne"],
        label: (en: "opened", nb: "åpnet"),
        help: (
          en: "opens a saved scenario; `open!` gives up unsaved changes",
          nb: "åpner et lagret scenario; `åpne!` forkaster endringer som ikke er lagret"
        ),
        about: (
          en: "Takes the place of what you have now, and is refused where that is not saved yet.",
          nb: "Tar plassen til det du har nå, og blir avvist der det ikke er lagret ennå."
        ),
        see: [.save, .list, .new]),
      .session, reach: .session, shown: [0],
      shape: [.forced, .name(.storedScenario)],
      examples: (
        en: [
          "open \"Adopted 2020\"": "in place of what you have",
          "open! \"Adopted 2020\"": "and gives up what is not saved",
        ],
        nb: [
          "åpne \"Vedtatt 2020\"": "i stedet for det du har",
          "åpne! \"Vedtatt 2020\"": "og forkaster det som ikke er lagret",
        ]
      ),
      make: { .command(.open($0.name, discarding: $0.hasExclamation)) }),
    StatementForm(
      VocabularyEntry(
        .new, [.command, .argument], en: ["new"], nb: ["ny", "nytt"],
        label: (en: "new", nb: "ny"),
        help: (
          en: "starts again from the budget; `new!` gives up unsaved changes",
          nb: "begynner på nytt fra budsjettet; `ny!` forkaster endringer som ikke er lagret"
        ),
        see: [.open, .save, .undo]),
      .session, reach: .session,
      shape: .forced,
      examples: (
        en: ["new": "the budget without changes", "new!": "and gives up what is not saved"],
        nb: ["ny": "budsjettet uten endringer", "ny!": "og forkaster det som ikke er lagret"]
      ),
      make: { .command(.new(discarding: $0.hasExclamation)) }),
    StatementForm(
      VocabularyEntry(
        .list, .command, en: ["list"], nb: ["liste"],
        label: (en: "saved scenarios", nb: "lagrede scenarioer"),
        help: (en: "lists the saved scenarios", nb: "lister opp de lagrede scenarioene"),
        see: [.open, .compare, .save]),
      .session, reach: .scenario, shown: [0],
      shape: [],
      examples: (
        en: ["list": "with what each builds on"], nb: ["liste": "med det hvert av dem bygger på"]
      ),
      make: { _ in .command(.list) }),
    StatementForm(
      VocabularyEntry(
        .delete, .command, en: ["delete"], nb: ["slett"],
        label: (en: "deleted", nb: "slettet"),
        help: (en: "deletes a saved scenario", nb: "sletter et lagret scenario"),
        about: (
          en:
            "Refused where another scenario builds on it. What you have now stays as it is. The file waits in "
            + "the folder's trash, and `undo` brings it back.",
          nb:
            "Blir avvist der et annet scenario bygger på det. Det du har nå, blir som det er. Filen ligger i "
            + "papirkurven i mappen, og `angre` henter den tilbake."
        ),
        see: [.list, .rename, .undo]),
      .session, reach: .outside,
      shape: .name(.storedScenario),
      examples: (
        en: ["delete \"Viken leaves\"": "its file goes to the trash"],
        nb: ["slett \"Viken går ut\"": "filen legges i papirkurven"]
      ),
      make: { .command(.delete($0.name)) }),
    StatementForm(
      VocabularyEntry(
        .rename, .command, en: ["rename"], nb: ["omdøp"],
        label: (en: "renamed", nb: "omdøpt"),
        help: (
          en: "gives a saved scenario another name",
          nb: "gir et lagret scenario et annet navn"
        ),
        about: (
          en: "The new name counts in both languages, unless another one follows behind `nb`.",
          nb: "Det nye navnet gjelder på begge språk, om det ikke følger et annet bak `nb`."
        ),
        see: [.list, .delete, .save]),
      .session, reach: .outside,
      shape: [
        .name(.storedScenario), .word(.to), .name(.newName, .other),
        .norwegianName(of: .other, in: .second),
      ],
      examples: (
        en: [
          "rename \"Viken leaves\" to \"Without Viken\"": "its file gets the new name",
          "rename \"Viken leaves\" to \"Without Viken\" nb \"Uten Viken\"":
            "and a name in Norwegian",
        ], nb: ["omdøp \"Viken går ut\" til \"Uten Viken\"": "filen får det nye navnet"]
      ),
      make: {
        .command(
          .rename($0.name, to: $0.needed($0.name(.other)), norwegian: $0.name(.second)))
      }),
  ]
}

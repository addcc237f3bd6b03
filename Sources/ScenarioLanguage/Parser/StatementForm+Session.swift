import Lettering

extension StatementForm {
  /// Statements to the session.
  static let sessionForms = scenarioForms + outsideForms + steppingForms

  private static let scenarioForms: [StatementForm] = [
    StatementForm(
      .save, .session, reach: .outside, shown: [1],
      shape: [
        .forced, .optional(.name(.storedScenario)),
        .optional(
          .choice([.word(.whole), [.word(.basedOn), .name(.storedScenario, .other)]])),
      ],
      examples: (
        en: [
          "save", "save \"My plan\"", "save! \"My plan\" whole",
          "save \"My plan\" based on \"Adopted 2020\"",
        ],
        nb: [
          "lagre", "lagre \"Min plan\"", "lagre! \"Min plan\" hele",
          "lagre \"Min plan\" basert på \"Vedtatt 2020\"",
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
      .open, .session, reach: .session, shown: [0],
      shape: [.forced, .name(.storedScenario)],
      examples: (
        en: ["open \"Adopted 2020\"", "open! \"Adopted 2020\""],
        nb: ["åpne \"Vedtatt 2020\"", "åpne! \"Vedtatt 2020\""]
      ),
      make: { .command(.open($0.name, discarding: $0.hasExclamation)) }),
    StatementForm(
      .new, .session, reach: .session,
      shape: .forced,
      examples: (en: ["new", "new!"], nb: ["ny", "ny!"]),
      make: { .command(.new(discarding: $0.hasExclamation)) }),
    StatementForm(
      .list, .session, reach: .scenario, shown: [0],
      shape: [],
      examples: (en: ["list"], nb: ["liste"]),
      make: { _ in .command(.list) }),
    StatementForm(
      .delete, .session, reach: .outside,
      shape: .name(.storedScenario),
      examples: (en: ["delete \"Viken leaves\""], nb: ["slett \"Viken går ut\""]),
      make: { .command(.delete($0.name)) }),
    StatementForm(
      .rename, .session, reach: .outside,
      shape: [
        .name(.storedScenario), .word(.to), .name(.newName, .other),
        .norwegianName(of: .other, in: .second),
      ],
      examples: (
        en: [
          "rename \"Viken leaves\" to \"Without Viken\"",
          "rename \"Viken leaves\" to \"Without Viken\" nb \"Uten Viken\"",
        ],
        nb: ["omdøp \"Viken går ut\" til \"Uten Viken\""]
      ),
      make: {
        .command(
          .rename($0.name, to: $0.needed($0.name(.other)), norwegian: $0.name(.second)))
      }),
  ]

  private static let outsideForms: [StatementForm] = [
    StatementForm(
      .edit, .session, reach: .outside,
      shape: [],
      examples: (en: ["edit"], nb: ["rediger"]),
      make: { _ in .command(.edit) }),
    StatementForm(
      .export, .session, reach: .outside,
      shape: [.forced, .raw(.file)],
      examples: (
        en: ["export fees.csv", "export! \"Fees 2020.md\"", "export scenario.hvis"],
        nb: ["eksporter kontingent.csv", "eksporter! \"Kontingent 2020.md\""]
      ),
      make: { .command(.export($0.name, overwriting: $0.hasExclamation)) }),
    StatementForm(
      .log, .session, reach: .outside,
      shape: [.forced, .raw(.file)],
      examples: (
        en: ["log minutes.txt", "log! \"Minutes 12 December.txt\"", "log off"],
        nb: ["logg referat.txt", "logg! \"Referat 12. desember.txt\"", "logg av"]
      ),
      make: { slots in
        let path = slots.name
        return .command(.log(path.saysOff ? nil : path, overwriting: slots.hasExclamation))
      }),
    StatementForm(
      .history, .session, reach: .scenario,
      shape: .optional(.count),
      examples: (en: ["history", "history 50"], nb: ["historikk", "historikk 50"]),
      make: { .command(.history($0.number(.count))) }),
  ]

  private static let steppingForms: [StatementForm] = [
    StatementForm(
      .undo, .stepping, reach: .session, shown: [0],
      shape: .optional(.count),
      examples: (en: ["undo", "undo 3"], nb: ["angre", "angre 3"]),
      make: { .command(.undo($0.number(.count))) }),
    StatementForm(
      .redo, .stepping, reach: .session,
      shape: .optional(.count),
      examples: (en: ["redo"], nb: ["gjenta"]),
      make: { .command(.redo($0.number(.count))) }),
    StatementForm(
      .help, .stepping, reach: .scenario, shown: [1, 2],
      shape: .optional(.raw(.word)),
      examples: (
        en: ["help", "help leave", "help keys"], nb: ["hjelp", "hjelp ut", "hjelp taster"]
      ),
      make: { .command(.help($0.name(.name))) }),
    StatementForm(
      .set, .stepping, reach: .outside,
      shape: .optional(.blank(Blank(.setting, .name, .words))),
      examples: (
        en: [
          "set", "set lang nb", "set format json", "set amounts thousands", "set color never",
          "set live off",
        ],
        nb: [
          "sett", "sett språk en", "sett format csv", "sett beløp tusen", "sett farge aldri",
          "sett direkte av",
        ]
      ),
      make: { slots in .command(slots.setting.map { .set($0.option, value: $0.value) } ?? .settings)
      }),
    StatementForm(
      .tutorial, .stepping, reach: .outside, shown: [0],
      shape: .optional(.oneOf(.tutorialStep)),
      examples: (
        en: ["tutorial", "tutorial next", "tutorial stop"],
        nb: ["opplæring", "opplæring neste", "opplæring stopp"]
      ),
      make: { .command(.tutorial($0.word.flatMap(TutorialWish.init) ?? .show)) }),
    StatementForm(
      .quit, .stepping, reach: .session, shown: [0],
      shape: .forced,
      examples: (en: ["quit", "quit!", ":q"], nb: ["slutt", "slutt!"]),
      make: { .command(.quit(discarding: $0.hasExclamation)) }),
  ]
}

extension NameSyntax {
  /// Whether it is the word that switches something off, rather than a file's name, which quotes make it.
  fileprivate var saysOff: Bool {
    !isQuoted
      && InterfaceLanguage.allCases.contains {
        Folding.matches(SessionOption.live(false).word(in: $0), text)
      }
  }
}

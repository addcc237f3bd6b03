import Budget

extension StatementForm {
  /// The frame of a scenario's file.
  static let fileForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .scenario, .statement, en: ["scenario"], nb: ["scenario"],
        label: (en: "scenario", nb: "scenario"),
        help: (en: "says what the scenario is called", nb: "sier hva scenarioet heter"),
        about: (
          en:
            "In a file it stands first. In the shell `save` with a name does the same and keeps it as well. Behind "
            + "the name in quotes `for` names the budget that it is about, which is built in, in the folder of "
            + "scenarios or beside the file. On another budget it is not carried out; `compare` and `list` work "
            + "each one out on its own.",
          nb:
            "I en fil står det først. Her gjør `lagre` med et navn det samme, og tar vare på det også. Bak navnet i "
            + "anførselstegn sier `for` hvilket budsjett det gjelder: et innebygd, eller et i mappen med scenarioer "
            + "eller ved siden av filen. På et annet budsjett utføres det ikke; `sammenlign` og `liste` regner ut "
            + "hvert på sitt eget."
        ),
        see: [.save, .basedOn, .note, .norwegian]),
      .file,
      shape: [
        .name(.newName), .norwegianName(of: .name, in: .other),
        .behindQuotes([.word(.forBudget, .link), .name(.budget, .second, label: .budget)]),
      ],
      examples: (
        en: [
          "scenario \"Tønsberg leaves\"": "its name",
          "scenario \"Tønsberg leaves\" nb \"Tønsberg går ut\"": "and in Norwegian",
          "scenario \"Tønsberg leaves\" for \"Osloregionen 2020\"":
            "and the budget that it is about",
        ],
        nb: [
          "scenario \"Tønsberg går ut\"": "navnet på det",
          "scenario \"Tønsberg går ut\" for \"Osloregionen 2020\"": "og budsjettet det gjelder",
        ]
      ),
      make: {
        .frame(.scenario($0.name, norwegian: $0.name(.other), budget: $0.name(.second)))
      }),
    StatementForm(
      VocabularyEntry(
        .basedOn, [.statement, .argument], en: ["based on"], nb: ["basert på"],
        label: (en: "based on", nb: "basert på"),
        help: (
          en: "lets another scenario's changes come first",
          nb: "lar endringene i et annet scenario komme først"
        ),
        about: (
          en:
            "Stands before all changes. Where the other scenario changes, this one follows. `save` notes "
            + "which version it was and its free reserve; where it has changed since, `open`, `compare`, "
            + "`check` and `list` say so, and the next `save` notes it anew.",
          nb:
            "Står foran alle endringer. Endres det andre scenarioet, følger dette med. `lagre` noterer "
            + "hvilken versjon det var, og den frie reserven der; er det endret siden, sier `åpne`, "
            + "`sammenlign`, `check` og `liste` fra, og neste `lagre` noterer på nytt."
        ),
        see: [.scenario, .include, .save]),
      .file,
      shape: [
        .name(.storedScenario),
        .behindQuotes([
          .word(.version, .link), .text(),
          .optional([.word(.free, .quantity), .blank(Blank(.kroner, .amount, .amount))]),
        ]),
      ],
      examples: (
        en: [
          "based on \"Adopted 2020\"": "its changes come first",
          "based on \"Adopted 2020\" version \"2b21b4e5b574\" free 100 000": "as `save` writes it",
        ],
        nb: [
          "basert på \"Vedtatt 2020\"": "endringene der kommer først",
          "basert på \"Vedtatt 2020\" versjon \"2b21b4e5b574\" fri 100 000":
            "slik `lagre` skriver det",
        ]
      ),
      make: { slots in
        .frame(
          .basedOn(
            slots.name,
            slots.text.map { version in
              LinkSyntax(
                version: version.content,
                // The reader has tried that it is an amount of money.
                free: slots.number(.amount).flatMap { try? Money(kroner: $0.value) })
            }))
      }),
    StatementForm(
      VocabularyEntry(
        .note, .statement, en: ["note"], nb: ["notat"],
        label: (en: "note", nb: "notat"),
        help: (
          en: "says what the scenario is for; it changes nothing",
          nb: "sier hva scenarioet er til; det endrer ingenting"
        ),
        see: [.scenario, .norwegian]),
      .file,
      shape: [
        .text(), .optional([.word(.norwegian, .link), .blank(Blank(.text, .other, .text))]),
      ],
      examples: (
        en: [
          "note \"For the board meeting 12 December\"": "a sentence for the reader",
          "note \"For the board\" nb \"Til styret\"": "in both languages",
        ], nb: ["notat \"Til styremøtet 12. desember\"": "en setning til leseren"]
      ),
      make: { slots in
        .frame(
          .note(
            LocalName(
              slots.needed(slots.text).content, norwegian: slots.text(.other)?.content)))
      }),
    StatementForm(
      VocabularyEntry(
        .decidedBy, .statement, en: ["decided by"], nb: ["vedtatt av"],
        label: (en: "decided by", nb: "vedtatt av"),
        help: (
          en: "says which body has decided what the scenario says; it changes nothing",
          nb: "sier hvilket organ som har vedtatt det scenarioet sier; det endrer ingenting"
        ),
        about: (
          en:
            "`list`, `open` and `report` say so, and a paper of it is no draft any more. A copy that is saved under "
            + "another name is not decided.",
          nb:
            "`liste`, `åpne` og `rapport` sier fra, og et notat om det er ikke lenger et utkast. En kopi som lagres "
            + "med et annet navn, er ikke vedtatt."
        ),
        see: [.note, .report]),
      .file,
      shape: [
        .text(),
        .clauses([
          Clause(.caseNumber, .blank(Blank(.text, .other, .text)), role: .link),
          Clause(.onDay, .blank(Blank(.day, .from, .day)), role: .link),
        ]),
      ],
      examples: (
        en: [
          "decided by \"the board\" case \"58/20\" on 2020-12-03": "with the case and the day"
        ], nb: ["vedtatt av \"styret\" sak \"58/20\" den 2020-12-03": "med saken og dagen"]
      ),
      make: { slots in
        .frame(
          .decided(
            MadeDecision(
              body: slots.needed(slots.text).content, caseNumber: slots.text(.other)?.content,
              day: slots.day)))
      }),
    StatementForm(
      VocabularyEntry(
        .include, .statement, en: ["include"], nb: ["ta med"],
        label: (en: "included file", nb: "fil som er tatt med"),
        help: (
          en: "takes in the statements of another file",
          nb: "tar med kommandoene i en annen fil"
        ),
        about: (
          en:
            "The path is from the folder of the file it stands in. Changes and `let` are taken in, assertions "
            + "count here, questions are passed over.",
          nb:
            "Stien er fra mappen til filen den står i. Endringer og `la` tas med, kravene gjelder her, "
            + "spørsmål hoppes over."
        ),
        see: [.basedOn]),
      .file,
      shape: .text(.includedFile),
      examples: (
        en: ["include \"common.hvis\"": "the statements of that file"],
        nb: ["ta med \"felles.hvis\"": "kommandoene i den filen"]
      ),
      make: { slots in
        let path = slots.needed(slots.text)
        return .frame(.include(path.content, path.range))
      }),
  ]
}

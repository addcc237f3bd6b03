import Lettering

extension StatementForm {
  /// Statements that bring text out of the session.
  static let outsideForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .edit, .command, en: ["edit"], nb: ["rediger"],
        label: (en: "edited", nb: "redigert"),
        help: (
          en: "opens the scenario's text in the editor of $VISUAL or $EDITOR, and takes it back",
          nb:
            "åpner scenarioets tekst i redigeringsprogrammet i $VISUAL eller $EDITOR, og tar den inn igjen"
        )),
      .session, reach: .outside,
      shape: [],
      examples: (en: ["edit"], nb: ["rediger"]),
      make: { _ in .command(.edit) }),
    StatementForm(
      VocabularyEntry(
        .export, .command, en: ["export"], nb: ["eksporter"],
        label: (en: "exported", nb: "eksportert"),
        help: (
          en:
            "writes the last table to a file, or the main figures; the ending says how "
            + "(\(FileFormat.endings)), `.hvis` is the whole scenario; `export!` overwrites",
          nb: "skriver den siste tabellen til en fil, eller hovedtallene; endelsen sier hvordan "
            + "(\(FileFormat.endings)), `.hvis` er hele scenarioet; `eksporter!` skriver over"
        )),
      .session, reach: .outside,
      shape: [.forced, .optional(.word(.to)), .raw(.file)],
      examples: (
        en: ["export fees.csv", "export! \"Fees 2020.md\"", "export scenario.hvis"],
        nb: ["eksporter kontingent.csv", "eksporter! \"Kontingent 2020.md\""]
      ),
      make: { .command(.export($0.name, overwriting: $0.hasExclamation)) }),
    StatementForm(
      VocabularyEntry(
        .report, .command, en: ["report"], nb: ["rapport"],
        label: (en: "paper for the board", nb: "notat til styret"),
        help: (
          en:
            "makes a board paper of scenarios, a page (.html) or Markdown (.md); `report!` overwrites",
          nb: "lager et notat til styret om scenarioer, en nettside (.html) eller Markdown (.md); "
            + "`rapport!` skriver over"
        ),
        about: (
          en:
            "A paper for a numbered case: proposal, summary, changes, figures, fees of every member, what each "
            + "change means, the years, how sure it is, sources. It states consequences; the assessment is left "
            + "empty. All is measured from the scenario after against, else from what all of them build on.",
          nb:
            "Et notat til en sak: forslag til vedtak, sammendrag, endringer, hovedtall, kontingent for hvert "
            + "medlem, hva hver endring betyr, årene framover, usikkerhet og kilder. Det viser konsekvenser; "
            + "vurderingen står tom. Alt er målt mot scenarioet etter mot, ellers mot det alle bygger på."
        ),
        see: [.compare, .export]),
      .session, reach: .outside,
      shape: [
        .forced, .optional(.blank(Blank(.scenarios, .name, .name))),
        .clauses([
          Clause(.against, .blank(Blank(.scenario, .other, .name))),
          Clause(.explore, .composed(.explored)),
          Clause(.title, .blank(Blank(.text, .title, .text)), role: .link),
          Clause(.caseNumber, .blank(Blank(.text, .caseNumber, .text)), role: .link),
          Clause(.body, .blank(Blank(.text, .body, .text)), role: .link),
          Clause(.onDay, .blank(Blank(.day, .from, .day)), role: .link),
          Clause(.withAccountingSigns),
        ]), .word(.to), .blank(Blank(.raw(.file), .text, .file)),
      ],
      examples: (
        en: [
          "report \"Viken leaves\" to paper.html": "beside what it builds on",
          "report! \"Viken leaves\", \"Fee 1.60\" against \"Adopted 2020\" to \"Board paper.md\"":
            "several, beside the one that is named",
          "report \"Viken leaves\" explore rate 1.30..2.00, leave Innlandet, Oslo to paper.html":
            "with a slider and boxes, looked up on the page",
          "report \"Viken leaves\" title \"Budget 2021\" case \"58/20\" on 2020-12-03 to paper.html":
            "with what stands above it",
        ],
        nb: [
          "rapport \"Viken går ut\" til notat.html": "mot det den bygger på",
          "rapport! \"Viken går ut\", \"Kontingent på 1,60\" mot \"Vedtatt 2020\" til \"Notat til styret.md\"":
            "flere, mot det som er nevnt",
          "rapport \"Viken går ut\" utforsk sats 1,30..2,00, ut Innlandet, Oslo til notat.html":
            "med glidebryter og bokser som slås opp på siden",
          "rapport \"Viken går ut\" tittel \"Budsjett 2021\" sak \"58/20\" den 2020-12-03 til notat.html":
            "med det som står øverst",
        ]
      ),
      make: { slots in
        .command(
          .report(
            ReportSyntax(
              scenarios: slots.scenarios(.name), base: slots.scenarios(.other).first,
              explored: slots.axes,
              frame: PaperFrame(
                title: slots.text(.title)?.content, caseNumber: slots.text(.caseNumber)?.content,
                body: slots.text(.body)?.content, day: slots.day,
                hasAccountingSigns: slots.has(.withAccountingSigns)),
              path: slots.needed(slots.name(.text))),
            overwriting: slots.hasExclamation))
      }),
    StatementForm(
      VocabularyEntry(
        .log, .command, en: ["log"], nb: ["logg"],
        label: (en: "log", nb: "logg"),
        help: (
          en:
            "writes questions and answers to a file, numbered, those before it too; `log off` ends it, "
            + "`log!` overwrites",
          nb:
            "skriver spørsmål og svar til en fil, nummerert, også de som kom før; `logg av` avslutter, "
            + "`logg!` skriver over"
        ),
        about: (
          en:
            "For the minutes of a meeting: each question with its answer or what was wrong with it, numbered, as "
            + "it stood on the screen. Help and settings are left out. Each is in the file as soon as it is "
            + "answered. A log that is there already, as after a crash, is gone on with.",
          nb:
            "Til møtereferatet: hvert spørsmål med svaret, eller med det som var galt, nummerert og slik det "
            + "sto på skjermen. Hjelp og innstillinger er ikke med. Alt er i filen med en gang det er besvart. "
            + "En logg som finnes fra før, som etter et krasj, blir fortsatt."
        ),
        see: [.export, .history]),
      .session, reach: .outside,
      shape: [.forced, .optional(.word(.to)), .raw(.file)],
      examples: (
        en: [
          "log minutes.txt": "with what was asked before, too",
          "log! \"Minutes 12 December.txt\"": "writes over the file", "log off": "ends it",
        ],
        nb: [
          "logg referat.txt": "også med det som ble spurt om før",
          "logg! \"Referat 12. desember.txt\"": "skriver over filen", "logg av": "avslutter loggen",
        ]
      ),
      make: { slots in
        let path = slots.name
        return .command(.log(path.saysOff ? nil : path, overwriting: slots.hasExclamation))
      }),
    StatementForm(
      VocabularyEntry(
        .history, .command, en: ["history"], nb: ["historikk"],
        label: (en: "history", nb: "historikk"),
        help: (
          en: "lists the lines typed last, 20 or as many as asked for",
          nb: "viser de siste linjene som er skrevet, 20 eller så mange det bes om"
        ),
        see: [.changes, .undo]),
      .session, reach: .scenario,
      shape: .optional(.count),
      examples: (
        en: ["history": "the last twenty", "history 50": "the last fifty"],
        nb: ["historikk": "de siste tjue", "historikk 50": "de siste femti"]
      ),
      make: { .command(.history($0.number(.count))) }),
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

extension Vocabulary {
  /// The words of a scenario file's frame, and of questions and definitions.
  static let frame: [VocabularyEntry] = [
    VocabularyEntry(
      .scenario, .statement, en: ["scenario"], nb: ["scenario"],
      label: (en: "scenario", nb: "scenario"),
      help: (en: "says what the scenario is called", nb: "sier hva scenarioet heter")),
    VocabularyEntry(
      .basedOn, [.statement, .argument], en: ["based on"], nb: ["basert på"],
      label: (en: "based on", nb: "basert på"),
      help: (
        en: "lets another scenario's changes come first",
        nb: "lar endringene i et annet scenario komme først"
      )),
    VocabularyEntry(
      .version, .link, en: ["version"], nb: ["versjon"], label: (en: "version", nb: "versjon"),
      help: (
        en: "which state of the scenario built on was saved with this one; `save` writes it",
        nb: "hvilken utgave av scenarioet det bygger på, dette er lagret med; `lagre` skriver den"
      )),
    VocabularyEntry(
      .norwegian, .link, en: ["nb"], nb: ["nb"], label: (en: "in Norwegian", nb: "på norsk"),
      help: (
        en: "the name or note in Norwegian, where it has one of its own",
        nb: "navnet eller notatet på norsk, når det som står foran, er på engelsk"
      )),
    VocabularyEntry(
      .forBudget, .link, en: ["for"], nb: ["for"],
      label: (en: "for the budget", nb: "for budsjettet"),
      help: (
        en: "the budget that the scenario is about, by the name it declares",
        nb: "budsjettet scenarioet gjelder, med navnet det selv oppgir"
      )),
    VocabularyEntry(
      .note, .statement, en: ["note"], nb: ["notat"], label: (en: "note", nb: "notat"),
      help: (
        en: "says what the scenario is for; it changes nothing",
        nb: "sier hva scenarioet er til; det endrer ingenting"
      )),
    VocabularyEntry(
      .include, .statement, en: ["include"], nb: ["ta med"],
      label: (en: "included file", nb: "fil som er tatt med"),
      help: (
        en: "takes in the statements of another file",
        nb: "tar med kommandoene i en annen fil"
      )),
    VocabularyEntry(
      .show, [.statement, .argument], en: ["show"], nb: ["vis"], label: (en: "shown", nb: "vist"),
      help: (
        en: "shows the main figures, or one of the tables",
        nb: "viser hovedtallene, eller en av tabellene"
      )),
    VocabularyEntry(
      .compare, .statement, en: ["compare"], nb: ["sammenlign"],
      label: (en: "comparison", nb: "sammenligning"),
      help: (
        en: "sets scenarios side by side, with differences in kroner and per cent",
        nb: "stiller scenarioer ved siden av hverandre, med forskjell i kroner og prosent"
      )),
    VocabularyEntry(
      .assert, .statement, en: ["assert"], nb: ["krev"], label: (en: "assertion", nb: "krav"),
      help: (
        en: "checks that something holds, and shows both sides where it does not",
        nb: "prøver om noe stemmer, og viser begge sider når det ikke gjør det"
      )),
    VocabularyEntry(
      .define, .statement, en: ["let"], nb: ["la"], label: (en: "definition", nb: "definisjon"),
      help: (en: "gives a value a name", nb: "gir en verdi et navn")),
  ]

  /// The words of statements to the session.
  static let commands = fileCommands + otherCommands + outsideCommands

  private static let fileCommands: [VocabularyEntry] = [
    VocabularyEntry(
      .save, .command, en: ["save"], nb: ["lagre"], label: (en: "saved", nb: "lagret"),
      help: (
        en: "saves the scenario, under a new name where one is given; `save!` overwrites",
        nb: "lagrer scenarioet, med nytt navn om det gis ett; `lagre!` skriver over"
      )),
    VocabularyEntry(
      .open, .command, en: ["open"], nb: ["åpne"], label: (en: "opened", nb: "åpnet"),
      help: (
        en: "opens a saved scenario; `open!` gives up unsaved changes",
        nb: "åpner et lagret scenario; `åpne!` forkaster endringer som ikke er lagret"
      )),
    VocabularyEntry(
      .new, [.command, .argument], en: ["new"], nb: ["ny", "nytt"], label: (en: "new", nb: "ny"),
      help: (
        en: "starts again from the budget; `new!` gives up unsaved changes",
        nb: "begynner på nytt fra budsjettet; `ny!` forkaster endringer som ikke er lagret"
      )),
    VocabularyEntry(
      .list, .command, en: ["list"], nb: ["liste"],
      label: (en: "saved scenarios", nb: "lagrede scenarioer"),
      help: (en: "lists the saved scenarios", nb: "lister opp de lagrede scenarioene")),
    VocabularyEntry(
      .delete, .command, en: ["delete"], nb: ["slett"], label: (en: "deleted", nb: "slettet"),
      help: (en: "deletes a saved scenario", nb: "sletter et lagret scenario")),
    VocabularyEntry(
      .rename, .command, en: ["rename"], nb: ["omdøp"], label: (en: "renamed", nb: "omdøpt"),
      help: (
        en: "gives a saved scenario another name",
        nb: "gir et lagret scenario et annet navn"
      )),
  ]

  private static let otherCommands: [VocabularyEntry] = [
    VocabularyEntry(
      .undo, .command, en: ["undo"], nb: ["angre"], label: (en: "undone", nb: "angret"),
      help: (
        en: "takes back the last change, or the last ones",
        nb: "tar tilbake den siste endringen, eller de siste"
      )),
    VocabularyEntry(
      .redo, .command, en: ["redo"], nb: ["gjenta"], label: (en: "redone", nb: "gjentatt"),
      help: (
        en: "makes a change again that was taken back",
        nb: "gjør en endring på nytt som var tatt tilbake"
      )),
    VocabularyEntry(
      .help, .command, en: ["help", "?", ":help", ":h", ":?", "\\h", "\\?"],
      nb: ["hjelp", ":hjelp"],
      label: (en: "help", nb: "hjelp"),
      help: (
        en: "explains a word, or lists all statements",
        nb: "forklarer et ord, eller lister opp alle kommandoer"
      )),
    VocabularyEntry(
      .set, .command, en: ["set"], nb: ["sett"], label: (en: "setting", nb: "innstilling"),
      help: (
        en:
          "sets language, format, amounts, colours, live line or keys; alone it shows how they are set",
        nb:
          "setter språk, format, beløp, farger, direkte svar eller taster; alene viser det innstillingene"
      )),
    VocabularyEntry(
      .tutorial, .command, en: ["tutorial"], nb: ["opplæring", "veiledning"],
      label: (en: "tutorial", nb: "opplæring"),
      help: (
        en: "leads through what can be done, in ten steps that touch nothing of yours",
        nb: "viser hva som kan gjøres, i ti steg som ikke rører noe av ditt"
      )),
    VocabularyEntry(
      .quit, .command, en: ["quit", "exit", ":q", "\\q"], nb: ["slutt", "avslutt"],
      label: (en: "quit", nb: "slutt"),
      help: (
        en: "leaves the program; `quit!` gives up unsaved changes",
        nb: "går ut av programmet; `slutt!` forkaster endringer som ikke er lagret"
      )),
  ]

  private static let outsideCommands: [VocabularyEntry] = [
    VocabularyEntry(
      .edit, .command, en: ["edit"], nb: ["rediger"], label: (en: "edited", nb: "redigert"),
      help: (
        en: "opens the scenario's text in the editor of $VISUAL or $EDITOR, and takes it back",
        nb:
          "åpner scenarioets tekst i redigeringsprogrammet i $VISUAL eller $EDITOR, og tar den inn igjen"
      )),
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
    VocabularyEntry(
      .history, .command, en: ["history"], nb: ["historikk"],
      label: (en: "history", nb: "historikk"),
      help: (
        en: "lists the lines typed last, 20 or as many as asked for",
        nb: "viser de siste linjene som er skrevet, 20 eller så mange det bes om"
      )),
    VocabularyEntry(
      .log, .command, en: ["log"], nb: ["logg"], label: (en: "log", nb: "logg"),
      help: (
        en:
          "writes questions and answers to a file, numbered, those before it too; `log off` ends it, "
          + "`log!` overwrites",
        nb:
          "skriver spørsmål og svar til en fil, nummerert, også de som kom før; `logg av` avslutter, "
          + "`logg!` skriver over"
      )),
  ]
}

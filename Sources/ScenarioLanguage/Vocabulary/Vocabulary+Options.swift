extension Vocabulary {
  /// What `set` sets.
  static let options: [VocabularyEntry] = [
    VocabularyEntry(
      .language, .option, en: ["lang", "language"], nb: ["språk"],
      label: (en: "language", nb: "språk"),
      help: (en: "the language of answers: nb or en", nb: "språket i svar: nb eller en"),
      lines: (en: ["set lang nb"], nb: ["sett språk nb"]),
      see: [.set]),
    VocabularyEntry(
      .format, .option, en: ["format"], nb: ["format"],
      label: (en: "format", nb: "format"),
      help: (
        en: "the form of answers: table for people, others for files, programs and pages",
        nb: "formen på svar: table for mennesker, de andre for filer, programmer og nettsider"
      ),
      lines: (en: ["set format csv"], nb: ["sett format csv"]),
      see: [.set]),
    VocabularyEntry(
      .amounts, .option, en: ["amounts"], nb: ["beløp"],
      label: (en: "amounts", nb: "beløp"),
      help: (
        en: "how finely amounts are shown: with øre, in whole kroner, or tables in thousands",
        nb: "hvor nøyaktig beløp vises: med øre, i hele kroner, eller tabeller i tusen"
      ),
      about: (
        en:
          "Only what people read is rounded: tables, and the figures that a sentence ends with. CSV and JSON "
          + "keep two decimals, and figures are worked out as before.",
        nb:
          "Bare det folk leser, avrundes: tabeller, og tallene en setning ender med. CSV og JSON beholder to "
          + "desimaler, og det regnes som før."
      ),
      lines: (en: ["set amounts kroner"], nb: ["sett beløp kroner"]),
      see: [.set, .format]),
    VocabularyEntry(
      .color, .option, en: ["color", "colour"], nb: ["farge", "farger"],
      label: (en: "colours", nb: "farger"),
      help: (
        en: "when colours are used: auto (on terminals that show them), always or never",
        nb: "når farger brukes: auto (på terminaler som viser dem), alltid eller aldri"
      )),
    VocabularyEntry(
      .live, .option, en: ["live"], nb: ["direkte"],
      label: (en: "live line", nb: "direkte svar"),
      help: (
        en: "whether the effect of a line is shown while it is typed: on or off",
        nb: "om virkningen av en linje vises mens den skrives: på eller av"
      )),
    VocabularyEntry(
      .ghost, .option, en: ["ghost"], nb: ["forslag"],
      label: (en: "suggestions", nb: "forslag"),
      help: (
        en: "whether the likely rest of a line stands faintly behind it while it is typed: "
          + "on or off",
        nb: "om det som trolig kommer, står svakt bak linjen mens den skrives: på eller av"
      )),
    VocabularyEntry(
      .keys, .option, en: ["edit", "keys"], nb: ["redigering", "taster"],
      label: (en: "keys", nb: "taster"),
      help: (
        en: "the keys that edit a line: those of emacs or of vi",
        nb: "tastene som redigerer en linje: som i emacs eller i vi"
      )),
    VocabularyEntry(
      .accessible, .option, en: ["accessible"], nb: ["tilgjengelig", "skjermleser"],
      label: (en: "for screen readers", nb: "for skjermleser"),
      help: (
        en: "whether everything is said in plain lines, for screen readers and braille: on or off",
        nb: "om alt sies i enkle linjer, for skjermleser og leselist: på eller av"
      )),
  ]
}

extension Vocabulary {
  /// Kinds of positions, of growth and of members, and the steps of the tutorial.
  static let kinds: [VocabularyEntry] = [
    VocabularyEntry(
      .permanent, .positionKind, en: ["permanent"], nb: ["fast", "faste"],
      label: (en: "permanent", nb: "fast"),
      help: (en: "a position without an end", nb: "en stilling uten sluttdato"),
      lines: (en: ["hire 1 permanent"], nb: ["ansett 1 fast"]),
      see: [.temporary, .hire]),
    VocabularyEntry(
      .temporary, .positionKind, en: ["temporary"], nb: ["midlertidig", "midlertidige"],
      label: (en: "temporary", nb: "midlertidig"),
      help: (en: "a position for a time", nb: "en stilling for en tid"),
      lines: (
        en: ["hire 1 temporary until 2020-08"], nb: ["ansett 1 midlertidig til og med 2020-08"]
      ),
      see: [.permanent, .extend, .hire]),
    VocabularyEntry(
      .seconded, .positionKind, en: ["seconded"], nb: ["innlånt", "innlånte"],
      label: (en: "seconded", nb: "innlånt"),
      help: (
        en: "a position that another employer pays",
        nb: "en stilling som en annen arbeidsgiver betaler"
      ),
      lines: (en: ["hire 1 seconded"], nb: ["ansett 1 innlånt"]),
      see: [.hire, .convert]),
    VocabularyEntry(
      .wages, .growthKind, en: ["wages", "salaries"], nb: ["lønn", "lønninger"],
      label: (en: "wage growth", nb: "lønnsvekst"),
      help: (en: "the yearly cost of positions", nb: "årskostnaden for stillinger"),
      lines: (en: ["growth wages 3%"], nb: ["vekst lønn 3 %"]),
      see: [.growth, .prices]),
    VocabularyEntry(
      .prices, .growthKind, en: ["prices"], nb: ["priser"],
      label: (en: "price growth", nb: "prisvekst"),
      help: (en: "all other expense lines", nb: "alle andre utgiftsposter"),
      lines: (en: ["growth prices 2%"], nb: ["vekst priser 2 %"]),
      see: [.growth, .wages]),
    VocabularyEntry(
      .incomes, .growthKind, en: ["incomes"], nb: ["inntekter"],
      label: (en: "growth of other income", nb: "vekst i andre inntekter"),
      help: (en: "every income other than fees", nb: "alle inntekter utenom kontingenten"),
      lines: (en: ["growth incomes 2%"], nb: ["vekst inntekter 2 %"]),
      see: [.growth, .incomeLine, .fees]),
    VocabularyEntry(
      .county, .memberKind, en: ["county"], nb: ["fylkeskommune", "fylke"],
      label: (en: "county", nb: "fylkeskommune"),
      help: (en: "a member that is a county council", nb: "et medlem som er fylkeskommune"),
      about: (
        en: "A name that members of the budget have as their county is a county without the word.",
        nb: "Et navn som medlemmer i budsjettet har som fylke, er en fylkeskommune også uten ordet."
      ),
      lines: (
        en: ["join \"Vestfold og Telemark\" population 420 000 as county"],
        nb: ["inn \"Vestfold og Telemark\" folketall 420 000 som fylkeskommune"]
      ),
      see: [.municipality, .join]),
    VocabularyEntry(
      .municipality, .memberKind, en: ["municipality"], nb: ["kommune"],
      label: (en: "municipality", nb: "kommune"),
      help: (en: "a member that is a municipality", nb: "et medlem som er kommune"),
      lines: (
        en: ["join Kragerø population 10 380 as municipality"],
        nb: ["inn Kragerø folketall 10 380 som kommune"]
      ),
      see: [.county, .join]),
    VocabularyEntry(
      .next, .tutorialStep, en: ["next", "skip"], nb: ["neste", "videre"],
      label: (en: "next step", nb: "neste steg"),
      help: (en: "passes over a step of the tutorial", nb: "hopper over et steg i opplæringen")),
    VocabularyEntry(
      .stop, .tutorialStep, en: ["stop"], nb: ["stopp"],
      label: (en: "end", nb: "slutt"),
      help: (
        en: "ends the tutorial and gives your own session back",
        nb: "avslutter opplæringen og gir deg din egen økt tilbake"
      )),
  ]
}

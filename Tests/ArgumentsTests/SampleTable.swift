import Arguments

extension CommandOption {
  static let lang = CommandOption(
    "lang", .choice(["nb", "en"]), help: Wording(en: "the language", nb: "språket"))
  static let keepGoing = CommandOption(
    "keep-going", help: Wording(en: "go on", nb: "fortsett"))
  static let base = CommandOption(
    "base", .scenario, help: Wording(en: "the base", nb: "grunnlaget"))
  static let year = CommandOption(
    "year", .number(1900...2199, called: Wording(en: "YEAR", nb: "ÅR")),
    help: Wording(en: "the year", nb: "året"))
}

extension CommandTable {
  /// A program with one command of each kind.
  static let sample = CommandTable(
    program: "prog", version: "1.2.3",
    summary: Wording(en: "tries tables out", nb: "prøver ut tabeller"),
    main: Command("shell", options: [.lang], summary: Wording(en: "reads", nb: "leser")),
    others: [
      Command(
        "check", .several(.path), options: [.keepGoing, .lang],
        summary: Wording(en: "checks", nb: "sjekker")),
      Command(
        "eval", .several(.statement), options: [.lang],
        summary: Wording(en: "carries out", nb: "utfører")),
      Command(
        "compare", .several(.scenario), options: [.base, .lang],
        summary: Wording(en: "compares", nb: "sammenligner"),
        discussion: Wording(en: "'One' is -1.\n.Second", nb: "Mer.")),
      Command(
        "import", .one(.file), options: [.year, .lang],
        summary: Wording(en: "imports", nb: "importerer")),
      Command(
        "help", .optional(.command), options: [.lang],
        summary: Wording(en: "explains", nb: "forklarer")),
    ],
    sections: [
      Section(
        Wording(en: "Exit status", nb: "Sluttstatus"),
        [("0", Wording(en: "all well", nb: "alt gikk bra"))])
    ])
}

extension StatementForm {
  /// Statements to the session.
  static let sessionForms = scenarioForms + outsideForms + steppingForms

  private static let scenarioForms: [StatementForm] = [
    StatementForm(
      .save, .session, reach: .outside, shown: [1],
      grammar: (
        en: "save[!] [NAME] [whole | based on NAME]",
        nb: "lagre[!] [NAVN] [hele | basert på NAVN]"
      ),
      examples: (
        en: [
          "save", "save \"My plan\"", "save! \"My plan\" whole",
          "save \"My plan\" based on \"Adopted 2020\"",
        ],
        nb: [
          "lagre", "lagre \"Min plan\"", "lagre! \"Min plan\" hele",
          "lagre \"Min plan\" basert på \"Adopted 2020\"",
        ]
      ), parse: { parser throws(SyntaxFailure) in try parser.save() }),
    StatementForm(
      .open, .session, reach: .session, shown: [0],
      grammar: (en: "open[!] NAME", nb: "åpne[!] NAVN"),
      examples: (
        en: ["open \"Adopted 2020\"", "open! \"Adopted 2020\""],
        nb: ["åpne \"Adopted 2020\"", "åpne! \"Adopted 2020\""]
      ), parse: { parser throws(SyntaxFailure) in try parser.open() }),
    StatementForm(
      .new, .session, reach: .session, grammar: (en: "new[!]", nb: "ny[!]"),
      examples: (en: ["new", "new!"], nb: ["ny", "ny!"]),
      parse: { parser throws(SyntaxFailure) in try parser.new() }),
    StatementForm(
      .list, .session, reach: .scenario, shown: [0], grammar: (en: "list", nb: "liste"),
      examples: (en: ["list"], nb: ["liste"]),
      parse: { _ in .command(.list) }),
    StatementForm(
      .delete, .session, reach: .outside, grammar: (en: "delete NAME", nb: "slett NAVN"),
      examples: (en: ["delete \"Viken leaves\""], nb: ["slett \"Viken leaves\""]),
      parse: { parser throws(SyntaxFailure) in try parser.delete() }),
    StatementForm(
      .rename, .session, reach: .outside,
      grammar: (en: "rename NAME to NAME", nb: "omdøp NAVN til NAVN"),
      examples: (
        en: ["rename \"Viken leaves\" to \"Without Viken\""],
        nb: ["omdøp \"Viken leaves\" til \"Uten Viken\""]
      ), parse: { parser throws(SyntaxFailure) in try parser.rename() }),
  ]

  private static let outsideForms: [StatementForm] = [
    StatementForm(
      .edit, .session, reach: .outside, grammar: (en: "edit", nb: "rediger"),
      examples: (en: ["edit"], nb: ["rediger"]), parse: { _ in .command(.edit) }),
    StatementForm(
      .export, .session, reach: .outside, grammar: (en: "export[!] FILE", nb: "eksporter[!] FIL"),
      examples: (
        en: ["export fees.csv", "export! \"Fees 2020.md\"", "export scenario.hvis"],
        nb: ["eksporter kontingent.csv", "eksporter! \"Kontingent 2020.md\""]
      ), parse: { parser throws(SyntaxFailure) in try parser.export() }),
    StatementForm(
      .history, .session, reach: .scenario,
      grammar: (en: "history [NUMBER]", nb: "historikk [TALL]"),
      examples: (en: ["history", "history 50"], nb: ["historikk", "historikk 50"]),
      parse: { parser throws(SyntaxFailure) in try parser.history() }),
  ]

  private static let steppingForms: [StatementForm] = [
    StatementForm(
      .undo, .stepping, reach: .session, shown: [0],
      grammar: (en: "undo [NUMBER]", nb: "angre [TALL]"),
      examples: (en: ["undo", "undo 3"], nb: ["angre", "angre 3"]),
      parse: { parser throws(SyntaxFailure) in try parser.undo() }),
    StatementForm(
      .redo, .stepping, reach: .session, grammar: (en: "redo [NUMBER]", nb: "gjenta [TALL]"),
      examples: (en: ["redo"], nb: ["gjenta"]),
      parse: { parser throws(SyntaxFailure) in try parser.redo() }),
    StatementForm(
      .help, .stepping, reach: .scenario, shown: [1],
      grammar: (en: "help [WORD]", nb: "hjelp [ORD]"),
      examples: (en: ["help", "help leave"], nb: ["hjelp", "hjelp ut"]),
      parse: { parser throws(SyntaxFailure) in try parser.help() }),
    StatementForm(
      .set, .stepping, reach: .outside,
      grammar: (
        en: "set [lang nb|en | format table|csv|json|markdown | color auto|always|never | "
          + "live on|off | edit emacs|vi]",
        nb: "sett [språk nb|en | format table|csv|json|markdown | farge auto|alltid|aldri | "
          + "direkte på|av | redigering emacs|vi]"
      ),
      examples: (
        en: ["set", "set lang nb", "set format json", "set color never", "set live off"],
        nb: ["sett", "sett språk en", "sett format csv", "sett farge aldri", "sett direkte av"]
      ), parse: { parser throws(SyntaxFailure) in try parser.set() }),
    StatementForm(
      .tutorial, .stepping, reach: .outside, shown: [0],
      grammar: (en: "tutorial [next|stop]", nb: "opplæring [neste|stopp]"),
      examples: (
        en: ["tutorial", "tutorial next", "tutorial stop"],
        nb: ["opplæring", "opplæring neste", "opplæring stopp"]
      ), parse: { parser throws(SyntaxFailure) in parser.tutorial() }),
    StatementForm(
      .quit, .stepping, reach: .session, shown: [0], grammar: (en: "quit[!]", nb: "avslutt[!]"),
      examples: (en: ["quit", "quit!", ":q"], nb: ["avslutt", "avslutt!"]),
      parse: { parser throws(SyntaxFailure) in try parser.quit() }),
  ]
}

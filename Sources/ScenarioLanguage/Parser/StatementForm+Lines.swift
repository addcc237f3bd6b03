extension StatementForm {
  /// Changes of expense lines and other income.
  static let lineForms: [StatementForm] = [
    StatementForm(
      .profiling, .lines, shown: [0], opening: .nameOrAmount,
      grammar: (
        en:
          "profiling [NAME] (AMOUNT | ±AMOUNT | between AMOUNT and AMOUNT) [from YEAR] [until YEAR]",
        nb: "profilering [NAVN] (BELØP | ±BELØP | mellom BELØP og BELØP) [fra ÅR] [til og med ÅR]"
      ),
      examples: (
        en: ["profiling -500k", "profiling 3 mill", "profiling \"Brand Manager\" -20%"],
        nb: ["profilering -500k", "profilering 3 mill", "profilering \"Brand Manager\" -20 %"]
      ), parse: { parser throws(SyntaxFailure) in try parser.profiling() }),
    StatementForm(
      .spend, .lines,
      grammar: (
        en: "spend (new NAME AMOUNT | NAME AMOUNT | NAME ±AMOUNT | NAME between AMOUNT and AMOUNT) "
          + "[from YEAR] [until YEAR]",
        nb: "bruk (ny NAVN BELØP | NAVN BELØP | NAVN ±BELØP | NAVN mellom BELØP og BELØP) "
          + "[fra ÅR] [til og med ÅR]"
      ),
      examples: (
        en: ["spend \"Other operating costs\" -5%", "spend new \"ReSTART\" 250k"],
        nb: ["bruk \"Other operating costs\" -5 %", "bruk ny \"ReSTART\" 250k"]
      ), parse: { parser throws(SyntaxFailure) in try parser.spend() }),
    StatementForm(
      .itemise, .lines,
      grammar: (
        en: "itemise NAME AMOUNT [from YEAR] [until YEAR]",
        nb: "spesifiser NAVN BELØP [fra ÅR] [til og med ÅR]"
      ),
      examples: (
        en: ["itemise Communication 300k"], nb: ["spesifiser Communication 300k"]
      ), parse: { parser throws(SyntaxFailure) in try parser.itemise() }),
    StatementForm(
      .incomeLine, .lines,
      grammar: (
        en: "income [new] NAME AMOUNT [from YEAR] [until YEAR]",
        nb: "inntekt [ny] NAVN BELØP [fra ÅR] [til og med ÅR]"
      ),
      examples: (
        en: ["income new \"Grant\" 200k"], nb: ["inntekt ny \"Tilskudd\" 200k"]
      ), parse: { parser throws(SyntaxFailure) in try parser.income() }),
    StatementForm(
      .drop, .lines, shown: [0], grammar: (en: "drop NAME", nb: "dropp NAVN"),
      examples: (en: ["drop \"Klimaskole\""], nb: ["dropp \"Klimaskole\""]),
      parse: { parser throws(SyntaxFailure) in try parser.drop() }),
  ]

  /// Changes of funds, growth and horizon.
  static let fundAndYearForms: [StatementForm] = [
    StatementForm(
      .fund, .funds, grammar: (en: "fund NAME AMOUNT", nb: "fond NAVN BELØP"),
      examples: (en: ["fund Profiling 3.2 mill"], nb: ["fond Profiling 3,2 mill"]),
      parse: { parser throws(SyntaxFailure) in try parser.fund() }),
    StatementForm(
      .release, .funds, shown: [0],
      grammar: (
        en: "release NAME AMOUNT [from YEAR]", nb: "frigi NAVN BELØP [fra ÅR]"
      ),
      examples: (en: ["release Profiling 200k"], nb: ["frigi Profiling 200k"]),
      parse: { parser throws(SyntaxFailure) in try parser.release() }),
    StatementForm(
      .growth, .years, shown: [0],
      grammar: (
        en: "growth wages|prices|population PERCENT", nb: "vekst lønn|priser|folketall PROSENT"
      ),
      examples: (
        en: ["growth wages 3%", "growth prices 2%", "growth population 0.9%"],
        nb: ["vekst lønn 3 %", "vekst priser 2 %", "vekst folketall 0,9 %"]
      ), parse: { parser throws(SyntaxFailure) in try parser.growth() }),
    StatementForm(
      .plan, .years, shown: [0], grammar: (en: "plan NUMBER [years]", nb: "plan TALL [år]"),
      examples: (en: ["plan 4 years"], nb: ["plan 4 år"]),
      parse: { parser throws(SyntaxFailure) in try parser.plan() }),
  ]

  /// The frame of a scenario's file.
  static let fileForms: [StatementForm] = [
    StatementForm(
      .scenario, .file, grammar: (en: "scenario NAME", nb: "scenario NAVN"),
      examples: (
        en: ["scenario \"Tønsberg leaves\""], nb: ["scenario \"Tønsberg går ut\""]
      ), parse: { parser throws(SyntaxFailure) in try parser.scenario() }),
    StatementForm(
      .basedOn, .file,
      grammar: (
        en: "based on NAME [version \"TEXT\" [free AMOUNT]]",
        nb: "basert på NAVN [versjon \"TEKST\" [fri BELØP]]"
      ),
      examples: (
        en: [
          "based on \"Adopted 2020\"",
          "based on \"Adopted 2020\" version \"2b21b4e5b574\" free 100 000",
        ],
        nb: [
          "basert på \"Adopted 2020\"",
          "basert på \"Adopted 2020\" versjon \"2b21b4e5b574\" fri 100 000",
        ]
      ),
      parse: { parser throws(SyntaxFailure) in try parser.basedOn() }),
    StatementForm(
      .note, .file, grammar: (en: "note \"TEXT\"", nb: "notat \"TEKST\""),
      examples: (
        en: ["note \"For the board meeting 12 December\""],
        nb: ["notat \"Til styremøtet 12. desember\""]
      ), parse: { parser throws(SyntaxFailure) in try parser.note() }),
    StatementForm(
      .include, .file, grammar: (en: "include \"FILE\"", nb: "ta med \"FIL\""),
      examples: (en: ["include \"common.hvis\""], nb: ["ta med \"felles.hvis\""]),
      parse: { parser throws(SyntaxFailure) in try parser.include() }),
  ]
}

extension StatementForm {
  /// Questions, assertions and definitions.
  static let questionForms: [StatementForm] = [
    StatementForm(
      .show, .figures, shown: [0, 1],
      grammar: (
        en: "show [" + topicWords(in: .english) + "]",
        nb: "vis [" + topicWords(in: .norwegian) + "]"
      ),
      examples: (
        en: ["show", "show fees", "show years"], nb: ["vis", "vis kontingent", "vis år"]
      ), parse: { parser throws(SyntaxFailure) in try parser.show() }),
    StatementForm(
      .compare, .session, shown: [0],
      grammar: (
        en: "compare NAME, … [against NAME] [show FIGURE, …]",
        nb: "sammenlign NAVN, … [mot NAVN] [vis TALL, …]"
      ),
      examples: (
        en: [
          "compare \"Adopted 2020\"",
          "compare \"Tønsberg leaves\", \"Viken leaves\" against \"Adopted 2020\" show free",
        ],
        nb: [
          "sammenlign \"Adopted 2020\"",
          "sammenlign \"Tønsberg leaves\", \"Viken leaves\" mot \"Adopted 2020\" vis fri",
        ]
      ), parse: { parser throws(SyntaxFailure) in try parser.compare() }),
    StatementForm(
      .assert, .questions, shown: [0],
      grammar: (
        en: "assert (CONDITION [within AMOUNT] | FIGURE between AMOUNT and AMOUNT) [\"TEXT\"]",
        nb: "krev (VILKÅR [innenfor BELØP] | TALL mellom BELØP og BELØP) [\"TEKST\"]"
      ),
      examples: (
        en: [
          "assert free >= 0", "assert free >= 0 \"the free reserve must not be negative\"",
          "assert closing = 0.1 mill within 50k", "assert fees between 6 mill and 7 mill",
        ],
        nb: [
          "krev fri >= 0", "krev fri >= 0 \"den frie reserven kan ikke være negativ\"",
          "krev utgående = 0,1 mill innenfor 50k", "krev kontingent mellom 6 mill og 7 mill",
        ]
      ), parse: { parser throws(SyntaxFailure) in try parser.assertion() }),
    StatementForm(
      .define, .questions, shown: [0], grammar: (en: "let NAME = VALUE", nb: "la NAVN = VERDI"),
      examples: (en: ["let margin = 0.5 mill"], nb: ["la margin = 0,5 mill"]),
      parse: { parser throws(SyntaxFailure) in try parser.definition() }),
  ]

  /// The names of the tables, for the grammar of `show`.
  private static func topicWords(in language: InterfaceLanguage) -> String {
    ShowTopic.allCases.map { $0.concept.word(in: language) }.joined(separator: "|")
  }
}

import ScenarioLanguage
import TestSupport
import Testing

@Suite("What a typed text still lacks")
struct OpenPartTests {
  static let unfinished: [Case<String, OpenPart>] = [
    Case("a comma", "leave Nes,", .trailingComma),
    Case("a comma before a comment", "leave Nes, # ja", .trailingComma),
    Case("a comma before blanks", "leave Nes,  \t", .trailingComma),
    Case("an open quote", "open \"Adopted", .quote("\"")),
    Case("an open quote with nothing in it", "open \"", .quote("\"")),
    Case("an open guillemet", "åpne «Vedtatt", .quote("«")),
    Case("an open quote with a comment's sign in it", "note \"a # b", .quote("\"")),
    Case("an escaped quote closes nothing", "note \"a \\\"", .quote("\"")),
    Case("a quote after another", "compare \"A\", \"B", .quote("\"")),
    Case("an open parenthesis", "(1 + 2", .parenthesis),
    Case("a function's", "max(1, 2", .parenthesis),
    Case("a function's, after a comma", "max(1,", .parenthesis),
    Case("a name's", "join Våler (Innlandet", .parenthesis),
    Case("a plus", "free +", .trailingOperator("+")),
    Case("an amount's sign", "rate +", .trailingOperator("+")),
    Case("a comparison", "assert free >=", .trailingOperator(">=")),
    Case("an equal sign", "let margin =", .trailingOperator("=")),
    Case("a word", "assert free > 0 and", .trailingOperator("and")),
    Case("a Norwegian word", "krev fri > 0 og", .trailingOperator("og")),
    Case("only the last statement counts", "free; leave Nes,", .trailingComma),
  ]

  @Test("is told", arguments: unfinished)
  func open(row: Case<String, OpenPart>) {
    #expect(Parser.unfinished(row.input) == row.expected)
  }

  @Test(
    "is nothing where no further word is needed or mends it",
    arguments: [
      "", "  ", "leave Nes", "leave Nes # ja,", "free # \"", "free # (", "leave Nes,;", "help +",
      "help (", "leave Nore og", "save!", "rate 5 %", "free)", "levae Nes,",
      "open \"Adopted\"", "note \"a, (\"", "leave Nes,\nfree",
    ])
  func complete(text: String) {
    #expect(Parser.unfinished(text) == nil)
  }

  static let joined: [Case<[String], String>] = [
    Case("one piece", ["leave Nes"], "leave Nes"),
    Case("a comma", ["leave Nes,", "Moss"], "leave Nes, Moss"),
    Case("a number after a comma", ["min(1,", "2)"], "min(1, 2)"),
    Case("a comment", ["leave Nes, # first", "  Moss # second"], "leave Nes, Moss # second"),
    Case("a quote", ["note \"For the board  ", "  meeting\""], "note \"For the board meeting\""),
    Case("a comment's sign in quotes", ["note \"a #", "b\""], "note \"a # b\""),
    Case("an empty piece", ["leave Nes,", "", "Moss"], "leave Nes, Moss"),
    Case("only a comment", ["leave Nes,", "# two more", "Moss"], "leave Nes, Moss"),
    Case("none", [], ""),
  ]

  @Test("goes into one line", arguments: joined)
  func joining(row: Case<[String], String>) {
    #expect(Parser.joining(row.input) == row.expected)
  }

  @Test("is found in long and hostile texts without a trap")
  func hostile() {
    for piece in ["\"", "(", ",", "«a", "+", "\u{0}", "\u{301}", "å", "# \"", "\\\"", "a ", ")("] {
      let text = String(repeating: piece, count: 10_000)
      _ = Parser.unfinished(text)
      _ = Parser.unfinished("leave " + text)
      _ = Parser.joining([text, text, text])
    }
  }
}

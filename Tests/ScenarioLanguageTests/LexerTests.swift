import TestSupport
import Testing

@testable import ScenarioLanguage

@Suite struct LexerTests {
  @Test(arguments: [
    Case("words", "leave Nordre Land", ["‹leave›", "‹Nordre›", "‹Land›"]),
    Case("inner hyphen", "Sør-Odal", ["‹Sør-Odal›"]),
    Case("two inner hyphens", "a-b-ø", ["‹a-b-ø›"]),
    Case("hyphen before a digit", "free-500", ["‹free›", "minus", "500"]),
    Case("hyphen after a digit", "a1-b", ["‹a1›", "minus", "‹b›"]),
    Case("hyphen with spaces", "a - b", ["‹a›", "minus", "‹b›"]),
    Case("hyphen at the end", "a-", ["‹a›", "minus"]),
    Case("composed", "Råde", ["‹Råde›"]),
    Case("decomposed", "Ra\u{30A}de", ["‹Ra\u{30A}de›"]),
    Case("other alphabets", "Київ 市", ["‹Київ›", "‹市›"]),
    Case("abbreviation", "0.5 mill. kr.", ["5e-1", "‹mill.›", "‹kr.›"]),
    Case("full stop between words", "a.b", ["‹a›", "strayCharacter", "‹b›"]),
    Case("word before a range", "a..b", ["‹a›", "range", "‹b›"]),
    Case("digits and underscore in a word", "x_2a", ["‹x_2a›"]),
    Case("apostrophe is no letter", "a'b", ["‹a›", "strayCharacter", "‹b›"]),
    Case(
      "signs", "+ - * / ( ) , %",
      ["plus", "minus", "times", "divide", "open", "close", "comma", "percent"]),
    Case("typographic signs", "− × ÷ ±", ["minus", "times", "divide", "plusMinus"]),
    Case(
      "comparisons", "= != < <= > >=",
      ["equal", "notEqual", "less", "lessOrEqual", "greater", "greaterOrEqual"]),
    Case("typographic comparisons", "≠ ≤ ≥", ["notEqual", "lessOrEqual", "greaterOrEqual"]),
    Case("exclamation", "save!", ["‹save›", "exclamation"]),
    Case(
      "separators", "a;b\nc\r\nd\re",
      ["‹a›", "separator", "‹b›", "separator", "‹c›", "separator", "‹d›", "separator", "‹e›"]),
    Case("comment", "a # b ; c \"\nd", ["‹a›", "separator", "‹d›"]),
    Case("byte order mark", "\u{FEFF}rate", ["‹rate›"]),
    Case(
      "white space", "a\tb\u{A0}c\u{2009}d\u{202F}e\u{B}f",
      ["‹a›", "‹b›", "‹c›", "‹d›", "‹e›", "‹f›"]),
    Case("colon command", ":q", ["‹:q›"]),
    Case("backslash command", "\\q", ["‹\\q›"]),
    Case("colon inside", "a :q", ["‹a›", "strayCharacter", "‹q›"]),
    Case("long dash", "a – b", ["‹a›", "strayCharacter try -", "‹b›"]),
    Case("stray sign", "a & b", ["‹a›", "strayCharacter", "‹b›"]),
    Case("stray control character", "a\u{1B}b", ["‹a›", "strayCharacter", "‹b›"]),
    Case("zero byte", "a\u{0}b", ["‹a›", "strayCharacter", "‹b›"]),
    Case("stray emoji", "😀", ["strayCharacter"]),
  ])
  func wordsAndSigns(row: Case<String, [String]>) {
    #expect(tokens(of: row.input) == row.expected)
  }

  @Test(arguments: [
    Case("plain", "\"Oslo\"", ["\"Oslo\""]),
    Case("typographic", "“Oslo”", ["\"Oslo\""]),
    Case("low opening", "„Oslo“", ["\"Oslo\""]),
    Case("closing on both sides", "”Oslo”", ["\"Oslo\""]),
    Case("angled", "«Oslo»", ["\"Oslo\""]),
    Case("other quotes inside", "«a \"b\" c»", ["\"a \"b\" c\""]),
    Case("escaped quote", #""a \"b\" c""#, ["\"a \"b\" c\""]),
    Case("escaped backslash", #""a\\""#, [#""a\""#]),
    Case("signs inside", "\"a; b # c, 1\"", ["\"a; b # c, 1\""]),
    Case("empty", "\"\"", ["\"\""]),
    Case("two in a row", "\"a\"\"b\"", ["\"a\"", "\"b\""]),
    Case("open at the end", "\"a", ["openText"]),
    Case("open at the line's end", "\"a\nb", ["openText", "separator", "‹b›"]),
    Case("lone quote", "\"", ["openText"]),
    Case("backslash before the line's end", "\"a\\\nb", ["openText", "separator", "‹b›"]),
    Case("unknown escape", #""a\n""#, [#"unknownEscape try \\n"#]),
    Case("control character", "\"a\u{7}\"", ["strayCharacter"]),
    Case("tab", "\"a\tb\"", ["\"a\tb\""]),
    Case("angled needs its own end", "«a\"", ["openText"]),
  ])
  func texts(row: Case<String, [String]>) {
    #expect(tokens(of: row.input) == row.expected)
  }

  @Test func commentsAreKeptWithTheirPlaces() {
    let text = "# first\nrate 1.60 # ære\n\n#\r\nfree"
    let parsed = Parser.parse(SourceText(name: "test", text: text))
    let comments = parsed.comments.map { String(LineTable(parsed.source).text(of: $0)) }
    #expect(comments == ["# first", "# ære", "#"])
    #expect(parsed.statements.count == 2)
    #expect(parsed.statements[0].range == SourceRange(8, 17))
  }
}

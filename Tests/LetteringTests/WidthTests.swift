import Lettering
import Testing

@Suite struct WidthTests {
  @Test(arguments: [
    ("Tønsberg", 8), ("a\u{30A}", 1), ("", 0), ("–€", 2), ("漢字", 4), ("👍", 2),
  ])
  func `width of text`(_ text: String, _ columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test func `text is cut to whole letters, with their marks`() {
    #expect("a\u{30A}bc".cut(to: 2).first.unicodeScalars.count == 3)
    #expect("漢字".cut(to: 1) == ("漢", "字"))
    #expect("abc".shortened(to: 3) == "abc")
    #expect("abcd".shortened(to: 3) == "ab…")
    #expect("abcd".shortened(to: 1) == "…")
    #expect("漢字漢".shortened(to: 4) == "漢…")
    #expect(DisplayText.withoutControls("a\u{30A}b\u{1B}c") == "a\u{30A}bc")
  }

  @Test func `text is safe for a terminal, and cut to what a message can carry`() {
    #expect(DisplayText.quoted(String(repeating: "a", count: 99)).count == 63)
    #expect(DisplayText.quoted("\u{1B}]0;x\u{7}") == "\"\\u{1B}]0;x\\u{7}\"")
    #expect(DisplayText.angled("\u{1B}]0;x\u{7}") == "«\\u{1B}]0;x\\u{7}»")
    #expect(
      ["Moss", "\"Moss\"", "«Moss»", "", "\"Moss"].map(DisplayText.angled) == [
        "«Moss»", "«Moss»", "«Moss»", "«»", "\"Moss",
      ])
  }

  @Test(
    "wraps at spaces, inside words that are too long, never inside a number",
    arguments: [
      ("aa bb cc", 5, ["aa bb", "cc"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("a bcdefgh i", 3, ["a", "bcd", "efg", "h i"]),
      ("adds to 6 679 055", 10, ["adds to", "6 679 055"]), ("", 5, [""]),
      ("漢字漢字", 4, ["漢字", "漢字"]), ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
      ("👍", 1, ["👍"]),
    ])
  func wrapping(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(
    "wraps whole texts under their indent, colours taking no columns",
    arguments: [
      ("  aa bb cc\ndd", 7, "  aa bb\n    cc\ndd"),
      ("\u{1B}[31maa\u{1B}[0m bb", 5, "\u{1B}[31maa\u{1B}[0m bb"),
      (
        "\u{1B}]8;id=a;https://example.org\u{1B}\\aa\u{1B}]8;;\u{1B}\\ bb", 5,
        "\u{1B}]8;id=a;https://example.org\u{1B}\\aa\u{1B}]8;;\u{1B}\\ bb"
      ),
      ("[aa|bb|cc|dd] ee", 8, "[aa|bb|\n  cc|dd]\n  ee"), ("x [aa|bb] ee", 8, "x [aa|\n  bb] ee"),
      ("abcdefgh i", 4, "abcdefgh\n  i"), ("6\u{A0}679 a b", 5, "6\u{A0}679\n  a b"),
    ])
  func wrappingLines(text: String, width: Int, wrapped: String) {
    #expect(text.wrappedLines(to: width) == wrapped)
    #expect(text.wrappedLines(to: nil) == text)
  }
}

import Testing

@testable import LineEditing

/// Texts in pages, without a terminal.
@Suite struct PagedTextTests {
  private static let table = """
    A title

    Name   Fee
    ----  ----
    a        1
    b        2

    Part
    c        3
    ----  ----
    Sum      6

    A note
    """

  @Test func `the head of a table stays, and a sum begins none`() {
    let text = PagedText(Self.table, columns: 20)
    let head = ["Name   Fee", "----  ----"]
    #expect(
      text.page(from: 0, height: 5) == ["A title", "", "Name   Fee", "----  ----", "a        1"])
    #expect(text.page(from: 5, height: 5) == head + ["b        2", "", "Part"])
    #expect(text.page(from: 9, height: 5) == head + ["----  ----", "Sum      6", ""])
  }

  @Test func `a link ends with its row and goes on in the next`() {
    let begin = "\u{1B}]8;id=hvis;https://example.org\u{1B}\\"
    let end = "\u{1B}]8;;\u{1B}\\"
    let text = PagedText("a " + begin + "bcd" + end + " e", columns: 3)
    #expect(text.rows.map(\.text) == ["a " + begin + "b" + end, begin + "cd" + end + " ", "e"])
  }

  @Test func `a second table has a head of its own`() {
    let text = PagedText(Self.table + "\n\nOther\n-----\nx\ny\nz", columns: 20)
    #expect(text.page(from: 17, height: 4) == ["Other", "-----", "y", "z"])
  }

  @Test func `a head that would take most of the page goes with its table`() {
    let text = PagedText(Self.table, columns: 20)
    #expect(text.page(from: 5, height: 3) == ["b        2", "", "Part"])
  }

  @Test(arguments: 1...20) func `pages show every row, forth and back`(_ height: Int) {
    let text = PagedText(Self.table, columns: 7)
    var top = 0
    var seen: [String] = []
    while true {
      let room = text.room(at: top, height: height)
      seen += text.rows[top..<min(text.rows.count, top + room)].map(\.text)
      guard !text.isLast(top, height: height) else { break }
      let next = top + room
      #expect(text.topBefore(next, height: height) <= next - 1)
      let back = text.topBefore(next, height: height)
      #expect(back + text.room(at: back, height: height) >= next)
      top = next
    }
    #expect(seen == text.rows.map(\.text))
    #expect(text.isLast(text.lastTop(height: height), height: height))
  }

  static let cut: [(line: String, rows: [String])] = [
    ("", [""]), ("abcde", ["abcde"]), ("abcdef", ["abcde", "f"]), ("blåbær", ["blåbæ", "r"]),
    ("漢字漢字", ["漢字", "漢字"]),
    ("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", ["e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}"]),
    ("\u{1B}[36mabc\u{1B}[0md", ["\u{1B}[36mabc\u{1B}[0md"]),
    ("\u{1B}[36mabcdefg\u{1B}[0m", ["\u{1B}[36mabcde\u{1B}[0m", "\u{1B}[36mfg\u{1B}[0m"]),
  ]

  @Test(arguments: cut) func `long lines take several rows, in their colours`(
    _ line: String, _ rows: [String]
  ) {
    #expect(PagedText(line, columns: 5).rows.map(\.text) == rows)
  }

  @Test(arguments: cut) func `whether a text is so high is known without its rest`(
    _ line: String, _ rows: [String]
  ) {
    #expect(PagedText.takes(rows.count, rowsOf: line, columns: 5))
    #expect(!PagedText.takes(rows.count + 1, rowsOf: line, columns: 5))
    #expect(PagedText.takes(rows.count + 2, rowsOf: line + "\n\n", columns: 5))
    #expect(!PagedText.takes(rows.count + 2, rowsOf: line + "\n", columns: 5))
  }

  @Test func `a tab takes the columns up to the next stop`() {
    #expect(PagedText("a\tb", columns: 8).rows.map(\.text) == ["a\t", "b"])
  }

  @Test(arguments: 0...12) func `a text that is given up is laid out no further`(_ line: Int) {
    var asked = 0
    let text = PagedText(Self.table, columns: 5) {
      asked += 1
      return asked > line
    }
    #expect(text.rows.drop { $0.line < line }.allSatisfy { $0.text.isEmpty })
    #expect(text.rows.last?.line == 12)
  }

  @Test func `a longer line keeps its place in a window of another size`() {
    var pager = Pager(
      (1...30).map { "line number \($0)" }.joined(separator: "\n"),
      TerminalSize(rows: 6, columns: 20))
    #expect(pager.act(on: .character(" "), isTypedOn: false) == .moved)
    pager.resize(TerminalSize(rows: 6, columns: 8))
    #expect(pager.text.rows[pager.top].text == "line num")
    #expect(pager.text.rows[pager.top].line == 5)
  }

  @Test func `a word that begins with q is the next line`() {
    let text = Self.table
    var pager = Pager(text, TerminalSize(rows: 6, columns: 20))
    #expect(pager.act(on: .character("q"), isTypedOn: true) == .leavesFor(.character("q")))
    #expect(pager.act(on: .character("q"), isTypedOn: false) == .leaves)
  }

  @Test func `the row beneath says as much as fits`() {
    let words = PagerWords(more: ["a long way to say more", "more"], end: ["the end"])
    #expect(words.row(1, 9, of: 72, columns: 80) == "1–9/72 · a long way to say more")
    #expect(words.row(1, 9, of: 72, columns: 20) == "1–9/72 · more")
    #expect(words.row(64, 72, of: 72, columns: 80) == "64–72/72 · the end")
    #expect(words.row(64, 72, of: 72, columns: 10) == "64–72/72")
    #expect(words.row(64, 72, of: 72, columns: 5) == "")
  }
}

import Testing

@testable import LineEditing

/// Columns and rows, without a terminal.
@Suite struct LayoutTests {
  private func layout(_ line: String, cursor: Int) -> LineLayout {
    LineLayout(prompt: "> ", line: Array(line.unicodeScalars), cursor: cursor, columns: 10)
  }

  @Test func `where the cursor is`() {
    #expect(layout("", cursor: 0).lastColumn == 2)
    #expect(layout("12345678", cursor: 8).lastRow == 1)
    #expect(layout("1234567", cursor: 7).lastRow == 0)
    #expect(layout("123456789", cursor: 3).cursorRow == 0)
    #expect(layout("a\nb", cursor: 1).cursorRow == 0)
    #expect(layout("a\nb", cursor: 2).cursorRow == 1)
    #expect(layout("a\nb", cursor: 2).isCertain)
    #expect(!layout("a\tb", cursor: 2).isCertain)
    // Where a wide letter is broken off to the next row only libedit knows.
    #expect(layout("日本", cursor: 2).isCertain)
    #expect(!layout("日本日本日本", cursor: 2).isCertain)
  }

  @Test func `a tab and control characters take what libedit shows of them`() {
    #expect(layout("a\tb", cursor: 0).lastRow == 0)
    #expect(layout("a\tbc", cursor: 0).lastRow == 1)
    #expect(layout("12345\u{1}x", cursor: 0).lastRow == 1)
  }

  @Test func `accents are joined to their letters`() {
    let composed = Composition.compose("A\u{30A}s Tromso\u{338} e\u{301}\u{301} x\u{30A}")
    #expect(
      composed.unicodeScalars.elementsEqual("Ås Tromso\u{338} é\u{301} x\u{30A}".unicodeScalars))
  }

  private func candidates(_ names: [String], _ description: String) -> [CompletionAnswer.Candidate]
  {
    names.map {
      CompletionAnswer.Candidate(
        $0, edit: LineEdit(replacing: 0..<0, with: $0), description: description)
    }
  }

  @Test func `a candidate wider than the screen is cut, and says so`() {
    let rows = CandidateList.rows(for: candidates(["Tønsberg"], "by"), columns: 6)
    #expect(rows == ["Tøns…"])
  }

  @Test func `at most twenty rows, and the rest is counted`() {
    let rows = CandidateList.rows(for: candidates((1...70).map { "by\($0)" }, "x"), columns: 80)
    #expect(rows.last == "(+50)")
    #expect(rows.count == 21)
  }

  @Test func `a menu shows the stretch around the choice`() {
    let line = UndoStack.Snapshot(text: [], cursor: 0)
    var menu = CompletionMenu(
      candidates((1...9).map { "by\($0)" }, "x"), for: line, before: line)
    #expect(
      menu.rows(height: 4, columns: 80).map(\.text) == [
        "  by1  x", "  by2  x", "  by3  x", "  1–3 / 9",
      ])
    menu.move(by: -1)
    #expect(
      menu.rows(height: 4, columns: 80).map(\.text) == [
        "  by7  x", "  by8  x", "› by9  x", "  7–9 / 9",
      ])
    menu.move(by: 1)
    #expect(menu.rows(height: 9, columns: 6).map(\.text).first == "› by…")
    menu.move(by: 8)
    #expect(menu.chosenEdit?.insertion == "by9")
    menu.move(by: 8)
    #expect(menu.chosenEdit?.insertion == "by9")
    #expect(menu.rows(height: 0, columns: 80).isEmpty)
    #expect(menu.rows(height: 1, columns: 80).map(\.text) == ["› by9  x"])
  }

  @Test func `a range of bytes covers whole characters`() {
    let line = UndoStack.Snapshot(text: Array("aøb".unicodeScalars), cursor: 2)
    #expect(line.cursorOffset == 3)
    #expect(line.scalars(in: 1..<3) == 1..<2)
    #expect(line.scalars(in: 4..<4) == 3..<3)
    #expect(line.scalars(in: 2..<3) == nil)
    #expect(line.scalars(in: 0..<5) == nil)
    #expect(line.scalars(in: -1..<2) == nil)
  }
}

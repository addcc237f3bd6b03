import Testing

@testable import LineEditing

/// Columns and rows, without a terminal.
@Suite struct LayoutTests {
  private func layout(_ line: String, cursor: Int) -> LineLayout {
    LineLayout(prompt: "> ", line: Array(line.unicodeScalars), cursor: cursor, columns: 10)
  }

  @Test func `where the cursor is`() {
    #expect(layout("", cursor: 0) == layout("x", cursor: 0, width: 2))
    #expect(layout("12345678", cursor: 8).lastRow == 1)
    #expect(layout("1234567", cursor: 7).lastRow == 0)
    #expect(layout("123456789", cursor: 3).cursorRow == 0)
    #expect(layout("a\nb", cursor: 1).cursorRow == 0)
    #expect(layout("a\nb", cursor: 2).cursorRow == 1)
    #expect(layout("a\nb", cursor: 2).width == nil)
  }

  private func layout(_ line: String, cursor: Int, width: Int) -> LineLayout {
    var found = layout(line, cursor: cursor)
    found.width = width
    return found
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

  @Test func `bare candidates stand in columns`() {
    let candidates = (1...7).map { CompletionAnswer.Candidate("by \($0)") }
    #expect(
      CandidateList.rows(for: candidates, columns: 20) == [
        "by 1  by 4  by 7", "by 2  by 5", "by 3  by 6",
      ])
  }

  @Test func `a candidate wider than the screen is cut, and says so`() {
    let rows = CandidateList.rows(for: [.init("Tønsberg", description: "by")], columns: 6)
    #expect(rows == ["Tøns…"])
  }

  @Test func `at most twenty rows, and the rest is counted`() {
    let candidates = (1...70).map { CompletionAnswer.Candidate("by\($0)", description: "x") }
    #expect(CandidateList.rows(for: candidates, columns: 80).last == "(+50)")
    #expect(CandidateList.rows(for: candidates, columns: 80).count == 21)
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

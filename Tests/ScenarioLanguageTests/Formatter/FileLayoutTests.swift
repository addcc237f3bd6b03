import TestSupport
import Testing

@testable import ScenarioLanguage

@Suite("The standard layout of files") struct FileLayoutTests {
  typealias Row = Case<String, String?>

  static let rows: [Row] = [
    Row("nothing", "", ""),
    Row("only white space", " \n\t\n\n", ""),
    Row("only separators", ";;\n;", ""),
    Row("no last line's end", "free", "free\n"),
    Row("ends of other systems", "free\r\nbound\rrate", "free\nbound\nrate\n"),
    Row("a byte order mark", "\u{FEFF}free\n", "free\n"),
    Row("blank lines", "\n\nfree\n\n\n \nbound\n\n", "free\n\nbound\n"),
    Row("neighbours", "free\nbound", "free\nbound\n"),
    Row("statements of one line", "free; bound ;rate;", "free\nbound\nrate\n"),
    Row("white space at the ends of lines", "  free  \n\tbound\t\n", "free\nbound\n"),
    Row("a comment of its own", "  # one\nfree\n", "# one\nfree\n"),
    Row("a comment behind", "free #one", "free  #one\n"),
    Row("a comment behind a separator", "free; # one", "free  # one\n"),
    Row("a comment behind two statements", "free; bound # one", "free\nbound  # one\n"),
    Row("a comment after a lone separator", "free\n; # one", "free\n# one\n"),
    Row("a comment's inside", "#  one;  two  \t", "#  one;  two\n"),
    Row("a comment at the end", "free\n\n\n# one\n\n# two\n", "free\n\n# one\n\n# two\n"),
    Row("a number sign in a text", "note \"a # b\" # c", "note \"a # b\"  # c\n"),
    Row("a line of separators", "free\n;\nbound", "free\n\nbound\n"),
    Row("each statement's language", "sats 1.5\nrate 1,5", "sats 1,5\nrate 1.5\n"),
    Row("the file's language", "1.5 + 1\nsats 2", "1,5 + 1\nsats 2\n"),
    Row("the file's decimal sign", "1,5 + 1\n2.5 * 2", "1,5 + 1\n2,5 * 2\n"),
    Row("a syntax error", "free\nleave\n", nil),
  ]

  @Test(arguments: rows)
  func file(row: Row) throws {
    let formatted = ScenarioFormatter.format(SourceText(name: "test", text: row.input))
    #expect(formatted.text == row.expected)
    guard let text = formatted.text else { return #expect(!formatted.isChanged) }
    #expect(ScenarioFormatter.format(SourceText(name: "test", text: text)).text == text)
    #expect(formatted.isChanged == !text.utf8.elementsEqual(row.input.utf8))
  }

  /// Applying the differences to the text gives the standard layout.
  @Test(arguments: rows)
  func differences(row: Row) throws {
    let source = SourceText(name: "test", text: row.input)
    let formatted = ScenarioFormatter.format(source)
    guard let text = formatted.text else { return #expect(formatted.differences.isEmpty) }
    #expect(formatted.differences.isEmpty == !formatted.isChanged)
    var lines = LineTable(source).ranges.map { String(LineTable(source).text(of: $0)) }
    if lines.last == "" { lines.removeLast() }
    for difference in formatted.differences.reversed() {
      let place = difference.line - 1
      let removed = difference.removed.map { $0.filter { !$0.isNewline } }
      #expect(Array(lines[place..<place + removed.count]) == removed)
      lines.replaceSubrange(place..<place + removed.count, with: difference.added)
    }
    #expect(lines.map { $0 + "\n" }.joined() == text)
  }

  @Test func differencesAreShownTogether() {
    let text = "free\nleave  Nes\nbound ; rate\nfree\n\n\n"
    let formatted = ScenarioFormatter.format(SourceText(name: "test", text: text))
    #expect(
      formatted.differences == [
        LayoutDifference(
          line: 2, removed: ["leave  Nes\n", "bound ; rate\n"],
          added: ["leave Nes", "bound", "rate"]),
        LayoutDifference(line: 5, removed: ["\n", "\n"], added: []),
      ])
  }

  @Test func aLongFileTakesLinearTime() {
    let piece = "leave  \"Nes\" # one\n\n\nsats 1,5;vekt Oslo 1 til 2022\r\n"
    let text = String(repeating: piece, count: 4_000)
    let formatted = ScenarioFormatter.format(SourceText(name: "test", text: text))
    #expect(formatted.lines.count == 4_000 * 4)
    #expect(formatted.differences.count == 4_001)
  }
}

import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session
import Testing

@testable import Reports

@Suite("Tables as text")
struct TextTableTests {
  /// Names that could break a table or a terminal.
  static let hostile = [
    "\u{1B}[2J\u{1B}]0;owned\u{7}", "a\u{301}e\u{308}o\u{30A}\u{335}", "👩‍👩‍👧‍👦 familien 🇳🇴",
    "漢字と仮名の長い名前", String(repeating: "Langt navn ", count: 40),
    String(repeating: "x", count: 5_000), "line\nbreak\r\nand\ttab", "\u{202E}baklengs\u{202C}",
    "\u{301}begins with a mark", "", "|*_`[a](b)<script>", "\"quoted\", with, commas",
  ]

  @Test(
    "has lines of one width, and no wider than the terminal",
    arguments: InterfaceLanguage.allCases, [nil, 120, 80, 60, 50] as [Int?])
  func alignment(language: InterfaceLanguage, width: Int?) throws {
    for answer in try Answers.tables() {
      let renderer = AnswerRenderer(language: language, format: .table, width: width)
      for grid in answer.document(in: renderer.language).tables {
        let table = TextTable(grid, in: language, width: width)
        for block in table.blocks {
          let widths = Set(block.map(\.displayWidth))
          #expect(widths.count <= 1, "\(grid.title ?? "") \(block.joined(separator: "\n"))")
          if let width { #expect(widths.allSatisfy { $0 <= width }, "\(grid.title ?? "")") }
        }
      }
    }
  }

  @Test("stays aligned and safe with hostile names", arguments: [nil, 80, 50] as [Int?])
  func hostileNames(width: Int?) throws {
    let planned = try Alliance.plan()
    let comparison = try Alliance.comparison(of: Self.hostile.map { (LocalName($0), planned) })
    for grid in Answer.comparison(comparison).document(in: .english).tables
      + [Self.grid(of: Self.hostile)]
    {
      let table = TextTable(grid, in: .english, width: width)
      for block in table.blocks { #expect(Set(block.map(\.displayWidth)).count == 1) }
      #expect(table.text.unicodeScalars.allSatisfy(isHarmless))
    }
  }

  @Test("puts decimal commas in one column")
  func decimals() throws {
    let text = AnswerRenderer(language: .norwegian, format: .table)
      .render(.table(.mainFigures(try Alliance.figures())))
    let commas = text.split(separator: "\n").compactMap { line in
      // The comma of a sentence beneath the table has a blank behind it.
      line.lastIndex(of: ",").flatMap { comma in
        line[comma...].dropFirst().first?.isNumber == true
          ? String(line[..<comma]).displayWidth : nil
      }
    }
    #expect(commas.count > 8)
    #expect(Set(commas).count == 1)
  }

  @Test("loses nothing when it is split into narrow blocks")
  func splitting() throws {
    let comparison = try Alliance.comparison()
    let grid = Grid.figures(of: comparison, comparison.rows, .english)
    let whole = TextTable(grid, in: .english, width: nil)
    let split = TextTable(grid, in: .english, width: 50)
    #expect(whole.blocks.count == 1)
    #expect(split.blocks.count == 2)
    for amount in ["6\u{A0}679\u{A0}054,50", "105\u{A0}557,50", "−1\u{A0}632\u{A0}563,00"] {
      #expect(split.text.contains(amount))
    }
    #expect(split.blocks.allSatisfy { $0.contains { $0.hasPrefix("Free") } })
  }

  private static func grid(of names: [String]) -> Grid {
    Grid(
      columns: [.text(.name, .english), .number(.amount, .english), .text(.note, .english)],
      rows: names.map {
        Grid.Row(cells: [.text($0), .money(Money(øre: 123_456)), .phrase($0)])
      })
  }

  /// Whether a character cannot steer a terminal.
  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return false
    case _: return true
    }
  }
}

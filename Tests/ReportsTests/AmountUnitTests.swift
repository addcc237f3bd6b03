import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Reports
@testable import Session

@Suite("Amounts in the unit that is set")
struct AmountUnitTests {
  /// What is shown of an answer, with plain spaces for no-break ones.
  private func shown(
    _ answer: Answer, _ amounts: AmountUnit, _ format: OutputFormat = .table,
    _ language: InterfaceLanguage = .english
  ) -> String {
    AnswerRenderer(language: language, format: format, amounts: amounts).render(answer)
      .replacing("\u{A0}", with: " ")
  }

  @Test("a sentence shows whole kroner, and what is typed as it was typed")
  func sentences() throws {
    let answer = try Alliance.answer(to: "leave Tønsberg")
    let line = "Tønsberg leaves from 2020: fees −68 964 kr · free reserve 105 558 kr (was 174 522)"
    for amounts in [AmountUnit.kroner, .thousands] { #expect(shown(answer, amounts) == line) }
    #expect(shown(answer, .øre).contains("105 557,50 kr"))
    let spent = try Alliance.answer(to: "profiling -0.40")
    #expect(shown(spent, .kroner).contains("0,40 kr"))
  }

  @Test("a table is in thousands, says so, and has its rates as they are")
  func thousands() throws {
    let answer = Answer.table(.mainFigures(try Alliance.figures("rate 1.60", scenario: "A")))
    let text = shown(answer, .thousands)
    #expect(text.hasPrefix("A · figures in 1 000 kr\n"))
    #expect(text.contains("1,60"))
    #expect(text.contains("12 279\n"))
    #expect(text.hasSuffix("Amounts are in thousands of kroner, each rounded by itself."))
    let norwegian = shown(answer, .kroner, .table, .norwegian)
    #expect(norwegian.contains("12 279 055\n"))
    #expect(norwegian.hasPrefix("A · tall i kr\n"))
    #expect(shown(answer, .thousands, .markdown).contains("| 12 279 |"))
  }

  /// Whether it says things as they were typed or written, whatever is set: changes and what they release,
  /// conditions, steps, quarrels of the document.
  private func isQuoted(_ answer: Answer) -> Bool {
    switch answer {
    case .table(.changes), .table(.sources), .asserted, .changed, .stepped, .bridged, .mixed: true
    case _: false
    }
  }

  @Test("no answer shows øre of amounts, in sentences, tables and charts alike")
  func wholeKroner() throws {
    let answers =
      try Answers.tables() + Answers.solving().map(\.answer)
      + ["how long", "why free", "let margin = free", "free"].map { try Alliance.answer(to: $0) }
    for answer in answers where !isQuoted(answer) {
      for unit in [AmountUnit.kroner, .thousands] {
        for format in [OutputFormat.table, .markdown] {
          let text = shown(answer, unit, format)
            .replacing(/.* has been released from bound funds/, with: "")
          #expect(text.firstMatch(of: /\d{3},\d\d(?!\d)/) == nil, "\(text)")
        }
      }
    }
  }

  @Test("machine forms know nothing of it", arguments: [OutputFormat.csv, .json])
  func machines(format: OutputFormat) throws {
    let planned = try Alliance.plan("rate 1.60")
    let answer = Answer.table(.lines(try LinesTable(planned, in: planned.outlook.first)))
    for amounts in AmountUnit.allCases {
      #expect(shown(answer, amounts, format) == shown(answer, .øre, format))
    }
  }

  @Test("a sum and the rows above it add up, with what rounding moved", arguments: 1...40)
  func sums(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func amount() -> String {
      "\(Int.random(in: 100_000...3_000_000, using: &generator)).\(Int.random(in: 10...99, using: &generator))"
    }
    let planned = try Alliance.plan(
      """
      rate 1.\(Int.random(in: 10...99, using: &generator))
      profiling \(amount())
      spend "Brand Manager" \(amount())
      cost all +\(Int.random(in: 1...9, using: &generator)).\(Int.random(in: 1...9, using: &generator))%
      """)
    let year = planned.outlook.first
    let grids: [Grid] =
      Grid.lines(try LinesTable(planned, in: year), .english) + [
        .staff(try StaffTable(planned, in: year), .english),
        .members(try MembersTable(planned, in: year, since: planned), by: nil, .english),
        .fees(try FeesTable(planned, in: year), .english),
      ]
    for (grid, unit) in grids.flatMap({ grid in [(grid, AmountUnit.thousands), (grid, .kroner)] }) {
      let shown = grid.shown(in: unit, .english)
      for column in grid.columns.indices {
        expectAddingUp(grid.rows, shown.rows, column)
      }
    }
  }

  /// Each sum that was exact is one of what is shown.
  private func expectAddingUp(_ exact: [Grid.Row], _ shown: [Grid.Row], _ column: Int) {
    let before = Self.sums(exact, column)
    let after = Self.sums(shown, column)
    #expect(before.count == after.count)
    for (old, new) in zip(before, after) where old.rows == old.total {
      #expect(new.rows == new.total)
    }
  }

  /// What rows above each sum come to in a column, and the sum there.
  private static func sums(
    _ rows: [Grid.Row], _ column: Int
  ) -> [(rows: Int64, total: Int64)] {
    var sums: [(rows: Int64, total: Int64)] = []
    var above: Int64 = 0
    var count = 0
    for row in rows {
      let value: Int64? =
        switch row.cells[column] {
        case .money(let money), .signed(let money): money.øre
        case .digits(let digits, _): Int64(digits)
        case _: nil
        }
      if row.style == .sum {
        if let value, count > 1 { sums.append((above, value)) }
        (above, count) = (0, 0)
      } else if let value {
        above += value
        count += 1
      }
    }
    return sums
  }
}

import Budget
import Lettering
import ScenarioLanguage
import Session
import Testing

@testable import Reports

@Suite("Values for a Norwegian spreadsheet")
struct SpreadsheetTests {
  private func text(_ answer: Answer, in language: InterfaceLanguage = .norwegian) -> String {
    AnswerRenderer(language: language, format: .excelCSV).render(answer)
  }

  private func csv(_ grids: [Grid]) -> String {
    String.written { CSV.write(grids, in: .norwegian, to: &$0) }
  }

  @Test("have headings in the language, semicolons and decimal commas")
  func fees() throws {
    let table = try #require(try Answers.tables().first { $0.isFees })
    let rows = text(table).split(separator: "\n")
    let heading =
      "Gruppe;Innbyggere;Vekt;Kontingent;Trykt;Forskjell;Status, innbyggere;Status, vekt;"
      + "Status, kontingent"
    #expect(rows.first.map(String.init) == heading)
    #expect(
      rows.contains(
        "Fylkeskommuner;1591674;1;2387511,00;2387511,00;0,00;avledet;gitt;avledet"))
    #expect(text(table, in: .english).hasPrefix("Class;Inhabitants;Weight;Fees;Printed;Difference"))
  }

  @Test("begin with the mark of UTF-8 once a file, and end with a line's end")
  func file() throws {
    let bytes = AnswerRenderer.file(
      .comparison(try Alliance.comparison()), about: try Alliance.plan().plan,
      as: .text(.excelCSV), in: .norwegian)
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(bytes.dropFirst(3).prefix(3) != [0xEF, 0xBB, 0xBF])
    #expect(bytes.last == 0x0A)
  }

  @Test("guard names that a spreadsheet would carry out, and never a number")
  func formulas() {
    let grid = Grid(
      columns: [.text(.name, .norwegian), .number(.amount, .norwegian)],
      rows: MachineFormTests.formulaNames.map {
        Grid.Row(cells: [.text($0), .money(Money(øre: -123_456))])
      })
    let rows = csv([grid]).replacing("\r", with: "").split(separator: "\n").dropFirst()
    #expect(rows.allSatisfy { $0.hasSuffix(";-1234,56") })
    #expect(rows.allSatisfy { $0.drop { $0 == "\"" }.first == "'" })
  }

  @Test("quote what holds a semicolon, and leave commas alone")
  func quotes() {
    let grid = Grid(
      columns: [.text(.name, .norwegian), .text(.note, .norwegian)],
      rows: [Grid.Row(cells: [.text("a; b"), .text("a, \"b\"")])])
    #expect(csv([grid]) == "Navn;Notat\n\"a; b\";\"a, \"\"b\"\"\"")
  }

  @Test("write shares in per cent below their heading, missing amounts in a word")
  func shares() throws {
    let share = try ExactNumber(-1, over: 3)
    let grid = Grid(
      columns: [Grid.Column(key: "share", heading: "%", isNumeric: true)],
      rows: [
        Grid.Row(cells: [.share(share)]), Grid.Row(cells: [.share(nil)]),
        Grid.Row(cells: [.share(share, isTelling: false)]), Grid.Row(cells: [.missing]),
      ])
    #expect(csv([grid]) == "%\n-33,3333\n\n\nmangler")
  }

  @Test("of several tables stand below their titles, an empty row between two")
  func several() throws {
    let rows = text(.comparison(try Alliance.comparison())).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.first == "Sammenligning 2020 · tall i kr")
    #expect(rows.filter(\.isEmpty).count == 1)
    #expect(rows.contains { $0.hasPrefix("Forskjell fra Adopted 2020") })
  }
}

extension Answer {
  fileprivate var isFees: Bool { if case .table(.fees) = self { true } else { false } }
}

import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Reports
@testable import Session

@Suite("Forms for machines")
struct MachineFormTests {
  private let renderer = AnswerRenderer(language: .norwegian, format: .json)

  @Test("every answer is one JSON object on one line, its kind first")
  func objects() throws {
    let changes = try EffectLineTests.cases.map { try Alliance.answer(to: $0) }
    for answer in try Answers.tables() + Answers.others().map(\.answer) + changes {
      let text = renderer.json(answer, line: 3, statement: "vis \"hva\" \\ nå\n\u{1B}[2J")
      #expect(!text.contains { $0.isNewline })
      let json = try ExactJSON.parse(text)
      #expect(json.keys.prefix(3) == ["line", "statement", "kind"])
      #expect(json["line"] == .number("3"))
      #expect(json["statement"] == .string("vis \"hva\" \\ nå\n\u{1B}[2J"))
      #expect(json.all.flatMap(\.keys).allSatisfy(isSnakeCase))
      #expect(try ExactJSON.parse(renderer.render(answer)).keys == Array(json.keys.dropFirst(2)))
    }
  }

  @Test("a change's amounts are exact")
  func change() throws {
    let json = try ExactJSON.parse(
      renderer.json(
        try Alliance.answer(to: "leave Tønsberg"), line: 1, statement: "ut Tønsberg"))
    #expect(json["kind"] == .string("change"))
    #expect(json["change"] == .string("leave"))
    let fees = json["movements"]?.elements.first
    #expect(fees?["figure"] == .string("fees"))
    #expect(fees?["difference"] == .number("-68964.00"))
    #expect(json["free"]?["before"] == .number("174521.50"))
    #expect(json["free"]?["after"] == .number("105557.50"))
    #expect(json["last"] == .null)
    #expect(json["warnings"] == .array([]))
  }

  @Test("a warning's facts stand in JSON")
  func warnings() throws {
    let json = try ExactJSON.parse(
      renderer.json(try Alliance.answer(to: "leave Viken"), line: 1, statement: "ut Viken"))
    let warning = json["warnings"]?.elements.first
    #expect(warning?["warning"] == .string("free_reserve_negative"))
    #expect(warning?["amount"] == .number("-1632563.00"))
  }

  @Test("a comparison is one document of figures and differences")
  func comparison() throws {
    let json = try ExactJSON.parse(renderer.render(.comparison(try Alliance.comparison())))
    #expect(json["base"] == .string("Adopted 2020"))
    let scenarios = json["scenarios"]?.elements ?? []
    #expect(scenarios.count == 3)
    #expect(scenarios.first?["differences"] == .null)
    #expect(scenarios.last?["figures"]?["free"] == .number("-1632563.00"))
    #expect(scenarios.last?["differences"]?["fees"]?["amount"] == .number("-1732563.00"))
    #expect(scenarios.last?["differences"]?["fees"]?["share"] == .number("-0.259402"))
    #expect(scenarios.last?["differences"]?["bound"]?["share"] == .null)
  }

  @Test("a missing figure is null, never zero")
  func missing() throws {
    let lines = try LinesTable(Alliance.plan())
    let json = try ExactJSON.parse(renderer.render(.table(.lines(lines))))
    let rows = json["groups"]?.elements.first?["lines"]?.elements ?? []
    let communication = rows.first { $0["line"] == .string("Communication") }
    #expect(communication?["amount"] == .null)
    #expect(communication?["status"] == .string("missing"))
  }

  @Test("the largest and smallest amounts are written in whole")
  func extremes() {
    #expect(PlainNumber.amount(Money(øre: .max)) == "92233720368547758.07")
    #expect(PlainNumber.amount(Money(øre: .min)) == "-92233720368547758.08")
    #expect(PlainNumber.amount(Money(øre: -5)) == "-0.05")
    #expect(PlainNumber.amount(.zero) == "0.00")
  }

  @Test("CSV quotes what RFC 4180 says, and every row has as many fields as the header")
  func csv() throws {
    let grid = Grid(
      columns: [.text(.name, .english), .text(.note, .english)],
      rows: TextTableTests.hostile.map { Grid.Row(cells: [.text($0), .phrase($0)]) })
    let rows = readCSV(CSV.text(grid))
    #expect(rows == [["name", "note"]] + TextTableTests.hostile.map { [$0, $0] })
    for answer in try Answers.tables() {
      let rows = readCSV(AnswerRenderer(language: .english, format: .csv).render(answer))
      #expect(Set(rows.map(\.count)).count == 1)
      #expect(rows.first?.allSatisfy { !$0.isEmpty } == true)
    }
  }

  @Test("Markdown tables keep their columns with hostile names")
  func markdown() throws {
    let names = TextTableTests.hostile
    let grid = Grid(
      columns: names.map { Grid.Column(key: $0, heading: $0, isNumeric: false) },
      rows: [Grid.Row(cells: names.map { .text($0) })])
    let lines = Markdown.text(grid, in: .english).split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      #expect(line.replacing("\\|", with: "").count { $0 == "|" } == names.count + 1)
    }
  }

  private func isSnakeCase(_ key: String) -> Bool {
    key.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil
  }

  /// The fields of a CSV text by RFC 4180.
  private func readCSV(_ text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" {
        // A quote that ends and begins again at once is a quote of the field.
        isQuoted.toggle()
        rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      } else if scalar == ",", !isQuoted {
        rows[rows.count - 1].append("")
      } else if scalar == "\n", !isQuoted {
        rows.append([""])
      } else {
        rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
    }
    return rows.map { $0.map(unquoted) }
  }

  private func unquoted(_ field: String) -> String {
    let scalars = field.unicodeScalars
    guard scalars.first == "\"", scalars.count > 1 else { return field }
    let inner = String(String.UnicodeScalarView(scalars.dropFirst().dropLast()))
    return inner.replacing("\"\"", with: "\"")
  }
}

import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Testing

@testable import Reports
@testable import Session

@Suite("Forms for machines")
struct MachineFormTests {
  private let renderer = AnswerRenderer(language: .norwegian, format: .json)

  @Test("every answer is one JSON object on one line, its kind first")
  func objects() throws {
    let changes = try EffectLineTests.answers()
    for answer in try Answers.tables() + Answers.others().map(\.answer) + changes {
      let text = renderer.json(answer, line: 3, statement: "vis \"hva\" \\ nå\n\u{1B}[2J")
      #expect(!text.contains { $0.isNewline })
      let json = try ExactJSON.parse(text)
      #expect(json.keys.prefix(3) == ["line", "statement", "kind"])
      #expect(json["line"] == .number("3"))
      #expect(json["statement"] == .string("vis \"hva\" \\ nå\n\u{1B}[2J"))
      #expect(Set(json.all.flatMap(\.keys)).allSatisfy(isSnakeCase))
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
    let planned = try Alliance.plan()
    let lines = try LinesTable(planned, in: planned.outlook.first)
    let json = try ExactJSON.parse(renderer.render(.table(.lines(lines))))
    let rows = json["groups"]?.elements.first?["lines"]?.elements ?? []
    let communication = rows.first { $0["line"] == .string("Communication") }
    #expect(communication?["amount"] == .null)
    #expect(communication?["status"] == .string("missing"))
  }

  @Test("the largest and smallest amounts are written in whole")
  func extremes() {
    #expect(JSONValue.money(Money(øre: .max)).text == "92233720368547758.07")
    #expect(JSONValue.money(Money(øre: .min)).text == "-92233720368547758.08")
    #expect(JSONValue.money(Money(øre: -5)).text == "-0.05")
    #expect(JSONValue.money(.zero).text == "0.00")
  }

  @Test("CSV quotes what RFC 4180 says, and every row has as many fields as the header")
  func csv() throws {
    let grid = Grid(
      columns: [.text(.name, .english), .text(.note, .english)],
      rows: TextTableTests.hostile.map { Grid.Row(cells: [.text($0), .phrase($0)]) })
    let rows = readCSV(csv(grid))
    let shown = TextTableTests.hostile.map { text in
      // What steers a terminal or turns the writing direction stands as its number.
      text.unicodeScalars.reduce(into: "") { shown, scalar in
        let isKept = DisplayText.isSafe(scalar) || "\t\r\n".unicodeScalars.contains(scalar)
        shown += isKept ? String(scalar) : DisplayText.spelled(scalar)
      }
    }
    #expect(rows == [["name", "note"]] + shown.map { [$0, $0] })
    for answer in try Answers.tables() {
      let rows = readCSV(AnswerRenderer(language: .english, format: .csv).render(answer))
      #expect(Set(rows.map(\.count)).count == 1)
      #expect(rows.first?.allSatisfy { !$0.isEmpty } == true)
    }
  }

  static let formulaNames = ["=1+1", "+47 22", "-5", "@SUM(A1)", "\tx", "\rx"]

  @Test("a name that a spreadsheet would carry out is a text in CSV; no number is touched")
  func formulas() {
    let grid = Grid(
      columns: [.text(.name, .english), .number(.amount, .english), .text(.note, .english)],
      rows: (Self.formulaNames + ["a=1", "'x"]).map {
        Grid.Row(cells: [.text($0), .money(Money(øre: -500)), .list([$0, "b"])])
      })
    let rows = readCSV(csv(grid)).dropFirst()
    #expect(
      Array(rows) == Self.formulaNames.map { ["'" + $0, "-5.00", "'" + $0 + "; b"] } + [
        ["a=1", "-5.00", "a=1; b"], ["'x", "-5.00", "'x; b"],
      ])
    let heading = Grid(
      columns: [Grid.Column(key: "=cmd", heading: "=cmd", isNumeric: false)],
      rows: [Grid.Row(cells: [.name(LocalName("=a", norwegian: "-b"))])])
    #expect(csv(heading) == "'=cmd,'=cmd_nb\n'=a,'-b")
  }

  static let steeringTexts: [(text: String, json: String, csv: String)] = [
    ("a\u{202E}b", #"a\u202eb"#, #"a\u{202E}b"#),
    ("\u{2066}x\u{2069}", #"\u2066x\u2069"#, #"\u{2066}x\u{2069}"#),
    ("\u{200F}", #"\u200f"#, #"\u{200F}"#), ("\u{FEFF}a", #"\ufeffa"#, #"\u{FEFF}a"#),
    ("\u{1B}[2J", #"\u001b[2J"#, #"\u{1B}[2J"#), ("\u{E0001}", #"\udb40\udc01"#, #"\u{E0001}"#),
    ("Tønsberg 🙂 שלום", "Tønsberg 🙂 שלום", "Tønsberg 🙂 שלום"),
  ]

  @Test(
    "what turns the writing direction or steers a terminal is never raw", arguments: steeringTexts)
  func steering(_ form: (text: String, json: String, csv: String)) {
    #expect(JSONValue.string(form.text).text == "\"\(form.json)\"")
    let grid = Grid(
      columns: [.text(.name, .english)], rows: [Grid.Row(cells: [.text(form.text)])])
    #expect(csv(grid) == "name\n\(form.csv)")
  }

  @Test("Markdown tables keep their columns with hostile names")
  func markdown() throws {
    let names = TextTableTests.hostile
    let grid = Grid(
      columns: names.map { Grid.Column(key: $0, heading: $0, isNumeric: false) },
      rows: [Grid.Row(cells: names.map { .text($0) })])
    let lines = String.written { Markdown(language: .english).write(grid, to: &$0) }.split(
      separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      #expect(line.replacing("\\|", with: "").count { $0 == "|" } == names.count + 1)
    }
  }

  private func csv(_ grid: Grid) -> String { String.written { CSV.write(grid, to: &$0) } }

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

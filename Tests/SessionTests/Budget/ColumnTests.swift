import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// An expression and its value in columns.
struct ColumnValue: Sendable, CustomTestStringConvertible {
  let expression: String
  let value: String

  init(_ expression: String, _ value: String) {
    self.expression = expression
    self.value = value
  }

  var testDescription: String { expression }
}

@Suite("Columns of other years")
struct ColumnTests {
  /// A budget with accounts of part of the year, and what was budgeted and came of the year before.
  static let text = """
    budget "Small"
    year 2021
    source accounts "Accounts"
    rate 2 given
    populations 2020 given
    municipality Moss population 1 000
    column "Budget 2020" nb "Budsjett 2020" as budget 2020 given accounts
    column "Accounts 2020" nb "Regnskap 2020" as accounts 2020 given accounts
    column "Third quarter" nb "Tredje kvartal" as accounts 30.9.2021 approximate accounts within 10
    column "Proposal" nb "Forslag" as proposal 2021 assumed
    reserve 5 000 earlier 4 000, 4 500, 4 750 given
    fund Books nb Bøker 300 earlier 200, -, - given
    standard cost 100 given
    position Boss as permanent earlier 90, 95, 70 given
    income Grant nb Tilskudd 500 earlier 400, 450, - given
    line Rent nb Leie 1 000 earlier 800, 820, 600 covers "the house" nb huset because "a new lease" nb "ny kontrakt" given
    line Trips 50 earlier 40, -, - given
    subbudget Shows nb Visninger from Books
    line Fair nb Messe 200 of Shows earlier 100, -, 150 given
    earlier fees 1 900 in "Budget 2020" given accounts
    earlier fees in "Accounts 2020" missing
    earlier rate 1.90 in "Budget 2020" given
    earlier members 1 in "Budget 2020" given
    earlier salaries 96 in "Accounts 2020" approximate accounts "page 3" within 5
    earlier closing 350 of Books in "Accounts 2020" given

    """

  private func desk(_ more: String = "") throws -> Desk {
    let read = BudgetFileReader.read(SourceText(name: "b", text: Self.text + more))
    let budget = try #require(
      read.budget, "\(read.diagnostics.map { $0.problem.message(in: .english) })")
    return Desk(try Session(budget, storePath: nil))
  }

  static let values = [
    ColumnValue("salaries in \"Budget 2020\"", "90,00 kr"),
    ColumnValue("lønn i \"Budsjett 2020\"", "90,00 kr"),
    // What is stated for the whole goes before the sum of the parts.
    ColumnValue("salaries in \"accounts 2020\"", "96,00 kr"),
    ColumnValue("salaries of Boss in \"Accounts 2020\"", "95,00 kr"),
    ColumnValue("expenses of Rent in \"Third quarter\"", "600,00 kr"),
    ColumnValue("income of Grant in \"Accounts 2020\"", "450,00 kr"),
    ColumnValue("income in \"Budget 2020\"", "2 300,00 kr"),
    ColumnValue("expenses in \"Budget 2020\"", "1 030,00 kr"),
    ColumnValue("result in \"Budget 2020\"", "1 270,00 kr"),
    ColumnValue("opening in \"Budget 2020\"", "4 200,00 kr"),
    ColumnValue("closing in \"Budget 2020\"", "5 470,00 kr"),
    ColumnValue("bound of Books in \"Accounts 2020\"", "350,00 kr"),
    ColumnValue("rate in \"Budget 2020\"", "1,90 kr/inh."),
    ColumnValue("members in \"Budget 2020\"", "1 members"),
    ColumnValue("profiling in \"Third quarter\"", "150,00 kr"),
    ColumnValue("expenses of Rent - expenses of Rent in \"Budget 2020\"", "200,00 kr"),
    ColumnValue("expenses of Rent in \"Third quarter\" / expenses of Rent", "0,6"),
    // The year's own column is the budget's own figures.
    ColumnValue("salaries in Proposal", "100,00 kr"),
    // What nobody has said is missing, and so is what rests on it, and no zero.
    ColumnValue("fees in \"Accounts 2020\"", "missing fees in Accounts 2020"),
    ColumnValue("income in \"Accounts 2020\"", "missing income in Accounts 2020"),
    ColumnValue("result in \"Accounts 2020\"", "missing result in Accounts 2020"),
    ColumnValue("fees of Moss in \"Budget 2020\"", "missing Moss in Budget 2020"),
    // A cell that is left blank adds nothing to a sum, and has no value of its own.
    ColumnValue("expenses of Trips in \"Accounts 2020\"", "missing Trips in Accounts 2020"),
    ColumnValue("expenses of Shows in \"Accounts 2020\"", "missing Shows in Accounts 2020"),
  ]

  static let broken: [(String, BudgetFileProblem)] = [
    ("^earlier fees 5 in \"Budget 2020\" given", BudgetFileProblem.statedTwice("earlier")),
    ("column ^\"Budget 2020\" as budget 2019 given", .declaredTwice("Budget 2020")),
    ("column More ^as accounts given", .needs(.columnKind, in: "column")),
    ("column More as accounts ^\"then\" given", .wrongValue(wanted: .columnKind)),
    ("^column More as proposal 2021 given", .statedTwice("proposal")),
    ("earlier ^fools 5 in \"Budget 2020\" given", .wrongValue(wanted: .figure)),
    ("earlier fees 5 ^of Moss given", .needs(.column, in: "earlier")),
    ("earlier result 5 ^of Moss in \"Budget 2020\" given", .notHere(clause: "of", in: "earlier")),
    ("earlier fees 5 of ^Most in \"Budget 2020\" given", .notDeclared("Most", nearest: ["Moss"])),
    ("^earlier bound in \"Budget 2020\" given", .needs(.amountOrMissing, in: "earlier")),
    ("^earlier bound 5 in \"Budget 2020\" missing", .needs(.noAmount, in: "earlier")),
    // Of what is the same figure in other words, one is stated.
    ("^earlier closing 4 of Books in \"Accounts 2020\" given", .statedTwice("earlier")),
    ("^earlier free 4 of Books in \"Accounts 2020\" given", .statedTwice("earlier")),
    ("^earlier expenses 4 of Boss in \"Budget 2020\" given", .statedTwice("earlier")),
    ("^earlier expenses 4 of Rent in \"Budget 2020\" given", .statedTwice("earlier")),
    ("^earlier profiling 4 of Fair in \"Third quarter\" given", .statedTwice("earlier")),
    // The proposal is the budget's own column.
    ("earlier rate 4 ^in Proposal given", .wrongValue(wanted: .otherColumn)),
    ("subbudget More ^earlier Proposal", .wrongValue(wanted: .otherColumn)),
    ("printed result 4 ^in Proposal less \"Budget 2020\" given", .wrongValue(wanted: .otherColumn)),
    ("printed result 4 in \"Budget 2020\" ^less Proposal given", .wrongValue(wanted: .otherColumn)),
    ("printed result 4 given\nprinted ^result 4 in Proposal given", .declaredTwice("result")),
    ("^column More in Shows as budget 2019 given", .behindLines("Shows")),
    ("column More in Shows ^as proposal 2021 given", .wrongValue(wanted: .otherColumn)),
    ("sum 200 of Shows given\n^sum 200 of Shows given", .statedTwice("sum")),
    (
      "printed expenses 100 of Shows in \"Budget 2020\" given\n^sum 200 of Shows earlier 100, -, - given",
      .statedTwice("sum")
    ),
    ("line More 5 ^earlier 1 given", .wrongCount(found: 1, wanted: 3, of: "column")),
    (
      "printed result 5 in \"Budget 2020\" ^less Nothing given",
      .notDeclared("Nothing", nearest: [])
    ),
  ]

  @Test("are read by expressions", arguments: values)
  func read(row: ColumnValue) throws {
    #expect(try desk().shown(row.expression) == row.value)
  }

  @Test("go before a scenario of the same name, and are of one year")
  func precedence() throws {
    var desk = try desk()
    #expect(
      try desk.refusal("fees in \"Budget 2020\" at 2021").problem as? EvaluationProblem
        == .columnOfYear(column: "Budget 2020", Year(2020)))
    #expect(try desk.shown("fees in \"Budget 2020\" at 2020") == "1 900,00 kr")
    #expect(
      try desk.refusal("fees in \"Bugdet 2020\"").problem as? SessionProblem
        == .unknownScenario("Bugdet 2020", nearest: ["Budget 2020"]))
    #expect(
      try desk.refusal("1 + fees in \"Accounts 2020\"").problem as? EvaluationProblem
        == .missingInColumn("fees", column: "Accounts 2020"))
  }

  @Test("have how far each cell can be relied on, and no part surer than the whole")
  func statuses() throws {
    let budget = try desk().session.planned.plan.budget
    let figures = ColumnFigures(budget)
    func cell(_ quantity: Quantity, in name: String) throws -> EarlierCell {
      try figures.figure(quantity, in: try #require(budget.column(named: name)))
    }
    #expect(try cell(.salaries, in: "Accounts 2020").provenance.status == .approximate)
    #expect(try cell(.salaries, in: "Accounts 2020").provenance.place?.english == "page 3")
    #expect(try cell(.expenses, in: "Budget 2020").provenance.status == .derived)
    #expect(try cell(.profiling, in: "Third quarter").provenance.status == .approximate)
    #expect(try cell(.profiling, in: "Third quarter").provenance.halfWidth == Money(øre: 1_000))
    #expect(try cell(.fees, in: "Accounts 2020") == .missing)
  }

  @Test("stand beside the main figures with the change and the part that is used")
  func main() throws {
    var desk = try desk()
    guard case .table(.mainFigures(let table))? = try desk.say("show").first else {
      throw Unexpected("no main figures")
    }
    let columns = try #require(table.columns)
    #expect(
      columns.columns.map(\.name.english) == ["Budget 2020", "Accounts 2020", "Third quarter"])
    #expect(columns.heading?.norwegian == "Forslag")
    #expect(columns.measures.origin == 0)
    #expect(columns.measures.shares.map(\.part) == [1, 2])
    #expect(columns.measures.shares.map(\.whole) == [0, nil])
    #expect(
      columns.rows[.quantity(.fees)]?.cells.map(\.value) == [
        .money(Money(øre: 190_000)), .missing, .missing,
      ])
    #expect(
      columns.rows[.quantity(.salaries)]?.status == .derived
        || columns.rows[.quantity(.salaries)]?.status == .given)
  }

  @Test("are compared with scenarios as if they were some, from either side")
  func compared() throws {
    var desk = try desk()
    guard
      case .comparison(let comparison)? = try desk.say(
        "compare \"Budget 2020\", Small show fees, salaries, fees / 2"
      ).first
    else { throw Unexpected("no comparison") }
    #expect(comparison.columns.map(\.name.english) == ["Budget 2020", "Small"])
    #expect(comparison.causes.allSatisfy { $0 == nil })
    #expect(comparison.rows[0].values[0]?.shown == "1 900,00 kr")
    #expect(comparison.difference(comparison.rows[0], of: 1)?.amount == ExactNumber(100))
    #expect(comparison.rows[2].values[0]?.shown == "950,00 kr")
    guard
      case .comparison(let missing)? = try desk.say(
        "compare Small against \"Accounts 2020\" show fees"
      ).first
    else { throw Unexpected("no comparison") }
    #expect(missing.rows[0].values[0] == .missing("fees", column: "Accounts 2020"))
    #expect(missing.difference(missing.rows[0], of: 1) == nil)
  }

  @Test("say where a figure comes from, and what a line covers")
  func explained() throws {
    var desk = try desk()
    guard
      case .explained(let column)? = try desk.say("why salaries in \"Accounts 2020\"").first,
      case .explained(let line)? = try desk.say("why expenses of Rent").first
    else { throw Unexpected("no explanation") }
    #expect(column.explanation.value == ExactNumber(96))
    #expect(column.explanation.range == ExactNumber(91)...ExactNumber(101))
    #expect(column.explanation.status == .approximate)
    #expect(column.scenario?.english == "Accounts 2020")
    let rent = try #require(line.plan.budget.lines.first)
    #expect(rent.covers == LocalName("the house", norwegian: "huset"))
    #expect(rent.reason == LocalName("a new lease", norwegian: "ny kontrakt"))
  }

  @Test("are written as they were read, in either language", arguments: InterfaceLanguage.allCases)
  func written(language: InterfaceLanguage) throws {
    let budget = try desk().session.planned.plan.budget
    let text = BudgetFileWriter.text(budget, in: language)
    let read = BudgetFileReader.read(SourceText(name: "b", text: text))
    #expect(read.budget == budget, "\(text)")
    let own = language.text(
      en: "column \"Budget 2020\" nb \"Budsjett 2020\" as budget 2020",
      nb: "kolonne \"Budsjett 2020\" engelsk \"Budget 2020\" som budsjett 2020")
    #expect(text.contains(own))
    #expect(text.contains(language.text(en: "as permanent", nb: "som fast")))
  }

  @Test("have a sum beside what is printed of another column")
  func sumBesidePrinted() throws {
    let printed = "printed expenses 100 of Shows in \"Budget 2020\" given\n"
    let sum = "sum 200 of Shows earlier -, -, 150 given\n"
    let own = "printed result 4 in Proposal given\n"
    let budget = try desk(printed + sum + own).session.planned.plan.budget
    #expect(budget.printed.map(\.column?.place) == [0, nil, 2, nil])
  }

  @Test(
    "are refused where they say too much or too little",
    arguments: broken)
  func refused(line: String, problem: BudgetFileProblem) throws {
    let marked = MarkedSource(Self.text + line)
    let diagnostics = BudgetFileReader.read(SourceText(name: "b", text: marked.text)).diagnostics
    #expect(diagnostics.first?.problem as? BudgetFileProblem == problem)
  }
}

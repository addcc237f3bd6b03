import Budget
import Lettering

/// Writes a budget as a file that reads to the same budget.
///
/// The words of the format are in one language, names in both. What the document prints stands behind
/// the figures of the columns, each with its source, the sums of sub-budgets too.
public struct BudgetFileWriter {
  let budget: Budget
  let language: InterfaceLanguage
  var lines: [String] = []
  /// The names of the terms of the fee rule that is written.
  var termNames: [LocalName] = []
  /// The columns of sub-budgets that have been described.
  private var described: Set<ColumnID> = []

  /// The text of a budget file.
  ///
  /// Linear in its length.
  public static func text(_ budget: Budget, in language: InterfaceLanguage) -> String {
    var writer = BudgetFileWriter(budget, language)
    writer.write()
    return writer.lines.joined(separator: "\n") + "\n"
  }

  init(_ budget: Budget, _ language: InterfaceLanguage) {
    self.budget = budget
    self.language = language
  }

  private mutating func write() {
    add(.budget, quoted(budget.name))
    if budget.alliance != budget.name { add(.alliance, quoted(budget.alliance)) }
    add(.year, "\(budget.year.number)")
    if let adopted = budget.adoptedScenario { add(.adopted, quoted(adopted)) }
    writeSources()
    writeFees()
    writeMembers()
    writeColumns()
    writeMoney()
    writeLines()
    writeFigures()
    writeProgramme()
  }

  private mutating func writeSources() {
    if !budget.sources.isEmpty { lines.append("") }
    for key in budget.sources.map(\.key) where key.norwegian != key.english {
      add(.term, quoted(key.english), word(.nb) + " " + quoted(key.norwegian))
    }
    for source in budget.sources {
      add(
        .source, quoted(source.key.english), named(source.title),
        source.address.map { word(.address) + " " + quoted($0) })
    }
    if !budget.bodies.isEmpty { heading("Who decides", "Hvem som vedtar") }
    for body in budget.bodies {
      let matters = body.matters.map { $0.word.text(in: language) }.joined(separator: ", ")
      add(
        .body, named(body.name), word(.decides) + " " + matters,
        body.bindsAhead ? word(.ahead) : nil,
        body.moment.map { word(.when) + " " + named($0) }, stated(body.provenance))
    }
    if !budget.rules.isEmpty {
      heading("What it is to hold to", "Det budsjettet skal holde seg til")
    }
    for rule in budget.rules { add(.rule, named(rule.name) + ": " + rule.condition) }
  }

  /// The dates that any member has a population of, or something else that is measured.
  var dates: [Year] {
    let measured = budget.members.flatMap { $0.fee.measured.values.joined().map(\.year) }
    return Set(budget.members.flatMap(\.populations).map(\.year) + measured).sorted()
  }

  /// Where most populations come from, which the others differ from.
  var usualProvenance: Provenance {
    var counts: [Provenance: Int] = [:]
    for member in budget.members { counts[member.provenance, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    let usual = budget.members.first { counts[$0.provenance] == most }
    return usual?.provenance ?? Provenance(.missing)
  }

  private mutating func writeMembers() {
    heading("The members", "Medlemmene")
    let (dates, usual) = (dates, usualProvenance)
    for member in budget.members {
      let populations = dates.map { date in
        member.populations.first { $0.year == date }.map { whole($0.population.inhabitants) } ?? "-"
      }
      add(
        word: word(of: member), quoted(member.name), member.isRemainder ? word(.remainder) : nil,
        member.county.map { word(.in) + " " + quoted($0) },
        word(.population) + " " + populations.joined(separator: ", "),
        member.weight == .one
          ? nil : word(.weight) + " " + number((try? member.weight.times) ?? .one, decimals: 2),
        measured(member, dates), member.fee.previous.map { word(.previous) + " " + amount($0) },
        member.fee.firstYear.map { word(.since) + " \($0.number)" },
        member.code.map { word(.code) + " " + quoted($0) },
        member.hasGivenNotice ? word(.notice) : nil,
        member.goneFrom.map { word(.gone) + " \($0.number)" },
        member.provenance == usual ? nil : stated(member.provenance))
      for part in member.predecessors {
        add(
          .part, quoted(part.name), whole(part.population.inhabitants),
          part.code.map { word(.code) + " " + quoted($0) }, indent: "  ")
      }
    }
  }

  private mutating func writeMoney() {
    heading("Reserve, funds and positions", "Reserve, fond og stillinger")
    add(.reserve, amount(budget.freeReserve), stated(budget.freeReserveProvenance))
    for fund in budget.funds {
      add(
        .fund, named(fund.name), amount(fund.opening),
        fund.deposit == .zero ? nil : word(.deposit) + " " + amount(fund.deposit),
        stated(fund.provenance))
    }
    writeStaff()
    for income in budget.incomes {
      add(
        .income, named(income.name), amount(income.amount),
        income.goesTo == .free ? nil : word(.to) + " " + fund(income.goesTo),
        stated(income.provenance))
    }
  }

  private mutating func writeLines() {
    heading("Expenses", "Utgifter")
    let groups = budget.identifiedSubBudgets.map(\.id)
    let places = Dictionary(uniqueKeysWithValues: zip(groups, groups.indices))
    var declared = 0
    for (number, line) in budget.lines.enumerated() {
      if let place = line.subBudget.flatMap({ places[$0] }) {
        while declared <= place { declare(&declared) }
      }
      let container = line.containedIn.map { budget.line($0).name }
      add(
        .line, named(line.name), line.amount.map(amount),
        container.map { word(.in) + " " + own($0) },
        line.subBudget.map { word(.of) + " " + own(budget.subBudget($0).name) },
        cofinanced(.line(LineID(place: number))),
        payer(of: .line(LineID(place: number))),
        line.earlier.isEmpty ? nil : word(.earlier) + " " + columns(line.earlier),
        line.covers.map { word(.covers) + " " + named($0) },
        line.reason.map { word(.because) + " " + named($0) },
        stated(line.provenance))
    }
    while declared < budget.subBudgets.count { declare(&declared) }
  }

  private mutating func declare(_ place: inout Int) {
    let (group, payer) = (
      budget.subBudgets[place], payer(of: .subBudget(SubBudgetID(place: place)))
    )
    place += 1
    add(
      .subbudget, named(group.name), group.partOf.map { word(.in) + " " + own($0) }, payer,
      group.columns.isEmpty
        ? nil
        : word(.earlier) + " "
          + group.columns.map { named(budget.column($0).name) }.joined(separator: ", "))
    for id in group.columns where !budget.column(id).isMain && described.insert(id).inserted {
      describe(budget.column(id), in: group.name)
    }
  }

  private mutating func writeProgramme() {
    if !budget.activities.isEmpty { heading("The programme", "Programmet") }
    for activity in budget.activities {
      add(
        .activity, named(activity.name),
        activity.focusArea.isEmpty ? nil : word(.area) + " " + quoted(activity.focusArea),
        activity.goals.isEmpty
          ? nil : word(.goals) + " " + activity.goals.map(String.init).joined(separator: ", "),
        activity.roles.isEmpty
          ? nil : word(.roles) + " " + activity.roles.map(named).joined(separator: ", "),
        activity.extent.map { word(.extent) + " " + named($0) },
        activity.cost.map { cost in
          word(.cost) + " " + amount(cost.amount) + " " + word(.of) + " "
            + own(budget.line(cost.line).name)
        })
    }
    if !budget.remarks.isEmpty { lines.append("") }
    for remark in budget.remarks { add(.remark, named(remark.text), stated(remark.provenance)) }
  }
}

import Budget
import Lettering

/// Writes a budget as a file that reads to the same budget.
///
/// The words of the format are in one language, names in both. What the document prints is written as given, since
/// a budget keeps no place for it.
public struct BudgetFileWriter {
  private let budget: Budget
  private let language: InterfaceLanguage
  private var lines: [String] = []

  /// The text of a budget file.
  ///
  /// Linear in its length.
  public static func text(_ budget: Budget, in language: InterfaceLanguage) -> String {
    var writer = BudgetFileWriter(budget, language)
    writer.write()
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private init(_ budget: Budget, _ language: InterfaceLanguage) {
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
    writeMoney()
    writeLines()
    writeProgramme()
  }

  private mutating func writeSources() {
    if !budget.sources.isEmpty { lines.append("") }
    for source in budget.sources {
      add(
        .source, quoted(source.key), named(source.title),
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
  }

  private mutating func writeFees() {
    heading("The fee", "Kontingenten")
    add(
      .rate, number((try? budget.rate.kroner) ?? .zero, decimals: 4, least: 2),
      stated(budget.rateProvenance))
    if let provenance = budget.weightProvenance { add(.weights, stated(provenance)) }
    if budget.feeUnit != Money(øre: 1) {
      add(.fees, word(.rounded) + " " + amount(budget.feeUnit))
    }
    add(
      .populations, dates.map { "\($0.number)" }.joined(separator: ", "), stated(usualProvenance))
    for printed in budget.printedFees {
      add(
        .printed, word(PrintedAmount.spellings(of: printed.kind)),
        amount(printed.amount), word(.given))
    }
    if let total = budget.printedTotalFees {
      add(
        .printed, word(PrintedAmount.spellings(of: nil)), amount(total), word(.given))
    }
  }

  /// The dates that any member has a population of.
  private var dates: [Year] {
    Set(budget.members.flatMap(\.populations).map(\.year)).sorted()
  }

  /// Where most populations come from, which the others differ from.
  private var usualProvenance: Provenance {
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
        BudgetWord(member.kind), quoted(member.name), member.isRemainder ? word(.remainder) : nil,
        member.county.map { word(.in) + " " + quoted($0) },
        word(.population) + " " + populations.joined(separator: ", "),
        member.weight == .one
          ? nil : word(.weight) + " " + number((try? member.weight.times) ?? .one, decimals: 2),
        member.code.map { word(.code) + " " + quoted($0) },
        member.hasGivenNotice ? word(.notice) : nil,
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
      add(.fund, named(fund.name), amount(fund.opening), stated(fund.provenance))
    }
    if let cost = budget.standardCost {
      add(.standard, word(.cost) + " " + amount(cost), stated(budget.standardCostProvenance))
    }
    for position in budget.positions {
      add(
        .position, named(position.name),
        word(.of) + " " + position.kind.adjective(in: language),
        position.yearlyCost.map { word(.cost) + " " + amount($0) },
        position.payer.map { word(.payer) + " " + quoted($0) },
        position.start.map { word(.from) + " " + NumberText.month($0) },
        position.end.map { word(.until) + " " + NumberText.month($0) },
        stated(position.provenance))
    }
    for income in budget.incomes {
      add(.income, named(income.name), amount(income.amount), stated(income.provenance))
    }
  }

  private mutating func writeLines() {
    heading("Expenses", "Utgifter")
    let groups = budget.identifiedSubBudgets.map(\.id)
    let places = Dictionary(uniqueKeysWithValues: zip(groups, groups.indices))
    var declared = 0
    for line in budget.lines {
      if let place = line.subBudget.flatMap({ places[$0] }) {
        while declared <= place { declare(&declared) }
      }
      let container = line.containedIn.map { budget.line($0).name }
      add(
        .line, named(line.name), line.amount.map(amount),
        container.map { word(.in) + " " + quoted($0.english) },
        line.subBudget.map { word(.of) + " " + quoted(budget.subBudget($0).name.english) },
        line.earlier.isEmpty ? nil : word(.earlier) + " " + columns(line.earlier),
        stated(line.provenance))
    }
    while declared < budget.subBudgets.count { declare(&declared) }
    for group in budget.subBudgets {
      guard let last = group.printedSums.last, let sum = last else { continue }
      let earlier = group.printedSums.dropLast()
      add(
        .sum, amount(sum), word(.of) + " " + quoted(group.name.english),
        earlier.isEmpty ? nil : word(.earlier) + " " + columns(Array(earlier)), word(.given))
    }
  }

  private mutating func declare(_ place: inout Int) {
    let group = budget.subBudgets[place]
    place += 1
    add(
      .subbudget, named(group.name), group.partOf.map { word(.in) + " " + quoted($0.english) },
      group.fund.map { word(.from) + " " + quoted(budget.fund($0).name.english) },
      group.earlierHeadings.isEmpty
        ? nil
        : word(.earlier) + " " + group.earlierHeadings.map(named).joined(separator: ", "))
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
            + quoted(budget.line(cost.line).name.english)
        })
    }
    if !budget.remarks.isEmpty { lines.append("") }
    for remark in budget.remarks { add(.remark, named(remark.text), stated(remark.provenance)) }
  }
}

extension BudgetFileWriter {
  private mutating func add(_ statement: BudgetWord, _ parts: String?..., indent: String = "") {
    let word = language.text(en: statement.spellings.en, nb: statement.spellings.nb)
    lines.append(indent + ([word] + parts.compactMap(\.self)).joined(separator: " "))
  }

  private mutating func heading(_ english: String, _ norwegian: String) {
    lines += ["", "# " + language.text(en: english, nb: norwegian)]
  }

  private func word(_ clause: BudgetClauseWord) -> String { word(clause.spellings) }

  private func word(_ spellings: (en: String, nb: String)) -> String {
    language.text(en: spellings.en, nb: spellings.nb)
  }

  private func quoted(_ text: String) -> String { NameSyntax.quoted(text) }

  private func named(_ name: LocalName) -> String {
    guard name.norwegian != name.english else { return quoted(name.english) }
    return quoted(name.english) + " " + word(.nb) + " " + quoted(name.norwegian)
  }

  private func stated(_ provenance: Provenance) -> String {
    let status = BudgetClauseWord.allCases.first { $0.status == provenance.status }
    let parts = [
      status.map(word), provenance.source.map(quoted), provenance.place.map(named),
      provenance.halfWidth.map { word(.within) + " " + amount($0) },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  private func columns(_ amounts: [Money?]) -> String {
    amounts.map { $0.map(amount) ?? "-" }.joined(separator: ", ")
  }

  private func amount(_ money: Money) -> String {
    number((try? money.kroner) ?? .zero, decimals: 2, least: money.øre % 100 == 0 ? 0 : 2)
  }

  private func whole(_ number: Int64) -> String { String.written { $0.append(number, .file) } }

  private func number(_ number: ExactNumber, decimals: Int, least: Int = 0) -> String {
    String.written { $0.append(number, decimals: decimals, least: least, .file) }
  }
}

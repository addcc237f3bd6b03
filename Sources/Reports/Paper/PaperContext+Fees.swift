import Analysis
import Budget
import Charts
import Lettering
import ScenarioLanguage
import Session

// What the members pay, by class and one by one.

extension PaperContext {
  /// So many members are drawn.
  private static let mostMembers = 10

  /// The fees of each year that is told, by class and by member, and the rule in words.
  var fees: PaperSection {
    var parts: [PaperPart] = [.paragraph(feeRule)]
    let rules = BudgetFileWriter.feeRules(of: paper.budget, in: language).split(separator: "\n")
    if !rules.isEmpty {
      parts.append(.text(rules.map { DisplayText.safe(String($0)) }.joined(separator: "\n")))
    }
    for tables in paper.told {
      parts += classes(tables).map { .table($0.shown(in: .kroner, language)) }
      parts += chart(
        classBars(tables), FieldLabel.fees.title(in: language) + " \(tables.year.number)",
        in: unit.heading)
    }
    parts += paper.told.first.map(memberParts) ?? []
    return PaperSection(id: "fees", heading: say("Fees", "Kontingent"), parts: parts)
  }

  private var feeRule: String {
    let weighty = paper.base.planned.plan.members.filter {
      (try? paper.base.planned.plan.weight(of: $0.id, in: paper.years[0])) != .one
    }.map { Shown.name($0.member.name) }
    guard !paper.base.planned.plan.hasFeeRules else {
      return say(
        "What the members pay follows from these rules; the changes move their numbers.",
        "Det medlemmene betaler, følger av disse reglene; endringene flytter på tallene i dem.")
    }
    let rule = say(
      "A member's fee is the rate times its inhabitants times its weight.",
      "Kontingenten til et medlem er satsen ganger innbyggerne ganger vekten.")
    let weights =
      weighty.isEmpty
      ? ""
      : say(
        " All have the weight 1 but \(Words.list(weighty, most: 4, language)).",
        " Alle har vekten 1, bortsett fra \(Words.list(weighty, most: 4, language)).")
    let rates = paper.told.flatMap { tables in
      zip(paper.all, tables.fees).map { scenario, table in
        (table.year, name(scenario), NumberText.rate(table.rate))
      }
    }
    let told = paper.told.map(\.year).map { year in
      let of = rates.filter { $0.0 == year }
      let values = Set(of.map(\.2))
      let what =
        values.count == 1
        ? "\(of[0].2)\(Shown.space)kr"
        : Words.list(of.map { "\($0.2)\(Shown.space)kr (\($0.1))" }, language)
      return say(" The rate of \(year.number): \(what).", " Satsen for \(year.number): \(what).")
    }
    return rule + weights + told.joined()
  }

  /// The fees by class: a column a scenario, then what each differs by.
  private func classes(_ tables: Paper.YearTables) -> [Grid] {
    let rows = tables.fees[0].rows.indices.map { place in
      (
        name: tables.fees[0].rows[place].group?.term(in: language).label ?? "",
        fees: tables.fees.map { table in
          table.rows.first { $0.group?.word == tables.fees[0].rows[place].group?.word }?.fees
            ?? .zero
        }
      )
    }
    return feeGrids(
      say("Fees by class", "Kontingent etter gruppe") + " \(tables.year.number) · kr",
      .memberClass, rows, total: tables.fees.map(\.total.fees))
  }

  private func classBars(_ tables: Paper.YearTables) -> [Bar] {
    tables.fees[0].rows.flatMap { row -> [Bar] in
      let label = row.group?.term(in: language).label ?? ""
      return zip(paper.all, tables.fees).compactMap { scenario, table in
        guard
          let fees = table.rows.first(where: { $0.group?.word == row.group?.word })?.fees,
          let kroner = try? fees.kroner
        else { return nil }
        return Bar(
          label: label + " · " + name(scenario), value: unit.text(kroner), from: .zero, to: kroner)
      }
    }
  }

  /// Whose fees move, and most, and what the others pay together.
  private func memberParts(_ tables: Paper.YearTables) -> [PaperPart] {
    let rows = memberRows(tables)
    var told = rows.filter { row in row.fees.contains { $0 != row.fees[0] } }
    let others = rows.count - told.count
    guard !told.isEmpty else {
      let year = tables.year.number
      return [
        .paragraph(
          say(
            "No member's fee changes in \(year).",
            "Ingen medlemmer får endret kontingent i \(year).")
        )
      ]
    }
    let bars = memberChart(told, tables.year)
    if others > 0, let rest = rest(of: tables.members.map(\.fees), beside: told.map(\.fees)) {
      let name =
        others == 1
        ? say("The other one", "Det andre medlemmet")
        : say("The \(others) others", "De \(others) andre")
      told.append((name, rest))
    }
    return bars + memberTables(told, tables)
  }

  /// What is left of some totals without some of their parts.
  private func rest(of totals: [Money], beside parts: [[Money]]) -> [Money]? {
    try? totals.enumerated().map { place, total in
      try parts.reduce(total) { try $0 - $1[place] }
    }
  }

  /// What each that pays in one of the scenarios pays in each of them.
  private func memberRows(_ tables: Paper.YearTables) -> [(name: String, fees: [Money])] {
    let names = tables.members.flatMap(\.rows).map(\.member.name).withoutRepeats
    return names.compactMap { name in
      let fees = tables.members.map { table in
        table.rows.first { $0.member.name == name && $0.isMember }?.fee ?? .zero
      }
      return fees.allSatisfy { $0 == .zero } ? nil : (Shown.name(name), fees)
    }
  }

  private func memberTables(
    _ rows: [(name: String, fees: [Money])], _ tables: Paper.YearTables
  ) -> [PaperPart] {
    let title = say("Fees by member", "Kontingent etter medlem") + " \(tables.year.number) · kr"
    return feeGrids(title, .member, rows, total: tables.members.map(\.fees)).map {
      .table($0.shown(in: .kroner, language))
    }
  }

  /// What each member pays: in each year, a table for those scenarios whose members pay the same; of one year all
  /// scenarios side by side.
  var memberFees: [PaperPart] {
    guard paper.years.count > 1 else {
      return paper.told.first.map { memberTables(memberRows($0), $0) } ?? []
    }
    let fees = paper.all.map { scenario in
      scenario.members.map { table in
        Dictionary(table.rows.map { ($0.member.name, $0.fee) }) { first, _ in first }
      }
    }
    return fees.withoutRepeats.map { told in
      let scenarios = zip(paper.all, fees).filter { $1 == told }.map(\.0)
      return .table(yearlyFees(of: scenarios, told))
    }
  }

  private func yearlyFees(of scenarios: [Paper.Scenario], _ fees: [[String: Money]]) -> Grid {
    let members = scenarios[0].members
    let names = members.flatMap { $0.rows.filter(\.isMember) }.map(\.member.name).withoutRepeats
    let total = Cell.term(Term(key: "total", label: Words.sum(language)))
    return Grid(
      title: say("Fees by member and year", "Kontingent etter medlem og år") + " · "
        + Words.list(scenarios.map(name), language) + " · kr",
      columns: [.text(.member, language)]
        + paper.years.map {
          Grid.Column(key: "\($0.number)", heading: "\($0.number)", isNumeric: true)
        },
      rows: names.map { name in
        Grid.Row(cells: [.text(name)] + fees.map { .optional($0[name]) })
      } + [Grid.Row(cells: [total] + members.map { .money($0.fees) }, style: .sum)]
    ).shown(in: .kroner, language)
  }

  /// Bars of the members whose fees move most.
  private func memberChart(_ rows: [(name: String, fees: [Money])], _ year: Year) -> [PaperPart] {
    let moved = rows.flatMap { row in
      row.fees.enumerated().dropFirst().compactMap { place, fee -> (Bar, UInt64)? in
        guard let difference = try? fee - row.fees[0], difference != .zero,
          let kroner = try? difference.kroner, let before = try? row.fees[0].kroner,
          let after = try? fee.kroner
        else { return nil }
        let label = paper.scenarios.count > 1 ? " · " + name(paper.all[place]) : ""
        // As the table beside it has it.
        let value = AmountUnit.kroner.moved(from: before, to: after)
        return (
          Bar(
            label: row.name + label, value: value, from: .zero, to: kroner,
            kind: difference > .zero ? .rise : .fall), difference.øre.magnitude
        )
      }
    }
    let most = moved.sorted { $0.1 > $1.1 }.prefix(Self.mostMembers).map(\.0)
    let title =
      say("The largest changes of fees", "De største endringene i kontingent")
      + " \(year.number)"
    return chart(most, title, in: "kr")
  }

  /// Fees in kroner, two scenarios a table so that it fits a page.
  private func feeGrids(
    _ title: String, _ label: FieldLabel, _ rows: [(name: String, fees: [Money])], total: [Money]
  ) -> [Grid] {
    stride(from: 1, to: paper.all.count, by: 2).map { first in
      feeGrid(title, label, rows, total: total, of: first..<min(first + 2, paper.all.count))
    }
  }

  /// Fees in kroner: the base, then each scenario with its change in kroner and per cent.
  private func feeGrid(
    _ title: String, _ label: FieldLabel, _ rows: [(name: String, fees: [Money])],
    total: [Money], of shown: Range<Int>
  ) -> Grid {
    func cells(_ name: Cell, _ fees: [Money]) -> [Cell] {
      [name, .money(fees[0])]
        + shown.flatMap { place -> [Cell] in
          [
            .money(fees[place]),
            (try? fees[place] - fees[0]).map { .signed($0) } ?? .blank,
            .growth(fees[0], fees[place]),
          ]
        }
    }
    return Grid(
      title: title,
      columns: [
        .text(label, language), Grid.Column(key: "base", heading: base, isNumeric: true),
      ]
        + shown.flatMap { place in
          [
            Grid.Column(key: "\(place)", heading: name(paper.all[place]), isNumeric: true),
            Grid.Column(
              key: "\(place) change", heading: FieldLabel.change.title(in: language),
              isNumeric: true, joinsPrevious: true),
            .shares("\(place) share"),
          ]
        },
      rows: rows.map { Grid.Row(cells: cells(.text($0.name), $0.fees)) }
        + [
          Grid.Row(
            cells: cells(.term(Term(key: "total", label: Words.sum(language))), total), style: .sum)
        ],
      differences: (0..<shown.count).map { order in
        Grid.Difference(column: 3 * order + 3, minuend: 3 * order + 2, subtrahend: 1)
      })
  }
}

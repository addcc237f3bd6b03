import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

// What the money is spent on: lines, staff, activities.

extension PaperContext {
  /// The lines of each year that is told beside each other, and the staff in words.
  var linesSection: PaperSection {
    var parts: [PaperPart] = []
    for tables in paper.told {
      let groups = tables.lines[0].groups.indices
      let first = paper.told[0]
      let same = groups.filter { group in
        tables.year != first.year && amounts(of: group, tables) == amounts(of: group, first)
      }
      parts += groups.filter { !same.contains($0) }.map { thousands(lines(of: $0, tables)) }
      if !same.isEmpty {
        let names = Words.list(same.map { heading(of: tables.lines[0].groups[$0]) }, language)
        let (year, earlier) = (tables.year.number, first.year.number)
        parts.append(
          .paragraph(
            say(
              "\(names): the amounts of \(year) are those of \(earlier).",
              "\(names): beløpene for \(year) er de samme som for \(earlier).")))
      }
      parts.append(.list(staff(tables), isNumbered: false))
    }
    return PaperSection(
      id: "lines", heading: say("Lines and staff", "Poster og bemanning"), parts: parts)
  }

  /// What the lines of a group come to in each scenario.
  private func amounts(of group: Int, _ tables: Paper.YearTables) -> [[LocalName: Money?]] {
    tables.lines.map { table in
      Dictionary(table.groups[group].rows.map { ($0.line.name, $0.amount) }) { first, _ in first }
    }
  }

  private func heading(of group: LinesTable.Group) -> String {
    group.subBudget.map { Shown.name($0.name, language) } ?? MainFigureTitle.operations(language)
  }

  /// The lines of a group, a column a scenario.
  private func lines(of group: Int, _ tables: Paper.YearTables) -> Grid {
    let groups = tables.lines.map { $0.groups[group] }
    let names = groups.flatMap(\.rows).map(\.line.name)
    var told: [LocalName] = []
    for name in names where !told.contains(name) { told.append(name) }
    let rows = told.map { name in
      Grid.Row(
        cells: [.name(name)]
          + groups.map { $0.rows.first { $0.line.name == name }?.cell ?? .blank })
    }
    let sum = Grid.Row(
      cells: [.term(Term(key: "sum", label: Words.sum(language)))] + groups.map { .money($0.sum) },
      style: .sum)
    let title = heading(of: groups[0])
    let isMissing = groups.contains { $0.rows.contains { $0.amount == nil } }
    return Grid(
      title: title + " \(tables.year.number) · kr",
      columns: [.text(.line, language)]
        + paper.all.enumerated().map { place, scenario in
          Grid.Column(key: "\(place)", heading: name(scenario), isNumeric: true)
        },
      rows: rows + [sum],
      notes: isMissing
        ? [
          Words.missing(language).capitalisedFirst
            + say(
              ": the document names the line, but not its amount.",
              ": dokumentet nevner posten, men ikke beløpet.")
        ] : [])
  }

  /// How many are employed and what that costs, a sentence for each staff that there is.
  private func staff(_ tables: Paper.YearTables) -> [String] {
    let told = zip(paper.all, tables.staff).map { scenario, table in
      (name(scenario), staff(table))
    }
    return told.map(\.1).withoutRepeats.map { sentence in
      let who = told.filter { $0.1 == sentence }.map(\.0)
      let whose = who.count == told.count ? "" : " (" + Words.list(who, language) + ")"
      return say("Staff of \(tables.year.number)", "Bemanningen i \(tables.year.number)") + whose
        + ": " + sentence
    }
  }

  private func staff(_ table: StaffTable) -> String {
    let kinds = PositionKind.allCases.compactMap { kind -> String? in
      let count = table.rows.count { $0.position.kind == kind && $0.months > 0 }
      guard count > 0 else { return nil }
      return "\(count) "
        + (count == 1 ? kind.adjective(in: language) : kind.pluralAdjective(in: language))
    }
    let count = table.rows.count { $0.months > 0 }
    let positions =
      count == 1 ? say("position", "stilling") : say("positions", "stillinger")
    let partly = table.rows.filter { row in
      row.months > 0 && (row.months < 12 || !row.percentage.isWhole)
    }.map { row in
      let part = say(" at ", " på ") + NumberText.percent(row.percentage.fraction)
      return Shown.name(row.position.name, language) + (row.percentage.isWhole ? "" : part)
        + (row.months < 12 ? say(" \(row.months) months", " \(row.months) måneder") : "")
    }
    let fullTime =
      NumberText.number(table.fullTime, decimals: 2) + say(" full-time equivalents", " årsverk")
    return "\(count) \(positions)"
      + (kinds.isEmpty ? "" : " (" + Words.list(kinds, language) + ")") + ", "
      + (table.hasPartTime ? fullTime + ", " : "")
      + say("which cost ", "som koster ") + kroner(table.total)
      + (partly.isEmpty ? "" : "; " + Words.list(partly, language)) + "."
  }

  /// The activities that are dropped, and what becomes of the UN's goals.
  var activities: PaperSection {
    var parts: [PaperPart] = []
    for scenario in paper.scenarios {
      let plan = scenario.planned.plan
      let dropped = paper.budget.identifiedActivities.filter {
        plan.isDropped($0.id) && !paper.base.planned.plan.isDropped($0.id)
      }
      guard !dropped.isEmpty else { continue }
      parts += heading(scenario)
      parts.append(
        .list(
          dropped.map { id, activity in
            Shown.name(activity.name, language) + say(" is dropped: ", " utgår: ")
              + GoalsLost(id, plan).parts(language).joined(separator: ", ") + "."
          }, isNumbered: false))
      let goals = Set(dropped.flatMap(\.activity.goals))
      let table = GoalsTable(plan)
      var grid = Grid.goals(table, language)
      grid.rows = zip(table.rows, grid.rows).filter { goals.contains($0.0.goal) }.map(\.1)
      parts.append(.table(grid))
    }
    if parts.isEmpty {
      parts.append(
        .paragraph(
          paper.budget.activities.isEmpty
            ? say(
              "The budget names no activities.", "Budsjettet nevner ingen tiltak.")
            : say(
              "No activity of the action programme is dropped, and no UN goal loses any.",
              "Ingen tiltak i handlingsprogrammet utgår, og ingen FN-mål mister tiltak.")))
    }
    return PaperSection(
      id: "activities", heading: say("Activities and UN goals", "Tiltak og FN-mål"),
      parts: parts)
  }
}

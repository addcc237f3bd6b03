import Analysis
import Budget
import ScenarioLanguage

/// Works out what a comparison shows of its scenarios.
struct ComparisonMaking {
  /// Causes are told of scenarios with at most so many changes, each of which makes a plan.
  private static let mostChanges = 100
  /// Causes are told of at most so many scenarios, since they are read one by one.
  private static let mostExplained = 6

  let session: Session
  let columns: [Comparison.Column]
  /// The years asked for, in order.
  let years: [Year]
  let setting: CandidateContext.Setting
  /// What stands in a stretch of the statement.
  let written: (SourceRange) -> String

  /// What a statement asks for; `showsReserves` where one year of several would hide the others.
  func comparison(
    _ syntax: CompareSyntax, showsReserves: Bool, notices: [BasisNotice]
  ) throws(Diagnostic) -> Comparison {
    let order = try places(by: syntax.order)
    let isSeveral = columns.contains { $0.planned.plan.horizon > 1 }
    let shown = shownYears(showsReserves: showsReserves, syntax.extent)
    let rows =
      syntax.figures.isEmpty
      ? mainRows(shown)
      : try syntax.figures.map { figure throws(Diagnostic) in try asked(figure, shown) }
        .flatMap(\.self)
    let only = syntax.figures.count == 1 ? syntax.figures[0].quantities.first : nil
    var comparison = made(
      rows.map { $0.ordered(order) }.filter { !syntax.showsOnlyChanged || !$0.isSame },
      reserves: showsReserves && isSeveral ? reserves.map { $0.ordered(order) } : [], order,
      isFromPrevious: syntax.base == .previous, years: shown.compactMap(\.self),
      isOverYears: syntax.extent.isOverYears, explaining: only, notices)
    comparison.amounts = syntax.extent.isInThousands ? .thousands : nil
    return comparison
  }

  /// The main figures: of all years, or of the leading one with the reserve of all.
  func comparison(
    isFromPrevious: Bool, isOverYears: Bool, showsOnlyChanged: Bool, amounts: AmountUnit? = nil,
    notices: [BasisNotice]
  ) -> Comparison {
    let shown: [Year?] = isOverYears ? years : isAcross ? [nil] : [leadingYear]
    let isSeveral = columns.contains { $0.planned.plan.horizon > 1 }
    var comparison = made(
      mainRows(shown).filter { !showsOnlyChanged || !$0.isSame },
      reserves: !isOverYears && isSeveral ? reserves : [], Array(columns.indices),
      isFromPrevious: isFromPrevious, years: shown.compactMap(\.self), isOverYears: isOverYears,
      explaining: nil,
      notices)
    comparison.amounts = amounts
    return comparison
  }

  private func made(
    _ rows: [Comparison.Row], reserves: [Comparison.Row], _ order: [Int], isFromPrevious: Bool,
    years: [Year], isOverYears: Bool, explaining figure: QuantitySyntax?, _ notices: [BasisNotice]
  ) -> Comparison {
    var comparison = Comparison(
      columns: order.map { columns[$0] }, base: order.firstIndex(of: 0) ?? 0,
      isFromPrevious: isFromPrevious, years: years.isEmpty ? [columns[0].budget.year] : years,
      isOverYears: isOverYears, rows: rows,
      reserves: reserves, notices: notices)
    let last = (reserves.last?.year ?? years.last).map {
      YearSyntax(year: $0, range: SourceRange(0, 0))
    }
    comparison.causes = causes(
      of: figure ?? QuantitySyntax(quantity: .free, range: SourceRange(0, 0)), at: last, comparison)
    comparison.moves = comparison.movesOfCopies
    comparison.rules = comparison.columns.map { column in
      column.earlier == nil ? RuleCheck.all(of: column.planned) : []
    }
    let free = (comparison.rows + reserves).filter { $0.figure == .main(.quantity(.free)) }
    comparison.halfWidths = comparison.columns.map { column in
      halfWidths(of: column, in: Set(free.map { $0.year ?? column.budget.year }).sorted())
    }
    return comparison
  }

  /// How far the free reserve of a scenario may be off in some years; of many scenarios nothing is told.
  private func halfWidths(of column: Comparison.Column, in years: [Year]) -> [Year: ExactNumber] {
    guard columns.count <= Self.mostExplained, !years.isEmpty, column.earlier == nil,
      var explainer = try? Explainer(
        column.planned, base: column.base.plan, changes: column.changes.map(\.change),
        for: .widths)
    else { return [:] }
    var widths: [Year: ExactNumber] = [:]
    for year in years {
      guard let width = try? explainer.explanation(of: .free, in: year).halfWidth, width != .zero
      else { continue }
      widths[year] = width
    }
    return widths
  }

  /// Whether the scenarios are about several budgets.
  private var isAcross: Bool {
    columns.map(\.budget).areSeveral
  }

  /// The years that rows are of; nil for that of each scenario's own budget.
  private func shownYears(showsReserves: Bool, _ extent: ExtentSyntax) -> [Year?] {
    let isOfOneYear = columns.allSatisfy { $0.planned.plan.horizon == 1 }
    if isAcross, showsReserves || (isOfOneYear && extent.isOfNoYear) { return [nil] }
    return showsReserves ? [leadingYear] : years
  }

  /// The year that leads where one of several is shown.
  private var leadingYear: Year { firstMoved ?? years[0] }

  /// The first year in which a main figure differs between the scenarios; nil where none does.
  var firstMoved: Year? { years.first { year in mainRows([year]).contains { !$0.isSame } } }

  /// The main figures, each in all the years; those that only another column's budget has behind the first's.
  private func mainRows(_ years: [Year?]) -> [Comparison.Row] {
    let planned = columns.map(\.planned)
    return MainFigure.rows(for: planned).flatMap { figure -> [Comparison.Row] in
      let rows = years.map { row(figure, in: $0) }
      guard figure == .operations else { return rows }
      return rows
        + subBudgetsOfOthers.flatMap { place, id in
          years.map { row(.subBudget(id), namedBy: place, in: $0) }
        }
    }
  }

  /// The sub-budgets that the first column's budget does not have, each with a column whose budget has it.
  private var subBudgetsOfOthers: [(place: Int, id: SubBudgetID)] {
    var known = columns[0].budget.subBudgets.map(\.name)
    var others: [(place: Int, id: SubBudgetID)] = []
    for (place, column) in columns.enumerated().dropFirst() {
      for (id, group) in column.budget.identifiedSubBudgets where !known.contains(group.name) {
        known.append(group.name)
        others.append((place, id))
      }
    }
    return others
  }

  private var reserves: [Comparison.Row] { years.map { row(.quantity(.free), in: $0) } }

  private func row(
    _ figure: MainFigure, namedBy source: Int = 0, in year: Year?
  ) -> Comparison.Row {
    var row = Comparison.Row(
      figure: .main(figure), year: year,
      values: columns.map { column in
        guard let own = figure.inBudget(column.budget, of: columns[source].budget) else {
          return nil
        }
        if let id = column.earlier { return value(of: own, in: id, of: column.budget, year) }
        guard let figures = column.planned.outlook[year ?? column.budget.year],
          let value = try? own.value(in: figures)
        else { return nil }
        return try? Value(value, name: figure.quantity?.rawValue ?? "")
      })
    row.namedBy = source
    return row
  }

  /// What a column of the budget has of a figure, beside the budget's own year; nil beside others.
  private func value(
    of figure: MainFigure, in id: ColumnID, of budget: Budget, _ year: Year?
  ) -> Value? {
    guard year ?? budget.year == budget.year,
      let cell = try? figure.value(in: id, of: ColumnFigures(budget))
    else {
      return nil
    }
    let name = figure.quantity?.rawValue ?? ""
    let column = budget.column(id).name.english
    switch cell.value {
    case .missing: return .missing(name, column: column)
    case let value?: return try? Value(value, name: name)
    case nil: return nil
    }
  }

  /// A figure, or what is worked out, in all the years; once where it names its years itself.
  private func asked(
    _ expression: ExpressionSyntax, _ years: [Year?]
  ) throws(Diagnostic) -> [Comparison.Row] {
    if case .quantity(let quantity) = expression, quantity.of == nil, quantity.scenario == nil,
      let figure = MainFigure(quantity.quantity, in: columns[0].planned.plan)
    {
      guard let year = quantity.at else { return years.map { row(figure, in: $0) } }
      _ = try values(of: expression)
      return [row(figure, in: year.year)]
    }
    let isShare =
      if case .binary(.divide, .quantity, .quantity, _) = expression { true } else { false }
    let figure = Comparison.Figure.worked(written(expression.range), isShare: isShare)
    guard expression.quantities.contains(where: { $0.at == nil }) else {
      return [
        Comparison.Row(figure: figure, year: nil, values: try values(of: expression))
      ]
    }
    return try years.map { year throws(Diagnostic) in
      Comparison.Row(
        figure: figure, year: year,
        values: try values(
          of: year.map { expression.moved(to: $0, keepingNamed: true) } ?? expression))
    }
  }

  /// The value of an expression in each scenario; nil in those that have none.
  ///
  /// - Throws: what is wrong with it where no scenario has a value.
  private func values(of expression: ExpressionSyntax) throws(Diagnostic) -> [Value?] {
    var problem: Diagnostic?
    let values = columns.map { column -> Value? in
      do throws(Diagnostic) {
        let expression = column.earlier == nil ? expression : expression.within(column.name)
        return try Evaluator(CandidateContext(current: column.planned, setting: setting))
          .value(of: expression)
      } catch {
        problem = problem ?? error
        return nil
      }
    }
    if let problem, values.allSatisfy({ $0 == nil }) { throw problem }
    return values
  }

  /// The places of the columns, those with the highest figure first; as they are where none is asked for.
  private func places(by expression: ExpressionSyntax?) throws(Diagnostic) -> [Int] {
    guard let expression else { return Array(columns.indices) }
    let numbers = try values(of: expression).map { value -> ExactNumber? in
      if case .number(let number, _)? = value { number } else { nil }
    }
    return columns.indices.sorted { left, right in
      guard let first = numbers[left], let second = numbers[right], first != second else {
        return numbers[left] != nil && numbers[right] == nil
          || (numbers[left] == nil) == (numbers[right] == nil) && left < right
      }
      return first > second
    }
  }

  /// What tells each scenario from the one it is measured from, by change.
  private func causes(
    of figure: QuantitySyntax, at year: YearSyntax?, _ comparison: Comparison
  ) -> [BridgedAnswer?] {
    let isFew = columns.count <= Self.mostExplained && figure.scenario == nil
    return comparison.columns.enumerated().map { place, column in
      guard isFew, let origin = comparison.origin(of: place), column.earlier == nil else {
        return nil
      }
      let from = comparison.columns[origin]
      guard from.earlier == nil else { return nil }
      // Between two budgets it is not changes that make the difference.
      guard from.budget == column.budget else { return nil }
      guard max(from.changes.count, column.changes.count) <= Self.mostChanges else { return nil }
      var figure = figure
      figure.at = figure.at ?? year
      return try? session.on(column.base).bridged(
        figure, from: BridgeEnd(name: from.name, changes: from.changes),
        to: BridgeEnd(name: column.name, changes: column.changes), isFair: false,
        years: column.planned.plan.horizon)
    }
  }
}

extension Comparison.Row {
  /// The row with its values in another order of the columns.
  fileprivate func ordered(_ places: [Int]) -> Comparison.Row {
    var row = Comparison.Row(figure: figure, year: year, values: places.map { values[$0] })
    row.namedBy = places.firstIndex(of: namedBy) ?? 0
    return row
  }
}

extension MainFigure {
  /// The figure as one of a budget, where it is named by another's; nil where the budget has none such.
  func inBudget(_ budget: Budget, of other: Budget) -> MainFigure? {
    guard case .subBudget(let id) = self else { return self }
    let name = other.identifiedSubBudgets.first { $0.id == id }?.subBudget.name
    return budget.identifiedSubBudgets.first { $0.subBudget.name == name }.map { .subBudget($0.id) }
  }
}

import Budget

// Columns, their figures, and what the document prints.

extension BudgetFileWriter {
  /// The columns that stand in every table, before what has figures in them.
  mutating func writeColumns() {
    let main = budget.columns.filter(\.isMain)
    if !main.isEmpty { heading("Columns", "Kolonner") }
    for column in main { describe(column, in: nil) }
  }

  /// The statement of a column; none for a heading that says no more than its name.
  mutating func describe(_ column: EarlierColumn, in group: LocalName?) {
    guard let kind = column.kind, let year = column.year else { return }
    add(
      .column, named(column.name), group.map { word(.in) + " " + own($0) },
      word(.as) + " " + kind.word.text(in: language) + " "
        + (column.day.map(NumberText.day) ?? "\(year.number)"), stated(column.provenance))
  }

  /// The figures of columns that are stated for themselves, then what the document prints.
  mutating func writeFigures() {
    if !budget.earlierFigures.isEmpty || !budget.printed.isEmpty {
      heading("Other figures", "Andre tall")
    }
    for figure in budget.earlierFigures {
      let part = figure.subject.flatMap(name)
      // What is of a part that the budget does not have is not of the whole alliance.
      guard (part == nil) == (figure.subject == nil) else { continue }
      add(
        .earlier, figure.quantity.concept.word(in: language), written(figure.value),
        part.map { word(.of) + " " + $0 },
        word(.in) + " " + own(budget.column(figure.column).name), stated(figure.provenance))
    }
    for printed in budget.printed { write(printed) }
  }

  private mutating func write(_ printed: PrintedFigure) {
    func column(_ clause: BudgetClauseWord, _ id: ColumnID?) -> String? {
      id.map { word(clause) + " " + own(budget.column($0).name) }
    }
    let subject: String
    var part: String?
    switch (printed.quantity, printed.subject) {
    case (.fees, .whole): subject = word(PrintedAmount.spellings(of: nil))
    case (_, .members(let kind)): subject = word(PrintedAmount.spellings(of: kind))
    case (let quantity, .whole): subject = quantity.concept.word(in: language)
    case (let quantity, .part(let of)):
      subject = quantity.concept.word(in: language)
      guard let name = name(of) else { return }
      part = word(.of) + " " + name
    }
    add(
      .printed, subject, amount(printed.amount), part, column(.in, printed.column),
      column(.less, printed.less), stated(printed.provenance))
  }

  private func written(_ value: FigureValue) -> String? {
    switch value {
    case .money(let money): amount(money)
    case .rate(let rate): number((try? rate.kroner) ?? .zero, decimals: 4, least: 2)
    case .feeNumber(let number, _): self.number(number.kroner, decimals: 14, least: 0)
    case .inhabitants(let count): whole(count)
    case .members(let count), .positions(let count): whole(Int64(count))
    case .missing: nil
    }
  }

  private func name(_ subject: FigureSubject) -> String? {
    switch subject {
    case .member(let id): budget.member(id).map { quoted($0.name) }
    case .line(let id): own(budget.line(id).name)
    case .subBudget(let id): own(budget.subBudget(id).name)
    case .position(let id): budget.position(id).map { own($0.name) }
    case .income(let id): budget.income(id).map { own($0.name) }
    // No column and no printed figure is of one.
    case .feeNumber: nil
    case .fund(let target): fund(target)
    }
  }
}

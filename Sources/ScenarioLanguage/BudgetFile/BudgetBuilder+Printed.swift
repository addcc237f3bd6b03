import Budget

extension BudgetBuilder {
  /// What the document prints: the fees of a class, or any figure, in a column or as the difference of two.
  mutating func takePrinted(_ entry: BudgetEntry) throws(Diagnostic) {
    let amount = try entry.amount(at: 1, signed: true)
    let provenance = try provenance(entry)
    let (quantity, subject) = try printedSubject(of: entry)
    let (stated, less) = (try column(.in, of: entry), try column(.less, of: entry))
    guard less == nil || stated != nil else { throw entry.needs(.column) }
    if let stated, let less {
      try refuseOwn(rest.column(stated), at: entry.clause(.in)?.range ?? entry.range)
      try refuseOwn(rest.column(less), at: entry.clause(.less)?.range ?? entry.range)
    }
    // What is printed in the budget year's own column is of the budget.
    let column = stated.flatMap { rest.column($0).kind == .proposal ? nil : $0 }
    let figure = PrintedFigure(
      quantity, subject, in: column, less: less, amount: amount, provenance: provenance)
    guard !isPrinted(quantity, subject, in: column, less: less) else {
      throw Diagnostic(
        BudgetFileProblem.declaredTwice(try entry.name().english), at: entry.nameRange)
    }
    rest.printed.append(figure)
    guard quantity == .fees, column == nil else { return }
    let kind: MemberKind? = if case .members(let kind) = subject { kind } else { nil }
    printed.append(PrintedAmount(subject: .fees(kind), amount: amount, range: entry.range))
  }

  /// Whether the document prints something of that already.
  func isPrinted(
    _ quantity: Quantity, _ subject: PrintedFigure.Subject, in column: ColumnID?,
    less: ColumnID? = nil
  ) -> Bool {
    rest.printed.contains {
      $0.quantity == quantity && $0.subject == subject && $0.column == column && $0.less == less
    }
  }

  private func printedSubject(
    of entry: BudgetEntry
  ) throws(Diagnostic) -> (Quantity, PrintedFigure.Subject) {
    let word = try entry.name().english
    let classes: [MemberKind?] = MemberKind.allCases + [nil]
    if let kind = classes.first(where: {
      let (english, norwegian) = PrintedAmount.spellings(of: $0)
      return word == english || word == norwegian
    }) {
      return (.fees, kind.map { .members($0) } ?? .whole)
    }
    guard let quantity = Concept.meaning(of: word, as: .quantity).flatMap(Quantity.init),
      quantity.traits.unit == .kroner
    else {
      throw Diagnostic(BudgetFileProblem.wrongValue(wanted: .printedClass), at: entry.nameRange)
    }
    return (quantity, try part(of: entry, quantity).map { .part($0) } ?? .whole)
  }

  /// The sums that the document prints under a sub-budget's columns, the budget year's last.
  mutating func takeSum(_ entry: BudgetEntry) throws(Diagnostic) {
    guard let place = try declared(.of, of: entry, among: rest.subBudgets.lazy.map(\.name)) else {
      throw entry.needs(.subBudget)
    }
    let sum = try entry.amount(at: 0, signed: true)
    let provenance = try provenance(entry)
    let id = SubBudgetID(place: place)
    func add(_ amount: Money, _ column: ColumnID?) throws(Diagnostic) {
      guard !isPrinted(.expenses, .part(.subBudget(id)), in: column) else {
        throw Diagnostic(
          BudgetFileProblem.statedTwice(entry.word.spellings.en), at: entry.wordRange)
      }
      rest.printed.append(
        PrintedFigure(
          .expenses, .part(.subBudget(id)), in: column, amount: amount, provenance: provenance))
    }
    printed.append(PrintedAmount(subject: .lines(id), amount: sum, range: entry.range))
    try add(sum, nil)
    for (column, amount) in zip(rest.columns(of: id), try cells(entry, id)) {
      if let amount { try add(amount, column) }
    }
  }
}

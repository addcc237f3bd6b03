@testable import Budget

/// All that was said of what pays for an expense, the budget's own word first.
struct ReferenceFunding {
  let expense: ExpenseID
  var said: [(payer: FundTarget, span: YearSpan?)]

  /// The last that was said of a year; nil where nothing was.
  func payer(in year: Year) -> FundTarget? {
    said.last { $0.span?.has(year) ?? true }?.payer
  }
}

extension ReferencePlan {
  mutating func cover(_ expense: ExpenseID, _ payer: FundTarget, _ span: YearSpan) {
    if !funding.contains(where: { $0.expense == expense }) {
      funding.append(ReferenceFunding(expense: expense, said: []))
    }
    for place in funding.indices where funding[place].expense == expense {
      funding[place].said.append((payer, span))
    }
  }

  mutating func addFund(_ name: String, _ opening: Money) throws {
    try refuse(fundNames.contains { $0.english == name || $0.norwegian == name })
    try refuse(opening < .zero)
    fundNames.append(LocalName(name))
    fundOpenings.append(Int128(opening.øre))
    _ = deposits.add(.zero)
  }

  /// What is released comes out of a fund first, then what is paid in and earmarked comes into it; then it pays for its expenses in their order as far as it goes.
  func moveFunds(of figures: inout ReferenceFigures) throws {
    var left = figures.boundOpening
    figures.released = left.map { _ in 0 }
    figures.boundIncomes = left.map { _ in 0 }
    figures.paidByFunds = left.map { _ in 0 }
    for release in releases where release.year == figures.year {
      let (fund, amount) = (release.fund.index, Int128(release.amount.øre))
      try refuse(amount > left[fund])
      left[fund] -= amount
      figures.released[fund] += amount
    }
    for (place, said) in incomeTargets.enumerated() {
      let target = said.last { $0.span?.has(figures.year) ?? true }?.target
      guard case .bound(let id)? = target else { continue }
      figures.boundIncomes[id.index] += figures.incomes[place]
    }
    for fund in left.indices { left[fund] += figures.deposited[fund] + figures.boundIncomes[fund] }
    for entry in funding {
      guard case .bound(let id)? = entry.payer(in: figures.year) else { continue }
      let paid = min(left[id.index], cost(of: entry.expense, in: figures))
      left[id.index] -= paid
      figures.paidByFunds[id.index] += paid
      figures.payments.append(paid)
    }
  }

  /// What an expense comes to without what others pay; a group's lines that something is said of are none of its fund's.
  private func cost(of expense: ExpenseID, in figures: ReferenceFigures) -> Int128 {
    switch expense {
    case .position(let id):
      return figures.salaries[id.index] - othersPart(of: .position(id), in: figures)
    case .line(let id):
      return (figures.lines[id.index] ?? 0) - othersPart(of: .line(id), in: figures)
    case .subBudget(let group):
      return lines.entries.indices.reduce(0) { sum, place in
        let own = funding.first { $0.expense == .line(LineID(place: place)) }
        guard lines.entries[place].group == group, own?.payer(in: figures.year) == nil else {
          return sum
        }
        return sum + cost(of: .line(LineID(place: place)), in: figures)
      }
    }
  }
}

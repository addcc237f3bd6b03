@testable import Budget

/// The figures of a year, in øre, as the reference model has them.
struct ReferenceFigures: Equatable {
  var year: Year
  var rate: FeeRate
  var members = 0
  var population: Int64 = 0
  /// One a member, zero where it does not pay.
  var fees: [Int128] = []
  var incomes: [Int128] = []
  /// What others pay, a cost each, zero among them where they pay nothing.
  var shares: [Int128] = []
  var salaries: [Int128] = []
  var positions = 0
  var lines: [Int128?] = []
  var subBudgets: [Int128] = []
  var freeOpening: Int128 = 0
  var boundOpening: [Int128] = []
  var released: [Int128] = []
  var deposited: [Int128] = []
  var boundIncomes: [Int128] = []
  /// What funds pay, an expense each, in the order in which they do.
  var payments: [Int128] = []
  var paidByFunds: [Int128] = []

  var income: Int128 { sum(fees) + sum(incomes) + sum(shares) }
  var operations: Int128 { sum(lines.compactMap { $0 }) - sum(subBudgets) }
  var expenses: Int128 { sum(salaries) + sum(lines.compactMap { $0 }) }
  var boundClosing: [Int128] {
    boundOpening.indices.map {
      boundOpening[$0] - released[$0] + deposited[$0] + boundIncomes[$0] - paidByFunds[$0]
    }
  }
  /// Free money pays for everything that a fund does not.
  var freeClosing: Int128 {
    freeOpening + sum(released) - sum(deposited) + income - sum(boundIncomes)
      - (expenses - sum(paidByFunds))
  }

  /// The names of the figures in which the program's differ; empty where none does.
  func differences(from figures: YearFigures) -> [String] {
    let pairs: [(String, [Int128?], [Money?])] = [
      ("fees", [sum(fees)], [figures.fees]), ("incomes", incomes, figures.incomeAmounts),
      ("income", [income], [figures.income]), ("lines", lines, figures.lineAmounts),
      ("salary amounts", salaries, Array(figures.salaryAmounts)),
      ("salaries", [sum(salaries)], [figures.salaries]),
      ("sub-budgets", subBudgets, figures.subBudgetAmounts),
      ("operations", [operations], [figures.operations]),
      ("expenses", [expenses], [figures.expenses]),
      ("result", [income - expenses], [figures.result]),
      ("free opening", [freeOpening], [figures.opening.free]),
      ("bound opening", boundOpening, figures.opening.bound),
      ("released", released, figures.released), ("paid", paidByFunds, figures.paidByFunds),
      ("shares", shares.filter { $0 > 0 }, figures.shares.map(\.others).filter { $0 > .zero }),
      ("deposited", deposited, figures.deposited),
      ("bound incomes", boundIncomes, figures.boundIncomes),
      ("payments", payments, figures.payments.map(\.paid)),
      ("free", [freeClosing], [figures.closing.free]),
      ("bound", boundClosing, figures.closing.bound),
      ("opening", [freeOpening + sum(boundOpening)], [figures.openingTotal]),
      ("closing", [freeClosing + sum(boundClosing)], [figures.closingTotal]),
      ("closing bound", [sum(boundClosing)], [figures.closingBound]),
    ]
    var names = pairs.filter { $0.1 != $0.2.map { $0.map { Int128($0.øre) } } }.map(\.0)
    if year != figures.year { names.append("year") }
    if rate != figures.rate { names.append("rate") }
    if members != figures.members { names.append("members") }
    if population != figures.population { names.append("population") }
    if positions != figures.positions { names.append("positions") }
    return names
  }
}

private func sum(_ amounts: [Int128]) -> Int128 { amounts.reduce(0, +) }

extension ReferencePlan {
  /// The figures of the plan's years, or of so many.
  ///
  /// - Throws: ``Refusal`` where one of them cannot be.
  func figures(years: Int? = nil) throws -> [ReferenceFigures] {
    let count = years ?? horizon
    let lines = try self.lines.amounts(years: count, growth: growth(.prices))
    let incomes = try self.incomes.amounts(years: count, growth: growth(.incomes))
    let deposits = try self.deposits.amounts(years: count, growth: ReferenceGrowth())
    let costs = try self.costs.amounts(years: count, growth: growth(.wages))
    var (free, bound) = (freeOpening, fundOpenings)
    var all: [ReferenceFigures] = []
    for place in 0..<count {
      let year = budget.year.advanced(by: place)
      var figures = ReferenceFigures(year: year, rate: try rate(in: year))
      try addFees(to: &figures)
      figures.incomes = incomes[place].map { Int128($0?.øre ?? 0) }
      figures.deposited = deposits[place].map { Int128($0?.øre ?? 0) }
      figures.lines = lines[place].map { $0.map { Int128($0.øre) } }
      figures.subBudgets = budget.subBudgets.indices.map { group in
        self.lines.entries.indices.reduce(0) { sum, line in
          self.lines.entries[line].group?.place == group ? sum + (figures.lines[line] ?? 0) : sum
        }
      }
      try addStaff(to: &figures, costs: costs[place])
      figures.shares = sharing.map { othersPart(of: $0.cost, in: figures) }
      (figures.freeOpening, figures.boundOpening) = (free, bound)
      try moveFunds(of: &figures)
      (free, bound) = (figures.freeClosing, figures.boundClosing)
      all.append(figures)
    }
    return all
  }

  /// What the budget's rules say; or rate × inhabitants × weight for each that pays, rounded once to its unit.
  private func addFees(to figures: inout ReferenceFigures) throws {
    let ruled = budget.feeRules.isEmpty ? nil : try ruledFees(in: figures.year)
    for (place, member) in members.enumerated() {
      guard member.pays(in: figures.year) else {
        figures.fees.append(0)
        continue
      }
      let inhabitants = try population(of: place, in: figures.year).inhabitants
      if !member.isRemainder { figures.members += 1 }
      figures.population += inhabitants
      if let ruled {
        figures.fees.append(ruled[place] ?? 0)
        continue
      }
      let weight = try member.weight(in: figures.year).hundredths
      let millionths = Int128(figures.rate.tenThousandths) * Int128(inhabitants) * Int128(weight)
      let unit = Int128(budget.feeUnit.øre)
      figures.fees.append(rounded(millionths, over: 10_000 * unit) * unit)
    }
  }

  /// A position's yearly cost × percentage × months / 12; a seconded one costs nothing.
  private func addStaff(to figures: inout ReferenceFigures, costs: [Money?]) throws {
    for (position, cost) in zip(positions, costs) {
      let months = (1...12).compactMap { Month($0, of: figures.year) }
        .count { position.isStaffed(in: $0) }
      if let december = Month(12, of: figures.year), position.isStaffed(in: december) {
        figures.positions += 1
      }
      guard position.kind != .seconded else {
        figures.salaries.append(0)
        continue
      }
      guard let cost else { throw Refusal() }
      let part = Int128(position.percentage(in: figures.year).units)
      figures.salaries.append(rounded(Int128(cost.øre) * Int128(months) * part, over: 120_000))
    }
  }
}

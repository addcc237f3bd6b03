import Testing

@testable import Budget

/// An amount written in kroner and øre.
func kr(_ kroner: Int64, _ øre: Int64 = 0) -> Money {
  Money(øre: kroner * 100 + (kroner < 0 ? -øre : øre))
}

/// A fraction that the test knows to be legal.
func exact(_ numerator: Int128, _ denominator: Int128) throws -> ExactNumber {
  try ExactNumber(numerator, over: denominator)
}

/// The same for what a table of cases holds: testing's runner may misplace 128-bit integers in arguments.
func exact(_ numerator: Int, _ denominator: Int = 1) throws -> ExactNumber {
  try ExactNumber(Int128(numerator), over: Int128(denominator))
}

/// A growth in ten-thousandths of a percent: 27 513 is 2.7513 %.
func growth(_ millionths: Int) throws -> Growth {
  try Growth(fraction: exact(millionths, 1_000_000))
}

extension Growth {
  /// A figure after so many years of the growth.
  func grown<Value: UnitFigure>(_ figure: Value, years: Int) throws(FigureProblem) -> Value {
    try Growth.grown(figure, through: [(self, years)])
  }
}

extension Change {
  /// A growth into every year from the second on.
  static func growth(_ kind: GrowthKind, _ growth: Growth) -> Change { .growth(kind, growth, nil) }
}

func year(_ number: Int) throws -> Year { try #require(Year(number)) }

func month(_ inYear: Int, _ number: Int) throws -> Month {
  let year = try year(inYear)
  return try #require(Month(number, of: year))
}

/// The years from `from` (the budget year of the fixtures where not given) to `until`.
func span(_ from: Int = 2020, until: Int? = nil) throws -> YearSpan {
  let (first, last) = (try year(from), try until.map { try year($0) })
  return try #require(YearSpan(from: first, until: last))
}

/// The months of the years from `from` to `until`.
func span(_ from: Int = 2020, until: Int? = nil) throws -> MonthSpan {
  MonthSpan(try span(from, until: until) as YearSpan)
}

/// The months from one of a year on, to another.
func months(_ from: Month, until: Month? = nil) throws -> MonthSpan {
  try #require(MonthSpan(from: from, until: until))
}

extension Plan {
  /// The plan after some changes, in order.
  func applying(_ changes: [Change]) throws(ChangeProblem) -> Plan {
    var plan = self
    for change in changes { plan = try plan.applying(change) }
    return plan
  }

  func member(_ name: String) throws -> MemberID {
    try #require(members.first { $0.member.name == name }?.id)
  }

  func line(_ name: String) throws -> LineID {
    try #require(lines.first { $0.line.name.english == name }?.id)
  }

  func position(_ name: String) throws -> PositionID {
    try #require(identifiedPositions.first { $0.position.name.english == name }?.id)
  }

  func income(_ name: String) throws -> IncomeID {
    try #require(incomes.first { $0.income.name.english == name }?.id)
  }

  /// The figures of a year.
  func figures(_ number: Int = 2020) throws -> YearFigures {
    let (outlook, year) = (try outlook(), try year(number))
    return try #require(outlook[year])
  }

  /// The amount of a line in a year; nil where missing.
  func amount(_ name: String, _ number: Int = 2020) throws -> Money? {
    try figures(number).lineAmounts[line(name).index]
  }
}

extension YearFigures {
  /// What the positions cost, in the order of ``Plan/positions``.
  var salaryAmounts: GrowingList<Money> { staff.wrappedValue.amounts }

  /// The incomes other than fees, in the plan's order.
  var incomeAmounts: [Money] { incomes.wrappedValue.amounts.map { $0 ?? .zero } }

  /// The expense lines, in the plan's order; nil where missing.
  var lineAmounts: [Money?] { Array(lines.wrappedValue.column.amounts) }
}

import Budget

/// How an amount acts on what stood before.
public enum AmountOperation: Sendable, Hashable {
  /// A bare value or `= value`.
  case set
  /// `+ value`; with a percentage, that part of what stood before is added.
  case add
  /// `- value`; with a percentage, that part of what stood before is taken off.
  case subtract
  /// `* value`.
  case multiply
}

/// The amount of a change: `1.60`, `= 1.60`, `+10 øre`, `-20%`, `* 1.5`.
public struct AmountSyntax: Sendable, Hashable {
  /// How the value acts on what stood before.
  public let operation: AmountOperation
  /// The value.
  public let value: ExpressionSyntax
  /// Where it stands, operator included.
  public let range: SourceRange

  /// An amount as it was written.
  public init(operation: AmountOperation, value: ExpressionSyntax, range: SourceRange) {
    self.operation = operation
    self.value = value
    self.range = range
  }
}

/// The years of a change: `from 2021`, `until 2022`, both or neither; both ends included.
public struct SpanSyntax: Sendable, Hashable {
  /// The first year; nil for the budget's first.
  public let from: YearSyntax?
  /// The last year; nil for no end.
  public let until: YearSyntax?

  /// The years of a change.
  public init(from: YearSyntax? = nil, until: YearSyntax? = nil) {
    self.from = from
    self.until = until
  }
}

/// When members come or go: `from 2021`, `from 2022-07`, `until 2023-03`; both ends included.
public struct MonthSpanSyntax: Sendable, Hashable {
  /// The first year or month; nil for the budget's first.
  public let from: MonthSyntax?
  /// The last year or month; nil for no end.
  public let until: MonthSyntax?

  /// When members come or go.
  public init(from: MonthSyntax? = nil, until: MonthSyntax? = nil) {
    self.from = from
    self.until = until
  }
}

/// One name, or `all`.
public enum TargetSyntax: Sendable, Hashable {
  /// A name.
  case named(NameSyntax)
  /// The word `all`, with its place.
  case all(SourceRange)
}

/// How a position is staffed, as written.
public enum PositionKindSyntax: Sendable, Hashable, CaseIterable {
  case permanent, temporary, seconded
}

/// Which positions end: one by name, or a number of a kind.
public enum EndingSyntax: Sendable, Hashable {
  /// `end "Temporary 2"`.
  case named(NameSyntax)
  /// `end 1 temporary`: the count and the kind.
  case counted(NumberSyntax, PositionKindSyntax)
}

/// What kind of body a new member is, as written.
public enum MemberKindSyntax: Sendable, Hashable, CaseIterable {
  case county, municipality
}

/// What a `join` statement says of a member that the register does not have.
public struct NewcomerSyntax: Sendable, Hashable {
  /// The inhabitants after `population`; nil where the members are known ones.
  public var population: ExpressionSyntax?
  /// The county after `in`.
  public var county: NameSyntax?
  /// The kind of body after `as`.
  public var kind: MemberKindSyntax?
  /// The class of members after `as`, where that is no kind's word.
  public var memberClass: NameSyntax?
  /// What it has of measures, after `has`.
  public var measures: [MeasureSyntax] = []
  /// Its fee of the year before, after `previous`.
  public var previous: ExpressionSyntax?

  /// A `join` statement that says nothing of a new member.
  public init() {}
}

/// How much a new member has of a measure.
public struct MeasureSyntax: Sendable, Hashable {
  /// What the measure is called.
  public let name: NameSyntax
  /// How much it has.
  public let value: ExpressionSyntax
}

/// Which growth a `growth` statement sets.
public enum GrowthKindSyntax: Sendable, Hashable, CaseIterable {
  case wages, prices, population, incomes, fees
}

/// The parts of a `hire` statement.
public struct HireSyntax: Sendable, Hashable {
  /// How many.
  public var count: NumberSyntax
  /// How they are staffed.
  public var kind: PositionKindSyntax
  /// How much of a whole position each is, after `at`.
  public var percentage: NumberSyntax?
  /// The name after `as`.
  public var name: NameSyntax?
  /// The yearly cost after `cost`.
  public var cost: ExpressionSyntax?
  /// The first month after `from`.
  public var from: MonthSyntax?
  /// The last month after `until`.
  public var until: MonthSyntax?

  /// The parts of a `hire` statement.
  public init(
    count: NumberSyntax, kind: PositionKindSyntax, percentage: NumberSyntax? = nil,
    name: NameSyntax? = nil, cost: ExpressionSyntax? = nil, from: MonthSyntax? = nil,
    until: MonthSyntax? = nil
  ) {
    self.count = count
    self.kind = kind
    self.percentage = percentage
    self.name = name
    self.cost = cost
    self.from = from
    self.until = until
  }
}

/// A change statement as it was written: names not looked up, amounts not evaluated.
public enum ChangeSyntax: Sendable, Hashable {
  /// A number of the plan that is set or moved: `rate 1.60`, `spend Communication +5%`.
  case number(PlanNumberSyntax, AmountSyntax, SpanSyntax)
  case leave([NameSyntax], MonthSpanSyntax, chance: ChanceSyntax?)
  /// `correlation Viken, Innlandet 0.5`: the names and the coefficient.
  case correlation([NameSyntax], ExpressionSyntax)
  /// `rate between 1.50 and 1.60`, `population all ±1%`.
  case uncertain(PlanNumberSyntax, SpreadSyntax, SpanSyntax)
  case join([NameSyntax], NewcomerSyntax, MonthSpanSyntax)
  case merge([NameSyntax], into: NameSyntax, SpanSyntax)
  case hire(HireSyntax)
  case end(EndingSyntax, at: MonthSyntax?)
  case extend(NameSyntax, until: MonthSyntax)
  case convert(NameSyntax, to: PositionKindSyntax)
  /// `convert "Adviser" to 60 %`.
  case percentage(NameSyntax, NumberSyntax, SpanSyntax)
  /// `oncost pension 18 %`.
  case onCost(NameSyntax, NumberSyntax, SpanSyntax)
  case spendNew(NameSyntax, AmountSyntax, SpanSyntax)
  case itemise(NameSyntax, ExpressionSyntax, SpanSyntax)
  /// `income Grant 200k to Profiling`: an income with the fund that it goes into.
  case income(NameSyntax, AmountSyntax, to: NameSyntax, SpanSyntax)
  case incomeNew(NameSyntax, AmountSyntax, to: NameSyntax?, SpanSyntax)
  case fundNew(NameSyntax, AmountSyntax)
  /// `pay 200k into Profiling`.
  case deposit(AmountSyntax, into: NameSyntax, SpanSyntax)
  /// `cover Communication from Profiling`: the expense, and what pays for it first.
  case cover(NameSyntax, from: NameSyntax, SpanSyntax)
  /// `cofinance Communication 50%`: the part of a line or position that others pay.
  case cofinance(NameSyntax, NumberSyntax, SpanSyntax)
  case release(NameSyntax, ExpressionSyntax?, SpanSyntax)
  case plan(years: NumberSyntax)
  case drop(NameSyntax)
}

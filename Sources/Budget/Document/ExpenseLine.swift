/// A line of the budget's expenses.
public struct ExpenseLine: Sendable, Hashable {
  /// The line's name, unique among the lines in either language.
  public let name: LocalName
  /// The amount for the budget year; nil where the document names the line without one.
  public var amount: Money?
  /// The sub-budget that the line is part of.
  public let subBudget: SubBudgetID?
  /// For a line without an amount: the line of not itemised costs that contains it.
  public let containedIn: LineID?
  /// What the columns have of the line, in the order of ``Budget/columns(of:)``.
  ///
  /// Nil where the document leaves the cell blank; columns beyond those here have nothing of it.
  public var earlier: [Money?]
  /// What the line pays for, in the document's words; nil where it does not say.
  public let covers: LocalName?
  /// Why the amount is another than before, in the document's words; nil where it does not say.
  public var reason: LocalName?
  /// Where the amount comes from.
  public var provenance: Provenance

  /// A line of the budget's expenses.
  public init(
    name: LocalName, amount: Money?, subBudget: SubBudgetID? = nil, containedIn: LineID? = nil,
    earlier: [Money?] = [], covers: LocalName? = nil, reason: LocalName? = nil,
    provenance: Provenance
  ) {
    self.name = name
    self.amount = amount
    self.subBudget = subBudget
    self.containedIn = containedIn
    self.earlier = earlier
    self.covers = covers
    self.reason = reason
    self.provenance = provenance
  }
}

/// A group of lines with a total of its own, such as international profiling.
public struct SubBudget: Sendable, Hashable {
  /// The group's name.
  public let name: LocalName
  /// The line of the document that the group is part of, by its name alone: the line's own amount does not
  /// hold it.
  public let partOf: LocalName?
  /// The columns that the document has for its lines, in order.
  public var columns: [ColumnID]

  /// A group of lines with a total of its own.
  public init(name: LocalName, partOf: LocalName? = nil, columns: [ColumnID] = []) {
    self.name = name
    self.partOf = partOf
    self.columns = columns
  }
}

/// Income other than fees.
public struct IncomeLine: Sendable, Hashable {
  /// The name, unique among the incomes in either language.
  public let name: LocalName
  /// The amount for the budget year.
  public var amount: Money
  /// What it goes into: the free reserve, or a fund whose purpose it is earmarked for (øremerket).
  public let goesTo: FundTarget
  /// Where the amount comes from.
  public var provenance: Provenance

  /// Income other than fees.
  public init(
    name: LocalName, amount: Money, goesTo: FundTarget = .free, provenance: Provenance
  ) {
    self.name = name
    self.amount = amount
    self.goesTo = goesTo
    self.provenance = provenance
  }
}

/// Money carried over and bound to a purpose.
public struct Fund: Sendable, Hashable {
  /// The fund's name.
  public let name: LocalName
  /// What is in it when the budget year begins.
  public var opening: Money
  /// What is paid into it from free money every year, as the year begins (avsetning).
  public let deposit: Money
  /// Where the amounts come from.
  public var provenance: Provenance

  /// Money carried over and bound to a purpose.
  public init(
    name: LocalName, opening: Money, deposit: Money = .zero, provenance: Provenance
  ) {
    self.name = name
    self.opening = opening
    self.deposit = deposit
    self.provenance = provenance
  }
}

/// A line of the budget's expenses.
public struct ExpenseLine: Sendable, Hashable {
  /// The line's name, unique among the lines in either language.
  public let name: LocalName
  /// The amount for the budget year; nil where the document names the line without one.
  public let amount: Money?
  /// The sub-budget that the line is part of.
  public let subBudget: SubBudgetID?
  /// For a line without an amount: the line of not itemised costs that contains it.
  public let containedIn: LineID?
  /// The document's earlier columns for the line, in the order of the sub-budget's headings; nil where
  /// the document leaves the cell blank.
  public let earlier: [Money?]
  /// Where the amount comes from.
  public let provenance: Provenance

  /// A line of the budget's expenses.
  public init(
    name: LocalName, amount: Money?, subBudget: SubBudgetID? = nil, containedIn: LineID? = nil,
    earlier: [Money?] = [], provenance: Provenance
  ) {
    self.name = name
    self.amount = amount
    self.subBudget = subBudget
    self.containedIn = containedIn
    self.earlier = earlier
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
  /// The fund that pays for it first; what the fund cannot pay is free money.
  public let fund: FundID?
  /// The headings of the document's earlier columns.
  public let earlierHeadings: [LocalName]
  /// The sums that the document prints under the columns, the budget year's last; nil where it prints none.
  public let printedSums: [Money?]

  /// A group of lines with a total of its own.
  public init(
    name: LocalName, partOf: LocalName? = nil, fund: FundID?, earlierHeadings: [LocalName] = [],
    printedSums: [Money?] = []
  ) {
    self.name = name
    self.partOf = partOf
    self.fund = fund
    self.earlierHeadings = earlierHeadings
    self.printedSums = printedSums
  }
}

/// Income other than fees.
public struct IncomeLine: Sendable, Hashable {
  /// The name, unique among the incomes in either language.
  public let name: LocalName
  /// The amount for the budget year.
  public let amount: Money
  /// Where the amount comes from.
  public let provenance: Provenance

  /// Income other than fees.
  public init(name: LocalName, amount: Money, provenance: Provenance) {
    self.name = name
    self.amount = amount
    self.provenance = provenance
  }
}

/// Money carried over and bound to a purpose.
public struct Fund: Sendable, Hashable {
  /// The fund's name.
  public let name: LocalName
  /// What is in it when the budget year begins.
  public let opening: Money
  /// Where the amount comes from.
  public let provenance: Provenance

  /// Money carried over and bound to a purpose.
  public init(name: LocalName, opening: Money, provenance: Provenance) {
    self.name = name
    self.opening = opening
    self.provenance = provenance
  }
}

/// What a figure is about, where it is not about the whole alliance.
public enum FigureSubject: Sendable, Hashable {
  /// A member.
  case member(MemberID)
  /// An expense line.
  case line(LineID)
  /// A group of lines.
  case subBudget(SubBudgetID)
  /// A position.
  case position(PositionID)
  /// A fund, or the free reserve.
  case fund(FundTarget)
  /// An income other than fees.
  case income(IncomeID)
  /// Numbers of the fee rules that have one name, or what they come to for a member.
  case feeNumber([FeeNumberID], of: MemberID?)
}

/// The value of a figure, with its kind.
public enum FigureValue: Sendable, Hashable {
  /// Kroner and øre.
  case money(Money)
  /// Kroner per inhabitant.
  case rate(FeeRate)
  /// A number of a fee rule; one in kroner can be parts of an øre.
  case feeNumber(FeeNumber, FeeNumber.Unit)
  /// Inhabitants.
  case inhabitants(Int64)
  /// Members.
  case members(Int)
  /// Positions.
  case positions(Int)
  /// The document names the figure without an amount.
  case missing
}

extension YearFigures {
  /// A figure of the whole alliance in this year; nil where the budget has no such figure.
  public func value(of quantity: Quantity) -> FigureValue? { quantity.traits.value(self) }
}

extension Plan {
  /// The sub-budget that the quantity and statement `profiling` are about: the first declared one.
  public var profilingSubBudget: SubBudgetID? {
    budget.subBudgets.isEmpty ? nil : SubBudgetID(place: 0)
  }

  /// A figure of a part of the alliance; nil where the quantity says nothing about such a part.
  ///
  /// `figures` are those of the year asked about, from this plan's ``outlook()``.
  ///
  /// - Throws: ``ChangeProblem`` where a member's fee cannot be worked out.
  public func value(
    of quantity: Quantity, _ subject: FigureSubject, in figures: YearFigures
  ) throws(ChangeProblem) -> FigureValue? {
    switch (quantity, subject) {
    case (.fees, .member(let id)), (.income, .member(let id)):
      return .money(try fee(of: id, in: figures.year))
    case (.population, .member(let id)):
      return .inhabitants(try population(of: id, in: figures.year).inhabitants)
    case (.income, .income(let id)): return .money(figures.amount(of: id))
    case (.income, .line(let id)): return .money(figures.othersPart(of: .line(id)))
    case (.income, .position(let id)): return .money(figures.othersPart(of: .position(id)))
    case (.expenses, .line(let id)): return amount(of: id, in: figures)
    case (.profiling, .line(let id)):
      return line(id).subBudget == profilingSubBudget ? amount(of: id, in: figures) : nil
    case (.expenses, .subBudget(let id)), (.profiling, .subBudget(let id)):
      return .money(figures.subBudgetAmounts[id.index])
    case (.salaries, .position(let id)), (.expenses, .position(let id)):
      return .money(figures.amount(of: id))
    case (.opening, .fund(.free)): return .money(figures.opening.free)
    case (.closing, .fund(.free)), (.free, .fund(.free)): return .money(figures.closing.free)
    case (.opening, .fund(.bound(let id))): return .money(figures.opening.bound[id.index])
    case (.closing, .fund(.bound(let id))), (.bound, .fund(.bound(let id))):
      return .money(figures.closing.bound[id.index])
    case (.feeNumber, .feeNumber(let ids, let member?)):
      // Without rules the fee is all that its only number comes to.
      guard !ids.isEmpty else { return .money(try fee(of: member, in: figures.year)) }
      return try feePart(ids, of: member, in: figures.year).map { .money($0) }
    case (.feeNumber, .feeNumber(let ids, nil)):
      guard !ids.isEmpty else { return .rate(figures.rate) }
      return try feeNumber(ids, in: figures.year).map { .feeNumber($0, ids[0].unit) }
    case _: return nil
    }
  }

  private func amount(of id: LineID, in figures: YearFigures) -> FigureValue {
    figures.amount(of: id).map { .money($0) } ?? .missing
  }
}

/// The address of a number of a plan: what changes set, questions move, ranges spread and explanations name.
///
/// What is known of each stands in ``traits``, how it is changed in ``change(_:over:)``, and what it is in
/// ``Plan/present(_:in:)``.
public enum PlanNumber: Sendable, Hashable {
  /// The fee for one inhabitant.
  case rate
  /// The numbers of the fee rules that have one name, all in one unit; of a term by size all its numbers.
  case fee([FeeNumberID])
  /// How many times a member pays.
  case weight(MemberID)
  /// A member's inhabitants; all members' where nil, all of them by the same part.
  case population(MemberID?)
  /// The yearly cost of a position; of each position that the alliance pays for where nil.
  case cost(PositionID?)
  /// The percentage that an on-cost is.
  case onCost(OnCostID)
  /// A sub-budget as a whole, spread over its lines in proportion.
  case subBudget(SubBudgetID)
  /// The amount of an expense line.
  case line(LineID)
  /// An income other than fees.
  case income(IncomeID)
  /// The opening balance of a fund.
  case fund(FundTarget)
  /// A yearly growth.
  case growth(GrowthKind)
  /// How many temporary positions are hired besides those there are, at the budget's standard cost.
  case hiring
}

/// What is known of every number of a plan.
public struct NumberTraits: Sendable {
  /// What a number counts.
  public enum Unit: Sendable {
    case kroner, rate, price, measured, times, inhabitants, part, positions
  }

  /// What it counts.
  public let unit: Unit
  private let madeScale: @Sendable () -> LeverScale
  /// Whether it is one of a year, so that a change says from when.
  public let isDated: Bool
  /// The part of the figures that it moves; none for what only money at hand follows from.
  let moves: FigureParts
  /// What of a budget it belongs to; nil for what nobody decides.
  let matter: DecidedMatter?
  /// The sort and place of what it is a number of, where changes can add such things.
  let subject: (kind: AddedKind, index: Int)?

  fileprivate init(
    _ unit: Unit, _ scale: @escaping @autoclosure @Sendable () -> LeverScale, moves: FigureParts,
    _ matter: DecidedMatter?,
    of kind: AddedKind? = nil, at index: Int? = nil, isDated: Bool = true
  ) {
    self.unit = unit
    madeScale = scale
    self.moves = moves
    self.matter = matter
    self.isDated = isDated
    subject = if let kind, let index { (kind, index) } else { nil }
  }

  /// The values that it can have; made on demand, since every change asks what else it is.
  public var scale: LeverScale { madeScale() }
}

extension PlanNumber {
  /// What is known of it: the one list of all numbers besides those that set, read and name them.
  public var traits: NumberTraits {
    switch self {
    case .rate: NumberTraits(.rate, .rate, moves: .fees, .fees)
    case .fee(let ids):
      // Those of one name count the same.
      (ids.first?.unit ?? .kroner).traits(of: ids.first?.member)
    case .weight(let id):
      NumberTraits(.times, .weight, moves: .fees, .fees, of: .member, at: id.index)
    case .population(let id):
      NumberTraits(.inhabitants, .population, moves: .fees, nil, of: .member, at: id?.index)
    case .cost(let id):
      NumberTraits(.kroner, .amount, moves: .salaries, .staff, of: .position, at: id?.index)
    case .onCost: NumberTraits(.part, .onCost, moves: .salaries, .staff)
    case .subBudget: NumberTraits(.kroner, .amount, moves: .lines, .lines)
    case .line(let id):
      NumberTraits(.kroner, .amount, moves: .lines, .lines, of: .line, at: id.index)
    case .income(let id):
      NumberTraits(.kroner, .amount, moves: .incomes, .lines, of: .income, at: id.index)
    case .fund(.free): NumberTraits(.kroner, .balance, moves: [], .funds, isDated: false)
    case .fund(.bound(let id)):
      NumberTraits(
        .kroner, .amount, moves: [], .funds, of: .fund, at: id.index, isDated: false)
    case .growth(let kind):
      // What becomes of wages or prices nobody here decides; how fees grow is decided as they are.
      NumberTraits(
        .part, .growth, moves: kind.moves, kind.isOfFees ? .fees : nil, isDated: false)
    case .hiring: NumberTraits(.positions, .positions, moves: .salaries, .staff)
    }
  }

  /// What a change of it acts on: numbers of fee rules each by itself.
  var targets: [ChangeTarget] {
    switch self {
    case .fee(let ids): ids.map { .number(.fee([$0])) }
    case .growth(.feeNumbers(let ids)): ids.map { .number(.growth(.feeNumbers([$0]))) }
    case _: [.number(self)]
    }
  }
}

extension FeeNumber.Unit {
  /// What is known of the numbers of fee rules that count this, of a member where it has them.
  fileprivate func traits(of member: MemberID?) -> NumberTraits {
    let unit: NumberTraits.Unit =
      switch self {
      case .kroner: .price
      case .measured: .measured
      case .part: .part
      }
    return NumberTraits(
      unit, .feeNumber(self), moves: .fees, .fees, of: .member, at: member?.index)
  }
}

extension GrowthKind {
  /// Whether it is of what fees come about by.
  var isOfFees: Bool {
    switch self {
    case .fees, .feeNumbers: true
    case .wages, .prices, .population, .incomes: false
    }
  }

  /// The part of the figures that it moves.
  fileprivate var moves: FigureParts {
    switch self {
    case .wages: .salaries
    case .prices: .lines
    case .population, .fees, .feeNumbers: .fees
    case .incomes: .incomes
    }
  }
}

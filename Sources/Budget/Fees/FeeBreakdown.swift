/// What a member's fee of a year is made of, in kroner: its parts add up to it.
///
/// Terms, limits and the tie are those of a whole year; what a member pays that is in for a part of it is
/// ``paid(_:)`` of each.
public struct FeeBreakdown: Sendable, Hashable {
  /// Something that moved a fee after its terms were added.
  public enum Cause: Sendable, Hashable {
    /// The limit at a place of the rule.
    case limit(Int)
    /// The tie at a place of the rule to last year's fee, which was so much.
    case tie(Int, to: Money)
    /// Rounding; of shares what makes them add up to the total.
    case rounding
  }

  /// The place of the rule in ``Budget/feeRules``.
  public let rule: Int
  /// For how many months of the year the member pays, 1 to 12.
  public let months: Int
  /// What each term of the rule comes to, the member's weight included.
  public private(set) var terms: [ExactNumber]
  /// What moved the sum, in order, and by how much; only what did.
  public internal(set) var moves: [Move]
  /// The fee of the whole year before it is rounded.
  public internal(set) var exact: ExactNumber
  /// The fee of the whole year, rounded by itself: what next year's is tied to.
  public internal(set) var wholeYear: Money
  /// The fee.
  public internal(set) var fee: Money

  /// By how much something moved a fee.
  public struct Move: Sendable, Hashable {
    /// What moved it.
    public let cause: Cause
    /// By how much: below zero where it lowered it.
    public let amount: ExactNumber
    /// The terms that it holds for; empty for all of them.
    let terms: [Int]
  }
}

extension FeeBreakdown {
  /// What a term comes to, or what a limit moved the fee by; nil of what is no part of a fee by itself.
  func amount(of part: FeeNumberID.Part) -> ExactNumber? {
    switch part {
    case .term(let place): terms[place]
    case .inner(.percentage, of: let place): terms[place]
    case .limit(let place): moves.first { $0.cause == .limit(place) }?.amount ?? .zero
    case .inner, .tie, .measured: nil
    }
  }

  /// Whether a limit or last year's fee moved what some of the terms come to, with others or alone.
  func moves(any terms: [Int]) -> Bool {
    moves.contains { $0.terms.isEmpty || $0.terms.contains(where: terms.contains) }
  }

  /// The sum of a rule's terms, before anything moves it.
  init(_ rule: Int, terms: [ExactNumber], months: Int) throws(ArithmeticProblem) {
    self.rule = rule
    self.terms = terms
    self.months = months
    moves = []
    var sum = ExactNumber.zero
    for term in terms { sum = try sum + term }
    exact = sum
    wholeYear = .zero
    fee = .zero
  }

  /// Whether the member is in for the whole year.
  public var isOfWholeYear: Bool { months == Month.aYear }

  /// What of an amount of the whole year the member pays: its months' part.
  public func paid(_ amount: ExactNumber) throws(ArithmeticProblem) -> ExactNumber {
    try amount.of(months: months)
  }

  /// Brings what a limit holds for to the limit, where it lies beyond it.
  mutating func hold(_ limit: FeeLimit, at place: Int) throws(ArithmeticProblem) {
    let sum = try amount(before: limit, at: place)
    let bound = limit.amount.kroner
    guard limit.isLeast ? sum < bound : sum > bound else { return }
    // What was taken off all of the fee before is not taken twice.
    try move(by: max(bound - sum, -exact), .limit(place), terms: limit.terms)
  }

  /// Takes a rebate off, which stands at a place: of what limits have left of its terms, and no more than there is.
  mutating func take(
    _ rebate: FeeRebate, at place: Int, for facts: PayerFacts
  ) throws(ArithmeticProblem) {
    let own = rebate.termsTaken(at: place)
    var base = ExactNumber.zero
    for term in own { base = try base + terms[term] }
    for move in moves where move.terms.allSatisfy(own.contains) { base = try base + move.amount }
    terms[place] = -min(try rebate.amount(of: base, for: facts), exact)
    exact = try exact + terms[place]
  }

  /// What a limit holds for, in kroner, as the limits before it left it.
  public func amount(
    before limit: FeeLimit, at place: Int
  ) throws(ArithmeticProblem) -> ExactNumber {
    var sum = ExactNumber.zero
    for term in limit.terms.isEmpty ? Array(terms.indices) : limit.terms {
      sum = try sum + terms[term]
    }
    for move in moves {
      guard case .limit(let other) = move.cause else { continue }
      // What was made of some of the same terms; of all of them by limits stated before.
      let inside = terms.indices.filter { move.terms.isEmpty || move.terms.contains($0) }
      guard inside.allSatisfy(limit.holds) else { continue }
      if inside.count < limit.count(of: terms.count) || other < place {
        sum = try sum + move.amount
      }
    }
    return sum
  }

  /// Keeps the fee within a tie to last year's.
  mutating func hold(
    to last: Money, by tie: FeeTie, at place: Int
  ) throws(ArithmeticProblem) {
    let held = try tie.held(exact, to: last.kroner)
    guard held != exact else { return }
    try move(by: held - exact, .tie(place, to: last), terms: [])
  }

  /// Rounds the fee.
  mutating func round(_ rounding: FeeRounding) throws(ArithmeticProblem) {
    try settle(at: try rounding.rounded(paid(exact)), rounding)
  }

  /// Says what the fee is, which rounding has brought near to the exact one.
  mutating func settle(at fee: Money, _ rounding: FeeRounding) throws(ArithmeticProblem) {
    self.fee = fee
    wholeYear = isOfWholeYear ? fee : try rounding.rounded(exact)
    let amount = try fee.kroner - paid(exact)
    if amount != .zero { moves.append(Move(cause: .rounding, amount: amount, terms: [])) }
  }

  private mutating func move(
    by amount: ExactNumber, _ cause: Cause, terms: [Int]
  ) throws(ArithmeticProblem) {
    exact = try exact + amount
    moves.append(Move(cause: cause, amount: amount, terms: terms))
  }
}

extension ExactNumber {
  /// What of a number of a whole year is for so many of its months.
  func of(months: Int) throws(ArithmeticProblem) -> ExactNumber {
    months == Month.aYear
      ? self : try self * ExactNumber(Int128(months), over: Int128(Month.aYear))
  }
}

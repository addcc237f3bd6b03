import Budget

/// A part of a member's fee by the rules of the budget: the parts add up to it.
public struct FeePart: Sendable, Hashable {
  /// What it is.
  public enum Kind: Sendable, Hashable {
    /// The term of the rule at a place.
    case term(Int)
    /// What a member has in a step of the term at a place comes to at the step's price, without its weight and months.
    case step(Int, of: Int)
    /// What those who share the term at a place in some months have together of its key at a place, or the whole that
    /// the budget states; no part of the fee, but what one is a part of.
    case whole(Int, of: Int, in: MonthsOfYear)
    /// What the limit at a place took off or put on; nothing where the fee is within it.
    case limit(Int)
    /// What the tie at a place to last year's fee, which was so much, took off or put on.
    case tie(Int, to: Money)
    /// What rounding did.
    case rounding
  }

  /// The member.
  public let member: MemberID
  /// The place of the rule in the budget's.
  public let rule: Int
  /// What it is.
  public let kind: Kind
  /// How far what it depends on is from where it becomes another: from the end of its step, or from the limit, in
  /// the unit of that; nil where there is no such place.
  public let distance: ExactNumber?
}

extension Explainer {
  /// The fee of a member by the budget's rules: its terms, then what moved their sum.
  ///
  /// Each part is rounded to the øre such that all of them add up to the fee.
  mutating func ruledFee(
    of id: MemberID, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    let year = figures.year
    guard let fee = try breakdown(of: id, in: year),
      let rule = try? plan.feeRule(at: fee.rule, in: year)
    else { throw .tooLarge }
    var sum = RunningSum()
    var parts: [Explanation.Term] = []
    for place in rule.terms.indices {
      let amount = try sum.next(fee.terms[place], of: fee)
      parts.append(try term(place, of: rule, at: fee.rule, amount, of: id, in: year))
    }
    for place in rule.limits.indices {
      let moved = fee.moves.first { $0.cause == .limit(place) }?.amount ?? .zero
      let limit = rule.limits[place]
      let part = FeePart(
        member: id, rule: fee.rule, kind: .limit(place),
        distance: moved == .zero ? fee.distance(from: limit, at: place) : nil)
      parts.append(
        self.part(
          part, try sum.next(moved, of: fee),
          try origin(of: FeeNumberID(rule: fee.rule, .limit(place)), in: year),
          in: year))
    }
    for move in fee.moves {
      guard case .tie(let place, to: let last) = move.cause else { continue }
      let part = FeePart(
        member: id, rule: fee.rule, kind: .tie(place, to: last), distance: nil)
      parts.append(
        self.part(
          part, try sum.next(move.amount, of: fee),
          try origin(of: FeeNumberID(rule: fee.rule, .tie(place)), in: year), in: year))
    }
    let whole = try explained { () throws(ArithmeticProblem) in try fee.fee.kroner }
    let rest = try explained { () throws(ArithmeticProblem) in try whole - sum.rounded }
    if rest != .zero {
      let part = FeePart(member: id, rule: fee.rule, kind: .rounding, distance: nil)
      parts.append(self.part(part, rest, .stated(Provenance(.derived)), in: year))
    }
    return Explanation(.fee(id), in: year, .kroner, whole, .derived(.sum, parts))
  }

  /// What numbers of the rules come to for a member: the part of its fee that is theirs.
  mutating func feePart(
    _ ids: [FeeNumberID], of member: MemberID, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    guard !ids.isEmpty, plan.isMember(member, in: figures.year) else {
      return try fee(of: member, in: figures)
    }
    let fee = try ruledFee(of: member, in: figures)
    let part = fee.terms.first { term in
      guard case .feePart(let part) = term.input.figure else { return false }
      return ids.contains { $0.rule == part.rule && FeePart.Kind($0.part) == part.kind }
    }
    guard let part else { throw .noSuchFigure }
    return part.input
  }

  /// A part of a fee, with its sign before it.
  private func part(
    _ part: FeePart, _ amount: ExactNumber, _ origin: Explanation.Basis, in year: Year
  ) -> Explanation.Term {
    Explanation.Term(
      Explanation(.feePart(part), in: year, .kroner, amount.magnitude, origin),
      isSubtracted: amount.isNegative)
  }

  /// Where a limit or a tie comes from: the budget, or what changes made of what that says.
  private mutating func origin(
    of id: FeeNumberID, in year: Year
  ) throws(ExplanationProblem) -> Explanation.Basis {
    let number = try input(.feeNumber(id), in: year)
    return number.changes.isEmpty
      ? .stated(plan.budget.provenance(of: id)) : .derived(.rule, [Explanation.Term(number)])
  }

  /// A term with what it is worked out from: its number, what the member has, the weight where that is not 1, and
  /// the months where they are not all.
  private mutating func term(
    _ place: Int, of rule: FeeRule, at rulePlace: Int, _ amount: ExactNumber, of id: MemberID,
    in year: Year
  ) throws(ExplanationProblem) -> Explanation.Term {
    let term = rule.terms[place]
    let number = rule.number(of: place, at: rulePlace)
    let traits = term.form.traits
    var inputs: [Explanation] = []
    for basis in traits.bases {
      switch basis {
      case .inhabitants: inputs.append(try input(.inhabitants(id), in: year))
      case .declared(let measure): inputs.append(try input(.measured(id, measure), in: year))
      }
    }
    let value = traits.bySize.flatMap { try? plan.value(of: $0.basis, of: id, in: year) }
    if let value, let (_, steps, isMarginal) = traits.bySize {
      if isMarginal {
        inputs += try self.steps(steps, of: number, at: place, value, of: id, in: year)
      } else {
        inputs.insert(
          try input(.feeNumber(number.step(steps.place(of: value))), in: year), at: 0)
      }
    } else {
      inputs.insert(try input(.feeNumber(number), in: year), at: 0)
    }
    for moved in plan.movedInside(term: place, of: rulePlace) {
      inputs.append(try input(.feeNumber(moved), in: year))
    }
    inputs += try wholesShared(of: term, at: place, of: rulePlace, for: id, in: year)
    let weight = try input(.weight(id), in: year)
    if weight.value != .one || !weight.changes.isEmpty { inputs.append(weight) }
    if rule.isByMonth {
      let months = try input(.memberMonths(id), in: year)
      if !isOfWholeYear(months) || !months.changes.isEmpty { inputs.append(months) }
    }
    let part = FeePart(
      member: id, rule: rulePlace, kind: .term(place),
      distance: traits.room.flatMap { basis, above in
        (try? plan.value(of: basis, of: id, in: year)).flatMap(above)
      })
    return self.part(part, amount, .derived(.rule, inputs.map { Explanation.Term($0) }), in: year)
  }

  /// What the keys of a term that shares a total are parts of in the months of a member.
  private mutating func wholesShared(
    of term: FeeTerm, at place: Int, of rule: Int, for id: MemberID, in year: Year
  ) throws(ExplanationProblem) -> [Explanation] {
    guard purpose == .all else { return [] }
    let months = plan.monthsIn(of: id, in: year)
    let wholes = try allWholes(of: FeeNumberID(rule: rule, .term(place)), at: place, in: year)
    return zip(term.form.keys, wholes).enumerated().flatMap { key, whole in
      let (shared, wholes) = whole
      let unit: ExplainedUnit =
        switch shared.basis {
        case nil: .members
        case .inhabitants: .inhabitants
        case .declared: .measured
        }
      return wholes.filter { $0.months.intersection(months) != .none }.map { whole in
        let part = FeePart(
          member: id, rule: rule, kind: .whole(key, of: place, in: whole.months), distance: nil)
        return Explanation(
          .feePart(part), in: year, unit, whole.sum,
          .stated(shared.base == nil ? Provenance(.derived) : term.provenance))
      }
    }
  }

  /// What the keys of a term are parts of, worked out once for all who share it.
  private mutating func allWholes(
    of id: FeeNumberID, at place: Int, in year: Year
  ) throws(ExplanationProblem) -> [[SharedWhole]] {
    if let known = sharedWholes[id]?[year] { return known }
    let wholes: [[SharedWhole]]
    // A measure that is missing has been refused with the fee itself.
    do { wholes = try plan.wholes(ofTerm: place, in: id.rule, in: year) } catch { throw .tooLarge }
    sharedWholes[id, default: [:]][year] = wholes
    return wholes
  }

  private func isOfWholeYear(_ months: Explanation) -> Bool {
    months.value == ExactNumber(Int64(Month.aYear))
  }

  /// What a member has in each step of a term comes to at the step's own price; they add up to the term without its
  /// weight and months.
  private mutating func steps(
    _ steps: FeeSteps, of number: FeeNumberID, at term: Int, _ value: ExactNumber, of id: MemberID,
    in year: Year
  ) throws(ExplanationProblem) -> [Explanation] {
    var (explained, exact, sum) = ([Explanation](), ExactNumber.zero, ExactNumber.zero)
    for place in 0...steps.place(of: value) {
      let amount: ExactNumber
      do {
        exact = try exact + steps.amount(at: place, of: value)
        let rounded = try Analysis.rounded(exact, to: Money(øre: 1))
        amount = try rounded - sum
        sum = rounded
      } catch { throw .tooLarge }
      let part = FeePart(
        member: id, rule: number.rule, kind: .step(place, of: term), distance: nil)
      let price = try input(.feeNumber(number.step(place)), in: year)
      explained.append(
        Explanation(
          .feePart(part), in: year, .kroner, amount, .derived(.rule, [Explanation.Term(price)])))
    }
    return explained
  }
}

extension FeePart.Kind {
  /// The part of a fee that a number comes to; nil where it is none by itself.
  fileprivate init?(_ part: FeeNumberID.Part) {
    switch part {
    case .term(let place), .inner(.percentage, of: let place): self = .term(place)
    case .limit(let place): self = .limit(place)
    case .inner, .tie, .measured: return nil
    }
  }
}

/// Amounts rounded to the øre such that their sum is that of the exact ones, rounded.
private struct RunningSum {
  private var exact = ExactNumber.zero
  private(set) var rounded = ExactNumber.zero

  /// The next amount: what of one of a whole year is for the months of a fee.
  mutating func next(
    _ amount: ExactNumber, of fee: FeeBreakdown
  ) throws(ExplanationProblem) -> ExactNumber {
    let before = rounded
    do {
      exact = try exact + fee.paid(amount)
      rounded = try Analysis.rounded(exact, to: Money(øre: 1))
      return try rounded - before
    } catch { throw .tooLarge }
  }
}

extension FeeBreakdown {
  /// How far the fee is from a limit that it is within.
  fileprivate func distance(from limit: FeeLimit, at place: Int) -> ExactNumber? {
    guard let sum = try? amount(before: limit, at: place) else { return nil }
    return try? limit.isLeast ? sum - limit.amount.kroner : limit.amount.kroner - sum
  }
}

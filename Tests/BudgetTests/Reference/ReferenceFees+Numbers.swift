@testable import Budget

/// What was stated of the part of a total that is shared by one key.
struct ReferencePart {
  let rule: Int
  let term: Int
  let key: Int
  let step: ReferenceStep<FeeNumber>
}

extension ReferencePlan {
  /// Takes in what was stated of a number of a rule: of a term by size each of its numbers.
  mutating func setFeeNumber(_ id: FeeNumberID, _ step: ReferenceStep<FeeNumber>) throws {
    switch id.part {
    case .inner(.part(let key), of: let term):
      // One that is set again in the same years is as if it had been set so at once.
      if let last = parts.last(where: { $0.rule == id.rule && $0.term == term }), last.key == key,
        last.step.span == step.span, case .set = step.adjustment
      {
        parts.remove(at: parts.lastIndex { $0.rule == id.rule && $0.term == term } ?? 0)
      }
      parts.append(ReferencePart(rule: id.rule, term: term, key: key, step: step))
    case .term(let term):
      for place in 0...(steps(id.rule, term)?.bounded.count ?? 0) {
        let isBySize = steps(id.rule, term) != nil
        feeNumbers[isBySize ? inner(id.rule, .step(place), term) : id, default: []].append(step)
      }
    case .measured(let measure, of: let member):
      try refuse(isPart(member.index, in: step.span))
      members[member.index].events.append(.measured(measure, step))
    case .inner, .limit, .tie: feeNumbers[id, default: []].append(step)
    }
  }

  private func steps(_ rule: Int, _ term: Int) -> FeeSteps? {
    switch budget.feeRules[rule].terms[term].form {
    case .bands(_, let steps), .brackets(_, let steps), .priceBySize(_, _, let steps): steps
    case .amount, .price, .started, .share, .rebate: nil
    }
  }

  private func inner(_ rule: Int, _ place: FeeTerm.Form.Place, _ term: Int) -> FeeNumberID {
    FeeNumberID(rule: rule, .inner(place, of: term))
  }

  /// A rule with the numbers that changes have moved.
  func rule(at place: Int, in year: Year) throws -> FeeRule {
    var rule = budget.feeRules[place]
    for term in rule.terms.indices {
      func moved(_ number: FeeNumber) throws -> FeeNumber {
        try self.moved(number, FeeNumberID(rule: place, .term(term)), in: year, grows: true)
      }
      func size(_ size: ExactNumber, _ part: FeeTerm.Form.Place) throws -> ExactNumber {
        try self.moved(FeeNumber(kroner: size), inner(place, part, term), in: year).kroner
      }
      func moved(_ steps: FeeSteps) throws -> FeeSteps {
        func price(_ number: FeeNumber, _ step: Int) throws -> FeeNumber {
          try self.moved(number, inner(place, .step(step), term), in: year, grows: true)
        }
        let bounded = try steps.bounded.enumerated().map {
          FeeSteps.Step(
            to: try size($0.element.bound, .bound($0.offset)),
            try price($0.element.number, $0.offset))
        }
        let above = try price(steps.above, bounded.count)
        guard let moved = FeeSteps(bounded, above: above) else { throw Refusal() }
        return moved
      }
      let form: FeeTerm.Form =
        switch rule.terms[term].form {
        case .amount(let amount): .amount(try moved(amount))
        case .price(let price, let basis, let most):
          .price(try moved(price), of: basis, upTo: try most.map { try size($0, .most) })
        case .started(let price, let each, let basis):
          .started(try moved(price), each: try moreThanNothing(size(each, .size)), of: basis)
        case .bands(let basis, let steps): .bands(basis, try moved(steps))
        case .brackets(let basis, let steps): .brackets(basis, try moved(steps))
        case .priceBySize(let basis, let size, let steps):
          .priceBySize(of: basis, by: size, try moved(steps))
        case .share(let total, let keys):
          .share(
            try moved(total),
            try shared(
              keys.enumerated().map { key, old in
                ShareKey(
                  old.basis, part: old.part,
                  of: try old.base.map { try moreThanNothing(size($0, .whole(key))) })
              }, place, term, in: year))
        case .rebate(let rebate):
          .rebate(try self.rebate(rebate, place, term, in: year))
        }
      rule.terms[term] = FeeTerm(rule.terms[term].name, form)
    }
    rule.limits = try rule.limits.enumerated().map { limit, old in
      let id = FeeNumberID(rule: place, .limit(limit))
      let amount = try moved(old.amount, id, in: year, grows: true)
      return FeeLimit(isLeast: old.isLeast, amount, of: old.terms, name: old.name)
    }
    rule.ties = try rule.ties.enumerated().map { tie, old in
      let id = FeeNumberID(rule: place, .tie(tie))
      let part = try moved(FeeNumber(kroner: old.part), id, in: year).kroner
      guard part <= .one else { throw Refusal() }
      return FeeTie(old.side, part: part)
    }
    return rule
  }

  private func rebate(
    _ rebate: FeeRebate, _ rule: Int, _ term: Int, in year: Year
  ) throws -> FeeRebate {
    let id = rebate.isPart ? inner(rule, .percentage, term) : FeeNumberID(rule: rule, .term(term))
    let number = try moved(rebate.number, id, in: year, grows: !rebate.isPart)
    try refuse(rebate.isPart && number.kroner > .one)
    return FeeRebate(number, isPart: rebate.isPart, of: rebate.terms, years: rebate.years)
  }

  private func moreThanNothing(_ size: ExactNumber) throws -> ExactNumber {
    guard size > .zero else { throw Refusal() }
    return size
  }

  /// The keys of a share after all that was stated of their parts: the others keep their proportions, to eight
  /// decimals, and the largest of them makes up for what that leaves.
  private func shared(
    _ keys: [ShareKey], _ rule: Int, _ term: Int, in year: Year
  ) throws -> [ShareKey] {
    var shares = keys.map(\.part)
    for said in parts where said.rule == rule && said.term == term && said.step.span.has(year) {
      let old = shares[said.key]
      guard let moved = figure(try FeeNumber(kroner: old), after: [said.step], in: year),
        moved.kroner <= .one
      else { throw Refusal() }
      let others = keys.indices.filter { $0 != said.key }
      let rest = try .one - moved.kroner
      for other in others where old != .one {
        let share = try shares[other] * rest / (.one - old) * ExactNumber(100_000_000)
        shares[other] = try ExactNumber(
          rounded(share.numerator, over: share.denominator), over: 100_000_000)
      }
      guard old != .one || others.count == 1 else { throw Refusal() }
      shares[said.key] = moved.kroner
      var largest = others[0]
      for other in others where shares[other] > shares[largest] { largest = other }
      var left = ExactNumber.one
      for place in shares.indices where place != largest { left = try left - shares[place] }
      shares[largest] = left
    }
    return zip(keys, shares).map { ShareKey($0.basis, part: $1, of: $0.base) }
  }

  func moved(
    _ number: FeeNumber, _ id: FeeNumberID, in year: Year, grows: Bool = false
  ) throws -> FeeNumber {
    let moved = figure(
      number, of: budget.year, after: feeNumbers[id] ?? [], in: year,
      growingBy: grows ? growth(of: id, before: growths.count) : ReferenceGrowth())
    guard let moved else { throw Refusal() }
    return moved
  }
}

/// Names a number of the budget's fee rules: that of a term or inside one, a limit, a tie to last year's fee, or what a
/// member has of a measure.
public struct FeeNumberID: Sendable, Hashable {
  /// The place of the rule in ``Budget/feeRules``.
  public let rule: Int
  /// What of the rule it is.
  public let part: Part

  /// A part of a rule that has a number.
  public enum Part: Sendable, Hashable {
    /// The term at a place; of a term by size all its numbers.
    case term(Int)
    /// A number inside the term at a place.
    case inner(FeeTerm.Form.Place, of: Int)
    /// The limit at a place.
    case limit(Int)
    /// The tie at a place.
    case tie(Int)
    /// What a member has of a measure, whichever rule it pays by.
    case measured(MeasureID, of: MemberID)
  }

  /// A number of the rule at a place.
  public init(rule: Int, _ part: Part) {
    self.rule = rule
    self.part = part
  }

  /// What a member has of a measure.
  public static func measured(_ measure: MeasureID, of member: MemberID) -> FeeNumberID {
    FeeNumberID(rule: 0, .measured(measure, of: member))
  }

  /// The member whose number it is; nil of what is a rule's.
  public var member: MemberID? {
    if case .measured(_, of: let member) = part { member } else { nil }
  }

  /// What the number counts.
  public var unit: FeeNumber.Unit {
    switch part {
    case .measured: .measured
    case .term, .limit: .kroner
    case .inner(let place, of: _): place.unit
    case .tie: .part
    }
  }

  /// What it must fit where it is a part of something.
  public var fitOfPart: FeeNumber.Fit {
    switch part {
    case .tie: .lastYear
    case .inner(.percentage, of: _): .rebated
    case .term, .inner, .limit, .measured: .whole
    }
  }

  /// The number of the step at a place of its term.
  public func step(_ place: Int) -> FeeNumberID {
    term.map { FeeNumberID(rule: rule, .inner(.step(place), of: $0)) } ?? self
  }

  /// The place of its term in the rule; nil of what is no term's.
  var term: Int? {
    switch part {
    case .term(let term), .inner(_, of: let term): term
    case .limit, .tie, .measured: nil
    }
  }

  /// Whether it and another one cannot be set each by itself: a term by size and one of its steps, and the parts of a
  /// total.
  func moves(with other: FeeNumberID) -> Bool {
    guard self != other else { return true }
    guard rule == other.rule, term == other.term else { return false }
    switch (part, other.part) {
    case (.inner(.part, of: _), .inner(.part, of: _)), (.term, .inner(.step, of: _)),
      (.inner(.step, of: _), .term):
      return true
    case _: return false
    }
  }
}

extension Budget {
  /// All numbers of the fee rules that the budget names, in its order.
  public var feeNumbers: [FeeNumberID] {
    feeRules.enumerated().flatMap { place, rule in
      rule.terms.indices.map { rule.number(of: $0, at: place) }
        + rule.limits.indices.filter { rule.limits[$0].name != nil }
        .map { FeeNumberID(rule: place, .limit($0)) }
    }
  }

  /// The numbers inside terms, and ties to last year's fee, in the budget's order: those whose name is no other's of
  /// their rule.
  public var innerFeeNumbers: [FeeNumberID] {
    feeRules.enumerated().flatMap { place, rule in
      let inner = rule.terms.enumerated().flatMap { term in
        term.element.form.inner.map { FeeNumberID(rule: place, .inner($0, of: term.offset)) }
      }
      let ids = inner + rule.ties.indices.map { FeeNumberID(rule: place, .tie($0)) }
      let named = Dictionary(grouping: ids, by: name)
      return ids.filter { named[name(of: $0)]?.count == 1 }
    }
  }

  /// The numbers of the fee that the budget names, each name once, in its order: the rate where there are no rules,
  /// and in its place where a rule has one.
  public var movableFeeNumbers: [PlanNumber] {
    feeRules.isEmpty ? [.rate] : byName(feeNumbers)
  }

  /// The numbers inside terms, and ties, each name once.
  public var movableInnerFeeNumbers: [PlanNumber] { byName(innerFeeNumbers) }

  private func byName(_ ids: [FeeNumberID]) -> [PlanNumber] {
    let named = Dictionary(grouping: ids, by: name)
    return ids.compactMap(name).withoutRepeats.flatMap { name -> [PlanNumber] in
      let ids = named[name] ?? []
      // A name can be a percentage in one rule and an amount in another.
      return ids.map(\.unit).withoutRepeats.map { unit in
        let alike = ids.filter { $0.unit == unit }
        return alike.allSatisfy(isRate) ? .rate : .fee(alike)
      }
    }
  }

  /// Whether a number stands for one value: a term by size has one for each step.
  public func hasOneValue(_ id: FeeNumberID) -> Bool {
    guard case .term(let place) = id.part else { return true }
    return feeRules[id.rule].terms[place].form.traits.number != nil
  }

  /// What a number is called; nil for a limit without a name.
  public func name(of id: FeeNumberID) -> LocalName? {
    switch id.part {
    case .term(let place): feeRules[id.rule].terms[place].name
    case .inner(let place, of: let term): name(of: place, in: feeRules[id.rule].terms[term])
    case .limit(let place): feeRules[id.rule].limits[place].name
    case .tie(let place): feeRules[id.rule].ties[place].side.name
    case .measured(let measure, of: _): self.measure(measure).name
    }
  }

  /// Where a number comes from.
  public func provenance(of id: FeeNumberID) -> Provenance {
    switch id.part {
    case .term(let place), .inner(_, of: let place): feeRules[id.rule].terms[place].provenance
    case .limit(let place): feeRules[id.rule].limits[place].provenance
    case .tie(let place): feeRules[id.rule].ties[place].provenance
    case .measured(let measure, of: let member):
      self.measure(measure).provenance ?? self.member(member)?.provenance ?? Provenance(.assumed)
    }
  }

  /// The prices of an inhabitant that the statement `rate` moves, in the budget's order; none without rules.
  public var rates: [FeeNumberID] { feeNumbers.filter(isRate) }

  /// Whether a number is what the statement `rate` moves.
  public func isRate(_ id: FeeNumberID) -> Bool {
    if case .term(let place) = id.part { feeRules[id.rule].terms[place].isRate } else { false }
  }
}

extension FeeNumberID {
  /// The number that stands at a place in a term of a rule.
  init(rule: Int, _ place: FeeTerm.Form.Place, of term: Int) {
    self.init(rule: rule, place == .number ? .term(term) : .inner(place, of: term))
  }
}

extension FeeRule {
  /// The number that has the name of a term of this rule, which stands at a place in the budget.
  public func number(of term: Int, at place: Int) -> FeeNumberID {
    FeeNumberID(rule: place, terms[term].form.ownPlace, of: term)
  }
}

extension FeeTie.Side {
  /// What a tie is called.
  var name: LocalName {
    switch self {
    case .both: LocalName("deviation", norwegian: "avvik")
    case .above: LocalName("rise", norwegian: "økning")
    case .below: LocalName("fall", norwegian: "nedgang")
    }
  }
}

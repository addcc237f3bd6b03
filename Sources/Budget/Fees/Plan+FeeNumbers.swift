// The numbers of the fee rules, as changes move them.

extension Plan {
  /// A number of a rule in a year; nil for a term by size, which has several.
  ///
  /// - Throws: ``ChangeProblem`` where changes brought it out of range.
  public func feeNumber(
    _ id: FeeNumberID, in year: Year
  ) throws(ChangeProblem) -> FeeNumber? {
    let rule = budget.feeRules[id.rule]
    switch id.part {
    case .limit(let place): return try moved(rule.limits[place].amount, by: id, in: year)
    case .tie(let place): return try moved(rule.ties[place], by: id, in: year).number
    case .term(let term): return try form(of: term, in: id.rule, in: year).number(at: .number)
    case .inner(let place, of: let term):
      return try form(of: term, in: id.rule, in: year).number(at: place)
    case .measured(let measure, of: let member):
      let value = try value(of: .declared(measure), of: member, in: year)
      do { return try FeeNumber(kroner: value) } catch { throw .illegalFeeNumber(error) }
    }
  }

  /// The number of several that share a name; nil where they differ, or one is a term by size.
  func feeNumber(
    _ ids: [FeeNumberID], in year: Year
  ) throws(ChangeProblem) -> FeeNumber? {
    var found: FeeNumber?
    for id in ids {
      guard let number = try feeNumber(id, in: year), found == nil || found == number else {
        return nil
      }
      found = number
    }
    return found
  }

  /// A rule with its numbers of a year.
  ///
  /// - Throws: ``ChangeProblem`` where changes brought one out of range.
  public func feeRule(at place: Int, in year: Year) throws(ChangeProblem) -> FeeRule {
    var rule = budget.feeRules[place]
    guard !feeNumbers.isEmpty || !partMoves.isEmpty || feesGrow else { return rule }
    for term in rule.terms.indices {
      let old = rule.terms[term]
      rule.terms[term] = FeeTerm(
        old.name, try form(of: term, in: place, in: year), old.provenance)
    }
    for limit in rule.limits.indices {
      let old = rule.limits[limit]
      let amount = try moved(old.amount, by: FeeNumberID(rule: place, .limit(limit)), in: year)
      rule.limits[limit] = FeeLimit(
        isLeast: old.isLeast, amount, of: old.terms, name: old.name, provenance: old.provenance)
    }
    for tie in rule.ties.indices {
      rule.ties[tie] = try moved(rule.ties[tie], by: FeeNumberID(rule: place, .tie(tie)), in: year)
    }
    return rule
  }

  /// The term at a place of a rule with its numbers of a year.
  func form(
    of term: Int, in rule: Int, in year: Year
  ) throws(ChangeProblem) -> FeeTerm.Form {
    let old = budget.feeRules[rule].terms[term]
    var form = old.form
    if !feeNumbers.isEmpty || feesGrow {
      let moved = try form.map { place, number throws(ChangeProblem) in
        try self.moved(number, by: FeeNumberID(rule: rule, place, of: term), in: year)
      }
      guard let moved else { throw .unfitFeeNumber(old.name, old.form.fit) }
      form = moved
    }
    guard case .share(let total, var keys) = form else { return form }
    for move in partMoves[FeeNumberID(rule: rule, .term(term))] ?? []
    where move.span.contains(year) {
      // Below nothing it fits no more than above the whole.
      guard let moved = try? move.applied(to: keys) else {
        throw .unfitFeeNumber(budget.name(of: .part(move.key), in: old), .whole)
      }
      keys = moved
    }
    return .share(total, keys)
  }

  private func moved(
    _ number: FeeNumber, by id: FeeNumberID, in year: Year
  ) throws(ChangeProblem) -> FeeNumber {
    let series = feeNumbers[id] ?? AdjustmentSeries()
    do {
      return try series.value(
        in: year, base: number, of: budget.year, growingBy: growth(of: id))
    } catch { throw .illegalFeeNumber(error) }
  }

  /// What a member has of a measure, as changes have moved it.
  func moved(
    _ value: ExactNumber, by series: AdjustmentSeries<FeeNumber>?, in year: Year
  ) throws(ChangeProblem) -> ExactNumber {
    guard let series, !series.isEmpty else { return value }
    do { return try series.value(in: year, base: FeeNumber(kroner: value)).kroner } catch {
      throw .illegalFeeNumber(error)
    }
  }

  private func moved(
    _ tie: FeeTie, by id: FeeNumberID, in year: Year
  ) throws(ChangeProblem) -> FeeTie {
    guard feeNumbers[id] != nil, let number = tie.number else { return tie }
    var moved = tie
    moved.part = try self.moved(number, by: id, in: year).kroner
    guard moved.part <= .one else { throw .unfitFeeNumber(tie.side.name, .lastYear) }
    return moved
  }

  /// The bounds and parts inside a term of a rule that changes have moved.
  public func movedInside(term: Int, of rule: Int) -> [FeeNumberID] {
    guard !feeNumbers.isEmpty || !partMoves.isEmpty else { return [] }
    let isSharedAnew = partMoves[FeeNumberID(rule: rule, .term(term))] != nil
    return budget.feeRules[rule].terms[term].form.inner.filter { $0.unit != .kroner }
      .map { FeeNumberID(rule: rule, .inner($0, of: term)) }
      .filter { feeNumbers[$0] != nil || isSharedAnew && $0.unit == .part }
  }

  /// How a number of the fee rules grows: as stated of it, of the term that it stands in, or of all.
  ///
  /// Prices grow; where steps end and how a total is shared stays.
  func growth(of id: FeeNumberID) -> GrowthPath {
    guard id.unit == .kroner else { return .none }
    let ofTerm = id.term.flatMap { growths[.feeNumbers([FeeNumberID(rule: id.rule, .term($0))])] }
    return growths[.feeNumbers([id])] ?? ofTerm ?? growth(of: .fees)
  }

  /// Whether anything grows that fees come about by.
  var feesGrow: Bool { growths.contains { $0.key.isOfFees && !$0.value.isNone } }

  /// What has a growth, in the order of what grows in every plan and of the budget's fee rules.
  public var growing: [GrowthKind] {
    let own = budget.feeNumbers + budget.innerFeeNumbers
    return (GrowthKind.general + own.map { .feeNumbers([$0]) }).filter {
      growths[$0].map { !$0.isNone } ?? false
    }
  }

  /// States how something grows; what stood before it of all fees stays where it says nothing of a year.
  mutating func setGrowth(of kind: GrowthKind, _ growth: Growth, _ span: YearSpan?) {
    guard case .feeNumbers(let ids) = kind else {
      return growths[kind, default: .none].state(growth, span)
    }
    for id in ids {
      var path = self.growth(of: id)
      path.state(growth, span)
      growths[.feeNumbers([id])] = path
    }
  }

  /// Moves numbers of the fee rules.
  mutating func setFeeNumbers(
    _ ids: [FeeNumberID], _ adjustment: Adjustment<FeeNumber>, _ span: YearSpan
  ) {
    for id in ids {
      switch id.part {
      case .inner(.part(let key), of: let term):
        let keys = budget.feeRules[id.rule].terms[term].form.keys.count
        partMoves[FeeNumberID(rule: id.rule, .term(term)), default: []].state(
          PartMove(key: key, adjustment: adjustment, span: span), of: keys)
      case .term(let term) where !budget.hasOneValue(id):
        for place in budget.feeRules[id.rule].terms[term].form.inner where place.unit == .kroner {
          feeNumbers[FeeNumberID(rule: id.rule, place, of: term), default: AdjustmentSeries()]
            .append(adjustment, span)
        }
      case .measured(let measure, of: let member):
        overlays[touching: member].measured[measure, default: AdjustmentSeries()]
          .append(adjustment, span)
      case .term, .inner, .limit, .tie:
        feeNumbers[id, default: AdjustmentSeries()].append(adjustment, span)
      }
    }
  }
}

extension FeeTie {
  /// How far the fee may go as a number of a rule; nil where it is none that changes move.
  fileprivate var number: FeeNumber? { try? FeeNumber(kroner: part) }
}

extension [PartMove] {
  /// States a further move of one of so many keys, in place of those that can no longer show: the last one where that
  /// was of the same key and years, and of two keys, of which one says both, all in its years.
  fileprivate mutating func state(_ move: PartMove, of keys: Int) {
    if case .set = move.adjustment {
      if keys == 2 { removeAll { move.span.covers($0.span) } }
      if let last, last.key == move.key, last.span == move.span { removeLast() }
    }
    append(move)
  }
}

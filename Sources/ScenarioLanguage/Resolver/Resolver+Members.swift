import Budget
import Lettering

extension Resolver {
  /// Members that come back, or a new one with its inhabitants.
  func join(
    _ names: [NameSyntax], _ newcomer: NewcomerSyntax, _ years: MonthSpanSyntax
  ) throws(Diagnostic) -> Change {
    guard let syntax = newcomer.population else {
      let known = try members(names)
      guard newcomer == NewcomerSyntax() else {
        let described = newcomer.county ?? newcomer.memberClass ?? newcomer.measures.first?.name
        throw Diagnostic(
          ResolutionProblem.onlyOfNewMembers, at: described?.range ?? names[0].range)
      }
      return .join(known, try months(years))
    }
    guard let name = names.first, names.count == 1 else {
      throw Diagnostic(ResolutionProblem.severalNewMembers, at: syntax.range)
    }
    try refuseKnown(name)
    let counted = try number(syntax, wanted: .inhabitants)
    let span = try months(years)
    let (kind, facts) = try described(newcomer, named: name, from: span.from.year)
    return .admit(
      Newcomer(name: name.text, kind: kind, county: newcomer.county?.text, fee: facts),
      population: try population(counted.number, at: syntax.range), span)
  }

  /// What kind of body a new member is, and what its fee of its first year is worked out from.
  private func described(
    _ newcomer: NewcomerSyntax, named name: NameSyntax, from year: Year
  ) throws(Diagnostic) -> (MemberKind, FeeFacts) {
    var facts = FeeFacts()
    var kind = newcomer.kind.map(MemberKind.init) ?? plan.kind(ofNewcomer: name)
    if let owner = newcomer.memberClass {
      let word = try plan.budget.newcomersClass(owner)
      let declared = plan.budget.declaredClass(word)
      kind = MemberKind(rawValue: word) ?? declared?.kind ?? kind
      facts.classWord = MemberKind(rawValue: word) == nil ? word : nil
    }
    for measure in newcomer.measures {
      let id = try plan.budget.measureNamed(measure.name)
      guard facts.measured[id] == nil else {
        throw Diagnostic(ResolutionProblem.namedTwice(measure.name.text), at: measure.name.range)
      }
      facts.measured[id] = [
        MeasuredValue(year: year.feeReference, value: try measured(measure.value))
      ]
    }
    facts.previous = try newcomer.previous.map { previous throws(Diagnostic) in
      let kroner = try number(previous, wanted: .kroner).number
      guard !kroner.isNegative else {
        throw Diagnostic(BudgetFileProblem.illegalNumber(.zeroOrMore), at: previous.range)
      }
      return try money(kroner, typed: previous, at: previous.range)
    }
    return (kind, facts)
  }

  /// How much of a measure there is, in whatever unit it is counted.
  private func measured(_ value: ExpressionSyntax) throws(Diagnostic) -> ExactNumber {
    let number = try number(value, wanted: nil).number
    guard MeasuredValue.isLegal(number) else {
      throw Diagnostic(BudgetFileProblem.illegalNumber(.measured), at: value.range)
    }
    return number
  }

  /// Members that become one of them, or one with a new name.
  func merge(
    _ names: [NameSyntax], into survivor: NameSyntax, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    let ids = try members(names)
    let year = try firstYear(years)
    let target: MergedMember
    do { target = .existing(try plan.actingMemberNamed(survivor)) } catch {
      guard let nearest = error.nearestOfUnknown else { throw error }
      // A bare name that is almost a member's is taken for a slip; quotes say that it is meant.
      guard nearest.isEmpty || survivor.isQuoted else {
        // One member does not become itself.
        let isItself = ids.count == 1 && plan.member(ids[0]).name == nearest[0]
        throw Diagnostic(
          ResolutionProblem.nearlyExists(survivor.text, nearest: nearest), at: survivor.range,
          fix: isItself ? nil : error.fix)
      }
      // `into one member` is a way to say it, and no name.
      guard survivor.isQuoted || survivor.text.first?.isUppercase == true else {
        throw Diagnostic(
          SyntaxProblem.nameNeedsQuotes(survivor.text), at: survivor.range,
          fix: SourceEdit(range: survivor.range, replacement: NameSyntax.quoted(survivor.text)))
      }
      target = .new(name: survivor.text)
    }
    return .merge(ids, into: target, from: year)
  }

  /// Refuses a name for a new member that is a member's, could be several members', or looks like a slip.
  private func refuseKnown(_ name: NameSyntax) throws(Diagnostic) {
    // Quotes say that a name is meant which is almost a member's.
    if name.isQuoted, !plan.mayBeMember(name.text) { return }
    let known: MemberID
    do { known = try plan.memberNamed(name) } catch {
      guard let nearest = error.nearestOfUnknown else {
        // The one that is meant is in the register, so that the line would not work with its name.
        throw Diagnostic(error.problem, at: error.range)
      }
      if nearest.isEmpty { return }
      throw Diagnostic(ResolutionProblem.nearlyExists(name.text, nearest: nearest), at: name.range)
    }
    throw Diagnostic(ResolutionProblem.knownMember(plan.member(known).name), at: name.range)
  }
}

extension Plan {
  /// What kind of body a name most likely is that no member has: the county of members is a county.
  fileprivate func kind(ofNewcomer name: NameSyntax) -> MemberKind {
    counties.contains { Folding.matches($0, name.text) } ? .county : .municipality
  }
}

extension MemberKind {
  /// The kind that was written.
  fileprivate init(_ syntax: MemberKindSyntax) {
    self =
      switch syntax {
      case .county: .county
      case .municipality: .municipality
      }
  }
}

extension Diagnostic {
  /// The members that a name is nearly the name of, where no member has it; nil for other problems.
  ///
  /// Things of other kinds may have the name of a member.
  fileprivate var nearestOfUnknown: [String]? {
    switch problem as? ResolutionProblem {
    case .unknownName(_, _, let nearest): nearest
    case .otherKind: []
    case _: nil
    }
  }
}

import Budget
import Lettering

extension Resolver {
  /// The rate; under fee rules whatever has that name.
  func rate(at range: SourceRange) throws(Diagnostic) -> PlanNumber {
    guard plan.hasFeeRules else { return .rate }
    return try plan.budget.feeNumber(.rate(at: range))
  }

  /// The numbers of the fee rules that have a name, of all rules or those of one class; the rate where the name
  /// is its; of a member what it has of a measure.
  func fee(_ name: NameSyntax, of owner: NameSyntax?) throws(Diagnostic) -> PlanNumber {
    if let id = try plan.measured(name, of: owner) { return .fee([id]) }
    // Of a member there are only measures, so that it is the name that fits none.
    if let owner, plan.budget.classWord(of: owner.text) == nil {
      _ = try plan.budget.feeNumber(name, isOfMember: true)
    }
    let word = try owner.map { owner throws(Diagnostic) in try plan.budget.classNamed(owner) }
    let number = try plan.budget.feeNumber(name, of: word)
    if case .fee(let ids) = number { try plan.budget.refuseMixed(ids, at: name.range) }
    return number
  }

  /// A change of numbers of the fee rules, which are called that where nothing but the amount stands behind the name.
  func fee(
    _ ids: [FeeNumberID], _ amount: AmountSyntax, _ years: SpanSyntax, called name: NameSyntax?
  ) throws(Diagnostic) -> Change {
    if amount.operation == .set, ids.allSatisfy(plan.budget.isPrice),
      case let value = try number(amount.value, wanted: nil), value.kind == .percent
    {
      // A part of what the measure counts, as a budget file states it too.
      return .feeNumbers(ids, .set(try feeNumber(value.number, at: amount.range)), try span(years))
    }
    let unit = ids.first?.unit ?? .kroner
    if unit == .part { return .feeNumbers(ids, .set(try part(amount, ids)), try span(years)) }
    let wanted = unit == .measured ? plan.budget.measuredKind(of: ids) : unit.kind
    let change = try adjustment(amount, wanted: wanted) { number throws(Diagnostic) in
      try feeNumber(number, at: amount.range)
    }
    if case .multiply = change {
    } else {
      try refuseSeveral(ids, at: amount.range, fix: number(meantBy: amount, of: ids, called: name))
    }
    return .feeNumbers(ids, change, try span(years))
  }

  /// What a part of something becomes: a percentage, which is only ever set, since `+5 %` could be of it or of the whole.
  private func part(
    _ amount: AmountSyntax, _ ids: [FeeNumberID]
  ) throws(Diagnostic) -> FeeNumber {
    let value = try number(amount.value, wanted: .percent)
    if amount.operation == .set { _ = try percent(value, at: amount.range) }
    guard amount.operation == .set, value.number <= .one,
      let part = try? FeeNumber(kroner: value.number)
    else {
      let name = ids.first.flatMap(plan.budget.name) ?? FeeRuleWords.rate
      throw Diagnostic(
        ChangeProblem.unfitFeeNumber(name, ids.first?.fitOfPart ?? .whole),
        at: amount.range)
    }
    return part
  }

  /// Refuses a term by size, whose numbers only a part of themselves can move together.
  func refuseSeveral(
    _ ids: [FeeNumberID], at range: SourceRange, fix: SourceEdit? = nil
  ) throws(Diagnostic) {
    guard let id = ids.first(where: { !plan.budget.hasOneValue($0) }),
      let problem = plan.budget.severalNumbers(of: id)
    else { return }
    throw Diagnostic(problem, at: range, fix: fix)
  }

  /// `fee bands 1` with the quotes that make it the name of the first of several numbers; nil where the amount is the
  /// number of none.
  private func number(
    meantBy amount: AmountSyntax, of ids: [FeeNumberID], called name: NameSyntax?
  ) -> SourceEdit? {
    guard let name, amount.operation == .set, case .number(let number) = amount.value,
      number.unit == .none, !number.isScaled, number.value.denominator == 1,
      let place = Int(exactly: number.value.numerator),
      let id = ids.first(where: { !plan.budget.hasOneValue($0) }),
      plan.budget.innerFeeNumbers.contains(id.step(place - 1)),
      let meant = plan.budget.name(of: id.step(place - 1))
    else { return nil }
    return SourceEdit(
      range: name.range.joined(to: amount.range),
      replacement: NameSyntax.quoted(
        meant.english.hasPrefix(name.text) ? meant.english : meant.norwegian))
  }

  func feeNumber(_ kroner: ExactNumber, at range: SourceRange) throws(Diagnostic) -> FeeNumber {
    do throws(FigureProblem) { return try FeeNumber(kroner: kroner) } catch {
      throw Diagnostic(ChangeProblem.illegalFeeNumber(error), at: range)
    }
  }
}

extension NameSyntax {
  /// The number of the fee rules that the word `rate` means.
  static func rate(at range: SourceRange) -> NameSyntax {
    NameSyntax(text: FeeRuleWords.rate.english, range: range, isQuoted: true)
  }
}

extension Budget {
  /// Whether a number is the price of a unit.
  fileprivate func isPrice(_ id: FeeNumberID) -> Bool {
    switch id.part {
    case .term(let place):
      if case .price = feeRules[id.rule].terms[place].form { true } else { false }
    case .inner(.step, of: let place):
      if case .bands = feeRules[id.rule].terms[place].form { false } else { true }
    case .inner, .limit, .tie, .measured: false
    }
  }

  /// Refuses numbers of one name that count different things, so that one number cannot be set in place of all.
  func refuseMixed(_ ids: [FeeNumberID], at range: SourceRange) throws(Diagnostic) {
    guard let name = ids.first.flatMap(self.name), ids.map(\.unit).withoutRepeats.count > 1 else {
      return
    }
    let classes = ids.compactMap { feeRules[$0.rule].classes.first }.withoutRepeats
    throw Diagnostic(ResolutionProblem.mixedFeeNumbers(name, of: classes), at: range)
  }

  /// The problem that a name has several numbers, with the name of the first one inside it.
  func severalNumbers(of id: FeeNumberID) -> ResolutionProblem? {
    name(of: id).map { name in
      let first = innerFeeNumbers.first { $0 == id.step(0) }
      return .severalFeeNumbers(name, first: first.flatMap(self.name))
    }
  }

  /// What bounds and measures count: inhabitants, or kroner where a measure is in those, else plain units.
  fileprivate func measuredKind(of ids: [FeeNumberID]) -> ValueKind {
    let basis: FeeBasis?
    switch ids.first?.part {
    case .inner(.whole(let key), of: let term)?:
      basis = feeRules[ids[0].rule].terms[term].form.keys[key].basis
    case .inner(_, of: let term)?:
      let traits = feeRules[ids[0].rule].terms[term].form.traits
      basis = traits.bySize?.basis ?? traits.bases.first
    case .measured(let measure, of: _)?: basis = .declared(measure)
    case .term?, .limit?, .tie?, nil: basis = nil
    }
    switch basis {
    case .inhabitants?: return .inhabitants
    case .declared(let id)? where measure(id).unit?.answers(to: "kr") == true: return .kroner
    case .declared?, nil: return .number
    }
  }

  /// The numbers of the fee rules of a class, or of all, that a name means; of a member only what it has of measures
  /// is proposed where none has the name.
  ///
  /// - Throws: a diagnostic where none has the name.
  func feeNumber(
    _ name: NameSyntax, of word: String? = nil, isOfMember: Bool = false
  ) throws(Diagnostic) -> PlanNumber {
    let ids = feeNumbers(called: name.text).filter {
      word.map(feeRules[$0.rule].classes.contains) ?? true
    }
    let isRate = ids.isEmpty ? feeRules.isEmpty : ids.allSatisfy(self.isRate)
    let isOfAll = word == nil || feeRules.isEmpty || ids == rates
    if isRate, isOfAll, FeeRuleWords.rate.answers(to: name.text) {
      return .rate
    }
    guard ids.isEmpty else { return .fee(ids) }
    let known = namesOfFeeNumbers(of: word)
    let measured = word == nil && !feeRules.isEmpty ? measures.map(\.name) : []
    let ofMember = measured.map {
      LocalName("\($0.english) of MEMBER", norwegian: "\($0.norwegian) av MEDLEM")
    }
    let meant = isOfMember ? measured : known + innerFeeNumbers.compactMap(self.name)
    let nearest = nearestNames(to: name.text, in: meant.flatMap { [$0.english, $0.norwegian] })
    throw Diagnostic(
      ResolutionProblem.unknownFeeNumber(name.text, known: known + ofMember), at: name.range,
      fix: name.replaced(by: nearest.first))
  }

  /// The numbers of all rules that a name means; what the budget names itself goes before what is called after it.
  fileprivate func feeNumbers(called name: String) -> [FeeNumberID] {
    let called: (FeeNumberID) -> Bool = { self.name(of: $0)?.answers(to: name) ?? false }
    let ids = feeNumbers.filter(called)
    return ids.isEmpty ? innerFeeNumbers.filter(called) : ids
  }

  /// The measure that a name means.
  ///
  /// - Throws: a diagnostic where none is called so.
  func measureNamed(_ name: NameSyntax) throws(Diagnostic) -> MeasureID {
    if let place = measures.firstIndex(where: { $0.name.answers(to: name.text) }) {
      return MeasureID(place: place)
    }
    let known = measures.map(\.name)
    let nearest = nearestNames(to: name.text, in: known.flatMap { [$0.english, $0.norwegian] })
    throw Diagnostic(
      ResolutionProblem.unknownMeasure(name.text, known: known), at: name.range,
      fix: name.replaced(by: nearest.first))
  }

  /// The word of the class of members that a name means.
  ///
  /// - Throws: a diagnostic where none is called so.
  func classNamed(_ name: NameSyntax) throws(Diagnostic) -> String {
    if let word = classWord(of: name.text) { return word }
    throw Diagnostic(
      ResolutionProblem.unknownClass(name.text, known: namesOfClasses), at: name.range,
      fix: name.replaced(by: nearestNames(to: name.text, in: namesOfClasses).first))
  }

  /// The word of the class of a new member that a name means: of one that pays by a rule, or without rules a kind.
  ///
  /// - Throws: a diagnostic where none is called so.
  func newcomersClass(_ name: NameSyntax) throws(Diagnostic) -> String {
    guard feeRules.isEmpty, classWord(of: name.text) == nil else { return try classNamed(name) }
    let kinds = Concept.shown(as: .memberKind)
    let nearest = nearestNames(to: name.text, in: kinds.flatMap(\.words))
    throw Diagnostic(
      ResolutionProblem.unknownClass(
        name.text, known: kinds.map { $0.word(in: .english) }), at: name.range,
      fix: name.replaced(by: nearest.first))
  }

  /// The word of the class of members that is called so, by its word or its name in either language; nil where
  /// none is.
  func classWord(of text: String) -> String? {
    let declared = classes.first {
      Folding.matches($0.word, text) || $0.name.answers(to: text)
    }
    return declared?.word ?? MemberKind(classWord: text)?.rawValue
  }

  /// What a number of the fee rules is called, or the rate of a budget without rules.
  public func nameOfFee(_ number: PlanNumber) -> LocalName {
    if case .fee(let ids) = number, let name = ids.first.flatMap(name) { return name }
    return rates.first.flatMap(name) ?? FeeRuleWords.rate
  }

  /// The words of the classes that pay by the rules, each once.
  public var namesOfClasses: [String] { feeRules.flatMap(\.classes).withoutRepeats }

  /// What the numbers of the fee rules are called, or of those of one class, each name once; the rate where there
  /// are no rules.
  public func namesOfFeeNumbers(of word: String? = nil) -> [LocalName] {
    guard !feeRules.isEmpty else { return [FeeRuleWords.rate] }
    return feeNumbers.filter { word.map(feeRules[$0.rule].classes.contains) ?? true }
      .compactMap(name).withoutRepeats
  }
}

extension Plan {
  /// What a member has of a measure, where a name is a measure's and of no number of the rules; nil where it is not,
  /// or no member but a class is meant.
  ///
  /// - Throws: a diagnostic where there is no such member.
  func measured(
    _ name: NameSyntax, of owner: NameSyntax?
  ) throws(Diagnostic) -> FeeNumberID? {
    guard let owner, hasFeeRules, budget.classWord(of: owner.text) == nil,
      budget.feeNumbers(called: name.text).isEmpty,
      let place = budget.measures.firstIndex(where: { $0.name.answers(to: name.text) })
    else { return nil }
    return .measured(MeasureID(place: place), of: try memberNamed(owner))
  }
}

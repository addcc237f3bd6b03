import Budget
import Lettering

extension Resolver {
  /// A change of the rate, which the fee rules must have where there are any.
  func rate(_ amount: AmountSyntax, _ years: SpanSyntax) throws(Diagnostic) -> Change {
    let budget = plan.budget
    guard budget.feeRules.isEmpty || budget.feeNumbers.contains(where: budget.isRate) else {
      throw Diagnostic(
        ResolutionProblem.unknownFeeNumber("rate", known: budget.namesOfFeeNumbers),
        at: amount.range)
    }
    return .rate(try rate(amount), try span(years))
  }

  /// A change of the numbers of the fee rules that have a name; that of the rate where the name is its.
  func fee(
    _ name: NameSyntax, _ amount: AmountSyntax, _ years: SpanSyntax
  ) throws(Diagnostic) -> Change {
    let budget = plan.budget
    let ids = budget.feeNumbers.filter { budget.name(of: $0)?.isCalled(name.text) ?? false }
    let isRate = ids.isEmpty ? budget.feeRules.isEmpty : ids.allSatisfy(budget.isRate)
    if isRate, FeeRuleWords.known(LocalName("rate")).isCalled(name.text) {
      return .rate(try rate(amount), try span(years))
    }
    guard !ids.isEmpty else {
      let known = budget.namesOfFeeNumbers
      let nearest = nearestNames(to: name.text, in: known.flatMap { [$0.english, $0.norwegian] })
      throw Diagnostic(
        ResolutionProblem.unknownFeeNumber(name.text, known: known), at: name.range,
        fix: nearest.first.map {
          SourceEdit(range: name.range, replacement: NameSyntax.typed($0))
        })
    }
    let change = try feeNumber(amount)
    if case .multiply = change { return .feeNumbers(ids, change, try span(years)) }
    for id in ids where budget.hasSeveralNumbers(id) {
      throw Diagnostic(
        ResolutionProblem.severalFeeNumbers(budget.name(of: id) ?? LocalName(name.text)),
        at: amount.range)
    }
    return .feeNumbers(ids, change, try span(years))
  }

  private func feeNumber(_ amount: AmountSyntax) throws(Diagnostic) -> Adjustment<FeeNumber> {
    try adjustment(amount, wanted: .kroner) { kroner throws(Diagnostic) in
      do throws(FigureProblem) { return try FeeNumber(kroner: kroner) } catch {
        throw Diagnostic(ChangeProblem.illegalFeeNumber(error), at: amount.range)
      }
    }
  }
}

extension LocalName {
  /// Whether people mean it by a text, in whichever language.
  fileprivate func isCalled(_ text: String) -> Bool {
    Folding.matches(english, text) || Folding.matches(norwegian, text)
  }
}

extension Budget {
  /// What the numbers of the fee rules are called, each name once; the rate where there are no rules.
  fileprivate var namesOfFeeNumbers: [LocalName] {
    guard !feeRules.isEmpty else { return [FeeRuleWords.known(LocalName("rate"))] }
    return feeNumbers.compactMap(name).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// Whether it is a term by size.
  fileprivate func hasSeveralNumbers(_ id: FeeNumberID) -> Bool {
    guard case .term(let place) = id.part else { return false }
    switch feeRules[id.rule].terms[place].form {
    case .bands, .brackets, .priceBySize: return true
    case .amount, .price, .share: return false
    }
  }
}

extension ResolutionProblem {
  /// The sentence of a problem with a number of the fee rules.
  func feeMessage(in language: InterfaceLanguage) -> String {
    if case .unknownFeeNumber(let name, let known) = self {
      let names = known.map { language.quoted($0.text(in: language)) }.joined(separator: ", ")
      return language.text(
        en: "the fee has no number called \(DisplayText.quoted(name)); there is \(names)",
        nb: "kontingenten har ikke noe tall som heter \(DisplayText.angled(name)); den har \(names)"
      )
    }
    guard case .severalFeeNumbers(let name) = self else { return "" }
    let text = language.quoted(name.text(in: language))
    return language.text(
      en: "\(text) has a number for each step; move all of them by a percentage such as `+3 %`",
      nb: "\(text) har et tall for hvert trinn; endre alle med en prosent, for eksempel `+3 %`")
  }
}

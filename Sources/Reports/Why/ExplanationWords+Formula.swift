import Analysis
import Budget
import ScenarioLanguage
import Session

extension ExplanationWords {
  /// The formula of a figure in words: `income − expenses`; nil for what is stated.
  func formula(_ node: Explanation) -> String? {
    guard case .derived(let formula, let terms) = node.basis else { return nil }
    switch formula {
    case .sum: return sum(node, terms)
    case .excess: return sum(node, terms) + leastZero
    case .history:
      return say(
        "the budget's figure, and what changes moved it by",
        "budsjettets tall, og det endringer har flyttet det med")
    case .fee(let unit): return fee + rounding(unit)
    case .rule:
      let isPartYear = terms.contains { $0.input.unit == .months }
      return say("as the fee rule says", "slik kontingentregelen sier")
        + (isPartYear ? say(" × months / 12", " × måneder / 12") : "")
    case .notMember:
      return say("0, since the member is out", "0, fordi medlemmet er ute")
    case .salary:
      let isPart = terms.count > 2
      return Concept.cost.shortLabel(in: language)
        + (isPart ? say(" × percentage", " × stillingsprosent") : "")
        + say(" × months / 12", " × måneder / 12")
    case .othersPart: return say("cost × others' percentage", "kostnad × andres prosent")
    case .paidByAnother(let payer):
      return say("0, since another pays", "0, fordi en annen betaler")
        + (payer.map { ": " + Shown.prose($0) } ?? "")
    case .carriedOver:
      let year = terms.first?.input.year.number ?? node.year.number
      return say("carried over from \(year)", "overført fra \(year)")
    }
  }

  /// What is said of a figure that is zero where its inputs come to less.
  var leastZero: String { say(", at least 0", ", minst 0") }

  private var fee: String {
    say("rate × inhabitants × weight", "sats × innbyggere × vekt")
  }

  /// What a fee is rounded to, where that is coarser than the øre.
  private func rounding(_ unit: Money) -> String {
    guard unit > Money(øre: 1) else { return "" }
    let text = NumberText.kroner(unit)
    return say(", rounded to \(text)", ", avrundet til \(text)")
  }

  private func sum(_ node: Explanation, _ terms: [Explanation.Term]) -> String {
    switch node.figure {
    case .main(.quantity(.fees)), .memberClass(_, .quantity(.fees)):
      return "Σ " + (plan.hasFeeRules ? say("members' fees", "medlemmenes kontingent") : fee)
    case .fee: return say("the terms of its fee rule", "leddene i kontingentregelen")
    case .main(.quantity(.population)), .memberClass(_, .quantity(.population)):
      return say("Σ inhabitants of members", "Σ innbyggere i medlemmene")
    case .main(.quantity(.members)), .memberClass(_, .quantity(.members)):
      return say("Σ members", "Σ medlemmer")
    case .main(.quantity(.salaries)):
      let isPart = terms.contains { $0.input.terms.count > 2 }
      return "Σ " + Concept.cost.shortLabel(in: language)
        + (isPart ? say(" × percentage", " × stillingsprosent") : "")
        + say(" × months / 12", " × måneder / 12")
    case .main(.quantity(.positions)):
      return say("Σ positions staffed in December", "Σ stillinger som er besatt i desember")
    case .main(.operations), .main(.subBudget): return say("Σ lines", "Σ poster")
    case .main, .feePart, .countedInhabitants, .memberClass, .salary, .input, .declared, .part,
      .pay, .onCost, .fundOpening, .fundClosing, .fundLeft, .uncovered, .othersPart, .net,
      .remaining, .change:
      return joined(terms, of: node)
    }
  }

  private func joined(_ terms: [Explanation.Term], of node: Explanation) -> String {
    terms.enumerated().map { place, term in
      let label = label(term.input, under: node)
      let isName: Bool =
        switch term.input.figure {
        case .input(.line), .input(.income), .part, .salary, .uncovered, .net, .main(.subBudget):
          true
        case .main, .memberClass, .fee, .feePart, .countedInhabitants, .input, .declared,
          .pay, .onCost, .fundOpening, .fundClosing, .fundLeft, .othersPart, .remaining, .change:
          false
        }
      let word = isName ? label : label.prefix(1).lowercased() + label.dropFirst()
      return place == 0 && !term.isSubtracted
        ? word : (term.isSubtracted ? "− " : "+ ") + word
    }.joined(separator: " ")
  }

  /// What stands before an input: how it takes part in the formula.
  func sign(_ term: Explanation.Term, in formula: Formula) -> String {
    switch formula {
    case .sum, .excess, .history: term.isSubtracted ? "−" : "+"
    case .fee, .salary, .othersPart, .notMember, .paidByAnother: "×"
    case .rule: "·"
    case .carriedOver: "="
    }
  }
}

extension ExplanationWords {
  /// `± 100 000,00, between 0,00 and 200 000,00`; empty where the value is exact.
  func spread(_ node: Explanation) -> String {
    guard let range = node.range else { return "" }
    let kind = node.unit.kind
    func shown(_ number: ExactNumber) -> String { Shown.bare(number, kind, amounts) }
    let (low, high) = (shown(range.lowerBound), shown(range.upperBound))
    let between = say("between \(low) and \(high)", "mellom \(low) og \(high)")
    guard node.isSymmetric, let width = try? node.halfWidth else { return " · " + between }
    return " ±\(Shown.space)" + shown(width) + " · " + between
  }

  /// How far a stated figure can be relied on, its source and the place in it.
  func origin(_ provenance: Provenance) -> String {
    let status = provenance.status.term(in: language).label
    let place = [provenance.source, provenance.place].compactMap { $0?.text(in: language) }
      .joined(separator: ", ")
    return place.isEmpty ? status : status + ": " + Shown.prose(place)
  }

  /// The numbers of changes, as the list of changes counts them.
  func numbers(_ changes: [ChangeIndex]) -> String {
    guard let first = changes.first else { return "" }
    guard changes.count > 1 else {
      return say("change \(first.number + 1)", "endring \(first.number + 1)")
    }
    return say("changes ", "endringer ")
      + changes.map { "\($0.number + 1)" }.joined(separator: ", ")
  }

  /// A change with the line it stands on; at the shell lines have no numbers.
  func place(_ index: ChangeIndex) -> String {
    let head = numbers([index]) + ": " + statement(index)
    guard let applied = applied(index), let name = applied.placeName else { return head }
    let line = say(" · line \(applied.line)", " · linje \(applied.line)")
    return head + line + say(" of ", " i ") + Shown.prose(name.text(in: language))
  }
}

extension ExplainedUnit {
  /// What a number of the unit is written as.
  var kind: ValueKind {
    switch self {
    case .kroner: .kroner
    case .rate: .rate
    case .inhabitants: .inhabitants
    case .members: .members
    case .positions: .positions
    case .percentage: .percent
    case .weight, .months, .price, .measured: .number
    }
  }

  /// The unit's name in machine forms.
  var key: String {
    switch self {
    case .kroner: "kr"
    case .rate: "kr_per_inhabitant"
    case .price: "kr"
    case .inhabitants, .members, .positions, .weight, .percentage, .months, .measured: rawValue
    }
  }
}

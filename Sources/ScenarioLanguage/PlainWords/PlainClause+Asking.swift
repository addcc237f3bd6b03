import Budget

// What a part of a sentence asks to be found, and which scenarios it names.

extension PlainClause {
  /// The figures that cues point at, the most particular one first.
  static let figures: [(cues: CueSet, concept: Concept)] = [
    ([.bound], .bound), ([.opening], .opening), ([.closing], .closing), ([.result], .result),
    ([.salaries], .salaries), ([.profiling], .profiling), ([.reserve, .left], .free),
    ([.rate], .rate), ([.expenses], .expenses),
    ([.population], .population), ([.staff], .positions), ([.fee], .fees), ([.income], .income),
    ([.members], .members),
    ([.money], .free),
  ]

  /// The figures that it mentions, in its order.
  var figures: [Concept] {
    var mentioned: [Concept] = []
    for case .cue(let cue) in parts {
      let concept = Self.figures.first { $0.cues.contains(cue) }?.concept
      if let concept, !mentioned.contains(concept) { mentioned.append(concept) }
    }
    return mentioned
  }

  /// Whether a number is looked for that brings something about, rather than how something stands.
  var asksForLever: Bool {
    if cues.meets([.balance, .notEmpty, .cover]) { return true }
    if cues.contains(.closing), cues.meets([.find, .must]), amountNumber != nil { return true }
    // `få reserven opp i 500 000 ved å kutte i profileringen`
    if cues.contains(.reserve), cues.contains(.raise), cues.contains(.lower), amountNumber != nil {
      return true
    }
    // `hva må til for å gå i pluss`
    if cues.contains(.aim), cues.contains(.must), cues.contains(.result) { return true }
    if cues.contains(.asNow), cues.meets([.must, .howMuch, .find]),
      cues.meets([.fee, .rate, .profiling])
    {
      return true
    }
    return cues.meets([.must, .find, .aim, .raise, .lower])
      && (cues.meets([.fee, .rate, .profiling, .nothing]) || amountNumber != nil)
      && cues.meets([.aim, .must, .find])
  }

  /// Whether it names a scenario itself, rather than the budget.
  var namesScenario: Bool { thing(.scenario) != nil || cues.contains(.adopted) }

  /// The stored scenarios that it names, and the adopted one where it is said.
  func scenarios(in names: PlainNames) -> [LocalName] {
    let named = things.filter { $0.kind == .scenario }.map(\.name)
    // The budget as it was opened is the last one that can be named.
    let isOfOpened = cues.contains(.budget) && named.isEmpty && !cues.contains(.adopted)
    if cues.contains(.original) || isOfOpened, let opened = names.scenarios.last {
      return named + [opened]
    }
    guard cues.contains(.adopted) || named.isEmpty && cues.contains(.budget) else { return named }
    let adopted = names.scenarios.filter { name in
      guard !named.contains(name) else { return false }
      let words = PlainWord.words(of: name.english) + PlainWord.words(of: name.norwegian)
      return words.indices.contains { place in
        InterfaceLanguage.allCases.contains {
          CueLexicon.of($0).cue(at: place, in: words)?.cue == .adopted
        }
      }
    }
    // What was adopted is the budget that was opened, where no scenario is called so.
    let isOfBudget = adopted.isEmpty && named.isEmpty && cues.contains(.compare)
    return named + (isOfBudget ? Array(names.scenarios.suffix(1)) : adopted)
  }
}

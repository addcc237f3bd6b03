import Budget

// What a number is looked for.

extension PlainFilling {
  /// The conditions that a number is looked for.
  var goals: [String] {
    // A year that is said is that of the figure, not of where the search begins.
    let when = yearOfGoal
    let zero = { (concept: Concept) in lowest(of: concept) + when + " >= 0" }
    if let covers = clause.covers, clause.amountNumber == nil, let free = namedFree {
      let same = Concept.free.word(in: language) + when + " >= " + free
      return covers == .loss ? [same, zero(.free)] : [zero(.free), same]
    }
    if clause.cues.contains(.asNow), clause.amountNumber == nil, !clause.cues.contains(.result),
      let free = namedFree
    {
      return [Concept.free.word(in: language) + when + " >= " + free, zero(.free)]
    }
    if let said = clause.amountNumber, said.number.unit != .percent {
      if let incomes = goalsOfIncome(said.number, when) { return incomes }
      let concept =
        PlainClause.figures.first { figure in
          [.closing, .bound, .result].contains(figure.concept) && clause.cues.meets(figure.cues)
        }?.concept ?? .free
      let isLoss = said.number.sign == nil && concept == .result && saysDeficit
      let sign = said.number.sign == "-" || isLoss ? "-" : ""
      let isExact = words.contains { Self.exact.contains($0.key) }
      return [
        concept.word(in: language) + when + (isExact ? " = " : " >= ") + sign
          + kroner(said.number.value)
          + (isExact ? language.text(en: " exactly", nb: " nøyaktig") : "")
      ]
    }
    if clause.cues.contains(.notEmpty) { return [zero(.free), zero(.result)] }
    // `i null` is of the reserve where that is what is to be so.
    if clause.cues.meets([.reserve, .left, .money]), !clause.cues.meets([.cover, .result]) {
      return [zero(.free), zero(.result)]
    }
    if clause.cues.meets([.balance, .cover, .result]) { return [zero(.result), zero(.free)] }
    let isOfReserve = clause.cues.contains(.staff) || clause.cues.contains(.afford)
    return isOfReserve ? [zero(.free)] : [zero(.result), zero(.free)]
  }

  /// The condition that so much comes in, or so much more than does: `for å få inn 7 millioner`; none where it cannot be
  /// told, nil where the number is of something else.
  private func goalsOfIncome(_ number: PlainNumber, _ when: String) -> [String]? {
    guard !clause.cues.meets([.reserve, .left, .result, .grant]), number.isLarge else { return nil }
    let isOfFees = zip(clause.parts, clause.parts.dropFirst()).contains {
      $0.isCue(in: [.by]) && $1.isCue(in: [.fee])
    }
    let concept: Concept
    if clause.cues.contains(.income) {
      concept = .income
    } else if isOfFees {
      concept = .fees
    } else {
      return nil
    }
    let now = try? names.plan.outlook().first
    let base = try? (concept == .fees ? now?.fees : now?.income)?.kroner
    guard saysMore else {
      return [concept.word(in: language) + when + " >= " + kroner(number.value)]
    }
    guard when.isEmpty, let base, let wanted = try? base + number.value.magnitude else { return [] }
    return [concept.word(in: language) + " >= " + kroner(wanted)]
  }

  /// Whether an amount is one more than there is: `600 000 mer`, not `hvor mye mer`.
  private var saysMore: Bool {
    words.indices.dropFirst().contains { place in
      let before = words[place - 1]
      return Self.more.contains(words[place].key)
        && (before.text.first?.isNumber == true || PlainNumberReader.units[before.key] != nil
          || PlainNumberReader.scales[before.key] != nil)
    }
  }

  private static let more: Set<String> = ["mer", "meir", "ekstra", "more", "extra"]

  /// Whether a result is said as what is lacking: `underskuddet ned til en million`.
  private var saysDeficit: Bool {
    words.contains { $0.isOfDeficit || $0.key == "minus" }
  }

  private static let exact: Set<String> = [
    "noyaktig", "akkurat", "eksakt", "presis", "exactly", "precisely",
  ]

  /// What stands before a condition of every year: the statement that takes those years in.
  var horizonOfGoal: String {
    isOfEveryYear && names.plan.years.count == 1 ? horizon(4) : ""
  }

  private var isOfEveryYear: Bool { clause.cues.contains(.everyYear) && clause.years.isEmpty }

  /// A figure; where every year is asked about, the lowest one of the years.
  private func lowest(of concept: Concept) -> String {
    let word = concept.word(in: language)
    guard isOfEveryYear else { return word }
    let planned = names.plan.years
    let years =
      planned.count > 1 ? planned : (0..<4).map { names.plan.budget.year.advanced(by: $0) }
    let figures = years.map {
      word + " " + Concept.in.word(in: language) + " \($0.number)"
    }
    return Concept.minimum.word(in: language) + "(" + figures.joined(separator: ", ") + ")"
  }

  /// The numbers that can be moved to get there.
  var levers: [Concept] {
    if clause.cues.meets([.fee, .rate]) { return [.rate] }
    if clause.cues.contains(.profiling) { return [.profiling] }
    return clause.cues.meets([.lower, .save, .expenses])
      ? [.profiling, .rate] : [.rate, .profiling]
  }

  /// The free reserve as it stands; nil where it cannot be worked out.
  private var namedFree: String? {
    (try? names.plan.outlook().first.closing.free.kroner).map(decimals)
  }
}

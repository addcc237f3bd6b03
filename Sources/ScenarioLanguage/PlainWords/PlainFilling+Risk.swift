import Budget

// MARK: How likely something is

extension PlainFilling {
  /// The figure whose risk is asked for, and below what it is to be: `risikoen for at vi ender i minus`; nil where that
  /// cannot be told.
  var risked: String? {
    let isShort = words.contains(where: \.isOfDeficit)
    let isEmpty =
      clause.cues.meets([.run, .howLong, .notEmpty])
      || words.contains(where: \.isOfEmptiness)
    let isOfResult = words.contains { word in Self.results.contains(where: word.key.hasPrefix) }
    let named = figure == .result && !isShort && !isOfResult && isEmpty ? .free : figure ?? .free
    var amount: String?
    if let said = clause.amountNumber, said.number.unit != .percent {
      guard words.contains(where: { Self.lessThan.contains($0.key) }) else { return nil }
      amount = kroner(said.number.value)
    } else if isShort || isEmpty {
      amount = "0"
    }
    let below = amount.map { " " + Concept.below.word(in: language) + " " + $0 }
    return named.word(in: language) + (below ?? "")
  }

  private static let results = ["resultat", "result", "bunnlinj", "bottom"]
  private static let lessThan: Set<String> = [
    "under", "below", "mindre", "lavere", "less", "lower", "enn", "than",
  ]

  /// By how much everything is tried, ten per cent where nothing else is said.
  var spread: String? {
    let said = clause.numbers.first { !$0.number.isOfTime }?.number
    if let said, said.unit != .percent { return nil }
    return share(said?.value ?? ExactNumber(10))
  }

  /// Empty where the year that is said is of figures that stand beside the budget's; nil else.
  var earlierYear: String? {
    let years = names.plan.budget.columns.compactMap(\.year?.number)
    return clause.years.max().map(years.contains) == true ? "" : nil
  }

  /// What a number is written as in a line, whatever it does there.
  func forms(of number: PlainNumber) -> [String] {
    let value = number.value.magnitude
    let hundredth = try? value / ExactNumber(100)
    let øre = number.unit == .øre ? hundredth : value
    let cents = try? value * ExactNumber(100)
    return [kroner(value), written(value)]
      + (number.unit == .percent
        ? ["-", "+"].compactMap { factor(value, $0) }
        : [øre.map(decimals), decimals(value)].compactMap { $0 })
      + (cents?.denominator == 1 ? [cents.map { "\($0.numerator) øre" }].compactMap { $0 } : [])
  }
}

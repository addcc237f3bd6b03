import Budget

// MARK: Numbers

extension PlainFilling {
  /// A number with what it does to what stood before.
  func moved(_ said: (number: PlainNumber, isLevel: Bool), isFee: Bool) -> String? {
    let value = said.number.value
    let sign = said.number.sign ?? (said.isLevel ? nil : clause.direction)
    if said.number.unit == .percent {
      guard let sign else { return nil }
      return factor(value.magnitude, sign) ?? "\(sign)" + written(value.magnitude) + "%"
    }
    guard isFee else { return (sign.map(String.init) ?? "") + kroner(value) }
    guard let rate = said.number.unit == .øre ? try? value / ExactNumber(100) : value else {
      return nil
    }
    // So few øre are a part of the fee, whatever is asked of them: `hva utgjør 1 øre på satsen`.
    let isPart = said.number.unit == .øre && !said.isLevel && rate < .one
    guard let sign = sign ?? (isPart ? "+" : nil), !isWholeFee(said.number, rate) else {
      return decimals(rate)
    }
    if rate < .one, let cents = try? rate * ExactNumber(100), cents.denominator == 1 {
      return "\(sign)\(cents.numerator) øre"
    }
    return "\(sign)" + decimals(rate)
  }

  /// What is left, or becomes, of something by a part that no percentage says: `* 2/3`; nil for any other.
  func factor(_ percent: ExactNumber, _ sign: Character) -> String? {
    guard let part = try? percent / ExactNumber(100), let fine = try? percent * ExactNumber(10_000),
      fine.denominator != 1,
      let whole = try? sign == "-" ? ExactNumber.one - part : ExactNumber.one + part, whole > .zero
    else { return nil }
    return "* \(whole.numerator)/\(whole.denominator)"
  }

  /// A fee that is said by itself, `hva med 1,70?`, where nothing moves it.
  var feeLevel: String? {
    guard let said = clause.feeNumber, said.number.unit != .øre, said.number.sign == nil,
      clause.direction == nil
    else { return nil }
    return moved(said, isFee: true)
  }

  /// Whether a fee that is to rise or fall is what it becomes, since it is about as high as the one there is: `øk
  /// kontingenten 1,70`.
  private func isWholeFee(_ number: PlainNumber, _ rate: ExactNumber) -> Bool {
    guard number.sign == nil, !number.isDifference, number.unit != .øre,
      !words.contains(where: { Self.adding.contains($0.key) }),
      let now = try? names.plan.rate(in: names.plan.budget.year).kroner, now > .zero
    else { return false }
    return clause.direction == "+" ? rate >= now : (try? rate + rate > now) ?? false
  }

  /// Words that put something on top of what there is.
  private static let adding: Set<String> = [
    "legg", "legger", "legge", "pa", "mer", "ekstra", "pluss", "dyrere", "add", "adds", "more",
    "extra", "plus", "on", "top",
  ]

  /// The fees that are tried: each that is said, or those between two of them by the step that is said, else ten øre.
  var feesTried: String? {
    let levels = clause.feeLevels
    guard clause.isOfRange else {
      return levels.count > 1 ? levels.map(decimals).joined(separator: ", ") : nil
    }
    let said = clause.numbers.map(\.number).filter { $0.unit == .øre }
    let steps = said.compactMap { try? $0.value / ExactNumber(100) } + levels.dropFirst(2)
    let isPlain = clause.numbers.allSatisfy {
      [.none, .kroner, .øre].contains($0.number.unit) || $0.number.isOfTime
    }
    guard isPlain, steps.count < 2, let tenth = try? ExactNumber(1, over: 10),
      case let step = steps.first ?? tenth, step > .zero,
      let span = try? levels[1] - levels[0], step < span.magnitude
    else { return nil }
    return decimals(levels[0]) + ".." + decimals(levels[1])
      + " \(Concept.step.word(in: language)) " + decimals(step)
  }

  func amount(orAllOf slot: Slot) -> String? {
    if let said = clause.amountNumber, said.number.unit != .percent {
      return kroner(said.number.value)
    }
    guard slot == .released else { return nil }
    // All that the fund has, or the part of it that is said.
    let part = clause.cues.contains(.half) ? ExactNumber(50) : clause.amountNumber?.number.value
    guard let opening = try? names.plan.budget.funds.first?.opening.kroner,
      let released = try? opening * (part ?? ExactNumber(100)) / ExactNumber(100)
    else { return nil }
    return kroner(released)
  }

  var cost: String {
    let said = clause.numbers.first { number, _ in
      number.isLarge && [.none, .kroner].contains(number.unit)
    }
    guard let said else { return "" }
    return " " + Concept.cost.word(in: language) + " " + kroner(said.number.value)
  }

  /// How much of a position is wanted; empty for a whole one, nil for a part that is said of something else.
  var share: String? {
    let percent = clause.numbers.first { $0.number.unit == .percent }?.number.value
    guard let part = clause.partOfPosition ?? percent else { return "" }
    // Ten per cent more pay are no part of a position.
    let isOther =
      clause.cues.meets([.salaries, .risk])
      || clause.cues.meets([.cost, .grow]) && !clause.cues.meets([.hire, .another])
      || clause.cues.contains(.raise) && !clause.cues.meets(.positions)
    guard clause.partOfPosition != nil || !isOther else { return nil }
    guard clause.cues.meets([.hire, .another, .afford, .raise, .wants, .must]), part > .zero,
      part <= ExactNumber(100)
    else {
      return nil
    }
    return part == ExactNumber(100) ? "" : share(of: part)
  }

  /// What is left of a position when the part that is said goes; nil where none is.
  var otherShare: String? {
    guard let part = clause.partOfPosition, part > .zero,
      let rest = try? ExactNumber(100) - part, rest > .zero
    else { return nil }
    return share(of: rest)
  }

  /// How much of what something costs is paid by others.
  var costShare: String? {
    let said = clause.numbers.first { $0.number.unit == .percent }?.number.value
    guard
      let part = said ?? clause.partOfPosition
        ?? (clause.cues.contains(.half) ? ExactNumber(50) : nil),
      part > .zero, part <= ExactNumber(100)
    else { return nil }
    return share(part)
  }

  /// A percentage as it is typed.
  func share(_ percent: ExactNumber) -> String {
    written(percent) + language.text(en: "%", nb: " %")
  }

  private func share(of percent: ExactNumber) -> String {
    language.text(en: " at ", nb: " på ") + share(percent)
  }

  /// How many times a member pays that is said to have a weight.
  var weight: String? {
    if clause.cues.meets([.remove, .negation]) { return "1" }
    let said = clause.numbers.first { $0.isLevel } ?? clause.numbers.first
    if let said, said.number.unit == .none, said.number.value < ExactNumber(100) {
      guard isOfPaid, said.number.value > .one,
        let more = try? (said.number.value - .one) * ExactNumber(100)
      else { return written(said.number.value) }
      return "+" + written(more) + "%"
    }
    switch clause.saidOften {
    case .double:
      // Who pays double pays two fees, and whose fee is doubled, or who pays twice as much, twice what it is.
      let isOfFees = clause.cues.contains(.pay) && !clause.cues.meets([.fee, .rate])
      return isOfFees && !isOfPaid ? "2" : "+100%"
    case .half: return "-50%"
    case .once: return "1"
    case _: return nil
    }
  }

  /// Whether it is of what is paid now, as `tre ganger så mye`, where `tre ganger` is of the fee of an inhabitant.
  private var isOfPaid: Bool {
    zip(words, words.dropFirst()).contains {
      ["sa", "as"].contains($0.key) && ["mye", "much"].contains($1.key)
    }
  }

  /// How likely a change is; empty where it is supposed, and nil where it is asked how likely it is.
  var chance: String? {
    guard clause.cues.contains(.risk) else { return "" }
    guard let share = clause.numbers.first(where: { $0.number.unit == .percent }) else {
      return nil
    }
    return " " + Concept.chance.word(in: language) + " " + written(share.number.value) + "%"
  }

  /// `500k`, `2,5 mill`, `1 234 567`.
  func kroner(_ value: ExactNumber) -> String {
    let number = value.magnitude
    guard number.denominator == 1 else { return decimals(number) }
    let whole = number.numerator
    if whole >= 1_000_000, whole.isMultiple(of: 10_000),
      let millions = try? number / ExactNumber(1_000_000)
    {
      return written(millions) + " mill"
    }
    if whole >= 1_000, whole < 1_000_000, whole.isMultiple(of: 1_000) { return "\(whole / 1_000)k" }
    return written(number)
  }

  /// A fee: at least two decimals.
  func decimals(_ value: ExactNumber) -> String {
    plain(NumberText.number(value, decimals: 4, least: 2))
  }

  func written(_ value: ExactNumber) -> String { plain(NumberText.number(value)) }

  /// A number as it is typed in the sentence's language.
  func plain(_ text: String) -> String {
    String(
      text.map { character in
        switch character {
        case "\u{A0}": " "
        case ",": language == .english ? "." : ","
        case _: character
        }
      })
  }
}

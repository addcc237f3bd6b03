import Budget

// MARK: Years

extension PlainFilling {
  func time(_ slot: Slot) -> String? {
    let first = names.plan.budget.year.number
    switch slot {
    case .from:
      guard let year = clause.years.max(), year != first else { return "" }
      return " " + Concept.from.word(in: language) + " \(year)"
    case .turn:
      // Where all fees are of whole years, members come and go by the year.
      guard clause.month != nil, names.plan.budget.hasFeesByMonth else { return time(.from) }
      return time(clause.endsWithTime ? .until : .month)
    case .span:
      guard let last = clause.years.max(), let begun = clause.years.min(), begun < last else {
        return time(.from)
      }
      return " " + Concept.from.word(in: language) + " \(begun) "
        + Concept.until.word(in: language) + " \(last)"
    case .untilBefore:
      guard let next = clause.years.max(), next > first else { return nil }
      return " " + Concept.until.word(in: language) + " \(next - 1)"
    case .year:
      guard let year = clause.years.max() ?? clause.month?.year else { return "" }
      return " " + (language == .norwegian ? Concept.in : .at).word(in: language) + " \(year)"
    case .at:
      guard let date = lastPaid(in: first) else { return "" }
      return " " + Concept.at.word(in: language) + " " + date
    case .monthAfter:
      // What is until a month and what begins with it cannot be one behind the other.
      guard !clause.endsWithTime else { return nil }
      guard let date = lastPaid(in: first).flatMap({ moved($0, by: 1) }) else { return "" }
      return " " + Concept.from.word(in: language) + " " + date
    case .month:
      guard !clause.endsWithTime, let date = month(in: first) else { return "" }
      return " " + Concept.from.word(in: language) + " " + date
    case .until:
      guard clause.endsWithTime, let date = month(in: first) else { return "" }
      return " " + Concept.until.word(in: language) + " " + date
    case .lastMonth:
      if clause.month != nil { return month(in: first) }
      return clause.years.max().map { "\($0)-12" }
    case _:
      return ""
    }
  }

  /// The year that is said, where the plan has it; nil where it has not, as another budget may.
  var plannedYear: String? {
    guard let year = clause.years.max(), names.plan.years.contains(where: { $0.number == year })
    else { return nil }
    return time(.year)
  }

  /// Empty where a year is meant without its number, `neste år`: what comes of this budget then; nil else.
  var comingYear: String? {
    let isSaid = clause.years.contains { year in words.contains { $0.key == String(year) } }
    return isSaid ? nil : ""
  }

  /// The month that is said, or the first one of a later year.
  func month(in first: Int) -> String? {
    if let month = clause.month {
      let year = month.year ?? clause.years.max() ?? first
      return "\(year)-" + (month.month < 10 ? "0" : "") + "\(month.month)"
    }
    guard let year = clause.years.max(), year != first else { return nil }
    return "\(year)-01"
  }

  /// The last month that who goes is paid for: the one before the month from which they are gone.
  private func lastPaid(in first: Int) -> String? {
    month(in: first).flatMap { clause.beginsWithTime ? moved($0, by: -1) : $0 }
  }

  /// A month so many months later.
  private func moved(_ month: String, by count: Int) -> String? {
    guard let number = Int(month.suffix(2)), let year = Int(month.prefix(4)) else { return nil }
    let months = year * 12 + number - 1 + count
    let place = months % 12 + 1
    return "\(months / 12)-" + (place < 10 ? "0" : "") + "\(place)"
  }

  func horizon(_ years: Int) -> String {
    names.plan.years.count >= years ? "" : planning(years)
  }

  /// What stands before a question over as many years as the sentence says; empty where it says no number.
  var saidYears: String {
    if let count = clause.yearCount, (2...30).contains(count) { return horizon(count) }
    let reader = PlainNumberReader(words: words, language: language)
    for place in words.indices.dropFirst() where ["ar", "aar", "years"].contains(words[place].key) {
      guard let said = reader.number(at: place - 1)?.number.value, said.denominator == 1,
        let count = Int(exactly: said.numerator), (2...30).contains(count)
      else { continue }
      return horizon(count)
    }
    return ""
  }

  /// The statement that takes in that many years, with what stands before the next one.
  func planning(_ years: Int) -> String {
    language.text(en: "plan \(years) years; ", nb: "plan \(years) år; ")
  }
}

// MARK: Numbers

extension PlainFilling {
  /// A number with what it does to what stood before.
  func moved(_ said: (number: PlainNumber, isLevel: Bool), isFee: Bool) -> String? {
    let value = said.number.value
    let sign = said.number.sign ?? (said.isLevel ? nil : clause.direction)
    if said.number.unit == .percent {
      guard let sign else { return nil }
      return "\(sign)" + written(value.magnitude) + "%"
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

  /// The two fees between which others are tried.
  var feeRange: ClosedRange<ExactNumber>? {
    let fees = clause.numbers.filter {
      [.none, .kroner].contains($0.number.unit) && $0.number.value < ExactNumber(100)
    }.map(\.number.value)
    guard fees.count >= 2, fees[0] < fees[1] else { return nil }
    return fees[0]...fees[1]
  }

  func amount(orAllOf slot: Slot) -> String? {
    if let said = clause.amountNumber, said.number.unit != .percent {
      return kroner(said.number.value)
    }
    guard slot == .released else { return nil }
    // All that the fund has.
    return names.plan.budget.funds.first.flatMap { (try? $0.opening.kroner).map(kroner) }
  }

  var cost: String {
    guard let said = clause.amountNumber, said.number.unit != .percent, said.number.isLarge else {
      return ""
    }
    return " " + Concept.cost.word(in: language) + " " + kroner(said.number.value)
  }

  /// How much of a position is wanted; empty for a whole one, nil for a part that is said of something else.
  var share: String? {
    let percent = clause.numbers.first { $0.number.unit == .percent }?.number.value
    guard let part = clause.partOfPosition ?? percent else { return "" }
    // Ten per cent more pay are no part of a position.
    let isOther = clause.cues.meets([.salaries, .raise, .risk, .cost, .grow])
    guard clause.partOfPosition != nil || !isOther else { return nil }
    guard clause.cues.meets([.hire, .another, .afford]), part > .zero, part <= ExactNumber(100)
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

  private func share(of percent: ExactNumber) -> String {
    language.text(en: " at ", nb: " på ") + written(percent) + language.text(en: "%", nb: " %")
  }

  /// How many times a member pays that is said to have a weight.
  var weight: String? {
    if clause.cues.meets([.remove, .negation]) { return "1" }
    let said = clause.numbers.first { $0.isLevel } ?? clause.numbers.first
    if let said, said.number.unit == .none, said.number.value < ExactNumber(100) {
      return written(said.number.value)
    }
    if clause.cues.contains(.double) { return "+100%" }
    if clause.cues.contains(.half) { return "-50%" }
    return clause.cues.contains(.once) ? "1" : nil
  }

  var chance: String {
    guard clause.cues.contains(.risk),
      let share = clause.numbers.first(where: { $0.number.unit == .percent })
    else { return "" }
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

import Budget

extension PlainClause {
  /// The number that can be a fee for an inhabitant, or a part of it: `1,70`, `10 øre`, `5 %`.
  var feeNumber: (number: PlainNumber, isLevel: Bool)? {
    // Of two numbers, `fra 1,50 til 1,70`, the one that it becomes.
    let fitting = numbers.filter { number, _ in
      switch number.unit {
      case .percent, .øre: true
      case .none, .kroner: number.value.magnitude < ExactNumber(100) && !number.isCount
      case .years, .months: false
      }
    }
    return fitting.first { $0.isLevel } ?? (fitting.count == 1 ? fitting[0] : nil)
  }

  /// The number that can be an amount of a line, or a part of it.
  var amountNumber: (number: PlainNumber, isLevel: Bool)? {
    let fitting = numbers.filter { number, _ in
      switch number.unit {
      case .percent, .kroner: true
      case .none: number.isLarge || number.value == .zero
      case .øre, .years, .months: false
      }
    }
    return fitting.first { $0.isLevel } ?? fitting.first
  }

  /// The number that can be of inhabitants: a percentage, or a whole number of so many.
  var peopleNumber: (number: PlainNumber, isLevel: Bool)? {
    numbers.first { number, _ in
      switch number.unit {
      case .percent, .kroner: true
      case .none: number.value.denominator == 1 && number.value.magnitude >= ExactNumber(10)
      case .øre, .years, .months: false
      }
    }
  }

  /// The numbers that can each be a fee for an inhabitant: `1,60 og 1,70`.
  var feeLevels: [ExactNumber] {
    numbers.filter { number, _ in
      [.none, .kroner].contains(number.unit) && number.value.magnitude < ExactNumber(100)
        && number.sign == nil
    }.map(\.number.value)
  }

  /// How many years are said: `over fire år`; nil where no number of them is.
  var yearCount: Int? {
    let said = numbers.first { $0.number.unit == .years }?.number.value
    guard let said, said.denominator == 1 else { return nil }
    return Int(exactly: said.numerator)
  }

  /// How many of something are meant: a small whole number; nil where none is said.
  var count: Int64? {
    let counted = numbers.first { number, _ in
      number.unit == .none && number.value.denominator == 1
        && number.value > .zero && number.value < ExactNumber(1_000)
    }
    return counted.flatMap { Int64(exactly: $0.number.value.numerator) }
  }

  /// How many of something there are to be: `ned til fire stillinger`, `med fire ansatte`; nil where none is said.
  var countOfAll: Int64? {
    let said = numbers.first { number, isLevel in
      number.unit == .none && number.value.denominator == 1 && !number.isLarge
        && (isLevel || number.isDifference && direction == nil)
    }
    return said.flatMap { Int64(exactly: $0.number.value.numerator) }
  }

  /// Whether it says nothing but how long, or when.
  var isOfTimeOnly: Bool {
    parts.allSatisfy { part in
      switch part {
      case .cue(.filler), .cue(.level), .cue(.by), .cue(.show), .cue(.joint), .cue(.years), .year,
        .month:
        true
      case .number(let number, _): number.isOfTime || number.isArticle
      case .cue, .names, .newName, .unknown: false
      }
    }
  }

  /// Whether it says that something is so again each year.
  var isOfEachYear: Bool {
    parts.contains { part in
      switch part {
      case .cue(.grow), .cue(.yearly): true
      case .cue, .names, .number, .year, .month, .newName, .unknown: false
      }
    }
  }

  /// Whether it begins with something else than a name.
  var beginsOtherwise: Bool { if case .names? = parts.first { false } else { true } }

  /// Whether a part of something is said.
  var isOfPart: Bool {
    cues.contains(.half) || partOfPosition != nil || numbers.contains { $0.number.unit == .percent }
  }

  /// Whether it names a position or a line, which something can be paid for.
  var isPaidFor: Bool {
    [.position, .line, .profilingLine].contains { thing($0) != nil }
  }

  /// The part of a whole position that one is to be, as a percentage: `ned i 80 %`, `halv tid`, `20 % mindre`; nil
  /// where none is said.
  var positionShare: ExactNumber? {
    let said = numbers.first { $0.number.unit == .percent }
    let isLess = said.map { $0.number.isDifference || $0.number.sign == "-" } ?? false
    let part =
      partOfPosition ?? said?.number.value ?? (cues.contains(.half) ? ExactNumber(50) : nil)
    guard let part, part > .zero, part < ExactNumber(100) else { return nil }
    return isLess ? try? ExactNumber(100) - part : part
  }

  /// How many times something is paid, by the first word that says so: `once instead of double`.
  var saidOften: Cue? {
    for case .cue(let cue) in parts where [.once, .double, .half].contains(cue) { return cue }
    return nil
  }

  /// How many inhabitants are said; nil where it is no whole number of so many.
  var inhabitants: ExactNumber? {
    numbers.first { number, _ in
      number.unit == .none && number.value.denominator == 1 && number.value >= ExactNumber(100)
    }?.number.value
  }

  /// The members that others are compared with: `mer enn Lier og Drammen`; empty for none.
  var membersBehindThan: [NamedThing] {
    guard let place = parts.firstIndex(where: { $0.isCue(in: [.than]) }) else { return [] }
    let behind = parts[(place + 1)...].drop { $0.isCue(in: [.filler, .level]) }.prefix { part in
      switch part {
      case .names, .cue(.filler), .cue(.joint): true
      case .cue, .number, .year, .month, .newName, .unknown: false
      }
    }
    return PlainClause(behind).members.compactMap(\.first)
  }

  /// Whether fees are tried from one to another, by a third one where that can only be the step, rather than each that
  /// is said.
  var isOfRange: Bool {
    let levels = feeLevels
    return (2...3).contains(levels.count) && levels[0] < levels[1]
      && (levels.count == 2 || levels[2] < levels[0] && levels[2] < .one)
      && (cues.contains(.vary) && !cues.contains(.compare)
        || cues.contains(.from) && cues.contains(.level))
  }
}

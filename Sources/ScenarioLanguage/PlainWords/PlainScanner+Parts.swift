import Budget

// Which of several something is said of, and which part of what was said before.

extension PlainScanner {
  /// What is said of some of several alone, or is a part of what stands before.
  func ofPart(at place: Int, after parts: [PlainPart]) -> Reading? {
    ofSome(at: place) ?? partOfBefore(at: place, after: parts)
      ?? namedBefore(at: place, after: parts)
  }

  /// That something is said of some members alone, which no fee or pay is: `bare for kommunene`, `for de små kommunene`.
  private func ofSome(at place: Int) -> Reading? {
    if let cue = cue(at: place), cue.also == [.members], [.least, .most].contains(cue.cue) {
      return numbers.isAnywhere && says([.fee, .rate]) ? ([.cue(.except)], cue.length) : nil
    }
    // `de ti minste medlemmene` are the first of all.
    let isFew = Self.few.contains(key(place)) && numbers.number(at: place - 1) == nil
    guard isFew || Self.betweenFew.contains(key(place)) else { return nil }
    var next = isFew ? place + 1 : place
    while Self.betweenFew.contains(key(next)) { next += 1 }
    guard next < words.count else { return nil }
    let isNamed = names.things(at: next, in: words, wantsScenario: false) != nil
    // `what if only Oslo and Viken stayed`
    if isFew, isNamed, words.contains(where: { Self.staying.contains($0.key) }) {
      return ([.cue(.except)], 1)
    }
    guard let cue = cue(at: next)?.cue, !isNamed else { return nil }
    guard numbers.isAnywhere else { return nil }
    let isOfFee = isFew && [.members, .counties].contains(cue) && says([.fee, .rate])
    let kinds: CueSet = isFew ? .positions : [.permanent, .temporary, .seconded]
    let isOfPay = kinds.contains(cue) && says([.salaries, .wageGrowth])
    return isOfFee || isOfPay ? ([.cue(.except)], 1) : nil
  }

  private static let few: Set<String> = [
    "bare", "kun", "only", "just", "sma", "store", "storre", "mindre", "storste", "minste", "rike",
    "fattige", "small", "big", "large", "larger", "smaller", "largest", "smallest", "rich", "poor",
  ]
  private static let staying: Set<String> = [
    "stay", "stays", "stayed", "remain", "remained", "igjen", "verende", "vaerende",
  ]
  private static let betweenFew: Set<String> = [
    "for", "til", "hos", "blant", "among", "to", "de", "the", "vare", "our", "som", "er",
  ]

  /// A part of the amount before, `halvparten av det`, `20 % of that`; nil where there is none.
  private func partOfBefore(at place: Int, after parts: [PlainPart]) -> Reading? {
    let share: (percent: ExactNumber, length: Int)? =
      ["halvparten", "half", "halve"].contains(key(place))
      ? (ExactNumber(50), 1)
      : numbers.number(at: place).flatMap {
        $0.number.unit == .percent && $0.length > 0 ? ($0.number.value, $0.length) : nil
      }
    if let again = sameAmount(at: place, after: parts) { return again }
    guard let share else { return nil }
    let isOf = ["av", "of"].contains(key(place + share.length))
    let behind = place + share.length + (isOf ? 1 : 0)
    let whole = ["the", "our"].contains(key(behind)) ? behind + 1 : behind
    // Nobody has worked out yet what is saved.
    if isOf, Self.workedOut.contains(where: key(whole).hasPrefix) { return untold(at: place) }
    // Half of the positions is no half position.
    if let counted = cue(at: whole)?.cue, CueSet.positions.contains(counted),
      !says([.salaries, .cost]), ["halvparten", "half", "halve"].contains(key(place)),
      Self.isPlural(key(whole))
    {
      return untold(at: place)
    }
    guard isOf, Self.before.contains(key(whole)) else { return nil }
    for case .number(let number, _) in parts.reversed() where !number.isArticle {
      guard number.isLarge, [.none, .kroner].contains(number.unit),
        let part = try? number.value * share.percent / ExactNumber(100)
      else { return nil }
      return (
        [.number(PlainNumber(value: part, unit: .kroner), isLevel: false)], whole + 1 - place
      )
    }
    return nil
  }

  private static func isPlural(_ key: String) -> Bool {
    ["ene", "ane", "ansatte", "staben", "ions", "staff", "ees"].contains(where: key.hasSuffix)
  }

  /// The amount before, said again: `gir det til Vertskapsattraktivitet`, `kuttes tilsvarende`; nil where it is not.
  private func sameAmount(at place: Int, after parts: [PlainPart]) -> Reading? {
    let isGiven =
      Self.before.contains(key(place)) && Self.giving.contains(key(place - 1))
      && ["til", "to", "pa", "on"].contains(key(place + 1))
    let isEqual = key(place) == "tilsvarende" && place > 0
    // `ta det fra driften`
    let isTaken =
      Self.before.contains(key(place)) && Self.taking.contains(key(place - 1))
      && ["fra", "from", "out", "av"].contains(key(place + 1))
    guard isGiven || isEqual || isTaken else { return nil }
    for case .number(let number, _) in parts.reversed() where !number.isArticle {
      guard number.isLarge, [.none, .kroner].contains(number.unit) else { return nil }
      let amount = PlainNumber(value: number.value, unit: .kroner, isDifference: true)
      return (
        (isGiven ? [.cue(.raise)] : isTaken ? [.cue(.lower)] : []) + [
          .number(amount, isLevel: false)
        ], 1
      )
    }
    return nil
  }

  private static let taking: Set<String> = ["ta", "tar", "hent", "henter", "take", "taking"]

  private static let giving: Set<String> = [
    "gir", "gi", "bruk", "bruker", "bruke", "give", "gives", "giving", "spend", "use", "using",
  ]

  /// The one member that was named before, by a word that stands for it: `hva betaler de da`, `vekten deres`; nil for
  /// any other word.
  private func namedBefore(at place: Int, after parts: [PlainPart]) -> Reading? {
    let isOwner = ["deres", "their", "its"].contains(key(place))
    guard isOwner || ["de", "dei", "they", "it"].contains(key(place)), place > 0,
      self.cue(at: place)?.length ?? 1 == 1, self.cue(at: place + 1)?.cue != .others
    else { return nil }
    let near = isOwner ? [place - 1, place + 1] : [place - 1, place + 1, place + 2]
    let wanted: CueSet = isOwner ? [.weight, .population, .fee, .pay] : [.pay]
    let members = PlainClause(parts).members
    guard near.contains(where: { cue(at: $0).map { wanted.contains($0.cue) } ?? false }),
      members.count == 1, let member = members.first, member.count == 1
    else { return nil }
    // Behind the name at once it is no other part of the sentence.
    let behind = parts.lastIndex { if case .names = $0 { true } else { false } } ?? 0
    let isApart = parts[behind...].contains { part in
      switch part {
      case .cue(.joint), .cue(.condition), .cue(.whatIf), .cue(.question): true
      case .cue, .names, .number, .year, .month, .newName, .unknown: false
      }
    }
    return isApart ? ([.names(member)], 1) : nil
  }

  private static let workedOut = [
    "innspar", "besparel", "gevinst", "saving", "differans", "surplus",
  ]

  private static let before: Set<String> = [
    "det", "dette", "belopet", "summen", "pengene", "it", "that", "this",
  ]
}

extension PlainNumberReader {
  /// Whether a number stands somewhere that is no article.
  var isAnywhere: Bool {
    words.indices.contains { place in
      number(at: place).map { $0.length > 0 && !$0.number.isArticle } ?? false
    }
  }
}

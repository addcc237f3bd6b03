import Budget

// MARK: What is asked

extension PlainFilling {
  var kinds: [Concept] {
    if clause.cues.contains(.permanent) { return [.permanent] }
    if clause.cues.contains(.seconded) { return [.seconded] }
    return clause.cues.contains(.temporary) ? [.temporary] : [.temporary, .permanent]
  }

  /// What becomes of a member's inhabitants; fewer of them are told as how many there are then, as the language does.
  var people: String? {
    // What grows each year is the growth of all.
    guard !clause.isOfEachYear, var said = clause.peopleNumber else { return nil }
    if clause.cues.meets([.lose, .goOut]) { said.number.sign = "-" }
    guard let line = moved(said, isFee: false) else { return nil }
    guard said.number.unit != .percent, line.hasPrefix("-"),
      let member = clause.members.first?.first
    else { return line }
    let id = names.plan.members[member.place].id
    let now = try? names.plan.population(of: id, in: names.plan.budget.year).inhabitants
    let left = now.flatMap { try? ExactNumber($0) - said.number.value.magnitude }
    return left.flatMap { $0 > .zero ? written($0) : nil }
  }

  /// How many more positions there are than there are to be; nil where it is not said.
  var positionsTooMany: Int64? {
    let year = names.plan.budget.year
    let now = names.plan.positions.filter { $0.end.map { $0.year >= year } ?? true }.count
    return clause.countOfAll.map { Int64(now) - $0 }
  }

  /// Whether all positions are meant: `de midlertidige stillingene`.
  var isOfAllPositions: Bool {
    // `en av rådgiverne` is one of them.
    words.indices.contains { place in
      Self.everybody.contains(words[place].key)
        && !(max(0, place - 2)..<place).contains { ["av", "of"].contains(words[$0].key) }
    }
  }

  private static let everybody: Set<String> = [
    "staben", "stillingene", "medarbeiderne", "ansatte", "radgiverne", "vikarene", "konsulentene",
    "folkene", "staff", "employees", "bemanningen",
  ]

  /// Whether several positions are meant, rather than one of them: `de midlertidige`, `all the temporaries`.
  var isOfSeveral: Bool {
    clause.cues.contains(.everyone)
      || zip(words, words.dropFirst()).contains {
        ["de", "alle", "begge", "the"].contains($0.key)
          && ["midlertidige", "faste", "vikarene", "temporaries", "temps"].contains($1.key)
      } && !words.contains { ["av", "of"].contains($0.key) }
  }

  /// The expression for how many temporary positions cost what a goal lacks.
  var neededPositions: String? {
    guard
      let position = names.plan.identifiedPositions.map(\.position).first(where: {
        $0.kind == .temporary
      })
    else { return nil }
    let isOfReserve = clause.amountNumber != nil || clause.cues.meets([.notEmpty, .reserve, .left])
    let goal =
      isOfReserve
      ? goals.first ?? "" : Concept.result.word(in: language) + (time(.year) ?? "") + " >= 0"
    guard let sign = goal.firstIndex(of: ">") else { return nil }
    let figure = goal[..<sign].dropLast()
    let wanted = goal[sign...].dropFirst(">= ".count)
    let lacking = wanted == "0" ? "-" + figure : "(\(wanted) - \(figure))"
    return lacking + " / " + language.text(en: "salaries of ", nb: "lønn av ")
      + typed(position.name)
  }

  /// Who has given notice.
  var noticed: String? {
    let meant = among(names.plan.members.filter(\.member.hasGivenNotice))
    guard clause.count.map({ $0 == meant.count }) ?? true else { return nil }
    return list(meant)
  }

  /// How many positions of a kind there are, where all of them are meant: `de midlertidige stillingene`.
  var countOfAll: Int64? {
    guard isOfAllPositions || isOfSeveral,
      clause.cues.meets([.end, .remove, .lower, .lose, .goOut, .out, .goes]),
      let wanted = PositionKindSyntax.allCases.first(where: { $0.concept == kinds.first })
    else { return nil }
    let year = names.plan.budget.year
    let meant = names.plan.positions.filter {
      $0.kind == PositionKind(wanted) && ($0.end.map { $0.year >= year } ?? true)
    }
    return meant.isEmpty ? nil : Int64(meant.count)
  }

  /// Whether a fee is asked for that leaves an amount: `what rate leaves us with 500 000`.
  var asksForFee: Bool {
    clause.amountNumber != nil && clause.feeLevels.isEmpty
      && words.contains { word in
        ["sats", "satsen", "kontingent", "kontingenten", "rate", "fee"].contains(word.key)
      } && !clause.cues.meets([.pay, .members, .profiling])
  }

  /// The figure that is meant beside the fee.
  var outcome: Concept? {
    let cues: [(CueSet, Concept)] = [
      ([.result, .balance, .cover], .result), ([.reserve, .left, .notEmpty], .free),
      ([.income], .income),
      ([.expenses], .expenses),
    ]
    return cues.first { clause.cues.meets($0.0) }?.1
  }

  /// The figure that is meant, the most particular one first.
  var figure: Concept? {
    for (cues, concept) in PlainClause.figures where clause.cues.meets(cues) { return concept }
    return nil
  }

  /// The first word of the sentence that is one of the language, and says nothing else here.
  var vocabulary: String? {
    for word in words where !PlainWords.knows(word.text) {
      if Concept.ofSign(word.text) != nil { return word.text }
      if let concept = Concept.meanings(of: word.text).first { return concept.word(in: language) }
    }
    return nil
  }

  /// What is said of a table whose amounts are in thousands.
  var thousands: String { " " + Concept.inThousands.word(in: language) }

  /// The stored scenarios, which one question asks about together; nil where there are not two.
  var everyScenario: String? {
    // As many as fit beside each other.
    let meant = names.scenarios.prefix(6).map { NameSyntax.quoted($0.text(in: language)) }
    return meant.count > 1 ? meant.joined(separator: ", ") : nil
  }

  /// Of which stored scenario something is asked; empty where it names none.
  var ofScenario: String {
    guard let named = clause.thing(.scenario) else { return "" }
    return " " + Concept.in.word(in: language) + " "
      + NameSyntax.quoted(named.name.text(in: language))
  }

  /// A file of the kind that the sentence names; nil where it names none.
  var file: String? {
    PlainWords.ending(in: words).map { language.text(en: "budget.", nb: "budsjett.") + $0 }
  }

  var topic: Concept? {
    let topics: [(CueSet, Concept)] = [
      ([.activities], .activities), ([.funds], .funds), ([.sources], .sources), ([.risk], .risk),
      ([.goals], .goals), ([.release], .release), ([.share, .weight], .weight),
      ([.seconded], .seconded),
      ([.temporary], .temporary), ([.permanent], .permanent), ([.scenarios], .scenario),
      ([.goOut, .out], .leave), ([.comeIn], .join), ([.merge], .merge), ([.hire], .hire),
    ]
    return topics.first { clause.cues.meets($0.0) }?.1
  }
}

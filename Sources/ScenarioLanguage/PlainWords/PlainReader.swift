import Budget

/// Reads the parts of one sentence.
struct PlainReader {
  let parts: [PlainPart]
  let words: [PlainWord]
  let language: InterfaceLanguage
  let names: PlainNames
  /// Whether it may wish a change outright, rather than ask what one that it supposes would do.
  var mayChange = true

  /// The lines that it may mean.
  var lines: [String] {
    let whole = PlainClause(parts)
    // hvis knows years and no hours.
    guard
      !whole.cues.contains(.asksWhen)
        || whole.cues.meets([.run, .howLong, .decide, .fee, .rate, .sources, .most] + .positions),
      !isBeyond(whole)
    else {
      return []
    }
    var lines: [String] = []
    for choice in 0..<choices(whole) {
      for line in meanings(whole, choice) where !lines.contains(line) { lines.append(line) }
    }
    return Array(lines.prefix(6))
  }

  /// Whether it turns round what it names, asks for an opinion, or for what no line does; a wrong line would be
  /// worse than none.
  private func isBeyond(_ whole: PlainClause) -> Bool {
    let asksOpinion = ["bor", "burde", "should"].contains(words.first?.key ?? "")
    let isTurnedRound =
      whole.cues.contains(.negation)
      && !whole.cues.meets([.why, .notEmpty, .balance, .cover, .aim, .must, .run, .double])
    return asksOpinion || isTurnedRound || whole.makesAlternatives
      || whole.cues.contains(.best)
        && (!whole.members.isEmpty || isChoice && whole.feeLevels.count < 2)
      || whole.isOfNobodyLeft
      || whole.cues.contains(.beyond) && !whole.cues.contains(.release)
  }

  /// How many ways there are to take names that more than one thing has.
  private func choices(_ whole: PlainClause) -> Int {
    min(3, whole.members.map(\.count).max() ?? 1)
  }

  private func meanings(_ whole: PlainClause, _ choice: Int) -> [String] {
    if let line = wish(whole, choice) { return line }
    if whole.cues.contains(.asksWhen), whole.cues.meets(.positions) { return asked(whole, choice) }
    var (changes, rest) = split(whole, choice)
    if asksWhether, !clauses.contains(where: \.isCondition) {
      let answers = asked(whole, choice, from: PlainPattern.whether)
      if !answers.isEmpty { return answers }
    }
    guard mayChange || changes.allSatisfy(\.clause.isCondition) else { return [] }
    // What is asked of a year is asked of the change in it, where it is no question of its own.
    if let year = rest.years.max(), changes.allSatisfy(\.clause.years.isEmpty),
      !rest.cues.meets(Self.figures)
    {
      for place in changes.indices { changes[place].clause.add(PlainClause([.year(year)])) }
    }
    let year = ([whole.years.max() ?? 0] + [whole.month?.year ?? 0]).max() ?? 0
    let planning = planning(until: year)
    if let steps = steps(of: changes, choice) { return [steps] }
    if !changes.isEmpty && rest.leavesOutChange || leavesOutCondition(changes) { return [] }
    if isChoice, let apart = apart(changes, choice) { return apart.map { planning + $0 } }
    let combined = sharingYear(changes).flatMap { joined($0, choice) }
    guard changes.isEmpty || !combined.isEmpty else { return [] }
    guard !changes.isEmpty else {
      let lines = both(choice) + asked(rest, choice)
      return lines.map { $0.hasPrefix("plan ") ? $0 : planning + $0 }
    }
    guard rest.unknown <= 1 else { return [] }
    rest.covers = covered(changes)
    let questions =
      rest.wantsAnswer
      ? asked(rest, choice, from: PlainPattern.ofChanges + PlainPattern.questions) : []
    // A number that nothing takes was meant for something.
    if questions.isEmpty, !rest.numbers.isEmpty { return [] }
    let isPlanned = combined[0].hasPrefix("plan ")
    let asking = questions.map { question in
      // One plan is enough.
      let asked =
        isPlanned && question.hasPrefix("plan ")
        ? question.drop { $0 != ";" }.dropFirst(2) : question[...]
      return (isPlanned ? "" : planning) + combined[0] + "; " + asked
    }
    // A line that makes the plan longer itself is long enough.
    return asking + combined.map { $0.hasPrefix("plan ") ? $0 : planning + $0 }
  }

  /// The lines that make all of some changes, the likeliest first; none where one of them makes no line.
  private func joined(_ changes: [FoundChange], _ choice: Int) -> [String] {
    let done = changes.map { filled($0.pattern, $0.clause, choice) }
    guard !done.contains(where: \.isEmpty) else { return [] }
    var combined = [done.compactMap(\.first).joined(separator: "; ")]
    // One of them in its other meaning at a time, the last one first.
    for place in done.indices.reversed() {
      for other in done[place].dropFirst() {
        var pieces = done.compactMap(\.first)
        pieces[place] = other
        combined.append(pieces.joined(separator: "; "))
      }
    }
    return combined
  }

  /// Whether it asks if something is so, as `betaler Oslo dobbelt?` does.
  private var asksWhether: Bool {
    guard let first = words.first?.key else { return false }
    if Self.finite.contains(first) { return true }
    guard Self.being.contains(first), parts.count > 1, case .names = parts[1] else { return false }
    return true
  }

  /// Verbs that a question of whether something is so begins with, and those that a name must follow then.
  private static let finite: Set<String> = ["betaler", "teller", "does", "do", "did"]
  private static let being: Set<String> = ["er", "is", "are", "har", "has"]

  private func wish(_ whole: PlainClause, _ choice: Int) -> [String]? {
    let lines = PlainPattern.session.filter { $0.fits(whole) }.flatMap {
      filled($0, whole, choice)
    }
    return lines.isEmpty ? nil : lines
  }

  func filled(_ pattern: PlainPattern, _ clause: PlainClause, _ choice: Int) -> [String] {
    // Where nothing says which way a number moves something, it may be either.
    let clauses = clause.movesEitherWay ? ["-", "+"].map { clause.moved($0) } : [clause]
    // A number that the line leaves out was meant for something.
    let templates = pattern.lines.filter {
      clause.numbers.isEmpty || PlainFilling.takesNumber($0.en)
        || ["why ", "help "].contains(where: $0.en.hasPrefix)
    }
    var lines: [String] = []
    for template in templates {
      for clause in clauses {
        let filling = PlainFilling(
          clause: clause, language: language, names: names, words: words, choice: choice,
          title: title)
        guard let line = filling.line(template), !lines.contains(line) else { continue }
        lines.append(line)
      }
    }
    return lines
  }

  private func asked(
    _ clause: PlainClause, _ choice: Int, from patterns: [PlainPattern] = PlainPattern.questions
  ) -> [String] {
    for pattern in patterns where pattern.fits(clause) {
      let lines = filled(pattern, clause, choice)
      if !lines.isEmpty { return lines }
    }
    return []
  }

  /// The line of two questions in one sentence, each with a word that asks: `hvem betaler mest, og hva betaler Asker`.
  private func both(_ choice: Int) -> [String] {
    let clauses = clauses
    guard clauses.count == 2,
      clauses.allSatisfy({ $0.cues.meets(Self.asking) && !$0.isCondition })
    else { return [] }
    let lines = clauses.compactMap { asked($0, choice).first }
    guard lines.count == 2, lines[0] != lines[1], !lines.contains(where: { $0.contains(";") })
    else {
      return []
    }
    return [lines.joined(separator: "; ")]
  }

  private static let asking: CueSet = [
    .who, .howMuch, .howMany, .why, .howLong, .pay, .cost,
  ]

  func planning(until year: Int) -> String {
    let first = names.plan.budget.year.number
    let count = year - first + 1
    guard count > names.plan.years.count, count <= 30 else { return "" }
    return PlainFilling(clause: PlainClause([]), language: language, names: names).planning(count)
  }

  /// The name that something is to be kept under; nil where none is said.
  private var title: String? {
    let verbs = words.indices.lazy.compactMap { place -> Int? in
      guard let cue = CueLexicon.of(language).cue(at: place, in: words),
        [.keep, .save].contains(cue.cue)
      else { return nil }
      return place + cue.length
    }
    return PlainWords.title(
      in: words.dropFirst(verbs.first ?? 1).map(\.text).joined(separator: " "))
  }

  private static let figures: CueSet = [
    .result, .reserve, .left, .bound, .opening, .closing, .expenses, .income, .salaries, .profiling,
    .fee,
    .rate, .members, .population, .staff,
  ]
}

extension PlainClause {
  /// Whether several scenarios are to be made at once.
  var makesAlternatives: Bool { cues.contains(.several) && cues.contains(.scenarios) }

  /// Whether it supposes that all members go, or half of them, which no line says.
  fileprivate var isOfNobodyLeft: Bool {
    cues.meets([.goOut, .out, .lose, .goes]) && cues.meets([.everyone, .half])
      && cues.contains(.members) && members.isEmpty && !cues.contains(.who)
  }

  /// Whether a change is wished in it, and not asked about, that was not understood.
  fileprivate var leavesOutChange: Bool {
    let moves = cues.meets(.moves + [.out]) && (!members.isEmpty || cues.meets(.positions))
    let raises =
      cues.contains(.raise) && cues.meets([.fee, .rate, .profiling, .salaries])
      && !cues.meets([.aim, .balance, .cover, .notEmpty, .reserve, .find])
    return (moves || raises || unknown > 0)
      && !cues.meets([
        .howMuch, .howMany, .who, .must, .why, .howLong, .decide, .afford, .meaning, .happens,
        .show,
      ])
  }

  /// Whether what is said beside a change asks for more than what the change does.
  fileprivate var wantsAnswer: Bool {
    cues.meets([
      .result, .left, .reserve, .bound, .closing, .expenses, .income, .salaries, .fee, .rate, .why,
      .most, .least, .balance, .cover, .notEmpty, .members, .population, .howLong, .years, .pay,
    ]) || !members.isEmpty
  }
}

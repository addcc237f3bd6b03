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
    guard !whole.cues.contains(.asksWhen) || whole.cues.meets([.run, .howLong, .decide]),
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
      && !whole.cues.meets([.why, .notEmpty, .balance, .cover, .aim, .must, .run])
    return asksOpinion || isTurnedRound || whole.makesAlternatives
      || whole.cues.contains(.beyond) && !whole.cues.contains(.release)
      // A step each year is a statement a year.
      || whole.cues.contains(.grow) && whole.direction != nil
        && whole.feeNumber?.number.unit == .øre
  }

  /// How many ways there are to take names that more than one thing has.
  private func choices(_ whole: PlainClause) -> Int {
    min(3, whole.members.map(\.count).max() ?? 1)
  }

  private func meanings(_ whole: PlainClause, _ choice: Int) -> [String] {
    if let line = wish(whole, choice) { return line }
    var (changes, rest) = split(whole, choice)
    guard mayChange || changes.allSatisfy(\.clause.isCondition) else { return [] }
    // What is asked of a year is asked of the change in it, where it is no question of its own.
    if let year = rest.years.max(), changes.count == 1, changes[0].clause.years.isEmpty,
      !rest.cues.meets(Self.figures)
    {
      changes[0].clause.add(PlainClause([.year(year)]))
    }
    let year = ([whole.years.max() ?? 0] + [whole.month?.year ?? 0]).max() ?? 0
    let planning = planning(until: year, choice)
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
    guard !changes.isEmpty else {
      let lines = both(choice) + asked(rest, choice)
      return lines.map { $0.hasPrefix("plan ") ? $0 : planning + $0 }
    }
    guard rest.unknown <= 1 else { return [] }
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

  private func wish(_ whole: PlainClause, _ choice: Int) -> [String]? {
    let lines = PlainPattern.session.filter { $0.fits(whole) }.flatMap {
      filled($0, whole, choice)
    }
    return lines.isEmpty ? nil : lines
  }

  private func filled(_ pattern: PlainPattern, _ clause: PlainClause, _ choice: Int) -> [String] {
    // Where nothing says which way a number moves something, it may be either.
    let clauses = clause.movesEitherWay ? ["-", "+"].map { clause.moved($0) } : [clause]
    // A number that the line leaves out was meant for something.
    let templates = pattern.lines.filter {
      clause.numbers.isEmpty || PlainFilling.takesNumber($0.en) || $0.en.hasPrefix("why ")
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

  private func planning(until year: Int, _ choice: Int) -> String {
    let first = names.plan.budget.year.number
    let count = year - first + 1
    guard count > names.plan.years.count, count <= 30 else { return "" }
    return PlainFilling(clause: PlainClause([]), language: language, names: names).planning(count)
  }

  /// The name that something is to be kept under; nil where none is said.
  private var title: String? {
    PlainWords.title(in: words.dropFirst().map(\.text).joined(separator: " "))
  }

  // MARK: Clauses

  private typealias FoundChange = (clause: PlainClause, pattern: PlainPattern)

  /// The changes that a sentence wishes, those of its conditions first, and what else it says.
  private func split(_ whole: PlainClause, _ choice: Int) -> (
    changes: [FoundChange], rest: PlainClause
  ) {
    var conditions: [FoundChange] = []
    var others: [FoundChange] = []
    var rest = PlainClause([])
    var pending = PlainClause([])
    let clauses = clauses
    var place = 0
    func note(_ clause: PlainClause, _ pattern: PlainPattern) {
      if clause.isCondition {
        conditions.append((clause, pattern))
      } else {
        others.append((clause, pattern))
      }
    }
    while place < clauses.count {
      var clause = clauses[place]
      place += 1
      // What stands before a condition is no part of it.
      if clause.isCondition, !pending.isCondition {
        rest.add(pending)
        pending = PlainClause([])
      }
      guard !PlainPattern.firm.contains(where: { $0.fits(clause) }) else {
        pending.add(clause)
        pending.isCondition = clause.isCondition
        continue
      }
      // Who comes back is who went out.
      if clause.cues.meets([.goOut, .out]), place < clauses.count, clauses[place].members.isEmpty,
        clauses[place].cues.contains(.comeIn)
      {
        clause.add(clauses[place])
        place += 1
      }
      if let pattern = change(clause) {
        if pending.isContinuation {
          pending.add(clause)
          pending.isCondition = clause.isCondition
          clause = pending
        } else {
          rest.add(pending)
        }
        pending = PlainClause([])
        // Names and years behind it belong to it.
        while place < clauses.count, clauses[place].isContinuation {
          clause.add(clauses[place])
          place += 1
        }
        note(clause, change(clause) ?? pattern)
        continue
      }
      var longer = pending
      longer.add(clause)
      longer.isCondition = clause.isCondition
      if !PlainPattern.firm.contains(where: { $0.fits(longer) }), let pattern = change(longer) {
        note(longer, pattern)
        pending = PlainClause([])
      } else {
        pending = longer
      }
    }
    rest.add(pending)
    return (conditions + others, rest)
  }

  private func change(_ clause: PlainClause) -> PlainPattern? {
    PlainPattern.changes.first { $0.fits(clause) && !filled($0, clause, 0).isEmpty }
  }

  /// The sentence cut where a condition or another part begins.
  private var clauses: [PlainClause] {
    var clauses: [PlainClause] = []
    var begun: [PlainPart] = []
    var isCondition = false
    func close(_ clauses: inout [PlainClause]) {
      guard !begun.isEmpty else { return }
      var clause = PlainClause(begun)
      clause.isCondition = isCondition
      clauses.append(clause)
      begun = []
    }
    for (place, part) in parts.enumerated() {
      switch part {
      case .cue(.joint): close(&clauses)
      case .cue(.out) where isCondition == false && begins(with: place, after: begun):
        close(&clauses)
        isCondition = true
        begun.append(part)
      case .cue(.whatIf), .cue(.condition):
        close(&clauses)
        isCondition = true
      case _: begun.append(part)
      }
    }
    close(&clauses)
    return clauses
  }

  /// Whether `without` and members that it names, behind a question of how long or why, are its condition.
  private func begins(with place: Int, after begun: [PlainPart]) -> Bool {
    guard place + 1 < parts.count, case .names(let named) = parts[place + 1],
      named[0].kind == .member
    else { return false }
    return PlainClause(begun).cues.meets([.howLong, .why, .result, .reserve, .left])
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

  /// Whether what is said beside a change asks for more than what the change does.
  fileprivate var wantsAnswer: Bool {
    cues.meets([
      .result, .left, .reserve, .bound, .closing, .expenses, .income, .salaries, .fee, .rate, .why,
      .most, .least, .balance, .cover, .notEmpty, .members, .population, .howLong, .years, .pay,
    ]) || !members.isEmpty
  }
}

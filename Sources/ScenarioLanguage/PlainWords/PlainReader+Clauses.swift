// A sentence is cut where another part of it begins, and its parts are put together again as far as they say one change.

extension PlainReader {
  /// A change, and the pattern that tells it.
  typealias FoundChange = (clause: PlainClause, pattern: PlainPattern)

  /// The changes that a sentence wishes, those of its conditions first, and what else it says.
  func split(_ whole: PlainClause, _ choice: Int) -> (
    changes: [FoundChange], rest: PlainClause
  ) {
    var conditions: [FoundChange] = []
    var others: [FoundChange] = []
    var rest = PlainClause([])
    var pending = PlainClause([])
    let clauses = clauses
    var place = 0
    var latest: PlainClause?
    func note(_ clause: PlainClause, _ pattern: PlainPattern) {
      latest = clause
      if clause.isCondition {
        conditions.append((clause, pattern))
      } else {
        others.append((clause, pattern))
      }
    }
    while place < clauses.count {
      var clause = clauses[place].moving(as: latest)
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
      // A price alone is that of what stood before: `øk kontingenten litt, til 1,65`.
      let isPriced = pending.cues.meets([.fee, .rate])
      if let pattern = change(clause), !(pattern.isOfPriceAlone && isPriced) {
        if pending.isContinuation {
          pending.add(clause)
          pending.isCondition = clause.isCondition
          clause = pending
        } else {
          rest.add(pending)
        }
        pending = PlainClause([])
        // Names and years behind it belong to it, but those of another year.
        while place < clauses.count {
          if let again = clause.again(with: clauses[place]), change(again) != nil {
            note(clause, change(clause) ?? pattern)
            clause = again
          } else if clauses[place].isContinuation,
            !clause.things.isEmpty || clauses[place].things.isEmpty
          {
            clause.add(clauses[place])
          } else {
            break
          }
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
      } else if let (first, second) = halves(of: clause) {
        rest.add(pending)
        note(first.clause, first.pattern)
        note(second.clause, second.pattern)
        pending = PlainClause([])
      } else {
        pending = longer
      }
    }
    rest.add(pending)
    return (conditions + others, rest)
  }

  /// Whether something is supposed of members that is none of the changes, so that nothing can be answered for it.
  func leavesOutCondition(_ changes: [FoundChange]) -> Bool {
    let told = changes.flatMap(\.clause.members)
    return clauses.contains { clause in
      clause.isCondition && !clause.members.isEmpty && clause.says
        && !clause.members.contains { told.contains($0) }
    }
  }

  /// Whether something is supposed that is none of the changes which can be made.
  var supposes: Bool {
    clauses.contains {
      $0.isCondition
        && $0.cues.meets([
          .goOut, .out, .hire, .end, .remove, .cover, .spend, .setAside, .release, .counties,
          .raise, .lower,
        ])
    }
  }

  /// Whether a line still is about what is supposed, though it does not make it: help, and what is looked for.
  func makesUpFor(_ line: String) -> Bool {
    switch StatementForm.begun(by: line)?.concept {
    case .help?, .howLong?: true
    // Who goes or comes is no goal.
    case .solve?:
      !clauses.contains {
        $0.isCondition
          && ($0.cues.meets(.moves + .positions + [.out, .counties]) || !$0.members.isEmpty)
      }
    case _: false
    }
  }

  /// Two changes that nothing stands between, `Viken ut sats 1,80`; nil where it does not say two.
  private func halves(of clause: PlainClause) -> (FoundChange, FoundChange)? {
    // Longer ones say more than two short changes.
    guard clause.unknown == 0, (4...12).contains(clause.parts.count) else { return nil }
    for cut in 2...(clause.parts.count - 2) {
      var first = PlainClause(clause.parts[..<cut])
      var second = PlainClause(clause.parts[cut...])
      first.isCondition = clause.isCondition
      second.isCondition = clause.isCondition
      if let pattern = change(first), let other = change(second) {
        return ((first, pattern), (second, other))
      }
    }
    return nil
  }

  /// What a number is looked for that makes up for what changes; nil where it makes up for none of them.
  func covered(_ changes: [FoundChange], _ asked: PlainClause) -> PlainClause.Covered? {
    // `hva må de andre betale hvis Oslo går ut`
    if asked.cues.contains(.others), !changes.isEmpty,
      changes.allSatisfy({ !$0.clause.members.isEmpty })
    {
      return .loss
    }
    guard changes.count == 1, let change = changes.first?.clause, change.cues.contains(.cover)
    else { return nil }
    return change.members.isEmpty ? .addition : .loss
  }

  /// Whether what is joined is to be chosen from.
  var isChoice: Bool { words.contains { ["eller", "or"].contains($0.key) } }

  /// The lines of changes of which one is to be chosen, each by itself; nil where there is but one.
  func apart(_ changes: [FoundChange], _ choice: Int) -> [String]? {
    let each = changes.flatMap { change in
      change.clause.members.count > 1
        ? change.clause.ofEachMember.map { ($0, change.pattern) } : [change]
    }
    guard each.count > 1 else { return nil }
    return each.compactMap { filled($0.1, $0.0, choice).first }
  }

  private func change(_ clause: PlainClause) -> PlainPattern? {
    PlainPattern.changes.first { pattern in
      // Whoever is named and not told of is left out of it.
      (clause.members.isEmpty || pattern.tellsOfMembers) && pattern.fits(clause)
        && !filled(pattern, clause, 0).isEmpty
    }
  }

  /// The sentence cut where a condition or another part begins.
  var clauses: [PlainClause] {
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
    var isLeftOut = false
    for (place, part) in parts.enumerated() {
      switch part {
      // What is not to be done is neither wished nor asked.
      case .cue(.without):
        close(&clauses)
        isLeftOut = true
      case .cue(.joint):
        close(&clauses)
        isLeftOut = false
      case .cue(.out) where isCondition == false && begins(with: place, after: begun),
        .cue(.without) where isCondition == false && begins(with: place, after: begun):
        close(&clauses)
        isCondition = true
        begun.append(part)
      // `hvis Viken går ut hva blir reserven`, `… for at vi skal gå i null`
      case .cue(.question):
        if isCondition { close(&clauses) }
        isCondition = false
      case .cue(.aim) where isCondition && !begun.isEmpty:
        close(&clauses)
        isCondition = false
        begun.append(part)
      case .cue(.cover) where covers(from: place), .cue(.aim) where covers(from: place):
        begun.append(.cue(.cover))
        close(&clauses)
        isCondition = true
        begun.append(.cue(.cover))
      case .cue(.whatIf), .cue(.condition):
        close(&clauses)
        isCondition = true
        isLeftOut = false
      case _ where isLeftOut: break
      case _: begun.append(part)
      }
    }
    close(&clauses)
    return clauses
  }

  /// Whether what is to be covered is a change: `dekke at Viken går ut`, `dekke en ny stilling`.
  private func covers(from place: Int) -> Bool {
    let behind = parts[(place + 1)...].prefix { part in
      switch part {
      case .cue(.joint), .cue(.whatIf), .cue(.condition), .cue(.question), .cue(.aim): false
      case .cue, .names, .number, .year, .month, .newName, .unknown: true
      }
    }
    let clause = PlainClause([.cue(.cover)] + behind)
    // `for å kutte …` is what is wanted, `for å ansette en til` what must be paid.
    if case .cue(.aim) = parts[place] {
      guard clause.cues.contains(.hire), clauseAsks(before: place) else { return false }
    }
    return change(clause) != nil
  }

  /// Whether a number is asked for in front of a place.
  private func clauseAsks(before place: Int) -> Bool {
    let asked = PlainClause(parts[..<place]).cues
    return asked.meets([.must, .howMuch, .find]) && asked.meets([.fee, .rate, .profiling])
  }

  /// Whether `without` and what it names, behind a question of how long or why, are its condition.
  private func begins(with place: Int, after begun: [PlainPart]) -> Bool {
    let named = parts[(place + 1)...].first { part in
      switch part {
      case .cue(.filler), .cue(.everyone), .cue(.everything), .cue(.by): false
      case .cue, .names, .number, .year, .month, .newName, .unknown: true
      }
    }
    let isSupposed =
      switch named {
      case .names(let things)?: [.member, .profilingLine].contains(things[0].kind)
      case .cue(.profiling)?: true
      case .cue, .number, .year, .month, .newName, .unknown, nil: false
      }
    return isSupposed
      && PlainClause(begun).cues.meets([
        .howLong, .run, .why, .result, .reserve, .left, .population, .fee, .members, .income,
        .expenses, .salaries,
      ])
  }
}

extension PlainClause {
  /// Whether it says more of what it names than that it is meant.
  fileprivate var says: Bool {
    unknown > 0
      || parts.contains { part in
        switch part {
        case .cue(.filler), .cue(.level), .cue(.by), .cue(.difference), .cue(.joint), .cue(.fee),
          .cue(.members), .cue(.from), .names, .year, .month:
          false
        case .number(let number, _): !number.isArticle
        case .cue, .newName, .unknown: true
        }
      }
  }
}

extension PlainPattern {
  /// Whether its line is of members that are named, or what they are named beside says enough.
  fileprivate var tellsOfMembers: Bool {
    mentions.contains(.member) || mentions.contains(.members) || mentions.contains(.county)
      || lines.contains { $0.en.hasPrefix("income ") }
  }
}

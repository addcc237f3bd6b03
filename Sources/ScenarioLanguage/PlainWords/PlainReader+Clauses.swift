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
      var clause = clauses[place].moving(as: latest).weighing(memberOf: pending)
      place += 1
      // What stands before a condition is no part of it.
      if clause.isCondition, !pending.isCondition {
        if !pending.onlyLeadsIn(to: clause) { rest.add(pending) }
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
            note(clause.sharingTime(with: clauses[place]), change(clause) ?? pattern)
            clause = again
          } else if clauses[place].isShareAlone, clause.partOfPosition == nil,
            clause.cues.meets([.hire, .another, .wants])
          {
            clause.add(clauses[place])
          } else if clauses[place].isKindAlone,
            !clause.cues.meets([.permanent, .temporary, .seconded]),
            clause.cues.meets([.hire, .another, .wants, .staff])
          {
            clause.add(clauses[place])
          } else if clauses[place].isNumberAlone, clause.numbers.isEmpty,
            change(clause.adding(clauses[place])) != nil
          {
            clause.add(clauses[place])
          } else if clauses[place].isOfCostAlone && clause.cues.contains(.hire)
            || clauses[place].isOfPurpose && clause.cues.meets([.grant, .income])
          {
            clause.add(clauses[place])
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
    others = others.withoutSums
    // What is so already is no wish beside what is supposed of the same: `Oslo betaler dobbelt, hva om de betaler én gang`.
    others.removeAll { told in
      told.clause.cues.meets(.weighing)
        && conditions.contains {
          $0.clause.cues.meets(.weighing) && $0.clause.members == told.clause.members
        }
    }
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
          .raise, .lower, .once,
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
  var isChoice: Bool { words.isChoice || comparesChanges }

  /// Whether what several members do is compared: `sammenlign at Viken går ut med at Oslo går ut`.
  var comparesMoves: Bool {
    let whole = PlainClause(parts)
    return whole.cues.contains(.compare) && whole.cues.meets([.goOut, .out, .lose])
      && whole.members.count > 1
  }

  /// The lines of changes of which one is to be chosen, each by itself; nil where there is but one.
  func apart(_ changes: [FoundChange], _ choice: Int) -> [String]? {
    let each = changes.flatMap { change in
      change.clause.members.count > 1
        ? change.clause.ofEachMember.map { ($0, change.pattern) } : [change]
    }
    guard each.count > 1 else { return nil }
    return each.compactMap { filled($0.1, $0.0, choice).first }
  }

  func change(_ clause: PlainClause) -> PlainPattern? {
    PlainPattern.changes.first { pattern in
      // Whoever is named and not told of is left out of it.
      (clause.members.isEmpty || pattern.tellsOfMembers) && pattern.fits(clause)
        && !filled(pattern, clause, 0).isEmpty
    }
  }
}

extension PlainClause {
  /// The same of the member that is spoken of before: `hva skjer med Oslo hvis vekten blir 1,5`, `vi i Nesodden lurer på om
  /// vi skal gå ut`.
  fileprivate func weighing(memberOf before: PlainClause) -> PlainClause {
    guard isCondition, cues.meets([.weight, .goOut]), members.isEmpty, things.isEmpty,
      !cues.meets(.positions + [.counties, .members, .notice]), before.members.count == 1,
      let member = before.members.first
    else { return self }
    var weighing = PlainClause([.names(member)] + parts)
    weighing.isCondition = true
    return weighing
  }

  /// Whether it says nothing of a budget about whom something is supposed of next: `Viken er jo snart historie, hva om …`.
  fileprivate func onlyLeadsIn(to next: PlainClause) -> Bool {
    !members.isEmpty && unknown < 3 && numbers.isEmpty && things.isEmpty
      && members.allSatisfy { member in next.members.contains(member) }
      && parts.allSatisfy { part in
        switch part {
        case .names, .unknown, .cue(.filler), .cue(.level), .cue(.joint): true
        case .cue, .number, .year, .month, .newName: false
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

extension PlainPattern {
  /// Whether its line is of one member, so that it stands once for each of several.
  var isOfOneMember: Bool {
    lines.allSatisfy { $0.en.contains("{first}") && !$0.en.contains("{members}") }
      && lines.allSatisfy { StatementForm.begun(by: $0.en) != nil }
  }
}

extension CueSet {
  /// How many times somebody pays.
  fileprivate static let weighing: CueSet = [.double, .once, .half, .weight]
}

extension [PlainReader.FoundChange] {
  /// The changes without one whose number of positions those behind it tell by their kinds: `ansett to, en fast og en
  /// midlertidig`.
  fileprivate var withoutSums: [PlainReader.FoundChange] {
    guard let first, count > 2, let total = first.clause.count, first.clause.times.isEmpty,
      first.clause.cues.meets([.hire, .end]),
      !first.clause.cues.meets([.permanent, .temporary, .seconded]),
      dropFirst().allSatisfy({ $0.clause.cues.meets([.permanent, .temporary, .seconded]) }),
      dropFirst().reduce(0, { $0 + ($1.clause.count ?? 1) }) == total
    else { return self }
    return Array(dropFirst())
  }
}

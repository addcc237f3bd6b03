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
          } else if clauses[place].isContinuation {
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
      case .cue(.out) where isCondition == false && begins(with: place, after: begun):
        close(&clauses)
        isCondition = true
        begun.append(part)
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

  /// Whether `without` and members that it names, behind a question of how long or why, are its condition.
  private func begins(with place: Int, after begun: [PlainPart]) -> Bool {
    guard place + 1 < parts.count, case .names(let named) = parts[place + 1],
      named[0].kind == .member
    else { return false }
    return PlainClause(begun).cues.meets([.howLong, .why, .result, .reserve, .left])
  }
}

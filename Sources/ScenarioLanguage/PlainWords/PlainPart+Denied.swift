import Budget

// What is said not to be done stands beside what is: `ikke rør satsen, men kutt profileringen med 10 %`, `Viken går ut,
// men Innlandet blir`.

extension [PlainPart] {
  /// The parts without a first one of the sentence that is only denied; all of them where nothing else is left to
  /// be done, or where what is denied may be all of it: `hverken ansett eller øk satsen`.
  func withoutDenied(isChoice: Bool) -> [PlainPart] {
    guard !isChoice, let end = firstIndex(where: { $0.isCue(in: [.joint]) }) else { return self }
    let denied = PlainClause(self[..<end])
    let rest = PlainClause(self[(end + 1)...])
    guard denied.isOfWhatIsLeft, !rest.cues.contains(.negation),
      denied.cues.contains(.negation) || rest.asksForLever,
      rest.cues.meets(.changing) || !rest.numbers.isEmpty
    else { return self }
    return self[..<end].opening + self[(end + 1)...]
  }

  /// The parts without the members that stay where others go, of whom what is said of the first holds then: `Lier går
  /// ikke ut likevel, men Hole gjør`; whoever is out in the plan comes in.
  func withoutStaying(in plan: Plan) -> [PlainPart] {
    var pieces = split(omittingEmptySubsequences: false) { $0.isCue(in: [.joint]) }
    let staying = pieces.indices.filter { PlainClause(pieces[$0]).tellsWhoStays }
    let going = pieces.indices.filter { place in
      let clause = PlainClause(pieces[place])
      return !staying.contains(place) && !clause.members.isEmpty && clause.things.isEmpty
        && (clause.cues.meets([.goOut, .out, .goes, .lose]) || clause.onlyNames)
    }
    // Until when somebody stays is nothing that a line says.
    let isTimed = pieces.contains { piece in
      let clause = PlainClause(piece)
      let untimed = PlainClause(piece.filter { !$0.isTime && !$0.isCue(in: [.from, .until]) })
      let onlyIs = untimed.onlyNames && untimed.cues.contains(.level) && !untimed.members.isEmpty
      return !clause.times.isEmpty && (clause.cues.contains(.stay) || onlyIs)
    }
    if isTimed { return self + [.cue(.beyond)] }
    guard let first = staying.first, !going.isEmpty else { return withoutStays }
    for place in going where PlainClause(pieces[place]).onlyNames {
      pieces[place] += [.cue(.goOut)]
    }
    for place in staying {
      let out = PlainClause(pieces[place]).members.filter { meant in
        meant.first.map { !plan.isMember(plan.members[$0.place].id, in: plan.budget.year) } ?? false
      }
      pieces[place] =
        pieces[place].opening + out.map { .names($0) } + (out.isEmpty ? [] : [.cue(.comeIn)])
    }
    let opening = first == 0 && pieces[0].allSatisfy { $0.isCue(in: [.whatIf, .condition]) }
    return Array(
      (opening ? pieces[0] : [])
        + pieces.dropFirst(opening ? 1 : 0).filter { !$0.isEmpty }
        .joined(separator: [.cue(.joint)])
    ).withoutStays
  }

  /// That somebody stays says nothing by itself.
  private var withoutStays: [PlainPart] { map { $0.isCue(in: [.stay]) ? .cue(.filler) : $0 } }
}

extension ArraySlice<PlainPart> {
  /// What supposes what follows.
  fileprivate var opening: [PlainPart] {
    prefix { $0.isCue(in: [.whatIf, .condition, .filler, .level]) }
      .filter { $0.isCue(in: [.whatIf, .condition]) }
  }
}

extension PlainPart {
  func isCue(in cues: CueSet) -> Bool {
    if case .cue(let cue) = self { cues.contains(cue) } else { false }
  }
}

extension PlainClause {
  /// Whether it only says what stays as it is: a figure, with no name and no number.
  fileprivate var isOfWhatIsLeft: Bool {
    cues.meets([.negation, .freeze]) && members.isEmpty && things.isEmpty && numbers.isEmpty
      && unknown <= 1
      && cues.meets([.fee, .rate, .profiling, .staff, .salaries, .expenses, .hire, .end])
      && !cues.meets([
        .why, .who, .howLong, .howMuch, .howMany, .notEmpty, .balance, .aim, .must, .afford,
        .decide,
        .happens,
      ])
  }

  /// Whether it says of members that they stay, or that they do not go.
  fileprivate var tellsWhoStays: Bool {
    guard !members.isEmpty, things.isEmpty, numbers.isEmpty, unknown == 0, times.isEmpty,
      !cues.meets([.pay, .fee, .why, .who, .howMuch, .once, .double, .hire, .end])
    else { return false }
    // `Viken blir`
    let endsInVerb = parts.last.map { $0.isCue(in: [.level]) } ?? false
    return cues.contains(.stay) || cues.contains(.negation) && !cues.contains(.comeIn)
      || cues.meets([.comeIn, .level]) && cues.contains(.redo) || onlyNames && endsInVerb
  }

  /// Whether it names members and says nothing of them by itself: `men Hole gjør`.
  fileprivate var onlyNames: Bool {
    parts.allSatisfy { part in
      switch part {
      case .names, .cue(.filler), .cue(.level), .cue(.by): true
      case .cue, .number, .year, .month, .newName, .unknown: false
      }
    }
  }
}

extension CueSet {
  /// What changes something.
  static let changing: CueSet =
    moves + [.raise, .lower, .remove, .out, .lose, .spend, .setAside, .release, .half, .double]
}

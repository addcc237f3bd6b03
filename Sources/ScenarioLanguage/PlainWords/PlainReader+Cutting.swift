// A sentence is cut where a condition, a question or another part of it begins.

extension PlainReader {
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
    let comparesMoves = comparesMoves
    for (place, part) in parts.enumerated() {
      switch part {
      case .cue(.joint): close(&clauses)
      case .cue(.out) where isCondition == false && begins(with: place, after: begun):
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
      // `hvem bestemmer om vi kan bruke av fondet` supposes nothing.
      case .cue(.condition) where PlainClause(begun).cues.contains(.decide): break
      case .cue(.than) where comparesChanges(at: place): close(&clauses)
      case .cue(.whatIf), .cue(.condition):
        close(&clauses)
        isCondition = true
      case .cue(.compare) where comparesMoves: break
      case _: begun.append(part)
      }
    }
    close(&clauses)
    return clauses.sharingPercent
  }

  /// Whether what stands on both sides of a place are changes: `er det verre å miste Viken enn at Oslo betaler enkelt`.
  func comparesChanges(at place: Int) -> Bool {
    let sides = [parts[..<place], parts[(place + 1)...]].map { side in
      PlainClause(side.filter { !$0.isCue(in: [.raise, .best, .level, .joint]) })
    }
    return sides.allSatisfy { !$0.members.isEmpty && change($0) != nil }
  }

  /// Whether a sentence asks which of two changes does more.
  var comparesChanges: Bool {
    parts.indices.contains { parts[$0].isCue(in: [.than]) && comparesChanges(at: $0) }
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

import Budget

// What is said once stands for what goes on with it.

extension PlainClause {
  /// The same in one year, or from it on.
  func dated(_ year: Int, from isBeginning: Bool) -> PlainClause {
    var dated = PlainClause(
      parts.filter { part in
        if case .year = part { false } else { true }
      } + (isBeginning ? [.cue(.from)] : []) + [.year(year)])
    dated.isCondition = isCondition
    return dated
  }

  /// The same of what another part of the sentence names, in that part's year: `… i 2021 og Lier i 2022`; nil where
  /// it says anything else.
  func again(with next: PlainClause) -> PlainClause? {
    if let again = againOfPosition(next) { return again }
    let isOfOther = members.count == 1 && numbers.count == 1 && !next.members.isEmpty
    guard !years.isEmpty && !next.years.isEmpty || isOfOther && !next.numbers.isEmpty,
      next.members.isEmpty || !members.isEmpty,
      next.numbers.isEmpty || !numbers.isEmpty, !next.members.isEmpty || !next.numbers.isEmpty,
      next.parts.allSatisfy({
        $0.isNumber || $0.isCue(in: [.another, .raise]) || PlainClause([$0]).isContinuation
      })
    else { return nil }
    let kept = parts.filter { part in
      switch part {
      case .year, .month: next.times.isEmpty
      case .names: next.members.isEmpty
      case .number: next.numbers.isEmpty
      case .cue, .newName, .unknown: true
      }
    }
    // `ti øre i 2021 og fem til i 2022`
    let unit = numbers.first?.number.unit ?? .none
    let said = next.parts.map { part -> PlainPart in
      // `ti øre fra 2021 og til 2 fra 2022` is two kroner.
      guard case .number(var number, let isLevel) = part, number.unit == .none, unit == .øre,
        !number.isArticle, number.value.denominator == 1,
        !isLevel || next.parts.contains(where: { $0.isCue(in: [.another]) })
      else { return part }
      number.unit = unit
      return .number(number, isLevel: isLevel)
    }
    var again = PlainClause(kept + said.filter { !$0.isCue(in: [.another]) })
    again.isCondition = isCondition
    return again
  }

  /// The same when another part of the sentence says, which goes on with it: `si opp en fast og to midlertidige fra juni`.
  func sharingTime(with next: PlainClause) -> PlainClause {
    guard times.isEmpty, next.times.count == 1, next.cues.meets(.positions),
      let place = next.parts.firstIndex(where: \.isTime)
    else { return self }
    var shared = adding(
      PlainClause(
        next.parts[..<place].suffix(1).filter { $0.isCue(in: [.from, .until]) } + [
          next.parts[place]
        ]))
    shared.isCondition = isCondition
    return shared
  }

  /// The same of positions of another kind: `ansett en fast og en midlertidig`.
  private func againOfPosition(_ next: PlainClause) -> PlainClause? {
    let isOfKind = next.parts.allSatisfy { part in
      switch part {
      case .number, .cue(.permanent), .cue(.temporary), .cue(.seconded), .cue(.staff),
        .cue(.another), .cue(.filler), .cue(.from), .cue(.by), .year, .month:
        true
      case .cue, .names, .newName, .unknown: false
      }
    }
    let verbs = parts.filter { part in
      switch part {
      case .cue(.hire), .cue(.end), .cue(.lower), .cue(.remove): true
      case .cue, .names, .number, .year, .month, .newName, .unknown: false
      }
    }
    guard isOfKind, next.cues.meets(.positions), !verbs.isEmpty else { return nil }
    var again = PlainClause(verbs + next.parts)
    again.isCondition = isCondition
    return again
  }

  /// The same of each of its members alone.
  var ofEachMember: [PlainClause] {
    members.map { member in
      PlainClause(
        parts.filter { part in if case .names(let named) = part { named == member } else { true } })
    }
  }

  /// The same of each of the lines and positions that it names, where it says the same of all: `stryk A og B`.
  var ofEachThing: [PlainClause] {
    let kinds = Set(things.map(\.kind))
    var things: [NamedThing] = []
    for thing in self.things where !things.contains(thing) { things.append(thing) }
    guard things.count > 1, kinds.isDisjoint(with: [.scenario, .member]),
      numbers.allSatisfy({ $0.number.isOfTime || $0.number.unit == .percent })
    else { return [self] }
    return things.map { thing in
      var each = PlainClause(
        parts.filter { part in
          if case .names(let named) = part, named[0].kind != .member {
            named[0] == thing
          } else {
            true
          }
        })
      each.isCondition = isCondition
      return each
    }
  }

  /// The same moved as what was said before, where it only says by how much: `kutt 200 000 i profilering og 100 000 i
  /// driften`.
  func moving(as before: PlainClause?) -> PlainClause {
    if let before, let growing = growing(as: before) { return growing }
    guard let before, direction == nil, before.direction != nil, members.isEmpty,
      !isCondition || before.isCondition, movesOn || isContinuation && !things.isEmpty,
      let verb = before.parts.first(where: { Self.verb(of: $0) != nil }),
      // `dropp A og sett 200 000 på B` takes nothing from B.
      !verb.isCue(in: [.remove]) || before.numbers.contains(where: { !$0.number.isOfTime })
    else { return self }
    var moved = PlainClause([verb] + parts)
    moved.isCondition = isCondition
    return moved
  }

  /// The same growing as what was said before: `lønningene vokser med tre prosent årlig og prisene med to`; nil where it
  /// does not go on so.
  private func growing(as before: PlainClause) -> PlainClause? {
    let growths: CueSet = [.wageGrowth, .populationGrowth]
    let subjects: CueSet = growths + [.salaries, .prices, .population, .income]
    guard before.cues.meets(growths + [.grow]), before.cues.meets(subjects), cues.meets(subjects),
      before.numbers.contains(where: { $0.number.unit == .percent }), !cues.contains(.grow),
      numbers.count == 1, members.isEmpty, things.isEmpty, !cues.meets(.moves),
      [.percent, .none].contains(numbers[0].number.unit), !numbers[0].number.isLarge
    else { return nil }
    let percents = parts.map { part -> PlainPart in
      guard case .number(var number, _) = part else { return part }
      number.unit = .percent
      return .number(number, isLevel: false)
    }
    var growing = PlainClause([.cue(.grow)] + percents)
    growing.isCondition = isCondition
    return growing
  }

  /// Whether it says by how much something moves, and not which way.
  private var movesOn: Bool {
    let isOfLine = [.line, .profilingLine].contains { thing($0) != nil }
    return (isOfLine || cues.meets([.fee, .rate, .profiling, .expenses, .salaries]))
      && numbers.contains { !$0.isLevel && !$0.number.isOfTime && $0.number.sign == nil }
      && !cues.meets(
        .moves + [.setAside, .release, .howMuch, .must, .grow, .vary, .whatIf, .spend])
  }

  private static func verb(of part: PlainPart) -> Character? {
    switch part {
    case .cue(.raise): "+"
    case .cue(.lower), .cue(.save), .cue(.remove): "-"
    case .cue, .names, .number, .year, .month, .newName, .unknown: nil
    }
  }
}

extension [PlainClause] {
  /// The same, with the per cent behind the last of several growths said of each: `prisene 3 og lønna 4 prosent`.
  var sharingPercent: [PlainClause] {
    var shared = map { $0.isOfGrowth ? $0.inPercent ?? $0 : $0 }
    for place in indices.dropLast().reversed() where shared[place + 1].growsByPercent {
      guard let percent = shared[place].inPercent else { continue }
      shared[place] = percent
    }
    return shared
  }
}

extension PlainClause {
  private static let growing: CueSet = [
    .prices, .salaries, .wageGrowth, .populationGrowth, .population,
  ]

  /// Whether it is of growth alone, whose numbers can only be per cent: `lønnsoppgjøret ender på 3,5`.
  fileprivate var isOfGrowth: Bool { cues.meets([.wageGrowth, .populationGrowth]) }

  fileprivate var growsByPercent: Bool {
    let said = numbers.filter { !$0.number.isOfTime }
    return cues.meets(Self.growing) && said.count == 1 && said[0].number.unit == .percent
  }

  /// The same with its one small number as so many per cent; nil where it has none, or is of something else.
  fileprivate var inPercent: PlainClause? {
    guard cues.meets(Self.growing), numbers.count == 1, members.isEmpty, things.isEmpty,
      numbers[0].number.unit == .none, numbers[0].number.value.magnitude < ExactNumber(30)
    else { return nil }
    var same = PlainClause(
      parts.map { part in
        guard case .number(var number, let isLevel) = part, !number.isArticle else { return part }
        number.unit = .percent
        return .number(number, isLevel: isLevel)
      })
    same.isCondition = isCondition
    return same
  }
}

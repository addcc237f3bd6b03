import Budget

// What is said once of several changes or years stands in a statement of each.

extension PlainReader {
  /// Changes with the year that is said once for all of them, the likeliest reading first.
  ///
  /// In front, `fra 2021 …`, it is of all; behind the last one it may also be only of that.
  func sharingYear(_ changes: [FoundChange]) -> [[FoundChange]] {
    let dated = changes.indices.filter { !changes[$0].clause.years.isEmpty }
    guard changes.count > 1, let only = dated.first, dated.count == 1,
      let year = changes[only].clause.years.first, changes[only].clause.years.count == 1,
      beginsWithYear || only == changes.count - 1 || happensWhen(changes[only].clause)
        || isAtOnce
    else { return [changes] }
    let isBeginning = changes[only].clause.beginsWithTime
    let isEnd = changes[only].clause.endsWithTime
    let shared = changes.indices.map { place -> FoundChange in
      let (clause, pattern) = changes[place]
      let dated =
        isEnd
        ? clause.adding(PlainClause([.cue(.until), .year(year)]))
        : clause.dated(year, from: isBeginning)
      // `wages grow 3 % a year and Hamar leaves in 2022`: growth is of every year.
      let isOfEachYear = pattern.isOfGrowth && !changes[only].pattern.isOfGrowth
      return (
        place == only || isOfEachYear && !beginsWithYear && !isAtOnce ? clause : dated, pattern
      )
    }
    return beginsWithYear || isAtOnce ? [shared] : [shared, changes]
  }

  /// Whether one thing is to be together with another: `Viken går ut neste år og satsen opp 20 øre samtidig`.
  private var isAtOnce: Bool {
    words.contains { $0.key == "samtidig" }
      || zip(words, words.dropFirst()).contains {
        $0.key == "same" && ["time", "year"].contains($1.key)
      }
  }

  /// Changes of which one is said to grow and others by as many per cent: `lønn 4 prosent og priser 3 prosent i året`.
  func growingTogether(_ changes: [FoundChange]) -> [FoundChange] {
    guard changes.count > 1, changes.contains(where: \.pattern.isOfGrowth) else { return changes }
    return changes.map { change in
      guard !change.pattern.isOfGrowth, change.clause.canGrow else { return change }
      var growing = PlainClause([.cue(.grow)] + change.clause.parts)
      growing.isCondition = change.clause.isCondition
      guard let pattern = self.change(growing), pattern.isOfGrowth else { return change }
      return (growing, pattern)
    }
  }

  /// Whether all else is to be when something is: `øk satsen når Innlandet går ut i 2021`.
  private func happensWhen(_ clause: PlainClause) -> Bool {
    clause.isCondition && words.contains { ["nar", "when", "idet", "as"].contains($0.key) }
  }

  /// Whether the first thing that it says is when.
  private var beginsWithYear: Bool {
    for part in parts {
      switch part {
      case .year: return true
      case .cue(.from), .cue(.by), .cue(.filler), .cue(.joint), .cue(.whatIf), .cue(.condition):
        continue
      case .cue, .names, .number, .month, .newName, .unknown: return false
      }
    }
    return false
  }

  /// Changes of one thing by an amount in one year and by another in a later one, of which each goes until the next:
  /// `kutt profilering i 2021 med 300 000 og i 2022 med 500 000`; then as they would add up.
  func inTurn(_ changes: [FoundChange], _ choice: Int) -> [[FoundChange]] {
    var bounded = changes
    for place in changes.indices {
      guard let own = changes[place].clause.moveOfYear, let subject = moved(changes[place], choice)
      else { continue }
      let later = changes[(place + 1)...].compactMap { next -> Int? in
        guard let year = next.clause.moveOfYear, year > own, moved(next, choice) == subject else {
          return nil
        }
        return year
      }
      guard let next = later.min() else { continue }
      bounded[place].clause.add(PlainClause([.cue(.until), .year(next - 1)]))
    }
    let isSame = zip(bounded, changes).allSatisfy { $0.clause.times == $1.clause.times }
    return isSame ? [changes] : [bounded, changes]
  }

  /// What a change moves by an amount, as its line begins; nil for fees, which rise year by year.
  private func moved(_ change: FoundChange, _ choice: Int) -> Substring? {
    guard let line = filled(change.pattern, change.clause, choice).first,
      PlainLine(line).begun.allSatisfy({ [.profiling, .spend].contains($0) }),
      let sign = line.firstIndex(where: { "+-".contains($0) })
    else { return nil }
    return line[...sign]
  }

  /// The line of an amount of one year, `et tilskudd i 2021`, as of that year alone.
  func ofOneYear(_ changes: [FoundChange], _ choice: Int) -> [String] {
    guard changes.count == 1, var change = changes.first, let year = change.clause.yearAlone,
      let line = filled(change.pattern, change.clause, choice).first,
      PlainLine(line).begun.allSatisfy({ [.profiling, .spend, .incomeLine].contains($0) })
    else { return [] }
    change.clause.add(PlainClause([.cue(.until), .year(year)]))
    return joined([change], choice)
  }

  /// The table of several fees of which each is tried: `vis reserven med sats 1,40, 1,50 og 1,60`; nil where the changes
  /// are no such fees.
  func table(of changes: [FoundChange], _ choice: Int, _ rest: PlainClause) -> String? {
    let rates = changes.compactMap { change -> String? in
      guard change.clause.times.isEmpty, change.clause.numbers.count == 1,
        let line = filled(change.pattern, change.clause, choice).first
          .flatMap({ PlainLine($0).statements.first })
      else { return nil }
      let rate = Concept.rate.word(in: language) + " "
      let value = line.dropFirst(rate.count)
      return line.hasPrefix(rate) && value.first?.isNumber == true ? String(value) : nil
    }
    guard rates.count > 1, rates.count == changes.count else { return nil }
    let asked = changes.reduce(into: rest) { $0.add($1.clause) }
    let filling = PlainFilling(clause: asked, language: language, names: names)
    return language.text(en: "sweep rate ", nb: "tabell sats ") + rates.joined(separator: ", ")
      + " " + Concept.show.word(in: language) + " "
      + (filling.outcome ?? .free).word(in: language)
  }

  /// The line of a change that is made anew each year: `øk satsen med 5 øre hvert år`; nil where none is.
  ///
  /// As growth does, it begins with the second year unless a year is said.
  func steps(of changes: [FoundChange], _ choice: Int) -> String? {
    guard changes.count == 1, let change = changes.first, change.clause.isStepped,
      change.pattern.takesYear
    else { return nil }
    let second = names.plan.firstYear.number + 1
    let period = change.clause.period(from: names.plan.firstYear)
    let first = period?.first?.year.number ?? second
    let said = period?.last?.year.number
    let last = said ?? max(first + 1, second + 2, names.plan.years.last?.number ?? second)
    guard first < last, last - first < 10 else { return nil }
    let steps = (first...last).compactMap { year in
      filled(change.pattern, change.clause.dated(year, from: true), choice).first
    }
    guard steps.count == last - first + 1 else { return nil }
    return steps.joined(separator: "; ")
  }
}

extension PlainClause {
  /// The one year that it is said of, with no word of from when or until when; nil where there is none.
  fileprivate var yearAlone: Int? {
    guard times.count == 1, times[0].role == .at, times[0].month == nil else { return nil }
    return times[0].year
  }

  /// The year from which, or in which, it moves something by an amount; nil where it does not.
  fileprivate var moveOfYear: Int? {
    guard times.count == 1, [.at, .from].contains(times[0].role), times[0].month == nil,
      numbers.contains(where: { !$0.isLevel })
    else { return nil }
    return times[0].year
  }

  /// Whether it moves something again each year.
  fileprivate var isStepped: Bool {
    let isEachYear = cues.contains(.yearly) || feeNumber?.number.unit == .øre
    let isMoved = direction != nil || numbers.contains { $0.number.sign != nil }
    return cues.contains(.grow) && isEachYear && isMoved
      && !numbers.contains { $0.isLevel } && (!numbers.isEmpty || hasArticle)
  }
}

extension PlainClause {
  /// Whether it moves by a percentage what can grow each year.
  fileprivate var canGrow: Bool {
    amountNumber?.number.unit == .percent && members.isEmpty && things.isEmpty
      && cues.meets([.salaries, .prices, .population, .income])
  }
}

extension PlainPattern {
  /// Whether it is of what grows each year.
  var isOfGrowth: Bool {
    lines.contains {
      StatementForm.begun(by: $0.en.replacing("{horizon}", with: ""))?.concept == .growth
    }
  }

  /// Whether its line says from when.
  fileprivate var takesYear: Bool {
    lines.contains { line in
      !line.en.hasPrefix("{horizon}")
        // What is paid into a fund is paid each year.
        && !line.en.hasPrefix("pay ")
        && ["{from}", "{month}", "{at}"].contains { line.en.contains($0) }
    }
  }
}

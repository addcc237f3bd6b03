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
    // What is to be noted may say anything.
    if let noted = noted(whole) { return [noted] }
    // hvis knows years and no hours.
    guard
      !whole.cues.contains(.asksWhen)
        || whole.cues.meets(
          [
            .run, .howLong, .decide, .fee, .rate, .sources, .most, .funds, .notice, .notEmpty,
            .reserve, .money,
            .balance, .result,
          ]
            + .positions),
      !isBeyond(whole)
    else {
      return []
    }
    var lines: [String] = []
    for choice in 0..<choices(whole) {
      for line in meanings(whole, choice) where !lines.contains(line) && tellsAll(line, of: whole) {
        lines.append(line)
      }
    }
    return Array(lines.prefix(6))
  }

  /// How many ways there are to take names that more than one thing has.
  private func choices(_ whole: PlainClause) -> Int {
    min(3, whole.members.map(\.count).max() ?? 1)
  }

  private func meanings(_ whole: PlainClause, _ choice: Int) -> [String] {
    if let line = wish(whole, choice) { return line }
    if whole.cues.contains(.asksWhen), whole.cues.meets(.positions) { return asked(whole, choice) }
    var (changes, rest) = split(whole, choice)
    changes = growingTogether(changes)
    if asksWhether, !clauses.contains(where: \.isCondition) {
      let answers = asked(whole, choice, from: PlainPattern.whether)
      if !answers.isEmpty { return answers }
    }
    guard mayChange || changes.allSatisfy(\.clause.isCondition) else { return [] }
    // What is asked of a year is asked of the change in it, where it is no question of its own; what grows does so from
    // the start.
    if let year = rest.years.max(), changes.allSatisfy({ $0.clause.years.isEmpty }),
      !changes.contains(where: \.pattern.isOfGrowth), !rest.cues.meets(Self.figures)
    {
      for place in changes.indices { changes[place].clause.add(PlainClause([.year(year)])) }
    }
    // What comes of a change of a later year is seen in that year.
    let opening = names.plan.budget.year
    let begun = changes.compactMap { $0.clause.period(from: opening)?.first?.year }.max()
    if let begun, begun > opening, rest.years.isEmpty,
      rest.cues.meets(Self.figures + [.most, .least, .pay])
    {
      rest.add(PlainClause([.year(begun.number)]))
    }
    let lastSaid = whole.years.max() ?? 0
    if let steps = steps(of: changes, choice) { return [planned(steps, until: lastSaid)] }
    if !changes.isEmpty && rest.leavesOutChange || leavesOutCondition(changes) { return [] }
    if let table = table(of: changes, choice, rest) { return [planned(table, until: lastSaid)] }
    if isChoice || comparesMoves, let apart = apart(changes, choice) {
      return apart.map { planned($0, until: lastSaid) }
    }
    let combined =
      sharingYear(changes).flatMap { inTurn($0, choice) }.flatMap { joined($0, choice) }
      + ofOneYear(changes, choice)
    guard changes.isEmpty || !combined.isEmpty else { return [] }
    guard !changes.isEmpty else {
      let lines = both(choice) + asked(rest, choice)
      return lines.filter { !supposes || makesUpFor($0) }.map { planned($0, until: lastSaid) }
    }
    guard rest.unknown <= 1 else { return [] }
    rest.covers = covered(changes, rest)
    // `… fra 2021, hvordan ser det ut i 2022`
    let looksLater =
      rest.cues.meets([.happens, .show])
      && rest.years.max().map { $0 > begun?.number ?? opening.number } ?? false
      && (begun ?? opening > opening || changes.contains(where: \.pattern.isOfGrowth))
    let questions =
      rest.wantsAnswer || looksLater
      ? asked(rest, choice, from: PlainPattern.ofChanges + PlainPattern.questions) : []
    // A number that nothing takes was meant for something, and so was what is asked or looked for.
    let isUntold =
      !rest.numbers.isEmpty || rest.asksForLever || rest.cues.meets([.howLong, .risk])
    if questions.isEmpty, isUntold { return [] }
    return questions.map { planned(combined[0] + "; " + $0, until: lastSaid) }
      + combined.map { planned($0, until: lastSaid) }
  }

  /// A line behind one plan that takes in all years that it says, and the last one that the sentence does.
  private func planned(_ line: String, until year: Int) -> String {
    let prefix = PlainFilling(clause: PlainClause([]), language: language, names: names)
    let read = PlainLine(line)
    var statements = read.statements
    let isPlan = { (statement: String) in
      StatementForm.begun(by: statement)?.concept == .plan
    }
    let plans = statements.filter(isPlan)
    statements.removeAll(where: isPlan)
    guard !read.begun.contains(.help) else { return statements.joined(separator: "; ") }
    let first = names.plan.budget.year.number
    let years = ([year] + read.years.filter(PlainNumberReader.isYear)).max() ?? 0
    let counts =
      plans.compactMap { $0.split(separator: " ").lazy.compactMap { Int($0) }.first } + [
        years - first + 1
      ]
    let count = counts.max() ?? 1
    guard count > names.plan.years.count, count <= 30 else {
      return statements.joined(separator: "; ")
    }
    return prefix.planning(count) + statements.joined(separator: "; ")
  }

  /// The lines that make all of some changes, the likeliest first; none where one of them makes no line.
  func joined(_ changes: [FoundChange], _ choice: Int) -> [String] {
    let done = changes.flatMap { change -> [[String]] in
      let each =
        change.pattern.isOfOneMember && change.clause.members.count > 1
        ? change.clause.ofEachMember : change.clause.ofEachThing
      // Each of several things may be of another kind.
      return each.map { clause in
        let isOfThings = each.count > 1 && !clause.things.isEmpty
        return filled(
          isOfThings ? self.change(clause) ?? change.pattern : change.pattern, clause, choice)
      }
    }
    guard !done.contains(where: \.isEmpty) else { return [] }
    var combined = [inOrder(done.compactMap(\.first))]
    // One of them in its other meaning at a time, the last one first.
    for place in done.indices.reversed() {
      for other in done[place].dropFirst() {
        var pieces = done.compactMap(\.first)
        pieces[place] = other
        combined.append(inOrder(pieces))
      }
    }
    return combined
  }

  /// One line of several, with the figures that they ask for behind what changes them.
  private func inOrder(_ pieces: [String]) -> String {
    let statements = pieces.flatMap { PlainLine($0).statements }
    let isAsked = { (statement: String) in StatementForm.begun(by: statement) == nil }
    return (statements.filter { !isAsked($0) } + statements.filter(isAsked)).joined(separator: "; ")
  }

  /// Whether it asks if something is so, as `betaler Oslo dobbelt?` does.
  private var asksWhether: Bool {
    guard let first = words.first?.key else { return false }
    if Self.finite.contains(first) { return true }
    // `stemmer det at Oslo betaler dobbelt`
    if words.prefix(4).contains(where: { ["stemmer", "sant", "true"].contains($0.key) }) {
      return true
    }
    guard Self.being.contains(first), parts.count > 1 else { return false }
    switch parts[1] {
    // `er budsjettet i balanse`
    case .names, .cue(.budget): return true
    case .cue(.filler): return parts.count > 2 && parts[2].isCue(in: [.budget])
    case .cue, .number, .year, .month, .newName, .unknown: return false
    }
  }

  /// Verbs that a question of whether something is so begins with, and those that a name must follow then.
  private static let finite: Set<String> = ["betaler", "teller", "does", "do", "did"]
  private static let being: Set<String> = ["er", "is", "are", "har", "has"]

  /// The line that notes something, or who decided what is open and when; nil where neither is said.
  private func noted(_ whole: PlainClause) -> String? {
    PlainPattern.notes.lazy.filter { $0.fits(whole) }.flatMap { filled($0, whole, 0) }.first
  }

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
    let hasNumber = clause.numbers.contains { !$0.number.isOfTime }
    let lasts = clause.numbers.contains { $0.number.isOfTime }
    let templates = pattern.lines.filter {
      (!hasNumber || PlainFilling.takesNumber($0.en))
        && (!lasts || PlainFilling.takesDuration($0.en)) || PlainFilling.explains($0.en)
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
    guard clauses.count == 2, words.filter({ Self.questionWords.contains($0.key) }).count > 1,
      clauses.allSatisfy({ $0.cues.meets(Self.asking) && !$0.isCondition })
    else { return [] }
    // `hva betaler Oslo, og hvor stor andel er det`
    let isOfSame = clauses[1].cues.contains(.share) && clauses[1].members.isEmpty
    let second =
      isOfSame
      ? clauses[1].adding(PlainClause(clauses[0].members.map { .names($0) })) : clauses[1]
    let lines = [clauses[0], second].compactMap { asked($0, choice).first }
    // `hvor mange er ansatt, og hva koster hver`: the second asks of what the first does.
    let subjects = clauses.map { $0.cues.meets(.positions) }
    guard subjects[0] == subjects[1] || !clauses[1].cues.contains(.everyone), lines.count == 2,
      lines[0] != lines[1], !lines.contains(where: { PlainLine($0).statements.count > 1 })
    else {
      return []
    }
    return [lines.joined(separator: "; ")]
  }

  private static let questionWords: Set<String> = [
    "hva", "hvem", "hvor", "hvorfor", "hvordan", "hvilke", "hvilken", "hvilket", "nar", "what",
    "who",
    "how", "why", "which", "when", "whose",
  ]

  private static let asking: CueSet = [
    .share, .who, .howMuch, .howMany, .why, .howLong, .pay, .cost, .goes, .spend,
  ]

  /// The name that something is to be kept under; nil where none is said.
  private var title: String? {
    let verbs = words.indices.lazy.compactMap { place -> Int? in
      guard let cue = CueLexicon.of(language).cue(at: place, in: words),
        [.keep, .save].contains(cue.cue)
      else { return nil }
      return place + cue.length
    }
    let behind = words.dropFirst(verbs.first ?? 1).map(\.text).joined(separator: " ")
    // `kall dette Sparebudsjett`, which names it by all that follows.
    let isCalled = Self.calling.contains(words.first?.key ?? "") && words.count <= 6
    return PlainWords.title(in: behind) ?? (isCalled && !behind.isEmpty ? behind : nil)
  }

  private static let calling: Set<String> = ["kall", "dop", "call", "name"]

  private static let figures: CueSet = [
    .result, .reserve, .left, .bound, .opening, .closing, .expenses, .income, .salaries, .profiling,
    .fee,
    .rate, .members, .population, .staff,
  ]
}

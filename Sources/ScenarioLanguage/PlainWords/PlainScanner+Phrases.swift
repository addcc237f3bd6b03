import Budget

// What a word means by the words around it, and by those that it is put together of.

extension PlainScanner {
  /// What the first word asks for by the one behind it: `når slutter de midlertidige`, but `når Viken slutter`, and
  /// `hvem kan si opp noen`; nil where it says nothing such.
  var asksOrDecides: Cue? {
    guard words.count > 1 else { return nil }
    // `når på året betaler de`
    let verb = ["pa", "i"].contains(key(1)) ? 3 : 1
    if ["nar", "when"].contains(key(0)), let verb = cue(at: verb)?.cue,
      (CueSet.moves + [.pay, .spend, .run]).contains(verb)
    {
      return .asksWhen
    }
    guard ["hvem", "who"].contains(key(0)), Self.may.contains(key(1)) else { return nil }
    // `hvem skal ut` asks who it is.
    let decided = CueSet.decided + (key(1) == "skal" ? [] : [.out])
    let isChange = words.indices.dropFirst(2).contains { place in
      cue(at: place).map { decided.contains($0.cue) } ?? false
    }
    return isChange ? .decide : nil
  }

  private static let may: Set<String> = ["kan", "can", "may", "could", "far", "skal"]

  /// What a phrase means by what stands around it; nil where it means what it says.
  func told(_ cue: FoundCue, at place: Int) -> Reading? {
    toldOfTime(cue, at: place) ?? toldOfMoves(cue, at: place) ?? toldOfFees(cue, at: place)
      ?? toldOfFund(cue, at: place) ?? toldOfPeople(cue, at: place)
      ?? toldOfPositions(cue, at: place)
  }

  /// Phrases that only seem to suppose or deny something, by the time that follows.
  private func toldOfTime(_ cue: FoundCue, at place: Int) -> Reading? {
    let end = place + cue.length
    // `hvordan ser det ut om fire år` supposes nothing.
    if cue.cue == .whatIf, cue.length > 1, ["om", "in"].contains(key(end - 1)),
      time(at: end - 1, after: []) != nil
    {
      return ([.cue(.show)], cue.length - 1)
    }
    // `hvis vi ikke lar dem gå før i 2023`
    if cue.cue == .negation, cue.length == 1, notBefore(from: end) != nil {
      return ([.cue(.filler)], 1)
    }
    // `hva om ikke Viken var med`
    if cue.cue == .negation, cue.length == 1, isSupposed(at: place), isOfMembership(from: end) {
      return ([.cue(.goOut)], 1)
    }
    // Who is not there any longer has gone: `ikke finnes lenger`.
    if cue.cue == .negation, cue.length == 1, isNoLonger(from: end) { return ([.cue(.goOut)], 1) }
    // `ned igjen til 1,40` leaves nothing.
    if key(place) == "igjen", ["ned", "opp", "tilbake"].contains(key(place - 1)) {
      return ([.cue(.filler)], 1)
    }
    return nil
  }

  /// Whether what supposes something stands just before a place.
  private func isSupposed(at place: Int) -> Bool {
    cue(endingAt: place - 1).map { [.whatIf, .condition].contains($0.cue) } ?? false
  }

  /// Whether somebody who is named is said to be with others.
  private func isOfMembership(from place: Int) -> Bool {
    guard place < words.count, let named = names.things(at: place, in: words, wantsScenario: false),
      named.things[0].kind == .member
    else { return false }
    let verb = place + named.length
    return ["er", "var", "blir", "ble", "is", "was", "were"].contains(key(verb))
      && ["med", "medlem", "in", "member"].contains(key(verb + 1))
  }

  /// Where what begins not before a time says so: at the `før` of `ikke … før 2023`; nil for no such words.
  func notBefore(from place: Int) -> Int? {
    (place..<words.count).first { at in
      guard isBeforehand(at) else { return false }
      let next = ["i", "in", "fra", "from"].contains(key(at + 1)) ? at + 2 : at + 1
      return next < words.count && time(at: next, after: []) != nil
    }
  }

  /// Whether a word says that something is before a time; folded, `før` is `for`.
  func isBeforehand(_ place: Int) -> Bool {
    ["før", "foer", "before", "until"].contains(words[place].text.lowercased())
  }

  /// Who and what is brought in, taken from something, or moved by a word that is put together of both.
  private func toldOfMoves(_ cue: FoundCue, at place: Int) -> Reading? {
    let end = place + cue.length
    // Money that is borrowed is nothing that any line says.
    if cue.cue == .hire, cue.also == [.seconded], !isOfPosition(from: end) {
      return ([.cue(.beyond)], cue.length)
    }
    // `flytt 200 000 fra Brand Manager til Vertskapsattraktivitet`
    if let moved = movedBetween(cue, at: place) { return moved }
    // Money, people and members are all brought in: `få inn 300 000`, `få inn en rådgiver`, `ta inn Kragerø`.
    if cue.length == 2, [.hire, .income, .filler].contains(cue.cue),
      ["inn", "in"].contains(key(place + 1))
    {
      if isOfPosition(from: end) { return (cue.cue == .hire ? cue.parts : [.cue(.hire)], 2) }
      guard cue.cue != .filler else { return nil }
      return ([.cue(isName(at: end) ? .comeIn : .income)], 2)
    }
    // `gjør om to av de midlertidige til faste`, which takes nothing back
    if cue.cue == .undo, cue.length == 2, key(place + 1) == "om", isOfPosition(from: end) {
      return ([.cue(.filler)], 2)
    }
    let isTaken = words[..<place].contains(where: { Self.takenOff.contains($0.key) })
    // `take 100 000 off profiling`, `ta 100 000 av profileringen`
    if key(place) == "off", isTaken { return ([.cue(.lower)], 1) }
    if key(place) == "out", key(place + 1) == "of", isTaken,
      words[..<place].contains(where: { $0.key.first?.isNumber == true })
    {
      return ([.cue(.lower)], 2)
    }
    if key(place) == "av", isTaken { return ([.cue(.from)], 1) }
    // `de andre driftsutgiftene`
    if cue.cue == .others, cue.length > 1,
      let named = names.things(at: end - 1, in: words, wantsScenario: false), named.length > 1
    {
      return ([.cue(.filler)], cue.length - 1)
    }
    // `kontingentøkning`, `satskutt`
    if cue.length == 1, let move = Self.moving(key(place)), CueSet.moved.contains(cue.cue) {
      return ([.cue(cue.cue), .cue(move)], 1)
    }
    return nil
  }

  /// Whether a name stands at a place, of a member or of nobody yet.
  private func isName(at place: Int) -> Bool {
    guard place < words.count, words[place].text.first?.isUppercase == true else { return false }
    let thing = names.things(at: place, in: words, wantsScenario: false)?.things.first
    return thing.map { $0.kind == .member } ?? (cue(at: place) == nil)
  }

  /// What is said of fees and pay.
  private func toldOfFees(_ cue: FoundCue, at place: Int) -> Reading? {
    let end = place + cue.length
    // `a pay cut`, `pay goes up`
    if cue.cue == .pay, cue.length == 1, Self.behindPay.contains(key(end)) {
      return ([.cue(.salaries)], 1)
    }
    // What others pay a part of.
    if Self.sharing.contains(where: key(place).hasPrefix) {
      return ([.cue(.others), .cue(.pay)], 1)
    }
    // `hva er en øre verdt` asks for no meaning.
    if cue.cue == .meaning, NumberWords.articles.contains(key(end - 1)),
      PlainNumberReader.units[key(end)] != nil
    {
      return ([.cue(.howMuch)], cue.length - 1)
    }
    return nil
  }

  /// What is said of inhabitants, of whom there are too many to be employed: `102 000 people`.
  private func toldOfPeople(_ cue: FoundCue, at place: Int) -> Reading? {
    guard cue.cue == .staff, ["people", "personer", "folk", "persons"].contains(key(place)),
      (max(0, place - 2)..<place).contains(where: { at in
        numbers.number(at: at).map { $0.number.isLarge && at + $0.length == place } ?? false
      })
    else { return nil }
    return ([.cue(.population)], 1)
  }

  /// What is said of positions and of whoever has them.
  private func toldOfPositions(_ cue: FoundCue, at place: Int) -> Reading? {
    let end = place + cue.length
    // `add a project position`, but `add 10 % to the cost of staff`
    if key(place) == "add", NumberWords.value(of: key(end), in: .english) != nil,
      isOfPosition(from: end)
    {
      return ([.cue(.hire)], 1)
    }
    // `årskostnad per stilling` is of each.
    if cue.length == 1, ["per", "pr"].contains(key(place)),
      self.cue(at: place + 1)?.cue == .staff
    {
      return ([.cue(.everyone)], 1)
    }
    // `beholde rådgiveren`, which saves nothing to a file.
    if cue.length == 1, Self.keeping.contains(key(place)), isOfPosition(from: place + 1) {
      return keptByAll(at: place) ?? ([.cue(.keepOn)], 1)
    }
    // `vi sier opp en`, but `Viken sier opp`
    if cue.cue == .goOut, cue.length == 2, key(place + 1) == "opp",
      numbers.number(at: end) != nil || isOfPosition(from: end)
    {
      return ([.cue(.end)], 2)
    }
    // `end the temporary position`
    if place == 0, key(0) == "end", isOfPosition(from: 1) { return ([.cue(.end)], 1) }
    // Whoever is employed, in Nynorsk, where the verb is written alike: `kor mange tilsette har vi`.
    if cue.cue == .hire, cue.length == 1, place > 0,
      words[place].text.lowercased().hasPrefix("tilset"),
      Self.beforeNouns.contains(key(place - 1))
    {
      return ([.cue(.staff)], 1)
    }
    return nil
  }

  /// That all of the staff are kept, which changes nothing, but is what money must be left for: `for å beholde alle
  /// ansatte`; nil where only some are.
  private func keptByAll(at place: Int) -> Reading? {
    var end = place + 1
    var isAll = false
    while end < words.count {
      let cue = self.cue(at: end)
      if ["alle", "all", "everyone", "everybody", "staben", "samtlige"].contains(key(end)) {
        isAll = true
      }
      let isStaff = cue.map { CueSet.positions.contains($0.cue) } ?? isPosition(at: end)
      let isBetween = cue.map { [.everyone, .filler, .level].contains($0.cue) } ?? false
      guard isStaff || isBetween else { break }
      end += cue?.length ?? 1
      if words[end - 1].endsPart { break }
    }
    guard isAll else { return nil }
    let isAim = (max(0, place - 6)..<place).contains { at in
      ["for", "to", "that"].contains(key(at)) || cue(at: at)?.cue == .aim
    }
    return ([.cue(isAim && says([.fee, .rate, .profiling]) ? .notEmpty : .filler)], end - place)
  }

  func says(_ wanted: CueSet) -> Bool {
    words.indices.contains { cue(at: $0).map { wanted.contains($0.cue) } ?? false }
  }

  private static let sharing = ["samfinansier", "cofinanc", "co-financ"]

  private static let takenOff: Set<String> = [
    "take", "takes", "taking", "knock", "shave", "lop", "ta", "tar", "trekk", "trekke", "trekker",
  ]

  private static let behindPay: Set<String> = ["cut", "cuts", "goes", "rises", "freeze", "level"]

  private static let keeping: Set<String> = ["beholde", "beholder", "behold", "keep", "keeps"]

  private static let beforeNouns: Set<String> = [
    "mange", "noen", "alle", "de", "vare", "fleire", "flere", "faste", "midlertidige",
  ]

  private func isNoLonger(from place: Int) -> Bool {
    var next = place
    while next < words.count {
      if let cue = cue(at: next)?.cue, [.double, .once, .half, .afford].contains(cue) { break }
      if ["lenger", "lengre", "lengere"].contains(key(next)) { return true }
      if words[next].endsPart { break }
      next += 1
    }
    return false
  }

  /// Whether somebody is brought in by the words from a place on.
  private func isOfPosition(from place: Int) -> Bool {
    var next = place
    while next < words.count {
      if let cue = cue(at: next), CueSet.positions.contains(cue.cue) { return true }
      if isPosition(at: next) { return true }
      if words[next].endsPart { break }
      next += 1
    }
    guard let number = numbers.number(at: place), !number.number.isLarge,
      !number.number.isPrice, number.number.unit == .none, place + number.length < words.count
    else { return false }
    return cue(at: place + number.length) == nil
  }

  /// Whether it asks who something is so of.
  var asksWho: Bool { cue(at: 0).map { [.who, .howMany].contains($0.cue) } ?? false }
}

extension CueSet {
  /// What somebody decides.
  fileprivate static let decided: CueSet =
    moves + [.raise, .lower, .spend, .release, .remove, .goOut, .decide, .extend, .merge]
  /// What a word can say the movement of, too.
  fileprivate static let moved: CueSet = [.fee, .rate, .profiling, .salaries, .expenses, .members]
  /// What is so at the end of a year.
  static let stated: CueSet = [.howMuch, .howMany, .reserve, .left, .result]
  /// What begins a question.
  static let questions: CueSet = [.howMuch, .howMany, .happens, .must, .howLong]
}

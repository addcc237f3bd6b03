import Budget

// What a word means by the words around it, and by those that it is put together of.

extension PlainScanner {
  /// What the first word asks for by the one behind it: `når slutter de midlertidige`, but `når Viken slutter`, and
  /// `hvem kan si opp noen`; nil where it says nothing such.
  var asksOrDecides: Cue? {
    guard words.count > 1 else { return nil }
    if ["nar", "when"].contains(key(0)), let verb = cue(at: 1),
      (CueSet.moves + [.pay]).contains(verb.cue)
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

  /// What a phrase means by what follows it; nil where it means what it says.
  func told(_ cue: (cue: Cue, length: Int), at place: Int) -> (parts: [PlainPart], length: Int)? {
    let end = place + cue.length
    // `hvordan ser det ut om fire år` supposes nothing.
    if cue.cue == .whatIf, cue.length > 1, ["om", "in"].contains(key(end - 1)),
      time(at: end - 1, after: []) != nil
    {
      return ([.cue(.show)], cue.length - 1)
    }
    // Who is not there any longer has gone: `ikke finnes lenger`.
    if cue.cue == .negation, cue.length == 1, isNoLonger(from: end) { return ([.cue(.goOut)], 1) }
    // Money and people are both brought in: `få inn 300 000`, `få inn en rådgiver`.
    if cue.length == 2, [.hire, .income].contains(cue.cue), ["inn", "in"].contains(key(place + 1)) {
      return ([.cue(isOfPosition(from: end) ? .hire : .income)], 2)
    }
    // `take 100 000 off profiling`
    if key(place) == "off", words[..<place].contains(where: { Self.takenOff.contains($0.key) }) {
      return ([.cue(.lower)], 1)
    }
    // `ned igjen til 1,40` leaves nothing.
    if key(place) == "igjen", ["ned", "opp", "tilbake"].contains(key(place - 1)) {
      return ([.cue(.filler)], 1)
    }
    // `ta 100 000 av profileringen`
    if key(place) == "av", words[..<place].contains(where: { Self.takenOff.contains($0.key) }) {
      return ([.cue(.from)], 1)
    }
    // `de andre driftsutgiftene`
    if cue.cue == .others, cue.length > 1,
      let named = names.things(at: end - 1, in: words, wantsScenario: false), named.length > 1
    {
      return ([.cue(.filler)], cue.length - 1)
    }
    // `a pay cut`, `pay goes up`
    if cue.cue == .pay, cue.length == 1, Self.behindPay.contains(key(end)) {
      return ([.cue(.salaries)], 1)
    }
    // `hva er en øre verdt` asks for no meaning.
    if cue.cue == .meaning, NumberWords.articles.contains(key(end - 1)),
      PlainNumberReader.units[key(end)] != nil
    {
      return ([.cue(.howMuch)], cue.length - 1)
    }
    // `tøm fondet`, which `t.o.m.` is no part of.
    if Self.emptying.contains(words[place].text.lowercased()), says(.funds) {
      return ([.cue(.release)], 1)
    }
    // `satser fra 1,40 til 1,80` are tried one after the other.
    if cue.length == 1, Self.severalFees.contains(key(place)) {
      return ([.cue(.rate), .cue(.vary)], 1)
    }
    if let fund = ofFund(cue, at: place, end) { return fund }
    // `beholde rådgiveren`, which saves nothing to a file.
    if cue.length == 1, Self.keeping.contains(key(place)), isOfPosition(from: end) {
      return ([.cue(.keepOn)], 1)
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
    // `halv tid`
    if cue.cue == .half, key(place) == "halvtid" || ["tid", "time"].contains(key(place + 1)) {
      return ([.cue(.half), .cue(.staff)], key(place) == "halvtid" ? 1 : 2)
    }
    // `kontingentøkning`, `satskutt`
    if cue.length == 1, let move = Self.moving(key(place)), CueSet.moved.contains(cue.cue) {
      return ([.cue(cue.cue), .cue(move)], 1)
    }
    return nil
  }

  private func says(_ wanted: Cue) -> Bool {
    words.indices.contains { cue(at: $0)?.cue == wanted }
  }

  private static let emptying: Set<String> = ["tøm", "tømme", "tømmer", "empty"]

  private static let takenOff: Set<String> = [
    "take", "takes", "taking", "knock", "shave", "lop", "ta", "tar", "trekk", "trekke", "trekker",
  ]

  private static let behindPay: Set<String> = ["cut", "cuts", "goes", "rises", "freeze", "level"]

  private static let severalFees: Set<String> = ["satser", "satsene", "kontingenter", "rates"]

  private static let keeping: Set<String> = ["beholde", "beholder", "behold", "keep", "keeps"]

  private static let beforeNouns: Set<String> = [
    "mange", "noen", "alle", "de", "vare", "fleire", "flere", "faste", "midlertidige",
  ]

  /// What a fund is named for by the words before it: what is taken from it, and what is put into it.
  private func ofFund(
    _ cue: (cue: Cue, length: Int), at place: Int, _ end: Int
  ) -> (parts: [PlainPart], length: Int)? {
    guard cue.cue == .funds else { return nil }
    var before = place - 1
    while before > 0, Self.articles.contains(key(before)) { before -= 1 }
    guard before >= 0 else { return nil }
    if Self.outOf.contains(key(before)) {
      return ([.cue(.release), .cue(.funds)], cue.length)
    }
    let isPut =
      words.indices.contains { isLarge(at: $0) } && !words.indices.contains { isTaken(at: $0) }
    return isPut && Self.into.contains(key(before))
      ? ([.cue(.setAside), .cue(.funds)], cue.length) : nil
  }

  private func isLarge(at place: Int) -> Bool {
    numbers.number(at: place).map { $0.number.isLarge && $0.length > 0 } ?? false
  }

  /// Whether a word takes something rather than that it puts it somewhere.
  private func isTaken(at place: Int) -> Bool {
    Self.taking.contains(key(place)) || cue(at: place)?.cue == .release
  }

  private static let articles: Set<String> = [
    "det", "den", "the", "our", "dette", "this", "of", "et", "a",
  ]
  private static let outOf: Set<String> = ["fra", "from", "av", "ut"]
  private static let into: Set<String> = [
    "til", "i", "inn", "pa", "into", "in", "to", "for", "innpa", "inni",
  ]
  private static let taking: Set<String> = [
    "ta", "tar", "hent", "hente", "henter", "bruk", "bruke", "bruker", "take", "use", "draw", "has",
    "har", "is", "er", "are", "star", "var", "was", "were",
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
      if words[next].endsPart { break }
      next += 1
    }
    guard let number = numbers.number(at: place), !number.number.isLarge,
      !number.number.isPrice, number.number.unit == .none, place + number.length < words.count
    else { return false }
    return cue(at: place + number.length) == nil
  }

  /// Which way a word moves what it is put together with: `økning`, `kutt`; nil for any other.
  private static func moving(_ key: String) -> Cue? {
    if rises.contains(where: key.hasSuffix) { return .raise }
    return falls.contains(where: key.hasSuffix) ? .lower : nil
  }

  private static let rises = ["okning", "okningen", "heving", "hevingen", "auke", "auken"]
  private static let falls = [
    "kutt", "kuttet", "reduksjon", "reduksjonen", "senking", "senkning", "nedgang", "nedsettelse",
  ]

  /// Whether the number at a place is by how much something moves: `en økning på 10 øre`, `a cut of 300 000`.
  func isOfChange(before place: Int) -> Bool {
    guard place > 1, ["pa", "of"].contains(key(place - 1)) else { return false }
    return Self.moving(key(place - 2)) != nil
      || ["increase", "cut", "reduction", "rise", "kutt", "hike"].contains(key(place - 2))
  }

  /// Whether a number is by how much something is more or less, `blir 150 000 dyrere`, or a few øre, `hva er 10 øre`,
  /// which are no fee.
  func isMore(_ number: PlainNumber, behind places: Range<Int>) -> Bool {
    let before = key(places.lowerBound - 1)
    guard !["til", "to"].contains(before) else { return false }
    if number.unit == .øre, ["er", "is", "are"].contains(before) { return true }
    return Self.comparing.contains(key(places.upperBound))
  }

  private static let comparing: Set<String> = [
    "dyrere", "billigere", "hoyere", "lavere", "mer", "mindre", "dearer", "cheaper", "higher",
    "lower",
    "more", "less",
  ]

  /// That a question begins at a place behind something else.
  func questioned(_ cue: Cue, at place: Int) -> [PlainPart] {
    place > 0 && CueSet.questions.contains(cue) ? [.cue(.question)] : []
  }

  /// What a word that nobody knows is about by its last part: `møteutgifter` are lines of the budget.
  func joined(at place: Int) -> [PlainPart]? {
    let key = key(place)
    if ["halvtids", "halvdags", "half-time", "half-day", "halftime"].contains(where: key.hasPrefix)
    {
      return [.cue(.half), .cue(.staff)]
    }
    return Self.expenses.contains(where: key.hasSuffix) ? [.cue(.lines)] : nil
  }

  /// Whether it asks who something is so of.
  var asksWho: Bool { cue(at: 0)?.cue == .who }

  private static let expenses = ["utgifter", "utgiftene", "kostnader", "kostnadene"]
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
  fileprivate static let questions: CueSet = [.howMuch, .howMany, .happens, .must, .howLong]
}

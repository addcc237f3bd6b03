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
    let isChange = words.indices.dropFirst(2).contains { place in
      cue(at: place).map { CueSet.decided.contains($0.cue) } ?? false
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
    // `halv tid`
    if cue.cue == .half, key(place) == "halvtid" || ["tid", "time"].contains(key(place + 1)) {
      let half = PlainNumber(value: ExactNumber(50), unit: .percent)
      return ([.number(half, isLevel: false)], key(place) == "halvtid" ? 1 : 2)
    }
    // `kontingentøkning`, `satskutt`
    if cue.length == 1, let move = Self.moving(key(place)), CueSet.moved.contains(cue.cue) {
      return ([.cue(cue.cue), .cue(move)], 1)
    }
    return nil
  }

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

  /// That a question begins at a place behind something else.
  func questioned(_ cue: Cue, at place: Int) -> [PlainPart] {
    place > 0 && CueSet.questions.contains(cue) ? [.cue(.question)] : []
  }

  /// What a word that nobody knows is about by its last part: `møteutgifter` are lines of the budget.
  func joined(at place: Int) -> [PlainPart]? {
    let key = key(place)
    if key.hasPrefix("halvtids") || key.hasPrefix("halvdags") {
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
  /// What begins a question.
  fileprivate static let questions: CueSet = [.howMuch, .howMany, .happens, .must, .howLong]
}

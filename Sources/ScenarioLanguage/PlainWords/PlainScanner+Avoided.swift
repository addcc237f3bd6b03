// What is not to be done is neither wished nor asked: it is read past, as far as that goes.

extension PlainScanner {
  /// What is to be avoided at a place, `slippe å si opp folk`, `i stedet for en fast`: nothing of it is a part of the
  /// sentence, but that nothing may run out; nil where it is none.
  func avoided(_ cue: FoundCue?, at place: Int) -> Reading? {
    if let rests = leftAlone(at: place) { return ([.cue(.joint)], rests) }
    guard let length = opensAvoided(cue, at: place) else { return nil }
    let start = place + length
    guard let last = endOfAvoided(from: start) else { return untold(at: place) }
    // When it is, is said of what is done, unless that says when by itself.
    let end =
      beginsTime(in: start..<last).flatMap { isTimed(outside: start..<last) ? nil : $0 } ?? last
    guard start < end else { return ([.cue(.joint)], length) }
    if let goal = goal(in: start..<end) { return ([.cue(goal)], end - place) }
    // What one thing costs more than another is no line.
    let isInstead = words[place..<start].contains { Self.comparing.contains($0.key) }
    if isInstead, asksOfDifference { return untold(at: place) }
    return ([.cue(.joint)], end - place)
  }

  /// How many words say that what follows is to be avoided.
  private func opensAvoided(_ cue: FoundCue?, at place: Int) -> Int? {
    if let cue, cue.cue == .without { return cue.length }
    switch key(place) {
    // `don't fire anyone, just raise the fee`, where something follows that is done
    case "don't", "dont", "ikke", "ikkje":
      let isBegun = place == 0 || words[place - 1].endsPart
      let end = words[place...].firstIndex { $0.endsPart } ?? words.count
      return isBegun && isDone(from: place + 1) && isDone(from: end + 1) ? 1 : nil
    // `how low can the fee be before the reserve drops below zero`
    case "for" where isBeforehand(place), "before":
      let end = words[place...].firstIndex { $0.endsPart } ?? words.count - 1
      guard place < end, time(at: place + 1, after: []) == nil,
        says([.least, .most, .howMuch, .howMany]),
        !says([.howLong, .run, .asksWhen])
      else { return nil }
      return (place + 1...end).contains { words[$0].isOfEmptiness } ? 1 : nil
    case "without": return key(place + 1).hasSuffix("ing") ? 1 : nil
    case "slippe", "slipper":
      return self.cue(at: place + 1).map { Self.avoidable.contains($0.cue) } == true ? 1 : nil
    case _: return nil
    }
  }

  /// How many words say that something stays as it is, `leave the fee alone`, `la satsen stå`; nil for none.
  private func leftAlone(at place: Int) -> Int? {
    guard Self.letting.contains(key(place)),
      var end = words[place...].prefix(6).firstIndex(where: { Self.resting.contains($0.key) })
    else { return nil }
    // `stå stille` is asked after, and `la være` is said of what follows.
    guard end > place + 1, key(end + 1) != "stille" else { return nil }
    // `stå i ro`, `ligge som den er`
    while Self.resting.contains(key(end + 1)) || ["i", "som", "den", "er"].contains(key(end + 1)),
      !words[end].endsPart
    {
      end += 1
    }
    return end + 1 - place
  }

  private static let letting: Set<String> = [
    "leave", "leaves", "leaving", "let", "la", "lar", "lat", "late",
  ]

  private static let resting: Set<String> = ["alone", "sta", "vaere", "ligge", "fred", "ro"]

  private static let avoidable: CueSet = [.lower, .remove, .end, .goOut, .lose]

  /// The place behind what is avoided; nil where it cannot be told whether what is joined to it still is.
  private func endOfAvoided(from start: Int) -> Int? {
    var place = start
    while place < words.count {
      let cue = self.cue(at: place)?.cue
      if place > start, turnsBack(at: place) || cue.map(Self.ending.contains) == true { break }
      if Self.parting.contains(key(place)) { break }
      if Self.joining.contains(key(place)), isDone(from: place + 1) { return nil }
      place += 1
      if words[place - 1].endsPart { break }
    }
    return place
  }

  /// Whether something that is done follows, up to the next sign.
  private func isDone(from start: Int) -> Bool {
    var place = start
    while place < words.count, !Self.parting.contains(key(place)) {
      if let cue = cue(at: place)?.cue, Self.done.contains(cue) { return true }
      if words[place].endsPart { break }
      place += 1
    }
    return false
  }

  private static let done: CueSet =
    .moves + [
      .raise, .lower, .remove, .save, .spend, .out, .setAside, .release, .extend, .half, .double,
      .merge, .lose,
    ]

  /// Whether the sentence turns to what is done: `i stedet for å ansette en fast vil vi …`.
  private func turnsBack(at place: Int) -> Bool {
    let next = key(place + 1)
    guard
      ["vi", "jeg", "man", "me", "we"].contains(next) || next == "i" && language == .english
        || Self.subjects.contains(key(place))
    else { return false }
    return !["at", "som", "that", "which", "and", "og"].contains(key(place))
  }

  private static let subjects: Set<String> = ["we", "we'd", "we'll", "i'd", "let's"]
  private static let ending: CueSet = [
    .condition, .whatIf, .aim, .must, .howMuch, .howMany, .howLong, .happens, .why, .who, .without,
  ]
  private static let parting: Set<String> = [
    "men", "sa", "but", "so", "then", "hva", "what", "hvor", "how", "ved",
  ]
  private static let joining: Set<String> = ["og", "eller", "and", "or", "nor", "heller", "samt"]
  private static let comparing: Set<String> = [
    "stedet", "istedenfor", "istedet", "instead", "rather", "heller", "framfor", "fremfor", "enn",
    "snarere", "than",
  ]

  /// Where in what is avoided it begins to say when.
  private func beginsTime(in places: Range<Int>) -> Int? {
    places.dropFirst().first { place in
      let isOpening = cue(at: place).map { [.from, .until, .by].contains($0.cue) } ?? false
      return time(at: isOpening ? place + 1 : place, after: []) != nil
    }
  }

  private func isTimed(outside places: Range<Int>) -> Bool {
    words.indices.contains { !places.contains($0) && time(at: $0, after: []) != nil }
  }

  /// What is looked for where what is avoided is that nothing is left.
  private func goal(in places: Range<Int>) -> Cue? {
    let cues = places.compactMap { cue(at: $0)?.cue }
    let isBefore = places.first.map { $0 > 0 && isBeforehand($0 - 1) } ?? false
    let isEmpty = places.contains { words[$0].isOfEmptiness || key($0) == "out" }
    if isBefore, isEmpty { return .notEmpty }
    guard !cues.contains(where: { Self.done.contains($0) && ![.spend, .goes, .out].contains($0) })
    else { return nil }
    if isEmpty { return .notEmpty }
    if places.contains(where: { words[$0].isOfDeficit }) { return .balance }
    return cues.contains(.reserve) && cues.contains(.spend) ? .balance : nil
  }

  /// Whether the sentence asks what a difference is.
  private var asksOfDifference: Bool {
    words.indices.contains { place in
      cue(at: place).map { [.save, .cost, .cheapest, .compare].contains($0.cue) } ?? false
    }
  }
}

import Budget

// What is counted, and by how much something moves.

extension PlainScanner {
  /// The number at a place, or the phrase there that is longer.
  func counted(at place: Int, _ cue: FoundCue?, after last: PlainPart?) -> Reading? {
    let number = numbers.number(at: place)
    if isMisread(number, at: place, after: last) { return untold(at: place) }
    if let cue, cue.length > 1, cue.length >= number?.length ?? 0 {
      // `to til`: the number counts what is wanted more of.
      let counted =
        cue.cue == .another ? number.map { [PlainPart.number($0.number, isLevel: false)] } : nil
      return (questioned(cue.cue, at: place) + (counted ?? []) + cue.parts, cue.length)
    }
    // `begge de midlertidige`
    if ["begge", "both"].contains(key(place)), let two = bothPositions(behind: place) {
      return ([.number(two, isLevel: false)], 1)
    }
    // `hvor mye gir hver øre`
    if Self.eaches.contains(key(place)), PlainNumberReader.units[key(place + 1)] == .øre {
      return ([.number(PlainNumber(value: .one, unit: .øre), isLevel: false)], 2)
    }
    guard let number, number.length > 0 else { return nil }
    if isSpread(number.number, at: place) { return ([.cue(.beyond)], number.length) }
    if isFromNow(number.number, at: place) {
      return ([.unknown(words[place].text)], number.length)
    }
    var counted = number.number
    // `halvannen gang`, `tre ganger`
    let isTimes = number.number.unit == .none && Self.times.contains(key(place + number.length))
    // `de ti minste` and `to ganger i året` are no fee.
    counted.isCount =
      isTimes
      || self.cue(at: place + number.length).map { [.most, .least].contains($0.cue) } ?? false
    let said = said(counted, in: place..<place + number.length, after: last)
    return (said + (isTimes ? [.cue(.weight)] : []), number.length + (isTimes ? 1 : 0))
  }

  private static let eaches: Set<String> = ["hver", "hvert", "each", "every"]

  /// Two, where positions follow.
  private func bothPositions(behind place: Int) -> PlainNumber? {
    let next = ["de", "the", "of", "vare", "our"].contains(key(place + 1)) ? place + 2 : place + 1
    guard let cue = cue(at: next)?.cue, CueSet.positions.contains(cue) else { return nil }
    return PlainNumber(value: ExactNumber(2))
  }

  /// What counts how often something is paid.
  private static let times: Set<String> = ["gang", "ganger", "gonger", "times"]

  /// What a word means by the number beside it.
  func bounded(at place: Int, _ cue: FoundCue?, after last: PlainPart?) -> Reading? {
    // `20 øre til`
    if key(place) == "til", place == words.count - 1 || words[place].endsPart,
      case .number(let number, _)? = last, number.unit == .øre
    {
      return ([.cue(.raise)], 1)
    }
    // `en stilling til`
    if key(place) == "til", case .cue(.staff)? = last, numbers.number(at: place + 1) == nil {
      return ([.cue(.another)], 1)
    }
    // `en stilling i tillegg`
    if key(place) == "i", key(place + 1) == "tillegg" || key(place + 1) == "addition",
      case .cue(.staff)? = last
    {
      return ([.cue(.another)], 2)
    }
    // `over en million`, which the number says.
    if ["over", "above", "under", "below"].contains(key(place)),
      numbers.number(at: place + 1) != nil
    {
      guard asksWho else { return ([], 1) }
      return (
        ["under", "below"].contains(key(place)) ? [.cue(.than), .cue(.least)] : [.cue(.than)], 1
      )
    }
    // `minst en million`, `at least 500k`
    if let cue, [.least, .most].contains(cue.cue), Self.bounding.contains(key(place)),
      let number = numbers.number(at: place + 1), number.length > 0
    {
      // `minst 400 000 må brukes på profilering` is no change.
      let isBound = says([.spend]) && !says([.reserve, .left, .result, .closing, .find, .aim])
      return (isBound ? [.cue(.beyond)] : [], 1)
    }
    // `sett den ned, si til 1,45`, which supposes nothing.
    if let cue, cue.cue == .whatIf, cue.length == 1, place > 0, nextNumber(behind: place) {
      return ([.cue(.joint)], 1)
    }
    return nil
  }

  private static let bounding: Set<String> = [
    "minst", "least", "most", "maks", "maksimalt", "maximum",
  ]

  /// Whether a number follows a word at once, or what leads to it.
  private func nextNumber(behind place: Int) -> Bool {
    let next = place + 1
    let isLevel = next < words.count && cue(at: next)?.cue == .level
    return numbers.number(at: isLevel ? next + 1 : next) != nil
  }

  /// What words that join others say no more than that: `Drammen og Asker`, `mellom 1,50 og 2,00`.
  func joining(at place: Int, _ cue: FoundCue?, after last: PlainPart?) -> Reading? {
    guard cue?.cue == .joint, place + 1 < words.count else { return nil }
    switch last {
    case .names
    where names.things(at: place + 1, in: words, wantsScenario: wantsScenario) != nil:
      return ([.cue(.filler)], 1)
    case .number
    where numbers.number(at: place + 1) != nil
      && words.contains { ["mellom", "between"].contains($0.key) }:
      return ([.cue(.filler)], 1)
    case _: return nil
    }
  }

  /// A number as its neighbours say that it is meant; a sign before positions is what becomes of them: `-2 stillinger`.
  private func said(
    _ read: PlainNumber, in places: Range<Int>, after last: PlainPart?
  ) -> [PlainPart] {
    var said = read
    var isLevel = false
    if said.sign == nil {
      // `let go of two advisers` leaves more than these.
      let isOf = places.lowerBound > 0 && key(places.lowerBound - 1) == "of"
      let isPart = isOfChange(before: places.lowerBound) || isMore(read, behind: places)
      if case .cue(.level)? = last { isLevel = !isOf && !isPart }
      // `ned i 80 prosent`
      if said.unit == .percent, ["i", "to"].contains(key(places.lowerBound - 1)),
        ["ned", "opp", "down", "up"].contains(key(places.lowerBound - 2))
      {
        isLevel = true
      }
      if isOfWhatWasHad(in: places), !isOf { isLevel = true }
      if isOfChange(before: places.lowerBound) { said.isDifference = true }
      if case .cue(.difference)? = last { said.isDifference = true }
      if places.lowerBound > 0, ["with", "on"].contains(key(places.lowerBound - 1)) {
        said.isDifference = true
      }
    }
    guard let sign = said.sign, said.unit == .none, places.upperBound < words.count,
      let counted = cue(at: places.upperBound)?.cue, CueSet.positions.contains(counted)
    else { return [.number(said, isLevel: isLevel)] }
    said.sign = nil
    return [.cue(sign == "-" ? .lower : .another), .number(said, isLevel: false)]
  }

  /// Whether a number is how much there is to be, `hva om vi bare hadde fire ansatte`, and not of more or fewer.
  private func isOfWhatWasHad(in places: Range<Int>) -> Bool {
    let before = [key(places.lowerBound - 1), key(places.lowerBound - 2)]
    let behind = (0..<3).map { key(places.upperBound + $0) }
    return before.contains { ["hadde", "hatt", "had"].contains($0) }
      && behind.allSatisfy {
        !Self.comparing.contains($0) && !["til", "faerre", "fewer", "ekstra", "extra"].contains($0)
      }
  }

  /// Which way a word moves what it is put together with: `økning`, `kutt`; nil for any other.
  static func moving(_ key: String) -> Cue? {
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
}

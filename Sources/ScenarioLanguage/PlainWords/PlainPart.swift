import Budget

/// Something that a sentence mentions, in the order of the sentence.
enum PlainPart: Sendable {
  case cue(Cue)
  /// A thing by its name; several where more than one is called so, the likeliest first.
  case names([NamedThing])
  /// A number, and whether it is what something becomes (`til 1,70`) rather than by how much.
  case number(PlainNumber, isLevel: Bool)
  case year(Int)
  case month(Int, year: Int?)
  /// A word that is written as a name and is none here: who comes in may be new.
  case newName(String)
  /// A word that nothing is known of.
  case unknown(String)
}

extension PlainPart {
  /// Whether it can be who goes: `if Asker left`, `if the counties left`.
  fileprivate var canLeave: Bool {
    switch self {
    case .names, .cue(.counties), .cue(.members), .cue(.staff): true
    case .cue, .number, .year, .month, .newName, .unknown: false
    }
  }
}

/// Finds what a sentence mentions.
struct PlainScanner {
  let words: [PlainWord]
  let language: InterfaceLanguage
  let names: PlainNames
  /// Whether a statement was begun right, so that a word in it that is near a name is a slip of it.
  private let isStatement: Bool

  var firstYear: Int { names.plan.budget.year.number }
  /// Whether a scenario may be named: `Tønsberg leaves` is one, and more often a sentence.
  private let wantsScenario: Bool

  init(
    words: [PlainWord], language: InterfaceLanguage, names: PlainNames, isStatement: Bool = false
  ) {
    self.isStatement = isStatement
    self.words = words
    self.language = language
    self.names = names
    func says(_ wanted: CueSet, withPhrases: Bool = false) -> Bool {
      words.indices.contains { place in
        InterfaceLanguage.allCases.contains {
          let cue = CueLexicon.of($0).cue(
            at: withPhrases ? place : 0, in: withPhrases ? words : [words[place]])?.cue
          return cue.map(wanted.contains) ?? false
        }
      }
    }
    wantsScenario =
      says([.open, .compare, .howLong, .run, .best]) || says([.paper], withPhrases: true)
      // `vis A over fire år`
      || says([.show]) && says([.years], withPhrases: true)
  }

  var numbers: PlainNumberReader { PlainNumberReader(words: words, language: language) }

  /// What is mentioned, in order; time is linear in the number of words.
  func parts() -> [PlainPart] {
    var parts: [PlainPart] = []
    var place = 0
    while place < words.count {
      let (found, length) = part(at: place, after: parts)
      parts += found
      place += length
      if words[place - 1].endsPart, place < words.count { parts.append(.cue(.joint)) }
    }
    return parts
  }

  private func part(at place: Int, after parts: [PlainPart]) -> (parts: [PlainPart], length: Int) {
    let last = parts.last
    if key(place) == "without", key(place + 1).hasSuffix("ing") { return ([.cue(.without)], 1) }
    if place == 0, asksOrDecides != nil { return ([.cue(asksOrDecides ?? .filler)], 1) }
    if ["left", "exit"].contains(key(place)), last?.canLeave == true {
      return ([.cue(.goOut)], 1)
    }
    // `ut med Tønsberg`; anywhere else it is to pay.
    if place == 0, key(0) == "ut", key(1) == "med" { return ([.cue(.goOut)], 2) }
    let cue = cue(at: place)
    // `if Viken leaves` is no scenario of that name.
    let isSupposed = place > 0 && self.cue(at: place - 1)?.cue == .condition
    // `a hole` is no Hole.
    let isNoun =
      ["a", "an"].contains(key(place - 1)) && words[place].text.first?.isLowercase == true
    if let named = names.things(at: place, in: words, wantsScenario: wantsScenario && !isSupposed),
      named.length >= cue?.length ?? 0, !isNoun || named.things[0].kind != .member
    {
      // A communications officer is no line.
      if named.length == 1, [.line, .profilingLine].contains(named.things[0].kind),
        self.cue(at: place + 1)?.cue == .staff
      {
        return ([.cue(.filler)], 1)
      }
      if let inside = inCounty(named.things, at: place + named.length) {
        return ([.names([inside.thing])], named.length + inside.length)
      }
      return ([.names(named.things)], named.length)
    }
    // `etter 2021` begins with the year behind it.
    if ["etter", "after"].contains(key(place)), let year = Int(key(place + 1)),
      PlainNumberReader.isYear(year)
    {
      // `hva er reserven etter 2021` is at its end.
      return PlainClause(parts).cues.meets(.stated)
        ? ([.year(year)], 2) : ([.cue(.from), .year(year + 1)], 2)
    }
    if let cue, let told = told(cue, at: place) { return told }
    // `slå Våler sammen med Moss`
    if key(place) == "sammen",
      words[..<place].contains(where: { ["sla", "slar", "slas"].contains($0.key) })
    {
      return ([.cue(.merge)], 1)
    }
    if isOnlyIn(at: place, after: parts) { return ([.cue(.onlyIn)], 1) }
    if isUntil(at: place, after: parts) { return ([.cue(.until)], 1) }
    // `Drammen og Asker` are said of together.
    if cue?.cue == .joint, case .names? = last, place + 1 < words.count,
      names.things(at: place + 1, in: words, wantsScenario: wantsScenario) != nil
    {
      return ([.cue(.filler)], 1)
    }
    // `mellom 1,50 og 2,00`
    if cue?.cue == .joint, case .number? = last, numbers.number(at: place + 1) != nil,
      words.contains(where: { ["mellom", "between"].contains($0.key) })
    {
      return ([.cue(.filler)], 1)
    }
    // Nobody can tell which month begins it, so that nothing is read past it.
    if isVague(at: place) {
      return (Array(repeating: .unknown(words[place].text), count: 3), 1)
    }
    if let month = dayMonth(at: place, after: parts) { return ([month], 1) }
    if let time = time(at: place, after: parts) { return ([time.part], time.length) }
    let number = numbers.number(at: place)
    if let cue, cue.length > 1, cue.length >= number?.length ?? 0 {
      // `to til`: the number counts what is wanted more of.
      let counted =
        cue.cue == .another ? number.map { [PlainPart.number($0.number, isLevel: false)] } : nil
      return (questioned(cue.cue, at: place) + (counted ?? []) + [.cue(cue.cue)], cue.length)
    }
    if let number, number.length > 0 {
      if isSpread(number.number, at: place) { return ([.cue(.beyond)], number.length) }
      if isFromNow(number.number, at: place) {
        return ([.unknown(words[place].text)], number.length)
      }
      let said = said(number.number, in: place..<place + number.length, after: last)
      // `halvannen gang`, `tre ganger`
      let isTimes = number.number.unit == .none && Self.times.contains(key(place + number.length))
      return (said + (isTimes ? [.cue(.weight)] : []), number.length + (isTimes ? 1 : 0))
    }
    // `20 øre til`
    if key(place) == "til", place == words.count - 1 || words[place].endsPart,
      case .number(let number, _)? = last, number.unit == .øre
    {
      return ([.cue(.raise)], 1)
    }
    if words[place].key == "til", case .cue(.staff)? = last, numbers.number(at: place + 1) == nil {
      // `en stilling til`
      return ([.cue(.another)], 1)
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
    // `sett den ned, si til 1,45`, which supposes nothing.
    if let cue, cue.cue == .whatIf, cue.length == 1, place > 0, nextNumber(behind: place) {
      return ([.cue(.joint)], 1)
    }
    if let cue {
      let asks = Self.asking.contains(key(place)) && place > 0 ? [PlainPart.cue(.question)] : []
      // `to cover the deficit`: no level, but an aim.
      let isAim =
        words[place].key == "to" && language == .english && numbers.number(at: place + 1) == nil
        && !Self.beforeNouns.contains(key(place + 1))
        && names.things(at: min(place + 1, words.count - 1), in: words, wantsScenario: false) == nil
      return (asks + [.cue(isAim && cue.cue == .level ? .aim : cue.cue)], cue.length)
    }
    // Whoever is hired is a position: `ansett en pedagog`.
    if words[place].text.first?.isLowercase == true, parts.endsBeforePosition {
      return ([.cue(.staff)], 1)
    }
    let slips = names.members(
      near: words[place], loosely: isStatement && names.isWhole && !takesNewNames)
    if !slips.isEmpty { return ([.names(slips)], 1) }
    // A name that nobody has is no slip, and is not passed over.
    let isName = words[place].text.first?.isUppercase == true
    if !isName || place == 0, let cue = CueLexicon.of(language).cue(near: words[place].key) {
      return ([.cue(cue)], 1)
    }
    if let parts = joined(at: place) { return (parts, 1) }
    return ([isName ? .newName(words[place].text) : .unknown(words[place].text)], 1)
  }

  /// What counts how often something is paid.
  private static let times: Set<String> = ["gang", "ganger", "gonger", "times"]

  /// What stands before a noun: behind `to` it is what something goes to, and no aim.
  private static let beforeNouns: Set<String> = [
    "the", "our", "my", "your", "their", "us", "them", "me", "each", "every", "this", "that", "a",
    "",
  ]

  /// Words that begin a question, whatever follows.
  private static let asking: Set<String> = ["hva", "what", "hvordan", "how"]

  /// Whether a number follows a word at once, or what leads to it.
  private func nextNumber(behind place: Int) -> Bool {
    let next = place + 1
    let isLevel = next < words.count && cue(at: next)?.cue == .level
    return numbers.number(at: isLevel ? next + 1 : next) != nil
  }

  /// Whether the sentence begins as a statement that also takes names which nobody has yet.
  private var takesNewNames: Bool { cue(at: 0)?.cue == .comeIn }

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

  /// Which of several members is meant where the words behind say in which county: `Våler i Innlandet`; nil where they
  /// do not.
  private func inCounty(_ things: [NamedThing], at place: Int) -> (thing: NamedThing, length: Int)?
  {
    guard things.count > 1, ["i", "in"].contains(key(place)), place + 1 < words.count,
      let county = names.things(at: place + 1, in: words, wantsScenario: false),
      county.things[0].isCounty
    else { return nil }
    let inside = things.first { thing in
      thing.kind == .member
        && names.plan.members[thing.place].member.county == county.things[0].name.english
    }
    return inside.map { ($0, 1 + county.length) }
  }

  /// The cue in the sentence's language, else in the other one; nil behind the last word.
  func cue(at place: Int) -> (cue: Cue, length: Int)? {
    guard place < words.count else { return nil }
    let own = CueLexicon.of(language).cue(at: place, in: words)
    let other = CueLexicon.of(language == .english ? .norwegian : .english)
    return own ?? other.cue(at: place, in: words)
  }
}

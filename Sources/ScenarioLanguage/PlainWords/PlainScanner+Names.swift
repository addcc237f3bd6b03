import Budget
import Lettering

// Who and what a sentence names, and words that nothing is known of.

extension PlainScanner {
  /// What is named at a place; nil where a phrase there is longer.
  func named(at place: Int, _ cue: FoundCue?) -> Reading? {
    if let position = position(at: place) { return position }
    if let again = meantAgain(at: place) { return again }
    // `Nye Moss` is what some become.
    if place > 0, ["nye", "new"].contains(key(place)), words[place].text.first?.isUppercase == true,
      let member = names.things(at: place + 1, in: words, wantsScenario: false),
      member.things[0].kind == .member
    {
      let name = words[place...place + member.length].map(\.text).joined(separator: " ")
      return ([.newName(name)], 1 + member.length)
    }
    // `if Viken leaves` is no scenario of that name.
    let isSupposed =
      place > 0 && self.cue(at: place - 1)?.cue == .condition && !isOfPaper
    // `a hole` is no Hole.
    let isNoun =
      ["a", "an"].contains(key(place - 1)) && words[place].text.first?.isLowercase == true
    guard
      let named = names.things(at: place, in: words, wantsScenario: wantsScenario && !isSupposed),
      named.length >= cue?.length ?? 0, !isNoun || named.things[0].kind != .member
    else { return nil }
    // A communications officer is no line.
    if named.length == 1, [.line, .profilingLine].contains(named.things[0].kind),
      self.cue(at: place + 1)?.cue == .staff
    {
      return ([.cue(.filler)], 1)
    }
    if let inside = inCounty(named.things, at: place + named.length) {
      return ([.names([inside.thing])], named.length + inside.length)
    }
    return ([.names(named.things)] + tail(of: place + named.length - 1), named.length)
  }

  /// What stands behind the hyphen of a word that begins with a name: `Viken-kommunene`, `Oslo-kontingenten`.
  private func tail(of place: Int) -> [PlainPart] {
    let parts = key(place).split(separator: "-")
    guard parts.count == 2, let tail = parts.last, !["posten", "posta"].contains(tail) else {
      return []
    }
    return CueLexicon.of(language).cue(at: 0, in: [PlainWord(String(tail))])?.parts ?? []
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

  /// A position by its number among those of its kind: `den tredje midlertidige stillingen`; nil where none is said.
  private func position(at place: Int) -> Reading? {
    let start = ["den", "the"].contains(key(place)) ? place + 1 : place
    // `andre midlertidige` are others.
    guard let number = Self.ordinals[key(start)],
      start > place || number != 2 || language == .english, let cue = cue(at: start + 1),
      [.permanent, .temporary, .seconded].contains(cue.cue)
    else { return nil }
    let end = start + 1 + cue.length
    guard let named = names.position(number, of: cue.cue) else {
      return ([.unknown(words[start].text)], end - place)
    }
    let isFollowed = self.cue(at: end).map { $0.cue == .staff && $0.length == 1 } ?? false
    return ([.names([named])], end - place + (isFollowed ? 1 : 0))
  }

  private static let ordinals: [String: Int] = [
    "forste": 1, "andre": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
  ]

  /// Who was named last, where a condition goes on with a pronoun: `Viken er snart ute, hva om de går ut`.
  private func meantAgain(at place: Int) -> Reading? {
    guard place > 0, Self.pronouns.contains(key(place)),
      let before = cue(endingAt: place - 1), [.whatIf, .condition].contains(before.cue),
      let verb = cue(
        at: ["bare", "kun", "only", "just"].contains(key(place + 1)) ? place + 2 : place + 1),
      (CueSet.moves + [.pay]).contains(verb.cue)
    else { return nil }
    var next = 0
    var last: [NamedThing]?
    while next < place {
      let named = names.things(at: next, in: words, wantsScenario: false)
      if let named, named.things[0].kind == .member { last = named.things }
      next += named?.length ?? 1
    }
    return last.map { ([.names($0)], 1) }
  }

  private static let pronouns: Set<String> = ["de", "den", "det", "they", "it", "han", "hun"]

  /// The phrase that ends with a word; nil before the first word.
  func cue(endingAt place: Int) -> FoundCue? {
    guard place >= 0 else { return nil }
    return (max(0, place - 4)...place).lazy.compactMap { start in
      cue(at: start).flatMap { start + $0.length == place + 1 ? $0 : nil }
    }.first
  }

  /// A word that is neither a name nor a phrase: who is hired, a slip, what it is put together of, or unknown.
  func unknown(at place: Int, after parts: [PlainPart]) -> Reading {
    // Whoever is hired is a position: `ansett en pedagog`.
    if words[place].text.first?.isLowercase == true, parts.endsBeforePosition {
      return ([.cue(.staff)], 1)
    }
    let slips = names.members(
      near: words[place], loosely: isStatement && names.isWhole && !takesNewNames)
    if !slips.isEmpty { return ([.names(slips)], 1) }
    // A name that nobody has is no slip, and is not passed over.
    let isName = words[place].text.first?.isUppercase == true
    if !isName || place == 0, let cue = CueLexicon.of(language).cue(near: key(place)) {
      return ([.cue(cue)], 1)
    }
    if let parts = compound(at: place) { return (parts, 1) }
    return ([isName ? .newName(words[place].text) : .unknown(words[place].text)], 1)
  }

  /// Whether the sentence begins as a statement that also takes names which nobody has yet.
  private var takesNewNames: Bool { cue(at: 0)?.cue == .comeIn }

  /// What a word that nobody knows is about by its last part: `møteutgifter` are lines of the budget, and a
  /// `kommunikasjonsrådgiver` is a position.
  private func compound(at place: Int) -> [PlainPart]? {
    let key = key(place)
    if ["halvtids", "halvdags", "half-time", "half-day", "halftime"].contains(where: key.hasPrefix)
    {
      return [.cue(.half), .cue(.staff)]
    }
    if Self.expenses.contains(where: key.hasSuffix) { return [.cue(.lines)] }
    if Self.givers.contains(where: key.hasSuffix) { return [.cue(.grant)] }
    // `et nytt klimafond`
    if key.hasSuffix("fond"), key.utf8.count > 6, ["nytt", "eget"].contains(self.key(place - 1)) {
      return [.cue(.newFund)]
    }
    return isPosition(at: place) ? [.cue(.staff)] : nil
  }

  /// Whether a word is put together of what and a position: `kommunikasjonsrådgiver`, `prosjektstilling`.
  func isPosition(at place: Int) -> Bool {
    let key = key(place)
    guard language == .norwegian, words[place].text.first?.isLowercase == true,
      let position = Self.positions.first(where: { key.contains($0) })
    else { return false }
    return !key.hasPrefix(position) && Self.endings.contains { key.hasSuffix(position + $0) }
  }

  private static let expenses = ["utgifter", "utgiftene", "kostnader", "kostnadene"]
  private static let givers = [
    "departement", "departementet", "direktorat", "direktoratet", "stiftelsen", "tilskudd",
    "tilskuddet", "stotte",
  ]
  private static let positions = [
    "radgiver", "medarbeider", "konsulent", "koordinator", "sekretar", "vikar", "stilling",
    "arsverk", "saksbehandler", "prosjektleder",
  ]
  private static let endings = ["", "e", "en", "er", "ene", "ne", "a"]
}

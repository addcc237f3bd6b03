import Budget
import Lettering

/// A thing of the budget that a sentence names.
struct NamedThing: Sendable, Hashable {
  /// What it is among those that statements name.
  enum Kind: Sendable { case member, profilingLine, line, position, activity, income, scenario }

  let kind: Kind
  let name: LocalName
  /// Its place among those of its kind.
  let place: Int
  /// Whether it is a county council, whose name is also that of where others are.
  var isCounty = false
}

/// What can be named in a session, found by the words of a sentence.
///
/// Made once for each line that is asked for, since changes can bring new names in.
public final class PlainNames: Sendable {
  fileprivate struct Entry: Sendable {
    let words: [String]
    /// As it is typed exactly, where a word of the language is written alike when folded.
    let exact: String?
    let thing: NamedThing
    /// Whether it is a word of the name that no other has, which names it however it is inflected.
    var isPart = false
  }

  private let entries: [UInt16: [Entry]]
  /// The plan that the names are of.
  let plan: Plan
  /// The names of stored scenarios; empty while a line is typed, since a keystroke waits for no disk.
  let scenarios: [LocalName]
  /// How many changes can be taken back.
  let steps: Int
  /// The last statements that were carried out, the last one last.
  let recent: [String]
  /// Whether what is read is typed to its end: before, a part of a name is one that is being typed.
  let isWhole: Bool

  /// The names of a plan, and of stored scenarios, in a session in which statements were carried out.
  ///
  /// Cost: linear in the number of names.
  public init(
    _ plan: Plan, scenarios: [LocalName] = [], steps: Int = 0, recent: [String] = [],
    isWhole: Bool = false
  ) {
    self.recent = recent
    self.isWhole = isWhole
    self.plan = plan
    self.scenarios = scenarios
    self.steps = steps
    var named: [Entry] = []
    for thing in Self.things(of: plan, scenarios) {
      for spelling in thing.spellings {
        for key in Folding.keys(of: spelling) {
          let words = key.split { $0 == " " || $0 == "(" || $0 == ")" }
            .map { PlainSpelling.bokmål(String($0)) }
          let isWord =
            words.count == 1
            && InterfaceLanguage.allCases.contains { CueLexicon.of($0).knows(key) }
          // What is called as a figure is meant as the figure.
          let isAsTyped = spelling.dropFirst().contains(where: \.isUppercase)
          if isWord, thing.kind != .member, spelling.count > 1, !isAsTyped { continue }
          named.append(
            Entry(words: words, exact: isWord ? spelling : nil, thing: thing))
        }
      }
    }
    var entries: [UInt16: [Entry]] = [:]
    for entry in named + Self.parts(of: named) {
      guard let place = entry.words.first.flatMap(CueLexicon.place) else { continue }
      entries[place, default: []].append(entry)
    }
    self.entries = entries.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The long words of lines' names that are of one name alone: `webløsningen` for what is called `Ny webløsning`.
  private static func parts(of entries: [Entry]) -> [Entry] {
    // By stem, since one is found by its forms: `webløsning` and `webløsningen` are of two.
    var owners: [String: Set<NamedThing>] = [:]
    for entry in entries {
      for form in Set(entry.words.flatMap(Inflection.forms)) {
        owners[form, default: []].insert(entry.thing)
      }
    }
    var pairOwners: [[String]: Set<NamedThing>] = [:]
    for entry in entries {
      for pair in zip(entry.words, entry.words.dropFirst()) {
        pairOwners[[pair.0, pair.1], default: []].insert(entry.thing)
      }
    }
    return entries.flatMap { entry -> [Entry] in
      let isOfBudget = [.line, .profilingLine, .activity].contains(entry.thing.kind)
      // `the web solution` for what is called `New web solution`
      let later: [Entry] =
        isOfBudget && entry.words.count > 2 && newness.contains(entry.words[0])
        ? [Entry(words: Array(entry.words.dropFirst()), exact: nil, thing: entry.thing)] : []
      // `digital marketing` for what is called `Digital marketing tests`
      let pairs: [Entry] =
        isOfBudget && entry.words.count > 2
        ? zip(entry.words, entry.words.dropFirst()).map { [$0, $1] }.filter { pair in
          pair.allSatisfy { $0.utf8.count >= 5 } && pairOwners[pair]?.count == 1
        }.map { Entry(words: $0, exact: nil, thing: entry.thing, isPart: true) } : []
      let otherwise =
        isOfBudget
        ? PlainSynonyms.others(for: entry.words).map {
          Entry(words: $0, exact: nil, thing: entry.thing)
        } : []
      let words =
        switch entry.thing.kind {
        case .line, .profilingLine: entry.words[...]
        case .activity: entry.words.prefix(1)
        case .member, .position, .income, .scenario: entry.words.prefix(0)
        }
      let compounds =
        entry.thing.kind == .activity
        ? Self.english(of: entry.words[0]).map {
          Entry(words: $0, exact: nil, thing: entry.thing, isPart: true)
        } : []
      return later + pairs + otherwise + compounds
        + words.filter { word in
          entry.words.count > 1 && word.utf8.count >= 9
            && Inflection.forms(of: word).allSatisfy { owners[$0]?.count == 1 }
            && !InterfaceLanguage.allCases.contains { CueLexicon.of($0).knows(word) }
        }.map { Entry(words: [$0], exact: nil, thing: entry.thing, isPart: true) }
    }
  }

  private static let newness: Set<String> = ["ny", "nye", "nytt", "new"]

  private static func things(of plan: Plan, _ scenarios: [LocalName]) -> [NamedThing] {
    var things: [NamedThing] = []
    func add(_ kind: NamedThing.Kind, _ names: some Sequence<LocalName>) {
      for (place, name) in names.enumerated() {
        things.append(NamedThing(kind: kind, name: name, place: place))
      }
    }
    for (place, (id, member)) in plan.members.enumerated() where !plan.isRemainder(id) {
      things.append(
        NamedThing(
          kind: .member, name: LocalName(member.name), place: place,
          isCounty: member.kind == .county))
    }
    let profiling = plan.profilingSubBudget
    add(
      .profilingLine,
      plan.lines.filter { $0.line.subBudget != nil && $0.line.subBudget == profiling }.map(
        \.line.name))
    add(
      .line,
      plan.lines.filter { $0.line.subBudget == nil || $0.line.subBudget != profiling }.map(
        \.line.name))
    add(.position, plan.identifiedPositions.map(\.position.name))
    add(.activity, plan.budget.identifiedActivities.map(\.activity.name))
    add(.income, plan.incomes.map(\.income.name))
    add(.scenario, scenarios)
    return things
  }

  /// The things whose name begins at a word, and how many words it takes; nil for none.
  ///
  /// Several where a name is that of more than one: `Våler`. Who has given notice comes first, since it is
  /// talked of.
  func things(
    at place: Int, in words: [PlainWord], wantsScenario: Bool
  ) -> (things: [NamedThing], length: Int)? {
    guard words.indices.contains(place),
      let bucket = CueLexicon.place(words[place].key).flatMap({ entries[$0] })
    else { return nil }
    let found = bucket.filter { entry in
      (wantsScenario || entry.thing.kind != .scenario) && entry.matches(words, at: place)
    }
    guard let length = found.map({ $0.words.count }).max() else { return nil }
    // A member and a tiltak may share a name; what pays is meant first.
    return (likeliest(found.filter { $0.words.count == length }), length)
  }

  /// The position of a kind by its number among those of it; nil where there are fewer.
  func position(_ number: Int, of kind: Cue) -> NamedThing? {
    let wanted: PositionKind
    switch kind {
    case .permanent: wanted = .permanent
    case .temporary: wanted = .temporary
    case .seconded: wanted = .seconded
    case _: return nil
    }
    let places = plan.identifiedPositions.enumerated().filter { $0.element.position.kind == wanted }
    guard places.indices.contains(number - 1) else { return nil }
    let (place, position) = places[number - 1]
    return NamedThing(kind: .position, name: position.position.name, place: place)
  }

  /// The members whose one name a word is a slip of; empty where it is near several names.
  ///
  /// Loosely it may also be a part of names, or be short, and those of several names come.
  func members(near word: PlainWord, loosely: Bool) -> [NamedThing] {
    let key = word.key
    let length = key.utf8.count
    guard length >= (loosely ? 4 : 5) else { return [] }
    let bucket =
      loosely ? entries.values.flatMap { $0 } : CueLexicon.place(key).flatMap { entries[$0] } ?? []
    let near = bucket.filter { entry in
      entry.thing.kind == .member && entry.words.count == 1 && entry.exact == nil
        && entry.words[0].utf8.count >= 5
        && (loosely && entry.words[0].contains(key)
          || EditDistance.between(key, entry.words[0], bound: length >= 7 ? 2 : 1) != nil)
    }
    guard loosely || Set(near.map(\.thing)).count == 1 else { return [] }
    return likeliest(near.sorted { $0.thing.place < $1.thing.place })
  }

  /// The things of entries, who has given notice first, since it is talked of.
  private func likeliest(_ found: some Sequence<Entry>) -> [NamedThing] {
    var things: [NamedThing] = []
    for entry in found where !things.contains(entry.thing) {
      let isTalkedOf =
        entry.thing.kind == .member && plan.members[entry.thing.place].member.hasGivenNotice
      things.insert(entry.thing, at: isTalkedOf ? 0 : things.count)
    }
    return Array(things.prefix(3))
  }
}

extension NamedThing {
  /// What it can be called: both languages, a member without what stands in parentheses, and a scenario by the letter
  /// that ends its name.
  fileprivate var spellings: [String] {
    var spellings =
      name.english == name.norwegian ? [name.english] : [name.english, name.norwegian]
    if kind == .member, let end = name.english.firstIndex(of: "(") {
      spellings.append(String(name.english[..<end]))
    }
    // What is listed behind the first part of a line's name is said by nobody.
    if [.line, .profilingLine].contains(kind) {
      for name in [name.english, name.norwegian] {
        guard let end = name.firstIndex(of: ","), name[..<end].contains(" ") else { continue }
        spellings.append(String(name[..<end]))
      }
    }
    // `Alternativ B` beside another is called `B`.
    if kind == .scenario, let letter = name.english.split(separator: " ").dropFirst().last,
      letter.count == 1
    {
      spellings.append(String(letter))
    }
    return spellings
  }
}

extension PlainNames.Entry {
  fileprivate func matches(_ typed: [PlainWord], at place: Int) -> Bool {
    guard place + words.count <= typed.count else { return false }
    let last = words.count - 1
    for (offset, word) in words.enumerated() {
      let key = typed[place + offset].key.filter { $0 != "(" && $0 != ")" }
      guard
        key == word
          || offset == last
            && (endings.contains { key == word + $0 } || key.hasPrefix(word + "-"))
          || isInflected && (Inflection.areOne(key, word) || isSlip(key, of: word))
      else { return false }
      // A comma ends a name.
      if offset < last, typed[place + offset].endsPart { return false }
    }
    guard let exact else { return true }
    let text = typed[place].text
    // `ås` is `as` when folded, and `Hole` a word of English.
    guard !exact.dropFirst().contains(where: \.isUppercase) else { return text == exact }
    return text.lowercased() == exact.lowercased()
      && (text.first?.isUppercase == true || exact.lowercased() != words[0])
  }

  /// Whether its words may be inflected: those of a name of several, and of a part of one.
  private var isInflected: Bool {
    switch thing.kind {
    case .line, .profilingLine, .activity: isPart || words.count > 1 || words[0].utf8.count >= 9
    case .member, .position, .income, .scenario: false
    }
  }

  /// Whether one word of several is typed with a slip: `brand manger`.
  private func isSlip(_ key: String, of word: String) -> Bool {
    words.count > 1 && word.utf8.count >= 6 && EditDistance.between(key, word, bound: 1) != nil
  }

  /// The genitive, and for things that are no places the definite form.
  private var endings: [String] {
    thing.kind == .member
      ? ["s", "'s", "'"] : ["s", "'s", "n", "en", "et", "t", "a", "ene", "ens", "ets"]
  }
}

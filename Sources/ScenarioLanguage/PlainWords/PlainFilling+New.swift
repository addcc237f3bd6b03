import Budget

// What is to be made, and called as a sentence says.

extension PlainFilling {
  /// What is typed behind the phrase of a cue, with its signs; nil where it is not said, or nothing stands there.
  func behind(_ cue: Cue) -> String? {
    guard let start = end(of: cue), start < words.count else { return nil }
    return words[start...].asTyped
  }

  /// What a new thing is called behind the phrase of a cue: `en ny post på 150 000 til studietur`; nil for no name.
  func calledBehind(_ cue: Cue) -> String? {
    guard let start = end(of: cue) else { return nil }
    let numbers = PlainNumberReader(words: words, language: language)
    var next = start
    // How much it is may stand before its name.
    while next < words.count {
      if let number = numbers.number(at: next), number.length > 0 {
        next += number.length
      } else if Self.beforeNames.contains(words[next].key) {
        next += 1
      } else {
        break
      }
    }
    var name: [String] = []
    while next < words.count, name.count < 6, !isEnd(at: next, numbers) {
      name.append(words[next].text)
      next += 1
      if words[next - 1].endsPart { break }
    }
    guard let first = name.first, first.contains(where: \.isLetter) else { return nil }
    name[0] = first.prefix(1).uppercased() + first.dropFirst()
    return name.joined(separator: " ")
  }

  /// Where the words behind the phrase of a cue begin.
  private func end(of cue: Cue) -> Int? {
    words.indices.lazy.compactMap { place -> Int? in
      guard let found = CueLexicon.of(language).cue(at: place, in: words), found.cue == cue else {
        return nil
      }
      return place + found.length
    }.first
  }

  /// Whether a name ends before a word: a number, or when it is from.
  private func isEnd(at place: Int, _ numbers: PlainNumberReader) -> Bool {
    if let number = numbers.number(at: place), number.length > 0 { return true }
    return Self.behindNames.contains(words[place].key)
  }

  private static let beforeNames: Set<String> = [
    "pa", "of", "at", "til", "for", "kalt", "som", "heter", "called", "named", "to", "med", "with",
    "et", "en", "a", "an", "the", "i", "budsjettet", "in", "budget", "kall", "den", "it",
  ]

  private static let behindNames: Set<String> = [
    "fra", "from", "i", "in", "neste", "next", "hvert", "every", "each", "pa", "of", "at", "med",
    "with", "og", "and", "starting", "per",
  ]

  /// What a new fund is called: what it is for, `et nytt fond til klima`, or its own word, `et nytt klimafond`.
  var fundName: String? {
    if let name = calledBehind(.newFund) { return name }
    let own = words.indices.dropFirst().first { place in
      words[place].key.hasSuffix("fond") && words[place].key.utf8.count > 6
        && ["nytt", "et", "eget"].contains(words[place - 1].key)
    }
    return own.map { words[$0].text.prefix(1).uppercased() + words[$0].text.dropFirst() }
  }

  /// The statements that make each county pay as many times as is said.
  var countyWeights: String? {
    guard let weight else { return nil }
    let verb = Concept.weight.word(in: language) + " "
    let counties = counties.map { verb + NameSyntax.typed($0.name) + " " + weight }
    return counties.isEmpty ? nil : counties.joined(separator: "; ")
  }

  /// What all counties pay together.
  var feesOfCounties: String? {
    let figure = language.text(en: "fees of ", nb: "kontingent av ")
    let each = counties.map { figure + NameSyntax.typed($0.name) + (time(.year) ?? "") }
    return each.isEmpty ? nil : "(" + each.joined(separator: " + ") + ")"
  }

  private var counties: [Member] { among(names.plan.members.filter { $0.member.kind == .county }) }
}

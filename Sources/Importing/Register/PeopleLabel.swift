import Lettering

/// What is counted, as far as a heading or label says.
enum PeopleLabel {
  /// What the words for inhabitants begin with, in the spelling of ``Folding``.
  private static let people = [
    "person", "folk", "innbygg", "befolkning", "population", "inhabitant", "people", "resident",
  ]

  /// What the words begin with that make of it something else: how it changes, or a part of it.
  private static let other = [
    "tilvekst", "folketilvekst", "vekst", "folkevekst", "endring", "okning", "prosent", "andel",
    "tetthet", "per km", "increase", "growth", "change", "percent", "share", "density", "flytt",
    "fodsel", "fodte", "dode", "birth", "death", "husholdning", "household",
  ]

  /// Why a label's numbers are no inhabitants; nil where they are.
  static func problem(of label: String) -> CoverageProblem? {
    let words = HeadingWords.words(of: label)
    let text = words.joined(separator: " ")
    func has(_ stems: [String]) -> Bool {
      stems.contains { stem in words.contains { $0.hasPrefix(stem) } || text.contains(stem + " ") }
    }
    guard has(people), !has(other) else { return .notPeople(label) }
    return isInThousands(words) ? .inThousands(label) : nil
  }

  /// Whether a heading's numbers are thousands of inhabitants.
  static func isInThousands(_ label: String) -> Bool {
    let words = HeadingWords.words(of: label)
    return isInThousands(words) && people.contains { stem in words.contains { $0.hasPrefix(stem) } }
  }

  private static func isInThousands(_ words: [String]) -> Bool {
    let pairs = zip(words, words.dropFirst()).map { $0 + $1 }
    return (words + pairs).contains {
      ["1000", "1000s", "tusen", "thousand", "thousands"].contains($0)
    }
  }
}

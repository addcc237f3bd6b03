import Budget
import Lettering
import ScenarioLanguage

/// Money that a line moves from one fund to another, in words that are no statement: two statements do it.
struct MovedMoney {
  private let amount: String
  private let source: String
  private let target: String
  /// The year that the line names; nil where it names none.
  private let year: Year?

  /// Reads `flytt 200 000 fra Profilering til Klima i 2021`; nil of any other line.
  ///
  /// Linear in its length.
  init?(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    func isOne(_ word: String, of others: [String]) -> Bool {
      others.contains { Folding.matches($0, word) }
    }
    let verb = Self.verbs.first { verb in
      verb.count < words.count && zip(verb, words).allSatisfy { Folding.matches($0, $1) }
    }
    guard let verb, let from = words.firstIndex(where: { isOne($0, of: ["fra", "from"]) }),
      let to = words.lastIndex(where: { isOne($0, of: ["til", "to", "into"]) })
    else { return nil }
    var end = words.count
    var year: Year?
    if end > to + 3, isOne(words[end - 2], of: ["i", "in"]) {
      year = Int(words[end - 1]).flatMap { Year($0) }
      if year != nil { end -= 2 }
    }
    guard from > verb.count, to > from + 1, end > to + 1,
      words[verb.count].first?.isNumber == true
    else { return nil }
    amount = words[verb.count..<from].joined(separator: " ")
    source = words[(from + 1)..<to].joined(separator: " ")
    target = words[(to + 1)..<end].joined(separator: " ")
    self.year = year
  }

  private static let verbs = [
    ["flytt"], ["flytte"], ["overfør"], ["overføre"], ["avsett"], ["sett", "av"],
    ["omdisponer"], ["move"], ["transfer"], ["shift"], ["pay"],
  ]

  /// The two statements in a language, for the year that is named or the given one, and for that alone.
  func statements(in language: InterfaceLanguage, else first: Year) -> String {
    func word(_ concept: Concept) -> String { concept.word(in: language) }
    let number = (year ?? first).number
    let from = word(.from) + " \(number)"
    let release = [word(.release), source, amount, from]
    let into = Concept.to.words(in: language).last ?? word(.to)
    let pay = [word(.payInto), amount, into, target, from, word(.until), "\(number)"]
    return [release, pay].map { $0.joined(separator: " ") }.joined(separator: "; ")
  }
}

extension Session {
  /// The statements that move money from one fund to another as a line wants it, where they can be carried out; nil
  /// of any other line, such as one that moves it to something that is no fund.
  func movedMoney(_ line: String, in language: InterfaceLanguage) -> TriedLine? {
    guard let moved = MovedMoney(line) else { return nil }
    let own = InterfaceLanguage.spoken(in: line) ?? language
    return trial(of: moved.statements(in: own, else: planned.plan.firstYear))
  }
}

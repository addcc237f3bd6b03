import Lettering
import ScenarioLanguage

/// A unit other than persons and kroner.
enum Unit: Hashable {
  case thousands, millions, billions, percent, øre
  /// Another currency, as the text calls it.
  case currency(String)
}

extension Unit {
  /// The words for units, in the spelling of ``Folding``.
  private static let words: [String: Unit] = [
    "1000": .thousands, "1000s": .thousands, "tusen": .thousands, "thousand": .thousands,
    "thousands": .thousands, "1000kr": .thousands, "tkr": .thousands, "tnok": .thousands,
    "kkr": .thousands, "knok": .thousands, "nokk": .thousands, "1000000": .millions,
    "mill": .millions, "mio": .millions, "mln": .millions, "million": .millions,
    "millions": .millions, "millioner": .millions, "millionar": .millions, "mnok": .millions,
    "mkr": .millions, "mnkr": .millions, "millkr": .millions, "nokm": .millions, "mrd": .billions,
    "mia": .billions, "milliard": .billions, "milliarder": .billions, "milliardar": .billions,
    "billion": .billions, "billions": .billions, "prosent": .percent, "percent": .percent,
    "pct": .percent, "pst": .percent, "ore": .øre,
  ]

  private static let currencies: Set<String> = [
    "eur", "euro", "euros", "usd", "dollar", "dollars", "sek", "dkk", "gbp", "chf", "isk", "pln",
    "cad", "aud", "jpy", "valuta", "currency",
  ]

  /// The words for the unit of a budget.
  private static let kroner: Set<String> = ["kr", "kroner", "nok"]

  /// What stands before the unit in a note: `Tall i tusen`, `Måleenhet: 1 000 personer`.
  private static let introducing: Set<String> = [
    "i", "in", "hele", "heile", "til", "to", "enhet", "maleenhet", "unit", "valuta", "currency",
    "kr", "nok", "alle", "all",
  ]

  /// The unit that a heading says; nil where it says none but persons or kroner.
  init?(ofHeading heading: String) {
    let words = HeadingWords.words(of: heading)
    let scale = words.indices.lazy.compactMap { Self.scale(at: $0, in: words) }.first
    if let unit = scale ?? (heading.contains("%") ? .percent : nil) {
      self = unit
    } else if let currency = Self.currency(words, heading) {
      self = .currency(currency)
    } else {
      return nil
    }
  }

  /// The unit that a note or title says of its table's numbers; nil where it says none but persons or kroner.
  ///
  /// An amount within it, such as `2 mill. kr`, is none.
  init?(ofNote note: String) {
    let words = HeadingWords.words(of: note)
    for place in words.indices {
      let before = place > 0 ? words[place - 1] : nil
      let isNumber = words[place].first?.isNumber ?? false
      let isAmount = before.map { $0.last?.isNumber ?? false } ?? false
      let isIntroduced = before.map(Self.introducing.contains) ?? true
      let isBracketed = note.contains("(" + words[place])
      let isOfKroner =
        !isNumber && words.dropFirst(place + 1).first.map(Self.kroner.contains) == true
      guard !isAmount, isIntroduced || isBracketed || isOfKroner || Self.isShort(words[place])
      else {
        continue
      }
      if let unit = Self.scale(at: place, in: words) {
        self = unit
        return
      }
      if before != nil, isIntroduced, Self.currencies.contains(words[place]) {
        self = .currency(words[place].uppercased())
        return
      }
    }
    guard note.contains("i %") || note.contains("(%)") else { return nil }
    self = .percent
  }

  /// Whether it is a size of numbers, and so may be one of people.
  var isOfPeople: Bool {
    switch self {
    case .thousands, .millions, .billions, .percent: true
    case .øre, .currency: false
    }
  }

  /// The unit whose word stands at a place, perhaps in parts, as in `1 000` and `t.kr`.
  private static func scale(at place: Int, in words: [String]) -> Unit? {
    for count in [3, 2, 1] where place + count <= words.count {
      guard let unit = Self.words[words[place..<(place + count)].joined()] else { continue }
      let isBesideKroner = unit == .øre && words.contains(where: kroner.contains)
      return isBesideKroner ? nil : unit
    }
    // '000, and not 45 000
    let isGroup = place > 0 && words[place - 1].utf8.count < 4 && Int(words[place - 1]) != nil
    return words[place] == "000" && !isGroup ? .thousands : nil
  }

  private static func currency(_ words: [String], _ text: String) -> String? {
    let isOther = words.contains { ["svenske", "danske", "svensk", "dansk"].contains($0) }
    if words.contains(where: kroner.contains), !isOther { return nil }
    if let sign = text.first(where: { "€$£".contains($0) }) { return String(sign) }
    if isOther { return text }
    return words.first(where: currencies.contains)?.uppercased()
  }

  /// Whether a word is one for amounts alone, such as `tkr`, which needs nothing to introduce it.
  private static func isShort(_ word: String) -> Bool {
    (word.hasSuffix("kr") || word.hasSuffix("nok")) && words[word] != nil
  }

  /// What is said of it.
  func name(in language: InterfaceLanguage) -> String {
    switch self {
    case .thousands: language.text(en: "thousands", nb: "tusen")
    case .millions: language.text(en: "millions", nb: "millioner")
    case .billions: language.text(en: "billions", nb: "milliarder")
    case .percent: language.text(en: "percent", nb: "prosent")
    case .øre: "øre"
    case .currency(let name): DisplayText.safe(name.prefix(40))
    }
  }
}

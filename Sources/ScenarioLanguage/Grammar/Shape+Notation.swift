// How help writes a shape: `[…]` may be left out, `(… | …)` and `a|b` are one of several, `…` is more of the
// same, and words in upper case are to be filled in.

extension Shape {
  /// What the names of composed values in the notation stand for, in a language, a line each.
  func legend(in language: InterfaceLanguage) -> [String] {
    var legend: [String] = []
    visit {
      if case .composed(let part) = $0, let label = part.label {
        let entry =
          label.text(in: language) + language.text(en: " is ", nb: " er ")
          + part.shape.alternatives(in: language).joined(
            separator: language.text(en: " or ", nb: " eller "))
        if !legend.contains(entry) { legend.append(entry) }
      }
    }
    return legend
  }

  /// The words of the parts that are one of several, or of the one part that it is.
  private func alternatives(in language: InterfaceLanguage) -> [String] {
    if case .branches(_, let branches) = self {
      return branches.map {
        Self.joined([$0.label.text(in: language), $0.rest.notation(in: language)])
      }
    }
    guard case .alternatives(let parts) = self else { return [notation(in: language)] }
    var found: [(head: String, rest: String)] = []
    for part in parts.flatMap(\.shape.options) {
      let (head, rest) = part.split(in: language)
      // `weight NAME` and `spend NAME` are one line of help: `weight|spend NAME`.
      if let place = found.firstIndex(where: { !rest.isEmpty && $0.rest == rest }) {
        found[place].head += "|" + head
      } else {
        found.append((head, rest))
      }
    }
    // `new NAME` and `NAME` are `[new] NAME`.
    if found.count == 2, found[0].rest == found[1].head, found[1].rest.isEmpty {
      return ["[" + found[0].head + "] " + found[0].rest]
    }
    return found.map { $0.rest.isEmpty ? $0.head : $0.head + " " + $0.rest }
  }

  /// The parts that it is one of, those of a choice inside it among them.
  private var options: [Shape] {
    if case .alternatives(let parts) = self { parts.flatMap(\.shape.options) } else { [self] }
  }

  /// The word that it begins with and the rest; all of it and nothing where it begins with none.
  private func split(in language: InterfaceLanguage) -> (head: String, rest: String) {
    if case .composed(let part) = self, part.label == nil { return part.shape.split(in: language) }
    guard case .sequence(let parts) = self, case .word(let word)? = parts.first else {
      return (notation(in: language), "")
    }
    return (
      word.text(in: language), Shape.sequence(Array(parts.dropFirst())).notation(in: language)
    )
  }

  /// The shape in help's notation, in a language; empty where nothing follows the statement's word.
  func notation(in language: InterfaceLanguage) -> String {
    switch self {
    case .word(let word): return word.text(in: language)
    case .sign(let sign): return sign.spelling
    case .joint: return ","
    case .blank(let blank): return blank.notation(in: language)
    case .sequence(let parts): return Self.joined(parts.map { $0.notation(in: language) })
    case .optional(let part):
      if case .sign(.exclamation) = part { return "[!]" }
      return "[" + part.alternatives(in: language).joined(separator: " | ") + "]"
    case .alternatives, .branches:
      let alternatives = alternatives(in: language)
      let line = alternatives.joined(separator: " | ")
      return alternatives.count == 1 ? line : "(" + line + ")"
    case .clauses(let clauses):
      return Self.joined(clauses.filter(\.isShown).map { $0.notation(in: language) })
    case .composed(let part):
      return part.label?.text(in: language) ?? part.shape.notation(in: language)
    case .behindQuotes(let part, _): return "[" + part.notation(in: language) + "]"
    }
  }

  /// The parts with a space between, but none before a comma nor around `..` and behind `±`.
  private static func joined(_ parts: [String]) -> String {
    parts.reduce(into: "") { text, part in
      let isClose =
        part.hasPrefix(",") || part.hasPrefix("..") || text.hasSuffix("..") || text.hasSuffix("±")
      text += (text.isEmpty || part.isEmpty || isClose ? "" : " ") + part
    }
  }
}

extension ShapeWord {
  /// The word of the concept that is meant, in a language.
  func text(in language: InterfaceLanguage) -> String {
    let words = concept.words(in: language)
    return words[min(spelling, words.count - 1)]
  }
}

extension Clause {
  fileprivate func notation(in language: InterfaceLanguage) -> String {
    let parts = [word.text(in: language), rest.notation(in: language)]
    let details = details.map { $0.notation(in: language) }
    return "[" + (parts + details).filter { !$0.isEmpty }.joined(separator: " ") + "]"
  }
}

extension Blank {
  fileprivate func notation(in language: InterfaceLanguage) -> String {
    let label = label.text(in: language)
    switch kind {
    case .scenario: return label + inFolder(language)
    case .scenarios: return label + inFolder(language) + ", …"
    case .names(_, _, .several), .figures, .sums, .measures: return label + ", …"
    case .names(_, _, .atLeastTwo): return label + ", " + label + ", …"
    case .names(_, _, .two): return label + ", " + label
    case .more: return ", …"
    case .target: return label + "|" + Concept.all.word(in: language)
    case .oneOf(let role):
      // What has the role only with more behind it is shown with that.
      return Concept.shown(as: role).filter { $0.roles.contains(role) }
        .map { $0.word(in: language) }.joined(separator: "|")
    case .setting: return SessionOption.notation(in: language)
    case .name, .amount, .sum, .term, .expression, .count, .share, .kroner, .year, .month,
      .turn, .day, .text, .figure, .newWord, .raw:
      return label
    }
  }
}

extension Blank {
  /// What can stand behind the quotes of a scenario's name.
  private func inFolder(_ language: InterfaceLanguage) -> String {
    " [" + Concept.in.word(in: language) + " " + BlankLabel.folder.text(in: language) + "]"
  }
}

extension Token.Kind {
  /// How a sign of a shape is written.
  fileprivate var spelling: String {
    switch self {
    case .exclamation: "!"
    case .equal: "="
    case .plusMinus: "±"
    case .range: ".."
    case .word, .number, .month, .date, .text, .separator, .comma, .open, .close, .plus, .minus,
      .times,
      .divide,
      .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .percent, .problem:
      ""
    }
  }
}

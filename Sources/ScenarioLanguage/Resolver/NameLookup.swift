import Budget
import Lettering

/// What a name in a statement can be the name of.
public enum NamedKind: Sendable, Hashable, CaseIterable {
  case member, line, profilingLine, position, onCost, fund, income, activity, scenario, variable
}

/// Things that have names, and how a written name is matched to them.
///
/// The match is exact first, then ignoring case, accents and the spelling of æ ø å, then the part before
/// a parenthesis (`Våler` for `Våler (Viken)`), where that leaves only one.
struct NameLookup<Identifier: Sendable> {
  private let entries: [(name: LocalName, id: Identifier)]

  init(_ entries: [(name: LocalName, id: Identifier)]) { self.entries = entries }

  /// The outcome of looking a name up.
  enum Match {
    case found(Identifier)
    case ambiguous([String])
    case unknown(nearest: [String])
  }

  func match(_ name: String) -> Match {
    if let exact = entries.first(where: { $0.name.english == name || $0.name.norwegian == name }) {
      return .found(exact.id)
    }
    // The sought name is folded once, and a name that is the same in both languages too.
    let keys = Folding.keys(of: name)
    func isMatch(_ candidate: String) -> Bool {
      Folding.mayMatch(candidate, name)
        && Folding.keys(of: candidate).contains { keys.contains($0) }
    }
    let folded = entries.filter { entry in entry.name.spellings.contains(where: isMatch) }
    if let match = only(of: folded) { return match }
    let short = entries.filter {
      guard let end = $0.name.english.firstIndex(of: "(") else { return false }
      return isMatch(String($0.name.english[..<end]))
    }
    if let match = only(of: short) { return match }
    return .unknown(nearest: nearestNames(to: name, in: entries.flatMap(\.name.spellings)))
  }

  /// Whether one of the things is called so, case and accents aside.
  func has(_ name: String) -> Bool { entries.contains { $0.name.answers(to: name) } }

  private func only(of matches: [(name: LocalName, id: Identifier)]) -> Match? {
    guard let first = matches.first else { return nil }
    return matches.count == 1 ? .found(first.id) : .ambiguous(matches.map(\.name.english))
  }
}

extension LocalName {
  /// What the thing can be called: one name where both languages have the same.
  fileprivate var spellings: [String] { english == norwegian ? [english] : [english, norwegian] }
}

extension NameSyntax {
  /// The name as it can be typed in any place: in quotes where it needs them.
  ///
  /// Quotes are needed where a bare word would be read otherwise: commas, digits, signs, and words that
  /// the language has a use for between names.
  public static func typed(_ name: String) -> String {
    let isBare = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0 == " " || $0 == "-" || $0 == "(" || $0 == ")"
    }
    let words = name.split(separator: " ").map(String.init)
    let hasKeyword = words.contains { word in
      let roles: [Roles] = [.argument, .positionKind, .unit]
      return roles.contains { Concept.meaning(of: word, as: $0) != nil }
    }
    return isBare && !hasKeyword ? name : quoted(name)
  }

  /// A name in quotes as the language reads it back.
  public static func quoted(_ name: String) -> String {
    var text = "\""
    // Scalars, since a combining mark behind a quote makes another character of it, but no other quote.
    for scalar in name.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}

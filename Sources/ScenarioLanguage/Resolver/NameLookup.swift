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
  typealias Entry = (name: LocalName, id: Identifier)

  private struct Source {
    /// What the budget has, which is compared one by one.
    let declared: [Entry]
    /// The names of what changes have added, which may be thousands, and what is at their places.
    let added: (names: AddedNames, entry: (Int) -> Entry)?
  }

  private var sources: [Source]

  /// Things of which none were added.
  init(_ entries: [Entry]) { sources = [Source(declared: entries, added: nil)] }

  /// What the budget has, and what changes have added.
  init(_ declared: [Entry], added names: AddedNames, _ entry: @escaping (Int) -> Entry) {
    sources = [Source(declared: declared, added: (names, entry))]
  }

  /// Things of two kinds, in that order.
  static func + (first: Self, second: Self) -> Self {
    var both = first
    both.sources += second.sources
    return both
  }

  /// The same things as something else.
  func map<Other>(_ transform: @escaping (Identifier) -> Other) -> NameLookup<Other> {
    var mapped = NameLookup<Other>([])
    mapped.sources = sources.map { source in
      .init(
        declared: source.declared.map { ($0.name, transform($0.id)) },
        added: source.added.map { added in
          (
            added.names,
            { place in
              let entry = added.entry(place)
              return (entry.name, transform(entry.id))
            }
          )
        })
    }
    return mapped
  }

  /// The outcome of looking a name up.
  enum Match {
    case found(Identifier)
    case ambiguous([String])
    case unknown
  }

  func match(_ name: String) -> Match {
    let entries = entries { $0.places(like: name) }
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
    return .unknown
  }

  /// The first thing that is called so, case and accents aside; nil where none is.
  func first(answeringTo name: String) -> LocalName? {
    entries { $0.places(like: name) }.first { $0.name.answers(to: name) }?.name
  }

  /// Whether one of the things is called so, case and accents aside.
  func has(_ name: String) -> Bool { first(answeringTo: name) != nil }

  /// The names that a name which finds nothing may be a slip of the finger for, as ``nearestNames(to:in:)``.
  func nearest(to name: String) -> [String] {
    let bound = EditDistance.bound(for: Folding.key(of: name))
    let near = entries { $0.places(near: name, bound: bound) }
    return nearestNames(to: name, in: near.lazy.flatMap(\.name.spellings))
  }

  /// All that the budget has, and what was added at some places, in order.
  private func entries(added places: (AddedNames) -> [Int]) -> [Entry] {
    guard sources.count > 1 || sources[0].added != nil else { return sources[0].declared }
    return sources.flatMap { source in
      source.declared
        + (source.added.map { added in places(added.names).map(added.entry) } ?? [])
    }
  }

  private func only(of matches: [Entry]) -> Match? {
    guard let first = matches.first else { return nil }
    return matches.count == 1 ? .found(first.id) : .ambiguous(matches.map(\.name.english))
  }
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

import Lettering
import ScenarioLanguage

/// What is typed of a proposal: the text from its start to the cursor.
struct TypedFragment {
  /// The text without its quotes.
  let text: String
  /// Whether a quote after it says that nothing can be missing at its end.
  let isClosed: Bool
  private let keys: [String]

  /// The longest name that completion finds, in bytes: a longer one nobody completes.
  private static let longest = 1_000

  init(_ typed: Substring, quote: Character?) {
    var text = typed
    isClosed = quote == nil && text.utf8.count > 1 && text.first.map(Self.isQuote) == true
    if isClosed { text = text.dropLast() }
    if isClosed || quote != nil { text = text.dropFirst() }
    self.text = Self.unescaped(text)
    guard self.text.utf8.count <= Self.longest else {
      keys = []
      return
    }
    // A key has no blanks at its end, but a blank says that the word before it is complete.
    let ending = self.text.last?.isWhitespace == true ? " " : ""
    keys = Folding.keys(of: self.text).map { $0.isEmpty ? "" : $0 + ending }
  }

  /// Whether a name begins with it, whatever the case and the spelling of æ ø å.
  func begins(_ name: String) -> Bool {
    Folding.keys(of: name).contains { name in
      keys.contains { isClosed ? name == $0 : name.hasPrefix($0) }
    }
  }

  /// Whether a name fits it in one way.
  func fits(_ name: String, as fit: NameFit) -> Bool {
    switch fit {
    case .beginning: begins(name)
    case .word: beginsWord(of: name)
    case .inside: isInside(name)
    case .slip: isSlip(ofBeginningOf: name)
    }
  }

  /// Whether it stands somewhere in the name; a single letter stands in most.
  private func isInside(_ name: String) -> Bool {
    guard !isClosed, let key = keys.first, key.utf8.count > 1 else { return false }
    return Folding.keys(of: name).contains { name in keys.contains { name.contains($0) } }
  }

  /// Whether it is the beginning of the name but for as many slips as a name of its length may have, the
  /// first letter being right.
  private func isSlip(ofBeginningOf name: String) -> Bool {
    guard !isClosed, let key = keys.first, key.utf8.count <= Self.longestSlip else { return false }
    let bound = EditDistance.bound(for: key)
    let name = Folding.key(of: name)
    guard key.count > 2, key.first == name.first else { return false }
    return (key.count - bound...key.count + bound).contains { length in
      length <= name.count
        && EditDistance.between(key, String(name.prefix(length)), bound: bound) != nil
    }
  }

  /// No longer text is compared letter by letter.
  private static let longestSlip = 60

  /// Whether a word of the name, other than the first, begins with it.
  private func beginsWord(of name: String) -> Bool {
    guard !isClosed, !text.isEmpty else { return false }
    let parts = name.split { !$0.isLetter && !$0.isNumber }.dropFirst()
    // From each word to the end, so that several words can be typed.
    return parts.contains { begins(String(name[$0.startIndex...])) }
  }

  private static func isQuote(_ character: Character) -> Bool {
    ["\"", "«", "“", "”", "„"].contains(character)
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(0x5C) else { return String(text) }
    var unescaped = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        unescaped.append(character)
        isEscaped = false
      }
    }
    return unescaped
  }
}

/// How a name fits what is typed of it, the best way first.
enum NameFit: CaseIterable {
  /// It begins so.
  case beginning
  /// A later word of it does.
  case word
  /// It has that somewhere in it.
  case inside
  /// Its beginning differs by a slip or two.
  case slip
}

/// The proposals that fit what is typed.
struct CompletionMatches {
  /// The proposals, all beginning at the same place, no spelling there twice.
  let fitting: [FittingProposal]
  /// How all of them fit.
  let fit: NameFit

  /// Finds the proposals that fit what is typed, in the best way in which any does.
  ///
  /// Of those that begin at different places the longest typed part counts: after `leave Nordre` the
  /// members of that name and not what could follow a member called so.
  init(of proposals: [CompletionProposal], typed: [Int: TypedFragment]) {
    let ranks = proposals.map(\.spellings.count).max() ?? 0
    for fit in NameFit.allCases {
      for rank in 0..<ranks {
        let found = proposals.filter { proposal in
          guard rank < proposal.spellings.count, let fragment = typed[proposal.start] else {
            return false
          }
          // A word of the language is not meant by something out of its middle.
          return (fit != .inside || proposal.kind == .name)
            && fragment.fits(proposal.spellings[rank], as: fit)
        }
        guard let start = found.map(\.start).min() else { continue }
        self.fit = fit
        fitting = Self.distinct(found.filter { $0.start == start }, rank: rank)
        return
      }
    }
    (fitting, fit) = ([], .beginning)
  }

  private init(_ fitting: [FittingProposal], fit: NameFit) {
    (self.fitting, self.fit) = (fitting, fit)
  }

  /// The matches of a single letter with words of the session's own language in the place of those of the other: more
  /// letters say which language is spoken.
  func inOwnWords(_ typed: TypedFragment) -> CompletionMatches {
    let own = fitting.map { $0.isForeign ? $0.proposal.spellings[0] : $0.name }
    guard typed.text.count == 1, own != fitting.map(\.name) else { return self }
    // They begin otherwise than what is typed.
    return CompletionMatches(
      zip(own, fitting).map { FittingProposal(name: $0, proposal: $1.proposal) }, fit: .word)
  }

  private static func distinct(
    _ proposals: [CompletionProposal], rank: Int
  ) -> [FittingProposal] {
    var names: Set<String> = []
    return proposals.compactMap { proposal in
      let name = proposal.spellings[rank]
      return names.insert(name).inserted ? FittingProposal(name: name, proposal: proposal) : nil
    }
  }

  /// The beginning that all names share.
  var sharedBeginning: String {
    guard let first = fitting.first else { return "" }
    var shared = Substring(first.name)
    for proposal in fitting.dropFirst() {
      while !proposal.name.hasPrefix(shared) { shared.removeLast() }
    }
    return String(shared)
  }
}

/// Something that can be written at the cursor.
struct CompletionProposal {
  /// What is written for it, which decides about quotes.
  enum Kind {
    /// A word of the language, or a name that is typed as it is.
    case word
    /// A function, which wants its parenthesis.
    case function
    /// A name, in quotes where it needs them.
    case name
    /// A path, always in quotes.
    case path
  }

  /// How it can be spelled, the best way first: each later one counts only where no proposal's earlier
  /// one fits what is typed.
  let spellings: [String]
  let kind: Kind
  /// The spellings of the language that the session does not speak.
  var foreign: Set<String> = []
  /// The offset where it begins, of which ``Expectations/Item`` tells.
  var start = 0
  /// The kind of thing that it names; nil for a word.
  var named: NamedKind?
  /// What is said of it in a list; asked for only where it is listed, since it may read a file.
  let description: () -> String

  init(
    _ spellings: [String], _ kind: Kind, description: @escaping @autoclosure () -> String = ""
  ) {
    self.spellings = spellings
    self.kind = kind
    self.description = description
  }
}

/// A proposal that fits what is typed, in the spelling that does.
struct FittingProposal {
  let name: String
  let proposal: CompletionProposal

  /// Whether it is a word of the language that the session does not speak.
  var isForeign: Bool { proposal.foreign.contains(name) }
}

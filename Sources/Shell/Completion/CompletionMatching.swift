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

  /// Whether a word of the name, other than the first, begins with it.
  func beginsWord(of name: String) -> Bool {
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

/// The proposals that fit what is typed.
struct CompletionMatches {
  /// The proposals, all beginning at the same place, no spelling there twice.
  let fitting: [FittingProposal]
  /// Whether what is typed is the beginning of their names, not of a later word in them.
  let isPrefix: Bool

  /// Finds the proposals that begin with what is typed, else those of which a word does.
  ///
  /// Of those that begin at different places the longest typed part counts: after `leave Nordre` the
  /// members of that name and not what could follow a member called so.
  init(of proposals: [CompletionProposal], typed: [Int: TypedFragment]) {
    let ranks = proposals.map(\.spellings.count).max() ?? 0
    for isPrefix in [true, false] {
      for rank in 0..<ranks {
        let found = proposals.filter { proposal in
          guard rank < proposal.spellings.count, let fragment = typed[proposal.start] else {
            return false
          }
          let name = proposal.spellings[rank]
          return isPrefix ? fragment.begins(name) : fragment.beginsWord(of: name)
        }
        guard let start = found.map(\.start).min() else { continue }
        self.isPrefix = isPrefix
        fitting = Self.distinct(found.filter { $0.start == start }, rank: rank)
        return
      }
    }
    (fitting, isPrefix) = ([], true)
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
  /// The offset where it begins, of which ``Expectations/Item`` tells.
  var start = 0
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
}

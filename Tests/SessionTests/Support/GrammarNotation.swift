import ScenarioLanguage

/// The notation of a statement's grammar line, read so that lines can be made of it.
///
/// `[…]` may be left out, `(… | …)` and `a|b` are one of several, `…` is more of the same; words in upper case
/// are to be filled in.
struct GrammarNotation {
  /// One way to write the statement.
  struct Variant {
    /// The words and signs in order; `!` stands close to the word before it.
    var words: [String] = []
    /// How many parts it has that could be left out.
    var extras = 0

    /// The text, its upper-case words filled in: each by its name and how often it came before.
    func text(_ fill: (_ placeholder: String, _ place: Int) -> String) -> String {
      var counts: [String: Int] = [:]
      return words.reduce(into: "") { text, word in
        let name = word.filter { $0.isLetter || $0 == "Å" }
        let isPlaceholder = name.count > 1 && name == name.uppercased()
        let shown =
          isPlaceholder ? word.replacing(name, with: fill(name, counts[name, default: 0])) : word
        if isPlaceholder { counts[name, default: 0] += 1 }
        text += (text.isEmpty || word == "!" ? "" : " ") + shown
      }
    }
  }

  private var tokens: [Substring]

  /// Reads a grammar line; what explains it behind `, where` or `, der` is left out.
  init(_ grammar: String) {
    let line = grammar.split(separator: ", where ")[0].split(separator: ", der ")[0]
    var spaced = line.replacing(", …", with: "")
    for sign in ["[", "]", "(", ")", " | "] { spaced = spaced.replacing(sign, with: " \(sign) ") }
    tokens = spaced.split(separator: " ")
  }

  /// The ways to write the statement with at most one part that could be left out.
  var variants: [Variant] {
    var rest = tokens[...]
    return Self.sequence(&rest).filter { $0.extras <= 1 }
  }

  private static func alternatives(_ rest: inout ArraySlice<Substring>) -> [Variant] {
    var found = sequence(&rest)
    while rest.first == "|" {
      rest.removeFirst()
      found += sequence(&rest)
    }
    return found
  }

  private static func sequence(_ rest: inout ArraySlice<Substring>) -> [Variant] {
    var found = [Variant()]
    while let next = rest.first, next != "|", next != "]", next != ")" {
      rest.removeFirst()
      var parts: [Variant]
      switch next {
      case "[", "(":
        parts = alternatives(&rest)
        rest = rest.dropFirst()
        if next == "[" {
          parts = [Variant()] + parts.map { Variant(words: $0.words, extras: $0.extras + 1) }
        }
      case _: parts = next.split(separator: "|").map { Variant(words: [String($0)]) }
      }
      found = found.flatMap { before in
        parts.map { Variant(words: before.words + $0.words, extras: before.extras + $0.extras) }
      }
    }
    return found
  }
}

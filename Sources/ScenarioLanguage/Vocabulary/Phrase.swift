import Lettering

/// A line as words, without the signs that end a sentence.
struct Phrase {
  /// The words as they were typed.
  private let words: ArraySlice<String>

  /// The words of a line; `exit()` and `members?` are the words `exit` and `members`.
  init(_ line: String) {
    let ending: Set<Character> = ["?", "!", ".", ",", ":", "(", ")", ";", "`", "'", "\""]
    words =
      line.split(whereSeparator: \.isWhitespace).compactMap { part in
        var word = part
        // A sign alone, and what stands for a program's option, is left as it is.
        while let last = word.last, ending.contains(last), word.count > 1, !word.hasPrefix("/") {
          word.removeLast()
        }
        while let first = word.first, ["`", "'", "\""].contains(first) { word.removeFirst() }
        return word.isEmpty ? nil : String(word)
      }[...]
  }

  private init(_ words: ArraySlice<String>) { self.words = words }

  var isEmpty: Bool { words.isEmpty }

  var count: Int { words.count }

  /// The words with a space between each.
  var text: String { words.joined(separator: " ") }

  /// The words folded, for comparing.
  var keys: [String] { words.map { Folding.key(of: $0) } }

  /// The whole phrase folded, for comparing.
  var key: String { keys.joined(separator: " ") }

  func prefix(_ count: Int) -> Phrase { Phrase(words.prefix(count)) }

  func suffix(_ count: Int) -> Phrase { Phrase(words.suffix(count)) }

  func dropFirst(_ count: Int) -> Phrase { Phrase(words.dropFirst(count)) }

  /// The phrase without any of these beginnings, one after another.
  func dropping(_ beginnings: [[String]]) -> Phrase {
    var rest = self
    while let next = beginnings.lazy.compactMap({ rest.beginning(orAll: $0) }).first { rest = next }
    return rest
  }

  /// The phrase with one of these words left out behind its first ones.
  func dropping(_ words: [[String]], after count: Int) -> Phrase {
    let rest = dropFirst(count)
    guard let shorter = words.lazy.compactMap({ rest.beginning(with: $0) }).first else {
      return self
    }
    return Phrase(self.words.prefix(count) + shorter.words)
  }

  /// What follows these words, which something must.
  func beginning(with beginning: [String]) -> Phrase? {
    guard let rest = self.beginning(orAll: beginning), !rest.isEmpty else { return nil }
    return rest
  }

  /// What stands before these words, which something must.
  func ending(with ending: [String]) -> Phrase? {
    guard count > ending.count, keys.suffix(ending.count) == ending[...] else { return nil }
    return Phrase(words.dropLast(ending.count))
  }

  /// The names of a list that `and` or `og` joins, with commas instead; nil where none does.
  var list: String? {
    let names = words.split { ["and", "og", "&"].contains($0.lowercased()) }
    guard names.count > 1 else { return nil }
    return names.map { $0.joined(separator: " ") }.joined(separator: ", ")
  }

  private func beginning(orAll beginning: [String]) -> Phrase? {
    guard !words.isEmpty, count >= beginning.count, keys.prefix(beginning.count) == beginning[...]
    else { return nil }
    return dropFirst(beginning.count)
  }
}

import Lettering
import ScenarioLanguage

/// The names that a list already has before a place: `leave Nes, Moss, |`.
struct GivenNames {
  /// The elements behind the first, folded.
  private var names: Set<String> = []
  /// The first element, with the words of the statement before it.
  private var first = ""

  /// The names before a UTF-8 offset; none where no list goes on there.
  init(in text: String, before place: Int) {
    let before = String(decoding: text.utf8.prefix(place), as: UTF8.self)
    let source = SourceText(name: "", text: before)
    let range = Parser.statementRange(in: source, around: before.utf8.count)
    let statement = String(decoding: before.utf8.dropFirst(range?.start ?? 0), as: UTF8.self)
    var spaced = ""
    for letter in statement where !Self.quotes.contains(letter) {
      spaced += letter == "," ? " , " : String(letter)
    }
    let words = Folding.key(of: spaced).split(separator: " ")
    guard let last = words.last, Self.separators.contains(String(last)) else { return }
    let elements = words.split { Self.separators.contains(String($0)) }
      .map { $0.joined(separator: " ") }
    first = elements.first ?? ""
    names = Set(elements.dropFirst())
  }

  /// Whether a proposal is the name of something that the list has.
  func have(_ proposal: CompletionProposal) -> Bool {
    guard proposal.kind == .name, !first.isEmpty else { return false }
    return proposal.spellings.contains { spelling in
      Folding.keys(of: spelling).contains {
        names.contains($0) || first == $0 || first.hasSuffix(" " + $0)
      }
    }
  }

  private static let quotes: Set<Character> = ["\"", "«", "»", "“", "”", "„"]
  private static let separators = Set([","] + Concept.and.words)
}

import Lettering
import LineEditing
import Session

/// The lines that a sentence in plain words may mean, until the next line is typed.
struct Offer {
  /// The lines, the likeliest first.
  var lines: [String] = []

  /// The line that an answer takes: its number, or a yes for the first; nil where the answer is a line of its own.
  func taken(by answer: String) -> String? {
    guard !lines.isEmpty else { return nil }
    if PlainReply(answer) == .yes { return lines[0] }
    let key = Folding.key(of: answer.filter { !".!)".contains($0) })
    guard let number = Int(key), lines.indices.contains(number - 1) else { return nil }
    return lines[number - 1]
  }

  /// Whether an answer takes none of them.
  func isDeclined(by answer: String) -> Bool {
    !lines.isEmpty && PlainReply(answer) == .no
  }

  /// What Tab puts into a line that is still empty; nil where nothing is offered.
  func completion(of text: String) -> CompletionAnswer? {
    guard let first = lines.first, text.allSatisfy(\.isWhitespace) else { return nil }
    return CompletionAnswer(LineEdit(replacing: 0..<text.utf8.count, with: first))
  }
}

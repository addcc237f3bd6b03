import Lettering
import LineEditing
import Session

/// The lines that a sentence in plain words may mean, until the next line is typed.
struct Offer {
  /// The lines, the likeliest first.
  var lines: [String] = []
  /// The one that was put into the next line; nil where none was.
  var put: String?
  /// The one that Enter alone carries out, where none can be put into a line; nil for none.
  var chosen: String?

  /// The line that an answer takes: its number, or a yes for the first; nil where the answer is a line of its own.
  func taken(by answer: String) -> String? {
    guard !lines.isEmpty else { return nil }
    if PlainReply(answer) == .yes { return lines[0] }
    let key = Folding.key(of: answer.filter { !".!)".contains($0) })
    guard let number = Int(key), lines.indices.contains(number - 1) else { return nil }
    return lines[number - 1]
  }

  /// What was typed behind the line that was put in, where it does not go on with that; nil where it does.
  ///
  /// Letters right behind it begin a sentence of somebody who takes the line for done, unless they are a word that
  /// makes it another line that is right.
  func sentence(behindPut line: String, isRight: (String) -> Bool) -> String? {
    guard let put, line.hasPrefix(put) else { return nil }
    let behind = String(line.dropFirst(put.count))
    // The number of another one, behind a line that ends with no number and takes none: `undo 2` is a line.
    if taken(by: behind) != nil, put.last?.isNumber == false, !isRight(line) { return behind }
    guard behind.first?.isLetter == true else { return nil }
    // A letter or two are a slip, or a unit.
    let goesOn = !behind.contains(" ") && (behind.count < 3 || isRight(line))
    return goesOn ? nil : behind
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

import LineEditing
import ScenarioLanguage

/// Writes what completion has found into the line.
///
/// Only what stands before the cursor decides what is proposed. What stands behind it stays, as in fish,
/// except where it is the rest of the one name found: `leave Tøns|berg` becomes `leave Tønsberg`, and of
/// `leave Oslo|` before ` from` the blank is stepped over, not doubled.
struct CompletionEdit {
  private let text: String
  private let cursor: Int
  private let quote: Character?

  init(_ text: String, _ expectations: Expectations) {
    self.text = text
    cursor = expectations.cursor
    quote = expectations.openQuote
  }

  /// Leaves the line as it is.
  var nothing: LineEdit { LineEdit(replacing: cursor..<cursor, with: "") }

  /// Puts a name in, and what ends it.
  func writing(_ match: FittingProposal, typed: TypedFragment) -> LineEdit {
    let start = match.proposal.start
    let isQuoted = quote != nil || typed.isClosed
    var end = cursor + lengthOfRest(match.name, typed: typed)
    var written = isQuoted ? quoted(match.name, as: typed.isClosed ? "\"" : quote) : plain(match)
    if match.proposal.kind == .function, !isQuoted {
      written += next(after: end) == "(" ? "" : "("
    } else {
      switch next(after: end) {
      case ",", ")", ";", "(": break
      case " ":
        end += 1
        written += " "
      case _: written += " "
      }
    }
    return LineEdit(replacing: start..<end, with: separator(before: start) + written)
  }

  /// Puts in what all names share, where that is more than is typed.
  func sharing(_ matches: CompletionMatches, typed: TypedFragment) -> LineEdit {
    let shared = matches.sharedBeginning
    guard let start = matches.fitting.first?.proposal.start, matches.fit == .beginning,
      shared.count >= typed.text.count, !typed.text.isEmpty,
      let written = beginning(shared, of: matches.fitting)
    else { return nothing }
    return LineEdit(replacing: start..<cursor, with: written)
  }

  /// The shared beginning as it can be typed on: with a quote before it where every name needs quotes;
  /// nil where some do and some do not, and it matters.
  private func beginning(_ shared: String, of fitting: [FittingProposal]) -> String? {
    if let quote { return String(quote) + escaped(shared) }
    let needsQuotes = fitting.map { $0.proposal.kind == .name && plain($0) != $0.name }
    if !needsQuotes.contains(true) { return shared }
    return needsQuotes.contains(false) ? nil : "\"" + escaped(shared)
  }

  private func plain(_ match: FittingProposal) -> String {
    switch match.proposal.kind {
    case .word, .function: match.name
    case .name: NameSyntax.typed(match.name)
    case .path: NameSyntax.quoted(match.name)
    }
  }

  private func quoted(_ name: String, as quote: Character?) -> String {
    let opening = quote ?? "\""
    let closing: Character =
      switch opening {
      case "\"": "\""
      case "«": "»"
      case _: "”"
      }
    return String(opening) + escaped(name) + String(closing)
  }

  private func escaped(_ name: String) -> String {
    var escaped = ""
    for scalar in name.unicodeScalars {
      if ["\"", "\\", "“", "”", "«", "»"].contains(scalar) { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// A blank where a word would touch what stands before it: `5 %|`.
  private func separator(before start: Int) -> String {
    guard start == cursor, start > 0 else { return "" }
    let before = text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: start - 1)]
    return [UInt8(ascii: "%"), UInt8(ascii: ")"), UInt8(ascii: "\"")].contains(before) ? " " : ""
  }
}

extension CompletionEdit {
  /// How many bytes behind the cursor are the rest of the name; in open quotes the closing one too.
  private func lengthOfRest(_ name: String, typed: TypedFragment) -> Int {
    // A longer rest is none of a name.
    let rest = behind(cursor).prefix(1_000).prefix { !$0.isNewline }
    guard let quote else { return typed.isClosed ? 0 : lengthOfWords(rest, name, typed) }
    let closing: Set<Character> = quote == "\"" ? ["\""] : quote == "«" ? ["»"] : ["”", "“"]
    guard let end = rest.firstIndex(where: closing.contains) else { return 0 }
    let inside = rest[..<end]
    let isRest = TypedFragment((typed.text + inside)[...], quote: nil).begins(name)
    return isRest ? inside.utf8.count + rest[end...].prefix(1).utf8.count : 0
  }

  /// The longest stretch of words that goes on with the name, the word at the cursor first.
  private func lengthOfWords(_ rest: Substring, _ name: String, _ typed: TypedFragment) -> Int {
    var length = 0
    var end = rest.startIndex
    while end < rest.endIndex {
      // A blank belongs to the word behind it.
      var next = rest.index(after: end)
      while next < rest.endIndex, isInWord(rest[next]) { next = rest.index(after: next) }
      let stretch = rest[..<next]
      guard isInWord(rest[end]) || rest[end] == " ", stretch.last != " ",
        TypedFragment((typed.text + stretch)[...], quote: nil).begins(name)
      else { break }
      length = stretch.utf8.count
      end = next
    }
    return length
  }

  private func isInWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }

  private func behind(_ offset: Int) -> Substring {
    let utf8 = text.utf8
    return text[utf8.index(utf8.startIndex, offsetBy: min(offset, utf8.count))...]
  }

  private func next(after offset: Int) -> Character? { behind(offset).first }
}

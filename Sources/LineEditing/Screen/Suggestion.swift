import CLibEdit
import Lettering

/// What a line is likely meant to become, for its keys to take.
struct Suggestion {
  /// The line that it goes on with, the cursor at its end.
  let line: UndoStack.Snapshot
  /// What takes it.
  let edit: LineEdit
  /// What stands faintly behind the cursor; nil where the row beneath alone tells of it.
  let rest: String?

  /// The rest of a longer line that begins so.
  init?(_ line: UndoStack.Snapshot, as longer: String) {
    let typed = line.string.utf8
    let end = typed.count
    guard longer.utf8.count > end, longer.utf8.starts(with: typed) else { return nil }
    let rest = String(decoding: longer.utf8.dropFirst(end), as: UTF8.self)
    self.init(line: line, edit: LineEdit(replacing: end..<end, with: rest), rest: rest)
  }

  /// What the row beneath offers; its rest stands behind the cursor where it only adds something there.
  init(_ line: UndoStack.Snapshot, offer: LineEdit) {
    let typed = line.string.utf8
    let replaced = typed.dropFirst(offer.replacing.lowerBound)
    let adds =
      offer.replacing.upperBound == typed.count && offer.insertion.utf8.starts(with: replaced)
    let rest = String(decoding: offer.insertion.utf8.dropFirst(replaced.count), as: UTF8.self)
    self.init(line: line, edit: offer, rest: adds && !rest.isEmpty ? rest : nil)
  }

  private init(line: UndoStack.Snapshot, edit: LineEdit, rest: String?) {
    (self.line, self.edit, self.rest) = (line, edit, rest)
  }

  /// The keys that take it, or a word of it, in the place of what they do elsewhere.
  static let keys: KeyValuePairs<Key, Key> = [
    .right: .take, .end: .take, .wordRight: .takeWord,
  ]

  /// The rest up to the end of its first word, the blank behind it too.
  var firstWord: String? {
    rest.map { rest in
      let blanks = rest.prefix(while: \.isWhitespace)
      let word = rest[blanks.endIndex...].prefix { !$0.isWhitespace }
      return String(rest[..<word.endIndex])
    }
  }
}

/// What is suggested behind the cursor.
extension LineEditor {
  /// Finds what the line as it stands is likely meant to become.
  func findSuggestion() {
    suggestion = nil
    let line = current
    guard understandsEscapes, menu == nil, held == nil, search == nil,
      line.cursor == line.text.count,
      !line.text.isEmpty
    else { return }
    if suggestsRest, let older = olderLine(beginningLike: line) {
      suggestion = Suggestion(line, as: older)
    } else if let shownHint, shownHint.line == line, let offer = shownHint.hint.offer {
      suggestion = Suggestion(line, offer: offer)
    }
  }

  /// Draws the rest faintly behind the cursor, as far as the row goes.
  func showSuggestion() {
    clearSuggestion()
    findSuggestion()
    let layout = layout(columns: size.columns)
    guard suggestsRest, understandsEscapes, layout.isCertain, let rest = suggestion?.rest else {
      return
    }
    let text = DisplayText.safe(rest).shortened(to: size.columns - 1 - layout.lastColumn)
    guard !text.isEmpty else { return }
    write("\u{1B}7\u{1B}[2m\(text)\u{1B}[0m\u{1B}8")
    suggestionIsShown = true
  }

  /// Takes what is shown behind the cursor away; what it was can still be taken by the key that comes.
  func clearSuggestion() {
    guard suggestionIsShown else { return }
    suggestionIsShown = false
    write("\u{1B}[K")
  }

  /// The command that a key has where it takes what is suggested.
  func taking(_ key: Key) -> Key? {
    guard let suggestion, suggestion.line == current else { return nil }
    guard let take = Suggestion.keys.first(where: { $0.key == key })?.value else { return nil }
    // The arrow goes nowhere else at the line's end, so that it takes what only the row beneath names, too.
    return key == .right || suggestionIsTaken(suggestion) ? take : nil
  }

  func takeSuggestion() -> UInt8 {
    guard let suggestion, apply(suggestion.edit) == true else { return UInt8(CC_ERROR) }
    return UInt8(CC_REFRESH)
  }

  func takeSuggestedWord() -> UInt8 {
    guard let suggestion, let word = suggestion.firstWord else { return UInt8(CC_ERROR) }
    let end = suggestion.line.text.count
    replace(end..<end, with: word)
    return UInt8(CC_REFRESH)
  }

  /// Whether the rest stands behind the cursor, where keys that go there take it.
  private func suggestionIsTaken(_ suggestion: Suggestion) -> Bool {
    suggestsRest && suggestion.rest != nil
  }

  /// The newest line of the history that begins so and that the live line finds nothing wrong with: what was
  /// refused, or is done already, is not meant.
  ///
  /// Of the newest few, so that a long history of what is done does not cost a key its time.
  private func olderLine(beginningLike line: UndoStack.Snapshot) -> String? {
    let typed = line.string.utf8
    let older = history.entries.reversed().lazy.filter { entry in
      entry.utf8.count > typed.count && entry.utf8.starts(with: typed)
        && !entry.utf8.contains(0x0A)
    }
    guard let liveLine else { return older.first }
    for entry in older.prefix(Self.mostTried) {
      guard let isMeant = olderLineIsMeant[entry] else {
        guard !Self.hasKeyWaiting else { return nil }
        let isMeant = liveLine(entry, entry.utf8.count).map { $0.wrong == nil } ?? false
        // What a key that waits cut short is not known.
        if !Self.hasKeyWaiting { olderLineIsMeant[entry] = isMeant }
        if isMeant { return entry }
        continue
      }
      if isMeant { return entry }
    }
    return nil
  }

  private static let mostTried = 4
}

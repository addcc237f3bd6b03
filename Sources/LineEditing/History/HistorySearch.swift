/// An incremental search of the history: what is looked for grows with each letter.
struct HistorySearch {
  /// Where the search goes from the entry it stands at.
  enum Direction {
    case older
    case newer
  }

  /// What was found.
  struct Match: Equatable {
    /// The index of the entry.
    var entry: Int
    /// The place of what was looked for in it, in scalars.
    var place: Range<Int>
  }

  private struct Step {
    var pattern = ""
    var match: Match?
  }

  /// The line before the search.
  let original: UndoStack.Snapshot
  private var step = Step()
  /// The steps that Backspace goes back to.
  private var earlier: [Step] = []

  /// A search that has nothing to look for yet.
  init(from line: UndoStack.Snapshot) {
    original = line
  }

  /// What is looked for.
  var pattern: String { step.pattern }
  /// The entry found last; nil where nothing is looked for or nothing fits.
  var match: Match? { step.match }
  /// Whether no entry fits.
  var isInVain: Bool { match == nil && !pattern.isEmpty }

  /// Looks for more, from the entry it stands at backwards, and then from the newest one.
  mutating func extend(with text: String, in entries: [String]) {
    earlier.append(step)
    // In vain it stays, whatever is added.
    let start = step.match?.entry ?? entries.count - 1
    let wasInVain = isInVain
    step = Step(pattern: Composition.compose(pattern + text))
    guard !wasInVain else { return }
    step.match =
      find(in: entries, from: start, going: .older)
      ?? find(in: entries, from: entries.count - 1, going: .older)
  }

  /// Takes back the latest letter, with what it found; false where there is none.
  mutating func shorten() -> Bool {
    guard let last = earlier.popLast() else { return false }
    step = last
    return true
  }

  /// Goes to the next entry that fits; false, staying, where there is none.
  mutating func move(_ direction: Direction, in entries: [String]) -> Bool {
    guard let match else { return false }
    let next = direction == .older ? match.entry - 1 : match.entry + 1
    guard let found = find(in: entries, from: next, going: direction) else { return false }
    step.match = found
    return true
  }

  private func find(in entries: [String], from start: Int, going direction: Direction) -> Match? {
    let letters = LetterPattern(pattern)
    let end = direction == .older ? -1 : entries.count
    for entry in stride(from: start, to: end, by: direction == .older ? -1 : 1) {
      if let place = letters.firstRange(in: entries[entry]) {
        return Match(entry: entry, place: place)
      }
    }
    return nil
  }
}

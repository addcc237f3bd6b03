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
    // Where nothing is looked for, all of them fit.
    guard match != nil || pattern.isEmpty else { return false }
    let place = match?.entry ?? entries.count
    let next = direction == .older ? place - 1 : place + 1
    guard let found = find(in: entries, from: next, going: direction) else { return false }
    step.match = found
    return true
  }

  /// The rows of a list of the entries that fit, oldest first, around the one that was found: some older ones
  /// before it and some newer ones behind it.
  func rows(in entries: [String], height: Int, columns: Int) -> [ChoiceRow] {
    var newer: [Match] = []
    var older: [Match] = []
    var next = (match?.entry ?? entries.count) - 1
    // As many as could be seen if there were none on the other side.
    while older.count < height, let found = find(in: entries, from: next, going: .older) {
      older.append(found)
      next = found.entry - 1
    }
    if let match {
      next = match.entry + 1
      while newer.count < height / 2, let found = find(in: entries, from: next, going: .newer) {
        newer.append(found)
        next = found.entry + 1
      }
    }
    let chosen = match.map { [$0] } ?? []
    let room = max(0, height - chosen.count - newer.count)
    guard !isInVain else { return [] }
    return (older.prefix(room).reversed() + chosen + newer).map { found in
      let row = SearchRow(
        entries[found.entry], place: found.place.lowerBound, columns: max(1, columns - 3))
      return ChoiceRow(row.text, isChosen: found == match, columns: columns)
    }
  }

  private func find(in entries: [String], from start: Int, going direction: Direction) -> Match? {
    guard entries.indices.contains(start) else { return nil }
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

/// What a key means while the history is searched.
enum SearchKey: Equatable {
  /// Go to another entry that fits.
  case move(HistorySearch.Direction)
  /// Look for more.
  case extend(String)
  /// Take the latest letter back.
  case shorten
  /// End the search with the line as it was before.
  case giveUp
  /// End it with what was found.
  case accept
  /// End it with what was found, and enter that.
  case run
  /// End it with what was found, and let the key do what it does to a line.
  case leave

  /// The meaning of a key.
  ///
  /// - Parameters:
  ///   - event: the key.
  ///   - isPartOfSequence: whether the key that follows came together with it, as a letter does behind the
  ///     ESC that Alt is sent as.
  init(_ event: KeyDecoder.Event, isPartOfSequence: Bool) {
    switch event {
    case .key(.up), .character("\u{12}"), .character("\u{10}"): self = .move(.older)
    case .key(.down), .character("\u{13}"), .character("\u{E}"): self = .move(.newer)
    case .character("\u{8}"), .character("\u{7F}"): self = .shorten
    case .character("\u{3}"), .character("\u{7}"): self = .giveUp
    case .character("\u{1B}"): self = isPartOfSequence ? .leave : .accept
    case .character("\r"), .character("\n"): self = .run
    case .character(let scalar):
      self = scalar.isTyped || scalar == " " ? .extend(String(scalar)) : .leave
    case .paste(let text):
      self = .extend(String(text.prefix { $0 != "\n" }))
    case .key: self = .leave
    }
  }
}

/// An entry of the history as a search shows it: on one row, with what was found in sight.
struct SearchRow: Equatable {
  /// What stands on the row; a line end is shown as `↵`.
  let text: String
  /// The cursor in it, in scalars: where what was found begins.
  let cursor: Int

  /// The row of an entry, cut to so many columns, `…` standing for what is left out.
  init(_ entry: String, place: Int, columns: Int) {
    // One for one, so that places stay what they are.
    let shown = entry.unicodeScalars.map(Self.visible)
    // A third of the row before what was found shows what it belongs to.
    let start = max(0, min(place - columns / 3, shown.count - columns))
    var row = Array(shown[start...].prefix(columns))
    if start > 0 { row[0] = "…" }
    if start + row.count < shown.count { row[row.count - 1] = "…" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: row)
    text = String(view)
    cursor = max(0, min(place - start, row.count))
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.properties.generalCategory == .control else { return scalar }
    return scalar == "\n" ? "↵" : " "
  }
}

/// What stands before the line while the history is searched, in the user's language.
public struct SearchWords: Equatable, Sendable {
  /// Before what is looked for: `reverse search "oslo": leave Oslo`.
  public var searching: String
  /// In its place where no entry fits: `no match "oslx":`.
  public var noMatch: String

  /// The words, without a colon.
  public init(searching: String = "reverse search", noMatch: String = "no match") {
    self.searching = searching
    self.noMatch = noMatch
  }
}

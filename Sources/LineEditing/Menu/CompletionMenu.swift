import Lettering

/// The candidates beneath a line, and the one of them that stands in it.
struct CompletionMenu {
  /// The line that the candidates go on with.
  let typed: UndoStack.Snapshot
  /// The line as it was before what they share was put in.
  let original: UndoStack.Snapshot
  private let candidates: [CompletionAnswer.Candidate]
  /// The place of the one that stands in the line; nil where none does.
  private(set) var choice: Int?
  /// The first candidate that is seen.
  private var top = 0

  /// A menu of candidates for a line, none of them chosen.
  init(
    _ candidates: [CompletionAnswer.Candidate], for line: UndoStack.Snapshot,
    before original: UndoStack.Snapshot
  ) {
    self.candidates = candidates
    typed = line
    self.original = original
  }

  /// What the chosen candidate does to the line as it was typed; nil where none is chosen.
  var chosenEdit: LineEdit? { choice.map { candidates[$0].edit } }

  /// Goes so many candidates on, or back; behind the last comes the first.
  mutating func move(by step: Int) {
    guard !candidates.isEmpty else { return }
    guard let choice else { return self.choice = step > 0 ? 0 : candidates.count - 1 }
    let next = choice + step
    // Leaps stop at the ends, single steps go round.
    if abs(step) > 1 {
      self.choice = min(max(0, next), candidates.count - 1)
    } else {
      self.choice = (next + candidates.count) % candidates.count
    }
  }

  /// The rows of the menu, at most so many of so many columns: a stretch of the candidates around the chosen
  /// one, marked by `›`, and where they do not all fit a row that says which.
  mutating func rows(height: Int, columns: Int) -> [ChoiceRow] {
    guard height > 0 else { return [] }
    let isWhole = candidates.count <= height
    let room = isWhole ? candidates.count : max(1, height - 1)
    let place = choice ?? 0
    top = min(max(top, place - room + 1), place, candidates.count - room)
    top = max(0, top)
    let seen = candidates[top..<min(candidates.count, top + room)]
    var rows = CandidateList.described(seen).enumerated().map { index, text in
      ChoiceRow(text, isChosen: top + index == choice, columns: columns)
    }
    if !isWhole, height > 1 {
      let count = "\(top + 1)–\(top + seen.count) / \(candidates.count)"
      rows.append(ChoiceRow(count, columns: columns))
    }
    return rows
  }
}

/// A row of a menu or list beneath the line.
struct ChoiceRow: Equatable {
  let text: String
  /// Whether what it names stands in the line.
  let isChosen: Bool

  /// A row of at most so many columns, marked by `›` where it is chosen.
  ///
  /// The last column stays free: writing there leaves some terminals about to wrap.
  init(_ text: String, isChosen: Bool = false, columns: Int) {
    self.text = ((isChosen ? "› " : "  ") + text).shortened(to: columns - 1)
    self.isChosen = isChosen
  }
}

/// What a key means while a menu is open.
enum MenuKey: Equatable {
  /// Choose another candidate, so many further.
  case move(Int)
  /// Close the menu with the line as it was typed.
  case giveUp
  /// Close it and keep the choice.
  case keep
  /// Type on, with only the candidates that still fit.
  case narrow
  /// Close it, keep the choice, and let the key do what it does to a line.
  case leave

  /// The meaning of a key.
  ///
  /// - Parameters:
  ///   - event: the key.
  ///   - hasChoice: whether a candidate stands in the line.
  ///   - insertsLetters: whether letters are inserted, rather than being commands.
  ///   - isPartOfSequence: whether the key that follows came together with it, as behind the ESC of Alt.
  init(
    _ event: KeyDecoder.Event, hasChoice: Bool, insertsLetters: Bool, isPartOfSequence: Bool
  ) {
    switch event {
    case .character("\t"), .key(.down), .character("\u{E}"): self = .move(1)
    case .key(.up), .key(.backTab), .character("\u{10}"): self = .move(-1)
    case .key(.pageDown): self = .move(Self.leap)
    case .key(.pageUp): self = .move(-Self.leap)
    case .character("\u{3}"), .character("\u{7}"): self = .giveUp
    case .character("\u{1B}"): self = isPartOfSequence ? .leave : .giveUp
    // The choice has its blank already.
    case .character(" ") where hasChoice: self = .keep
    case .character("\u{8}"), .character("\u{7F}"):
      self = insertsLetters && !hasChoice ? .narrow : .leave
    case .character(let scalar):
      self = scalar.isTyped && insertsLetters && !hasChoice ? .narrow : .leave
    case .key, .paste: self = .leave
    }
  }

  /// As far as a page of most menus.
  private static let leap = 8
}

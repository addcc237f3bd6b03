import Budget
import ScenarioLanguage

/// The text of a scenario as its user wrote it, in lines, with what each line contributes.
///
/// Saving writes these lines back: comments, blank lines and spelling stay as they are.
struct ScenarioDocument: Sendable, Hashable {
  /// One line of the text.
  ///
  /// Nearly every line is one statement, whose text is then kept once and without a list.
  struct Line: Sendable {
    /// The line as it was written, without its end.
    var text: String { willSet { if newValue != text { contents = .pieces(pieces) } } }
    private var contents: Contents

    private enum Contents: Sendable {
      /// One statement, which is all of the text.
      case whole(Role)
      case pieces([Piece])
    }

    /// A line with its statements.
    init(text: String, pieces: [Piece]) {
      self.text = text
      contents = Self.contents(of: pieces, in: text)
    }

    /// How many of its statements contribute changes.
    var changeSteps: Int {
      switch contents {
      case .whole(let role): role.isChange ? 1 : 0
      case .pieces(let pieces): pieces.count(where: \.isChange)
      }
    }

    /// The statements of the line that belong to the scenario.
    var pieces: [Piece] {
      get {
        switch contents {
        case .whole(let role): [Piece(text: text, role: role)]
        case .pieces(let pieces): pieces
        }
      }
      set { contents = Self.contents(of: newValue, in: text) }
    }

    private static func contents(of pieces: [Piece], in text: String) -> Contents {
      pieces.count == 1 && pieces[0].text == text ? .whole(pieces[0].role) : .pieces(pieces)
    }
  }

  /// One statement of a line.
  struct Piece: Sendable, Hashable {
    /// The statement as it was written.
    let text: String
    /// What the statement is to the scenario.
    let role: Role
  }

  /// What a statement is to its scenario.
  enum Role: Sendable, Hashable {
    /// The name; not repeated when the scenario is saved under another one.
    case name
    /// The scenario that it is based on.
    case basis
    /// So many changes, 1 for a change, any number for an `include`; and what `let` had given before.
    case changes(Int, definitionsBefore: Definitions)
    /// A `let`.
    case definition
    /// Who has decided what it says, which is not said of a copy under another name.
    case decision
    /// A note or assertion.
    case other

    /// Whether the statement contributes changes, be it none from an empty `include`.
    var isChange: Bool { if case .changes = self { true } else { false } }
  }

  private(set) var lines = GrowingList<Line>()
  /// How many statements contribute changes in each line and those before it.
  private var steps = GrowingList<Int>()

  /// The text, ending in a line's end; empty where there are no lines.
  var text: String { lines.map { $0.text + "\n" }.joined() }

  /// How many statements contribute changes, in the lines from that one on.
  func changeSteps(from line: Int = 0) -> Int { steps(before: lines.count) - steps(before: line) }

  private func steps(before line: Int) -> Int {
    line > 0 ? steps[min(line, steps.count) - 1] : 0
  }

  /// How many changes the statements contribute together.
  var changeCount: Int {
    lines.flatMap(\.pieces).reduce(0) { count, piece in
      if case .changes(let added, _) = piece.role { count + added } else { count }
    }
  }

  /// Whether a statement contributes changes.
  var hasChanges: Bool { changeSteps() > 0 }

  /// Adds a line at the end.
  mutating func append(_ line: Line) {
    steps.append(steps(before: lines.count) + line.changeSteps)
    lines.append(line)
  }

  /// Adds lines at the end.
  mutating func append(contentsOf lines: some Sequence<Line>) {
    for line in lines { append(line) }
  }

  private mutating func removeLast(_ count: Int) {
    lines.removeLast(count)
    steps.removeLast(count)
  }
}

extension ScenarioDocument {
  /// A statement with changes that was taken out of the text.
  struct Removal {
    /// The statement as it was written.
    let text: String
    /// How many changes it contributed.
    let changes: Int
    /// What `let` had given before it.
    let definitions: Definitions
    /// The `let` statements that stand behind it, in order.
    let later: [String]
  }

  /// Removes the last statement that contributes changes, and its line where nothing else is on it.
  ///
  /// Gives nil where there is none. Takes time in the number of lines behind the statement.
  mutating func removeLastChange() -> Removal? {
    guard let place = lines.lastIndex(where: { $0.pieces.contains(where: \.isChange) }),
      let index = lines[place].pieces.lastIndex(where: \.isChange),
      case .changes(let count, let definitions) = lines[place].pieces[index].role
    else { return nil }
    var line = lines[place]
    let behind = Array(lines[(place + 1)...])
    let later = line.pieces[index...] + behind.flatMap(\.pieces)
    let removed = line.remove(at: index)
    removeLast(behind.count + 1)
    if !line.pieces.isEmpty { append(line) }
    append(contentsOf: behind)
    return Removal(
      text: removed.text, changes: count, definitions: definitions,
      later: later.filter { $0.role == .definition }.map(\.text))
  }

  /// Whether a statement of that text is in it.
  func has(_ statement: String) -> Bool {
    lines.contains { $0.pieces.contains { $0.text == statement } }
  }

  /// The statements that stand behind one of the last changes, by how many of those there are back, and
  /// contribute none themselves; none where `count` is zero.
  func later(than count: Int) -> [String] {
    var left = count
    var later: [String] = []
    for piece in lines.lazy.reversed().flatMap({ $0.pieces.reversed() }) {
      guard left > 0 else { break }
      if piece.isChange { left -= 1 } else { later.append(piece.text) }
    }
    return left == 0 ? later.reversed() : []
  }

  /// The document without the `let` statement of that text, its last one.
  mutating func removeLastDefinition(_ text: String) {
    var all = Array(lines)
    for place in all.indices.reversed() {
      let wanted = all[place].pieces.lastIndex { $0.role == .definition && $0.text == text }
      guard let wanted else { continue }
      _ = all[place].remove(at: wanted)
      if all[place].pieces.isEmpty { all.remove(at: place) }
      break
    }
    self = ScenarioDocument(all)
  }
}

extension ScenarioDocument.Line: Hashable {
  static func == (left: Self, right: Self) -> Bool {
    left.text == right.text && left.pieces == right.pieces
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(pieces)
  }
}

extension ScenarioDocument.Line {
  /// Takes a statement out of the line; the others stay, joined by `;` where the text had more.
  mutating func remove(at index: Int) -> ScenarioDocument.Piece {
    let removed = pieces.remove(at: index)
    text = pieces.map(\.text).joined(separator: "; ")
    return removed
  }

  /// The line without its name and basis; nil where it says nothing else.
  var withoutFrame: ScenarioDocument.Line? {
    let kept = pieces.filter { $0.role != .name && $0.role != .basis && $0.role != .decision }
    if kept.count == pieces.count { return self }
    if kept.isEmpty { return nil }
    return ScenarioDocument.Line(text: kept.map(\.text).joined(separator: "; "), pieces: kept)
  }
}

extension ScenarioDocument.Piece {
  /// Whether the statement contributes changes.
  var isChange: Bool { role.isChange }
}

/// The text of a scenario as its user wrote it, in lines, with what each line contributes.
///
/// Saving writes these lines back: comments, blank lines and spelling stay as they are.
struct ScenarioDocument: Sendable, Hashable {
  /// One line of the text.
  struct Line: Sendable, Hashable {
    /// The line as it was written, without its end.
    var text: String
    /// The statements of the line that belong to the scenario.
    var pieces: [Piece]
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
    /// So many changes: 1 for a change, any number for an `include`.
    case changes(Int)
    /// A note, definition, assertion or question.
    case other
  }

  var lines: [Line] = []

  /// The text, ending in a line's end; empty where there are no lines.
  var text: String { lines.map { $0.text + "\n" }.joined() }

  /// How many statements contribute changes.
  var changeSteps: Int { lines.reduce(0) { $0 + $1.pieces.count(where: \.isChange) } }

  /// Removes the last statement that contributes changes, and its line where nothing else is on it.
  ///
  /// Gives the statement's text and how many changes it contributed; nil where there is none.
  mutating func removeLastChange() -> (text: String, changes: Int)? {
    guard let place = lines.lastIndex(where: { $0.pieces.contains(where: \.isChange) }),
      let piece = lines[place].pieces.lastIndex(where: \.isChange),
      case .changes(let count) = lines[place].pieces[piece].role
    else { return nil }
    let removed = lines[place].pieces.remove(at: piece)
    if lines[place].pieces.isEmpty {
      lines.remove(at: place)
    } else {
      lines[place].text = lines[place].pieces.map(\.text).joined(separator: "; ")
    }
    return (removed.text, count)
  }

  /// The document with another name: in place of the old one, or as the first line.
  func named(_ name: String) -> ScenarioDocument {
    let statement = "scenario " + inQuotes(name)
    var document = self
    for place in lines.indices {
      guard let piece = lines[place].pieces.first(where: { $0.role == .name }) else { continue }
      let line = lines[place].text
      guard let range = line.firstRange(of: piece.text) else { continue }
      document.lines[place].text.replaceSubrange(range, with: statement)
      document.lines[place].pieces = lines[place].pieces.map {
        $0.role == .name ? Piece(text: statement, role: .name) : $0
      }
      return document
    }
    document.lines.insert(
      Line(text: statement, pieces: [Piece(text: statement, role: .name)]), at: 0)
    return document
  }

  /// The lines that a scenario based on another one begins with.
  static func frame(name: String, basis: String) -> [Line] {
    ["scenario " + inQuotes(name), "based on " + inQuotes(basis), ""].enumerated().map {
      place, text in
      let role: Role? = place == 0 ? .name : place == 1 ? .basis : nil
      return Line(text: text, pieces: role.map { [Piece(text: text, role: $0)] } ?? [])
    }
  }
}

extension ScenarioDocument.Piece {
  /// Whether the statement contributes changes, be it none from an empty `include`.
  var isChange: Bool { if case .changes = role { true } else { false } }
}

/// A name in quotes as the language reads it back.
func inQuotes(_ name: String) -> String {
  var text = "\""
  for character in name {
    if character == "\"" || character == "\\" { text.append("\\") }
    text.append(character)
  }
  return text + "\""
}

import Budget
import Lettering
import ScenarioLanguage

/// One column of a text table: its heading and cells as text, and how wide it can be.
struct ColumnLayout {
  /// Text wraps beyond this width, so that one long name does not push a table apart.
  private static let widestText = 48
  /// Prose wraps beyond this width; longer lines are hard to read.
  private static let widestProse = 100
  /// A heading does not make a column of numbers wider than this.
  private static let widestHeading = 24

  let isNumeric: Bool
  /// Whether the column must stand beside the one before it.
  let joinsPrevious: Bool
  /// The width that the column wants.
  let natural: Int
  /// The width that the column needs.
  let least: Int
  /// The width that the column has.
  var width: Int
  private let headingText: String
  private let texts: [String]

  /// The column at a place of a grid; words longer than `longestWord` may be broken.
  init(_ grid: Grid, _ place: Int, _ language: InterfaceLanguage, longestWord: Int) {
    let column = grid.columns[place]
    let heading = DisplayText.safe(column.heading)
    var texts = grid.rows.patiently("") { $0.cells[place].text(in: language) }
    if column.isNumeric { texts = Self.aligned(texts) }
    let widest = texts.patiently(0, \.displayWidth).max() ?? 0
    let headingLeast = min(heading.longestWord, longestWord)
    if column.isNumeric {
      natural = max(1, widest, min(heading.displayWidth, Self.widestHeading))
      least = max(1, widest, headingLeast)
    } else {
      let limit = column.isProse ? Self.widestProse : Self.widestText
      natural = max(1, min(max(widest, heading.displayWidth), limit))
      let words = texts.patiently(0) { min($0.longestWord, longestWord) }.max() ?? 0
      least = min(natural, max(1, words, headingLeast))
    }
    isNumeric = column.isNumeric
    joinsPrevious = column.joinsPrevious
    width = natural
    headingText = heading
    self.texts = texts
  }

  /// How much narrower the column can be.
  var slack: Int { width - least }

  /// The heading's lines, each as wide as the column.
  var heading: [String] { filled(headingText.wrapped(to: width)) }

  /// A row's lines, each as wide as the column.
  func cell(_ row: Int) -> [String] {
    // A number is never broken; its column is as wide as it.
    filled(isNumeric ? [texts[row]] : texts[row].wrapped(to: width))
  }

  private func filled(_ lines: [String]) -> [String] {
    lines.map { isNumeric ? $0.rightAligned(to: width) : $0.padded(to: width) }
  }

  /// Numbers with spaces after them, so that the units of all stand in one place.
  private static func aligned(_ texts: [String]) -> [String] {
    let widest = texts.patiently(0, decimals).max() ?? 0
    return texts.patiently("") { text in
      text.contains(where: \.isNumber) ? text + spaces(widest - decimals(of: text)) : text
    }
  }

  /// How wide the part from the decimal comma on is; nothing in a text without one.
  private static func decimals(of text: String) -> Int {
    guard text.contains(where: \.isNumber), let comma = text.firstIndex(of: ",") else { return 0 }
    return text[comma...].displayWidth
  }
}

extension Sequence {
  /// What each element becomes, and a filler for those that nobody waits for any more: each pass over a long
  /// table takes long.
  func patiently<Value>(_ filler: Value, _ value: (Element) -> Value) -> [Value] {
    let watching = Interruption.current
    return map { watching.isRequested ? filler : value($0) }
  }
}

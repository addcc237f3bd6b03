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
  private let texts: CellTexts
  /// Spaces behind each number, so that the units of all stand in one place; empty for texts.
  private let paddings: [Int]

  /// A column with the texts of its cells.
  ///
  /// Words longer than `longestWord` may be broken; nil where the column is never made narrower.
  init(_ column: Grid.Column, _ texts: CellTexts, longestWord: Int?) {
    let heading = DisplayText.safe(column.heading)
    let headingLeast = min(heading.longestWord, longestWord ?? .max)
    if column.isNumeric {
      paddings = Self.paddings(of: texts)
      let widest = zip(texts.widths, paddings).reduce(0) { max($0, $1.0 + $1.1) }
      natural = max(1, widest, min(heading.displayWidth, Self.widestHeading))
      least = max(1, widest, headingLeast)
    } else {
      paddings = []
      let widest = texts.widths.max() ?? 0
      let limit = column.isProse ? Self.widestProse : Self.widestText
      natural = max(1, min(max(widest, heading.displayWidth), limit))
      let words = longestWord.map { longest in
        (0..<texts.count).patiently(0) { min(texts[$0].longestWord, longest) }.max() ?? 0
      }
      least = min(natural, max(1, words ?? widest, headingLeast))
    }
    isNumeric = column.isNumeric
    joinsPrevious = column.joinsPrevious
    width = natural
    headingText = heading
    self.texts = texts
  }

  /// How much narrower the column can be.
  var slack: Int { width - least }

  /// Whether the column has a heading.
  var hasHeading: Bool { !headingText.isEmpty }

  /// The heading's lines, each as wide as the column.
  var heading: [String] { filled(headingText.wrapped(to: width)) }

  /// Whether a row's text takes one line, as it is.
  func isOneLine(_ row: Int) -> Bool {
    // A number is never broken; its column is as wide as it.
    isNumeric || (texts.widths[row] <= width && !texts.beginsWithSpace(row))
  }

  /// Appends a row's text that takes one line, as wide as the column.
  func write(_ row: Int, to bytes: inout [UInt8]) {
    let padding = isNumeric ? paddings[row] : 0
    let free = width - texts.widths[row] - padding
    if isNumeric { bytes.appendSpaces(free) }
    texts.write(row, to: &bytes)
    bytes.appendSpaces(isNumeric ? padding : free)
  }

  /// A row's lines, each as wide as the column.
  func cell(_ row: Int) -> [String] {
    guard !isOneLine(row) else { return [String.written { write(row, to: &$0) }] }
    return filled(texts[row].wrapped(to: width))
  }

  private func filled(_ lines: [String]) -> [String] {
    lines.map { isNumeric ? $0.rightAligned(to: width) : $0.padded(to: width) }
  }

  /// How far the decimals of each number are from the most decimals in the column; none for what is no number.
  private static func paddings(of texts: CellTexts) -> [Int] {
    let widest = texts.decimals.max() ?? 0
    return texts.decimals.map { $0 < 0 ? 0 : widest - $0 }
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

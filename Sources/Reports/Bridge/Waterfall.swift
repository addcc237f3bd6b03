import Analysis
import Budget
import Charts
import Lettering
import ScenarioLanguage
import Session

/// A bridge drawn for a terminal.
///
/// A line for each change, with its amount and a bar from the level before it to the level after it: `█` is
/// a level from zero, `+` a rise, `-` a fall, `│` zero.
struct Waterfall {
  /// The narrowest space in which bars can be told apart.
  private static let narrowestBars = 10
  /// Statements wrap beyond this part of the width, so that bars have room.
  private static let widestLabel = 34

  let answer: BridgedAnswer
  let language: InterfaceLanguage
  let amounts: AmountUnit

  /// A bridge in a language.
  init(_ answer: BridgedAnswer, _ language: InterfaceLanguage, _ amounts: AmountUnit) {
    self.answer = answer
    self.language = language
    self.amounts = amounts
  }

  /// The drawing with its heading and notes; 80 columns where there is no limit.
  func text(width: Int?) -> String {
    let width = max(width ?? 80, 20)
    let words = BridgeWords(answer: answer, language: language, amounts: amounts)
    let lines = words.bars()
    let amounts = lines.map(\.value.displayWidth).max() ?? 0
    let room = max(8, width - amounts - 2)
    let longest = lines.map(\.label.displayWidth).max() ?? 0
    let isDrawn = room - min(longest, Self.widestLabel) - 2 >= Self.narrowestBars
    let labels = min(longest, isDrawn ? Self.widestLabel : room)
    let bars = isDrawn ? Bars(lines.flatMap { [$0.from, $0.to] }, cells: room - labels - 2) : nil
    let drawn = lines.flatMap { line in
      let parts = line.label.wrapped(to: labels)
      let first =
        parts[0].padded(to: labels) + "  " + line.value.rightAligned(to: amounts)
        + (bars.map { "  " + $0.bar(from: line.from, to: line.to, mark: line.kind.mark) } ?? "")
      return [first] + parts.dropFirst()
    }
    let body = drawn.map(\.withoutTrailingSpaces).joined(separator: "\n")
    return ([words.title.wrapped(to: width).joined(separator: "\n"), body] + notes(words, width))
      .joined(separator: "\n\n")
  }

  /// The drawing's lines without bars: where it begins, what each change adds, where it ends.
  var spoken: [DocumentPart] {
    let words = BridgeWords(answer: answer, language: language, amounts: amounts)
    let lines = words.bars().map { $0.label.capitalisedFirst + ": " + $0.value }
    return ([words.title, lines.joined(separator: "\n")] + words.notes).map { .sentences($0) }
  }

  private func notes(_ words: BridgeWords, _ width: Int) -> [String] {
    words.notes.map { $0.wrapped(to: width).joined(separator: "\n") }
  }
}

extension Bar.Kind {
  /// The character that bars are drawn with.
  fileprivate var mark: Character {
    switch self {
    case .level: "█"
    case .rise: "+"
    case .fall: "-"
    }
  }
}

/// Levels as places in a row of cells.
private struct Bars {
  private let low: ExactNumber
  private let span: ExactNumber
  private let cells: Int

  /// A row of so many cells for levels; zero is always on it.
  init(_ levels: [ExactNumber], cells: Int) {
    low = min(levels.min() ?? .zero, .zero)
    let high = max(levels.max() ?? .zero, .zero)
    span = (try? high - low) ?? .zero
    self.cells = cells
  }

  /// A bar between two levels; one cell at least where they differ.
  func bar(from: ExactNumber, to: ExactNumber, mark: Character) -> String {
    var row = Array(repeating: Character(" "), count: cells)
    let zero = place(.zero)
    row[min(zero, cells - 1)] = "│"
    let (first, last) = (place(min(from, to)), place(max(from, to)))
    if from != to {
      // A bar that is less than a cell stands on the side of its level.
      let start = min(first, cells - 1)
      for cell in start..<max(last, start + 1) { row[cell] = mark }
    }
    return String(row)
  }

  private func place(_ level: ExactNumber) -> Int {
    guard span > .zero, let part = try? (level - low) / span * ExactNumber(Int64(cells)),
      let place = try? part.rounded()
    else { return 0 }
    return Int(place)
  }
}

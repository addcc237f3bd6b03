import Budget
import Lettering
import ScenarioLanguage

/// Horizontal bars for a terminal.
///
/// Each has a label, a value, and a bar from one number to another in eighths of a column. All bars share
/// one scale, on which an axis marks where they begin.
struct BarChart {
  /// One bar.
  struct Bar {
    let label: String
    let value: String
    /// Where the bar begins; its ends may come in either order.
    let from: ExactNumber
    let to: ExactNumber
  }

  /// The bars take so much of a terminal without a limit.
  private static let usualWidth = 80
  /// Bars narrower than this say nothing.
  private static let leastWidth = 8
  /// Parts of a column, from one eighth to seven.
  private static let eighths: [StaticString] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  let bars: [Bar]
  /// The number that the axis stands at; nil where there is no need for one.
  let axis: ExactNumber?
  /// Whether the labels are numbers, which stand to the right.
  var hasNumbers = false
  /// What is told in its place to those whose screen is read to them; nothing where a table tells it already.
  var spoken: [DocumentPart] = []

  /// The chart, a line a bar, not wider than a width.
  func text(width: Int?) -> String {
    let labels = bars.map(\.label.displayWidth).max() ?? 0
    let values = bars.map(\.value.displayWidth).max() ?? 0
    let columns = max(
      Self.leastWidth, min(width ?? Self.usualWidth, Self.usualWidth) - labels - values - 4)
    let scale = Scale(bars, axis, columns: columns)
    return bars.map { bar in
      guard !Interruption.isRequested else { return "" }
      let line =
        (hasNumbers ? bar.label.rightAligned(to: labels) : bar.label.padded(to: labels)) + "  "
        + bar.value.rightAligned(to: values) + "  "
        + line(bar, scale, columns)
      return line.withoutTrailingSpaces
    }.joined(separator: "\n")
  }

  private func line(_ bar: Bar, _ scale: Scale, _ columns: Int) -> String {
    let (low, high) = (min(bar.from, bar.to), max(bar.from, bar.to))
    var (start, end) = (scale.place(of: low), scale.place(of: high))
    // What is more than nothing can be seen.
    if start == end, low < high { end < columns * 8 ? (end += 1) : (start -= 1) }
    let mark = axis.map { min(scale.place(of: $0), columns * 8 - 1) / 8 }
    return String.written { bytes in
      for column in 0..<columns {
        let (first, last) = (max(start - column * 8, 0), min(end - column * 8, 8))
        bytes.append(fixed: Self.sign(first, last, isAxis: column == mark))
      }
    }
  }

  /// What a column shows that is filled from one eighth to another.
  private static func sign(_ first: Int, _ last: Int, isAxis: Bool) -> StaticString {
    guard first < last else { return isAxis ? "│" : " " }
    if first == 0 { return last == 8 ? "█" : eighths[last - 1] }
    return last == 8 && first >= 4 ? "▐" : last == 8 ? "█" : "▏"
  }

  /// Where numbers stand among the columns, in eighths.
  private struct Scale {
    private let low: ExactNumber
    private let range: ExactNumber
    private let eighths: Int64

    init(_ bars: [Bar], _ axis: ExactNumber?, columns: Int) {
      let ends = bars.flatMap { [$0.from, $0.to] } + (axis.map { [$0] } ?? [])
      low = ends.min() ?? .zero
      range = (try? (ends.max() ?? .zero) - (ends.min() ?? .zero)) ?? .zero
      eighths = Int64(columns * 8)
    }

    func place(of number: ExactNumber) -> Int {
      // A scale of no length, or of numbers too fine to divide, has everything at its start.
      guard range != .zero, let part = try? (number - low) / range * ExactNumber(eighths),
        let place = try? part.rounded()
      else { return 0 }
      return Int(min(max(place, 0), eighths))
    }
  }
}

extension BarChart {
  /// More bars than these are read no faster than the table.
  private static let mostBars = 20

  /// A bar from zero for each amount; nil where one bar says nothing, and where they are too many to see.
  init?(_ amounts: [(label: String, amount: Money)], in unit: AmountUnit) {
    guard (2...Self.mostBars).contains(amounts.count) else { return nil }
    let bars = amounts.compactMap { label, amount -> Bar? in
      guard let kroner = try? amount.kroner else { return nil }
      return Bar(label: label, value: unit.text(kroner), from: .zero, to: kroner)
    }
    self.init(bars: bars, axis: .zero)
  }
}

extension BarChart {
  /// A drawing with ASCII characters in the place of blocks: `#` for what is at least half full, `:` for less, `|`
  /// for an axis.
  static func inASCII(_ drawing: String) -> String {
    String(
      drawing.map { character in
        switch character {
        case "█", "▉", "▊", "▋", "▌", "▐": "#"
        case "▍", "▎", "▏": ":"
        case "│": "|"
        case _: character
        }
      })
  }
}

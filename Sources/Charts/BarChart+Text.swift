import Budget
import Lettering

// Bars for a terminal: a label, a value, and a bar in eighths of a column.

extension BarChart {
  /// The bars take so much of a terminal without a limit.
  private static let usualWidth = 80
  /// Bars narrower than this say nothing.
  private static let leastWidth = 8
  /// Parts of a column, from one eighth to seven.
  private static let eighths: [StaticString] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The chart, a line a bar, not wider than a width.
  public func text(width: Int?) -> String {
    let labels = bars.map(\.label.displayWidth).max() ?? 0
    let values = bars.map(\.value.displayWidth).max() ?? 0
    let columns = max(
      Self.leastWidth, min(width ?? Self.usualWidth, Self.usualWidth) - labels - values - 4)
    let scale = scale
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
    let eighths = columns * 8
    var (start, end) = (scale.place(of: low, on: eighths), scale.place(of: high, on: eighths))
    // What is more than nothing can be seen.
    if start == end, low < high { end < eighths ? (end += 1) : (start -= 1) }
    let mark = axis.map { min(scale.place(of: $0, on: eighths), eighths - 1) / 8 }
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
}

extension BarChart {
  /// A drawing with ASCII characters in the place of blocks: `#` for what is at least half full, `:` for less, `|`
  /// for an axis.
  public static func inASCII(_ drawing: String) -> String {
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

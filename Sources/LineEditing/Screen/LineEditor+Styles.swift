import Lettering

/// How a stretch of a line looks, in half-open UTF-8 offsets.
public typealias WordStyle = (range: Range<Int>, style: Prompt.Style)

/// Tells how words of a line look.
public typealias WordStyles = (_ text: String) -> [WordStyle]

/// The look of words in the line that is typed.
///
/// libedit draws all of them alike and keeps account of letters only: so the same letters are written again in
/// the same cells, with their looks, when no key waits, and the cursor is put back.
extension LineEditor {
  /// Writes the line again with its looks.
  func showStyles() {
    let layout = layout(columns: size.columns)
    let line = current
    guard wordStyles != nil || marksParentheses, understandsEscapes, layout.isCertain,
      search == nil, held == nil,
      line.text.count <= Self.longestStyledLine, !line.text.contains("\n")
    else { return }
    let text = line.string
    var styles = wordStyles?(text) ?? []
    if wordStyles != nil, let shownHint, shownHint.line == line, let wrong = shownHint.hint.wrong,
      !wrong.isEmpty
    {
      styles = styles.filter { !$0.range.overlaps(wrong) } + [(range: wrong, style: .red)]
      styles.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    if marksParentheses, let pair = ParenthesisPair(in: line) {
      let ranges = pair.ranges(in: line)
      styles = styles.filter { style in !ranges.contains { $0.overlaps(style.range) } }
      styles += ranges.map { (range: $0, style: .bold) }
      styles.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    guard !styles.isEmpty || lineIsStyled else { return }
    lineIsStyled = !styles.isEmpty
    let prompt = shownPrompt.plain.displayWidth
    let up = layout.cursorRow - prompt / size.columns
    let right = prompt % size.columns
    write(
      "\u{1B}7" + (up > 0 ? "\u{1B}[\(up)A" : "") + "\r" + (right > 0 ? "\u{1B}[\(right)C" : "")
        + styled(text, styles) + "\u{1B}8")
  }

  private func styled(_ text: String, _ styles: [WordStyle]) -> String {
    let bytes = Array(text.utf8)
    var drawn = ""
    var place = 0
    for (range, style) in styles {
      let start = min(max(range.lowerBound, place), bytes.count)
      let end = min(max(range.upperBound, start), bytes.count)
      drawn += String(decoding: bytes[place..<start], as: UTF8.self)
      drawn += style.escape + String(decoding: bytes[start..<end], as: UTF8.self) + "\u{1B}[0m"
      place = end
    }
    return drawn + String(decoding: bytes[place...], as: UTF8.self)
  }

  /// A longer line was pasted, and drawing it at each key takes time.
  private static let longestStyledLine = 1_000
}

import Lettering

/// A place in a text as people count: both from 1.
public struct SourcePosition: Sendable, Hashable {
  /// The line, from the text's ``SourceText/firstLine``.
  public let line: Int
  /// The display column: combining marks count nothing, a tab one, wide characters two.
  public let column: Int
}

/// Where each line of a text starts, for finding the line and column of an offset.
///
/// Made once a text, in time linear in its length; a look-up is a binary search and one walk over
/// the line.
public struct LineTable: Sendable {
  /// The text.
  public let source: SourceText
  /// The UTF-8 offset of each line's first byte, ascending; the first is 0.
  private let starts: [Int]

  /// Finds the lines of a text; `\n`, `\r\n` and a lone `\r` end one.
  public init(_ source: SourceText) {
    self.source = source
    var text = source.text
    starts = text.withUTF8 { bytes in
      var starts = [0]
      var previous: UInt8 = 0
      for offset in bytes.indices {
        if previous == 0x0A || (previous == 0x0D && bytes[offset] != 0x0A) { starts.append(offset) }
        previous = bytes[offset]
      }
      if previous == 0x0A || previous == 0x0D { starts.append(bytes.count) }
      return starts
    }
  }

  /// The number of lines, a last empty one included.
  public var count: Int { starts.count }

  /// The lines in order, each without its line ending.
  public var ranges: [SourceRange] { starts.indices.map(lineRange) }

  /// A line without its ending, counted from 0.
  public subscript(place: Int) -> SourceRange { lineRange(at: place) }

  /// The line and column of an offset; one beyond the end counts as the end.
  public func position(of offset: Int) -> SourcePosition {
    let index = lineIndex(of: offset)
    let line = lineRange(at: index)
    let width = displayWidth(SourceRange(line.start, min(max(offset, line.start), line.end)))
    return SourcePosition(line: source.firstLine + index, column: width + 1)
  }

  /// The line that an offset is in, without its line ending.
  public func line(containing offset: Int) -> SourceRange { lineRange(at: lineIndex(of: offset)) }

  /// The text of a stretch; offsets beyond the end or inside a character are moved to the next start.
  public func text(of range: SourceRange) -> Substring {
    let utf8 = source.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: min(range.start, utf8.count))
    let end = utf8.index(utf8.startIndex, offsetBy: min(range.end, utf8.count))
    return Substring(source.text.unicodeScalars[start..<end])
  }

  /// The text of a stretch as one of its own, which is the source's where the stretch is all of it.
  public func string(of range: SourceRange) -> String {
    if range.start == 0, range.end == source.text.utf8.count { return source.text }
    // No string that is cut out of another, since few are as long as what that takes.
    let copied = source.text.utf8.withContiguousStorageIfAvailable {
      String(validating: $0[range.start..<range.end], as: UTF8.self)
    }
    return (copied ?? nil) ?? String(text(of: range))
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func lineRange(at index: Int) -> SourceRange {
    let utf8 = source.text.utf8
    let start = starts[index]
    let next = index + 1 < starts.count ? starts[index + 1] : utf8.count
    var end = next
    while end > start, let last = byte(at: end - 1), last == 0x0A || last == 0x0D { end -= 1 }
    return SourceRange(start, end)
  }

  private func byte(at offset: Int) -> UInt8? {
    let utf8 = source.text.utf8
    guard offset >= 0, offset < utf8.count else { return nil }
    return utf8[utf8.index(utf8.startIndex, offsetBy: offset)]
  }

  private func displayWidth(_ range: SourceRange) -> Int {
    text(of: range).displayWidth
  }
}

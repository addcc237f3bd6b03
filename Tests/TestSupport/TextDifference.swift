/// The first lines in which a text differs from another, as a person reads them.
struct TextDifference: CustomStringConvertible {
  /// Lines of both texts, each with its sign: `-` of the first, `+` of the second.
  let description: String

  /// More than a screen of lines is read better with `git diff` after recording.
  private static let most = 12

  /// Looks between the lines that both texts begin and end with; linear.
  init(from old: String, to new: String) {
    let (before, after) = (Self.lines(of: old), Self.lines(of: new))
    let start = Self.common(before, after)
    let (gone, come) = (before.dropFirst(start), after.dropFirst(start))
    let end = Self.common(Array(gone.reversed()), Array(come.reversed()))
    let shown =
      ["from line \(start + 1):"] + before[max(0, start - 2)..<start].map { "  " + $0 }
      + Self.shown(gone.dropLast(end), "-") + Self.shown(come.dropLast(end), "+")
    description = shown.joined(separator: "\n")
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// How many lines both begin with, byte for byte: letters that only look the same differ.
  private static func common(_ left: [Substring], _ right: [Substring]) -> Int {
    zip(left, right).prefix { $0.utf8.elementsEqual($1.utf8) }.count
  }

  private static func shown(_ lines: ArraySlice<Substring>, _ sign: String) -> [String] {
    let more = lines.count - most
    return lines.prefix(most).map { "\(sign) \($0)" }
      + (more > 0 ? ["\(sign) … \(more) more lines"] : [])
  }
}

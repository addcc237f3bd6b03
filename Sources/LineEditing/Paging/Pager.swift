import Lettering

/// Where a reader is in a text that is higher than the screen, and what keys do there; without a terminal.
struct Pager {
  private(set) var text: PagedText
  /// The first row of the text on the page, below the head of its table.
  private(set) var top = 0
  private let whole: String
  private let isGivenUp: () -> Bool
  private var size: TerminalSize

  /// What a key did.
  enum Step: Equatable {
    /// Nothing, as at the beginning.
    case stays
    case moved
    case leaves
    /// The key belongs to the next line.
    case leavesFor(KeyDecoder.Event)
  }

  /// A text from its beginning.
  ///
  /// Once nobody waits for it any more (`isGivenUp`) what it shows may be empty.
  init(_ text: String, _ size: TerminalSize, isGivenUp: @escaping () -> Bool = { false }) {
    whole = text
    self.size = size
    self.isGivenUp = isGivenUp
    self.text = PagedText(text, columns: size.columns, isGivenUp: isGivenUp)
  }

  /// The last row of the screen is the pager's own.
  private var height: Int { max(1, size.rows - 1) }

  /// Goes on in a terminal of another size, with the same line of the text at the top.
  mutating func resize(_ size: TerminalSize) {
    let line = text.rows[top].line
    self.size = size
    text = PagedText(whole, columns: size.columns, isGivenUp: isGivenUp)
    top = min(text.row(ofLine: line), text.lastTop(height: height))
  }

  /// Acts on a key; `isTypedOn` where more keys follow it at once, as when a word is typed ahead.
  mutating func act(on event: KeyDecoder.Event, isTypedOn: Bool) -> Step {
    switch event {
    case .character(" "), .key(.pageDown):
      return goOn(to: top + text.room(at: top, height: height))
    case .character("\r"), .character("\n"), .key(.down): return goOn(to: top + 1)
    case .key(.up): return go(to: top - 1)
    case .key(.pageUp): return go(to: text.topBefore(top, height: height))
    case .key(.home): return go(to: 0)
    case .key(.end): return go(to: text.rows.count)
    case .character("q") where !isTypedOn: return .leaves
    case .character("\u{1B}") where !isTypedOn: return .leaves
    case .character, .key, .paste: return .leavesFor(event)
    }
  }

  private mutating func goOn(to row: Int) -> Step {
    text.isLast(top, height: height) ? .leaves : go(to: row)
  }

  private mutating func go(to row: Int) -> Step {
    let next = min(max(0, row), text.lastTop(height: height))
    guard next != top else { return .stays }
    top = next
    return .moved
  }

  /// What draws the first page: below what stands on the screen, which scrolls away as before any output.
  func firstDrawing(_ words: PagerWords) -> String {
    rows.map { $0 + "\r\n" }.joined() + status(words)
  }

  /// What draws the page over the one before.
  func drawing(_ words: PagerWords) -> String {
    "\u{1B}[H" + rows.map { "\u{1B}[2K" + $0 + "\r\n" }.joined() + "\u{1B}[2K" + status(words)
  }

  private var rows: [String] {
    let page = text.page(from: top, height: height)
    return page + Array(repeating: "", count: max(0, height - page.count))
  }

  private func status(_ words: PagerWords) -> String {
    let last = min(text.rows.count, top + text.room(at: top, height: height))
    return words.row(top + 1, last, of: text.rows.count, columns: size.columns)
  }
}

/// What the pager says in its last row, in the user's language.
///
/// Each in several wordings, the fullest first; the first that fits the terminal's width is shown.
public struct PagerWords: Equatable, Sendable {
  /// Where more follows: how to see it, and how to get away.
  public var more: [String]
  /// At the end of the text: how to get away.
  public var end: [String]

  /// The wordings, the fullest first.
  public init(more: [String], end: [String]) {
    self.more = more
    self.end = end
  }

  /// The row for a page of the rows from `first` to `last` of so many, counted from 1.
  func row(_ first: Int, _ last: Int, of count: Int, columns: Int) -> String {
    let place = "\(first)–\(last)/\(count)"
    let wordings = last < count ? more : end
    let rows = wordings.map { place + " · " + $0 } + [place]
    return rows.first { $0.displayWidth < columns } ?? ""
  }
}

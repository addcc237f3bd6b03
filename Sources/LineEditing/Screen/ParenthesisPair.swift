/// Two parentheses that belong together, one of them at the cursor.
struct ParenthesisPair: Equatable {
  /// The place of the first, in scalars.
  let opening: Int
  /// The place of the second.
  let closing: Int

  /// The pair of a line whose one half stands at the cursor, or else right before it; nil where there is none.
  ///
  /// Parentheses in quotes are letters like others. Linear in the line's length.
  init?(in line: UndoStack.Snapshot) {
    guard line.text.contains(")") else { return nil }
    var open: [Int] = []
    var quote: Unicode.Scalar?
    var found: [ParenthesisPair] = []
    for (place, scalar) in line.text.enumerated() {
      if let end = quote {
        if scalar == end { quote = nil }
        continue
      }
      switch scalar {
      case "\"": quote = "\""
      case "«": quote = "»"
      case "“", "„": quote = "”"
      case "(": open.append(place)
      case ")":
        guard let opening = open.popLast() else { continue }
        found.append(ParenthesisPair(opening: opening, closing: place))
      case _: break
      }
    }
    let places = [line.cursor, line.cursor - 1]
    let pairs = places.compactMap { place in
      found.first { $0.opening == place || $0.closing == place }
    }
    guard let pair = pairs.first else { return nil }
    self = pair
  }

  private init(opening: Int, closing: Int) {
    (self.opening, self.closing) = (opening, closing)
  }

  /// Where the two stand, in half-open UTF-8 offsets.
  func ranges(in line: UndoStack.Snapshot) -> [Range<Int>] {
    [opening, closing].map { place in
      let start = line.text[..<place].reduce(0) { $0 + UTF8.width($1) }
      return start..<start + 1
    }
  }
}

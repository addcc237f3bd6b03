// An amount that is taken from one line and given to another.

extension PlainScanner {
  /// What moves an amount between two lines, `flytt 200 000 fra Brand Manager til Vertskapsattraktivitet`, as what is
  /// taken and what is given; nil for any other word.
  func movedBetween(_ cue: FoundCue, at place: Int) -> Reading? {
    let isVerb = cue.cue == .transfer
    guard isVerb || ["til", "to"].contains(key(place)), let amount = amountBetweenLines else {
      return nil
    }
    if isVerb { return ([.cue(.lower)], cue.length) }
    return lines.last?.lowerBound == place + 1
      ? ([.cue(.joint), .cue(.raise), .number(amount, isLevel: false)], 1) : nil
  }

  /// The one amount that a sentence moves from one line to another; nil where it does not.
  private var amountBetweenLines: PlainNumber? {
    guard says([.transfer]),
      words.contains(where: { ["fra", "from"].contains($0.key) }), lines.count == 2
    else { return nil }
    return words.indices.lazy.compactMap { place in
      self.numbers.number(at: place).flatMap {
        $0.number.isLarge && $0.length > 0 && [.none, .kroner].contains($0.number.unit)
          ? $0.number : nil
      }
    }.first
  }

  /// Where lines and the profiling budget are named.
  private var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var place = 0
    while place < words.count {
      let named = names.things(at: place, in: words, wantsScenario: false)
      if let named, [.line, .profilingLine].contains(named.things[0].kind) {
        lines.append(place..<place + named.length)
      } else if let cue = cue(at: place), [.profiling, .expenses].contains(cue.cue) {
        lines.append(place..<place + cue.length)
      }
      place = max(place + 1, lines.last?.upperBound ?? 0)
    }
    return lines
  }
}

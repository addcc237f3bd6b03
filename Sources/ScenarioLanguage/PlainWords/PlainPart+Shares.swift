import Budget

// An amount that is shared out is said as what each line bears of it.

extension [PlainPart] {
  /// The parts with what is said of an amount as what is said of each share of it, `spar 600 000, en tredel på
  /// profilering og resten på drift`; nil where the shares are not told to the krone.
  var sharedOut: [PlainPart]? {
    guard let place = firstIndex(where: { $0.amount != nil }), let total = self[place].amount else {
      return nil
    }
    let (begun, behind) = (self[..<place], self[(place + 1)...])
    guard
      let (shares, rest) = behind.contains(where: { $0.isCue(in: [.evenly]) })
        ? behind.evenShares(of: total) : behind.shares(of: total)
    else { return nil }
    let cut = begun.lastIndex { $0.isCue(in: [.joint]) }
    let verb = begun[(cut.map { $0 + 1 } ?? begun.startIndex)...]
      .filter { !$0.isCue(in: [.difference, .level, .filler]) }
    // Lines that are named before their shares are not what the amount moves; of several times none is that of all.
    guard !begun.contains(where: \.isOfLine), !verb.isEmpty, behind.count(where: \.isTime) < 2
    else { return nil }
    let time = behind.time
    let lines = shares.map { share -> [PlainPart] in
      let number = PlainNumber(value: share.amount, unit: .kroner, isDifference: true)
      return verb + [.number(number, isLevel: false)] + [share.line] + time
    }
    return (cut.map { Array(begun[...$0]) } ?? []) + lines.joined(separator: [.cue(.joint)])
      + (rest.isEmpty ? [] : [.cue(.joint)] + rest)
  }
}

extension ArraySlice<PlainPart> {
  /// The first time that is said, with whether it begins or ends there; nothing where none is.
  fileprivate var time: [PlainPart] {
    guard let place = firstIndex(where: \.isTime) else { return [] }
    let lead = self[..<place].last.map { $0.isCue(in: [.from, .until]) ? $0 : .cue(.by) }
    return [lead ?? .cue(.by), self[place]]
  }

  fileprivate typealias Share = (amount: ExactNumber, line: PlainPart)

  /// The same amount for each of the lines that are named; nil where they are not told apart.
  fileprivate func evenShares(of total: ExactNumber) -> ([Share], rest: [PlainPart])? {
    let end = firstIndex { !$0.isOfLine && !$0.isTime && !$0.isCue(in: Self.joining) } ?? endIndex
    let lines = self[..<end].filter(\.isOfLine)
    guard lines.count > 1, let share = try? total / ExactNumber(Int64(lines.count)),
      share.denominator == 1
    else { return nil }
    return (lines.map { (share, $0) }, self[end...].filter { !$0.isTime })
  }

  /// What is said of each line, of which the last one bears what the others leave; nil where that is not so.
  fileprivate func shares(of total: ExactNumber) -> ([Share], rest: [PlainPart])? {
    var pieces = split { $0.isCue(in: [.joint]) }
    if let first = pieces.first, first.allSatisfy({ $0.isTime || $0.isCue(in: Self.joining) }) {
      pieces.removeFirst()
    }
    guard let last = pieces.firstIndex(where: { $0.contains { $0.isCue(in: [.remainder]) } }),
      last > 0
    else { return nil }
    var left = total
    var shares: [Share] = []
    for piece in pieces[...last] {
      let said = piece.filter { !$0.isTime && !$0.isCue(in: Self.joining) }
      guard said.count == 2, said[1].isOfLine,
        let share = said[0].isCue(in: [.remainder]) ? left : said[0].share(of: total),
        share.denominator == 1, share > .zero, share <= left,
        let remaining = try? left - share
      else { return nil }
      left = remaining
      shares.append((share, said[1]))
    }
    guard left == .zero else { return nil }
    return (shares, Array(pieces[(last + 1)...].joined(separator: [.cue(.joint)])))
  }

  private static let joining: CueSet = [
    .joint, .filler, .level, .by, .from, .vary, .evenly, .difference, .aim,
  ]
}

extension PlainPart {
  /// An amount of kroner; nil for any other part.
  fileprivate var amount: ExactNumber? {
    guard case .number(let number, _) = self, number.isLarge,
      [.none, .kroner].contains(number.unit)
    else { return nil }
    return number.value
  }

  /// How much of an amount it says; nil where it says none.
  fileprivate func share(of total: ExactNumber) -> ExactNumber? {
    if isCue(in: [.half]) { return try? total / ExactNumber(2) }
    if let amount { return amount }
    guard case .number(let number, _) = self, number.unit == .percent else { return nil }
    return try? total * number.value / ExactNumber(100)
  }

  /// Whether it names what an amount can be of.
  fileprivate var isOfLine: Bool {
    switch self {
    case .cue(let cue): [.profiling, .expenses, .salaries].contains(cue)
    case .names(let named): [.line, .profilingLine].contains(named[0].kind)
    case .number, .year, .month, .newName, .unknown: false
    }
  }
}

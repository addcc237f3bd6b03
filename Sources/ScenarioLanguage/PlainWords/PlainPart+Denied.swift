// What is said not to be done stands in front of what is: `ikke rør satsen, men kutt profileringen med 10 %`.

extension [PlainPart] {
  /// The parts without a first one of the sentence that is only denied; all of them where nothing else is left to
  /// be done, or where what is denied may be all of it: `hverken ansett eller øk satsen`.
  func withoutDenied(isChoice: Bool) -> [PlainPart] {
    guard !isChoice, let end = firstIndex(where: { $0.isCue(in: [.joint]) }) else { return self }
    let denied = PlainClause(self[..<end])
    let rest = PlainClause(self[(end + 1)...])
    guard denied.isOfWhatIsLeft, !rest.cues.contains(.negation),
      denied.cues.contains(.negation) || rest.asksForLever,
      rest.cues.meets(.changing) || !rest.numbers.isEmpty
    else { return self }
    let supposed = self[..<end].prefix { $0.isCue(in: [.whatIf, .condition, .filler, .level]) }
    return supposed.filter { $0.isCue(in: [.whatIf, .condition]) } + self[(end + 1)...]
  }
}

extension PlainPart {
  func isCue(in cues: CueSet) -> Bool {
    if case .cue(let cue) = self { cues.contains(cue) } else { false }
  }
}

extension PlainClause {
  /// Whether it only says what stays as it is: a figure, with no name and no number.
  fileprivate var isOfWhatIsLeft: Bool {
    cues.meets([.negation, .freeze]) && members.isEmpty && things.isEmpty && numbers.isEmpty
      && unknown <= 1
      && cues.meets([.fee, .rate, .profiling, .staff, .salaries, .expenses, .hire, .end])
      && !cues.meets([
        .why, .who, .howLong, .howMuch, .howMany, .notEmpty, .balance, .aim, .must, .afford,
        .decide,
        .happens,
      ])
  }
}

extension CueSet {
  /// What changes something.
  fileprivate static let changing: CueSet =
    moves + [.raise, .lower, .remove, .out, .lose, .spend, .setAside, .release, .half, .double]
}

// What only adds to what was said before.

extension PlainClause {
  /// Whether it only says how much of a position there is to be: `…, en halv stilling`.
  var isShareAlone: Bool {
    partOfPosition != nil
      && parts.allSatisfy { part in
        switch part {
        case .number, .cue(.half), .cue(.staff), .cue(.filler), .cue(.by), .cue(.level): true
        case .cue, .names, .year, .month, .newName, .unknown: false
        }
      }
  }

  /// Whether it only says of what kind a position is: `en rådgiver til, fast, fra august`.
  var isKindAlone: Bool {
    cues.meets([.permanent, .temporary, .seconded])
      && parts.allSatisfy { $0.isCue(in: [.permanent, .temporary, .seconded, .filler, .staff]) }
  }

  /// Whether it is a number that stands apart from what it is of: `ta penger fra fondet, si 250 000`.
  var isNumberAlone: Bool {
    numbers.count == 1
      && parts.allSatisfy { part in
        switch part {
        case .number, .cue(.filler), .cue(.difference), .cue(.by), .cue(.level), .cue(.joint): true
        case .cue, .names, .year, .month, .newName, .unknown: false
        }
      }
  }

  /// Whether it only says what money is bound to: `…, øremerket profilering`.
  var isOfPurpose: Bool {
    cues.contains(.bound) && cues.meets([.profiling, .funds]) && numbers.isEmpty && members.isEmpty
      && unknown == 0 && !cues.meets(.moves + [.howMuch, .raise, .lower])
  }

  /// Whether it only says what something costs: `…, kostnad 820 000`.
  var isOfCostAlone: Bool {
    cues.contains(.cost) && numbers.count == 1 && numbers[0].number.isLarge && members.isEmpty
      && things.isEmpty && !cues.meets(.moves + [.raise, .lower, .howMuch, .staff, .fee, .rate])
      && unknown == 0
  }

  /// Whether it says more of what it names than that it is meant.
  var says: Bool {
    unknown > 0
      || parts.contains { part in
        switch part {
        case .cue(.filler), .cue(.level), .cue(.by), .cue(.difference), .cue(.joint), .cue(.fee),
          .cue(.members), .cue(.from), .names, .year, .month:
          false
        case .number(let number, _): !number.isArticle
        case .cue, .newName, .unknown: true
        }
      }
  }
}

// What no line says, and what is said beside a change.

extension PlainReader {
  /// Whether it turns round what it names, asks for an opinion, or for what no line does; a wrong line would be
  /// worse than none.
  func isBeyond(_ whole: PlainClause) -> Bool {
    let asksOpinion = ["bor", "burde", "should"].contains(words.first?.key ?? "")
    let isTurnedRound =
      whole.cues.contains(.negation)
      && !whole.cues.meets([.why, .notEmpty, .balance, .cover, .aim, .must, .run, .double])
    // `hvis … og vi ikke vil øke satsen`
    let isHeldBack = clauses.contains { clause in
      clause.isCondition && clause.cues.contains(.negation)
        && clause.cues.meets([.raise, .lower, .hire, .end, .fee, .rate, .profiling])
    }
    return asksOpinion || isHeldBack || isTurnedRound || whole.makesAlternatives
      || whole.cues.contains(.best)
        && (!whole.members.isEmpty || isChoice && whole.feeLevels.count < 2)
      || whole.isOfNobodyLeft || whole.cues.contains(.except) || tellsOfOthers || asksAfterWill
      || whole.cues.meets([.remainder, .evenly])
      || whole.cues.meets([.beyond, .transfer]) && !whole.cues.meets([.release, .setAside])
      || whole.cues.contains(.lastYear) && !whole.isOfLinesLastYear
  }

  /// Whether somebody named loses somebody else: `hva om Viken mister Drammen`.
  private var tellsOfOthers: Bool {
    var loser: NamedThing?
    var isLost = false
    for part in parts {
      switch part {
      case .names(let named) where named[0].kind == .member:
        if isLost { return true }
        loser = named[0]
      case .cue(.lose): isLost = loser != nil
      case .cue(.filler), .cue(.level), .cue(.difference): continue
      case .cue, .names, .number, .year, .month, .newName, .unknown:
        loser = nil
        isLost = false
      }
    }
    return false
  }

  /// Whether it asks what somebody named will do, which nobody here knows: `will Oslo stay`.
  private var asksAfterWill: Bool {
    let isRefusal = words.contains { ["refuse", "nekte"].contains($0.key) }
    let asks =
      Self.will.contains(words.first?.key ?? "")
      || isRefusal && ["can", "kan", "may"].contains(words.first?.key ?? "")
    guard asks, parts.count > 1,
      case .names(let named) = parts[1],
      named[0].kind == .member
    else { return false }
    return isRefusal || !PlainClause(parts).cues.meets([.pay, .fee, .cost, .weight])
  }

  private static let will: Set<String> = ["will", "vil", "kommer", "onsker", "wants", "tror"]
}

extension PlainClause {
  /// Whether it asks what the lines of the budget were the year before, which their table says.
  var isOfLinesLastYear: Bool {
    (cues.meets([.profiling, .lines]) || thing(.profilingLine) != nil) && members.isEmpty
      && numbers.isEmpty && !cues.meets([.salaries, .fee, .rate, .staff, .raise, .lower])
  }

  /// Whether several scenarios are to be made at once.
  var makesAlternatives: Bool { cues.contains(.several) && cues.contains(.scenarios) }

  /// Whether it supposes that all members go, or half of them, which no line says.
  var isOfNobodyLeft: Bool {
    cues.meets([.goOut, .out, .lose, .goes]) && cues.meets([.everyone, .half])
      && cues.contains(.members) && members.isEmpty && !cues.meets([.who, .counties])
  }

  /// Whether a change is wished in it, and not asked about, that was not understood.
  var leavesOutChange: Bool {
    let moves = cues.meets(.moves + [.out]) && (!members.isEmpty || cues.meets(.positions))
    let raises =
      cues.contains(.raise) && cues.meets([.fee, .rate, .profiling, .salaries])
      && !cues.meets([.aim, .balance, .cover, .notEmpty, .reserve, .find])
    let spends =
      cues.meets([.spend, .setAside, .release, .remove, .lower])
      && (cues.meets(.positions + [.profiling, .funds, .expenses]) || !things.isEmpty)
      && !cues.meets([.aim, .balance, .cover, .notEmpty, .reserve, .find, .result, .left])
    let movesThen =
      cues.meets([.raise, .lower]) && !times.isEmpty || cues.meets([.half, .double])
    return (moves || raises || spends || movesThen || unknown > 0)
      && !cues.meets([
        .howMuch, .howMany, .who, .must, .why, .howLong, .decide, .afford, .meaning, .happens,
        .show,
      ])
  }

  /// Whether what is said beside a change asks for more than what the change does.
  var wantsAnswer: Bool {
    cues.meets([
      .result, .left, .reserve, .bound, .closing, .expenses, .income, .salaries, .fee, .rate, .why,
      .most, .least, .balance, .cover, .notEmpty, .population, .howLong, .years, .pay, .risk,
      .asNow,
    ]) || cues.contains(.members) && cues.meets([.howMany, .who, .show, .happens, .lose])
      || !members.isEmpty || yearCount != nil || cues.contains(.howMany) && cues.meets(.positions)
  }
}

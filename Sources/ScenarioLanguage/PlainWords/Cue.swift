// A plain sentence is read by what it mentions, wherever it stands: cues, names, numbers and years. The tables
// `Cue+….swift` say which words are which cue, `PlainPattern+….swift` which cues together mean which line.

/// What a word or phrase of a plain sentence points at, whatever its form and language.
enum Cue: UInt8, Sendable {
  // What the sentence is about.
  case fee, rate, profiling, result, reserve, bound, opening, closing, expenses, income, salaries,
    members
  case counties, population, staff, permanent, temporary, seconded, funds, activities, goals, lines
  case sources, changes, scenarios, years, budget, adopted, grant, money, prices, perCounty,
    thousands, status, weight, average, original, lastYear
  // What becomes of it.
  case goOut, out, comeIn, merge, raise, lower, remove, half, double, once, hire, another, end,
    save, spend
  case release, setAside, keepOn, grow, grows, yearly, wageGrowth, populationGrowth, run, lose,
    left, extend, goes
  // What is wanted of it.
  case whatIf, condition, howMuch, howMany, who, most, least, why, decide, must, find, afford,
    howLong
  case balance, cover, aim, notEmpty, share, everyone, cost, pay, meaning, risk, matters, happens
  case whereTo, asksWhen, vary, best, lastAnswer, everyYear, several, cheapest, whence, freeze,
    wants,
    others, asNow, note, newLine, newFund
  // What is wanted of the program.
  case undo, startOver, compare, show, help, keep, keepAs, open, list, quit, export, paper, minutes,
    redo,
    hello
  // How the words hang together.
  case joint, level, by, difference, from, until, onlyIn, everything, filler, nothing, than, without
  /// How an amount is shared out: what the others leave, or as much to each.
  case remainder, evenly
  /// A question begins behind something else that is said: `… hva blir reserven da`.
  case question
  // What turns a sentence round, or leads beyond what can be worked out.
  case negation, except, beyond, notice
  /// That somebody does not go, and that an amount goes from one line to another.
  case stay, transfer
}

extension Cue {
  /// What no slip of the finger is taken for: words that say nothing, and wishes of the program, which are about
  /// anything: `lærer` is not `lagrer`.
  static let exact: CueSet = [
    .filler, .keep, .keepAs, .open, .list, .quit, .redo, .hello, .beyond, .negation,
  ]
}

/// A set of cues.
struct CueSet: ExpressibleByArrayLiteral, Sendable {
  /// A bit for each cue, by its raw value: as many as such a value can have.
  private var low: UInt128 = 0
  private var high: UInt128 = 0

  init(arrayLiteral cues: Cue...) { for cue in cues { insert(cue) } }

  mutating func insert(_ cue: Cue) {
    let bit: UInt128 = 1 << UInt128(cue.rawValue % 128)
    if cue.rawValue < 128 { low |= bit } else { high |= bit }
  }

  func contains(_ cue: Cue) -> Bool { meets([cue]) }

  func meets(_ other: CueSet) -> Bool { low & other.low | high & other.high != 0 }

  /// The cues of both sets.
  func union(_ other: CueSet) -> CueSet {
    var union = self
    union.low |= other.low
    union.high |= other.high
    return union
  }
}

extension CueSet {
  /// What becomes of members and positions.
  static let moves: CueSet = [.goOut, .goes, .end, .comeIn, .hire]
  /// What counts positions.
  static let positions: CueSet = [.staff, .permanent, .temporary, .seconded]
}

/// Two sets of cues as one.
func + (left: CueSet, right: CueSet) -> CueSet { left.union(right) }

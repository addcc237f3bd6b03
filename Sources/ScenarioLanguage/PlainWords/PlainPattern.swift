/// Cues that together mean a line, wherever they stand.
struct PlainPattern: Sendable {
  /// What must be mentioned besides cues.
  struct Mentions: OptionSet, Sendable {
    let rawValue: UInt64
    static let member = Mentions(rawValue: 1)
    static let members = Mentions(rawValue: 2)
    static let profilingLine = Mentions(rawValue: 4)
    static let line = Mentions(rawValue: 8)
    static let position = Mentions(rawValue: 16)
    static let activity = Mentions(rawValue: 32)
    /// A number that can be a fee for an inhabitant, or a part of it.
    static let fee = Mentions(rawValue: 64)
    /// An amount of kroner, or a part.
    static let amount = Mentions(rawValue: 128)
    static let percent = Mentions(rawValue: 256)
    static let count = Mentions(rawValue: 512)
    static let year = Mentions(rawValue: 1024)
    static let noMember = Mentions(rawValue: 2048)
    static let noNumber = Mentions(rawValue: 4096)
    static let noThing = Mentions(rawValue: 8192)
    static let county = Mentions(rawValue: 16384)
    static let noYear = Mentions(rawValue: 32768)
    /// A number of years.
    static let yearCount = Mentions(rawValue: 65536)
    /// A number that can only be a price: of øre, or with decimals.
    static let price = Mentions(rawValue: 131072)
    /// A name that nobody has yet; it is none of the words that nothing is known of.
    static let newName = Mentions(rawValue: 262144)
    /// Two figures.
    static let figures = Mentions(rawValue: 524288)
    /// A number that can be of inhabitants, or a part of them.
    static let people = Mentions(rawValue: 2_097_152)
    /// Two numbers that can be fees for an inhabitant, of which one can be nothing else.
    static let prices = Mentions(rawValue: 4_194_304)
    /// How long something is to last.
    static let duration = Mentions(rawValue: 8_388_608)
    /// The part of a whole position that one is to be.
    static let positionShare = Mentions(rawValue: 16_777_216)
    /// A member that is asked about, rather than told of: not in front of all else.
    static let asked = Mentions(rawValue: 2_147_483_648)
    /// More than one year.
    static let severalYears = Mentions(rawValue: 1_073_741_824)
    /// Nothing but how long, or when.
    static let timeOnly = Mentions(rawValue: 536_870_912)
    /// A few øre, which are a part of a fee.
    static let øre = Mentions(rawValue: 268_435_456)
    /// A part of what something costs.
    static let costShare = Mentions(rawValue: 33_554_432)
    /// A position or a line, which something can be paid for.
    static let paidFor = Mentions(rawValue: 67_108_864)
    /// An amount that something is to be, rather than by how much it moves.
    static let amountOfAll = Mentions(rawValue: 134_217_728)
    /// More than one line.
    static let lines = Mentions(rawValue: 4_294_967_296)
    /// How many of something there are to be.
    static let countOfAll = Mentions(rawValue: 1_048_576)
  }

  /// Of each of these sets a cue must stand in the sentence.
  let needs: [CueSet]
  /// None of these may.
  let without: CueSet
  let mentions: Mentions
  /// How many words may stand there that nothing is known of.
  let unknown: Int
  /// What it means, the likeliest first.
  let lines: [PlainTemplate]

  init(
    _ needs: [CueSet], with mentions: Mentions = [], without: CueSet = [], unknown: Int = 0,
    _ lines: PlainTemplate...
  ) {
    self.needs = needs
    self.mentions = mentions
    self.without = without
    self.unknown = unknown
    self.lines = lines
  }

  /// Whether it takes a price for the fee that nothing says what it is of.
  var isOfPriceAlone: Bool { needs.isEmpty && mentions.contains(.price) }

  /// Whether a clause mentions what the pattern needs.
  func fits(_ clause: PlainClause) -> Bool {
    clause.unknown - (mentions.contains(.newName) ? clause.newName?.unknown ?? 0 : 0) <= unknown
      && !clause.cues.meets(without) && needs.allSatisfy { clause.cues.meets($0) }
      && mentioned(in: clause)
  }

  private func mentioned(in clause: PlainClause) -> Bool {
    let wanted: [(Mentions, Bool)] = [
      (.member, !clause.members.isEmpty), (.members, clause.members.count > 1),
      (.noMember, clause.members.isEmpty), (.county, clause.members.first?[0].isCounty == true),
      (.noThing, clause.things.isEmpty),
      (.profilingLine, clause.thing(.profilingLine) != nil), (.line, clause.thing(.line) != nil),
      (.position, clause.thing(.position) != nil), (.activity, clause.thing(.activity) != nil),
      (.fee, clause.feeNumber != nil), (.amount, clause.amountNumber != nil),
      (.percent, clause.amountNumber?.number.unit == .percent), (.count, clause.count != nil),
      (.year, !clause.years.isEmpty), (.noYear, clause.years.isEmpty),
      (.price, clause.feeNumber?.number.isPrice == true),
      (.noNumber, clause.numbers.allSatisfy(\.number.isOfTime)),
      (.yearCount, clause.yearCount != nil),
      (.newName, clause.newName != nil), (.figures, clause.figures.count > 1),
      (.countOfAll, clause.countOfAll != nil), (.people, clause.peopleNumber != nil),
      (.lines, clause.things.count { $0.kind == .line } > 1),
      (.asked, clause.beginsOtherwise), (.severalYears, Set(clause.years).count > 1),
      (.timeOnly, clause.isOfTimeOnly),
      (.øre, clause.feeNumber?.number.unit == .øre && clause.feeNumber?.isLevel == false),
      (.costShare, clause.isOfPart && clause.isPaidFor), (.paidFor, clause.isPaidFor),
      (.amountOfAll, clause.amountNumber?.isLevel == true), (.duration, clause.duration != nil),
      (.positionShare, clause.positionShare != nil),
      (.prices, clause.feeLevels.count > 1 && clause.numbers.contains { $0.number.isPrice }),
    ]
    return wanted.allSatisfy { mention, isThere in !mentions.contains(mention) || isThere }
  }
}

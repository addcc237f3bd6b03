import Budget

/// What a document prints, to be compared with what the figures of the file come to.
struct PrintedAmount {
  /// What it is the sum of.
  enum Subject: Equatable {
    /// The fees of a class of members; of all where there is none.
    case fees(MemberKind?)
    /// The lines of a sub-budget in the budget year.
    case lines(SubBudgetID)
  }

  /// The words for the fees of a class of members, or of all (nil).
  static func spellings(of kind: MemberKind?) -> (en: String, nb: String) {
    kind.map { BudgetWord($0).spellings } ?? ("total", "sum")
  }

  let subject: Subject
  let amount: Money
  let range: SourceRange
}

/// The numbers of four digits or fewer that members have in the register.
///
/// One bit a number, since all of some hundred are looked at each time a budget is read.
struct MemberCodes {
  private var bits = [UInt64](repeating: 0, count: 10_000 / 64 + 1)

  /// Whether a member has a number.
  func contains(_ number: Int) -> Bool { bits[number >> 6] & 1 << UInt64(number & 63) != 0 }

  /// Takes a number in.
  mutating func insert(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }
}

extension BudgetBuilder {
  /// A number that is so many times another's is a slip of the finger as a rule.
  private static let leap: Int64 = 2
  /// Members smaller than this can double without a slip.
  private static let smallest: Int64 = 1_000
  /// A printed amount that is off by more than one part in so many is more than rounding or a member in doubt.
  private static let farOff = 10

  /// Notes the number of a member, which is read next, and refuses one that another member has.
  mutating func note(
    _ code: String?, of member: String, _ kind: MemberKind, _ entry: BudgetEntry
  ) throws(Diagnostic) {
    guard let code, let clause = entry.clause(.code) else { return }
    let digits = kind == .county ? 2 : 4
    guard code.utf8.count == digits, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(code)
    else {
      doubts.append(
        Diagnostic(
          BudgetFileProblem.impossibleCode(code, digits: digits), at: clause.range,
          severity: .warning))
      return
    }
    // A county's number may stand for a municipality's with noughts before it; one that could not be read has none.
    if codes.contains(number), let other = rest.members.last(where: { $0.code == code }) {
      throw Diagnostic(BudgetFileProblem.codeTwice(code, other: other.name), at: clause.range)
    }
    codes.insert(number)
  }

  /// Doubts a population that is far from the one of the date before.
  mutating func doubtLeap(
    from old: Population?, to new: Population, _ entry: BudgetEntry, at range: SourceRange
  ) {
    guard let old = old?.inhabitants else { return }
    let (low, high) = (min(old, new.inhabitants), max(old, new.inhabitants))
    guard high >= Self.smallest, high / Self.leap > low else { return }
    doubts.append(
      Diagnostic(
        BudgetFileProblem.populationLeaps(
          member: entry.name(at: 0)?.english ?? "", from: old, to: new.inhabitants), at: range,
        severity: .warning))
  }

  /// Doubts what only the whole file tells.
  mutating func doubt(_ budget: Budget) {
    let wanted = budget.year.feeReference
    if !referenceYears.contains(wanted), let populationsRange {
      doubts.append(
        Diagnostic(
          BudgetFileProblem.otherDate(wanted: wanted), at: populationsRange, severity: .warning))
    }
    doubtWholes(budget)
    for sum in printed {
      guard let found = budget.sum(of: sum.subject), isFarOff(sum.amount, found) else { continue }
      doubts.append(
        Diagnostic(
          BudgetFileProblem.printedFarOff(printed: sum.amount, found: found), at: sum.range,
          severity: .warning))
    }
  }

  /// Doubts a whole that members have more than: they would pay more than all of the total.
  private mutating func doubtWholes(_ budget: Budget) {
    for (rule, term, range) in rules.wholes {
      let found = try? Plan(budget).beyondWhole(ofTerm: term, in: rule, in: budget.year)
      guard let found = found.flatMap({ $0 }) else { continue }
      doubts.append(
        Diagnostic(
          BudgetFileProblem.beyondWhole(
            budget.nameOfKey(found.basis), sum: found.sum, whole: found.whole), at: range,
          severity: .warning))
    }
  }

  private func isFarOff(_ printed: Money, _ found: Money) -> Bool {
    guard let distance = try? found - printed else { return true }
    let limit = printed.øre.magnitude / UInt64(Self.farOff)
    return distance.øre.magnitude > max(limit, 100)
  }

  /// What a reader of the file should know, in the order of the file.
  ///
  /// What may be a remainder and is not marked as one is doubted where the other members have their numbers.
  var warnings: [Diagnostic] {
    let hasCodes = rest.members.contains { $0.code != nil }
    let remainders = (hasCodes ? unmarked : []).map { name, range in
      Diagnostic(
        BudgetFileProblem.perhapsRemainder(name), at: range,
        fix: SourceEdit(
          range: SourceRange(range.end, range.end),
          replacement: " " + BudgetClauseWord.remainder.spellings.en), severity: .warning)
    }
    guard !doubts.isEmpty || !remainders.isEmpty else { return [] }
    return (doubts + remainders).sorted { $0.range.start < $1.range.start }
  }
}

extension Budget {
  /// What something that the document sums comes to here; nil where that cannot be said, as where
  /// amounts are missing.
  fileprivate func sum(of subject: PrintedAmount.Subject) -> Money? {
    switch subject {
    case .fees(let kind): try? fees(of: kind)
    case .lines(let group):
      lines.contains { $0.subBudget == group && $0.containedIn == nil && $0.amount == nil }
        ? nil : try? lines.filter { $0.subBudget == group }.compactMap(\.amount).total()
    }
  }
}

/// A body of the alliance and what it decides, such as the council that fixes the fee.
public struct DecidingBody: Sendable, Hashable {
  /// What the body is called.
  public let name: LocalName
  /// What it decides.
  public let matters: [DecidedMatter]
  /// Whether what it decides holds from the year after the budget year, so that the budget year's is fixed.
  public let bindsAhead: Bool
  /// When it decides, as part of a sentence; nil where the budget does not say.
  public let moment: LocalName?
  /// Where that is known from.
  public let provenance: Provenance

  /// A body of the alliance.
  public init(
    name: LocalName, matters: [DecidedMatter], bindsAhead: Bool, moment: LocalName?,
    provenance: Provenance
  ) {
    self.name = name
    self.matters = matters
    self.bindsAhead = bindsAhead
    self.moment = moment
    self.provenance = provenance
  }
}

/// What a body can decide: the parts of a budget and of what the alliance does.
public enum DecidedMatter: Sendable, Hashable, CaseIterable {
  /// The fee and how many times a member pays it.
  case fees
  /// Who is a member.
  case members
  /// Positions and what they cost.
  case staff
  /// Lines of expense and other incomes.
  case lines
  /// Funds and what is taken out of them.
  case funds
  /// The activities of the action programme.
  case programme

  /// Its word in a budget file.
  public var word: LocalName {
    switch self {
    case .fees: LocalName("fees", norwegian: "kontingent")
    case .members: LocalName("members", norwegian: "medlemmer")
    case .staff: LocalName("staff", norwegian: "stillinger")
    case .lines: LocalName("lines", norwegian: "poster")
    case .funds: LocalName("funds", norwegian: "fond")
    case .programme: LocalName("programme", norwegian: "program")
    }
  }

  /// The matter of a word, in either language; nil where it is none.
  public init?(_ word: String) {
    guard
      let matter = Self.allCases.first(where: {
        $0.word.english == word || $0.word.norwegian == word
      })
    else { return nil }
    self = matter
  }
}

extension Budget {
  /// Who decides a matter; nil where the budget does not say.
  public func decision(on matter: DecidedMatter) -> Decision? {
    bodies.decision(on: matter, in: year)
  }
}

extension [DecidingBody] {
  /// Who of them decides a matter of the budget of a year; nil where none is said to.
  func decision(on matter: DecidedMatter, in year: Year) -> Decision? {
    guard let body = first(where: { $0.matters.contains(matter) }) else { return nil }
    return Decision(
      body: body, matter: matter, earliest: body.bindsAhead ? year.advanced(by: 1) : year)
  }
}

/// Who decides a matter of a budget, and from when that can bind.
public struct Decision: Sendable, Hashable {
  /// The body.
  public let body: DecidingBody
  /// What it decides.
  public let matter: DecidedMatter
  /// The first year that can be changed.
  public let earliest: Year
}

extension Change {
  /// What of a budget it belongs to; nil for what nobody decides, such as growth.
  public var matter: DecidedMatter? {
    if case .uncertain = self { return nil }
    // A release acts on a fund, though nothing of another date can override it.
    if case .release = self { return .funds }
    return traits.targets.first?.matter ?? adds?.matter
  }
}

extension Change {
  /// The first year of plans that it moves, as far as it says: a growth is into a year, and so into the second of
  /// the plan at the earliest.
  public func firstDecidedYear(ofPlansFrom first: Year) -> Year? {
    guard case .growth = self else { return firstYear }
    return firstYear.map { max($0, first.advanced(by: 1)) }
  }
}

extension AddedKind {
  /// What of a budget things of the sort belong to.
  fileprivate var matter: DecidedMatter {
    switch self {
    case .member: .members
    case .position: .staff
    case .line, .income: .lines
    case .fund: .funds
    }
  }
}

extension Plan {
  /// The decision that a change would need and that cannot bind any more in the year from which it is meant;
  /// nil where there is none, or where the plan has moved the same number before.
  public func lateDecision(of change: Change) -> Decision? {
    // Field by field, since a budget that is lent out to a call is copied for it.
    let register = register
    guard !register.budget.bodies.isEmpty, let target = change.traits.targets.first,
      let year = change.firstDecidedYear(ofPlansFrom: firstYear)
    else { return nil }
    if target == .number(.rate), (try? rate(in: year)) != register.budget.rate { return nil }
    guard let matter = target.matter,
      let decision = register.budget.bodies.decision(on: matter, in: firstYear),
      year < decision.earliest
    else { return nil }
    return decision
  }
}

@testable import Budget

/// A member with all that was said about it.
struct ReferenceMember {
  /// Something that makes its inhabitants others.
  enum Event {
    case step(ReferenceStep<Population>)
    /// The same of what it has of a measure.
    case measured(MeasureID, ReferenceStep<FeeNumber>)
    /// Other members became part of it.
    case absorption([Int], from: Year)
  }

  let name: String
  let kind: MemberKind
  let isRemainder: Bool
  /// Whether the budget declares it, so that it pays unless somebody says otherwise.
  let isDeclared: Bool
  let weight: Weight
  let registered: [RegisteredPopulation]
  /// The year that it came in; nil where nobody says.
  let firstYear: Int?
  /// Comings and goings.
  var turns: [(isMember: Bool, span: MonthSpan)] = []
  var weights: [ReferenceStep<Weight>] = []
  var events: [Event] = []
  /// Whether others became it.
  var isMade = false
  /// From when it is part of another.
  var isPartFrom: Year?

  init(_ member: Member) {
    name = member.name
    kind = member.kind
    isRemainder = member.isRemainder
    isDeclared = true
    weight = member.weight
    registered = member.populations
    firstYear = member.fee.firstYear?.number
  }

  init(admitted name: String, _ kind: MemberKind, _ registered: RegisteredPopulation) {
    self.name = name
    self.kind = kind
    self.registered = [registered]
    firstYear = registered.year.number + 1
    isRemainder = false
    isDeclared = false
    weight = .one
  }

  /// Whether it pays for a month: the last that was said about that month decides.
  func pays(for month: Month) -> Bool {
    turns.last { $0.span.has(month) }?.isMember ?? isDeclared
  }

  /// For how many months of a year it pays.
  func months(in year: Year) -> Int { year.months.count { pays(for: $0) } }

  /// Whether it pays in a year.
  func pays(in year: Year) -> Bool { months(in: year) > 0 }

  /// Whether it pays (or does not) for every month of a span.
  func holds(_ pays: Bool, throughout span: MonthSpan) -> Bool {
    span.someMonths.allSatisfy { self.pays(for: $0) == pays }
  }

  /// How many times it pays in a year.
  func weight(in year: Year) throws -> Weight {
    guard let weight = figure(weight, after: weights, in: year) else { throw Refusal() }
    return weight
  }
}

extension ReferencePlan {
  /// The inhabitants that a member's fee of a year is worked out from: the last registered on 1 January of the
  /// year before or earlier, grown since; then what was said about it, and what became part of it.
  func population(of place: Int, in year: Year) throws -> Population {
    let member = members[place]
    let reference = year.number - 1
    let last = member.registered.last { $0.year.number <= reference } ?? member.registered[0]
    func grown(_ population: Population, _ from: Year) -> Population? {
      growth(.population).grown(population, from: from, to: year)
    }
    // Inhabitants of 1 January are those of the next year's fee.
    var inhabitants = grown(last.population, last.year.advanced(by: 1))
    var steps: [ReferenceStep<Population>] = []
    for event in member.events {
      switch event {
      case .step(let step): steps.append(step)
      case .measured: continue
      case .absorption(let parts, let from):
        // What was said before is about the member without its new parts.
        inhabitants = figure(inhabitants, after: steps, in: year, grown: grown)
        steps = []
        guard from <= year else { continue }
        for part in parts {
          let others = try population(of: part, in: year).inhabitants
          inhabitants = inhabitants.flatMap { try? Population($0.inhabitants + others) }
        }
      }
    }
    guard let result = figure(inhabitants, after: steps, in: year, grown: grown) else {
      throw Refusal()
    }
    return result
  }

  func isPart(_ place: Int, in span: YearSpan) -> Bool { isPart(place, until: span.until) }

  private func isPart(_ place: Int, until last: Year?) -> Bool {
    guard let from = members[place].isPartFrom else { return false }
    return last.map { $0 >= from } ?? true
  }

  /// Refuses that a member comes or goes within a year where its class does not pay by month.
  func refuseWithinYear(_ place: Int, _ span: MonthSpan) throws {
    let isWhole = span.from.number == 1 && span.until?.number ?? 12 == 12
    let rule = budget.feeRules.first { $0.classes.contains(members[place].kind.rawValue) }
    try refuse(!isWhole && rule?.isByMonth != true)
  }

  mutating func leave(_ places: [Int], _ span: MonthSpan, mayStay chance: Chance?) throws {
    try refuse(chance.map { $0.probability < .zero || $0.probability > .one } ?? false)
    for place in places {
      try refuse(members[place].isRemainder || isPart(place, until: span.until?.year))
      try refuseWithinYear(place, span)
      try refuse(members[place].holds(false, throughout: span))
      if chance == nil { members[place].turns.append((false, span)) }
    }
    guard chance != nil else { return }
    uncertain.removeAll { places.contains($0.member) }
    uncertain += places.map { ($0, span) }
  }

  mutating func join(_ places: [Int], _ span: MonthSpan) throws {
    for place in places {
      try refuse(members[place].isRemainder || isPart(place, until: span.until?.year))
      try refuseWithinYear(place, span)
      try refuse(members[place].holds(true, throughout: span))
      members[place].turns.append((true, span))
    }
  }

  mutating func admit(
    _ name: String, _ kind: MemberKind, _ population: Population, from year: Year
  ) throws {
    try refuse(members.contains { $0.name == name })
    let registered = RegisteredPopulation(year: year.advanced(by: -1), population: population)
    members.append(ReferenceMember(admitted: name, kind, registered))
  }

  mutating func merge(_ named: [Int], _ survivor: MergedMember, from year: Year) throws {
    guard let span = YearSpan(from: year) else { throw Refusal() }
    _ = try checked(span)
    var parts = named
    if case .existing(let id) = survivor { parts.append(id.index) }
    parts = parts.indices.filter { !parts[..<$0].contains(parts[$0]) }.map { parts[$0] }
    try refuse(parts.count < 2)
    let counties = parts.count { members[$0].kind == .county }
    try refuse(counties != 0 && counties != parts.count)
    for part in parts {
      try refuse(members[part].isRemainder || isPart(part, in: span))
      try refuse(!members[part].holds(true, throughout: MonthSpan(span)))
      try refuse(uncertain.contains { $0.member == part && $0.span.until?.year ?? year >= year })
      let weight = try members[part].weight(in: year)
      for later in span.someYears { try refuse(members[part].weight(in: later) != weight) }
    }
    let weights = try parts.map { try members[$0].weight(in: year) }
    try refuse(weights.contains { $0 != weights[0] })
    let whole: Int
    switch survivor {
    case .existing(let id): whole = id.index
    case .new(let name):
      try admit(name, members[parts[0]].kind, .zero, from: year)
      whole = members.count - 1
      members[whole].isMade = true
      members[whole].turns.append((true, MonthSpan(span)))
      members[whole].weights = [ReferenceStep(adjustment: .set(weights[0]), span: span)]
    }
    for part in parts where part != whole {
      members[part].turns.append((false, MonthSpan(span)))
      members[part].isPartFrom = year
    }
    members[whole].events.append(.absorption(parts.filter { $0 != whole }, from: year))
  }

  /// What is said about all is about those who pay at some time of it, and about parts until they are parts.
  mutating func setPopulation(of named: Int?, _ step: ReferenceStep<Population>) throws {
    if let named {
      members[named].events.append(.step(step))
      return
    }
    let months = MonthSpan(step.span)
    for place in members.indices where !members[place].holds(false, throughout: months) {
      var until = step.span.until
      if let end = members[place].isPartFrom?.advanced(by: -1) { until = min(until ?? end, end) }
      guard let span = YearSpan(from: step.span.from, until: until) else { continue }
      members[place].events.append(
        .step(ReferenceStep(adjustment: step.adjustment, span: span)))
    }
  }
}

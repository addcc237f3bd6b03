import Budget

// Who and what a line names.

extension PlainFilling {
  func typed(_ name: LocalName) -> String { NameSyntax.typed(name.text(in: language)) }

  func typed(_ thing: NamedThing?) -> String? { thing.map { typed($0.name) } }

  func members(_ slot: Slot) -> String? {
    switch slot {
    case .counties:
      let counties = among(names.plan.members.filter { $0.member.kind == .county })
      guard clause.count.map({ $0 == counties.count }) ?? true else { return nil }
      return list(counties)
    case .towns: return towns
    case .largest: return counted { $0 > $1 }
    case .smallest: return counted { $0 < $1 }
    case _: break
    }
    let meant = clause.members.map { $0[min(choice, $0.count - 1)] }
    guard !meant.isEmpty else { return nil }
    // Who would go out twice is meant once.
    var known: [NamedThing] = []
    for thing in meant where !known.contains(thing) { known.append(thing) }
    if slot == .second { return known.count > 1 ? typed(known[1]) : nil }
    return slot == .first
      ? typed(known[0]) : known.map { typed($0.name) }.joined(separator: ", ")
  }

  func among(_ members: [(id: MemberID, member: Member)]) -> [Member] {
    let year = names.plan.budget.year
    return members.filter { names.plan.isMember($0.id, in: year) }.map(\.member)
  }

  /// The municipalities of a county that is named.
  var towns: String? {
    guard let county = clause.members.first?.first?.name.english else { return nil }
    return list(among(names.plan.members.filter { $0.member.county == county }))
  }

  /// What several members pay, together or each.
  func fees(joinedBy sign: String) -> String? {
    ofEach(language.text(en: "fees of ", nb: "kontingent av "), sign)
  }

  /// A figure of several members.
  func ofEach(_ figure: String, _ sign: String) -> String? {
    let meant = clause.members.map { typed($0[0].name) }
    return meant.isEmpty
      ? nil : meant.map { figure + $0 + (time(.year) ?? "") }.joined(separator: sign)
  }

  /// A figure of some members less that of those they are compared with: `mer enn Lier betaler Drammen og Asker`.
  func compared(_ figure: String) -> String? {
    let meant = clause.members.compactMap(\.first)
    let others =
      clause.membersBehindThan.isEmpty ? [meant.last].compactMap { $0 } : clause.membersBehindThan
    let sides = [meant.filter { !others.contains($0) }, others].map { side -> String in
      let each = side.map { figure + typed($0.name) + (time(.year) ?? "") }
      return each.count > 1 ? "(" + each.joined(separator: " + ") + ")" : each.first ?? ""
    }
    return sides.contains("") ? nil : sides.joined(separator: " - ")
  }

  func list(_ members: [Member]) -> String? {
    members.isEmpty ? nil : members.map { NameSyntax.typed($0.name) }.joined(separator: ", ")
  }

  /// As many municipalities as are said, by their inhabitants.
  func counted(_ comes: (Int64, Int64) -> Bool) -> String? {
    guard let count = clause.count ?? (clause.hasArticle ? 1 : nil), count <= 20 else { return nil }
    let year = names.plan.budget.year
    let towns = names.plan.members.filter { id, member in
      member.kind == .municipality && !member.isRemainder && names.plan.isMember(id, in: year)
    }.compactMap { id, member in
      (try? names.plan.population(of: id, in: year)).map { (member, $0.inhabitants) }
    }.sorted { comes($0.1, $1.1) }
    return list(towns.prefix(Int(count)).map(\.0))
  }

  /// A position that stands for what one of its kind costs.
  var adviser: String? {
    let wanted: PositionKind =
      switch kinds[0] {
      case .permanent: .permanent
      case .seconded: .seconded
      case _: .temporary
      }
    let positions = names.plan.identifiedPositions.map { $0.position }
    let meant = positions.first { $0.kind == wanted } ?? positions.first
    return meant.map { typed($0.name) }
  }

  /// The line outside the sub-budgets with the greatest amount.
  var largestLine: String? {
    let lines = names.plan.lines.filter { $0.line.subBudget == nil }
    let largest = lines.max { ($0.line.amount?.øre ?? .min) < ($1.line.amount?.øre ?? .min) }
    return largest.map { typed($0.line.name) }
  }

  var scenarios: String? {
    let meant = clause.scenarios(in: names)
    return meant.isEmpty
      ? nil : meant.map { NameSyntax.quoted($0.text(in: language)) }.joined(separator: ", ")
  }
}

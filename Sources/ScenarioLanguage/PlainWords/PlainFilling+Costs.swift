import Budget

// MARK: What positions and expenses cost

extension PlainFilling {
  /// The statements that make as many temporary positions permanent as are said.
  var madePermanent: String? {
    let meant = names.plan.identifiedPositions.map(\.position).filter { $0.kind == .temporary }
    let isOfAll = clause.count == nil && !clause.hasArticle
    let count = isOfAll && isOfSeveral ? meant.count : min(Int(clause.count ?? 1), meant.count)
    guard count > 0 else { return nil }
    // From a month on the temporary one ends before and a permanent one begins.
    if clause.month != nil {
      guard let ends = time(.at), let begins = time(.monthAfter) else { return nil }
      let end = Concept.end.word(in: language) + " "
      let hire =
        Concept.hire.word(in: language) + " \(count) " + Concept.permanent.word(in: language)
      return (meant.prefix(count).map { end + typed($0.name) + ends } + [hire + begins])
        .joined(separator: "; ")
    }
    let verb = language.text(en: "make permanent ", nb: "gjør fast ")
    return meant.prefix(count).map { verb + typed($0.name) }.joined(separator: "; ")
  }

  /// What kind of position the one that is named is.
  var kindOfPosition: Concept? {
    let named = clause.thing(.position).map { names.plan.identifiedPositions[$0.place].position }
    return PositionKindSyntax.allCases.first { PositionKind($0) == named?.kind }?.concept
  }

  /// How many positions cost as much as is to be saved: as many as cost it to the krone, or at least that.
  func positionsSaved(_ slot: Slot) -> String? {
    guard clause.direction == "-", let said = clause.amountNumber, said.number.unit != .percent,
      !said.isLevel, let cost = try? names.plan.standardCost(in: names.plan.budget.year)?.kroner,
      cost > .zero, let share = try? said.number.value.magnitude / cost
    else { return nil }
    let isWhole = share.denominator == 1
    let whole = share.numerator / share.denominator + (isWhole ? 0 : 1)
    return slot == .wholePositions && !isWhole || whole > 100 ? nil : String(whole)
  }

  /// By how many per cent all salaries move where they move by so many kroner; nil where that is no short number.
  var salaryMove: String? {
    guard let said = clause.amountNumber, !said.isLevel, said.number.unit != .percent,
      let sign = said.number.sign ?? clause.direction,
      let salaries = try? names.plan.outlook().first.salaries.kroner, salaries > .zero,
      let share = try? said.number.value.magnitude / salaries * ExactNumber(100),
      (try? share * ExactNumber(100))?.denominator == 1
    else { return nil }
    return "\(sign)" + written(share) + "%"
  }

  /// The statements that move everything that money goes to by the percentage that is said.
  var everyExpense: String? {
    guard let said = clause.amountNumber, said.number.unit == .percent,
      let move = moved(said, isFee: false)
    else { return nil }
    let profiling = names.plan.profilingSubBudget
    let lines = names.plan.lines.filter {
      $0.line.amount != nil && ($0.line.subBudget == nil || $0.line.subBudget != profiling)
    }
    let spend = Concept.spend.word(in: language)
    let moves =
      lines.map { spend + " " + typed($0.line.name) + " " + move }
      + [language.text(en: "profiling ", nb: "profilering ") + move]
      + [language.text(en: "cost all ", nb: "kostnad alle ") + move]
    // More are no line to read.
    return moves.count > 6 ? nil : moves.joined(separator: "; ")
  }
}

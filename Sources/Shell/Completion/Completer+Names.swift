import Budget
import Lettering
import ScenarioLanguage
import Session

extension Completer {
  /// The names of a kind that the session knows, with what is known of them, in the order of the alphabet.
  func names(of kind: NameKind) -> [CompletionProposal] {
    let found = unordered(kind)
    guard kind.isListedByName else { return found }
    return found.map { (Folding.sortingKey(of: $0.spellings[0]), $0) }
      .sorted { $0.0 < $1.0 }.map { $0.1 }
  }

  private func unordered(_ kind: NameKind) -> [CompletionProposal] {
    switch kind {
    case .member: members { isIn($0) && !plan.isRemainder($0) }
    case .formerMember: members { !isInThroughout($0) }
    case .anyMember: members { _ in true }
    case .profilingLine: lines { $0.subBudget != nil && $0.subBudget == plan.profilingSubBudget }
    case .expenseLine: lines { _ in true } + subBudgets
    case .ownCost: lines { _ in true } + positions
    case .notItemisedLine: lines { $0.containedIn != nil }
    case .position: positions
    case .onCost: onCosts
    case .fund: funds
    case .income: incomes
    case .activity: activities
    case .county: counties
    case .feeNumber: feeNumbers
    case .measure: plan.budget.measures.map { named($0.name, $0.unit?.text(in: language) ?? "") }
    case .feeClass:
      plan.budget.namesOfClasses.map { CompletionProposal([$0], .word) }
        + (plan.budget.measures.isEmpty ? [] : names(of: .anyMember))
    case .storedScenario: scenarios
    case .figureSource: scenarios + columns
    case .budget: session.budgetNames.map { CompletionProposal([$0], .name) }
    case .subject(of: let quantity): subjects(of: quantity)
    case .variable: variables
    case .value(ofOption: let option): values(of: option)
    case .helpWord: helpWords
    // Files are not looked for while a line is typed; a new name is the user's to find.
    case .file, .newName: []
    }
  }

  private var plan: Plan { session.planned.plan }

  private var figures: YearFigures { session.planned.outlook.first }

  /// What `of` can name, as the resolver looks it up.
  private func subjects(of quantity: Quantity) -> [CompletionProposal] {
    switch quantity.traits.subject {
    case .member, .feeNumber: names(of: .anyMember)
    case .profilingLine: names(of: .profilingLine)
    case .position: positions
    case .fund: funds
    case .income: incomes + names(of: .anyMember)
    case .expense: names(of: .expenseLine) + positions
    case nil: []
    }
  }

  private func isIn(_ id: MemberID) -> Bool {
    plan.years.contains { plan.isMember(id, in: $0) }
  }

  private func isInThroughout(_ id: MemberID) -> Bool {
    plan.years.allSatisfy { plan.isMember(id, in: $0) }
  }

  private func members(where isWanted: (MemberID) -> Bool) -> [CompletionProposal] {
    plan.members.filter { isWanted($0.id) }.map { id, member in
      CompletionProposal([member.name], .name, description: description(of: id))
    }
  }

  /// The inhabitants, and the fee of a member that pays one.
  private func description(of id: MemberID) -> String {
    let year = plan.budget.year
    // A figure that changes brought out of range is left out here, and told where it is asked for.
    let people = (try? plan.population(of: id, in: year)).map { inhabitants($0.inhabitants) }
    let fee = plan.isMember(id, in: year) ? try? plan.fee(of: id, in: year) : nil
    let status = fee.map(NumberText.kroner) ?? language.text(en: "out", nb: "ute")
    return [people, status].compactMap { $0 }.joined(separator: " · ")
  }

  private func lines(where isWanted: (ExpenseLine) -> Bool) -> [CompletionProposal] {
    plan.lines.filter { isWanted($0.line) }.map { id, line in
      named(line.name, figures.amount(of: id).map(NumberText.kroner) ?? missing)
    }
  }

  private var subBudgets: [CompletionProposal] {
    plan.budget.identifiedSubBudgets.map { id, subBudget in
      named(subBudget.name, NumberText.kroner(figures.amount(of: id)))
    }
  }

  private var positions: [CompletionProposal] {
    plan.identifiedPositions.map { id, position in
      named(
        position.name,
        position.kind.adjective(in: language) + " · " + NumberText.kroner(figures.amount(of: id)))
    }
  }

  private var onCosts: [CompletionProposal] {
    plan.budget.identifiedOnCosts.map { id, onCost in
      let rate = plan.onCostRate(id, in: plan.budget.year)
      return named(onCost.name, NumberText.percent(rate.fraction))
    }
  }

  private var funds: [CompletionProposal] {
    zip(plan.identifiedFunds, figures.opening.bound).map { entry, balance in
      named(entry.fund.name, NumberText.kroner(balance))
    }
  }

  private var incomes: [CompletionProposal] {
    plan.incomes.map { id, income in
      named(income.name, NumberText.kroner(figures.amount(of: id)))
    }
  }

  /// The activities that are still carried out.
  private var activities: [CompletionProposal] {
    plan.budget.identifiedActivities.filter { !plan.isDropped($0.id) }.map { _, activity in
      let cost = activity.cost.map { NumberText.kroner($0.amount) }
      return named(
        activity.name, [activity.focusArea, cost].compactMap { $0 }.joined(separator: " · "))
    }
  }

  private var feeNumbers: [CompletionProposal] {
    let numbers = plan.budget.movableFeeNumbers + plan.budget.movableInnerFeeNumbers
    let measures = plan.hasFeeRules ? names(of: .measure) : []
    return measures
      + numbers.map { number in
        let now = (try? plan.present(number, in: plan.budget.year)).flatMap {
          try? FeeNumber(kroner: $0)
        }
        let isPart = number.kind == .percent
        return named(
          plan.budget.nameOfFee(number),
          now.map { NumberText.feeNumber($0, isPart ? .part : .kroner) } ?? "")
      }
  }

  private var counties: [CompletionProposal] {
    var known: Set<String> = []
    return plan.members.compactMap(\.member.county).filter { known.insert($0).inserted }.map {
      CompletionProposal([$0], .name)
    }
  }

  private var scenarios: [CompletionProposal] {
    session.storedNames.map { name in
      named(
        name, beginning(session.note(ofScenario: name.english)?.text(in: language) ?? ""))
    }
  }

  /// The columns of the budget beside its own, with what their figures are of.
  private var columns: [CompletionProposal] {
    plan.budget.columns.filter { $0.kind != .proposal }.map { column in
      let what = [column.kind?.word.text(in: language), column.year.map { "\($0.number)" }]
      return named(column.name, what.compactMap(\.self).joined(separator: " "))
    }
  }

  private var variables: [CompletionProposal] {
    let defined = session.definitions.map {
      CompletionProposal([$0.name], .word, description: text($0.value))
    }
    let last = session.lastAnswer.map { value in
      let label = Concept.lastAnswer.label(in: language)
      return CompletionProposal([LastAnswer.name], .word, description: label + " " + text(value))
    }
    return defined + (last.map { [$0] } ?? [])
  }

  private func named(
    _ name: LocalName, _ description: @escaping @autoclosure () -> String
  ) -> CompletionProposal {
    let other: InterfaceLanguage = language == .english ? .norwegian : .english
    return CompletionProposal(
      [name.text(in: language), name.text(in: other)], .name, description: description())
  }

  /// As much of a note as helps to recognise the scenario.
  private func beginning(_ note: String) -> String {
    let longest = 60
    return note.count <= longest ? note : note.prefix(longest - 1) + "…"
  }
}

extension NameKind {
  /// Whether its names stand in no better order than that of the alphabet.
  fileprivate var isListedByName: Bool {
    switch self {
    case .member, .formerMember, .anyMember, .profilingLine, .expenseLine, .ownCost,
      .notItemisedLine,
      .onCost, .fund, .income, .activity, .county, .storedScenario, .figureSource, .budget,
      .subject, .variable:
      true
    // Positions go by kind, numbers of the fee by rule, values and words of help by what they belong to.
    case .position, .feeNumber, .feeClass, .measure, .value, .helpWord, .file, .newName: false
    }
  }
}

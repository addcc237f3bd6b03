import Analysis
import Budget
import ScenarioLanguage

/// What a risk says, English and Norwegian side by side.
struct RiskWords: Speaking {
  /// One measure of a distribution.
  struct Row {
    let key: String
    let label: String
    var beginsPart = false
    let value: (RiskYear) -> ExactNumber?
    let kind: ValueKind

    /// The measure for machines, as fine as it is.
    func cell(_ year: RiskYear) -> Cell {
      value(year).map { .number($0, kind, isSigned: false) } ?? .blank
    }

    /// The measure for people: probabilities to a tenth of a per cent, small ones to three digits.
    func rounded(_ year: RiskYear) -> Cell {
      guard kind == .percent, let share = value(year) else { return cell(year) }
      return .number(RiskWords.rounded(share), kind, isSigned: false)
    }
  }

  private let answer: Risk
  let language: InterfaceLanguage
  private let amounts: AmountUnit
  private let words: InputWords
  private var kind: ValueKind { answer.figure.kind }

  init(_ answer: Risk, _ language: InterfaceLanguage, _ amounts: AmountUnit = .øre) {
    self.answer = answer
    self.language = language
    self.amounts = amounts
    words = InputWords(plan: answer.plan, language: language)
  }

  /// The figure, its unit, and over what it is distributed.
  var title: String {
    let unit = kind == .kroner ? say(" · figures in kr", " · tall i kr") : ""
    return say("Risk: ", "Risiko: ") + words.figure(answer.figure) + unit
  }

  /// Every measure of a year, in order.
  var rows: [Row] {
    [
      number("planned", say("As planned", "Som planlagt"), \.planned),
      number("mean", say("Mean", "Gjennomsnitt"), \.mean),
      number("standard_deviation", say("Standard deviation", "Standardavvik"), \.deviation),
    ] + limits + percentiles + [
      number(
        "expected_shortfall", say("Mean of the lowest 5 %", "Gjennomsnitt av de laveste 5 %"),
        \.shortfall)
    ]
  }

  /// How likely a value below zero is, where there can be one, and one below the limit asked about.
  private var limits: [Row] {
    var rows: [Row] = []
    // A limit of zero says the same.
    if answer.figure.canBeNegative, answer.limit != .zero {
      rows.append(
        probability("below_zero", below(say("zero", "null")), isFirst: true) { $0.belowZero })
    }
    if let limit = answer.limit {
      rows.append(
        probability("below_limit", below(short(limit, .øre)), isFirst: rows.isEmpty) {
          $0.belowLimit
        })
    }
    return rows
  }

  private func below(_ limit: String) -> String {
    say("Chance of less than \(limit)", "Sannsynlighet for under \(limit)")
  }

  private var percentiles: [Row] {
    let percents = answer.years.first?.percentiles.map(\.percent) ?? []
    return percents.enumerated().map { place, percent in
      Row(
        key: "percentile_\(percent)",
        label: say("\(percent) % of outcomes are at most", "\(percent) % av utfallene er høyst"),
        beginsPart: place == 0, value: { $0.percentiles[place].value }, kind: kind)
    }
  }

  private func number(
    _ key: String, _ label: String, _ value: @escaping (RiskYear) -> ExactNumber
  ) -> Row {
    Row(key: key, label: label, value: value, kind: kind)
  }

  private func probability(
    _ key: String, _ label: String, isFirst: Bool = false,
    _ value: @escaping (RiskYear) -> ExactNumber?
  ) -> Row {
    Row(key: key, label: label, beginsPart: isFirst, value: value, kind: .percent)
  }

  /// A probability to a tenth of a per cent, a small one to three digits.
  static func rounded(_ share: ExactNumber) -> ExactNumber {
    if let thousandths = try? share.scaled(decimals: 3), thousandths > 9,
      let rounded = try? ExactNumber(thousandths, over: 1_000)
    {
      return rounded
    }
    return share.rounded(toSignificant: 3)
  }
}

extension RiskWords {
  /// What is uncertain, one sentence each.
  var uncertainties: [String] {
    let plan = answer.plan
    let sentence = ChangeSentence(plan: plan, language: language)
    let leavings = plan.uncertainLeavings.map { leaving in
      sentence.leaving(
        leaving.members, leaving.span, Chance(leaving.chance, isTogether: true))
    }
    let correlations = plan.correlations.map {
      sentence.text(of: .correlation($0.first, $0.second, $0.coefficient))
    }
    let ranges = plan.uncertainAmounts.map {
      sentence.uncertain($0.number, $0.spread, $0.span)
    }
    let rough = answer.approximate.map { reliance.approximate([$0]) }
    return leavings + correlations + ranges + rough
  }

  private var reliance: RelianceWords {
    RelianceWords(plan: answer.plan, language: language, amounts: amounts)
  }

  /// What was taken as it stands though nobody knows it exactly.
  private var leftOut: [String] {
    let rough = answer.reliance.approximate
    let known = reliance.approximate(rough)
    return
      (rough.isEmpty
      ? []
      : [
        say(
          "left out: \(known), known only roughly; add `with approximate` to spread that as well",
          "ikke regnet med: \(known), som er omtrentlig kjent; legg til `med omtrentlige` for å spre "
            + "det også")
      ]) + reliance.assumed(answer.reliance)
  }

  /// Over what the figure is distributed, and how exact that is.
  var notes: [String] {
    // A list of all members would drown the answer.
    let most = 4
    let known = uncertainties
    let more = known.count - most
    let over =
      more > 1
      ? known.prefix(most).joined(separator: "; ")
        + say("; and \(more) more", "; og \(more) til")
      : known.joined(separator: "; ")
    var notes = [say("uncertain: ", "usikkert: ") + over]
    if let precision = answer.years.map(\.precision).first(where: { $0 != .exact }) {
      notes.append(text(precision))
    } else {
      notes.append(
        say(
          "exact over these: every outcome, no sampling",
          "eksakt over disse: alle utfall, ingen trekning"))
    }
    return notes + othersFees + leftOut
  }

  /// What the others pay where one of the first members leaves and a total is shared.
  private var othersFees: [String] {
    let most = 3
    let said = OthersFeesWords(plan: answer.plan, language: language, amounts: amounts)
    return answer.othersFees.prefix(most).map { leaving, others in
      say("if ", "hvis ") + words.leaving(leaving.members) + ": " + said.text(others)
    }
  }

  private func text(_ precision: Risk.Precision) -> String {
    switch precision {
    case .exact: return ""
    case .within(let width):
      let shown = Shown.number(width, kind, amounts)
      return say(
        "mean and standard deviation are exact; the other values are counted on a grid and may be "
          + "off by up to \(shown) because of it",
        "gjennomsnitt og standardavvik er eksakte; de andre verdiene er talt opp på et rutenett og "
          + "kan være inntil \(shown) feil på grunn av det")
    case .spread(let width, let share):
      let shown = Shown.number(width, kind, amounts)
      let percent = NumberText.percent(share.rounded(toSignificant: 2))
      let parts =
        // Nobody sees a millionth.
        share < Self.visible
        ? ""
        : say(
          " and the probabilities by up to \(percent)",
          " og sannsynlighetene inntil \(percent)")
      return say(
        "ranges are spread evenly on a grid; the values shown may be off by up to \(shown)\(parts) "
          + "because of it",
        "spennene er jevnt fordelt på et rutenett; verdiene som vises kan være inntil \(shown)\(parts) "
          + "feil på grunn av det")
    }
  }

  /// The least error of a probability that is told.
  private static var visible: ExactNumber {
    (try? ExactNumber(1, over: 1_000_000)) ?? .zero
  }

  /// The precision as facts.
  func precisionJSON(_ precision: Risk.Precision) -> [Fact] {
    let (values, probabilities): (ExactNumber, ExactNumber) =
      switch precision {
      case .exact: (.zero, .zero)
      case .within(let width): (width, .zero)
      case .spread(let width, let share): (width, share)
      }
    return [
      ("values_within", Cell.number(values, kind, isSigned: false).json),
      ("probabilities_within", Cell.share(probabilities).json),
    ]
  }

  /// The heading of a year's histogram.
  func histogramTitle(_ year: RiskYear) -> String {
    words.figure(answer.figure) + " \(year.year.number)"
  }

  /// The values of each bar of a year.
  func labels(_ year: RiskYear) -> [String] {
    let edges = year.bars.filter { $0.from != $0.to }.flatMap { [$0.from, $0.to] }
    // Narrow bars would lose their edges.
    let unit = edges.compactMap { $0 }.allSatisfy(amounts.tells) ? amounts : .øre
    return year.bars.map { label($0, unit) }
  }

  private func label(_ bar: RiskBar, _ unit: AmountUnit) -> String {
    if let value = bar.from, value == bar.to { return unit.bare(value, kind) }
    let from = bar.from.map { short($0, unit) }
    let to = bar.to.map { short($0, unit) }
    switch (from, to) {
    case (.some(let from), .some(let to)): return from + say(" to ", " til ") + to
    case (nil, .some(let to)): return say("below ", "under ") + to
    case (.some(let from), nil): return from + say(" and above", " og over")
    case (nil, nil): return say("all", "alle")
    }
  }

  /// A round number without its unit, and without decimals where it is whole kroner.
  func short(_ value: ExactNumber, _ unit: AmountUnit) -> String {
    kind == .kroner && unit == .øre && value.denominator == 1
      ? NumberText.number(value) : unit.bare(value, kind)
  }
}

import Analysis
import Budget
import Charts
import Lettering
import ScenarioLanguage
import Session

/// What a bridge says in words, English and Norwegian side by side.
struct BridgeWords: Speaking {
  let answer: BridgedAnswer
  let language: InterfaceLanguage
  var amounts = AmountUnit.øre

  /// What is explained, and its year: `free reserve 2020`.
  var figure: String { subject + " \(answer.year.number)" }

  /// What is explained: `Free reserve 2020 · from Adopted 2020 to now · kr`.
  var title: String { figure.capitalisedFirst + way }

  /// What is explained of several years: `Free reserve · from Adopted 2020 to now · kr`.
  var yearlyTitle: String { subject.capitalisedFirst + way }

  private var subject: String {
    let part = answer.subject.map { say(" of ", " av ") + Shown.name($0) } ?? ""
    return answer.quantity.concept.shortLabel(in: language) + part
  }

  private var way: String {
    let unit = [.kroner, .rate, .price].contains(answer.kind) ? " · kr" : ""
    return say(" · from ", " · fra ") + start + say(" to ", " til ") + end + unit
  }

  /// The scenario that the way begins at.
  var start: String { name(answer.from) }
  /// The scenario that it ends at; the session's own is what is now.
  var end: String { answer.from == answer.to ? now : name(answer.to) }

  private var now: String { say("now", "nå") }

  private func name(_ scenario: LocalName?) -> String {
    scenario.map { Shown.name($0, language) } ?? now
  }

  /// The changes of a contribution as sentences, the way a line that made them is answered.
  ///
  /// A change in the place of another one is told with that one behind it.
  func label(_ contribution: Bridge.Contribution) -> String {
    let steps = contribution.steps
    if contribution.isReplacing, let old = steps.first, let new = steps.last {
      return sentence(new) + say(" (in place of: ", " (i stedet for: ") + sentence(old) + ")"
    }
    return steps.map { step in
      (step.isTakenBack ? say("without: ", "uten at ") : "") + sentence(step)
    }.joined(separator: "; ")
  }

  private func sentence(_ step: Bridge.Step) -> String {
    ChangeSentence(plan: step.isTakenBack ? answer.fromPlan : answer.toPlan, language: language)
      .text(of: answer.change(step).change)
  }

  /// A contribution with its sign, and how far it may be off.
  func amount(_ contribution: Bridge.Contribution) -> String { amount(contribution, number) }

  private func amount(
    _ contribution: Bridge.Contribution, _ number: (ExactNumber) -> String
  ) -> String {
    let sign = Shown.sign(contribution.amount)
    let width = contribution.halfWidth.map { " ±" + number($0) } ?? ""
    return sign + number(contribution.amount) + width
  }

  /// A level without its unit.
  func number(_ number: ExactNumber) -> String { Shown.bare(number, answer.kind, amounts) }

  /// Where the way begins, what each change adds, and where it ends, as bars between levels.
  ///
  /// Figures are as finely written as a sentence has them, or as a table in a unit.
  func bars(in unit: AmountUnit? = nil) -> [Bar] {
    func number(_ number: ExactNumber) -> String {
      unit.map { $0.bare(number, answer.kind) } ?? self.number(number)
    }
    let bridge = answer.bridge
    var level = bridge.before
    var bars = [Bar(label: start, value: number(level), from: .zero, to: level)]
    for contribution in bridge.contributions {
      // Sums of what adds up to the last level, which is in range.
      let next = (try? level + contribution.amount) ?? level
      bars.append(
        Bar(
          label: label(contribution).capitalisedFirst, value: amount(contribution, number),
          from: level,
          to: next, kind: contribution.amount.isNegative ? .fall : .rise))
      level = next
    }
    return bars + [Bar(label: end, value: number(bridge.after), from: .zero, to: bridge.after)]
  }

  /// How shares were worked out; nil where each contribution is what its change moved.
  var notes: [String] {
    let others = answer.othersFees.map {
      OthersFeesWords(plan: answer.toPlan, language: language).text($0, in: answer.year)
        .capitalisedFirst
    }
    return [method, others].compactMap(\.self)
  }

  private var method: String? {
    switch answer.bridge.method {
    case .inOrder: nil
    case .everyOrder:
      say(
        "Each share is the change's mean contribution over every order of the changes.",
        "Hver andel er endringens gjennomsnittlige bidrag over alle rekkefølger av endringene.")
    case .sampledOrders(let orders):
      say(
        "Each share is the change's mean contribution over \(NumberText.whole(Int64(orders))) "
          + "orders; in 19 of 20 cases the mean over every order is within its ±.",
        "Hver andel er endringens gjennomsnittlige bidrag over \(NumberText.whole(Int64(orders))) "
          + "rekkefølger; i 19 av 20 tilfeller er gjennomsnittet over alle innenfor sin ±.")
    }
  }
}

extension Grid {
  /// A bridge as a table: where it begins, the contributions, where it ends.
  static func bridge(_ answer: BridgedAnswer, _ language: InterfaceLanguage) -> Grid {
    let words = BridgeWords(answer: answer, language: language)
    func number(_ number: ExactNumber, isSigned: Bool = false) -> Cell {
      .number(number, answer.kind, isSigned: isSigned)
    }
    func term(_ key: String, _ english: String, _ norwegian: String) -> Cell {
      .term(Term(key: key, label: words.say(english, norwegian)))
    }
    var level = answer.bridge.before
    var rows = [
      Row(cells: [
        term("start", "start", "start"), .text(words.start), .text(words.start), .blank, .blank,
        number(level),
      ])
    ]
    for contribution in answer.bridge.contributions {
      level = (try? level + contribution.amount) ?? level
      let sort =
        contribution.steps.allSatisfy(\.isTakenBack)
        ? term("taken_back", "taken back", "tatt tilbake")
        : contribution.isReplacing
          ? term("replaced", "replaced", "erstattet") : term("made", "made", "gjort")
      rows.append(
        Row(cells: [
          sort,
          .phrase(answer.statements(of: contribution.steps)),
          .phrase(words.label(contribution).capitalisedFirst),
          number(contribution.amount, isSigned: true),
          contribution.halfWidth.map { number($0) } ?? .blank, number(level),
        ]))
    }
    rows.append(
      Row(
        cells: [
          term("end", "end", "slutt"), .text(words.end), .text(words.end),
          number(answer.difference, isSigned: true), .blank, number(answer.bridge.after),
        ], style: .sum))
    return Grid(
      title: words.title,
      columns: [
        Column.text(.change, language).seen(by: .machines),
        Column.text(.statement, language).seen(by: .machines),
        Column.text(.change, language).seen(by: .people), .number(.contribution, language),
        .number(.halfWidth, language), .number(.after, language),
      ], rows: rows)
  }
}

extension BridgedAnswer {
  /// What the contributions come to.
  var difference: ExactNumber { (try? bridge.difference) ?? .zero }

  /// The bridge as an object.
  var facts: [Fact] {
    [
      ("figure", .string(quantity.rawValue)),
      ("of", .optional(subject)), ("year", .year(year)),
      ("unit", .string(kind.unit(.english).key)),
    ] + JSONValue.members("from", from) + [("before", json(bridge.before))]
      + JSONValue.members("to", from == to ? nil : to)
      + [("after", json(bridge.after)), ("difference", json(difference))] + method + [
        ("contributions", .array(bridge.contributions.map(json)))
      ]
  }

  private var method: [Fact] {
    switch bridge.method {
    case .inOrder: [("method", .string("in_order"))]
    case .everyOrder(let plans): [("method", .string("every_order")), ("plans", .count(plans))]
    case .sampledOrders(let orders):
      [("method", .string("sampled_orders")), ("orders", .count(orders))]
    }
  }

  private func json(_ contribution: Bridge.Contribution) -> JSONValue {
    .object([
      ("statements", .array(contribution.steps.map { .string(change($0).text) })),
      ("taken_back", .truth(contribution.steps.allSatisfy(\.isTakenBack))),
      ("replaced", .truth(contribution.isReplacing)),
      ("contribution", json(contribution.amount)),
      ("half_width", contribution.halfWidth.map(json) ?? .null),
    ])
  }

  private func json(_ number: ExactNumber) -> JSONValue {
    Cell.number(number, kind, isSigned: false).json
  }
}

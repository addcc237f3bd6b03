import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

extension Grid {
  /// An explanation for people: inputs below what they go into, then the sources and the changes.
  ///
  /// The figure is told in the heading as finely as `amounts` says.
  static func explanation(
    _ answer: ExplainedAnswer, _ language: InterfaceLanguage, _ amounts: AmountUnit = .øre
  ) -> Grid {
    let words = ExplanationWords(answer: answer, language: language, amounts: amounts)
    let rows = ExplanationRows(words: words).shown
    let notes = ExplanationNotes(rows, words)
    let amount = language.text(en: "Value", nb: "Verdi")
    return Grid(
      lead: words.reserveText, title: words.heading,
      columns: [
        Column(key: "label", heading: "", isNumeric: false, isProse: true),
        Column(key: "value", heading: amount, isNumeric: true),
        .halfWidths(), .text(.status, language),
      ],
      rows: rows.map { row in
        Row(cells: [
          .phrase(words.label(of: row)), words.value(of: row), words.width(of: row),
          .phrase(notes.status(of: row)),
        ])
      },
      notes: words.lineTexts + words.payTexts + notes.lines)
  }

  /// Every input of an explanation, one a row with its level, for machines.
  static func flatExplanation(_ answer: ExplainedAnswer) -> Grid {
    let words = ExplanationWords(answer: answer, language: .english)
    return Grid(
      columns: [
        .number(.level, .english), .text(.sign, .english), .text(.figure, .english),
        .text(.name, .english), .text(.year, .english), .text(.formula, .english),
        .number(.value, .english), .text(.unit, .english), .number(.low, .english),
        .number(.high, .english), .number(.halfWidth, .english), .text(.status, .english),
        .text(.source, .english), .text(.place, .english), .text(.changes, .english),
      ],
      rows: ExplanationRows(words: words).all.compactMap { row in
        guard case .figure(let node) = row.content else { return nil }
        return Row(
          cells: [.whole(Int64(row.level)), .text(ExplanationFields.plain(row.sign))]
            + ExplanationFields(node, answer: answer).cells)
      })
  }
}

extension ExplanationWords {
  /// `Free reserve 2020 = 100 000,00 kr ± 100 000,00 · between 0,00 and 200 000,00`.
  var heading: String {
    let node = answer.explanation
    let value =
      node.value.map { Shown.number($0, node.unit.kind, amounts) } ?? Words.missing(language)
    let scenario = answer.scenario.map { say(" in ", " i ") + Shown.name($0, language) } ?? ""
    return title(node) + " \(node.year.number)" + scenario + " = " + value + spread(node)
  }

  /// How the free reserve comes about in a sentence, before all of its parts; nothing for other figures.
  var reserveText: [String] {
    guard let year = answer.reserveYear, let distance = try? year.result.kroner.magnitude,
      distance != .zero
    else { return [] }
    func shown(_ money: Money) -> String { Shown.kroner(money, amounts) }
    let (number, amount) = (year.year.number, Shown.number(distance, .kroner, amounts))
    let (opening, closing) = (shown(year.openingTotal), shown(year.closingTotal))
    let bound =
      year.closingBound == .zero
      ? ""
      : say(
        ", of which \(shown(year.closingBound)) is bound",
        ", hvorav \(shown(year.closingBound)) er bundet"
      )
    let what =
      year.result.isNegative
      ? say("\(amount) more is spent than comes in", "utgiftene \(amount) høyere enn inntektene")
      : say("\(amount) more comes in than is spent", "inntektene \(amount) høyere enn utgiftene")
    return [
      say(
        "In \(number) \(what): \(opening) as the year begins becomes \(closing) as it ends\(bound).",
        "I \(number) er \(what): \(opening) ved årets start blir til \(closing) ved utgangen\(bound)."
      )
    ]
  }

  /// What the document says of the line that is asked about: what it pays for, and why it changed.
  var lineTexts: [String] {
    guard let line = answer.line else { return [] }
    return [
      line.covers.map { say("covers: ", "omfatter: ") + Shown.name($0, language) },
      line.reason.map {
        say("why it changed: ", "hvorfor den er endret: ") + Shown.name($0, language)
      },
    ].compactMap(\.self)
  }

  /// What a row is called, moved in by its level.
  func label(of row: ExplanationRow) -> String {
    // Spaces that do not break stay at the beginning of a cell.
    let indent = String(repeating: Shown.space, count: 2 * (row.level - 1))
    let text: String
    switch row.content {
    case .figure(let node):
      text =
        label(node, under: row.parent) + (node.isFloored && row.isOpened ? leastZero : "")
    case .others(let others): text = say("\(others.count) others", "\(others.count) andre")
    }
    return indent + row.sign + Shown.space + text
  }

  /// The value of a row.
  func value(of row: ExplanationRow) -> Cell {
    switch row.content {
    case .figure(let node): node.valueCell
    case .others(let others):
      others.value.map { .number($0, others.unit.kind, isSigned: false) } ?? .blank
    }
  }

  /// How far the value of a row may be off.
  func width(of row: ExplanationRow) -> Cell {
    switch row.content {
    case .figure(let node): node.widthCell
    case .others(let others):
      others.halfWidth.map { .number($0, others.unit.kind, isSigned: false) } ?? .blank
    }
  }
}

extension Explanation {
  /// The value; missing where the document names the figure without one.
  var valueCell: Cell {
    guard let value else { return .missing }
    if case .moved = basis { return .number(value, unit.kind, isSigned: true) }
    return .number(value, unit.kind, isSigned: false)
  }

  /// The half-width; blank where the value is exact.
  var widthCell: Cell {
    guard let width = try? halfWidth else { return .blank }
    return .number(width, unit.kind, isSigned: false)
  }
}

extension Explanation {
  /// Where it comes from, or all that it is worked out from where that is one and the same; otherwise nil.
  var commonSource: Provenance? {
    switch basis {
    case .stated(let provenance): return provenance
    case .moved: return nil
    case .derived(_, let terms):
      guard let first = terms.first?.input.commonSource else { return nil }
      return terms.dropFirst().allSatisfy { $0.input.commonSource == first } ? first : nil
    }
  }
}

/// The lines below an explanation: sources by letter, changes by number.
struct ExplanationNotes {
  private let words: ExplanationWords
  private var sources: [Provenance] = []
  private var changes: [ChangeIndex] = []
  /// The figures below the one that was asked about that are never below zero, one of each sort.
  private var excesses: [Explanation] = []

  /// The notes of some rows and of the figure that was asked about.
  init(_ rows: [ExplanationRow], _ words: ExplanationWords) {
    self.words = words
    for case .figure(let node) in rows.map(\.content) {
      if case .derived(.excess, _) = node.basis,
        !excesses.contains(where: { $0.figure == node.figure })
      {
        excesses.append(node)
      }
      guard node.changes.isEmpty, let source = node.commonSource, !sources.contains(source) else {
        continue
      }
      sources.append(source)
    }
    if case .stated(let source) = words.answer.explanation.basis { sources.append(source) }
    changes = words.answer.explanation.changes
  }

  /// How far a row can be relied on, with the letter of its source, or the changes that moved it.
  func status(of row: ExplanationRow) -> String {
    switch row.content {
    case .others(let others): return words.numbers(others.changes)
    case .figure(let node):
      guard node.changes.isEmpty else { return words.numbers(node.changes) }
      return node.commonSource.map { source in
        source.status.term(in: words.language).label + letter(source)
      } ?? ""
    }
  }

  /// The formulas, what is only assumed, the sources and the changes.
  var lines: [String] {
    let root = words.answer.explanation
    let named = [(words.title(root), root)] + excesses.map { (words.label($0, under: nil), $0) }
    let formulas = named.compactMap { name, node in words.formula(node).map { name + " = " + $0 } }
    let origins = sources.map { (letter($0) + " " + words.origin($0)).withoutLeadingSpaces }
    let assumed = RelianceWords(plan: words.answer.plan, language: words.language)
      .assumed(Reliance([root]))
    return formulas + assumed + origins + changes.map(words.place)
  }

  /// ` a` for the first source; nothing where there is only the figure's own.
  private func letter(_ source: Provenance) -> String {
    guard !words.answer.explanation.terms.isEmpty,
      let place = sources.firstIndex(of: source)
    else { return "" }
    // After z come aa, ab and so on.
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let head = place < letters.count ? "" : String(letters[(place / letters.count - 1) % 26])
    return " " + head + String(letters[place % letters.count])
  }
}

extension String {
  /// The text without the spaces at its beginning.
  fileprivate var withoutLeadingSpaces: String { String(drop { $0 == " " }) }
}

extension ExplainedAnswer {
  /// The line that is asked about; nil where another figure is.
  var line: ExpenseLine? {
    guard case .input(.line(let id)) = explanation.figure else { return nil }
    return plan.line(id)
  }
}

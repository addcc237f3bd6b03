import Analysis
import Budget
import ScenarioLanguage
import Session

/// An answer that is a few values rather than a table: one object in JSON, one row in the other forms.
struct Record {
  /// The answer's name in machine forms.
  let kind: String
  /// The values in order.
  let fields: [(heading: FieldLabel, cell: Cell)]

  init(_ kind: String, _ fields: [(heading: FieldLabel, cell: Cell)] = []) {
    self.kind = kind
    self.fields = fields
  }
}

extension Record {
  /// An assertion, whether it holds and by how much.
  init(_ answer: AssertedAnswer, _ language: InterfaceLanguage) {
    let exact = answer.exactCells(language)
    self.init(
      "assertion",
      [
        (.holds, .truth(answer.holds)), (.condition, .phrase(answer.condition)),
        (.message, answer.message.map { .phrase($0) } ?? .blank),
        (.left, exact.left), (.right, exact.right), (.difference, exact.difference),
        (.unit, exact.unit), (.released, .money(answer.released)),
        (.years, .years(answer.years)),
      ])
  }

  /// What a statement of the frame did.
  init(_ answer: FrameAnswer) {
    switch answer {
    case .named(let name): self.init("scenario", [(.name, .name(name))])
    case .based(let basis, let changes, let notice):
      self.init(
        "based_on",
        [(.basis, .name(basis)), (.changes, .whole(Int64(changes)))] + Self.fields(of: notice))
    case .decided(let decision): self.init("decided", [(.decision, .decision(decision))])
    case .noted(let note): self.init("note", [(.note, .prose(note))])
    case .included(let path, let changes, _):
      self.init("include", [(.path, .phrase(path)), (.changes, .whole(Int64(changes)))])
    }
  }

  /// Whether a scenario's basis has moved, and its free reserve before and after.
  private static func fields(of notice: BasisNotice?) -> [(heading: FieldLabel, cell: Cell)] {
    guard case .moved(_, _, let before, let after)? = notice else {
      return [(.isBasisMoved, .flag(false)), (.basisFreeBefore, .blank), (.basisFreeAfter, .blank)]
    }
    return [
      (.isBasisMoved, .flag(true)), (.basisFreeBefore, before.map { .money($0) } ?? .blank),
      (.basisFreeAfter, .money(after)),
    ]
  }

  /// What a statement about stored scenarios did; the list of them is a table.
  init(_ answer: FiledAnswer) {
    switch answer {
    case .saved(let name, let path, let basis, let dependents):
      self.init(
        "saved",
        [
          (.name, .name(name)), (.path, .phrase(path)), (.basis, .optional(basis)),
          (.dependents, .names(dependents)),
        ])
    case .opened(let name, let changes, let free, _, let notice, _, let decision):
      self.init(
        "opened",
        [(.name, .name(name)), (.changes, .whole(Int64(changes))), (.free, .money(free))]
          + Self.fields(of: notice) + [(.decision, .decision(decision))])
    case .started: self.init("new")
    case .listed: self.init("scenarios")
    case .deleted(let name): self.init("deleted", [(.name, .name(name))])
    case .exported(_, let path, _): self.init("exported", [(.path, .phrase(path))])
    case .logging(let path, _, _): self.init("log", [(.path, .phrase(path))])
    case .logEnded(let path): self.init("log ended", [(.path, path.map { .phrase($0) } ?? .blank)])
    case .renamed(let old, let new):
      self.init("renamed", [(.oldName, .name(old)), (.name, .name(new))])
    }
  }
}

extension Record {
  /// The values as facts, names with a second one in Norwegian.
  var facts: [Fact] {
    fields.flatMap { heading, cell -> [Fact] in
      let fact: Fact = (heading.rawValue, cell.json)
      guard let name = cell.localised else { return [fact] }
      return [fact, (heading.rawValue + "_nb", .string(name.norwegian))]
    }
  }
}

extension Grid {
  /// A table of one row; of one cell that says what happened where there are no values.
  init(record: Record, _ language: InterfaceLanguage) {
    guard !record.fields.isEmpty else {
      let begun = SessionWords.filed(.started, language)
      let done = Term(key: record.kind, label: record.kind == "new" ? begun : record.kind)
      self.init(
        columns: [.text(.statement, language)], rows: [Row(cells: [.term(done)])])
      return
    }
    self.init(
      columns: record.fields.map { heading, cell in
        let column: Column =
          cell.isNumber ? .number(heading, language) : .text(heading, language)
        // Hardly anything is ever released, most plans have one year, and people need not read so.
        return column.seen(by: cell.saysNothing(of: heading) ? .machines : .everybody)
      },
      rows: [Row(cells: record.fields.map(\.cell))])
  }
}

extension Cell {
  /// A text, or nothing where there is none.
  static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .blank }

  /// A name, or nothing where there is none.
  static func optional(_ name: LocalName?) -> Cell { name.map { .name($0) } ?? .blank }

  /// Whether the cell is a number.
  var isNumber: Bool {
    switch self {
    case .money, .signed, .rate, .weight, .whole, .share, .number, .digits: true
    case .blank, .missing, .text, .phrase, .name, .prose, .term, .list, .names, .numbers, .year,
      .month, .truth, .flag:
      false
    }
  }
}

extension Cell {
  /// The years that something is of.
  static func years(_ years: [Year]) -> Cell { .numbers(years.map(\.number)) }

  /// Whether the cell says that no bound money was released, or that there is no year to tell apart.
  fileprivate func saysNothing(of label: FieldLabel) -> Bool {
    switch self {
    case .money(.zero): label == .released
    case .numbers(let numbers): label == .years && numbers.isEmpty
    case .blank, .missing, .text, .phrase, .name, .prose, .term, .list, .names, .money, .signed,
      .rate, .weight, .whole, .share, .number, .digits, .year, .month, .truth, .flag:
      false
    }
  }
}

extension Value {
  /// What the value counts.
  func unit(_ language: InterfaceLanguage) -> Cell {
    switch self {
    case .number(_, let kind): .term(kind.unit(language))
    case .truth:
      .term(Term(key: "truth", label: language.text(en: "yes or no", nb: "ja eller nei")))
    case .missing: .term(Term(key: "missing", label: Words.missing(language)))
    }
  }
}

import Analysis
import Budget
import Lettering
import ScenarioLanguage

/// A budget's columns in a table: each with how far its cells can be relied on, then the year's own, and how far that
/// is from the budget before.
struct BudgetColumns {
  let columns: [EarlierColumn]
  let measures: ColumnMeasures
  /// The year's own column.
  let own: Grid.Column
  let language: InterfaceLanguage

  /// What a row has in the columns.
  struct Row {
    let earlier: [EarlierCell]
    let own: Cell
    /// The year's own amount, from which the change is worked out; nil for what is no amount, or is missing.
    let value: ExactNumber?
    /// How far the year's own can be relied on; nil where nothing is to be said.
    let status: FigureStatus?
    /// Whether a part of it says something: what is spent or taken in, not what is left.
    let hasShare: Bool
  }

  /// The columns of the table, behind those that name its rows.
  var gridColumns: [Grid.Column] {
    columns.indices.flatMap { place in
      let column = columns[place]
      return [
        Grid.Column(
          key: column.name.english, heading: Shown.name(column.name, language), isNumeric: true),
        .mark(of: column.name.english),
      ] + (share(place) == nil ? [] : [shareColumn(of: column.name.english)])
    } + [own, .mark(of: own.key)] + changeColumns
      + columns.map {
        .status(of: $0.name.english, headed: Shown.name($0.name, language), language)
      } + [.status(of: own.key, headed: own.heading, language)]
  }

  private func shareColumn(of key: String) -> Grid.Column {
    Grid.Column(
      key: key + " " + FieldLabel.ofBudget.rawValue,
      heading: FieldLabel.ofBudget.text(in: language), isNumeric: true, joinsPrevious: true)
  }

  private var changeColumns: [Grid.Column] {
    guard measures.origin != nil else { return [] }
    return [
      Grid.Column(
        key: FieldLabel.difference.rawValue, heading: FieldLabel.change.title(in: language),
        isNumeric: true),
      .shares(FieldLabel.changeShare.rawValue),
    ]
  }

  private func share(_ place: Int) -> ColumnMeasures.Share? {
    measures.shares.first { $0.part == place }
  }

  /// The cells of a row.
  func cells(_ row: Row) -> [Cell] {
    columns.indices.flatMap { place -> [Cell] in
      let cell = row.earlier[place]
      let part = share(place).map { share -> [Cell] in
        let whole = share.whole.map { row.earlier[$0].kroner } ?? row.value
        return [row.hasShare ? .part(cell.kroner, of: whole) : .blank]
      }
      return [Cell(cell), .mark(cell.mark)] + (part ?? [])
    } + [row.own, .mark(row.status)] + change(row)
      + (row.earlier.map(\.mark) + [row.status]).map { .status($0, language) }
  }

  private func change(_ row: Row) -> [Cell] {
    guard let origin = measures.origin else { return [] }
    guard let before = row.earlier[origin].number, let now = row.value,
      let difference = try? now - before.number
    else { return [.blank, .blank] }
    let share = before.number == .zero ? nil : try? difference / before.number.magnitude
    let amount = before.kind == .kroner ? try? Money(kroner: difference) : nil
    return [
      amount.map { .signed($0) } ?? .number(difference, before.kind, isSigned: true),
      .share(share, isTelling: before.number > .zero && !now.isNegative),
    ]
  }

  /// What the table's marks mean and what the change is from; nothing where there is nothing to say.
  func notes(_ rows: [Row]) -> [String] {
    var notes: [String] = []
    let marks = rows.flatMap { $0.earlier.map(\.mark) + [$0.status] }
    if marks.contains(.assumed) {
      notes.append(FigureStatus.assumedNote(language))
    }
    if let origin = measures.origin {
      notes.append(
        language.text(en: "Change from ", nb: "Endring fra ")
          + Shown.name(columns[origin].name, language))
    }
    return notes
  }
}

extension EarlierCell {
  /// The amount as a number of kroner.
  fileprivate var kroner: ExactNumber? { money.flatMap { try? $0.kroner } }

  /// The value as a number, with what it counts; nil where there is none.
  fileprivate var number: (number: ExactNumber, kind: ValueKind)? {
    guard let value, case .number(let number, let kind)? = try? Value(value, name: "") else {
      return nil
    }
    return (number, kind)
  }

  /// How far it can be relied on; nil for what the document leaves blank.
  var mark: FigureStatus? {
    value == nil ? nil : value == .missing ? .missing : provenance.status
  }
}

extension FigureStatus {
  /// What stands beside a figure that is only assumed.
  static let assumedMark = "*"

  /// What that mark means.
  static func assumedNote(_ language: InterfaceLanguage) -> String {
    assumedMark
      + language.text(
        en: " assumed: nobody has given the figure, or it rests on one that nobody has given",
        nb: " antatt: ingen har oppgitt tallet, eller det bygger på et tall ingen har oppgitt")
  }
}

extension Grid.Column {
  /// The column of marks beside another one, which tell people what is only assumed.
  static func mark(of key: String) -> Grid.Column {
    Grid.Column(
      key: key + " mark", heading: "", isNumeric: false, audience: .readers, joinsPrevious: true,
      told: .behind(" ", ""))
  }

  /// The column of how far the figures of another can be relied on.
  static func status(
    of key: String, headed heading: String, _ language: InterfaceLanguage
  ) -> Grid.Column {
    let isName = key.contains { $0.isWhitespace || $0.isUppercase }
    return Grid.Column(
      key: key + (isName ? " " : "_") + FieldLabel.status.rawValue,
      heading: FieldLabel.status.title(in: language) + ", " + heading, isNumeric: false,
      audience: .files)
  }
}

extension Cell {
  /// What stands in a column.
  init(_ cell: EarlierCell) { self = cell.value.map { Cell($0) } ?? .blank }

  /// The mark of a figure that is only assumed; nothing for others, since what is missing says so itself.
  static func mark(_ status: FigureStatus?) -> Cell {
    guard status == .assumed else { return .blank }
    return .term(Term(key: FigureStatus.assumed.rawValue, label: FigureStatus.assumedMark))
  }

  /// How far a figure can be relied on, in a word.
  static func status(_ status: FigureStatus?, _ language: InterfaceLanguage) -> Cell {
    status.map { .term($0.term(in: language)) } ?? .blank
  }

  /// An amount as a part of another one.
  fileprivate static func part(_ part: ExactNumber?, of whole: ExactNumber?) -> Cell {
    guard let part, let whole, whole > .zero, let share = try? part / whole else {
      return .blank
    }
    return .share(share, isSigned: false)
  }
}

extension JSONValue {
  /// What a column has of a figure, with how far that can be relied on and where it comes from.
  static func earlier(_ cell: EarlierCell) -> JSONValue {
    .object(
      [
        ("value", Cell(cell).json),
        ("status", .optional(cell.mark?.rawValue)),
        ("source", .optional(cell.provenance.source?.english)),
      ] + members("place", cell.provenance.place)
        + [("half_width", cell.provenance.halfWidth.map { .money($0) } ?? .null)])
  }

  /// A column: its name, what its figures are, their year and their last day.
  static func column(_ column: EarlierColumn) -> [Fact] {
    members("name", column.name) + [
      ("kind", .optional(column.kind?.rawValue)), ("year", column.year.map { .year($0) } ?? .null),
      ("day", .optional(column.day.map(PlainNumber.day))),
    ]
  }
}

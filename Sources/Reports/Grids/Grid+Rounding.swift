import Budget
import ScenarioLanguage

// Tables whose amounts people want in whole kroner or thousands. Machine forms never pass here.

extension Grid {
  /// The table with its amounts in a unit, each rounded by itself.
  ///
  /// Where a sum is that of the rows above it, what rounding has moved stands as a row of its own, and where a
  /// column is the difference of two, it is that of what they show, so that what is shown adds up either way.
  func shown(in unit: AmountUnit, _ language: InterfaceLanguage) -> Grid {
    guard unit != .øre,
      (0..<min(rowCount, 100)).contains(where: { cells(of: $0).contains { $0.kroner != nil } })
    else { return self }
    var grid = self
    grid.rows = []
    grid.longRows = longRows.map { rows in
      LongRows(count: rows.count) { rows.cell($0, $1).rounded(to: unit) }
    }
    var part: [Row] = []
    for (place, row) in rows.enumerated() {
      for total in totals where total.place == place {
        grid.rows += residue(of: total, unit, language).map { [$0] } ?? []
      }
      if row.style == .sum {
        grid.rows += residue(part, row, unit, language).map { [$0] } ?? []
        part = []
      } else {
        part.append(row)
      }
      grid.rows.append(
        Row(cells: rounded(row.cells, unit), style: row.style, link: row.link))
    }
    grid.title = title.map { Self.naming(unit, inTitle: $0) }
    grid.columns = columns.map { column in
      var column = column
      if column.heading.lowercased() == "kr" { column.heading = unit.heading }
      return column
    }
    grid.notes.append(unit.note(in: language))
    return grid
  }

  /// The cells of a row in a unit.
  private func rounded(_ cells: [Cell], _ unit: AmountUnit) -> [Cell] {
    var shown = cells.map { $0.rounded(to: unit) }
    for difference in differences {
      guard let minuend = cells[difference.minuend].kroner,
        let subtrahend = cells[difference.subtrahend].kroner,
        let moved = try? unit.rounded(minuend) - unit.rounded(subtrahend)
      else { continue }
      shown[difference.column] = unit.cell(moved, isSigned: true)
    }
    return shown
  }

  /// A title with the unit in place of the `kr` behind its last point: `Comparison 2020 · figures in kr`.
  static func naming(_ unit: AmountUnit, inTitle title: String) -> String {
    var parts = title.split(separator: " · ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let last = parts.popLast() else { return title }
    var words = last.split(separator: " ")
    for (place, word) in words.enumerated() where word == "kr" {
      // Behind a number it is what that counts, such as a rate's, and of no amount in the table.
      guard place == 0 || words[place - 1].last?.isNumber != true else { continue }
      words[place] = unit.heading[...]
    }
    return (parts + [words.joined(separator: " ")]).joined(separator: " · ")
  }

  /// What a sum has more than the rows above it once all are rounded; nil where that is nothing, or where it is
  /// no sum of those rows.
  private func residue(
    _ part: [Row], _ sum: Row, _ unit: AmountUnit, _ language: InterfaceLanguage
  ) -> Row? {
    residue(of: sum, unit, language) { column in
      let rows = part.compactMap { $0.cells[column].kroner }
      guard rows.count > 1, let total = sum.cells[column].kroner else { return nil }
      return (rows, total)
    }
  }

  /// What a total has more than the rows that make it once all are rounded; nil where that is nothing.
  private func residue(
    of total: Total, _ unit: AmountUnit, _ language: InterfaceLanguage
  ) -> Row? {
    residue(of: rows[total.row], unit, language) { column in
      let added = total.added.map { rows[$0].cells[column].kroner }
      let subtracted = total.subtracted.map { rows[$0].cells[column].kroner.map { -$0 } }
      let parts = (added + subtracted).compactMap(\.self)
      guard parts.count == added.count + subtracted.count,
        let sum = rows[total.row].cells[column].kroner
      else { return nil }
      return (parts, sum)
    }
  }

  /// A row of what rounding moves, column by column: what a sum has more than its parts, where they are exactly
  /// it; nil where it moves nothing.
  private func residue(
    of sum: Row, _ unit: AmountUnit, _ language: InterfaceLanguage,
    _ parts: (_ column: Int) -> (parts: [ExactNumber], sum: ExactNumber)?
  ) -> Row? {
    var residues = columns.indices.map { column -> ExactNumber in
      guard let (rows, total) = parts(column),
        let exact = try? rows.reduce(ExactNumber.zero, { try $0 + $1 }), exact == total,
        let shown = try? rows.reduce(ExactNumber.zero, { try $0 + unit.rounded($1) }),
        let residue = try? unit.rounded(total) - shown
      else { return .zero }
      return residue
    }
    for difference in differences {
      let moved = try? residues[difference.minuend] - residues[difference.subtrahend]
      residues[difference.column] = moved ?? .zero
    }
    var cells = residues.map { $0 == .zero ? Cell.blank : unit.cell($0, isSigned: true) }
    guard cells.contains(where: \.isNumber) else { return nil }
    // The year tells which of several sums it belongs to.
    for (place, column) in columns.enumerated() where column.key == FieldLabel.year.rawValue {
      cells[place] = sum.cells[place]
    }
    if let place = places(for: .people).first(where: { !columns[$0].isNumeric }) {
      let label = language.text(en: "Rounding", nb: "Avrunding")
      cells[place] = .term(Term(key: Self.roundingKey, label: label))
    }
    return Row(cells: cells)
  }
}

extension Grid {
  /// The name of a row of what rounding moves.
  private static let roundingKey = "rounding"

  /// The table with some of its columns, the first among them; rows of what rounding moves in others are left out.
  func showing(_ places: [Int]) -> Grid {
    var grid = self
    grid.columns = places.map { columns[$0] }
    grid.differences = []
    grid.totals = []
    grid.rows = rows.compactMap { row in
      let cells = places.map { row.cells[$0] }
      if case .term(let term) = row.cells[places[0]], term.key == Self.roundingKey,
        !cells.contains(where: \.isNumber)
      {
        return nil
      }
      return Row(cells: cells, style: row.style, link: row.link)
    }
    return grid
  }
}

extension Cell {
  /// The amount in kroner; nil where the cell is none.
  fileprivate var kroner: ExactNumber? {
    switch self {
    case .money(let money), .signed(let money): try? money.kroner
    case .number(let number, .kroner, _): number
    case .blank, .missing, .text, .phrase, .name, .prose, .term, .list, .names, .numbers, .rate,
      .weight, .whole, .share, .number, .digits, .year, .month, .truth, .flag:
      nil
    }
  }

  /// The cell in a unit where it is an amount.
  fileprivate func rounded(to unit: AmountUnit) -> Cell {
    guard let kroner else { return self }
    let isSigned =
      switch self {
      case .signed, .number(_, _, isSigned: true): true
      case _: false
      }
    guard let rounded = try? unit.rounded(kroner) else { return self }
    return unit.cell(rounded, isSigned: isSigned)
  }
}

extension AmountUnit {
  /// How many kroner it is.
  private var size: ExactNumber { self == .thousands ? ExactNumber(1_000) : ExactNumber(1) }

  /// An amount of kroner in whole ones of the unit, half away from zero.
  fileprivate func rounded(_ kroner: ExactNumber) throws(ArithmeticProblem) -> ExactNumber {
    ExactNumber(try (kroner / size).rounded())
  }

  /// By how much an amount of kroner moves as it stands in a table: what its ends differ by once both are rounded.
  func moved(from before: ExactNumber, to after: ExactNumber) -> String {
    guard self != .øre, let moved = difference(from: before, to: after) else {
      return (try? after - before).map { Shown.sign($0) + Shown.bare($0, .kroner) } ?? ""
    }
    return cell(moved, isSigned: true).text(in: .english)
  }

  /// What two amounts of kroner differ by in the unit once both are rounded, as the tables have it.
  func difference(from before: ExactNumber, to after: ExactNumber) -> ExactNumber? {
    try? rounded(after) - rounded(before)
  }

  /// A number of the unit as a cell.
  fileprivate func cell(_ number: ExactNumber, isSigned: Bool) -> Cell {
    .digits(
      PlainNumber.number(number, decimals: 0),
      forPeople: (isSigned ? Shown.sign(number) : "") + NumberText.number(number, decimals: 0))
  }

  /// An amount of kroner as it stands in a table, without its unit.
  func text(_ kroner: ExactNumber) -> String {
    guard self != .øre, let rounded = try? rounded(kroner) else {
      return Shown.bare(kroner, .kroner)
    }
    return NumberText.number(rounded, decimals: 0)
  }

  /// A number as it stands in a table or at a bar, without its unit.
  func bare(_ number: ExactNumber, _ kind: ValueKind) -> String {
    kind == .kroner ? text(number) : Shown.bare(number, kind)
  }

  /// A figure as it stands at a bar.
  func text(_ figure: FigureValue, _ language: InterfaceLanguage) -> String {
    guard case .money(let money) = figure, let kroner = try? money.kroner else {
      return Cell(figure).text(in: language)
    }
    return text(kroner)
  }

  /// Whether an amount of kroner is so many whole ones of the unit, so that it loses nothing.
  func tells(_ kroner: ExactNumber) -> Bool {
    self == .øre || (try? kroner / size).map { $0.denominator == 1 } ?? false
  }

  /// What headings call it.
  var heading: String {
    self == .thousands ? "1\(Shown.space)000\(Shown.space)kr" : "kr"
  }

  /// The line below a table whose amounts are in it.
  func note(in language: InterfaceLanguage) -> String {
    self == .thousands
      ? language.text(
        en: "Amounts are in thousands of kroner, each rounded by itself.",
        nb: "Beløpene er i tusen kroner, avrundet hvert for seg.")
      : language.text(
        en: "Amounts are in whole kroner, each rounded by itself.",
        nb: "Beløpene er i hele kroner, avrundet hvert for seg.")
  }
}

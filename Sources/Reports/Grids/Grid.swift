import Budget
import ScenarioLanguage

/// A table before it has a form: typed cells, from which text, CSV, Markdown and JSON are written.
struct Grid {
  /// Who sees a column.
  enum Audience {
    case everybody
    /// Machines only; other columns or the title tell people the same.
    case machines
    /// People only; other columns tell machines the same.
    case people
    /// Machines, and people who go on calculating with a file.
    case files
    /// People who read a table; in a file another column says the same in words.
    case readers
  }

  /// How a column is told where a screen is read aloud, since a heading can be a sign.
  enum Told {
    /// `heading: value`.
    case byHeading
    /// `label: value`, the sign before the value.
    case by(_ label: String, sign: String = "")
    /// On the line of the value before it, between these.
    case behind(_ before: String, _ after: String)
  }

  /// One column.
  struct Column {
    /// The name in machine forms.
    let key: String
    /// The heading for people, not yet made safe.
    var heading: String
    /// Whether its cells are numbers, which stand to the right with their decimal signs lined up.
    let isNumeric: Bool
    /// Whether its cells are sentences, which may take the width of a page.
    var isProse = false
    /// Who sees it.
    var audience = Audience.everybody
    /// Whether it must stand beside the column before it when a wide table is split.
    var joinsPrevious = false
    /// How it is told where a screen is read aloud.
    var told = Told.byHeading
  }

  /// A row that is what others come to.
  struct Total {
    /// The row.
    let row: Int
    /// The rows that are added, and those that are taken away.
    let added: [Int]
    let subtracted: [Int]
    /// The row before which what rounding moves is shown.
    let place: Int
  }

  /// A column that is what another has more than a third, also once all are rounded.
  struct Difference {
    let column: Int
    let minuend: Int
    let subtrahend: Int
  }

  /// One row.
  struct Row {
    /// What the row is.
    enum Style {
      case plain
      /// A row that begins a new part of the table.
      case part
      /// A sum of the rows above.
      case sum
    }

    /// What the name in its first cell leads to.
    enum Link {
      /// A file by its path.
      case file(String)
      /// A page of the web.
      case address(String)
    }

    let cells: [Cell]
    var style = Style.plain
    var link: Link?
  }

  /// A column whose cells are the product of others and of one number for all, for forms that calculate.
  struct Product {
    /// The column.
    let key: String
    /// The columns that are multiplied.
    let factors: [String]
    /// The number for all, and what it is called.
    let factor: Cell
    let label: String
  }

  /// Plain rows that are made when they are written, of tables too long to be kept.
  struct LongRows {
    /// How many there are.
    let count: Int
    /// The cell of a row in a column, neither silent nor in two languages.
    let cell: (_ row: Int, _ column: Int) -> Cell
  }

  /// What the table comes to, in plain sentences above its heading, for people only.
  var lead: [String] = []
  /// The heading of the table; nil where there is none.
  var title: String?
  var columns: [Column]
  var rows: [Row]
  /// The rows in the place of ``rows``; nil where those are all there are.
  var longRows: LongRows?
  /// Rows that are what others come to, where the rows' order does not say it.
  var totals: [Total] = []
  /// Columns whose amounts follow from what others show.
  var differences: [Difference] = []
  /// Lines below the table, for people only.
  var notes: [String] = []
  /// A column that follows from others; nil where none does.
  var product: Product?
  /// Whether it is a list of lines, each behind its number.
  var isNumberedList = false

  /// How many rows there are.
  var rowCount: Int { longRows?.count ?? rows.count }

  /// Hands all rows on in order, with their cells by column, until nobody waits for them any more.
  ///
  /// Cells of long rows are made when they are asked for, so that they take no memory.
  func forEachRow(_ body: (_ cell: (Int) -> Cell, _ style: Row.Style) -> Void) {
    let watching = Interruption.current
    guard let longRows else {
      for row in rows where !watching.isRequested { body({ row.cells[$0] }, row.style) }
      return
    }
    let cell = longRows.cell
    for row in 0..<longRows.count where !watching.isRequested { body({ cell(row, $0) }, .plain) }
  }

  /// The cells of a row, one a column.
  func cells(of row: Int) -> [Cell] { columns.indices.map { cell(row, $0) } }

  /// The cell of a row in a column.
  func cell(_ row: Int, _ column: Int) -> Cell {
    longRows?.cell(row, column) ?? rows[row].cells[column]
  }

  /// The places of the columns that some readers see; people see none that say nothing in any row.
  func places(for audience: Audience) -> [Int] {
    columns.indices.filter { place in
      switch (audience, columns[place].audience) {
      case (.people, .machines), (.people, .files), (.files, .machines), (.machines, .people),
        (.files, .readers), (.machines, .readers):
        false
      case (.people, _), (.files, _), (.readers, _):
        rows.isEmpty || rows.contains { !$0.cells[place].isSilent }
      case (.machines, _), (.everybody, _): true
      }
    }
  }

  /// Whether any cell of a column differs between the languages.
  func isLocalised(_ place: Int) -> Bool { rows.contains { $0.cells[place].isLocalised } }
}

extension Grid.Column {
  /// A column of text.
  static func text(_ heading: FieldLabel, _ language: InterfaceLanguage) -> Grid.Column {
    Grid.Column(key: heading.rawValue, heading: heading.title(in: language), isNumeric: false)
  }

  /// A column of how far the amounts before it may be off.
  static func halfWidths() -> Grid.Column {
    Grid.Column(
      key: FieldLabel.halfWidth.rawValue, heading: "±", isNumeric: true, told: .behind(" ±", ""))
  }

  /// A column of the parts that the amounts before it are, beside which it stays.
  static func shares(_ key: String) -> Grid.Column {
    Grid.Column(
      key: key, heading: "%", isNumeric: true, joinsPrevious: true, told: .behind(" (", ")"))
  }

  /// A column of numbers.
  static func number(_ heading: FieldLabel, _ language: InterfaceLanguage) -> Grid.Column {
    Grid.Column(
      key: heading.rawValue, heading: heading.title(in: language), isNumeric: true,
      told: heading.told(in: language))
  }

  /// The column for some readers only.
  func seen(by audience: Grid.Audience) -> Grid.Column {
    var column = self
    column.audience = audience
    return column
  }

  /// The column with cells that are sentences.
  var prose: Grid.Column {
    var column = self
    column.isProse = true
    return column
  }
}

/// A word of ours for a fact: the same key in every machine form, a label in each language.
package struct Term: Hashable {
  let key: String
  let label: String
}

/// One cell of a table.
package enum Cell {
  /// Nothing to say.
  case blank
  /// The document names the figure without an amount.
  case missing
  /// A name that somebody gave.
  case text(String)
  /// A text that somebody wrote, which is never cut.
  case phrase(String)
  /// A name in both languages.
  case name(LocalName)
  /// A text in both languages, which is never cut.
  case prose(LocalName)
  /// A word of ours.
  case term(Term)
  /// Several short texts.
  case list([String])
  /// Several names in both languages.
  case names([LocalName])
  /// Several small numbers that are names, such as those of goals.
  case numbers([Int])
  case money(Money)
  /// An amount whose sign is shown also where it is positive.
  case signed(Money)
  case rate(FeeRate)
  case weight(Weight)
  case whole(Int64)
  /// A part of something, nil where it is a part of nothing; people see per cent with one decimal, below a
  /// heading that says so, and a dash where it would tell them something untrue; a difference has its sign.
  case share(ExactNumber?, isTelling: Bool = true, isSigned: Bool = true)
  /// A number of a kind; `isSigned` shows its sign also where it is positive.
  case number(ExactNumber, ValueKind, isSigned: Bool)
  /// A number in as many digits as it takes, as machines read it and as people do.
  case digits(String, forPeople: String)
  case year(Year)
  case month(Month)
  case truth(Bool)
  /// A truth that people are told of only where it holds.
  case flag(Bool)
}

/// A column of figures beside those of the budget year: another budget, accounts, a forecast.
public struct EarlierColumn: Sendable, Hashable {
  /// What its figures are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What was budgeted.
    case budget
    /// What was taken in and spent, so far or in all.
    case accounts
    /// What was expected.
    case forecast
    /// The budget year's own figures, which then bear this name; such a column has no others.
    case proposal

    /// Its word in a budget file.
    public var word: LocalName {
      switch self {
      case .budget: LocalName("budget", norwegian: "budsjett")
      case .accounts: LocalName("accounts", norwegian: "regnskap")
      case .forecast: LocalName("forecast", norwegian: "prognose")
      case .proposal: LocalName("proposal", norwegian: "forslag")
      }
    }

    /// The kind of a word, in either language; nil where it is none.
    public init?(_ word: String) {
      guard
        let kind = Self.allCases.first(where: {
          $0.word.english == word || $0.word.norwegian == word
        })
      else { return nil }
      self = kind
    }
  }

  /// The heading, unique among the columns in either language.
  public let name: LocalName
  /// What its figures are; nil for a heading that says no more.
  public var kind: Kind?
  /// The year that its figures are of; nil where that is not known.
  public var year: Year?
  /// The last day that is in them; nil where they are of the whole year.
  public var day: Day?
  /// Whether it stands in every table, and not only in those of the sub-budgets that name it.
  public let isMain: Bool
  /// Where its figures come from, those that say nothing of their own.
  public var provenance: Provenance

  /// A column of figures.
  public init(
    name: LocalName, kind: Kind? = nil, year: Year? = nil, day: Day? = nil,
    isMain: Bool = true, provenance: Provenance = Provenance(.given)
  ) {
    self.name = name
    self.kind = kind
    self.year = year
    self.day = day
    self.isMain = isMain
    self.provenance = provenance
  }
}

/// Names one of a budget's columns by its place in ``Budget/columns``.
public struct ColumnID: Sendable, Hashable {
  let index: Int

  /// The column declared as number `place`, from zero.
  public init(place: Int) { index = place }

  /// Its place among the columns, from zero.
  public var place: Int { index }
}

/// A figure of a column that is stated for itself.
public struct EarlierFigure: Sendable, Hashable {
  /// The column.
  public let column: ColumnID
  /// What it is.
  public let quantity: Quantity
  /// The part of the alliance that it is of; nil for the whole alliance.
  public let subject: FigureSubject?
  /// The value; ``FigureValue/missing`` where it is said to be missing.
  public let value: FigureValue
  /// Where it comes from.
  public let provenance: Provenance

  /// A figure of a column.
  public init(
    column: ColumnID, quantity: Quantity, subject: FigureSubject?, value: FigureValue,
    provenance: Provenance
  ) {
    self.column = column
    self.quantity = quantity
    self.subject = subject
    self.value = value
    self.provenance = provenance
  }
}

/// What stands in a column for a figure.
public struct EarlierCell: Sendable, Hashable {
  /// The value; ``FigureValue/missing`` where nobody has said it, nil where the document has the figure in the
  /// column and leaves it blank.
  public let value: FigureValue?
  /// Where it comes from; the status of a figure that is worked out is that of its least sure part.
  public let provenance: Provenance

  /// What stands in a column for a figure.
  public init(_ value: FigureValue?, _ provenance: Provenance) {
    self.value = value
    self.provenance = provenance
  }

  /// A figure that nobody has said.
  public static let missing = EarlierCell(.missing, Provenance(.missing))

  /// The amount, where it is one.
  public var money: Money? { if case .money(let money)? = value { money } else { nil } }
}

/// How answers are written.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
  /// Text for people.
  case table
  /// Comma-separated values for programs.
  case csv
  /// Values for a spreadsheet that is set to Norwegian.
  case excelCSV = "excel-csv"
  /// JSON Lines.
  case json
  /// Markdown tables.
  case markdown
}

extension OutputFormat {
  /// The format of tables in a file by what its name ends in, whatever its case; nil for what is none.
  ///
  /// Who speaks Norwegian opens values in a spreadsheet that is set to it.
  public init?(ending: String, in language: InterfaceLanguage) {
    switch ending.lowercased() {
    case "csv": self = language.text(en: .csv, nb: .excelCSV)
    case "json": self = .json
    case "md": self = .markdown
    case "txt": self = .table
    case _: return nil
    }
  }

  /// What a text in the format begins with: the mark by which a spreadsheet knows UTF-8.
  public var mark: String { self == .excelCSV ? "\u{FEFF}" : "" }
}

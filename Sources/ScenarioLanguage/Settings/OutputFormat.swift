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
  /// A fragment of HTML.
  case html
}

extension OutputFormat {
  /// What the names of files in the format end in.
  var ending: String {
    switch self {
    case .table: "txt"
    case .csv, .excelCSV: "csv"
    case .json: "json"
    case .markdown: "md"
    case .html: "html"
    }
  }

  /// What a text in the format begins with: the mark by which a spreadsheet knows UTF-8.
  public var mark: String { self == .excelCSV ? "\u{FEFF}" : "" }
}

/// How answers are written into files.
public enum FileFormat: Sendable, Hashable {
  /// As they could be printed.
  case text(OutputFormat)
  /// A workbook for Excel and LibreOffice.
  case workbook

  /// The word for a workbook where a format is asked for.
  public static let workbookWord = "xlsx"

  /// The format of a word, or nil where it is none.
  public init?(word: String) {
    if word == Self.workbookWord {
      self = .workbook
    } else if let format = OutputFormat(rawValue: word) {
      self = .text(format)
    } else {
      return nil
    }
  }

  /// The format of tables in a file by what its name ends in, in lower case; nil for what is none.
  ///
  /// Who speaks Norwegian opens values in a spreadsheet that is set to it.
  public init?(ending: String, in language: InterfaceLanguage) {
    if ending == Self.workbookWord {
      self = .workbook
    } else if ending == OutputFormat.csv.ending {
      self = .text(language.text(en: .csv, nb: .excelCSV))
    } else if let format = OutputFormat.allCases.first(where: { $0.ending == ending }) {
      self = .text(format)
    } else {
      return nil
    }
  }

  /// What the names of files in the format end in.
  public var ending: String {
    switch self {
    case .text(let format): format.ending
    case .workbook: Self.workbookWord
    }
  }

  /// The endings that say a format, as a list: `.csv, .html`.
  public static var endings: String {
    Set(OutputFormat.allCases.map(\.ending) + [workbookWord]).sorted().map { "." + $0 }
      .joined(separator: ", ")
  }
}

extension String {
  /// What stands behind the last point of a file's name at the end of a path, in lower case; empty where there
  /// is none.
  public var fileEnding: String {
    guard let file = split(separator: "/").last, let dot = file.lastIndex(of: ".") else {
      return ""
    }
    return file[file.index(after: dot)...].lowercased()
  }
}

import Budget
import ScenarioLanguage

/// What a file cannot say of itself when it is imported.
public struct ImportOptions: Sendable {
  /// What the file is called in the comment and, for want of another title, as the source.
  public var fileName: String
  /// The budget year that the populations are for; nil where their dates are not to be compared with one.
  public var budgetYear: Year?
  /// The years of the reference dates, 1 January: the one of a file without dates, or those to take; all where none
  /// is given.
  public var dates: [Year]
  /// The short name that the figures refer to their source by.
  public var source: String
  /// The title of the source; nil for the one in the file, else its name.
  public var title: String?
  /// The column of the budget that a ledger extract fills; nil where the file has members.
  public var column: String?
  /// What the columns of further measures are called, as the budget file declares them.
  public var measures: [String]
  /// What all members are; nil for what the file says or their codes tell.
  public var kind: MemberKind?
  /// The language of comments and texts.
  public var language: InterfaceLanguage

  /// The options of an import.
  public init(
    fileName: String, budgetYear: Year? = nil, dates: [Year] = [], source: String = "register",
    title: String? = nil, column: String? = nil, measures: [String] = [], kind: MemberKind? = nil,
    language: InterfaceLanguage = .english
  ) {
    self.fileName = fileName
    self.budgetYear = budgetYear
    self.dates = dates
    self.measures = measures
    self.column = column
    self.source = source
    self.title = title
    self.kind = kind
    self.language = language
  }
}

extension ImportOptions {
  /// The measure that a heading or label names; nil where it names none.
  func measure(called label: String) -> String? {
    let words = HeadingWords.words(of: label)
    return measures.first { HeadingWords.words(of: $0) == words }
  }
}

/// What came of importing a file.
public struct ImportOutcome: Sendable {
  /// Statements of a budget file, ending with a line feed; nil where the file cannot be used.
  public let statements: String?
  /// What the user must know, at most 20 errors and 20 others.
  public let findings: [ImportFinding]
  /// How many findings there were beyond those.
  public let omitted: Int
}

/// Makes statements of a budget file from members and populations in CSV or JSON-stat2, or from a ledger extract in CSV.
public enum Importer {
  /// The statements for a file's bytes, or everything that is wrong with it.
  ///
  /// The content decides the format: JSON begins with a brace or bracket. Linear in the file's length.
  public static func read(_ bytes: [UInt8], options: ImportOptions) -> ImportOutcome {
    var findings = FindingList()
    if let column = options.column {
      let entries = ledger(of: bytes, options, &findings)
      return ImportOutcome(
        statements: entries.map {
          LedgerStatements(entries: $0, column: column, options: options).text
        }, findings: findings.findings, omitted: findings.omitted)
    }
    let register = register(of: bytes, options, &findings)
      .flatMap { checked($0, options, &findings) }
    let isUsable = !findings.hasErrors
    return ImportOutcome(
      statements: isUsable ? register.map { BudgetStatements($0, options).text } : nil,
      findings: findings.findings, omitted: findings.omitted)
  }

  private static func ledger(
    of bytes: [UInt8], _ options: ImportOptions, _ findings: inout FindingList
  ) -> [LedgerReader.Entry]? {
    guard let source = source(of: bytes, options, &findings) else { return nil }
    let text = Array(source.text.utf8)
    guard !isJSON(text) else {
      findings.add(LedgerProblem.notCSV, at: nil)
      return nil
    }
    return LedgerReader.read(text, options, &findings)
  }

  private static func register(
    of bytes: [UInt8], _ options: ImportOptions, _ findings: inout FindingList
  ) -> Register? {
    guard let source = source(of: bytes, options, &findings) else { return nil }
    let text = Array(source.text.utf8)
    return isJSON(text)
      ? JSONStatReader.read(source, text, options, &findings)
      : CSVRegisterReader.read(text, options, &findings)
  }

  /// The text of a file; nil where it is none, or empty, which has been told then.
  private static func source(
    of bytes: [UInt8], _ options: ImportOptions, _ findings: inout FindingList
  ) -> SourceText? {
    if let form = FileForm(of: bytes) {
      findings.add(FileFormProblem(form: form), at: nil)
      return nil
    }
    do throws(FileProblem) {
      if let text = try UTF16Text.decoded(bytes) {
        return filled(SourceText(name: options.fileName, text: text), &findings)
      }
    } catch {
      findings.add(error, at: nil)
      return nil
    }
    do throws(EncodingProblem) {
      return filled(try SourceText.decoding(bytes, name: options.fileName), &findings)
    } catch {
      let offset =
        switch error {
        case .invalidUTF8(let offset): offset
        }
      // JSON is UTF-8 by its own rules; tables come from spreadsheets.
      if !isJSON(bytes), let text = WindowsText.decoded(bytes) {
        findings.add(FileProblem.windows, at: nil, as: .note)
        return SourceText(name: options.fileName, text: text)
      }
      let byte = offset < bytes.count ? bytes[offset] : 0
      findings.add(
        FileProblem.notUTF8(offset: offset, byte: byte),
        at: ImportPlace(row: CSVReader.row(of: offset, in: bytes)))
    }
    return nil
  }

  /// A text, unless there is nothing in it but white space, which has been told then.
  private static func filled(_ source: SourceText, _ findings: inout FindingList) -> SourceText? {
    if !source.text.utf8.allSatisfy(isWhiteSpace) { return source }
    findings.add(FileProblem.empty, at: nil)
    return nil
  }

  private static func isJSON(_ text: [UInt8]) -> Bool {
    let first = text.first { !isWhiteSpace($0) }
    return first == 0x7B || first == 0x5B
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

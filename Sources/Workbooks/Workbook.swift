/// A workbook for Excel and LibreOffice: sheets of cells, some of them formulas with their values.
///
/// Source: ECMA-376, Office Open XML, part 1: SpreadsheetML. The same sheets give the same bytes.
public struct Workbook {
  /// One sheet.
  public struct Sheet {
    /// What its tab says; made such as programs accept it when it is written.
    public let name: String
    /// The rows from the first on, each from the first column on.
    public var rows: [[Value]] = []
    /// How many rows at the top stay where they are while the others scroll; 0 for none.
    public var frozenRows = 0

    /// An empty sheet.
    public init(named name: String) { self.name = name }

    /// How programs name a cell in formulas: `B7`, with `$` before both where it stays in copies.
    public static func address(row: Int, column: Int, isFixed: Bool = false) -> String {
      var letters = ""
      var rest = column
      repeat {
        letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
        rest = rest / 26 - 1
      } while rest >= 0
      return isFixed ? "$\(letters)$\(row + 1)" : "\(letters)\(row + 1)"
    }
  }

  /// What stands in a cell.
  public enum Value {
    case empty
    /// A text, which is never carried out whatever it begins with.
    case text(String, isBold: Bool = false)
    /// A number in plain digits with a point, and how it is shown.
    case number(String, Form, isBold: Bool = false)
    /// A formula in English names, without `=`, and the number that it comes to.
    case formula(String, String, Form, isBold: Bool = false)
  }

  /// How a number is shown; the program puts in its own signs and spaces.
  public enum Form: Int, CaseIterable {
    case plain, amount, signedAmount, rate, whole, percent, year
  }

  private let sheets: [Sheet]

  /// A workbook of at least one sheet.
  public init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// The file.
  public func bytes() -> [UInt8] {
    var archive = ZipArchive()
    for part in WorkbookParts(sheets).parts { archive.add(part.contents, as: part.path) }
    return archive.finished()
  }
}

import Lettering

/// Writes a sheet's part of a workbook.
struct SheetWriter {
  /// Columns are no wider than this: longer texts go on over the empty cells beside them.
  private static let widest = 48

  let sheet: Workbook.Sheet
  /// Whether the workbook opens on it.
  let isFirst: Bool

  /// Appends the part.
  func write(to bytes: inout [UInt8]) {
    bytes.append(
      fixed: "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    bytes.append(fixed: "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView")
    if isFirst { bytes.append(fixed: " tabSelected=\"1\"") }
    bytes.append(fixed: " workbookViewId=\"0\">")
    if sheet.frozenRows > 0 {
      let first = Workbook.Sheet.address(row: sheet.frozenRows, column: 0)
      bytes.append(
        "<pane ySplit=\"\(sheet.frozenRows)\" topLeftCell=\"\(first)\""
          + " activePane=\"bottomLeft\" state=\"frozen\"/>")
    }
    bytes.append(fixed: "</sheetView></sheetViews>")
    writeColumns(to: &bytes)
    bytes.append(fixed: "<sheetData>")
    for (row, values) in sheet.rows.enumerated() { write(values, row: row, to: &bytes) }
    bytes.append(
      fixed: "</sheetData><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>")
    bytes.append(fixed: "</worksheet>")
  }

  private func writeColumns(to bytes: inout [UInt8]) {
    let count = sheet.rows.map(\.count).max() ?? 0
    guard count > 0 else { return }
    var widths = Array(repeating: 8, count: count)
    // A text alone in its row is a title or a note, which needs no column of its own width.
    for values in sheet.rows where values.count > 1 {
      for (column, value) in values.enumerated() {
        widths[column] = max(widths[column], value.width + 2)
      }
    }
    bytes.append(fixed: "<cols>")
    for (column, width) in widths.enumerated() {
      bytes.append(
        "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(min(width, Self.widest))\""
          + " customWidth=\"1\"/>")
    }
    bytes.append(fixed: "</cols>")
  }

  private func write(_ values: [Workbook.Value], row: Int, to bytes: inout [UInt8]) {
    bytes.append("<row r=\"\(row + 1)\">")
    for (column, value) in values.enumerated() {
      let address = Workbook.Sheet.address(row: row, column: column)
      switch value {
      case .empty: break
      case .text(let text, let isBold):
        begin(address, WorkbookStyles.text(isBold: isBold), to: &bytes)
        bytes.append(fixed: " t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        XMLText.write(text, to: &bytes)
        bytes.append(fixed: "</t></is></c>")
      case .number(let digits, let form, let isBold):
        begin(address, WorkbookStyles.number(form, isBold: isBold), to: &bytes)
        bytes.append("><v>\(digits)</v></c>")
      case .formula(let formula, let digits, let form, let isBold):
        begin(address, WorkbookStyles.number(form, isBold: isBold), to: &bytes)
        bytes.append("><f>\(XMLText.escaped(formula))</f><v>\(digits)</v></c>")
      }
    }
    bytes.append(fixed: "</row>")
  }

  private func begin(_ address: String, _ style: Int, to bytes: inout [UInt8]) {
    bytes.append("<c r=\"\(address)\" s=\"\(style)\"")
  }
}

extension Workbook.Value {
  /// How many characters it takes, about.
  fileprivate var width: Int {
    switch self {
    case .empty: 0
    case .text(let text, _): text.displayWidth
    // A sign and spaces between groups.
    case .number(let digits, _, _), .formula(_, let digits, _, _): digits.utf8.count * 4 / 3 + 1
    }
  }
}

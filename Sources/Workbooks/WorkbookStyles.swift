/// The styles that the cells of a workbook have.
enum WorkbookStyles {
  /// The number of a style in the list that ``xml`` gives.
  static func number(_ form: Workbook.Form, isBold: Bool) -> Int {
    form.rawValue * 2 + (isBold ? 1 : 0)
  }

  /// A text's style, which is that of numbers shown as they are.
  static func text(isBold: Bool) -> Int { number(.plain, isBold: isBold) }

  /// The first number that formats of one's own can have.
  private static let firstFormat = 164

  static var xml: String {
    let formats = Workbook.Form.allCases.compactMap { form in
      form.code.map {
        "<numFmt numFmtId=\"\(firstFormat + form.rawValue)\""
          + " formatCode=\"\(XMLText.escaped($0))\"/>"
      }
    }
    let cells = Workbook.Form.allCases.flatMap { form in
      [0, 1].map { font in
        let format = form.code == nil ? 0 : firstFormat + form.rawValue
        return "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"0\" borderId=\"0\""
          + " xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
      }
    }
    let font = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>"
    return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      + "<numFmts count=\"\(formats.count)\">\(formats.joined())</numFmts>"
      + "<fonts count=\"2\"><font>\(font)</font><font><b/>\(font)</font></fonts>"
      + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
      + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
      + "</cellStyleXfs><cellXfs count=\"\(cells.count)\">\(cells.joined())</cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
      + "</cellStyles></styleSheet>"
  }
}

extension Workbook.Form {
  /// The format's code, which is written in the American way; nil for numbers as they are.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .amount: "#,##0.00"
    case .signedAmount: "+#,##0.00;-#,##0.00;0.00"
    case .rate: "0.00##"
    case .whole: "#,##0"
    case .percent: "0.0%"
    case .year: "0"
    }
  }
}

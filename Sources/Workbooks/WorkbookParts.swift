import Lettering

/// The files that a workbook is made of, in the order of the standard.
struct WorkbookParts {
  private let sheets: [Workbook.Sheet]
  private let names: [String]

  init(_ sheets: [Workbook.Sheet]) {
    self.sheets = sheets
    names = Self.tabs(of: sheets)
  }

  /// The files by their paths.
  var parts: [(path: String, contents: [UInt8])] {
    let fixed = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", relationships),
      ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", workbookRelationships),
      ("xl/styles.xml", WorkbookStyles.xml),
    ].map { ($0, Array((Self.head + $1).utf8)) }
    return fixed
      + sheets.enumerated().map { place, sheet in
        var bytes = Array(Self.head.utf8)
        SheetWriter(sheet: sheet, isFirst: place == 0).write(to: &bytes)
        return ("xl/worksheets/sheet\(place + 1).xml", bytes)
      }
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var contentTypes: String {
    let overrides = sheets.indices.map {
      Self.override("/xl/worksheets/sheet\($0 + 1).xml", "worksheet")
    }
    return "<Types xmlns=\"\(Self.package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType="
      + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + Self.override("/xl/workbook.xml", "sheet.main") + Self.override("/xl/styles.xml", "styles")
      + overrides.joined() + "</Types>"
  }

  private static func override(_ path: String, _ type: String) -> String {
    "<Override PartName=\"\(path)\" ContentType=\"\(types).\(type)+xml\"/>"
  }

  private var relationships: String {
    Self.relationships([("officeDocument", "xl/workbook.xml")])
  }

  private var workbookRelationships: String {
    Self.relationships(
      sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
        + [("styles", "styles.xml")])
  }

  private static func relationships(_ targets: [(type: String, path: String)]) -> String {
    let entries = targets.enumerated().map { place, target in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(office)/\(target.type)\""
        + " Target=\"\(target.path)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(entries.joined())</Relationships>"
  }

  private var workbook: String {
    let entries = names.enumerated().map { place, name in
      "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
    }
    // Whoever opens it sees what the formulas come to there and then.
    return "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheets>\(entries.joined())"
      + "</sheets><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>"
  }

  /// The names of tabs as programs accept them: of at most 31 characters, without signs of references, each once.
  private static func tabs(of sheets: [Workbook.Sheet]) -> [String] {
    var taken: Set<String> = []
    return sheets.enumerated().map { place, sheet in
      let kept = sheet.name.unicodeScalars.map { scalar in
        "[]:*?/\\'".unicodeScalars.contains(scalar) || !DisplayText.isSafe(scalar)
          ? " " : String(scalar)
      }.joined()
      let words = kept.split(separator: " ").joined(separator: " ")
      // Counted in the units that Excel counts in.
      var name = words.isEmpty ? "\(place + 1)" : words
      while name.utf16.count > 31 { name.removeLast() }
      var number = 2
      var unique = name
      while taken.contains(Folding.key(of: unique)) {
        let end = " \(number)"
        var start = name
        while start.utf16.count + end.utf16.count > 31 { start.removeLast() }
        unique = start + end
        number += 1
      }
      taken.insert(Folding.key(of: unique))
      return unique
    }
  }
}

/// Text put into XML.
enum XMLText {
  /// A text with what XML would take for markup, or refuses, made plain.
  static func escaped(_ text: String) -> String { String.written { write(text, to: &$0) } }

  /// Appends a text as ``escaped(_:)`` gives it.
  static func write(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(fixed: "&amp;")
      case "<": bytes.append(fixed: "&lt;")
      case ">": bytes.append(fixed: "&gt;")
      case "\"": bytes.append(fixed: "&quot;")
      case "\n", "\t": bytes.append(String(scalar))
      case _: bytes.append(DisplayText.display(scalar))
      }
    }
  }
}

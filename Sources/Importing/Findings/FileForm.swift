import ScenarioLanguage

/// A form of file that is no table in text, as its first bytes tell.
enum FileForm: Hashable, CaseIterable {
  case workbook, oldWorkbook, archive, compressed, pdf, webPage, xml, pcAxis, wideText, binary

  /// The form of a file's bytes; nil for what may be text of one byte or more a character.
  init?(of bytes: [UInt8]) {
    let start = bytes.prefix(2_000)
    let known = Self.starts.first { start.starts(with: $0.bytes) }
    if let known {
      self = known.form == .archive && Self.isWorkbook(bytes) ? .workbook : known.form
    } else if let form = Self.form(ofText: start) {
      self = form
    } else {
      return nil
    }
  }

  /// The bytes that forms begin with. Source: https://en.wikipedia.org/wiki/List_of_file_signatures
  private static let starts: [(bytes: [UInt8], form: FileForm)] = [
    ([0x50, 0x4B, 0x03, 0x04], .archive), ([0x50, 0x4B, 0x05, 0x06], .archive),
    ([0xD0, 0xCF, 0x11, 0xE0], .oldWorkbook), ([0x25, 0x50, 0x44, 0x46], .pdf),
    ([0x1F, 0x8B], .compressed), ([0x42, 0x5A, 0x68], .compressed),
    ([0x37, 0x7A, 0xBC, 0xAF], .compressed), ([0xFF, 0xFE, 0, 0], .wideText),
    ([0, 0, 0xFE, 0xFF], .wideText),
  ]

  /// Whether an archive names the parts of an Excel workbook.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    // The names stand uncompressed, those of the sheets at the end of a large file.
    String(decoding: bytes.prefix(4_000) + bytes.suffix(4_000), as: UTF8.self).contains("xl/")
  }

  /// The form of a file that begins as text does, if only in part.
  private static func form(ofText start: ArraySlice<UInt8>) -> FileForm? {
    // A mark of UTF-16 says how its zeros are meant.
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return nil }
    let zeros = start.count { $0 == 0 }
    if zeros > 1, zeros * 4 > start.count { return .wideText }
    let controls = start.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1A }
    if controls > 4, controls * 10 > start.count { return .binary }
    let text = String(decoding: start.prefix(300), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if text.hasPrefix("<?xml") { return .xml }
    if text.hasPrefix("<!doctype") || text.hasPrefix("<html") || text.hasPrefix("<table")
      || text.hasPrefix("<head") || text.hasPrefix("<body") || text.hasPrefix("<!--")
    {
      return .webPage
    }
    return text.hasPrefix("charset=") || text.hasPrefix("axis-version=") ? .pcAxis : nil
  }
}

/// A file of a form that is not read.
struct FileFormProblem: Error, Hashable {
  let form: FileForm
}

extension FileFormProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    let (en, nb) = words
    return language.text(
      en: "this is \(en); save it as CSV UTF-8, or ask for json-stat2",
      nb: "dette er \(nb); lagre det som CSV UTF-8, eller be om json-stat2")
  }

  private var words: (en: String, nb: String) {
    switch form {
    case .workbook: ("an Excel workbook", "en Excel-arbeidsbok")
    case .oldWorkbook: ("an old Excel workbook (xls)", "en gammel Excel-arbeidsbok (xls)")
    case .archive: ("a zip archive", "et zip-arkiv")
    case .compressed: ("a compressed file", "en komprimert fil")
    case .pdf: ("a PDF document", "et PDF-dokument")
    case .webPage: ("a web page", "en nettside")
    case .xml: ("XML", "XML")
    case .pcAxis: ("a PC-Axis file (px)", "en PC-Axis-fil (px)")
    case .wideText:
      ("UTF-32, or UTF-16 without its mark", "UTF-32, eller UTF-16 uten merket sitt")
    case .binary: ("no text", "ikke tekst")
    }
  }
}

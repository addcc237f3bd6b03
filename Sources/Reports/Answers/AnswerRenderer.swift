import Analysis
import Budget
import Charts
import Lettering
import ScenarioLanguage
import Session

/// Puts answers into text, JSON, CSV, Markdown or HTML.
///
/// Text, Markdown and HTML are for people: they speak ``language``, and numbers are as Norwegians write them. JSON
/// and CSV are the same bytes under every language, with English keys and plain digits with a point: amounts
/// with two decimals, rates with two to four, parts of something (`share`, values of the unit `share`) as
/// decimal fractions with up to six, so that 0.05 is 5 %. Only text depends on ``width``. No figure is worked
/// out here.
public struct AnswerRenderer: Sendable {
  /// The language of words.
  public let language: InterfaceLanguage
  /// The format of what ``render(_:)`` gives.
  public let format: OutputFormat
  /// How many columns text may take; nil where there is no limit.
  public let width: Int?
  /// How finely text, Markdown and HTML show amounts; JSON and CSV do not heed it.
  public let amounts: AmountUnit
  /// Whether text is laid out for those whose screen is read to them: tables as a line a cell, without bars.
  public let isAccessible: Bool
  /// Whether bars are drawn with ASCII characters, for terminals that show no others.
  public var drawsInASCII = false
  /// Where files are, so that text leads to them and to sources at a terminal that opens links; nil elsewhere.
  public var files: LinkedFiles?

  /// A renderer for a language, a format and, for text, a width of the terminal.
  ///
  /// Text is laid out for screen readers where `isAccessible`.
  public init(
    language: InterfaceLanguage, format: OutputFormat, width: Int? = nil,
    amounts: AmountUnit = .øre, isAccessible: Bool = false
  ) {
    self.language = language
    self.format = format
    self.width = width
    self.amounts = amounts
    self.isAccessible = isAccessible
  }

  /// An answer in the renderer's format, possibly of several lines, without a newline at the end.
  ///
  /// Empty where an answer has nothing to say (`quit`) but in JSON, which is one object as ``json(_:line:statement:)``
  /// gives it, without the statement and its line.
  public func render(_ answer: Answer) -> String {
    String.written { write(answer, to: &$0) }
  }

  /// Appends what ``render(_:)`` gives, in UTF-8.
  public func write(_ answer: Answer, to bytes: inout [UInt8]) {
    let amounts = answer.amounts ?? amounts
    switch format {
    case .table: write(answer.document(in: language, amounts).parts, amounts, to: &bytes)
    case .json: JSONValue.object(facts(of: answer)).write(to: &bytes)
    // Keys and values of CSV are the same under either language.
    case .csv:
      if let sheet = answer.document(in: .english).sheet { CSV.write(sheet, to: &bytes) }
    case .excelCSV: CSV.write(answer.document(in: language).tables, in: language, to: &bytes)
    case .markdown:
      let markdown = Markdown(language: language)
      Self.write(answer.document(in: language, amounts).tables, to: &bytes) {
        markdown.write($0.shown(in: amounts, language), to: &$1)
      }
    case .html:
      let html = HTML(language: language)
      Self.write(answer.document(in: language, amounts).tables, to: &bytes) {
        html.write($0.shown(in: amounts, language), to: &$1)
      }
    }
  }

  /// A whole file of an answer about a plan.
  ///
  /// Texts begin with what their format begins with and end with a line's end. A workbook has the answer's
  /// tables, the assumptions with their status, and the sources; its amounts are whole, as those of csv.
  public static func file(
    _ answer: Answer, about plan: Plan, as format: FileFormat, in language: InterfaceLanguage,
    width: Int? = nil, amounts: AmountUnit = .øre
  ) -> [UInt8] {
    switch format {
    case .text(let format):
      var bytes = Array(format.mark.utf8)
      AnswerRenderer(language: language, format: format, width: width, amounts: amounts)
        .write(answer, to: &bytes)
      bytes.append(0x0A)
      return bytes
    case .workbook:
      return DocumentWorkbook(language: language)
        .bytes(answer.document(in: language).tables, about: plan)
    }
  }

  private func write(
    _ parts: [DocumentPart], _ amounts: AmountUnit, to bytes: inout [UInt8]
  ) {
    guard !isAccessible else { return speak(parts, amounts, to: &bytes) }
    Self.write(parts, to: &bytes) { part, bytes in
      switch part {
      case .sentences(let lines): bytes.append(lines)
      case .naming(let lines): bytes.append(lines(files))
      case .table(let grid):
        TextTable(
          grid.shown(in: amounts, language), in: language, width: width, linking: files
        ).write(to: &bytes)
      case .laidOut(let layout):
        let text = layout.text(width: width)
        bytes.append(drawsInASCII ? BarChart.inASCII(text) : text)
      }
    }
  }

  /// Appends parts for those whose screen is read to them.
  private func speak(
    _ parts: [DocumentPart], _ amounts: AmountUnit, to bytes: inout [UInt8]
  ) {
    let spoken = parts.flatMap { part in
      if case .laidOut(let layout) = part { layout.spoken } else { [part] }
    }
    Self.write(spoken, to: &bytes) { part, bytes in
      switch part {
      case .sentences(let lines): bytes.append(lines)
      case .naming(let lines): bytes.append(lines(nil))
      case .table(let grid):
        bytes.append(LabelledText(grid.shown(in: amounts, language), in: language).text)
      case .laidOut(let layout): bytes.append(layout.text(width: width))
      }
    }
  }

  /// Appends elements with an empty line between two.
  private static func write<Element>(
    _ elements: [Element], to bytes: inout [UInt8], _ write: (Element, inout [UInt8]) -> Void
  ) {
    for (place, element) in elements.enumerated() {
      if place > 0 { bytes.append(fixed: "\n\n") }
      write(element, &bytes)
    }
  }

  /// What a reader of the answer should know, gravest first: full sentences for standard error.
  ///
  /// What is only a remark on how the figures are meant says so. JSON holds those of a change as facts, under
  /// `warnings`.
  public func warnings(_ answer: Answer, isColored: Bool = false) -> [ToldRemark] {
    labelled(answer.document(in: language, answer.amounts ?? amounts), isColored)
  }

  /// An answer as ``render(_:)`` gives it, with what ``warnings(_:isColored:)`` gives; text is made of one document.
  public func told(
    _ answer: Answer, isColored: Bool
  ) -> (text: String, warnings: [ToldRemark]) {
    guard format == .table else { return (render(answer), warnings(answer, isColored: isColored)) }
    let amounts = answer.amounts ?? amounts
    let document = answer.document(in: language, amounts)
    return (
      String.written { write(document.parts, amounts, to: &$0) }, labelled(document, isColored)
    )
  }

  private func labelled(_ document: some Document, _ isColored: Bool) -> [ToldRemark] {
    document.remarks.map { remark in
      let label = remark.kind.label(in: language)
      let painted = isColored ? remark.kind.color?.painting(label) : nil
      return ToldRemark(
        text: (painted ?? label) + " " + remark.sentence, isHint: remark.kind == .hint)
    }
  }
}

/// A sentence beside an answer, as it is told.
public struct ToldRemark: Sendable, Equatable {
  /// The sentence, behind what it is.
  public let text: String
  /// Whether it only helps whoever types, so that minutes have nothing of it.
  public let isHint: Bool
}

extension Remark.Kind {
  /// What the sentence begins with.
  fileprivate func label(in language: InterfaceLanguage) -> String {
    switch self {
    case .warning: Words.warning(language)
    case .note: Words.remark(language)
    case .hint: Words.hint(language)
    }
  }

  /// The colour of that; nil for what is not to draw the eye.
  fileprivate var color: TerminalColor? {
    switch self {
    case .warning: .warning
    case .note: nil
    case .hint: .hint
    }
  }
}

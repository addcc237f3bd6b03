import Analysis
import ScenarioLanguage
import Session

/// Puts answers into text, JSON, CSV or Markdown.
///
/// Text and Markdown speak ``language``; JSON and CSV are the same bytes under either, with English keys.
/// Only text depends on ``width``. Numbers in text are as Norwegians write them; in the other formats they
/// are plain digits with a point: amounts with two decimals, rates with two to four, parts of something
/// (`share`, values of the unit `share`) as decimal fractions with up to six, so that 0.05 is 5 %.
/// Markdown shows shares in per cent, and numbers inside its sentences as text does. No figure is worked
/// out here.
public struct AnswerRenderer: Sendable {
  /// The language of words.
  public let language: InterfaceLanguage
  /// The format of what ``render(_:)`` gives.
  public let format: OutputFormat
  /// How many columns text may take; nil where there is no limit.
  public let width: Int?

  /// A renderer for a language, a format and, for text, a width of the terminal.
  public init(language: InterfaceLanguage, format: OutputFormat, width: Int? = nil) {
    self.language = language
    self.format = format
    self.width = width
  }

  /// An answer in the renderer's format, possibly of several lines, without a newline at the end.
  ///
  /// Empty where an answer has nothing to say (`quit`) but in JSON, which is one object as ``json(_:line:statement:)``
  /// gives it, without the statement and its line.
  public func render(_ answer: Answer) -> String {
    switch format {
    case .table: text(answer)
    case .json: JSONValue.object(members(of: answer)).text
    case .csv: machineGrid(of: answer).map(CSV.text) ?? ""
    case .markdown:
      grids(of: answer).map { Markdown.text($0.forPeople, in: language) }.joined(separator: "\n\n")
    }
  }

  /// An answer as one JSON object on one line: `line`, `statement`, `kind`, then the values.
  ///
  /// Where the statement stands in another file than the text that was carried out, `file` begins the object.
  /// The same under every format and language; missing figures are null.
  public func json(
    _ answer: Answer, line: Int, statement: String, file: String? = nil
  ) -> String {
    let place: [(key: String, value: JSONValue)] = file.map { [("file", .string($0))] } ?? []
    return JSONValue.object(
      place + [("line", .count(line)), ("statement", .string(statement))] + members(of: answer)
    ).text
  }

  /// What a reader of the answer should know, gravest first: full sentences for standard error.
  ///
  /// What is only a remark on how the figures are meant says so. JSON holds those of a change as facts, under
  /// `warnings`.
  public func warnings(_ answer: Answer, isColored: Bool = false) -> [String] {
    func labelled(_ label: String, _ color: TerminalColor, _ sentence: String) -> String {
      (isColored ? color.painting(label) : label) + " " + sentence
    }
    func warning(_ sentence: String) -> String {
      labelled(Words.warning(language), .warning, sentence)
    }
    switch answer {
    case .changed(let changed):
      let doubt = (changed.doubt?.question(language)).map { [warning($0)] } ?? []
      return doubt + changed.overridden.map { warning($0.overriddenSentence(language)) }
        + changed.effect.warnings.map {
          let sentence = $0.sentence(language, changed.plan)
          return $0.isRemark ? Words.remark(language) + " " + sentence : warning(sentence)
        }
    case .filed(.listed(_, let problems)):
      return problems.map { warning($0.message(in: language)) }
    case .filed(.opened(_, _, _, _, let notice)), .framed(.based(_, _, let notice)):
      return [notice].compactMap { $0.map { warning($0.message(in: language)) } }
    case .comparison(let comparison):
      return comparison.notices.map { warning($0.message(in: language)) }
    case .asserted(let asserted):
      return asserted.notices.map { warning($0.message(in: language)) }
    case .value(let value):
      let notices = value.notices.map { warning($0.message(in: language)) }
      // What was worked out may have been meant as a change.
      return notices
        + [value.looksLikeChange].compactMap { $0 }.map {
          labelled(Words.hint(language), .hint, $0.hint(in: language))
        }
    case _: return []
    }
  }
}

import Charts
import Lettering
import ScenarioLanguage

/// An answer before it has a form: what is read, the same as tables, and its facts.
///
/// ``Session/Answer/document(in:)`` makes one of each answer; writers read it and know no answer. What is asked
/// for is made only then, so that a form costs nothing of the others. Words are in the language it was made
/// in; keys, and so ``sheet`` and ``facts``, are the same under every language where it was made in English.
protocol Document {
  /// What is read at a terminal, in order, an empty line between two parts; none where there is nothing to say.
  var parts: [DocumentPart] { get }
  /// The same in tables alone, for forms that neither speak nor draw.
  var tables: [Grid] { get }
  /// All of it in one table, for forms of rows; nil where there is nothing to say.
  var sheet: Grid? { get }
  /// The answer's name in machine forms.
  var kind: String { get }
  /// The facts by their keys, in order.
  var facts: [Fact] { get }
  /// What a reader should know beside it, gravest first.
  var remarks: [Remark] { get }
}

extension Document {
  var parts: [DocumentPart] { tables.map { .table($0) } }
  var sheet: Grid? { tables.first }
  var remarks: [Remark] { [] }

  /// All that machines read of it, what it is first.
  var members: [Fact] { [("kind", .string(kind))] + facts }
}

/// A part of a document, as it is read at a terminal.
enum DocumentPart {
  /// Lines that are worded already.
  case sentences(String)
  /// Lines that name files, which lead to those where a terminal can be told of them.
  case naming((LinkedFiles?) -> String)
  /// A table with its title and notes.
  case table(Grid)
  /// What is laid out for the width that there is: a chart, a page of help.
  case laidOut(any LaidOut)
}

extension [DocumentPart] {
  /// A chart below its title, which says the unit where it is of amounts; nothing where there is no chart.
  static func chart(
    _ chart: BarChart?, titled title: String?, in unit: AmountUnit? = nil,
    spoken: [DocumentPart] = []
  ) -> [DocumentPart] {
    let title = title.map { $0 + (unit.map { " · " + $0.heading } ?? "") }
    return chart.map { [.laidOut(TitledChart(title: title, chart: $0, spoken: spoken))] } ?? []
  }
}

/// What is laid out for the width that there is.
protocol LaidOut {
  /// The lines; nil columns are no limit.
  func text(width: Int?) -> String
  /// What is told in its place to those whose screen is read to them; nothing where a table tells it already.
  var spoken: [DocumentPart] { get }
}

extension LaidOut {
  var spoken: [DocumentPart] { [] }
}

extension BarChart: LaidOut {}

extension Waterfall: LaidOut {}

/// A chart below a line of its own, where it has one.
struct TitledChart: LaidOut {
  let title: String?
  let chart: BarChart
  let spoken: [DocumentPart]

  func text(width: Int?) -> String {
    (title.map { $0 + "\n\n" } ?? "") + chart.text(width: width)
  }
}

/// A sentence that stands beside an answer, apart from it.
struct Remark {
  /// What the sentence is.
  enum Kind {
    /// Something is, or may be, wrong.
    case warning
    /// How figures are meant.
    case note
    /// What may have been meant instead.
    case hint
  }

  let kind: Kind
  let sentence: String

  /// A warning.
  static func warning(_ sentence: String) -> Remark { Remark(kind: .warning, sentence: sentence) }
}

/// A document of what ends or hands the session on, and has nothing to say but to machines.
struct SilentDocument: Document {
  let kind: String
  var facts: [Fact] = []
  var tables: [Grid] { [] }
}

import Budget
import Lettering
import ScenarioLanguage

/// A ledger extract as statements of a budget file: the figures of one of its columns.
struct LedgerStatements {
  let entries: [LedgerReader.Entry]
  let column: String
  let options: ImportOptions

  /// The statements, each line ending with a line feed.
  var text: String {
    let words = RegisterWords(in: options.language)
    let source = NameText.written(options.source)
    let count = NameText.whole(Int64(entries.count))
    var lines = [
      options.language.text(
        en:
          "# \(count) figure\(entries.count == 1 ? "" : "s") of \(NameText.quoted(column)), imported from ",
        nb: "# \(count) tall i \(NameText.quoted(column)), hentet fra ")
        + DisplayText.safe(options.fileName) + ".",
      options.language.text(
        en: "# Lines are called as the file calls them, and must be lines of the budget.",
        nb: "# Postene heter det de heter i filen, og må være poster i budsjettet."),
      "\(words.source) \(source) \(NameText.quoted(options.title ?? options.fileName))",
    ]
    lines += entries.map { entry in
      let figure = (entry.isIncome ? Concept.income : .expenses).word(in: options.language)
      return "\(words.earlier) \(figure) \(NameText.amount(entry.amount)) "
        + "\(words.of) \(NameText.written(entry.name)) \(words.in) \(NameText.quoted(column)) "
        + "\(words.given) \(source)"
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

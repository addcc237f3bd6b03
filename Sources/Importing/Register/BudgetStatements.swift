import Budget
import Lettering
import ScenarioLanguage

/// A register as statements of a budget file, to be pasted into one.
///
/// Words, comments and the place in the source are in the user's language.
struct BudgetStatements {
  private let register: Register
  private let options: ImportOptions
  private let words: RegisterWords

  init(_ register: Register, _ options: ImportOptions) {
    self.register = register
    self.options = options
    words = RegisterWords(in: options.language)
  }

  /// The statements, each line ending with a line feed.
  var text: String {
    let years = register.years.map { String($0.number) }.joined(separator: ", ")
    let source = NameText.written(options.source)
    let place = options.language.text(
      en: register.years.count == 1 ? "1 January" : "1 January of each year",
      nb: register.years.count == 1 ? "1. januar" : "1. januar hvert år")
    var lines = comments(years)
    lines.append("\(words.source) \(source) \(NameText.quoted(title))")
    lines.append("\(words.populations) \(years) \(words.given) \(source) \(NameText.quoted(place))")
    for name in options.measures {
      lines.append("\(words.measure) \(NameText.written(name)) \(words.given) \(source)")
    }
    lines.append("")
    lines += register.members.map(statement)
    return lines.joined(separator: "\n") + "\n"
  }

  private var title: String { options.title ?? register.origin.title ?? options.fileName }

  /// Where the figures come from, and of which dates they are.
  private func comments(_ years: String) -> [String] {
    let count = NameText.whole(Int64(register.members.count))
    let isOne = register.members.count == 1
    var from = DisplayText.safe(options.fileName)
    if let updated = register.origin.updated {
      from += options.language.text(en: ", last updated ", nb: ", sist oppdatert ")
      from += DisplayText.safe(updated)
    }
    return [
      options.language.text(
        en: "# Inhabitants of \(count) member\(isOne ? "" : "s") at 1 January \(years).",
        nb: "# Folketall for \(count) medlem\(isOne ? "" : "mer") per 1. januar \(years)."),
      options.language.text(en: "# Imported from \(from).", nb: "# Hentet fra \(from)."),
    ]
  }

  private func statement(_ member: RegisterMember) -> String {
    var text = "\(words.member(member.kind)) \(NameText.written(member.name))"
    if let county = member.county, member.kind == .municipality {
      text += " \(words.in) \(NameText.written(county))"
    }
    let populations = member.populations.map { $0.map { NameText.whole($0.inhabitants) } ?? "-" }
    text += " \(words.population) " + populations.joined(separator: ", ")
    if let weight = member.weight, weight != .one {
      text += " \(words.weight) \(NameText.weight(weight))"
    }
    for name in options.measures {
      guard let values = member.measures[name], values.contains(where: { $0 != nil }) else {
        continue
      }
      text += " \(words.has) \(NameText.written(name)) "
      text += values.map { $0.map(NameText.number) ?? "-" }.joined(separator: ", ")
    }
    if let code = member.code { text += " \(words.code) \(NameText.quoted(code))" }
    return text
  }
}

import Budget
import Lettering
import ScenarioLanguage

// What is told of budgets that are named and cannot be used.

extension SessionProblem {
  /// So many of the names that there are, or of the files, are told.
  private static let mostTold = 6

  /// The sentence about a budget that is named; empty for all other problems.
  func budgetMessage(in language: InterfaceLanguage) -> String {
    switch self {
    case .otherBudget(let scenario, let its, let ours):
      language.text(
        en:
          "\(language.quoted(scenario.english)) is for the budget \(language.quoted(its)), and this is \(language.quoted(ours)); start "
          + "`hvis --budget \(quoted(its))` for it, or set the two side by side with `compare`",
        nb:
          "\(language.quoted(scenario.norwegian)) gjelder budsjettet \(language.quoted(its)), og dette er \(language.quoted(ours)); start "
          + "`hvis --budget \(quoted(its))` for det, eller still dem ved siden av hverandre med `sammenlign`"
      )
    case .unknownBudget(let name, let known, let unread):
      language.text(
        en: "no budget is called \(language.quoted(name)); there is \(Self.list(known, language))",
        nb:
          "ingen budsjetter heter \(language.quoted(name)); det finnes \(Self.list(known, language))"
      )
        + Self.unread(unread, language)
    case .budgetTwice(let name, let places):
      language.text(
        en:
          "several budgets are called \(language.quoted(name)): \(Self.list(places, language)); give one of them "
          + "another name, or name the file with --budget",
        nb:
          "flere budsjetter heter \(language.quoted(name)): \(Self.list(places, language)); gi ett av dem et annet "
          + "navn, eller oppgi filen med --budget")
    case _: ""
    }
  }

  /// That some files name no budget, where one may be the wanted one.
  private static func unread(_ paths: [String], _ language: InterfaceLanguage) -> String {
    guard !paths.isEmpty else { return "" }
    let files = list(paths, language)
    return paths.count == 1
      ? language.text(
        en: "; what the one in \(files) is called cannot be read, see `hvis check`",
        nb: "; hva det i \(files) heter, kan ikke leses, se `hvis check`")
      : language.text(
        en: "; what those in \(files) are called cannot be read, see `hvis check`",
        nb: "; hva de i \(files) heter, kan ikke leses, se `hvis check`")
  }

  private static func list(_ origins: [BudgetOrigin], _ language: InterfaceLanguage) -> String {
    joined(
      origins.map { origin in
        switch origin {
        case .program: language.text(en: "the built-in one", nb: "det innebygde")
        case .file(let path): language.quoted(path)
        case .given: language.text(en: "the one at hand", nb: "det som er åpent")
        }
      }, language)
  }

  private static func list(_ names: [String], _ language: InterfaceLanguage) -> String {
    joined(names.map(language.quoted), language)
  }

  private static func joined(_ texts: [String], _ language: InterfaceLanguage) -> String {
    let told = texts.prefix(mostTold)
    guard texts.count <= mostTold else { return told.joined(separator: ", ") + ", …" }
    let last = told.suffix(1).map { language.text(en: " and ", nb: " og ") + $0 }
    return told.count == 1
      ? told.joined() : told.dropLast().joined(separator: ", ") + last.joined()
  }
}

private func quoted(_ name: String) -> String { DisplayText.quoted(name) }

import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

// What is told of budgets that are named and cannot be used.

extension SessionProblem {
  /// So many of the names that there are, or of the files, are told.
  private static let mostTold = 6

  /// That a scenario is about one budget, where only those about another can stand.
  static func otherBudget(
    _ scenario: LocalName, _ its: String, _ ours: String, _ language: InterfaceLanguage
  ) -> String {
    language.text(
      en:
        "\(language.quoted(scenario.english)) is for the budget \(language.quoted(its)), and this is \(language.quoted(ours)); start "
        + "`hvis --budget \(quoted(its))` for it, or set the two side by side with `compare`",
      nb:
        "\(language.quoted(scenario.norwegian)) gjelder budsjettet \(language.quoted(its)), og dette er \(language.quoted(ours)); start "
        + "`hvis --budget \(quoted(its))` for det, eller still dem ved siden av hverandre med `sammenlign`"
    )
  }

  /// That there is no budget of a name, and which there are.
  static func unknownBudget(
    _ name: String, _ known: [String], _ unread: [String], _ language: InterfaceLanguage
  ) -> String {
    language.text(
      en: "no budget is called \(language.quoted(name)); there is \(list(known, language))",
      nb: "ingen budsjetter heter \(language.quoted(name)); det finnes \(list(known, language))"
    ) + Self.unread(unread, language)
  }

  /// That there are several budgets of a name, and where.
  static func budgetTwice(
    _ name: String, _ places: [BudgetOrigin], _ language: InterfaceLanguage
  ) -> String {
    language.text(
      en:
        "several budgets are called \(language.quoted(name)): \(list(places, language)); give one of them "
        + "another name, or name the file with --budget",
      nb:
        "flere budsjetter heter \(language.quoted(name)): \(list(places, language)); gi ett av dem et annet "
        + "navn, eller oppgi filen med --budget")
  }

  /// That some files name no budget, where one may be the wanted one.
  private static func unread(_ paths: [String], _ language: InterfaceLanguage) -> String {
    guard !paths.isEmpty else { return "" }
    let files = list(paths, language)
    let length = "\(FileBeginning.furthest / 1_024) kB"
    return paths.count == 1
      ? language.text(
        en:
          "; the name of the budget in \(files) cannot be read (it must stand in the first \(length) "
          + "of the file), see `hvis check`",
        nb: "; navnet på budsjettet i \(files) kan ikke leses (det må stå i de første \(length) av "
          + "filen), se `hvis check`")
      : language.text(
        en: "; the names of the budgets in \(files) cannot be read (they must stand in the first "
          + "\(length) of each file), see `hvis check`",
        nb:
          "; navnene på budsjettene i \(files) kan ikke leses (de må stå i de første \(length) av "
          + "hver fil), se `hvis check`")
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
    texts.count > mostTold
      ? texts.prefix(mostTold).joined(separator: ", ") + ", …" : language.listing(texts)
  }
}

private func quoted(_ name: String) -> String { DisplayText.quoted(name) }

import Budget
import Lettering
import ScenarioLanguage

extension Decision {
  /// Who decides, when, and from which year that can bind: the first line of help about what is decided.
  func sentence(_ language: InterfaceLanguage) -> String {
    let name = Shown.name(body.name, language)
    let moment = body.moment.map { " " + Shown.name($0, language) } ?? ""
    let decides = language.text(
      en: "\(name) decides \(matter.phrase(language))\(moment)",
      nb: "\(name) vedtar \(matter.phrase(language))\(moment)")
    guard body.bindsAhead else { return decides.capitalisedFirst }
    return decides.capitalisedFirst
      + language.text(
        en: ", for the years to come: the first that can change is \(earliest.number)",
        nb: ", for kommende år: tidligst \(earliest.number) kan endres")
  }

  /// That a year's number is fixed already, in few words.
  func stands(for year: Year, _ language: InterfaceLanguage) -> String {
    let matter = matter.phrase(language)
    return language.text(
      en: "\(matter) of \(year.number) stands, the first that can change is \(earliest.number)",
      nb: "\(matter) for \(year.number) ligger fast, tidligst \(earliest.number) kan endres")
  }

  /// That a year's number is fixed already, and by whom.
  func comesLate(for year: Year, _ language: InterfaceLanguage) -> String {
    let name = Shown.name(body.name, language)
    let matter = matter.phrase(language)
    return language.text(
      en:
        "\(name) decides \(matter) for the years to come: that of \(year.number) stands, and the first "
        + "that can change is \(earliest.number)",
      nb:
        "\(name) vedtar \(matter) for kommende år: den for \(year.number) ligger fast, og tidligst "
        + "\(earliest.number) kan endres")
  }
}

extension DecidedMatter {
  /// What is decided, as part of a sentence.
  func phrase(_ language: InterfaceLanguage) -> String {
    switch self {
    case .fees: language.text(en: "the fee", nb: "kontingenten")
    case .members: language.text(en: "who is a member", nb: "hvem som er medlem")
    case .staff: language.text(en: "the staff", nb: "bemanningen")
    case .lines: language.text(en: "the budget", nb: "budsjettet")
    case .funds: language.text(en: "the use of the funds", nb: "bruken av fondene")
    case .programme: language.text(en: "the action programme", nb: "handlingsprogrammet")
    }
  }
}

extension MadeDecision {
  /// Who has decided, in which case and when: `decided by the board, case 58/20, 3 December 2020`.
  func sentence(_ language: InterfaceLanguage) -> String {
    language.text(en: "decided by ", nb: "vedtatt av ") + details(language)
  }

  private func details(_ language: InterfaceLanguage) -> String {
    [
      Shown.prose(body),
      caseNumber.map { language.text(en: "case ", nb: "sak ") + Shown.prose($0) },
      day?.text(in: language),
    ].compactMap(\.self).joined(separator: ", ")
  }
}

extension Cell {
  /// Who has decided a scenario; nothing where nobody has.
  static func decision(_ decision: MadeDecision?) -> Cell {
    guard let decision else { return .blank }
    let parts = [decision.body, decision.caseNumber, decision.day.map(PlainNumber.day)]
    return .phrase(parts.compactMap(\.self).joined(separator: ", "))
  }
}

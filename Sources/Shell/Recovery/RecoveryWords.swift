import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore
import Session

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the shell says about unsaved sessions that were left behind.
struct RecoveryWords {
  private let language: InterfaceLanguage

  init(_ language: InterfaceLanguage) { self.language = language }

  /// What can be taken back.
  func offer(name: String?, left: ModificationTime?, statements: Int, last: String?) -> String {
    let scenario = name.map { ": " + language.quoted($0) } ?? ""
    let when = left.map { language.text(en: " at ", nb: " ") + Self.shown($0, language) } ?? ""
    let lastOne = last.map {
      language.text(en: ", the last of them: ", nb: ", den siste av dem: ") + DisplayText.safe($0)
    }
    let count = language.text(
      en: statements == 1 ? "1 statement" : "\(statements) statements",
      nb: statements == 1 ? "1 kommando" : "\(statements) kommandoer")
    return language.text(
      en: "an unsaved session was left\(when)\(scenario)",
      nb: "en økt som ikke er lagret, ble forlatt\(when)\(scenario)")
      + " (" + count + (lastOne ?? "") + ")"
  }

  /// The question about it.
  var question: String {
    language.text(
      en: "take it back? yes, no to give it up, or Enter to be asked at the next start",
      nb: "hente den tilbake? ja, nei for å forkaste den, eller Enter for å bli spurt neste gang")
  }

  /// The session is back.
  func takenBack(free: Money) -> String {
    language.text(
      en: "the session is back, not saved: free reserve \(NumberText.kroner(free))",
      nb: "økten er tilbake, ikke lagret: fri reserve \(NumberText.kroner(free))")
  }

  /// So many are left for another time.
  func later(_ count: Int) -> String {
    language.text(
      en: count == 1
        ? "the unsaved session is kept for the next start"
        : "\(count) more unsaved sessions are kept for the next start",
      nb: count == 1
        ? "den ulagrede økten blir tatt vare på til neste gang"
        : "\(count) andre ulagrede økter blir tatt vare på til neste gang")
  }

  /// Unsaved work cannot be kept, or can again.
  func news(_ news: SessionJournal.News) -> String {
    switch news {
    case .failed(.tooLarge(_, let limit)):
      language.text(
        en: "unsaved changes are not kept for the next start: they are more than "
          + "\(limit / 1_000_000) MB; `save` keeps them",
        nb: "ulagrede endringer blir ikke tatt vare på til neste gang: de er på mer enn "
          + "\(limit / 1_000_000) MB; `lagre` tar vare på dem")
    case .failed(let problem):
      language.text(
        en: "unsaved changes are not kept for the next start: ",
        nb: "ulagrede endringer blir ikke tatt vare på til neste gang: ")
        + problem.message(in: language)
    case .worksAgain:
      language.text(
        en: "unsaved changes are kept for the next start again",
        nb: "ulagrede endringer blir tatt vare på til neste gang igjen")
    }
  }

  /// A journal of unsaved work was left that cannot be read.
  func notOffered(_ problem: StoreProblem) -> String {
    guard case .tooLarge(let path, let limit) = problem else {
      return warning + problem.message(in: language)
    }
    return warning
      + language.text(
        en:
          "an unsaved session is more than \(limit / 1_000_000) MB and is not offered; it stays in "
          + "\(DisplayText.quoted(path)), which you may delete",
        nb: "en ulagret økt er på mer enn \(limit / 1_000_000) MB og blir ikke tilbudt; den er i "
          + "\(DisplayText.angled(path)), som du kan slette")
  }

  /// A part of the journal is damaged, and was put aside.
  func damaged(_ path: String) -> String {
    warning
      + language.text(
        en: "its journal was cut off or damaged; what follows the statements above is in ",
        nb: "journalen er avkortet eller ødelagt; det som følger etter kommandoene over, er i ")
      + language.quoted(path)
  }

  /// Nothing of a journal can be read.
  func unreadable(_ path: String) -> String {
    warning
      + language.text(
        en: "the journal of an unsaved session is damaged and cannot be read; it is kept as ",
        nb: "journalen til en ulagret økt er ødelagt og kan ikke leses; den er tatt vare på som ")
      + language.quoted(path)
  }

  /// It was about another budget.
  func otherBudget(_ name: String) -> String {
    warning
      + language.text(
        en: "it was about the budget \(DisplayText.quoted(name)), not this one",
        nb: "den gjaldt budsjettet \(DisplayText.angled(name)), ikke dette")
  }

  /// A statement could not be carried out again.
  func lost(_ loss: RecoveredSession.Loss) -> String {
    let why = loss.problem.map { ": " + $0.message(in: language) } ?? ""
    return warning
      + language.text(
        en: "not carried out again, kept as a comment in the scenario: ",
        nb: "ikke utført igjen, tatt vare på som en kommentar i scenarioet: ")
      + language.quoted(loss.text) + why
  }

  /// The scenario's file is another one now.
  func changed(_ path: String) -> String {
    warning
      + language.text(
        en:
          "\(DisplayText.quoted(path)) was changed or deleted since; the session has it as it was",
        nb: "\(DisplayText.angled(path)) er endret eller slettet siden; økten har den slik den var")
  }

  /// The scenario's file is in another store.
  func strange(_ path: String) -> String {
    warning
      + language.text(
        en:
          "its scenario is stored in \(DisplayText.quoted(path)), not in this folder of scenarios; "
          + "`save` writes it here",
        nb:
          "scenarioet er lagret i \(DisplayText.angled(path)), ikke i denne mappen med scenarioer; "
          + "`lagre` skriver det her")
  }

  /// The figures are others than when it was left.
  func moved(_ before: Money, _ after: Money) -> String {
    warning
      + language.text(
        en: "the free reserve was \(NumberText.kroner(before)) when it was left, and is "
          + "\(NumberText.kroner(after)) now",
        nb: "den frie reserven var \(NumberText.kroner(before)) da den ble forlatt, og er "
          + "\(NumberText.kroner(after)) nå")
  }

  private var warning: String { language.text(en: "warning: ", nb: "advarsel: ") }

  /// A time as people write it, in the zone of the machine.
  private static func shown(_ time: ModificationTime, _ language: InterfaceLanguage) -> String {
    var seconds = time_t(time.seconds)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return "" }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (year, month) = (parts.tm_year + 1900, parts.tm_mon + 1)
    return language.text(
      en: "\(year)-\(two(month))-\(two(parts.tm_mday)) \(two(parts.tm_hour)):\(two(parts.tm_min))",
      nb: "\(parts.tm_mday).\(month).\(year) kl. \(two(parts.tm_hour)).\(two(parts.tm_min))")
  }
}

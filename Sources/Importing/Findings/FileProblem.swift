import Budget
import Lettering
import ScenarioLanguage

/// A way in which a file as a whole, or its dates, cannot be used.
enum FileProblem: Error, Hashable {
  /// There is nothing but white space.
  case empty
  /// The bytes stop being UTF-8 at this offset, counted from 0.
  case notUTF8(offset: Int, byte: UInt8)
  /// The file is no UTF-8 and is read as Windows-1252.
  case windows
  /// The file begins with the mark of UTF-16, and has no whole character at this offset, counted from 0.
  case brokenUTF16(offset: Int)
  /// No member has inhabitants at any of the dates.
  case noMembers
  /// Neither the file nor the user says which 1 January the inhabitants are of.
  case noDate(column: String?)
  /// The date that was asked for is not among the file's.
  case dateNotThere(Year, found: [Year])
  /// The fee of the budget year is worked out from another date than the file's.
  case wrongDate(budget: Year, found: [Year])
  /// The file has dates that no fee from the budget year on is worked out from.
  case unusedDates(budget: Year, years: [Year])
}

extension FileProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .empty:
      return language.text(
        en: "the file is empty; name one with members and populations",
        nb: "fila er tom; nevn en med medlemmer og folketall")
    case .notUTF8(let offset, let byte):
      let shown = "0x" + String(byte, radix: 16, uppercase: true)
      return language.text(
        en:
          "byte \(offset) (\(shown)) is not UTF-8, perhaps Latin-1; save the file as UTF-8, in Excel CSV UTF-8",
        nb:
          "byte \(offset) (\(shown)) er ikke UTF-8, kanskje Latin-1; lagre fila som UTF-8, i Excel CSV UTF-8"
      )
    case .windows:
      return language.text(
        en:
          "the file is not UTF-8 and is read as Windows-1252 (Latin-1); look at the letters of the names",
        nb:
          "fila er ikke UTF-8 og leses som Windows-1252 (Latin-1); se etter at bokstavene i navnene er riktige"
      )
    case .brokenUTF16(let offset):
      return language.text(
        en:
          "the file is UTF-16, and byte \(offset) is part of no character; save it as UTF-8, in Excel CSV UTF-8",
        nb:
          "fila er UTF-16, og byte \(offset) hører ikke til noe tegn; lagre den som UTF-8, i Excel CSV UTF-8"
      )
    case .noMembers:
      return language.text(
        en: "no member has inhabitants at any of the dates; look at the columns of populations",
        nb: "ingen medlemmer har folketall på noen av datoene; se på kolonnene med folketall")
    case .noDate(let column):
      let subject = column.map { language.quoted($0) }
      return language.text(
        en: "\(subject ?? "the file") does not say of which 1 January the inhabitants are; "
          + "say the year, as in --date 2020",
        nb: "\(subject ?? "fila") sier ikke hvilken 1. januar folketallet er fra; "
          + "oppgi året, som i --date 2020")
    case .dateNotThere(let date, let found):
      return language.text(
        en:
          "the file has no inhabitants at 1 January \(date.number); it has \(list(found, in: language, en: "and", nb: "og"))",
        nb:
          "fila har ikke folketall per 1. januar \(date.number); den har \(list(found, in: language, en: "and", nb: "og"))"
      )
    case .wrongDate(let budget, let found):
      let wanted = budget.number - 1
      return language.text(
        en: "a budget of \(budget.number) needs the inhabitants at 1 January \(wanted); "
          + "the file has \(list(found, in: language, en: "and", nb: "og"))",
        nb: "et budsjett for \(budget.number) trenger folketallet per 1. januar \(wanted); "
          + "fila har \(list(found, in: language, en: "and", nb: "og"))")
    case .unusedDates(let budget, let years):
      return language.text(
        en:
          "no fee from \(budget.number) on uses 1 January \(list(years, in: language, en: "or", nb: "eller")); "
          + "--date \(budget.number - 1) leaves them out",
        nb:
          "ingen kontingent fra \(budget.number) bruker 1. januar \(list(years, in: language, en: "or", nb: "eller")); "
          + "--date \(budget.number - 1) utelater dem")
    }
  }

  private func list(
    _ years: [Year], in language: InterfaceLanguage, en english: String, nb norwegian: String
  ) -> String {
    years.isEmpty
      ? "-" : language.listing(years.map { String($0.number) }, en: english, nb: norwegian)
  }
}

import Lettering
import ScenarioLanguage

/// A way in which an answer cannot be written where it was asked for.
enum OutputProblem {
  /// Something stands at the path already.
  case exists(path: String)
  /// A workbook is no text that could be printed.
  case workbookWithoutFile
  /// A file is to be opened, and none is to be written.
  case opensWithoutFile
  /// There is no program here that opens files.
  case noOpener(path: String)
  /// A text names no day.
  case noDay(String)

  /// What is wrong, with the way out.
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .exists(let path):
      language.text(
        en: "\(DisplayText.quoted(path)) exists already; name another file, or delete it first",
        nb: "\(DisplayText.angled(path)) finnes allerede; velg et annet navn, eller slett den først"
      )
    case .workbookWithoutFile:
      language.text(
        en: "a workbook needs a file: --output FILE.xlsx",
        nb: "en arbeidsbok trenger en fil: --output FIL.xlsx")
    case .opensWithoutFile:
      language.text(
        en: "--open needs a file: --output FILE.html",
        nb: "--open trenger en fil: --output FIL.html")
    case .noOpener(let path):
      language.text(
        en: "nothing here opens files; the paper is in \(DisplayText.quoted(path))",
        nb:
          "det er ikke noe program her som åpner filer; notatet ligger i \(DisplayText.angled(path))"
      )
    case .noDay(let text):
      language.text(
        en: "\(DisplayText.quoted(text)) is no day; write one such as 2020-12-03",
        nb: "\(DisplayText.angled(text)) er ingen dag; skriv en som 2020-12-03 eller 3.12.2020")
    }
  }
}

import Budget
import Lettering
import ScenarioLanguage

/// A way in which a text is no table of members.
enum CSVProblem: Error, Hashable {
  /// The header has one field only, whatever separates them.
  case oneColumn
  /// The quotation mark that opens a field is never closed.
  case openQuote
  /// Something other than a separator follows a field in quotation marks.
  case textAfterQuote
  /// A quotation mark inside a field that is not in quotation marks.
  case strayQuote
  /// The row has another number of fields than the header.
  case fieldCount(found: Int, wanted: Int)
  /// No column has names of members.
  case noNames
  /// No column has populations.
  case noPopulations
  /// The column says what another one does.
  case columnTwice(String, other: String)
  /// The heading says nothing that is known; the column is left alone.
  case unknownColumn(String)
  /// The heading goes over two rows.
  case twoHeadings
  /// The row does not say which part of its place's people it has.
  case noPart(String)
  /// Rows beneath the table are notes to it, and left alone.
  case notesBelow([String])
  /// The heading of a measure names no date, and there are inhabitants of several.
  case undatedMeasure(String, Year)
  /// The heading is that of a ledger, which has no members.
  case ledger(String)
  /// No column, and no category, is called as the measure that is asked for.
  case noMeasure(String)
}

/// A way in which a value is not the number it should be.
enum CellProblem: Error, Hashable {
  /// A number whose one separator could be a decimal sign or a thousands sign.
  case ambiguous(String, grouped: String, decimal: String)
  /// The same of inhabitants, who are whole.
  case ambiguousCount(String, grouped: String)
  /// The text is no number.
  case notANumber(String)
  /// Fewer than no inhabitants.
  case negative(String)
  /// Part of an inhabitant.
  case fractional(String)
  /// A member without inhabitants.
  case zero
  /// More inhabitants than the country has.
  case tooMany(String)
  /// No amount in kroner, though it has digits.
  case notAnAmount(String)
  /// Less than nothing of a measure.
  case negativeMeasure(String)
  /// No weight from 0 to 100 with at most two decimals.
  case illegalWeight(String)
}

/// A problem with a value, and the heading of its column.
struct ColumnProblem: Error, Hashable {
  let problem: CellProblem
  let heading: String
}

extension CSVProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .oneColumn:
      language.text(
        en: "the header has one column; separate columns by ; or , or tab",
        nb: "overskriften har én kolonne; skill kolonner med ; eller , eller tabulator")
    case .openQuote:
      language.text(
        en: "the quotation mark that opens here is not closed; close it",
        nb: "anførselstegnet som åpner her, er ikke lukket; lukk det")
    case .textAfterQuote:
      language.text(
        en: "text follows the closing quotation mark; write a quotation mark inside a field twice",
        nb:
          "det står tekst etter det lukkende anførselstegnet; skriv anførselstegn i et felt dobbelt"
      )
    case .strayQuote:
      language.text(
        en:
          "a quotation mark stands inside the field; put all of it in quotation marks, this one twice",
        nb: "det står et anførselstegn i feltet; sett hele i anførselstegn, og dette dobbelt")
    case .fieldCount(let found, let wanted):
      language.text(
        en:
          "the row has \(found) field\(found == 1 ? "" : "s") where the header has \(wanted); leave "
          + "unknown ones empty",
        nb: "raden har \(found) felt der overskriften har \(wanted); la ukjente stå tomme")
    case .noNames:
      language.text(
        en: "no column has the members' names; call it name",
        nb: "ingen kolonne har medlemmenes navn; kall den navn")
    case .noPopulations:
      language.text(
        en: "no column has populations; call it population 2020",
        nb: "ingen kolonne har folketall; kall den folketall 2020")
    case .columnTwice(let heading, let other):
      language.text(
        en: "\(DisplayText.quoted(heading)) says what \(DisplayText.quoted(other)) does; "
          + "leave one out",
        nb: "\(DisplayText.angled(heading)) sier det samme som \(DisplayText.angled(other)); "
          + "utelat den ene")
    case .notesBelow(let notes):
      language.text(
        en: notes.count == 1
          ? "the row beneath the table is a note and left out: \(language.some(of: notes))"
          : "the \(notes.count) rows beneath the table are notes and left out: "
            + language.some(of: notes),
        nb: notes.count == 1
          ? "raden under tabellen er en merknad og er utelatt: \(language.some(of: notes))"
          : "de \(notes.count) radene under tabellen er merknader og er utelatt: "
            + language.some(of: notes))
    case .undatedMeasure(let heading, let year):
      language.text(
        en:
          "\(DisplayText.quoted(heading)) names no date, and there are inhabitants of several; call "
          + "it \(DisplayText.quoted("\(heading) \(year.number)"))",
        nb: "\(DisplayText.angled(heading)) har ingen dato, og folketallene har flere; kall den "
          + DisplayText.angled("\(heading) \(year.number)"))
    case .ledger(let heading):
      language.text(
        en:
          "\(DisplayText.quoted(heading)) is a ledger's; say which column of the budget the amounts "
          + "are for, as in --column \"Accounts 2025\"",
        nb:
          "\(DisplayText.angled(heading)) hører til et regnskap; oppgi hvilken kolonne i budsjettet "
          + "beløpene er til, som i --column \"Regnskap 2025\"")
    case .noMeasure(let name):
      language.text(
        en: "nothing in the file is called \(DisplayText.quoted(name)); name it as the file does",
        nb: "ingenting i fila heter \(DisplayText.angled(name)); skriv navnet slik fila har det")
    case .twoHeadings:
      language.text(
        en: "the heading goes over two rows; put both in one, as in population 2020",
        nb: "overskriften går over to rader; skriv begge i én, som i folketall 2020")
    case .noPart(let heading):
      language.text(
        en: "\(DisplayText.quoted(heading)) is empty; write which part of the people the row has",
        nb: "\(DisplayText.angled(heading)) er tom; skriv hvilken del av folketallet raden har")
    case .unknownColumn(let heading):
      language.text(
        en: "the column \(DisplayText.quoted(heading)) is not used",
        nb: "kolonnen \(DisplayText.angled(heading)) blir ikke brukt")
    }
  }
}

extension CellProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .ambiguous(let text, let grouped, let decimal):
      language.text(
        en: "\(DisplayText.quoted(text)) could be read in two ways; write \(grouped) or \(decimal)",
        nb: "\(DisplayText.angled(text)) kan leses på to måter; skriv \(grouped) eller \(decimal)")
    case .ambiguousCount(let text, let grouped):
      language.text(
        en:
          "\(DisplayText.quoted(text)) could be read in two ways; write \(grouped) if there are so "
          + "many",
        nb: "\(DisplayText.angled(text)) kan leses på to måter; skriv \(grouped) om det er så mange"
      )
    case .notANumber(let text):
      language.text(
        en: "\(DisplayText.quoted(text)) is no number; leave it empty where it is not known",
        nb: "\(DisplayText.angled(text)) er ikke noe tall; la det stå tomt om det ikke er kjent")
    case .negative(let text):
      language.text(
        en: "\(DisplayText.quoted(text)) is less than nobody; write how many there are",
        nb: "\(DisplayText.angled(text)) er færre enn ingen; skriv hvor mange det er")
    case .fractional(let text):
      language.text(
        en:
          "\(DisplayText.quoted(text)) is no whole number of inhabitants; write how many there are",
        nb: "\(DisplayText.angled(text)) er ikke et helt antall innbyggere; skriv hvor mange det er"
      )
    case .zero:
      language.text(
        en: "the member has 0 inhabitants; leave it empty where it is not known",
        nb: "medlemmet har 0 innbyggere; la det stå tomt om det ikke er kjent")
    case .tooMany(let text):
      language.text(
        en: "\(DisplayText.quoted(text)) are more people than Norway has; write how many there are",
        nb: "\(DisplayText.angled(text)) er flere enn hele Norge har; skriv hvor mange det er")
    case .notAnAmount(let text):
      language.text(
        en: "\(DisplayText.quoted(text)) is no amount; write it as -45 000,00",
        nb: "\(DisplayText.angled(text)) er ikke noe beløp; skriv det som -45 000,00")
    case .negativeMeasure(let text):
      language.text(
        en: "\(DisplayText.quoted(text)) is less than nothing; write zero or more",
        nb: "\(DisplayText.angled(text)) er mindre enn ingenting; skriv null eller mer")
    case .illegalWeight(let text):
      language.text(
        en: "\(DisplayText.quoted(text)) is no weight; write 0 to 100 with at most two decimals",
        nb: "\(DisplayText.angled(text)) er ingen vekt; skriv 0 til 100 med høyst to desimaler")
    }
  }
}

extension ColumnProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    "\(DisplayText.safe(heading.prefix(40))): \(problem.message(in: language))"
  }
}

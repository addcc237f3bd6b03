import Budget
import Lettering
import ScenarioLanguage

/// A way in which a table's figures are not all the inhabitants of members, once each.
enum CoverageProblem: Error, Hashable {
  /// The dimension has several categories that cannot be added up.
  case severalCategories(String, count: Int)
  /// Other things are counted besides inhabitants.
  case besidePeople([String])
  /// The dimension has a total and what it is the total of.
  case totalAndParts(String)
  /// Only one sex is counted.
  case oneSex(String)
  /// People of these ages are not counted; nil where there is no upper end.
  case agesMissing(from: Int, to: Int?)
  /// People of these ages are counted more than once.
  case agesOverlap(String, String)
  /// The groups' labels do not tell which ages they hold.
  case agesUnknown(String)
  /// Only one category is counted, and it does not say that it is all.
  case onlyCategory(String)
  /// All rows say the same in a column, which may be a part of the people.
  case onlyInColumn(String, String)
  /// The text names another year than the inhabitants are said to be of.
  case otherYear(String, Year)
  /// The heading has the date in a form that is not understood.
  case unclearDate(String, wanted: String)
  /// Cells have a sign that may say that they are preliminary or estimated.
  case preliminary(String)
  /// The category of time is no year.
  case notAYear(String)
  /// Part of the region's cells at a date are blank, so that their sum is not known.
  case partlyBlank(String, Year)
  /// The regions have 0 inhabitants, as one has that was not there at the dates.
  case noneThen([String], [Year])
  /// The region is the whole country, which is no member.
  case wholeCountry(String)
  /// The row is the sum of others, which is no member.
  case sumOfOthers(String)
  /// The county has as many inhabitants as its municipalities in the file together.
  case countyOfParts(String)
  /// What is counted is no inhabitants.
  case notPeople(String)
  /// The inhabitants are in thousands or the like, which no fee can be worked out from.
  case otherUnit(String, Unit)
  /// What is counted is of another day than 1 January.
  case otherDay(String)
  /// What is counted may be a part of the people.
  case partOfPeople(String)
  /// A column counts a part of the people, as one sex.
  case partInColumn(String)
  /// The places stand side by side, and not one below the other.
  case placesInColumns
  /// The region is none that could be a member, such as those whose place is not stated.
  case noPlace(String)
  /// The place has no row of a sex or age at a date that others have.
  case lacksRow(String, Year, part: String)
  /// A place stands twice with the same year.
  case countedTwice(String, Year)
  /// A place has two numbers of a measure in the same year, which nothing says how to join.
  case measuredTwice(String, of: String, Year)
}

extension CoverageProblem: ReportableProblem {
  private static func besidePeople(
    _ others: String, _ options: String, in language: InterfaceLanguage
  ) -> String {
    language.text(
      en:
        "the file also counts \(others); ask for inhabitants alone, or for measures too with `\(options)`",
      nb:
        "filen teller også \(others); be bare om innbyggere, eller om grunnlag også med `\(options)`"
    )
  }

  func message(in language: InterfaceLanguage) -> String {
    func text(_ english: String, _ norwegian: String) -> String {
      language.text(en: english, nb: norwegian)
    }
    func quoted(_ label: String) -> String { language.quoted(label) }
    return switch self {
    case .severalCategories(let label, let count):
      text(
        "\(quoted(label)) has \(count) categories that cannot be added up; ask for one",
        "\(quoted(label)) har \(count) kategorier som ikke kan legges sammen; be om én")
    case .besidePeople(let others):
      Self.besidePeople(
        others.map(quoted).joined(separator: ", "),
        others.map { "--measure \"\($0)\"" }.joined(separator: " "), in: language)
    case .totalAndParts(let label):
      text(
        "\(quoted(label)) is the sum of the others; ask for it alone, or for the others",
        "\(quoted(label)) er summen av de andre; be om den alene, eller om de andre")
    case .oneSex(let label):
      text(
        "only \(quoted(label)) are counted; ask for both sexes",
        "bare \(quoted(label)) er talt; be om begge kjønn")
    case .agesMissing(let from, let to):
      text(
        "people aged \(from)\(to.map { " to \($0)" } ?? " or more") are not counted; ask for all ages",
        "folk på \(from)\(to.map { " til \($0)" } ?? " eller mer") år er ikke talt; be om alle aldre"
      )
    case .agesOverlap(let first, let second):
      text(
        "\(quoted(first)) and \(quoted(second)) count the same people; leave one out",
        "\(quoted(first)) og \(quoted(second)) teller de samme; utelat den ene")
    case .agesUnknown(let label):
      text(
        "\(quoted(label)) does not say which ages it holds; make sure that everybody is counted once",
        "\(quoted(label)) sier ikke hvilke aldre den gjelder; se etter at alle er talt én gang")
    case .onlyCategory(let label):
      text(
        "only \(quoted(label)) is counted; ask for everybody",
        "bare \(quoted(label)) er talt; be om alle")
    case .onlyInColumn(let heading, let label):
      text(
        "\(quoted(heading)) says \(quoted(label)) of all rows, which may be a part of the people; ask "
          + "for everybody, or leave the column out",
        "\(quoted(heading)) sier \(quoted(label)) om alle radene, som kanskje er en del av folketallet; "
          + "be om alle, eller utelat kolonnen")
    case .otherYear(let label, let year):
      text(
        "\(quoted(label)) is of another year than \(year.number); ask for the right one",
        "\(quoted(label)) er et annet år enn \(year.number); be om det riktige")
    case .unclearDate(let label, let wanted):
      text(
        "\(quoted(label)) has a date that is not understood; write \(wanted)",
        "\(quoted(label)) har en dato som ikke er forstått; skriv \(wanted)")
    case .preliminary(let sign):
      text(
        "cells have the sign \(quoted(sign)), which may say that they are preliminary or estimated",
        "celler har tegnet \(quoted(sign)), som kan si at de er foreløpige eller anslått")
    case .notAYear(let code):
      text(
        "\(quoted(code)) is no year; ask for the inhabitants at 1 January",
        "\(quoted(code)) er ikke noe år; be om folketallet per 1. januar")
    case .partlyBlank(let name, let year):
      text(
        "some cells of \(quoted(name)) in \(year.number) are blank; its population is left blank",
        "noen celler for \(quoted(name)) i \(year.number) er tomme; folketallet står tomt")
    case .noneThen(let names, let years):
      noneThen(
        names, language.listing(years.map { String($0.number) }), language)
    case .sumOfOthers(let name):
      text(
        "\(quoted(name)) is the sum of others, no member, and is left out",
        "\(quoted(name)) er summen av andre, ikke et medlem, og er utelatt")
    case .countyOfParts(let name):
      text(
        "\(quoted(name)) has as many inhabitants as its municipalities here together; take it out unless the county is a member too",
        "\(quoted(name)) har like mange innbyggere som kommunene i fylket her til sammen; ta det ut hvis ikke fylket også er medlem"
      )
    case .notPeople(let label):
      text(
        "\(quoted(label)) does not count inhabitants; ask for the inhabitants at 1 January",
        "\(quoted(label)) teller ikke innbyggere; be om folketallet per 1. januar")
    case .otherUnit(let label, let unit):
      text(
        "\(quoted(label)) is in \(unit.name(in: language)), and a fee needs every inhabitant; ask for "
          + "whole numbers",
        "\(quoted(label)) er i \(unit.name(in: language)), og kontingenten trenger hver innbygger; be "
          + "om hele tall")
    case .otherDay(let label):
      text(
        "\(quoted(label)) is not of 1 January, which fees are worked out from; ask for that day",
        "\(quoted(label)) gjelder ikke 1. januar, som kontingenten regnes ut fra; be om den datoen")
    case .partOfPeople(let label):
      text(
        "\(quoted(label)) may not be everybody; ask for the inhabitants at 1 January",
        "\(quoted(label)) er kanskje ikke alle; be om folketallet per 1. januar")
    case .partInColumn(let label):
      text(
        "\(quoted(label)) is a part of the people; ask for all in one column, or for a row each",
        "\(quoted(label)) er en del av folketallet; be om alle i én kolonne, eller om en rad for hver"
      )
    case .placesInColumns:
      text(
        "the places stand side by side; turn the table, so that each has a row",
        "stedene står ved siden av hverandre; snu tabellen, slik at hvert sted får en rad")
    case .noPlace(let name):
      text(
        "\(quoted(name)) is no municipality or county and is left out",
        "\(quoted(name)) er verken kommune eller fylke og er utelatt")
    case .lacksRow(let name, let year, let part):
      text(
        "\(quoted(name)) has no row for \(quoted(part)) in \(year.number), as others have; ask for all "
          + "rows, or leave it out",
        "\(quoted(name)) har ingen rad for \(quoted(part)) i \(year.number), slik andre har; be om alle "
          + "radene, eller utelat stedet")
    case .countedTwice(let name, let year):
      text(
        "\(quoted(name)) stands twice for \(year.number); leave one row out",
        "\(quoted(name)) står to ganger for \(year.number); utelat den ene raden")
    case .measuredTwice(let measure, let name, let year):
      text(
        "\(quoted(name)) has \(quoted(measure)) twice for \(year.number); leave one out",
        "\(quoted(name)) har \(quoted(measure)) to ganger for \(year.number); utelat den ene")
    case .wholeCountry:
      text(
        "the whole country is no member and is left out",
        "hele landet er ikke noe medlem og er utelatt")
    }
  }

  private func noneThen(
    _ names: [String], _ years: String, _ language: InterfaceLanguage
  ) -> String {
    names.count == 1
      ? language.text(
        en: "\(language.quoted(names[0])) has 0 inhabitants in \(years), which is left blank",
        nb: "\(language.quoted(names[0])) har 0 innbyggere i \(years), som står tomt")
      : language.text(
        en: "\(names.count) have 0 inhabitants in \(years), which is left blank: "
          + language.some(of: names),
        nb: "\(names.count) har 0 innbyggere i \(years), som står tomt: " + language.some(of: names)
      )
  }
}

import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Importing

@Suite("Names as a budget file spells them")
struct NameTests {
  @Test(
    "come back from the reader as they were",
    arguments: [
      "Halden", "Nordre Land", "Sør-Odal", "Mo i Rana", "Vekt", "population", "Code", "nb", "in",
      "Våler (Viken)", "A, B", #"Greater "Oslo""#, "“Oslo”", "«Oslo»", #"a\b"#, #"\"#,
      "7 fjell",
      "2020-07", "5 mill", "-", "#", "Ås;", "O’Hara", "Guovdageaidnu - Kautokeino", "åäö",
      "Aas\u{30A}",
      "日本", "mill", "kr", "given",
    ])
  func roundTrip(_ name: String) throws {
    let budget = try Imported("name,county,2020\n\(field(name)),\(field(name)),7").budget()
    #expect(budget.members.map(\.name) == [name])
    #expect(budget.members.map(\.county) == [name])
  }

  @Test(
    "as keys and titles of a source come back too",
    arguments: ["ssb", "SSB 07459", "given", #"a"b\"#])
  func source(_ text: String) throws {
    let budget = try Imported("name,2020\nHalden,7") {
      $0.source = text
      $0.title = text
    }.budget()
    #expect(budget.sources.last == BudgetSource(key: LocalName(text), title: LocalName(text)))
    #expect(budget.members.first?.provenance.source == LocalName(text))
  }

  @Test(
    "of regions lose their code and years",
    arguments: [
      Case("plain", "Drammen", "- Drammen"),
      Case("code", "3005 Drammen", "3005 Drammen"),
      Case("aggregate's code", "K-3005 Drammen", "3005 Drammen"),
      Case("county's code", "F_30 Viken", "30 Viken"),
      Case("years", "3005 Drammen (2020-2023)", "3005 Drammen"),
      Case("until", "Re (-2019)", "- Re"),
      Case("since", "Ålesund (2024-)", "- Ålesund"),
      Case("county of the same name kept", "Våler (Viken)", "- Våler (Viken)"),
      Case("dash in brackets kept", "Nes (-)", "- Nes (-)"),
      Case("white space", " 3052\u{A0}Nore  og\nUvdal ", "3052 Nore og Uvdal"),
      Case("code alone is a name", "3005", "- 3005"),
      Case("years alone are a name", "(2020-2023)", "- (2020-2023)"),
      Case("other numbers kept", "31 000 Drammen", "31 000 Drammen"),
      Case("long number kept", "12345 Drammen", "- 12345 Drammen"),
    ])
  func label(_ row: Case<String, String>) {
    let label = RegionLabel(row.input)
    #expect("\(label.code ?? "-") \(label.name)" == row.expected)
  }

  private func field(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }
}

import Budget
import ScenarioLanguage
import Testing

@testable import Importing

@Suite("Samples of what a secretariat has")
struct SampleTests {
  /// The populations at 1 January 2019, 2020 and 2021, from the embedded budget's register.
  private static let register: [String: [Int64]] = [
    "Halden": [31_177, 31_373, 31_387], "Drammen": [100_581, 101_386, 101_859],
    "Våler (Viken)": [5_593, 5_736, 5_805], "Aurskog-Høland": [17_173, 17_390, 17_591],
    "Nore og Uvdal": [2_448, 2_439, 2_412], "Våler (Innlandet)": [3_705, 3_662, 3_587],
    "Oslo": [681_071, 693_494, 697_010],
  ]

  @Test("give the register's populations", arguments: ["medlemmer.csv", "ssb-07459.json"])
  func populations(_ name: String) throws {
    let budget = try Imported(bytes: Sample.bytes(name)).budget()
    #expect(budget.members.count == Self.register.count)
    for member in budget.members {
      #expect(member.populations.map(\.year.number) == [2019, 2020, 2021])
      let inhabitants = member.populations.map(\.population.inhabitants)
      #expect(inhabitants == Self.register[member.name], "\(member.name)")
      #expect(
        member.provenance
          == Provenance(
            .given, source: LocalName("register"), place: LocalName("1 January of each year"))
      )
      #expect(member.kind == (member.name == "Oslo" ? .city : .municipality))
    }
  }

  @Test("keep codes, counties and weights")
  func details() throws {
    let budget = try Imported(bytes: Sample.bytes("medlemmer.csv")).budget()
    #expect(budget.members.map(\.code) == ["3001", "3005", "3018", "3026", "3052", "3419", "0301"])
    let viken = [String?](repeating: "Viken", count: 5)
    #expect(budget.members.map(\.county) == viken + ["Innlandet", nil])
    #expect(budget.members.last?.weight == (try Weight(times: ExactNumber(2))))
    #expect(
      budget.sources.last == BudgetSource(key: LocalName("register"), title: LocalName("file")))
  }

  @Test("tell the table's title and when it was updated")
  func origin() throws {
    let imported = Imported(bytes: try Sample.bytes("ssb-07459.json"))
    #expect(
      try imported.budget().sources.last?.title.english
        == "Statistics Norway, 07459: Population, by region, sex, age, contents and year")
    #expect(
      imported.statements?.hasPrefix(
        """
        # Inhabitants of 7 members at 1 January 2019, 2020, 2021.
        # Imported from file, last updated 2021-02-23T07:00:00Z.

        """) == true)
    #expect(imported.findings.isEmpty)
  }

  @Test("with a population that is not known leave it blank")
  func blank() throws {
    let imported = Imported(bytes: try Sample.bytes("members.csv"))
    #expect(
      imported.members == [
        #"county Viken population 1 204 723, 1 241 165, 1 252 384 code "30""#,
        #"county Innlandet population 386 951, 371 385, 370 603 code "34""#,
        #"municipality Halden in Viken population 31 177, 31 373, 31 387 code "3001""#,
        #"municipality Moss in Viken population 48 871, 49 273, - code "3002""#,
      ])
    let moss = try #require(try imported.budget().members.last)
    #expect(moss.populations.map(\.year.number) == [2019, 2020])
  }

  @Test("in Norwegian are Norwegian all through")
  func norwegian() throws {
    let imported = Imported(bytes: try Sample.bytes("ssb-07459.json")) { $0.language = .norwegian }
    #expect(
      imported.statements?.hasPrefix("# Folketall for 7 medlemmer per 1. januar 2019") == true)
    let words = Set(imported.members.compactMap { $0.split(separator: " ").first })
    #expect(words == ["kommune", "by"])
    #expect(imported.members.allSatisfy { $0.contains(" folketall ") && $0.contains(" nummer ") })
    let lines = try #require(imported.statements).split(separator: "\n")
    #expect(lines[2].hasPrefix("kilde register "))
    #expect(lines[3].hasPrefix("folketall 2019, 2020, 2021 gitt register "))
    // The same members, whatever the words.
    let english = try Imported(bytes: try Sample.bytes("ssb-07459.json")).budget()
    let pairs = zip(try imported.budget().members, english.members)
    #expect(pairs.allSatisfy { $0.name == $1.name && $0.populations == $1.populations })
  }
}

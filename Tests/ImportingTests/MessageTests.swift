import Budget
import ScenarioLanguage
import Testing

@testable import Importing

@Suite("Messages")
struct MessageTests {
  private static let problems: [any ReportableProblem] = {
    let year = Year.earliest
    let place = ImportPlace(row: 3)
    let file: [FileProblem] = [
      .empty, .notUTF8(offset: 1, byte: 0xE6), .brokenUTF16(offset: 2), .noMembers,
      .noDate(column: "x"),
      .noDate(column: nil),
      .dateNotThere(year, found: [year]), .wrongDate(budget: year, found: [year]),
      .unusedDates(budget: year, years: [year]), .windows,
    ]
    let member: [MemberProblem] = [
      .noName, .strayCharacter("\u{200B}", name: "x"), .nameTwice("x", first: place),
      .codeTwice("x", first: place), .illegalCode("x", suggestion: "0x"), .unknownKind("x"),
      .noPopulations(name: "x"), .blankAtDate(name: "x", year), .onlyNumber("x"),
      .renumbered(name: "x", codes: ["1"]), .rowTwice("x", first: place),
      .overlap("x", year, codes: ["1", "2"]), .severalBlank(names: ["x", "y"]), .likeSum("x"),
      .otherSum("x"), .garbled("x", perhaps: "y"), .garbled("x", perhaps: nil),
      .severalRenumbered(["x"]), .blankMeasure("x", year, of: ["y"]), .noCounty(["x"]),
      .renumberedWithJump(name: "x", codes: ["1", "2"], from: 1, to: 2), .marked(["x"]),
      .mayHaveLeft(["x"], "y"),
    ]
    let ends: [EndProblem] = [
      .ended(["x"], year, people: 1, grown: []),
      .ended(["x", "y"], year, people: 1, grown: [.init(name: "x", before: 1, now: 2)]),
      .endedBefore("x", 1899, year), .blankAtLast("x", year),
    ]
    let numbers: [NumberProblem] = [
      .unknownCounty(code: "x"), .otherCounty("1", county: "x", named: "y"),
      .otherKind(code: "1", written: "x"), .noNumber("x"),
      .mayBeCounty("x"),
    ]
    let table: [CSVProblem] = [
      .oneColumn, .openQuote, .textAfterQuote, .strayQuote, .fieldCount(found: 1, wanted: 2),
      .noNames,
      .noPopulations, .columnTwice("x", other: "y"), .unknownColumn("x"),
      .notesBelow(["x"]), .notesBelow(["x", "y"]), .noMeasure("x"),
      .undatedMeasure("x", year), .ledger("x"),
      .twoHeadings, .noPart("x"),
    ]
    let cell: [CellProblem] = [
      .ambiguous("x", grouped: "y", decimal: "z"), .ambiguousCount("x", grouped: "y"),
      .notANumber("x"), .negative("x"),
      .fractional("x"),
      .zero, .tooMany("x"), .illegalWeight("x"), .negativeMeasure("x"),
      .notAnAmount("x"),
    ]
    let json: [JSONProblem] = [
      .unexpected("x"), .cutOff, .controlInText, .wrongEscape, .wrongNumber("x"), .keyTwice("x"),
      .nestedTooDeep,
    ]
    let form: [JSONStatProblem] =
      [
        .notDataset(found: nil), .lacks, .categoryCount(found: 1, wanted: 2),
        .wrongPlace(category: "x"),
        .valueCount(found: 1, wanted: 2), .wrongKey("x"), .tooManyCells, .noRegions,
      ] + JSONSort.allCases.map(JSONStatProblem.wrongSort)
      + JSONForm.allCases.map(JSONStatProblem.otherForm)
    let coverage: [CoverageProblem] = [
      .severalCategories("x", count: 2), .besidePeople(["x", "y"]), .countyOfParts("x"),
      .totalAndParts("x"), .oneSex("x"),
      .agesMissing(from: 1, to: nil),
      .agesOverlap("x", "y"), .agesUnknown("x"), .onlyCategory("x"), .notAYear("x"),
      .partlyBlank("x", year),
      .noneThen(["x"], [year]), .noneThen(["x", "y"], [year]), .onlyInColumn("x", "y"),
      .otherYear("x", year), .unclearDate("x", wanted: "y"), .preliminary("x"), .wholeCountry("x"),
      .sumOfOthers("x"), .notPeople("x"),
      .otherUnit("x", .thousands), .countedTwice("x", year), .measuredTwice("x", of: "y", year),
      .otherDay("x"), .partOfPeople("x"), .partInColumn("x"), .placesInColumns, .noPlace("x"),
      .lacksRow("x", year, part: "y"),
    ]
    let ledger: [LedgerProblem] = [
      .noLines, .noAmounts, .noRows, .noName, .notMoney, .severalAmounts(["x", "y"], column: "z"),
      .takenFrom("x", column: "y"), .perhapsPart("x", column: "y"), .notCSV,
      .severalTexts(account: "1", "x", "y"), .mismatch("x", .kind, column: "y"),
      .mismatch("x", .year, column: "y"), .mismatch("x", .part, column: "y"),
      .severalYears("x", [1, 2]), .severalKinds("x", ["y", "z"]), .noSide("x"), .noSide(""),
      .sides("x"),
      .lettersAndSigns,
      .unclearAccount("1"),
    ]
    let rows: [LedgerRowProblem] = [
      .balanceTwice("x"), .sum("x"), .otherSum("x"), .noAccount("x"), .likeSum("x"), .group("x"),
      .sumOfAccount("x", without: "y"),
    ]
    let units: [LedgerProblem] = [
      .thousands, .millions, .billions, .percent, .øre, .currency("EUR"),
    ].map { .otherUnit("x", $0) }
    let remarks: [LedgerRemark] = [
      .balanceSheet(["x"]), .addedUp(["x"]), .withoutAmount(["x"]), .plainIncome,
      .belowNothing(["x"]), .perhapsIncome(["x"]), .incomeByName(["x"]),
    ]
    let forms = FileForm.allCases.map(FileFormProblem.init)
    return forms + ends + numbers + ledger + units + rows + remarks + file + member + table + cell
      + json
      + form
      + coverage
  }()

  @Test("are there in both languages, and are no whole sentences")
  func languages() {
    for problem in Self.problems {
      let english = problem.message(in: .english)
      let norwegian = problem.message(in: .norwegian)
      #expect(english != norwegian)
      for message in [english, norwegian] {
        #expect(!message.hasSuffix("."), "\(message)")
        #expect(message.first?.isUppercase == false, "\(message)")
        #expect(!message.contains("  "), "\(message)")
      }
    }
  }

  @Test("stand behind file, row and column in the user's language")
  func places() {
    let text = "navn;kommunenr;folketall 2020\nHalden;301;31.177"
    #expect(
      Imported(text) { $0.language = .norwegian }.findings == [
        #"file:2:2: feil: «301» er ikke noe nummer; et fylkes har 2 sifre, en kommunes 4: kanskje 0301, der et regneark tok nullen"#,
        #"file:2:3: feil: folketall 2020: «31.177» kan leses på to måter; skriv 31 177 om det er så mange"#,
      ])
  }
}

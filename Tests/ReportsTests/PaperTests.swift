import Budget
import Foundation
import ScenarioLanguage
import Session
import TestSupport
import Testing

@testable import Reports

@Suite("Papers")
struct PaperTests {
  @Test("a paper reads as recorded", arguments: InterfaceLanguage.allCases)
  func recorded(language: InterfaceLanguage) throws {
    var frame = PaperFrame()
    frame.caseNumber = "58/20"
    frame.body = language.text(en: "the board", nb: "styret")
    frame.day = Day(written: "2020-12-03")
    let text = Papers.text(try Papers.whole(), .markdown, in: language, frame)
    try Alliance.expect(
      String(text.dropLast()), recordedAs: "paper.\(language.rawValue).md")
  }

  static let headings = [
    "Forslag til vedtak", "Sammendrag", "Endringene", "Hovedtall", "Kontingent",
    "Hva endringene betyr", "Utviklingen framover", "Usikkerhet", "Poster og bemanning",
    "Tiltak og FN-mål", "Vurdering", "Vedlegg",
  ]

  @Test("the parts stand in the order of a case, and where people weigh it says so and no more")
  func order() throws {
    let page = Papers.text(try Papers.whole(), .html)
    #expect(
      page.matches(of: /<h2 id="\w+">(.*?)<\/h2>/).dropFirst().map { String($0.1) } == Self.headings
    )
    let people = "Her kommer sekretariatets vurdering."
    #expect(page.contains("Vurdering</h2>\n<p>\(people)</p>\n</section>"))
    let text = Papers.text(try Papers.whole(), .markdown)
    #expect(text.matches(of: /(?m)^## (.*)$/).map { String($0.1) } == Self.headings)
    #expect(text.contains("## Vurdering\n\n\(people)\n\n## Vedlegg"))
  }

  @Test("the page has the figures of the Markdown, cell by cell")
  func sameFigures() throws {
    let paper = try Papers.whole()
    let page = PageTable.all(of: Papers.text(paper, .html)).flatMap { [$0.heads] + $0.rows }
    let lines = Papers.text(paper, .markdown).split(separator: "\n").filter {
      $0.hasPrefix("| ") && !$0.hasPrefix("| ---")
    }
    let text = lines.map { line in
      line.dropFirst(2).dropLast(2).split(separator: " | ", omittingEmptySubsequences: false).map {
        $0.replacing("**", with: "").replacing("\\", with: "").trimmed
      }
    }
    #expect(page.map { $0.map(\.trimmed) } == text)
  }

  @Test("the main figures are the model's")
  func figures() throws {
    let paper = try Papers.whole()
    let page = PageTable.all(of: Papers.text(paper, .html))
    let table = try #require(page.first { $0.caption.contains(". Hovedtall 2023") })
    #expect(table.heads == ["", "Vedtatt 2020", "Fire år", "Usikkert", "±"])
    let free = try #require(table.rows.first { $0[0] == "Fri reserve" })
    for (place, scenario) in paper.all.enumerated() {
      let figures = try #require(scenario.planned.outlook.years.last)
      let thousands = try (figures.closing.free.kroner / ExactNumber(1_000)).rounded()
      #expect(PageTable.number(free[place + 1]) == Int(thousands))
    }
    let members = try #require(page.first { $0.caption.contains(". Kontingent etter medlem 2021") })
    let oslo = try #require(members.rows.first { $0[0] == "Oslo" })
    // 693 494 inhabitants, who count twice, at 1.50 and at 1.80.
    #expect(oslo.prefix(4).map(PageTable.number) == [nil, 2_080_482, 2_496_578, 416_096])
  }

  @Test("fees that come about by rules are told with the rules, as the budget file says them")
  func feeRules() throws {
    let text = try String(
      contentsOf: PackageFolder.at("Tests/SessionTests/Alliances/ks-2020.budget"), encoding: .utf8)
    let budget = try #require(BudgetFileReader.read(SourceText(name: "", text: text)).budget)
    let folder = try TemporaryFolder()
    try folder.put("a.hvis", "scenario \"A\"\nplan 2 years\nfee base 120 000 from 2021")
    let paper = try Session(budget, storePath: folder.path).paper(of: ["A"], against: nil)
    let page = Papers.text(paper, .html)
    #expect(page.contains("beløp &quot;grunnbeløp&quot; 108 142 gitt"))
    #expect(!page.contains("innbyggerne ganger vekten"))
    #expect(
      Papers.text(paper, .markdown, in: .english).contains(
        "    " + #"  amount "base" 108 142 given "ks" "2020""#))
  }

  @Test("with the signs of accounts income is negative, a deficit is not, and sums hold")
  func accountingSigns() throws {
    let paper = try Papers.whole()
    let signed = PaperFrame(hasAccountingSigns: true)
    let plain = PageTable.all(of: Papers.text(paper, .html))
    let page = PageTable.all(of: Papers.text(paper, .html, signed))
    let credits = [
      "Kontingent", "Andre inntekter", "Resultat", "Varige inntekter", "Strukturell ubalanse",
    ]
    #expect(plain.count == page.count)
    var turned = 0
    for (before, after) in zip(plain, page) where before.caption != after.caption {
      #expect(after.caption.hasSuffix(" · inntekter og mindreforbruk med minus"))
      for (old, new) in zip(before.rows, after.rows) where credits.contains(old[0]) {
        let number = try #require(PageTable.number(old[1]))
        #expect(PageTable.number(new[1]) == -number, "\(new)")
        turned += 1
      }
      for column in 1...3 where before.caption.contains("Hovedtall") {
        let shown = after.numbers(in: column)
        func number(_ key: String) -> Int { shown[key] ?? 0 }
        #expect(
          number("Kontingent") + number("Andre inntekter") + number("Utgifter")
            + number("Avrunding Resultat") == number("Resultat"))
        #expect(
          number("Inngående balanse") - number("Resultat") + number("Avrunding Fri reserve")
            == number("Utgående balanse"))
      }
    }
    #expect(turned >= 12)
  }

  @Test("bodies that have nothing to decide stand there too, and what nobody decides apart")
  func bodies() throws {
    let text = Papers.text(try Papers.paper(of: ["Risky"]), .markdown)
    let proposal = try #require(text.split(separator: "## Sammendrag").first)
    #expect(proposal.contains("### Representantskapet\n\nIngen endring."))
    #expect(proposal.contains("### Styret\n\n1. Klimaskole utgår."))
    #expect(proposal.contains("### Lagt til grunn"))
  }

  @Test("scenarios' own text stands in the page's language, without comments")
  func ownText() throws {
    let text = Papers.text(try Papers.whole(), .markdown)
    #expect(text.contains("    ut Viken fra 2021\n    sats 1,80 fra 2021\n"))
    #expect(!text.contains("as long as the action programme"))
  }

  static let bases: [Case<(of: [String], against: String?), String?>] = [
    Case("what all build on", (["Four years", "Risky"], nil), "Adopted 2020"),
    Case("the budget, where they build on nothing", (["Adopted 2020"], nil), "Osloregionen 2020"),
    Case("the one that is named", (["Risky"], "Four years"), "Four years"),
    Case("itself", (["Risky"], "Risky"), nil),
  ]

  @Test("scenarios are measured from what is named, else from what all build on", arguments: bases)
  func base(_ row: Case<(of: [String], against: String?), String?>) throws {
    guard let expected = row.expected else {
      #expect(throws: SessionProblem.paper(.onlyBase(LocalName("Risky", norwegian: "Usikkert")))) {
        try Papers.paper(of: row.input.of, against: row.input.against)
      }
      return
    }
    let paper = try Papers.paper(of: row.input.of, against: row.input.against)
    #expect(paper.base.name.english == expected)
    #expect(paper.scenarios.map(\.name.english) == row.input.of)
  }

  @Test("a paper is a draft until all of it is decided")
  func decided() throws {
    var texts = Papers.scenarios
    #expect(Papers.text(try Papers.paper(of: ["Risky"], texts), .markdown).contains("Utkast"))
    texts["Risky"]? += "\nvedtatt av \"styret\" sak \"58/20\" den 3.12.2020"
    let text = Papers.text(try Papers.paper(of: ["Risky"], texts), .markdown)
    #expect(!text.contains("Utkast"))
    #expect(text.contains("Vedtatt av styret, sak 58/20, 3. desember 2020"))
    let both = Papers.text(try Papers.paper(of: ["Risky", "Four years"], texts), .markdown)
    #expect(both.contains("Utkast"))
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

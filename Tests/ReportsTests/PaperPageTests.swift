import Budget
import Foundation
import ScenarioLanguage
import Session
import TestSupport
import Testing

@testable import Reports

@Suite("A paper's page")
struct PaperPageTests {
  /// So many plans: more where long tests are asked for.
  private static let count = LongRun.isOn ? 1_000 : 200

  @Test("names are text wherever they stand")
  func names() throws {
    let name = "<img src=x onerror=alert(1)>"
    let texts = [
      name:
        "scenario \"\(name)\"\nnote \"<script>alert(2)</script>\"\nplan 2 years\nhire 1 temporary as \"<b>\"",
      "Other": "scenario \"Other & more\"\nspend new \"</table>\" 1000",
    ]
    var frame = PaperFrame()
    (frame.title, frame.caseNumber, frame.body) = ("<script>alert(1)</script><i>", "\"", "</style>")
    let page = Papers.text(
      try Papers.paper(of: [name, "Other & more"], texts), .html, frame)
    for markup in ["<script", "<img", "<b>", "<i>"] { #expect(!page.contains(markup)) }
    #expect(page.matches(of: /<\/style>/).count == 1)
    #expect(
      page.matches(of: /<table>/).count == page.matches(of: /<\/table>/).count)
    #expect(page.contains("&lt;img src=x onerror=alert(1)&gt;"))
  }

  @Test(
    "nothing is fetched, no script is there, and it is small", arguments: InterfaceLanguage.allCases
  )
  func alone(language: InterfaceLanguage) throws {
    let page = Papers.text(try Papers.whole(), .html, in: language)
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("url("))
    #expect(page.utf8.count < 400_000)
  }

  @Test("a chart of changed fees says what the table beside it does")
  func changedFees() throws {
    let text = "scenario \"A\"\nrate +3%\nleave Tønsberg"
    let page = Papers.text(try Papers.paper(of: ["A"], ["A": text]), .html)
    let table = try #require(
      PageTable.all(of: page).first { $0.caption.contains("Kontingent etter medlem") })
    let changes = Dictionary(
      table.rows.filter { $0.count > 3 }.map { ($0[0], $0[3]) }
    ) { first, _ in first }
    let chart = try #require(
      page.split(separator: "<figure").first { $0.contains("De største endringene i kontingent") })
    let texts = chart.matches(of: /<text[^>]*>([^<]*)<\/text>/).map { String($0.1) }
    let shown = zip(texts, texts.dropFirst()).filter { changes[$0.0] != nil }
    #expect(shown.count == 10)
    for (name, change) in shown { #expect(changes[name] == change, "\(name)") }
  }

  @Test("tables of many scenarios and years are parted, and no figure is lost")
  func parted() throws {
    let names = (1...8).map { "Alternative number \($0)" }
    var texts: [String: String] = [:]
    for (place, name) in names.enumerated() {
      texts[name] = "scenario \"\(name)\"\nplan 12 years\nrate \(160 + place) øre from 2021"
    }
    let tables = PageTable.all(of: Papers.text(try Papers.paper(of: names, texts), .html))
    let main = tables.filter { $0.caption.contains(". Hovedtall 2021") }
    #expect(main.count > 1)
    #expect(main.flatMap { $0.heads.dropFirst() } == ["Osloregionen 2020"] + names + ["±"])
    #expect(Set(main.map { $0.rows.filter { $0[0] != "Avrunding" }.map { $0[0] } }).count == 1)
    for table in tables {
      let figures = table.rows.map { $0.dropFirst().joined(separator: " ") }
      guard figures.allSatisfy({ !$0.contains(where: \.isLetter) }) else { continue }
      #expect(figures.allSatisfy { $0.count <= 88 }, "\(table.caption)")
    }
  }

  @Test("every chart has a title, a description and a table of the same section")
  func charts() throws {
    let page = Papers.text(try Papers.whole(), .html)
    let ids = page.matches(
      of: /<svg role="img" aria-labelledby="(\w+)-t" aria-describedby="(\w+)-d"/)
    #expect(ids.count >= 6)
    #expect(Set(ids.map(\.1)).count == ids.count)
    for section in page.split(separator: "<section") where section.contains("<svg") {
      #expect(section.contains("<table>"))
    }
  }

  /// Amounts with øre, so that rounding moves something nearly everywhere.
  private static func changes(_ generator: inout SeededGenerator) -> String {
    func øre(_ range: ClosedRange<Int>) -> String {
      "\(Int.random(in: range, using: &generator)).\(Int.random(in: 10...99, using: &generator))"
    }
    let all = [
      "rate \(Int.random(in: 100...300, using: &generator)) øre",
      "spend \"Other operating costs\" \(øre(100_000...9_000_000))",
      "income new Grant \(øre(1_000...900_000))", "profiling \(øre(0...5_000_000))",
      "cost all \(øre(400_000...1_300_000))", "fund free \(øre(0...4_000_000))",
      "leave Moss, Drammen",
    ]
    let chosen = all.filter { _ in Bool.random(using: &generator) }
    return (chosen.isEmpty ? [all[0]] : chosen).joined(separator: "\n")
  }

  @Test("whole figures of generated plans add up on the page, down and across")
  func sums() throws {
    var generator = SeededGenerator(seed: 2_020)
    var moved = 0
    for _ in 0..<Self.count {
      let statements = Self.changes(&generator)
      let paper = try Papers.paper(of: ["A"], ["A": "scenario \"A\"\n" + statements])
      let tables = PageTable.all(of: Papers.text(paper, .html))
      let main = try #require(tables.first { $0.caption.contains(". Hovedtall") })
      for column in 1...2 { expectSums(main.numbers(in: column), statements) }
      expectDifferences(main, statements)
      for table in tables where table.caption.contains(". Kontingent etter") {
        expectDifferences(table, statements)
        for column in 1...3 { expectTotal(table.numbers(in: column), statements) }
      }
      moved += main.rows.count { $0[0] == "Avrunding" }
    }
    #expect(moved > Self.count / 2)
  }

  private func expectSums(_ shown: [String: Int], _ told: String) {
    func number(_ key: String) -> Int { shown[key] ?? 0 }
    #expect(
      number("Lønn") + number("Andre driftsutgifter") + number("Profilering")
        + number("Avrunding Utgifter") == number("Utgifter"), "\(told)")
    #expect(
      number("Kontingent") + number("Andre inntekter") - number("Utgifter")
        + number("Avrunding Resultat") == number("Resultat"), "\(told)")
    #expect(
      number("Fri reserve") + number("Bundne midler") + number("Avrunding Utgående balanse")
        == number("Utgående balanse"), "\(told)")
  }

  private func expectTotal(_ shown: [String: Int], _ told: String) {
    let parts = shown.filter { $0.key != "Sum" }.values.reduce(0, +)
    #expect(parts == shown["Sum"] ?? 0, "\(told)")
  }

  /// What the second column has more than the first is the third, row by row.
  private func expectDifferences(_ table: PageTable, _ told: String) {
    for row in table.rows where row.count > 3 {
      guard let base = PageTable.number(row[1]), let own = PageTable.number(row[2]) else {
        continue
      }
      #expect(own - base == PageTable.number(row[3]) ?? 0, "\(row) \(told)")
    }
  }
}

@Suite("A paper's colours")
struct PaperPaletteTests {
  private static let style = PaperStyle.text.withUTF8Buffer {
    String(decoding: $0, as: UTF8.self)
  }

  /// The palettes: light, dark, on paper.
  private static let palettes = style.matches(of: /:root \{(.*?)\}/.dotMatchesNewlines()).map {
    Dictionary(
      uniqueKeysWithValues: $0.1.matches(of: /--(\w+): #([0-9a-f]{6})/).map {
        (String($0.1), String($0.2))
      })
  }

  @Test("texts have a contrast of 4.5, what is drawn one of 3, light, dark and on paper")
  func contrast() throws {
    #expect(Self.palettes.count == 3)
    for palette in Self.palettes {
      let ground = try #require(palette["ground"])
      let head = try #require(palette["head"])
      for (name, color) in palette {
        let contrast = Self.contrast(color, ground)
        switch name {
        case "ground", "head", "hair": continue
        case "ink", "soft", "link":
          #expect(contrast >= 4.5, "\(name) \(contrast)")
          #expect(Self.contrast(color, head) >= 4.5, "\(name) in a heading")
        case _: #expect(contrast >= 3, "\(name) \(contrast)")
        }
      }
    }
  }

  @Test("no colour stands outside the palettes")
  func onlyPalettes() {
    let rest = Self.style.replacing(/:root \{.*?\}/.dotMatchesNewlines(), with: "")
    #expect(!rest.contains(/#[0-9a-f]{3,6}/))
  }

  /// Source: WCAG 2.1, "relative luminance" and "contrast ratio".
  private static func contrast(_ first: String, _ second: String) -> Double {
    let (one, other) = (luminance(first), luminance(second))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func luminance(_ color: String) -> Double {
    let channels = stride(from: 0, to: 6, by: 2).map { place in
      let start = color.index(color.startIndex, offsetBy: place)
      let value = Double(Int(color[start..<color.index(start, offsetBy: 2)], radix: 16) ?? 0) / 255
      return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// A number to the power of 2.4.
  private static func power(_ number: Double) -> Double { Foundation.pow(number, 2.4) }
}

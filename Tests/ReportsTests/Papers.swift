import Budget
import ScenarioLanguage
import Session
import TestSupport

@testable import Reports

/// Papers of scenarios in a store of one test's own.
enum Papers {
  /// What a paper would look like that has every part: several years, members, staff, chances, activities.
  static let scenarios = [
    "Adopted 2020": """
    scenario "Adopted 2020" nb "Vedtatt 2020"
    leave Tønsberg, Våler (Innlandet)
    """,
    "Four years": """
    scenario "Four years" nb "Fire år"
    based on "Adopted 2020"
    note "What if Viken leaves and the fee rises?" nb "Hva om Viken går ut og kontingenten settes opp?"
    plan 4 years  # as long as the action programme
    leave Viken from 2021
    rate 1.80 from 2021
    profiling -50% from 2021
    hire 1 permanent as "Adviser" from 2021-03
    growth wages 3%
    """,
    "Risky": """
    scenario "Risky" nb "Usikkert"
    based on "Adopted 2020"
    plan 4 years
    leave Bærum from 2022 with chance 20%
    drop "Klimaskole"
    """,
  ]

  /// A paper of scenarios of the store, or of texts of their own.
  static func paper(
    of names: [String], _ texts: [String: String] = scenarios, against base: String? = nil
  ) throws -> Paper {
    let folder = try TemporaryFolder()
    for (place, text) in texts.values.sorted().enumerated() {
      try folder.put("\(place).hvis", text)
    }
    return try Session(Alliance.budget, storePath: folder.path).paper(of: names, against: base)
  }

  /// The paper with every part.
  static func whole() throws -> Paper { try paper(of: ["Four years", "Risky"]) }

  /// A paper's file as text.
  static func text(
    _ paper: Paper, _ format: OutputFormat, in language: InterfaceLanguage = .norwegian,
    _ frame: PaperFrame = PaperFrame()
  ) -> String {
    String(
      decoding: PaperRenderer(language: language, program: "hvis 0").file(paper, frame, as: format),
      as: UTF8.self)
  }
}

/// A table as it stands on a page.
struct PageTable {
  let caption: String
  let heads: [String]
  /// The rows, the names in front; plain text.
  let rows: [[String]]

  /// The tables of a page, in order.
  static func all(of page: String) -> [PageTable] {
    page.split(separator: "<table>").dropFirst().compactMap { part in
      guard let table = part.firstRange(of: "</table>").map({ part[..<$0.lowerBound] }) else {
        return nil
      }
      let rows = table.matches(of: /<tr[^>]*>(.*?)<\/tr>/).map { row in
        row.1.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map { plain(String($0.1)) }
      }
      let caption = table.firstMatch(of: /<caption[^>]*>(.*?)<\/caption>/).map { String($0.1) }
      return PageTable(
        caption: plain(caption ?? ""), heads: rows.first ?? [], rows: Array(rows.dropFirst()))
    }
  }

  private static func plain(_ text: String) -> String {
    var plain = text.replacing(/<[^>]+>/, with: "")
    for (mark, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      plain = plain.replacing(mark, with: sign)
    }
    return plain
  }

  /// The whole number of a cell; nil where it is none.
  static func number(_ cell: String) -> Int? {
    Int(
      cell.replacing("−", with: "-").replacing("\u{A0}", with: "").replacing("+", with: ""))
  }

  /// The numbers of a column by the names of their rows; what rounding moves is named after the row behind it.
  func numbers(in column: Int) -> [String: Int] {
    var numbers: [String: Int] = [:]
    var moved: Int?
    for row in rows where row.count > column {
      if row[0] == "Avrunding" {
        moved = Self.number(row[column])
      } else {
        numbers[row[0]] = Self.number(row[column])
        if let moved { numbers["Avrunding " + row[0]] = moved }
        moved = nil
      }
    }
    return numbers
  }
}

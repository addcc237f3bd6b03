import Analysis
import Budget
import Foundation
import Lettering
import ScenarioLanguage
import Session
import TestSupport
import Testing

@testable import Reports

@Suite("What a reader of a paper can move")
struct PaperExplorerTests {
  /// The step of the rate: as fine as a page has it where long tests are asked for.
  private static let step = LongRun.isOn ? "0.01" : "0.05"
  private static let members = ["Innlandet", "Oslo", "Bærum"]

  private static func paper(
    _ levers: String, of names: [String] = ["Four years"],
    _ texts: [String: String] = Papers.scenarios
  ) throws -> Paper {
    let folder = try TemporaryFolder()
    for (place, text) in texts.values.sorted().enumerated() {
      try folder.put("\(place).hvis", text)
    }
    let session = try Session(Alliance.budget, storePath: folder.path)
    var paper = try session.paper(of: names, against: nil)
    paper.explorer = try session.explorer(SourceText(name: "", text: levers), of: names[0])
    return paper
  }

  /// The tables of the section, in order.
  private static func tables(_ page: String) throws -> [PageTable] {
    PageTable.all(of: String(try #require(page.split(separator: "class=\"explorer\"").last)))
  }

  @Test("every figure is the one that a scenario of its own comes to")
  func cells() throws {
    let paper = try Self.paper(
      "rate from 2021 1.30..2.00 step \(Self.step), leave \(Self.members.joined(separator: ", ")) from 2021"
    )
    let tables = try Self.tables(Papers.text(paper, .html, in: .english))
    #expect(tables.count == 2 << Self.members.count)
    let years = ["2020", "2021", "2022", "2023"]
    for (place, pair) in tables.enumerated() {
      let gone = Self.members.enumerated().filter { place / 2 & 1 << $0.offset != 0 }.map(\.element)
      #expect(pair.heads.dropFirst() == years[...])
      #expect(pair.rows.count == (LongRun.isOn ? 71 : 15))
      for row in pair.rows {
        var session = try Session(Alliance.budget, storePath: nil)
        let text = try #require(Papers.scenarios["Four years"]).split(separator: "\n")
        let own = text.filter { !$0.hasPrefix("scenario") && !$0.hasPrefix("based") }
        let leaving = gone.isEmpty ? [] : ["leave \(gone.joined(separator: ", ")) from 2021"]
        let statements =
          ["leave Tønsberg, Våler (Innlandet)"] + own.map(String.init) + leaving
          + ["rate \(row[0].replacing(",", with: ".")) from 2021"]
        #expect(
          session.carryOut(SourceText(name: "", text: statements.joined(separator: "\n")))
            .diagnostics.isEmpty)
        let outlook = session.planned.outlook.years
        let known = try outlook.map { year in
          let money = place % 2 == 0 ? year.fees : year.closing.free
          return NumberText.number(try money.kroner, decimals: 0)
        }
        #expect(row.dropFirst() == known[...], "\(gone) \(row[0])")
      }
    }
  }

  @Test("the page has one script, which its policy knows by what it says")
  func script() throws {
    let page = Papers.text(try Self.paper("rate 1.50, 1.60, leave Oslo"), .html)
    let scripts = page.matches(of: /<script>(.*?)<\/script>/.dotMatchesNewlines())
    #expect(scripts.count == 1)
    let policy = try #require(page.firstMatch(of: /script-src 'sha256-([^']+)'/))
    let script = try #require(scripts.first).1
    let sum = try Self.digest(of: String(script))
    #expect(Data(base64Encoded: String(policy.1)).map(Self.hexadecimal) == sum)
    #expect(page.matches(of: /<script/).count == 1)
  }

  /// The SHA-256 of a text in hexadecimal digits, as the system's own program gives it.
  private static func digest(of text: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.put("script", text)
    let linux = "/usr/bin/sha256sum"
    let isLinux = FileManager.default.isExecutableFile(atPath: linux)
    let (summing, output) = (Process(), Pipe())
    summing.executableURL = URL(filePath: isLinux ? linux : "/usr/bin/shasum")
    summing.arguments = (isLinux ? [] : ["-a", "256"]) + [folder.path + "/script"]
    summing.standardOutput = output
    try summing.run()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    summing.waitUntilExit()
    return String(decoding: told.prefix(64), as: UTF8.self)
  }

  private static func hexadecimal(_ data: Data) -> String {
    data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test("4 500 figures take 200 kB at most, and more than 6 000 are refused")
  func size() throws {
    let without = Papers.text(try Papers.paper(of: ["Four years"]), .html).utf8.count
    let paper = try Self.paper("rate from 2021 1.30..2.00, leave Innlandet, Oslo, Bærum from 2021")
    let page = Papers.text(paper, .html)
    #expect(try #require(paper.explorer).axes.map(\.count) == [71, 8])
    #expect(page.utf8.count - without < 200_000)
    let refused = #expect(throws: Diagnostic.self) {
      try Self.paper("rate from 2021 1.30..2.00 step 0.005, leave Innlandet, Oslo, Bærum from 2021")
    }
    #expect(
      try #require(refused).problem.message(in: .english).contains(
        "6\u{A0}000 at most are worked out"))
  }

  @Test("one lever, two levers, and members before a lever")
  func axes() throws {
    let alone = try Self.tables(Papers.text(try Self.paper("leave Oslo, Innlandet"), .html))
    #expect(alone.map(\.rows.count) == [4, 4])
    let two = try Self.tables(
      Papers.text(try Self.paper("rate 1.50..1.60, weight Oslo 1..2"), .html))
    #expect(two.map(\.rows.count) == [101, 101, 101, 101])
    let turned = try Self.paper("leave Oslo, rate 1.50, 1.60 and 1.70")
    #expect(try Self.tables(Papers.text(turned, .html)).map(\.rows.count) == [3, 3, 3, 3])
  }

  @Test("names are text in what the script is told")
  func names() throws {
    let name = "\"><script>alert(1)"
    let paper = try Self.paper(
      "rate 1.50, 1.60", of: [name],
      [name: "scenario \"\\\"><script>alert(1)\"\nrate 1.70"])
    let page = Papers.text(paper, .html)
    #expect(page.matches(of: /<script/).count == 1)
    #expect(page.contains("data-said=\"{&quot;down&quot;"))
  }

  @Test("what is no lever is told at its place")
  func refused() throws {
    for (text, place) in [
      ("rate 1.50; leave Oslo", 11), ("", 0), ("leave Nowhere", 6), ("rate 1.50, 1.60 free", 16),
      ("rate 1.50, 1.60, rate 1.70, 1.80", 17),
    ] {
      let refused = #expect(throws: Diagnostic.self, "\(text)") { try Self.paper(text) }
      #expect(refused?.range.start == place, "\(text)")
    }
  }
}

import Budget
import Foundation
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// A member's fee by a real rule, whose budget file stands in `Alliances`.
struct AllianceCase: Sendable, CustomTestStringConvertible {
  let file: String
  let fees: [(member: String, fee: String)]

  var testDescription: String { file }

  init(_ file: String, _ fees: (String, String)...) {
    self.file = file
    self.fees = fees
  }

  /// The text of the file.
  func text() throws -> String {
    try String(
      contentsOf: PackageFolder.at("Tests/SessionTests/Alliances/\(file).budget"), encoding: .utf8)
  }

  /// The budget, which is read without a word.
  func budget() throws -> Budget {
    let read = BudgetFileReader.read(SourceText(name: file, text: try text()))
    let told = read.diagnostics.map { $0.problem.message(in: .english) }
    try #require(told.isEmpty, "\(told)")
    return try #require(read.budget)
  }

  /// A session on the budget.
  func desk() throws -> Desk { Desk(try Session(try budget(), storePath: nil)) }
}

/// Real rules as budget files; the fees are the alliances' own, or worked out from their rules by hand.
@Suite("The rule of another alliance")
struct AllianceTests {
  static let shared = AllianceCase(
    "shared-costs", ("Ås", "608 767,04 kr"), ("Nes", "141 118,48 kr"), ("Hol", "171 409,29 kr"),
    ("Flå", "78 705,19 kr"))

  static let all = [
    AllianceCase(
      "ks-2020", ("Sandnes", "2 046 949,92 kr"), ("Large one", "10 825 884,80 kr"),
      ("Utsira", "116 407,32 kr"), ("Nordland", "7 015 560,00 kr"),
      ("At the bound", "7 015 560,00 kr"), ("Trøndelag", "9 078 960,00 kr")),
    AllianceCase(
      "ks-counties-2020", ("Small", "7 015 560,00 kr"), ("Troms og Finnmark", "7 015 560,00 kr"),
      ("At the bound", "7 015 560,00 kr"), ("Over it", "8 047 260,00 kr"),
      ("Trøndelag", "9 078 960,00 kr"), ("Viken", "17 332 560,00 kr")),
    AllianceCase(
      "fjellnettverket", ("Under", "66 632,72 kr"), ("Ved", "66 635,00 kr"),
      ("Over", "66 635,00 kr"), ("Innlandet", "112 858,00 kr")),
    AllianceCase(
      "malaren", ("Small", "35 000,00 kr"), ("At the floor", "35 000,00 kr"),
      ("Västerås", "196 250,00 kr"), ("Stockholm", "500 000,00 kr")),
    AllianceCase(
      "kf-plc", ("Small", "10 100,00 kr"), ("Below the limit", "80 799,19 kr"),
      ("Large", "80 800,00 kr")),
    AllianceCase(
      "ka", ("Small", "10 000,00 kr"), ("Middle", "137 950,00 kr"), ("Large", "354 250,00 kr")),
    AllianceCase(
      "kt-2022", ("Akaa", "16 107,00 kr"), ("Alajärvi", "8 272,00 kr"),
      ("Alavieska", "2 202,00 kr")),
    AllianceCase(
      "naco", ("Near", "2 000,00 kr"), ("Rising", "1 725,00 kr"), ("Falling", "2 210,00 kr"),
      ("New", "450,00 kr")),
    AllianceCase(
      "rising-at-most", ("Rising", "9 450,00 kr"), ("Near", "11 000,00 kr"),
      ("Falling", "11 000,00 kr"), ("New", "11 010,00 kr")),
    AllianceCase(
      "energy-cities", ("Bordeaux", "2 500,00 kr"), ("Of a new country", "1 250,00 kr"),
      ("At the bound", "2 500,00 kr"), ("Over it", "3 750,00 kr")),
    AllianceCase("skr", ("At the bound", "5 490 000,00 kr"), ("Over it", "4 941 024,71 kr")),
    AllianceCase(
      "grand-valley", ("Grand Rapids", "75 164,00 kr"), ("Ada", "2 700,00 kr"),
      ("Kent", "63 176,85 kr")),
    AllianceCase(
      "by-month", ("Ås", "135 000,00 kr"), ("Bø", "150 001,50 kr"), ("Nes", "120 499,50 kr")),
    AllianceCase(
      "shared-by-month", ("Small", "250 000,00 kr"), ("Middle", "333 333,33 kr"),
      ("Large", "416 666,67 kr")),
    // 20 000 + 25 000.025; the half of that; (20 000 + 300 000)/2; 320 000 down to 310 000; 7 500 down to thousands.
    AllianceCase(
      "rebates", ("Ås", "45 100,00 kr"), ("Bø", "22 600,00 kr"), ("Nes", "160 000,00 kr"),
      ("Hol", "310 000,00 kr"), ("Fjord", "7 000,00 kr")),
    shared,
  ]

  @Test("gives the fees of its members", arguments: all)
  func fees(alliance: AllianceCase) throws {
    let desk = try alliance.desk()
    for (member, fee) in alliance.fees {
      #expect(try desk.shown("fees of \"\(member)\"") == fee, "\(member)")
    }
    let parts = alliance.fees.map { "fees of \"\($0.member)\"" }.joined(separator: " + ")
    #expect(try desk.shown("fees") == desk.shown(parts))
  }

  @Test("is asked all that is asked of a budget", arguments: all)
  func questions(alliance: AllianceCase) throws {
    var desk = try alliance.desk()
    let member = "\"\(alliance.fees[0].member)\""
    for question in [
      "show", "show fees", "show members", "show sources", "show status", "why fees",
      "why fees of \(member)", "show members by fee", "sensitivity free 10%",
      "plan 3 years", "show years", "weight \(member) 2", "leave \(member)",
    ] { try desk.say(question) }
  }

  @Test("is written as a file of the same rule", arguments: all, InterfaceLanguage.allCases)
  func roundTrip(alliance: AllianceCase, language: InterfaceLanguage) throws {
    let budget = try alliance.budget()
    let written = BudgetFileWriter.text(budget, in: language)
    let read = BudgetFileReader.read(SourceText(name: "written", text: written))
    #expect(read.budget == budget, "\(written)\n\(read.diagnostics.map(\.problem))")
    #expect(!BudgetFormatter.format(SourceText(name: "written", text: written)).isChanged)
    let formatted = BudgetFormatter.format(
      SourceText(name: alliance.file, text: try alliance.text()), in: language)
    let text = try #require(formatted.text)
    #expect(BudgetFileReader.read(SourceText(name: "f", text: text)).budget == budget, "\(text)")
  }

  @Test("that shares a total makes the others pay what a leaver did")
  func apportionment() throws {
    var desk = try Self.shared.desk()
    let before = desk
    try desk.say("leave Nes")
    #expect(try desk.value("fees") == before.value("fees"))
    let others = ["Ås", "Hol", "Flå"].map { "fees of \($0)" }.joined(separator: " + ")
    #expect(try desk.shown(others) == "1 000 000,00 kr")
    #expect(try before.shown("fees - (\(others))") == before.shown("fees of Nes"))
  }
}

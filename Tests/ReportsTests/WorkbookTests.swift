import Analysis
import Budget
import Foundation
import ScenarioLanguage
import Session
import TestSupport
import Testing
import Workbooks

@testable import Reports

@Suite("Workbooks of answers")
struct WorkbookTests {
  /// The files in an archive, inflated by a program of the system; nil where there is none.
  private static func parts(of bytes: [UInt8]) throws -> [String: String] {
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: URL(filePath: folder.at("a.xlsx")))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import json, sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      print(json.dumps({name: archive.read(name).decode() for name in archive.namelist()}))
      """, folder.at("a.xlsx"),
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([String: String].self, from: output)
  }

  private static let hasPython: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", ""]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  private func file(_ answer: Answer, _ plan: Plan) -> [UInt8] {
    AnswerRenderer.file(answer, about: plan, as: .workbook, in: .norwegian)
  }

  @Test("have a sheet a table, one of assumptions and one of sources", .enabled(if: hasPython))
  func sheets() throws {
    let plan = try Alliance.plan()
    let parts = try Self.parts(of: file(.comparison(try Alliance.comparison()), plan.plan))
    let workbook = try #require(parts["xl/workbook.xml"])
    let names = workbook.matches(of: /sheet name="([^"]*)"/).map { String($0.1) }
    #expect(names.suffix(2) == ["Forutsetninger", "Kilder"])
    #expect(names.count == parts.keys.count { $0.hasPrefix("xl/worksheets/") })
    #expect(Set(names).count == names.count)
  }

  @Test("work fees out from the rate, inhabitants and weights", .enabled(if: hasPython))
  func formulas() throws {
    let plan = try Alliance.plan("rate 1.60\nleave Viken")
    let table = Answer.table(.fees(try FeesTable(plan, in: plan.outlook.first)))
    let sheet = try #require(
      try Self.parts(of: file(table, plan.plan))["xl/worksheets/sheet1.xml"])
    #expect(sheet.contains("<f>ROUND($B$2*B4*C4,2)</f>"))
    #expect(sheet.contains(/<f>SUM\(D4:D6\)<\/f><v>[0-9.]+<\/v>/))
  }

  @Test("are the same bytes each time")
  func repeated() throws {
    let plan = try Alliance.plan()
    let answer = Answer.comparison(try Alliance.comparison())
    #expect(file(answer, plan.plan) == file(answer, plan.plan))
  }

  @Test("hold every answer that can be exported")
  func every() throws {
    let plan = try Alliance.plan()
    for answer in try Answers.tables() {
      #expect(file(answer, plan.plan).starts(with: Array("PK".utf8)))
    }
  }

  @Test("name columns as spreadsheets do")
  func addresses() {
    #expect(Workbook.Sheet.address(row: 0, column: 0) == "A1")
    #expect(Workbook.Sheet.address(row: 6, column: 25) == "Z7")
    #expect(Workbook.Sheet.address(row: 1, column: 26) == "AA2")
    #expect(Workbook.Sheet.address(row: 1, column: 701, isFixed: true) == "$ZZ$2")
    #expect(Workbook.Sheet.address(row: 1, column: 702) == "AAA2")
  }
}

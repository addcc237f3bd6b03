import Budget
import Foundation
import ScenarioLanguage
import Testing

@testable import Importing

/// What came of importing a text, as a user sees it.
struct Imported {
  let statements: String?
  let findings: [String]
  let omitted: Int

  init(_ text: String, _ change: (inout ImportOptions) -> Void = { _ in }) {
    self.init(bytes: Array(text.utf8), change)
  }

  init(bytes: [UInt8], _ change: (inout ImportOptions) -> Void = { _ in }) {
    var options = ImportOptions(fileName: "file")
    change(&options)
    let outcome = Importer.read(bytes, options: options)
    statements = outcome.statements
    findings = outcome.findings.map { $0.text(file: "file", in: options.language) }
    omitted = outcome.omitted
  }

  /// The statements of members, without what stands above them.
  var members: [String] {
    guard let statements, let blank = statements.range(of: "\n\n") else { return [] }
    return statements[blank.upperBound...].split(separator: "\n").map(String.init)
  }

  /// The budget of the statements in the least frame that a budget file needs.
  func budget() throws -> Budget {
    let text = """
      budget "Frame"
      year 2020
      source program "The programme"
      rate 1.50 given program
      reserve 0 given program

      """
    let statements = try #require(statements, "\(findings)")
    let read = BudgetFileReader.read(SourceText(name: "frame", text: text + statements))
    let problems = read.diagnostics.map { "\($0.problem)" }
    return try #require(read.budget, "\(problems) in \(statements)")
  }
}

/// The samples beside the tests.
///
/// Their sums are populations that Statistics Norway published; the split by sex and age in the table is made
/// up, in parts that add up to them.
enum Sample {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appendingPathComponent("Samples/\(name)")))
  }

  static func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }
}

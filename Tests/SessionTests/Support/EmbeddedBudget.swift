import Budget
import ScenarioLanguage
import ScenarioStore
import Testing

/// The budget file that travels inside the executable, read from the sources.
enum EmbeddedBudget {
  /// The file's text.
  static func text() throws -> String { try TextFile.readText(at: path).text }

  /// The budget that it declares.
  static func read() throws -> Budget { try #require(reading.budget) }

  /// What reading it gives.
  static let reading: (budget: Budget?, diagnostics: [Diagnostic]) = {
    // A file that cannot be read gives no budget, which the tests of the embedded budget report.
    let text = (try? Self.text()) ?? ""
    return BudgetFileReader.read(SourceText(name: "osloregionen-2020.budget", text: text))
  }()

  /// The root of the package.
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()

  private static let path = root + "/Sources/CBudgetData/osloregionen-2020.budget"
}

import Budget
import Foundation
import ScenarioLanguage

/// The budget file that travels inside the executable, read from the sources, once for all tests.
public enum EmbeddedBudget {
  /// The file's text.
  public static func text() throws -> String { try String(contentsOf: file, encoding: .utf8) }

  /// What reading it gives.
  public static let reading: (budget: Budget?, diagnostics: [Diagnostic]) = {
    // A file that cannot be read gives no budget, which the tests of the embedded budget report.
    let text = (try? Self.text()) ?? ""
    return BudgetFileReader.read(SourceText(name: file.lastPathComponent, text: text))
  }()

  /// The budget that it declares.
  public static func read() throws -> Budget {
    guard let budget = reading.budget else { throw Unreadable(diagnostics: reading.diagnostics) }
    return budget
  }

  /// That the file declares no budget, and why.
  public struct Unreadable: Error {
    /// What is wrong with it.
    public let diagnostics: [Diagnostic]
  }

  private static let file = PackageFolder.at("Sources/CBudgetData/osloregionen-2020.budget")
}

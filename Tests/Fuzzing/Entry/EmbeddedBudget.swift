import Budget
import CBudgetData
import ScenarioLanguage
import Session

/// The budget that travels inside the executable, read once.
enum EmbeddedBudget {
  /// A session on it, without a store and so without a way to write.
  static let session: Session = {
    let text = hvis_budget_text(.osloregionen2020)
    let bytes = UnsafeBufferPointer(start: text.bytes, count: text.count)
    guard let budget = BudgetFileReader.read(bytes).budget,
      let session = try? Session(budget, storePath: nil)
    else { fatalError("the embedded budget cannot be read, which other tests tell more about") }
    return session
  }()
}

import ScenarioLanguage
import ScenarioStore

extension Session {
  /// The values that `let` has given names to, in the order of the names.
  public var definitions: [(name: String, value: Value)] {
    state.definitions.values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The first note of a stored scenario; nil where it has none or cannot be read.
  ///
  /// Reads the file that is called after the scenario, or every file of the store where there is none.
  public func note(ofScenario name: String) -> String? {
    guard let text = try? library.text(named: name) else { return nil }
    return library.read(text.text).frame.note
  }
}

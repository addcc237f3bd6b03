import Lettering
import ScenarioLanguage

/// The values that `let` has given, by name.
///
/// The spellings that find each name are kept beside it, so that a file of many definitions costs each of
/// them once.
struct Definitions: Sendable, Hashable {
  private(set) var values: [String: Value] = [:]
  /// The names that are found by a folded spelling.
  private var names: [String: Set<String>] = [:]

  /// The value of a name exactly as it was defined; nil for none.
  subscript(name: String) -> Value? { values[name] }

  /// The value of a name that `let` has given, in any spelling that finds it.
  func value(of name: String) -> Value? {
    values[name] ?? spelling(of: name).flatMap { values[$0] }
  }

  /// The name itself as it was defined; nil where none is found by it.
  ///
  /// A statement makes no second name that is found by the first, but scenarios of two authors may meet:
  /// then the first in the order of their letters counts, in every run the same.
  func spelling(of name: String) -> String? {
    Folding.keys(of: name).compactMap { names[$0]?.min() }.min()
  }

  /// Gives a name a value, in place of the one that it had.
  mutating func define(_ name: String, as value: Value) {
    guard values.updateValue(value, forKey: name) == nil else { return }
    for key in Folding.keys(of: name) { names[key, default: []].insert(name) }
  }

  /// Takes in the names of a scenario that this one is based on; its own stay where they meet.
  mutating func inherit(_ inherited: Definitions) {
    let own = self
    for (name, value) in inherited.values where own.spelling(of: name) == nil {
      define(name, as: value)
    }
  }
}

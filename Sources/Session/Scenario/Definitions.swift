import Budget
import Lettering
import ScenarioLanguage

/// The values that `let` has given, by name.
///
/// The spellings that find each name are kept beside it, so that a file of many definitions costs each of
/// them once.
struct Definitions: Sendable, Hashable {
  private var table = GrowingTable<Value>()
  /// The names that are found by a folded spelling.
  private var names = GrowingTable<Set<String>>()

  /// All of them.
  ///
  /// Cost: linear in their number.
  var values: [String: Value] { table.entries }

  /// The value of a name exactly as it was defined; nil for none.
  subscript(name: String) -> Value? { table[name] }

  /// The value of a name that `let` has given, in any spelling that finds it.
  func value(of name: String) -> Value? {
    table[name] ?? spelling(of: name).flatMap { table[$0] }
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
    let isNew = table[name] == nil
    table.set(name, to: value)
    guard isNew else { return }
    for key in Folding.keys(of: name) {
      names.set(key, to: (names[key] ?? []).union([name]))
    }
  }

  /// Takes in the names of a scenario that this one is based on; its own stay where they meet.
  mutating func inherit(_ inherited: Definitions) {
    let own = self
    for (name, value) in inherited.values where own.spelling(of: name) == nil {
      define(name, as: value)
    }
  }
}

import Lettering
import ScenarioLanguage

extension [String: Value] {
  /// The value of a name that `let` has given, in any spelling that finds it.
  func value(of name: String) -> Value? { self[name] ?? spelling(of: name).flatMap { self[$0] } }

  /// The name itself as it was defined; nil where none is found by it.
  ///
  /// A statement makes no second name that is found by the first, but scenarios of two authors may meet:
  /// then the first in the order of their letters counts, in every run the same.
  func spelling(of name: String) -> String? {
    keys.filter { Folding.matches($0, name) }.min()
  }

  /// Takes in the names of a scenario that this one is based on; its own stay where they meet.
  mutating func inherit(_ inherited: [String: Value]) {
    let own = self
    for (name, value) in inherited where own.spelling(of: name) == nil { self[name] = value }
  }
}

import Budget
import Lettering
import ScenarioStore

// What a scenario is called: its name, and in Norwegian the one after `nb` where it has one.

extension LocalName {
  /// Every name, the one that files know it by first.
  var names: [String] { english == norwegian ? [english] : [english, norwegian] }

  /// Whether one of the names is exactly that.
  func isCalled(_ name: String) -> Bool { names.contains(name) }

  /// Whether one of the names is the same as another when case and accents are left out.
  func answers(to name: String) -> Bool { names.contains { Folding.matches($0, name) } }
}

extension ScenarioStore.Entry {
  /// What the scenario is called.
  var title: LocalName { LocalName(name, norwegian: otherNames.first) }
}

import ScenarioLanguage
import Scripting
import Session

extension Shell {
  /// Whether the user may leave: without unsaved changes, or when told of them before.
  mutating func mayLeave() -> Bool {
    guard runner.session.hasUnsavedChanges, !hasBeenWarned else { return true }
    hasBeenWarned = true
    console.problem(
      language.text(
        en:
          "there are changes that are not saved: save \"name\" keeps them, quit again gives them up",
        nb:
          "det er endringer som ikke er lagret: lagre \"navn\" tar vare på dem, avslutt en gang til "
          + "gir dem opp"))
    return false
  }
}

import Analysis
import Lettering
import ScenarioLanguage

extension BasisNotice {
  /// The sentence for the reader of the figures.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .moved(let scenario, let basis, let before, let after):
      let own =
        scenario.map { language.quoted($0.text(in: language)) }
        ?? language.text(en: "the scenario", nb: "scenarioet")
      let basis = basis.text(in: language)
      let free = NumberText.kroner(after)
      let movement =
        switch before {
        case nil: free
        case .some(after): language.text(en: "\(free), as before", nb: "\(free), som før")
        case .some(let before):
          language.text(
            en: "\(free) (was \(NumberText.amount(before)))",
            nb: "\(free) (var \(NumberText.amount(before)))")
        }
      return language.text(
        en: "\(quoted(basis)) has changed since \(own) was saved: its free reserve is \(movement); "
          + "save \(own) again to accept it",
        nb:
          "\(angled(basis)) er endret siden \(own) ble lagret: den frie reserven der er \(movement); "
          + "lagre \(own) på nytt for å godta det")
    case .savedMeanwhile(let title):
      let basis = title.text(in: language)
      return language.text(
        en:
          "\(quoted(basis)) was saved by somebody else since this scenario was opened; the figures are "
          + "on it as it was then, and `open` takes the new one in",
        nb:
          "\(angled(basis)) er lagret av en annen siden dette scenarioet ble åpnet; tallene bygger på "
          + "det slik det var da, og `åpne` henter det nye")
    }
  }
}

private func quoted(_ name: String) -> String { DisplayText.quoted(name) }

private func angled(_ name: String) -> String { DisplayText.angled(name) }

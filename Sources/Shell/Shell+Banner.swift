import Budget
import Lettering
import ScenarioLanguage
import Scripting
import Session

extension Shell {
  /// The first line: which budget is open, and what it comes to.
  var banner: String {
    let planned = runner.session.planned
    let budget = DisplayText.safe(planned.plan.budget.name)
    let members = planned.outlook.first.members
    let width = runner.session.reserveHalfWidth.map {
      " ±" + NumberText.number($0, decimals: 2) + "\u{A0}kr"
    }
    let free = NumberText.kroner(planned.outlook.first.closing.free) + (width ?? "")
    return language.text(
      en:
        "hvis · \(budget) · \(members) members · free reserve \(free) · help says what can be asked",
      nb:
        "hvis · \(budget) · \(members) medlemmer · fri reserve \(free) · hjelp sier hva du kan spørre om"
    )
  }
}

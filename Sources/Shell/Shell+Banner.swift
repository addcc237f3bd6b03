import Budget
import Lettering
import Reports
import ScenarioLanguage
import Scripting
import Session

extension Shell {
  /// The first lines: which budget is open and what it comes to, who has given notice and still counts, and
  /// what shows the budget without them.
  var banner: String {
    let planned = runner.session.planned
    let budget = DisplayText.safe(planned.plan.budget.name)
    let width = runner.session.reserveHalfWidth.map {
      " ±" + NumberText.number($0, decimals: 2) + "\u{A0}kr"
    }
    let first =
      "hvis · \(budget) · " + figures(planned, width: width ?? "")
      + language.text(
        en: " · help says what can be asked", nb: " · hjelp sier hva du kan spørre om")
    let notice = NoticeWords(planned, language)
    guard let sentence = notice.sentence else { return first }
    return first + "\n" + sentence + "; " + wayWithout(notice.members, planned.plan)
  }

  /// The line that shows the budget without some members, and what it comes to then.
  private func wayWithout(_ members: [String], _ plan: Plan) -> String {
    let stored = plan.budget.adoptedScenario.flatMap { adopted in
      runner.session.storedNames.first { $0.english == adopted }
    }
    if let stored {
      let line = line(.open, NameSyntax.quoted(stored.text(in: language)))
      var trial = runner.session
      if trial.carryOut(SourceText(name: "", text: line)).diagnostics.isEmpty {
        return way(line, trial.planned)
      }
    }
    // Worked out without the statement, whose effect nobody is shown: the prompt waits for it.
    guard let change = plan.leavingByNotice, let left = try? plan.applying(change),
      let planned = try? PlannedBudget(left)
    else { return line(.help, Concept.leave.word(in: language)) }
    return way(line(.leave, members.map(NameSyntax.typed).joined(separator: ", ")), planned)
  }

  private func way(_ line: String, _ planned: PlannedBudget) -> String {
    language.text(
      en: "`\(line)` shows the budget without them: ",
      nb: "`\(line)` viser budsjettet uten dem: ") + figures(planned, width: "")
  }

  private func line(_ concept: Concept, _ rest: String) -> String {
    concept.word(in: language) + " " + DisplayText.safe(rest)
  }

  private func figures(_ planned: PlannedBudget, width: String) -> String {
    let members = planned.outlook.first.members
    let free = NumberText.kroner(planned.outlook.first.closing.free) + width
    return language.text(
      en: "\(members) members · free reserve \(free)",
      nb: "\(members) medlemmer · fri reserve \(free)")
  }
}

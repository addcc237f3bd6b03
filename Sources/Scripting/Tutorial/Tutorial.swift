import Budget
import ScenarioLanguage
import ScenarioStore
import Session

/// A tutorial that is going on: its own session, and how far it has come.
struct Tutorial: Sendable {
  /// The session that statements act on meanwhile.
  var session: Session
  /// The step to do, as a place in ``TutorialStep/all``.
  private(set) var place = 0
  /// Where `save` writes; removed when the tutorial goes.
  private let folder: ScratchFolder?
  /// The session as the tutorial began.
  private let start: Session

  /// A tutorial on the budget of a session.
  init(beside session: Session) {
    folder = ScratchFolder()
    start = session.apart(savingIn: folder?.path)
    self.session = start
  }

  /// The step to do; nil when all are done.
  var step: TutorialStep? {
    TutorialStep.all.indices.contains(place) ? TutorialStep.all[place] : nil
  }

  /// Goes to the next step.
  mutating func advance() { place += 1 }

  /// The page with a remark and the step to do.
  func page(_ remark: LocalName) -> TutorialPage {
    TutorialPage(
      remark: remark,
      step: step.map {
        TutorialPage.Step(
          number: place + 1, of: TutorialStep.all.count, title: $0.title, text: $0.text,
          example: $0.example(session))
      })
  }

  /// Whether what was carried out reaches the aim of the step.
  func isReached(by carried: Carried, from before: Session) -> Bool {
    guard let step, !carried.outcomes.isEmpty else { return false }
    return step.isReached(
      TutorialMove(
        answers: carried.outcomes.map(\.answer), start: start, before: before, after: session))
  }

  /// An answer as it is told in the tutorial: a folder that goes away has no path worth knowing.
  func told(_ answer: Answer, in language: InterfaceLanguage) -> Answer {
    guard case .filed(.saved(let name, _, let basis, let dependents)) = answer else {
      return answer
    }
    let place = language.text(en: "the tutorial's own folder", nb: "opplæringens egen mappe")
    return .filed(.saved(name: name, path: place, basis: basis, dependents: dependents))
  }
}

/// What a line in the tutorial did.
struct TutorialMove {
  /// The answers of its statements.
  let answers: [Answer]
  /// The session as the tutorial began.
  let start: Session
  /// The session before the line.
  let before: Session
  /// The session after it.
  let after: Session

  /// The budget year's figures as the tutorial began.
  var first: YearFigures { start.planned.outlook.first }

  /// The budget year's figures before the line.
  var earlier: YearFigures { before.planned.outlook.first }

  /// The budget year's figures after the line.
  var now: YearFigures { after.planned.outlook.first }

  /// Whether one of the answers is such a one.
  func answers(_ isWanted: (Answer) -> Bool) -> Bool { answers.contains(where: isWanted) }
}

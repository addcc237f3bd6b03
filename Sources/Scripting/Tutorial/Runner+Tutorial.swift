import Budget
import ScenarioLanguage
import Session

extension Runner {
  /// The page that a `tutorial` statement asks for.
  mutating func page(_ wish: TutorialWish) -> TutorialPage {
    guard var lesson = tutorial else { return started(wish) }
    switch wish {
    case .show: return lesson.page(TutorialWords.nothing)
    case .next:
      lesson.advance()
      tutorial = lesson
      return lesson.step == nil
        ? ended(TutorialWords.skippedLast) : lesson.page(TutorialWords.skipped)
    case .stop: return ended(TutorialWords.stopped)
    }
  }

  /// Goes on with the tutorial after a line: to the next step, or with a hint.
  mutating func goOn(after carried: Carried, from before: Session) {
    guard var lesson = tutorial, let step = lesson.step else { return }
    if carried.quits { return tell(ended(TutorialWords.left)) }
    // Where nothing was said, or help was asked for, there is nothing to say.
    let isQuiet = carried.outcomes.allSatisfy(\.answer.isHelp)
    guard !(isQuiet && carried.diagnostics.isEmpty) else { return }
    guard lesson.isReached(by: carried, from: before) else {
      let failed = !carried.diagnostics.isEmpty
      let opening = failed ? TutorialWords.failed : TutorialWords.notYet
      return tell(TutorialPage(remark: opening.followed(by: step.hint), step: nil))
    }
    lesson.advance()
    tutorial = lesson
    let isLast = lesson.step == nil
    tell(
      isLast
        ? ended(step.praise.followed(by: TutorialWords.done)) : lesson.page(step.praise))
  }

  private mutating func started(_ wish: TutorialWish) -> TutorialPage {
    guard wish != .stop else { return TutorialPage(remark: TutorialWords.none, step: nil) }
    let lesson = Tutorial(beside: session)
    tutorial = lesson
    return lesson.page(TutorialWords.welcome)
  }

  /// Ends the tutorial: the user's own session is the one that statements act on again.
  private mutating func ended(_ remark: LocalName) -> TutorialPage {
    if let lesson = tutorial { takeSettings(of: lesson.session) }
    tutorial = nil
    let free = NumberText.kroner(session.planned.outlook.first.closing.free)
    return TutorialPage(remark: remark.followed(by: TutorialWords.back(free: free)), step: nil)
  }

  /// Tells a page behind what a line answered, apart from it where people read.
  private mutating func tell(_ page: TutorialPage) {
    if settings.format == .table { console.answer("") }
    tell(.help(.tutorial(page)), line: 0, statement: "tutorial")
  }
}

import Budget
import ScenarioLanguage

@testable import Session

extension Answers {
  static func statement(_ concept: Concept) -> HelpAnswer {
    StatementForm.form(of: concept).map {
      .statement($0, now: nil, nil, examples: .stated(of: $0))
    } ?? .screen(.stated)
  }

  static func standing(_ quantity: Quantity, _ kroner: Int64) -> StandingFigure {
    StandingFigure(quantity: quantity, value: .number(ExactNumber(kroner), .kroner))
  }

  static var problem: ExplainedProblem { explained("rate 1,234") }

  static var unfinished: ExplainedProblem { explained("leave") }

  private static func explained(_ text: String) -> ExplainedProblem {
    let source = SourceText(name: "line", text: text)
    return ExplainedProblem(Parser.parse(source).diagnostics[0], of: source)
  }

  static var short: AssertedAnswer {
    let free = Value.number(ExactNumber(174_521), .kroner)
    let wanted = Value.number(ExactNumber(500_000), .kroner)
    return AssertedAnswer(
      holds: false, condition: "free >= 500k", message: nil, sides: (free, wanted),
      difference: .number(ExactNumber(-325_479), .kroner))
  }

  static var page: TutorialPage {
    TutorialPage(
      remark: LocalName("Good.", norwegian: "Bra."),
      step: TutorialPage.Step(
        number: 2, of: 10, title: LocalName("A member leaves", norwegian: "Et medlem går ut"),
        text: LocalName("Let a member leave.", norwegian: "La et medlem gå ut."),
        example: LocalName("leave Nes", norwegian: "ut Nes")))
  }

  static var lastPage: TutorialPage {
    TutorialPage(remark: LocalName("That was all.", norwegian: "Det var alt."), step: nil)
  }
}

import Budget
import Session

/// One step of the tutorial, as a value: what to do, a line that does it, and how to see that it is done.
struct TutorialStep: Sendable {
  /// What it is about.
  let title: LocalName
  /// What to do and why.
  let text: LocalName
  /// What to say to somebody who has not done it yet.
  let hint: LocalName
  /// What to say to somebody who has.
  let praise: LocalName
  /// A line that does it, on the budget of the session.
  let example: @Sendable (Session) -> LocalName
  /// Whether a line has done it: any that reaches the aim, not only the example.
  let isReached: @Sendable (TutorialMove) -> Bool

  init(
    _ title: LocalName, text: LocalName, hint: LocalName, praise: LocalName,
    example: @escaping @Sendable (Session) -> LocalName,
    isReached: @escaping @Sendable (TutorialMove) -> Bool
  ) {
    self.title = title
    self.text = text
    self.hint = hint
    self.praise = praise
    self.example = example
    self.isReached = isReached
  }

  /// The steps, in order.
  static let all: [TutorialStep] = [
    figures, leaving, takingBack, fee, reasons, hiring, cutting, years, keeping, comparing,
  ]
}

import ScenarioLanguage
import Session

/// The screen of all statements.
struct HelpScreenDocument: Document {
  let examples: ScreenExamples
  let language: InterfaceLanguage

  let kind = "help"
  var parts: [DocumentPart] {
    [.laidOut(HelpPage(language: language, topic: .answer(.screen(examples))))]
  }
  var tables: [Grid] { [.help(language)] }
  var facts: [Fact] { [("statements", .rows(.help(language)))] }
}

/// Help about a statement or a problem, or a page of the tutorial.
struct HelpDocument: Document {
  let answer: HelpAnswer
  let language: InterfaceLanguage

  var parts: [DocumentPart] { [.laidOut(HelpPage(language: language, topic: .answer(answer)))] }
  var tables: [Grid] { [Grid(record: Record(answer), language)] }
  var kind: String { Record(answer).kind }
  var facts: [Fact] { Record(answer).facts }
}

/// What a word means that begins no statement.
struct WordDocument: Document {
  let answer: WordAnswer
  let language: InterfaceLanguage

  let kind = "help"
  var parts: [DocumentPart] { [.laidOut(HelpPage(language: language, topic: .word(answer)))] }
  var tables: [Grid] { [Grid(record: Record(answer), language)] }
  var facts: [Fact] { Record(answer).facts }
}

/// A page of help, which is as wide as the terminal and no wider than a book.
struct HelpPage: LaidOut {
  /// What it is about.
  enum Topic {
    case answer(HelpAnswer)
    case word(WordAnswer)
  }

  let language: InterfaceLanguage
  let topic: Topic

  /// A narrow page has its headings on lines of their own.
  var spoken: [DocumentPart] { [.sentences(text(width: 60))] }

  func text(width: Int?) -> String {
    let help = HelpText(language: language, width: width)
    return switch topic {
    case .answer(let answer): help.text(answer)
    case .word(let answer): help.text(answer)
    }
  }
}

import LineEditing
import ScenarioLanguage
import Scripting
import Session

extension Shell {
  /// What a person answers to a question of the shell.
  enum Reply: Equatable {
    case yes
    case no
    /// Neither: Enter alone, `cancel`, Ctrl-C, or several lines at once.
    case stay
    /// A name, in quotes or behind `save`; without the quotes.
    case name(String)
    /// Another text: a name where nothing but one is asked for, else nothing that is understood.
    case text(String)
    /// Nothing can be answered any more, because the terminal is gone, or the program was asked to end.
    case ended(Ending)

    /// What a line means; yes and no in both languages, since people type what they are used to.
    init(_ line: String) {
      let text = Self.trimmed(Substring(line))
      switch text.lowercased() {
      case "": self = .stay
      case let lowered where PlainReply.stays.contains(lowered): self = .stay
      case "yes", "y", "ja", "j": self = .yes
      case "no", "n", "nei": self = .no
      case let lowered where Concept.save.words.contains(lowered): self = .yes
      case _: self = Self.name(in: text).map { .name($0) } ?? .text(String(text))
      }
    }

    /// The name in `"Without Moss"`, `«Uten Moss»` or `save "Without Moss"`; nil in anything else.
    private static func name(in text: Substring) -> String? {
      var text = text
      if let blank = text.firstIndex(where: \.isWhitespace),
        Concept.save.words.contains(text[..<blank].lowercased())
      {
        text = trimmed(text[blank...])
      }
      let isQuoted = [("\"", "\""), ("«", "»"), ("“", "”")].contains { opening, closing in
        text.count > 2 && text.hasPrefix(opening) && text.hasSuffix(closing)
      }
      return isQuoted ? String(text.dropFirst().dropLast()) : nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
      var text = text
      while text.first?.isWhitespace == true { text.removeFirst() }
      while text.last?.isWhitespace == true { text.removeLast() }
      return text
    }
  }

  /// What a person answers to a question of yes or no.
  enum Decision {
    case yes
    case no
    /// Left open: Enter alone, Ctrl-C, or several lines at once.
    case open
    /// Nothing can be answered any more, because the terminal is gone, or the program was asked to end.
    case ended(Ending)
  }

  /// Waits for the answer to a question of yes or no that has been shown, and asks again after any other
  /// text: nothing may be lost by an answer that was meant otherwise.
  func decision(on editor: LineEditor) -> Decision {
    while true {
      switch answer(on: editor) {
      case .name, .text:
        console.answer(
          language.text(
            en: "please answer yes or no, or press Enter to leave it open",
            nb: "svar ja eller nei, eller trykk Enter for å la det stå åpent"))
      case .yes: return .yes
      case .no: return .no
      case .stay: return .open
      case .ended(let ending): return .ended(ending)
      }
    }
  }

  /// Waits for the answer to a question that has been shown.
  func answer(on editor: LineEditor) -> Reply {
    let prompt = Prompt(language.text(en: "answer", nb: "svar"), ending: "> ")
    do throws(LineProblem) {
      switch try editor.ask(prompt) {
      case .line(let text): return Reply(text)
      case .block, .interrupted: return .stay
      case .endOfInput: return .ended(.left)
      case .terminated(let signal): return .ended(.terminated(signal: signal))
      }
    } catch {
      console.problem("hvis: " + error.message(in: language))
      return .stay
    }
  }
}

import LineEditing
import ScenarioLanguage
import Scripting

extension Shell {
  /// What a person answers to a question of the shell.
  enum Reply: Equatable {
    case yes
    case no
    /// Neither: Enter alone, Ctrl-C, or several lines at once.
    case stay
    /// Another text, such as a name; without the quotes around it.
    case name(String)
    /// Nothing can be answered any more, because the terminal is gone, or the program was asked to end.
    case ended(Ending)

    /// What a line means; yes and no in both languages, since people type what they are used to.
    init(_ line: String) {
      var text = Substring(line)
      while text.first?.isWhitespace == true { text.removeFirst() }
      while text.last?.isWhitespace == true { text.removeLast() }
      switch text.lowercased() {
      case "": self = .stay
      case "yes", "y", "ja", "j": self = .yes
      case "no", "n", "nei": self = .no
      case _:
        let isQuoted = text.count > 2 && text.first == "\"" && text.last == "\""
        self = .name(String(isQuoted ? text.dropFirst().dropLast() : text))
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

import Lettering
import ScenarioLanguage
import ScenarioStore
import Scripting
import Session

/// The file in which a shell keeps what `set` chose for the next one: `set` statements, a line each, which may
/// be written by hand.
///
/// The format of answers is not kept: it is set for a moment's table, and would surprise on another day.
struct RememberedSettings {
  /// The file's path; nil where nothing is kept.
  let path: String?

  /// The file's text; nil where there is no file.
  ///
  /// - Throws: ``StoreProblem`` where there is one that cannot be read.
  func text() throws(StoreProblem) -> SourceText? {
    guard let path else { return nil }
    do throws(StoreProblem) {
      return SourceText(name: path, text: try TextFile.readText(at: path).text)
    } catch .failed(.open, _, let error) where error == .noSuchFile {
      return nil
    }
  }

  /// Keeps options, each in place of what the file said of it.
  ///
  /// - Throws: ``StoreProblem`` where the file cannot be written; it is then as it was.
  func remember(_ options: [SessionOption]) throws(StoreProblem) {
    let kept = options.filter { $0.concept != .format }
    guard let path, !kept.isEmpty else { return }
    var lines = (try text()?.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if lines.last == "" { lines.removeLast() }
    for option in kept {
      lines.removeAll { Self.option(setIn: $0) == option.concept }
      let words = [Concept.set, option.concept].map { $0.word(in: .english) }
      lines.append((words + [option.word(in: .english)]).joined(separator: " "))
    }
    let text = lines.map { $0 + "\n" }.joined()
    _ = try TextFile.writeText(text, at: path, overwriting: true, makingFolder: true)
  }

  /// The option that a line sets; nil for any other line.
  static func option(setIn line: String) -> Concept? {
    let statements = Parser.parse(SourceText(name: "", text: line)).statements
    guard statements.count == 1, case .command(.set(let name, value: _)) = statements[0].syntax
    else { return nil }
    return Concept.meaning(of: name.text, as: .option)
  }
}

extension Shell {
  /// Takes over what was set in an earlier shell; what is wrong in the file is told, and the rest counts.
  mutating func takeRememberedSettings() {
    let source: SourceText?
    do { source = try remembered.text() } catch {
      console.problem("hvis: " + error.message(in: language))
      return
    }
    guard let source else { return }
    var session = runner.session
    let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      let line = SourceText(name: source.name, text: String(line), firstLine: place + 1)
      let parsed = Parser.parse(line)
      guard !parsed.statements.isEmpty || !parsed.diagnostics.isEmpty else { continue }
      // Only what sets something is carried out: the file can be anybody's.
      guard RememberedSettings.option(setIn: line.text) != nil else {
        console.problem(
          DisplayText.safe(source.name) + ":\(place + 1): "
            + language.text(
              en: "only `set` lines count here", nb: "bare linjer med `sett` gjelder her"))
        continue
      }
      let carried = session.carryOut(line)
      runner.tell(carried, in: line)
      for outcome in carried.outcomes {
        guard case .option(let option) = outcome.answer else { continue }
        if chosenOptions.contains(option.concept) { continue }
        runner.choose(option)
      }
    }
  }

  /// Keeps what the last line set, and follows the language that it chose from now on.
  mutating func rememberSettings() {
    let chosen = runner.chosen
    chosenOptions += chosen.map(\.concept)
    do { try remembered.remember(chosen) } catch {
      console.problem("hvis: " + error.message(in: language))
    }
  }

  /// Answers in the language of a line that is wholly in the other one, unless somebody has chosen.
  mutating func followLanguage(of text: String) {
    guard !chosenOptions.contains(.language), let spoken = InterfaceLanguage.spoken(in: text),
      spoken != language
    else { return }
    let former = language
    runner.choose(.language(spoken))
    let back = [Concept.set, .language].map { $0.word(in: spoken) } + [former.rawValue]
    let command = "`" + back.joined(separator: " ") + "`"
    console.answer(
      spoken.text(
        en: "answers are in English now; \(command) gives Norwegian",
        nb: "svarene er på norsk nå; \(command) gir engelsk"))
  }
}

import Lettering
import LineEditing
import ScenarioLanguage
import Scripting
import Session

extension Shell {
  /// Takes lines in, carries out the statements that they complete, and gives how the shell ends; nil where
  /// it goes on.
  ///
  /// What is typed, pasted or recalled up to a line that leaves nothing open is one entry of the history,
  /// which is written before anything is carried out.
  mutating func take(_ entered: [String], from editor: LineEditor) -> Ending? {
    var lines = entered
    if continuation.isGivenUp(by: lines) {
      giveUpContinuation()
      // An empty line has said what it meant.
      if lines[0].allSatisfy(\.isWhitespace) { return nil }
    }
    if !continuation.isOpen, lines.count == 1,
      let typed = offer.sentence(
        behindPut: lines[0], isRight: { runner.current.trial(of: $0) != nil })
    {
      console.answer(
        language.text(
          en: "the line that stood there was not carried out, only what was typed behind it",
          nb: "linjen som sto der, ble ikke utført, bare det som ble skrevet bak den"))
      lines = [typed]
    }
    if let chosen = offer.chosen, lines.count == 1, lines[0].allSatisfy(\.isWhitespace) {
      lines = [chosen]
    }
    let reply = !continuation.isOpen && lines.count == 1 ? lines[0] : ""
    if answersOffer(reply, on: editor) { return nil }
    offer = Offer()
    if let place = reply.isEmpty ? nil : Self.placeAsked(by: reply) {
      tellPlace(behind: place, on: editor)
      return nil
    }
    let begun = continuation.pieces.count
    let statements = continuation.take(lines)
    if let entry = continuation.takeEntry() { editor.remember(entry) }
    // Behind the last prompt the first of the lines stands already, and so do those before it.
    var shown = begun + 1
    for (place, pieces) in statements.enumerated() {
      echo(pieces.dropFirst(shown))
      shown = 0
      switch carryOut(pieces, on: editor) {
      case .goesOn: continue
      case .ends(let ending): return ending
      case .fails:
        let rest = statements[(place + 1)...].reduce(continuation.pieces.count) { $0 + $1.count }
        continuation.drop()
        if rest > 0 { console.problem(notRun(rest)) }
        return nil
      }
    }
    echo(continuation.pieces.dropFirst(shown))
    return nil
  }

  /// Drops the lines of a statement that goes on, and says so.
  mutating func giveUpContinuation() {
    guard continuation.isOpen else { return }
    continuation.drop()
    console.answer(OpenPart.givenUp(in: language))
  }

  /// What came of a statement.
  private enum Outcome { case goesOn, fails, ends(Ending) }

  private mutating func carryOut(
    _ pieces: [Continuation.Piece], on editor: LineEditor
  ) -> Outcome {
    let typed = pieces.joined
    // A question may end as one.
    let text = runner.current.question(in: typed) ?? typed
    let number = line
    line += pieces.count
    followLanguage(of: text)
    let mayGoOn = carryOutNoting(SourceText(name: sourceName, text: text, firstLine: number))
    rememberSettings()
    offer = Offer(lines: runner.offered)
    switch runner.wish {
    case .quit(let discarding):
      let ending = discarding ? leaveForGood() : leave(on: editor)
      return ending.map { .ends($0) } ?? .goesOn
    case .edit: if let ending = edit(on: editor) { return .ends(ending) }
    case nil: break
    }
    return mayGoOn ? .goesOn : .fails
  }

  /// Shows pasted lines as if each had been typed behind its prompt.
  private func echo(_ pieces: ArraySlice<Continuation.Piece>) {
    for piece in pieces {
      console.answer(shellPrompt(continuing: piece.open).text + DisplayText.safe(piece.text))
    }
  }

  private func notRun(_ count: Int) -> String {
    language.text(
      en: "the lines after it were not carried out: \(count) of them",
      nb: "linjene etter den ble ikke utført: \(count) av dem")
  }

  /// What messages call the lines that are typed.
  var sourceName: String { SourceText.typedName(in: language) }
}

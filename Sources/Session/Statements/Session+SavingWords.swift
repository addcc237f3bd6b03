import Lettering
import ScenarioLanguage

// Whatever stands behind `save` reads as a name, so that a sentence would be saved under its own words.

extension Session {
  /// Refuses `save this as Plan B`, whose name is but the end of it, and `save this`, which has none.
  func refuseSentence(_ name: NameSyntax, at place: StatementPlace) throws(Diagnostic) {
    guard isNewWithoutQuotes(name),
      let verb = place.text.split(whereSeparator: \.isWhitespace).first,
      let line = saving(in: verb.filter { $0 != "!" } + " " + name.text)
    else { return }
    let edit = SourceEdit(range: place.range, replacement: line)
    throw Diagnostic(
      PlainWordsProblem.notACommand(meanings: 1, changes: 0), at: edit.range, fix: edit,
      proposals: [Proposal(edit)])
  }

  /// Refuses a new name with a word in it that joins, as in `save A and quit`: what is behind it may be meant as
  /// something else.
  func refuseJoined(_ name: NameSyntax) throws(Diagnostic) {
    let words = name.text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard isNewWithoutQuotes(name),
      words.dropFirst().dropLast().contains(where: {
        [.and, .to, .as].contains(Concept.meaning(of: $0, as: .argument))
      })
    else { return }
    throw Diagnostic(
      SyntaxProblem.nameNeedsQuotes(name.text), at: name.range,
      fix: words.count > 3 && PlainWords.saysMore(behind: name.text)
        ? nil : SourceEdit(range: name.range, replacement: NameSyntax.quoted(name.text)))
  }

  private func isNewWithoutQuotes(_ name: NameSyntax) -> Bool {
    mode == .typed && !name.isQuoted && !storedNames.contains { $0.answers(to: name.text) }
  }

  /// The diagnostic of a sentence that wishes to save, `lagr det som utkast 1`, mended by the line that does; nil for
  /// any other.
  func naming(
    _ diagnostic: Diagnostic, in line: String, at range: SourceRange
  ) -> Diagnostic? {
    switch diagnostic.problem {
    case SyntaxProblem.nameNeedsQuotes, SyntaxProblem.unexpected, SyntaxProblem.unknownStatement,
      SyntaxProblem.expected, SyntaxProblem.lexical(.strayCharacter),
      SessionProblem.unknownScenario:
      break
    case _: return nil
    }
    guard let saving = saving(in: line) else { return nil }
    let edit = SourceEdit(range: range, replacement: saving)
    return Diagnostic(
      PlainWordsProblem.notACommand(meanings: 1, changes: changeCount), at: range, fix: edit,
      proposals: [Proposal(edit)], severity: diagnostic.severity)
  }

  /// The line that a sentence means which begins with a word for saving, or one slip from it; nil where it begins with
  /// none, or what it says is the name itself.
  private func saving(in line: String) -> String? {
    guard let first = line.split(whereSeparator: \.isWhitespace).first,
      let save = savingWord(nearest: String(first))
    else { return nil }
    let words = String(line.dropFirst(first.count))
    let language = InterfaceLanguage.spoken(in: line) ?? settings.language
    if PlainWords.namesNothing(words) { return Concept.help.word(in: language) + " " + save }
    guard let title = PlainWords.title(in: words) else { return nil }
    // `lagre som Excel` wants a file for others, and no scenario of that name.
    guard let ending = PlainWords.ending(in: title) else {
      return save + " " + NameSyntax.quoted(title)
    }
    let file = language.text(en: "budget.", nb: "budsjett.") + ending
    return Concept.export.word(in: language) + " " + file
  }

  private func savingWord(nearest typed: String) -> String? {
    let words = InterfaceLanguage.allCases.map { Concept.save.word(in: $0) }
    if let word = words.first(where: { Folding.matches($0, typed) }) { return word }
    // `lage` and `have` are words of their own.
    guard !PlainWords.knows(typed) else { return nil }
    return nearestNames(to: typed, in: words).first { $0.first == typed.lowercased().first }
  }
}

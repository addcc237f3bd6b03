import Budget
import Lettering
import ScenarioLanguage

extension Session {
  /// The diagnostic of names that were typed without quotes, mended by the stored names that stand there; nil where
  /// that mends nothing.
  ///
  /// A comma takes the place of an `and` between two of them. Linear in the line for each stored name.
  func partingScenarios(
    of diagnostic: Diagnostic, in line: String, at range: SourceRange
  ) -> Diagnostic? {
    guard diagnostic.mayLackQuotes, StatementForm.begun(by: line) != nil,
      let (parted, first) = quotingScenarios(in: line), carriesOut(parted)
    else { return nil }
    return Diagnostic(
      SyntaxProblem.nameNeedsQuotes(first), at: diagnostic.range,
      fix: SourceEdit(range: range, replacement: parted), severity: diagnostic.severity)
  }

  /// The diagnostic of a statement that wants a stored scenario and names none, with those that there are; nil for any
  /// other.
  func listing(
    _ diagnostic: Diagnostic, in line: String, at range: SourceRange,
    _ language: InterfaceLanguage
  ) -> Diagnostic? {
    guard library.hasStore, let form = StatementForm.begun(by: line),
      [.open, .delete].contains(form.concept), diagnostic.mayLackQuotes,
      let verb = line.split(whereSeparator: \.isWhitespace).first
    else { return nil }
    if case SessionProblem.unknownScenario(_, let nearest) = diagnostic.problem, !nearest.isEmpty {
      return nil
    }
    let name = line.dropFirst(verb.count).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ").filter { $0 != "\"" }
    guard !name.isEmpty else { return nil }
    let own = InterfaceLanguage.spoken(in: line) ?? language
    let nearest = nearestNames(to: name, in: storedNames.map { $0.text(in: own) })
    let meanings = meanings(of: line, in: own, mayPassOver: false)
    // `delete everything and start again` names no scenario.
    let restarts: Set<Concept> = form.concept == .delete ? [.new, .undo, .open] : []
    if let first = StatementForm.begun(by: meanings.first?.line ?? ""),
      restarts.contains(first.concept)
    {
      return nil
    }
    let said = meanings.first {
      StatementForm.begun(by: $0.line)?.concept == form.concept
    }
    let meant =
      nearest.first.map { verb + " " + NameSyntax.quoted($0) } ?? said?.line
      ?? Concept.list.word(in: own)
    return Diagnostic(
      SessionProblem.unknownScenario(name, nearest: nearest), at: range,
      fix: SourceEdit(range: range, replacement: meant), severity: diagnostic.severity)
  }

  private func carriesOut(_ line: String) -> Bool {
    let parsed = Parser.parse(SourceText(name: "", text: line))
    guard parsed.diagnostics.isEmpty, let statement = parsed.statements.first else { return false }
    // What acts on the store is not tried.
    if case .command = statement.syntax { return true }
    return trial(of: line) != nil
  }

  /// The line with quotes around every stored name in it, and the first of these; nil where none lacks them.
  private func quotingScenarios(in line: String) -> (line: String, first: String)? {
    guard !line.contains("\"") else { return nil }
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let names = storedNames.flatMap { [$0.english, $0.norwegian] }.map {
      (name: $0, words: Folding.key(of: $0).split(separator: " ").count)
    }.sorted { $0.words > $1.words }
    var pieces: [(text: String, isName: Bool)] = []
    var first: String?
    var place = 0
    while place < words.count {
      let found = names.first { name, count in
        guard place > 0, place + count <= words.count else { return false }
        let typed = words[place..<(place + count)].joined(separator: " ")
        return Folding.matches(typed.last == "," ? String(typed.dropLast()) : typed, name)
      }
      guard let found else {
        pieces.append((words[place], false))
        place += 1
        continue
      }
      place += found.words
      first = first ?? found.name
      if let joint = pieces.last, !joint.isName, pieces.dropLast().last?.isName == true,
        Concept.meaning(of: joint.text, as: .argument) == .and
      {
        pieces.removeLast()
        pieces[pieces.count - 1].text += ","
      }
      let comma = words[place - 1].last == "," ? "," : ""
      pieces.append((NameSyntax.quoted(found.name) + comma, true))
    }
    return first.map { (pieces.map(\.text).joined(separator: " "), $0) }
  }
}

extension Diagnostic {
  /// Whether it may come of a name without quotes.
  fileprivate var mayLackQuotes: Bool {
    switch problem {
    case SyntaxProblem.nameNeedsQuotes, SyntaxProblem.unexpected, SessionProblem.unknownScenario:
      true
    case _: false
    }
  }
}

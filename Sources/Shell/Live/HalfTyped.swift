import Budget
import Lettering
import ScenarioLanguage
import Session

/// A name or word at the end of a line that may only be begun, and what it can become.
struct HalfTyped {
  let effect: LiveEffect
  let line: TypedLine
  let problem: Diagnostic

  /// One way in which the line can go on.
  private struct Way {
    /// The name or word.
    let shown: String
    /// The line with it.
    let line: TypedLine
  }

  /// The effect of the only way to go on, or how many there are; nil where nothing begins so.
  var told: String? {
    let (names, words) = (names, words)
    let ways = names.ways + words
    guard let first = ways.first else { return nil }
    guard ways.count == 1 else {
      let shown = ways.map(\.shown).enumerated().sorted { left, right in
        (left.element.utf8.count, left.offset) < (right.element.utf8.count, right.offset)
      }.map(\.element)
      return effect.words.choices(shown, of: words.isEmpty ? names.kind : nil)
    }
    let told = effect.text(of: first.line, completing: false)
    return effect.words.byTab(first.shown) + (told.map { " · " + $0 } ?? "")
  }

  /// The names that begin as the one that nothing is called by.
  private var names: (ways: [Way], kind: NamedKind?) {
    guard let kind = soughtKind, let begun = effect.begunName(line, endingAt: problem.range.end),
      begun.start == problem.range.start
    else { return ([], nil) }
    let ways = begun.names.map { name in
      let typed = kind == .variable ? name : NameSyntax.typed(name)
      return Way(shown: name, line: line.replacing(problem.range, with: typed))
    }
    return (ways, kind)
  }

  /// The kind of thing that nothing is called so among; nil for another problem.
  private var soughtKind: NamedKind? {
    switch problem.problem {
    case ResolutionProblem.unknownName(let kind, _, _),
      ResolutionProblem.ambiguousName(let kind, _, _):
      kind
    case ResolutionProblem.unknownLineForNew: .line
    case EvaluationProblem.unknownWord: .variable
    case _: nil
    }
  }

  /// The words of the language that begin as the last word, and with which the line reads on.
  private var words: [Way] {
    guard mayBeHalfWord, let place = wordRange else { return [] }
    // What the parser would have taken there, as completion asks it.
    let expected = Parser.expectations(in: line.text, cursor: place.end).items
    let concepts = expected.compactMap { item -> Concept? in
      guard item.start == place.start, case .word(let concept, as: _) = item.expectation else {
        return nil
      }
      return concept
    }
    // As completion does: the other language's words only where none of one's own begins so.
    let own = words(concepts, at: place) { $0.words(in: effect.language) }
    return own.isEmpty ? words(concepts, at: place) { $0.words } : own
  }

  private func words(
    _ concepts: [Concept], at place: SourceRange, spelled: (Concept) -> [String]
  ) -> [Way] {
    let fragment = line.text(of: place)
    var ways: [Way] = []
    for concept in concepts {
      guard let word = spelled(concept).beginning(with: fragment).first else { continue }
      let longer = line.replacing(place, with: word)
      // In two roles a concept is still one word.
      if goesOn(longer), !ways.contains(where: { $0.shown == word }) {
        ways.append(Way(shown: word, line: longer))
      }
    }
    return ways
  }

  /// Whether the problem is one with a word, rather than with what a line does.
  private var mayBeHalfWord: Bool {
    switch problem.problem {
    case is SyntaxProblem, EvaluationProblem.unknownWord: true
    // A word behind the name, taken for a part of it: `leave Tønsberg fr`.
    case ResolutionProblem.unknownName, ResolutionProblem.unknownLineForNew: true
    case _: false
    }
  }

  /// Where the half-typed word stands: the problem's place, or the last word of a name.
  private var wordRange: SourceRange? {
    if case .unknownStatement? = problem.problem as? SyntaxProblem {
      // All of it may be the beginning of a phrase: `slå sa`.
      return SourceRange(problem.range.start, max(problem.range.end, line.end))
    }
    guard problem.problem is ResolutionProblem else { return problem.range }
    let name = line.text(of: problem.range)
    guard let space = name.lastIndex(where: \.isWhitespace) else { return nil }
    let length = name[name.index(after: space)...].utf8.count
    return SourceRange(problem.range.end - length, problem.range.end)
  }

  /// Whether a line can be read, or lacks only what comes behind it.
  private func goesOn(_ line: TypedLine) -> Bool {
    guard let first = Parser.parse(effect.source(line.text)).diagnostics.first else { return true }
    guard case .expected(_, found: nil, statement: _)? = first.problem as? SyntaxProblem else {
      return false
    }
    return line.isAtEnd(first)
  }
}

extension [String] {
  /// Those that begin with a fragment, whatever the case and the spelling of æ ø å; none begins with nothing.
  func beginning(with fragment: String) -> [String] {
    let keys = Folding.keys(of: fragment)
    guard keys.first?.isEmpty == false else { return [] }
    return filter { name in
      Folding.keys(of: name).contains { key in keys.contains { key.hasPrefix($0) } }
    }
  }
}

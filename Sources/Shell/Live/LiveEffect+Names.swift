import ScenarioLanguage

/// A name that is begun at the end of a line, and what it can become.
struct BegunName {
  let kind: NameKind
  /// Where it begins.
  let start: Int
  /// What those things of the kind are called that begin so, in the order of the budget.
  let names: [String]
}

extension LiveEffect {
  /// The names that what is typed up to a place can be the beginning of, as the parser expects them there and
  /// completion knows them; nil where none begins so.
  ///
  /// Each thing once: by its name in the language of what is told, else, where none begins so, in the other.
  func begunName(_ line: TypedLine, endingAt place: Int) -> BegunName? {
    let items = Parser.expectations(in: line.text, cursor: place).items
    for item in items where item.start < place {
      // What only a disk knows is not looked for while a line is typed.
      guard case .name(let kind) = item.expectation, kind != .storedScenario else { continue }
      let fragment = line.text(of: SourceRange(item.start, place)).filter {
        !"\"«»“”„".contains($0)
      }
      let names = names(of: kind, beginningWith: fragment)
      if !names.isEmpty { return BegunName(kind: kind, start: item.start, names: names) }
    }
    return nil
  }

  private func names(of kind: NameKind, beginningWith fragment: String) -> [String] {
    let spellings = Completer(session: session, language: language).names(of: kind).map(\.spellings)
    let own = spellings.compactMap { Array($0.prefix(1)).beginning(with: fragment).first }
    return own.isEmpty ? spellings.compactMap { $0.beginning(with: fragment).first } : own
  }
}

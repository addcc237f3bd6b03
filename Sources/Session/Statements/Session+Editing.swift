import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// What came of a text that was to take the place of the scenario's own.
  public enum Replacement: Sendable {
    /// It is the same text.
    case unchanged
    /// The scenario has this text now: how many changes it has, those it builds on included, and the free
    /// reserve at the end of the budget year before and after.
    case taken(changes: Int, free: (before: Money, after: Money))
    /// It cannot be carried out; the session is as it was.
    case refused(Carried)
  }

  /// The scenario's text, as `save` would write it under the name that it has.
  public var text: String { state.document.text }

  /// Takes a text in place of the scenario's own, all of it or nothing; one `undo` brings the former back.
  ///
  /// It is read like a scenario's file: questions in it are kept but not answered, statements that a file may
  /// not hold are refused, and files that it takes in are looked for from the folder of scenarios.
  ///
  /// - Parameters:
  ///   - source: the text, with the name that messages are to call it by.
  ///   - statement: what `undo` and `redo` call the replacement.
  /// - Returns: whether it was taken, and what is wrong where it was not.
  public mutating func replaceText(_ source: SourceText, by statement: String) -> Replacement {
    var next = reading(source)
    let carried = next.carryOut(source)
    guard carried.diagnostics.isEmpty else { return .refused(carried) }
    if stored != nil, let name = state.name {
      if let renaming = self.renaming(source, from: name) { return .refused(renaming) }
      // The text may say anew what it is called in Norwegian, and nothing where its file says nothing.
      if next.state.title == nil { next.state.title = LocalName(name) }
    }
    guard !next.state.document.lines.elementsEqual(state.document.lines, by: { $0.text == $1.text })
    else { return .unchanged }
    let before = planned.outlook.first.closing.free
    let left = point
    state = next.state
    remember(.replaced, statement, left)
    return .taken(
      changes: state.changeCount, free: (before, planned.outlook.first.closing.free))
  }

  /// A session without changes that reads a text as if it stood in the folder of scenarios.
  func reading(_ source: SourceText) -> Session {
    var child = fresh(for: nil, in: library)
    let name = library.read(source.text).frame.name ?? state.name
    let path = stored?.path ?? storePath(of: name ?? "scenario")
    child.chain = [name].compactMap { $0 }
    child.library = library.reading(path)
    child.includes = [simplified(path)]
    return child
  }

  /// What is wrong where a text gives a stored scenario another name; nil where it does not.
  private func renaming(_ source: SourceText, from name: String) -> Carried? {
    for statement in Parser.parse(source).statements {
      guard case .frame(.scenario(let written, _, _)) = statement.syntax, written.text != name
      else {
        continue
      }
      var carried = Carried()
      carried.diagnostics = [
        Diagnostic(
          SessionProblem.renamedInText(from: name, to: written.text), at: written.range,
          fix: SourceEdit(range: written.range, replacement: NameSyntax.quoted(name)))
      ]
      return carried
    }
    return nil
  }
}

import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// Takes in a statement of the frame.
  mutating func frame(
    _ syntax: FrameSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> FrameAnswer {
    switch syntax {
    case .scenario(let name):
      // An included file may have a name of its own, which is not the including one's.
      guard !isIncluded else { return .named(name.text) }
      if let first = state.name {
        throw Diagnostic(SessionProblem.secondName(first), at: name.range)
      }
      try check(name)
      state.name = name.text
      return .named(name.text)
    case .basedOn(let name): return try build(on: name)
    case .note(let text):
      if !isIncluded { state.notes.append(text) }
      return .noted(text)
    case .include(let path, let range):
      return try include(path, at: range, from: place.source)
    }
  }

  /// Refuses a name that a file could not declare.
  func check(_ name: NameSyntax) throws(Diagnostic) {
    let isUsable =
      name.text.unicodeScalars.contains { $0 != " " && $0 != "\t" }
      && !name.text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard isUsable else { throw Diagnostic(SessionProblem.unusableName, at: name.range) }
  }

  private mutating func build(on name: NameSyntax) throws(Diagnostic) -> FrameAnswer {
    guard state.basis == nil, state.changes.isEmpty, !isIncluded else {
      throw Diagnostic(SessionProblem.basisAfterChange, at: name.range)
    }
    do {
      let basis = try loaded(named: name.text, for: state.name)
      state.build(on: basis.state.name ?? name.text, basis.state)
      return .based(on: basis.state.name ?? name.text, changes: basis.state.changes.count)
    } catch { throw diagnostic(error, at: name) }
  }

  private mutating func include(
    _ written: String, at range: SourceRange, from source: String
  ) throws(Diagnostic) -> FrameAnswer {
    let path = resolved(written, from: source)
    if let first = includes.firstIndex(of: path) {
      throw Diagnostic(SessionProblem.includeCycle(includes[first...] + [path]), at: range)
    }
    let text: StoredText
    do { text = try TextFile.readText(at: path) } catch {
      throw Diagnostic(SessionProblem.store(error), at: range)
    }
    do {
      var child = self
      child.state = state.forInclusion()
      child.includes.append(path)
      child.mode = .loading
      child.isIncluded = true
      try child.read(text)
      state.include(child.state)
      return .included(path: path, changes: child.state.own.count)
    } catch { throw Diagnostic(error, at: range) }
  }

  /// A path relative to the folder of the file that it stands in.
  private func resolved(_ path: String, from source: String) -> String {
    guard !path.hasPrefix("/"), let slash = source.lastIndex(of: "/") else { return path }
    return String(source[...slash]) + path
  }
}

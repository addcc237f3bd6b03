import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Session {
  /// Takes in a statement of the frame.
  mutating func frame(
    _ syntax: FrameSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> FrameAnswer {
    switch syntax {
    // A text that is for another budget is not carried out at all.
    case .scenario(let name, let norwegian, budget: _):
      let title = LocalName(name.text, norwegian: norwegian?.text)
      // An included file may have a name of its own, which is not the including one's.
      guard !isIncluded else { return .named(title) }
      if let first = state.title {
        throw Diagnostic(SessionProblem.secondName(first), at: name.range)
      }
      try check(name)
      if let norwegian { try check(norwegian) }
      state.title = title
      return .named(title)
    case .basedOn(let name, let link): return try build(on: name, link)
    case .note(let text):
      if !isIncluded { state.notes.append(text) }
      return .noted(text)
    case .decided(let decision):
      if !isIncluded { state.decision = decision }
      return .decided(decision)
    case .include(let path, let range):
      return try include(path, at: range, from: place.source)
    }
  }

  /// Refuses a name that a file could not declare, or that the budget itself answers to.
  func check(_ name: NameSyntax) throws(Diagnostic) {
    let isUsable =
      name.text.contains { $0.isLetter || $0.isNumber }
      && !library.isBudgetName(name.text)
      && !name.text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard isUsable else { throw Diagnostic(SessionProblem.unusableName, at: name.range) }
  }

  private mutating func build(
    on name: NameSyntax, _ link: LinkSyntax?
  ) throws(Diagnostic) -> FrameAnswer {
    guard state.basis == nil, state.changeCount == 0, !isIncluded else {
      throw Diagnostic(SessionProblem.basisAfterChange, at: name.range)
    }
    do {
      let basis = try scenario(named: name.text, for: state.name)
      let ancestor = basis.state.asAncestor(
        called: basis.state.title ?? LocalName(name.text), stored: basis.stored)
      state.build(on: basis.state, as: ancestor)
      state.notice = state.notice(of: link)
      return .based(
        on: ancestor.title, changes: basis.state.changeCount, notice: state.notice)
    } catch { throw diagnostic(error, at: name) }
  }

  private mutating func include(
    _ written: String, at range: SourceRange, from source: String
  ) throws(Diagnostic) -> FrameAnswer {
    let path = simplified(resolved(written, from: includes.last ?? source))
    if let first = includes.firstIndex(of: path) {
      throw Diagnostic(SessionProblem.includeCycle(includes[first...] + [path]), at: range)
    }
    // A line is never carried out without them.
    let readings = library.readings ?? Readings()
    let file: ReadFile
    do { file = try readings.file(at: path) } catch {
      throw Diagnostic(SessionProblem.store(error), at: range)
    }
    var child = self
    child.state = state.forInclusion()
    child.includes.append(path)
    child.mode = mode.ofIncluded
    child.reach = .scenario
    child.isIncluded = true
    do {
      var assertions: [Outcome] = []
      try readings.takingIn { () throws(SessionProblem) in
        assertions = try child.read(file.text, of: file.source)
      }
      let changes = child.state.own.count - state.own.count
      state.include(child.state, isTyped: mode == .typed)
      return .included(path: path, changes: changes, assertions: assertions)
    } catch { throw Diagnostic(error, at: range) }
  }

  /// What the scenario's text keeps of a statement where that is not what was written.
  ///
  /// A file that is typed is looked for from the working folder, one in a scenario's file from the folder of
  /// that. So that the scenario can be saved, its text names the file from where it will stand.
  func kept(_ syntax: StatementSyntax) -> String? {
    if case .command(.apply) = syntax { return state.own.last?.text }
    guard mode == .typed, case .frame(.include(let written, _)) = syntax, !written.hasPrefix("/"),
      let folder = library.store?.folder
    else { return nil }
    let path = simplified(written)
    let prefix = simplified(folder) + "/"
    if path.hasPrefix(prefix) {
      return "include " + NameSyntax.quoted(String(path.dropFirst(prefix.count)))
    }
    return "include " + NameSyntax.quoted(absolute(path))
  }
}

/// A path relative to the folder of the file that it stands in.
func resolved(_ path: String, from source: String) -> String {
  guard !path.hasPrefix("/"), let slash = source.lastIndex(of: "/") else { return path }
  return String(source[...slash]) + path
}

/// The path without `.` and without `..` behind a name, so that one file has one spelling.
///
/// Links are not followed: where a folder is one, `..` behind it is taken for the folder that holds the
/// link, as a shell's `cd` does.
func simplified(_ path: String) -> String {
  // Nearly every path is as plain as it can be: no part of it is empty or begins with a point.
  let slash = UInt8(ascii: "/")
  var previous = slash
  let isPlain = path.utf8.dropFirst(path.utf8.first == slash ? 1 : 0).allSatisfy { byte in
    defer { previous = byte }
    return previous != slash || (byte != UInt8(ascii: ".") && byte != slash)
  }
  if isPlain, previous != slash { return path }
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." {
      parts.removeLast()
    } else {
      parts.append(part)
    }
  }
  let joined = parts.joined(separator: "/")
  if path.hasPrefix("/") { return "/" + joined }
  return joined.isEmpty ? "." : joined
}

/// The path from the root, without `.` and without `..` behind a name; as far as the system says where that is.
func absolute(_ path: String) -> String {
  guard !path.hasPrefix("/"), let workingFolder else { return simplified(path) }
  return simplified(workingFolder + "/" + path)
}

/// The folder that relative paths begin at; nil where the system does not say.
var workingFolder: String? {
  // The system allocates the text, which is ours to free.
  guard let path = getcwd(nil, 0) else { return nil }
  defer { free(path) }
  return String(validatingCString: path)
}

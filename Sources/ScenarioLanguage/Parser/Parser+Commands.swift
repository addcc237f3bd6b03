// save   = "save" [ "!" ] [ name ] [ "whole" | "based on" name ].
// open   = "open" [ "!" ] name.
// new    = "new" [ "!" ].
// delete = "delete" name.
// rename = "rename" name "to" name.
// undo   = "undo" [ number ].             Likewise redo.
// help   = "help" { any word }.
// set    = "set" [ word word ].
// export = "export" [ "!" ] ( text | any sign { any sign } ).
// history = "history" [ number ].
// quit   = "quit" [ "!" ].
// tutorial = "tutorial" [ "next" | "stop" ].
// list and edit stand alone.

extension Parser {
  /// save = "save" [ "!" ] [ name ] [ "whole" | "based on" name ].
  mutating func save() throws(SyntaxFailure) -> StatementSyntax {
    let overwriting = skip(.exclamation)
    let stops: ConceptSet = [.whole, .basedOn]
    let isNamed = startsName(.storedScenario, until: stops)
    let name = isNamed ? try name(.storedScenario, until: stops) : nil
    var form = SavedForm.own
    if skip(.whole) {
      form = .whole
    } else if skip(.basedOn) {
      form = .basedOn(try self.name(.storedScenario))
    }
    return .command(.save(name, overwriting: overwriting, as: form))
  }

  /// open = "open" [ "!" ] name.
  mutating func open() throws(SyntaxFailure) -> StatementSyntax {
    let discarding = skip(.exclamation)
    return .command(.open(try name(.storedScenario), discarding: discarding))
  }

  /// new = "new" [ "!" ].
  mutating func new() throws(SyntaxFailure) -> StatementSyntax {
    .command(.new(discarding: skip(.exclamation)))
  }

  /// delete = "delete" name.
  mutating func delete() throws(SyntaxFailure) -> StatementSyntax {
    .command(.delete(try name(.storedScenario)))
  }

  /// rename = "rename" name "to" name.
  mutating func rename() throws(SyntaxFailure) -> StatementSyntax {
    let old = try name(.storedScenario, until: [.to])
    guard skip(.to) else { throw nameGoesOn(including: [.number, .month]) ?? missing(.word(.to)) }
    return .command(.rename(old, to: try name(.newName)))
  }

  /// undo = "undo" [ number ].
  mutating func undo() throws(SyntaxFailure) -> StatementSyntax {
    .command(.undo(try optionalCount()))
  }

  /// redo = "redo" [ number ].
  mutating func redo() throws(SyntaxFailure) -> StatementSyntax {
    .command(.redo(try optionalCount()))
  }

  /// history = "history" [ number ].
  mutating func history() throws(SyntaxFailure) -> StatementSyntax {
    .command(.history(try optionalCount()))
  }

  /// quit = "quit" [ "!" ].
  mutating func quit() throws(SyntaxFailure) -> StatementSyntax {
    .command(.quit(discarding: skip(.exclamation)))
  }

  /// export = "export" [ "!" ] ( text | any sign { any sign } ).
  ///
  /// A path has points and slashes, which mean something else elsewhere, so that it is taken as it is typed.
  mutating func export() throws(SyntaxFailure) -> StatementSyntax {
    let overwriting = skip(.exclamation)
    if current.kind == .text {
      return .command(.export(try name(), overwriting: overwriting))
    }
    let (path, range) = rawRest()
    guard !path.isEmpty else { throw missing(.file) }
    try refuseControlCharacters(in: path, at: range)
    return .command(
      .export(NameSyntax(text: path, range: range, isQuoted: false), overwriting: overwriting))
  }

  private mutating func optionalCount() throws(SyntaxFailure) -> NumberSyntax? {
    expect(.number)
    return current.kind == .number ? try count() : nil
  }

  /// Help is asked with whatever is typed, so that here what the lexer refuses elsewhere must be looked for.
  private func refuseControlCharacters(
    in text: String, at range: SourceRange
  ) throws(SyntaxFailure) {
    for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control {
      throw SyntaxFailure(.lexical(.strayCharacter(scalar)), at: range)
    }
  }

  /// help = "help" { any word }.
  mutating func help() throws(SyntaxFailure) -> StatementSyntax {
    expect(.name(.helpWord))
    if current.kind == .text { return .command(.help(try name())) }
    let first = index
    let (words, range) = rawRest()
    if index > first { expect(.name(.helpWord), from: first) }
    let text = foldingWhiteSpace(words)
    guard !text.isEmpty else { return .command(.help(nil)) }
    try refuseControlCharacters(in: text, at: range)
    return .command(.help(NameSyntax(text: text, range: range, isQuoted: false)))
  }

  /// set = "set" [ word word ].
  mutating func set() throws(SyntaxFailure) -> StatementSyntax {
    let concept = word(.option)
    guard current.kind != .separator else { return .command(.settings) }
    let option = try singleWord()
    if let concept { expect(.name(.value(ofOption: concept))) }
    return .command(.set(option, value: try singleWord()))
  }

  /// tutorial = "tutorial" [ "next" | "stop" ].
  mutating func tutorial() -> StatementSyntax {
    expectWords(.tutorialStep)
    let wish: TutorialWish =
      switch meaning(.tutorialStep) {
      case .next: .next
      case .stop: .stop
      case _: .show
      }
    // Whatever else stands here is what must not follow the statement.
    if wish != .show { advance() }
    return .command(.tutorial(wish))
  }

  private mutating func singleWord() throws(SyntaxFailure) -> NameSyntax {
    guard current.kind == .word else { return try name() }
    let range = current.range
    advance()
    return NameSyntax(text: bytes.text(range), range: range, isQuoted: false)
  }
}

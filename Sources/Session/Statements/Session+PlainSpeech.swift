import ScenarioLanguage

extension Session {
  /// The diagnostic with a line to try, where none is known yet and the statement was plain speech.
  ///
  /// The language is the one to propose in where the line has none, such as a name alone.
  /// A reading is tried on a copy of the session, so that what is proposed works when it is typed.
  /// Statements to the session are only proposed where a whole line stands for one out of habit.
  public func proposing(
    _ diagnostic: Diagnostic, of source: SourceText, in language: InterfaceLanguage
  ) -> Diagnostic {
    guard mode == .typed, diagnostic.mayBePlainSpeech,
      let range = Parser.statementRange(in: source, around: diagnostic.range.start)
    else { return diagnostic }
    // Nobody says so much in plain words, and looking each of them up takes time.
    guard range.end - range.start <= 400 else { return diagnostic }
    let line = LineTable(source).text(of: range)
    for reading in PlainSpeech.readings(of: String(line), in: language) where works(reading) {
      return Diagnostic(
        diagnostic.problem, at: diagnostic.range,
        fix: SourceEdit(range: range, replacement: reading), severity: diagnostic.severity)
    }
    return diagnostic
  }

  /// Whether a reading can be carried out here, without doing what reaches beyond the session.
  private func works(_ reading: String) -> Bool {
    let source = SourceText(name: "", text: reading)
    let parsed = Parser.parse(source)
    guard parsed.diagnostics.isEmpty, parsed.statements.count == 1 else { return false }
    switch parsed.statements[0].syntax {
    case .command(let command): return command.isHarmless
    // A number alone is only what was left of a sentence, and says nothing.
    case .value(.number), .value(.unary(_, .number, _)): return false
    case .change, .value, .show, .compare, .why, .solve, .variation:
      var trial = self
      trial.mode = .file
      return trial.carryOut(source).diagnostics.isEmpty
    // What else there is writes, names or demands something, which nobody does by mistake.
    case _: return false
    }
  }
}

extension CommandSyntax {
  /// Whether nothing is lost where somebody types it by mistake.
  fileprivate var isHarmless: Bool {
    switch self {
    case .help, .list, .quit, .undo, .redo, .new(discarding: false): true
    case _: false
    }
  }
}

extension Diagnostic {
  /// Whether the statement may be plain speech: nothing mends it yet, and no statement was begun right.
  fileprivate var mayBePlainSpeech: Bool {
    switch problem {
    case let problem as SyntaxProblem: problem.mayBePlainSpeech(mended: fix != nil)
    case EvaluationProblem.unknownWord(let word, _): fix == nil || PlainSpeech.isHabit(word)
    case ResolutionProblem.unknownName, ResolutionProblem.otherKind: fix == nil
    case _: false
    }
  }
}

extension SyntaxProblem {
  fileprivate func mayBePlainSpeech(mended: Bool) -> Bool {
    switch self {
    case .unknownStatement(let word): !mended || PlainSpeech.isOpening(word)
    case .lexical(.strayCharacter), .value(.twoSigns), .unexpected, .expected: !mended
    case .lexical, .value, .nameNeedsQuotes, .trailingComma, .givenTwice, .reservedName: false
    }
  }
}

import ScenarioLanguage

extension Diagnostic {
  /// Whether a change reads well and cannot be made as things stand.
  public var isOfRefusedChange: Bool {
    switch problem {
    case SessionProblem.change, SessionProblem.nothingToUndo, SessionProblem.nothingToRedo: true
    case _: false
    }
  }

  /// Whether the statement may be plain words: nothing mends it yet, and no statement was begun right.
  public func mayBePlain(in line: String) -> Bool {
    switch problem {
    // What only lacks a part is a statement, but `bruk mer på profilering` says more.
    case SyntaxProblem.expected(_, found: nil, statement: .some(let statement)):
      statement == .why || line.contains(" ")
    case let problem as SyntaxProblem: problem.mayBePlain(mended: fix != nil)
    case ResolutionProblem.signedPopulation: fix == nil
    case EvaluationProblem.unknownWord(let word, _): fix == nil || PlainWords.knows(word)
    case ResolutionProblem.unknownName, ResolutionProblem.otherKind,
      ResolutionProblem.ambiguousName:
      fix == nil
    // So many words are no name.
    case ResolutionProblem.unknownLineForNew(let name, _): name.split(separator: " ").count > 3
    // A list of what there is mends nothing.
    case SessionProblem.unknownScenario, SessionProblem.unknownEnding:
      fix.map { fix in
        InterfaceLanguage.allCases.contains { fix.replacement == Concept.list.word(in: $0) }
      } ?? true
    case _: false
    }
  }

  /// Whether a statement only ends too early.
  var lacksPart: Bool {
    if case SyntaxProblem.expected(_, found: nil, statement: .some) = problem {
      true
    } else {
      false
    }
  }

  /// Whether a line is a sentence, or so many words that begin with one of the language and are no statement.
  func isLikeSentence(_ line: String) -> Bool {
    switch problem {
    case SyntaxProblem.expected, SyntaxProblem.unexpected, SyntaxProblem.nameNeedsQuotes:
      isSentence(line) || fix == nil && line.split(separator: " ").count > 4
    case _: isSentence(line)
    }
  }

  /// Whether a line is a sentence of its own rather than a statement gone wrong.
  public func isSentence(_ line: String) -> Bool {
    switch problem {
    // `går ut 1. juli`, whose day is no number of the language.
    case SyntaxProblem.lexical(.malformedNumber):
      !line.beginsAsStatement && line.split(separator: " ").count > 3
    case SyntaxProblem.unknownStatement, SyntaxProblem.lexical(.strayCharacter),
      EvaluationProblem.unknownWord:
      !line.beginsAsStatement && (line.contains(" ") || line.hasSuffix("?"))
    case SyntaxProblem.expected(_, found: .some, statement: .why): true
    // `hvor lenge varer pengene`
    case SyntaxProblem.unexpected(_, statement: .howLong): true
    case SyntaxProblem.expected(_, _, statement: nil), SyntaxProblem.unexpected(_, statement: nil):
      line.split(separator: " ").count > 2
    case _: false
    }
  }
}

extension String {
  /// Whether it begins as a statement that no question in plain words begins with.
  fileprivate var beginsAsStatement: Bool {
    guard let form = StatementForm.begun(by: self) else { return false }
    return form.concept != .howLong && form.concept != .why
  }
}

extension SyntaxProblem {
  fileprivate func mayBePlain(mended: Bool) -> Bool {
    switch self {
    case .unknownStatement(let word): !mended || PlainWords.knows(word)
    // `fra 1. august` is no number of the language, and what can be read in two ways is never chosen for anybody.
    case .lexical(.strayCharacter), .lexical(.malformedNumber), .value(.twoSigns),
      .value(.notAYear),
      .unexpected, .expected, .nameNeedsQuotes:
      !mended
    // `500,000` are as many thousands, since nobody writes three zeros behind hundreds of kroner.
    case .lexical(.ambiguousNumber(let literal, _, _)):
      !mended && literal.filter(\.isNumber).count == 6 && literal.hasSuffix("000")
    case .lexical, .value, .trailingComma, .missingComma, .givenTwice, .reservedName, .severalWords,
      .conflictMark,
      .budgetFile:
      false
    }
  }
}

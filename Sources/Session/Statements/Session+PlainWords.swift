import Budget
import Lettering
import ScenarioLanguage

extension Session {
  /// The diagnostic with what the statement may mean in plain words, where nothing else mends it.
  ///
  /// The language is the one to propose in where the line has none, such as a name alone.
  /// A meaning is tried on a copy of the session, so that what is proposed works when it is typed; what changes
  /// nothing comes last. `effect` says of one that was tried what it would do.
  public func proposing(
    _ diagnostic: Diagnostic, of source: SourceText, in language: InterfaceLanguage,
    effect: (TriedLine) -> String = { _ in "" }
  ) -> Diagnostic {
    guard mode == .typed, let range = Self.sentence(in: source, around: diagnostic.range.start)
    else { return diagnostic }
    // Nobody says so much in plain words, and looking each of them up takes time.
    guard range.end - range.start <= 400 else { return diagnostic }
    let line = String(LineTable(source).text(of: range))
    if PlainReply(line) == .yes {
      return Diagnostic(
        PlainWordsProblem.nothingProposed, at: range, severity: diagnostic.severity)
    }
    if let parted = partingScenarios(of: diagnostic, in: line, at: range) { return parted }
    if let named = naming(diagnostic, in: line, at: range) { return named }
    if let longer = planning(diagnostic, for: line, at: range, language) { return longer }
    if let listed = listing(diagnostic, in: line, at: range, language) { return listed }
    let asked = asked(by: line) ?? movedMoney(line, in: language)
    // A question mark behind what means something makes a question of it, and no mistake.
    let isAsked = diagnostic.problem as? SyntaxProblem == .lexical(.strayCharacter("?"))
    let isSaid = diagnostic.isSentence(line) || asked != nil || isAsked
    var meanings =
      diagnostic.mayBePlain(in: line) || isMendedInVain(diagnostic, of: source, in: language)
      ? meanings(of: line, in: language, mayPassOver: diagnostic.isLikeSentence(line)) : []
    if let asked, !meanings.contains(where: { Folding.matches($0.line, asked.line) }) {
      meanings = Array(([asked] + meanings).prefix(3))
    }
    guard let first = meanings.first else {
      return explaining(diagnostic, of: line, at: range, source, in: language)
    }
    // So many words that mean something are no slip in a statement, even where the first is one's: `sett … tilbake`.
    let isSentence = isSaid || line.split(separator: " ").count > 4
    let proposals = meanings.map { tried in
      Proposal(SourceEdit(range: range, replacement: tried.line), effect: effect(tried))
    }
    return Diagnostic(
      isSentence
        ? PlainWordsProblem.notACommand(meanings: meanings.count, changes: changeCount)
        : diagnostic.problem,
      at: isSentence ? range : diagnostic.range,
      fix: SourceEdit(range: range, replacement: first.line), proposals: proposals,
      severity: diagnostic.severity)
  }

  /// The statement around a place; where another one beside it cannot be read either, all of them as one sentence:
  /// `Viken leaves; what is left?`.
  private static func sentence(in source: SourceText, around place: Int) -> SourceRange? {
    let text = source.text
    guard text.contains(";"), !text.contains("#"), !text.contains(where: \.isNewline),
      Parser.parse(source).diagnostics.count > 1
    else { return Parser.statementRange(in: source, around: place) }
    return SourceRange(0, text.utf8.count)
  }

  /// The diagnostic of a line about a year that the plan does not reach, mended by a longer plan; nil for any other.
  private func planning(
    _ diagnostic: Diagnostic, for line: String, at range: SourceRange,
    _ language: InterfaceLanguage
  ) -> Diagnostic? {
    guard diagnostic.fix == nil,
      case EvaluationProblem.outsidePlan(let year, let first, _) = diagnostic.problem, first < year
    else { return nil }
    let count = first.distance(to: year) + 1
    let own = InterfaceLanguage.spoken(in: line) ?? language
    let plan = own.text(en: "plan \(count) years; ", nb: "plan \(count) år; ")
    guard trial(of: plan + line) != nil else { return nil }
    return Diagnostic(
      diagnostic.problem, at: diagnostic.range,
      fix: SourceEdit(range: range, replacement: plan + line), severity: diagnostic.severity)
  }

  /// Whether words were taken for a name that nobody has: `drop the fee to 1.40`.
  private func isMendedInVain(
    _ diagnostic: Diagnostic, of source: SourceText, in language: InterfaceLanguage
  ) -> Bool {
    guard case SyntaxProblem.nameNeedsQuotes = diagnostic.problem, let fix = diagnostic.fix,
      let mended = DiagnosticRenderer(source, in: language).lineToTry(fix)
    else { return false }
    return trial(of: mended) == nil
  }

  /// The diagnostic of a line that means nothing in plain words: with help about the statement that it begins, or that
  /// nothing here answers it.
  private func explaining(
    _ diagnostic: Diagnostic, of line: String, at range: SourceRange, _ source: SourceText,
    in language: InterfaceLanguage
  ) -> Diagnostic {
    let diagnostic = unasked(diagnostic, of: line, at: range) ?? diagnostic
    // A word alone is looked for among figures, and may be a slip of a statement.
    if case EvaluationProblem.unknownWord(line, nearest: []) = diagnostic.problem, line.count > 3,
      let meant = nearestNames(to: line, in: StatementForm.words).first
    {
      return Diagnostic(
        diagnostic.problem, at: range, fix: SourceEdit(range: range, replacement: meant),
        severity: diagnostic.severity)
    }
    let isSentence = diagnostic.isSentence(line)
    if isSentence || diagnostic.mayBePlain(in: line), let limit = limit(of: line, in: language) {
      return Diagnostic(limit, at: range, severity: diagnostic.severity)
    }
    if let fix = diagnostic.fix {
      // What mends a sentence by a word like its first one is as often refused in its turn.
      let mended = DiagnosticRenderer(source, in: language).lineToTry(fix)
      guard isSentence, line.split(separator: " ").count > 2, !isCarriedOut(mended ?? "") else {
        return diagnostic
      }
    } else if diagnostic.lacksPart || diagnostic.mayBePlain(in: line),
      let help = help(onBeginning: line, in: language)
    {
      return Diagnostic(
        diagnostic.problem, at: diagnostic.range,
        fix: SourceEdit(range: range, replacement: help), severity: diagnostic.severity)
    }
    // What is meant and refused is told, rather than that nothing is understood.
    if isSentence || diagnostic.mayBePlain(in: line),
      let refusal = refusal(of: line, in: source, language, mayPassOver: isSentence)
    {
      return Diagnostic(refusal, at: range, severity: diagnostic.severity)
    }
    guard isSentence else { return diagnostic }
    return Diagnostic(
      PlainWordsProblem.notUnderstood(examples: examples(for: line, in: language)), at: range,
      severity: diagnostic.severity)
  }

  /// Whether a line is carried out here, or is one that says what must hold or what a name stands for.
  private func isCarriedOut(_ line: String) -> Bool {
    let parsed = Parser.parse(SourceText(name: "", text: line))
    let isStated = parsed.statements.contains { statement in
      switch statement.syntax {
      case .assertion, .definition: true
      case .change, .frame, .command, .value, .question: false
      }
    }
    return parsed.diagnostics.isEmpty && isStated || trial(of: line) != nil
  }

  /// What a sentence asks for beyond what statements about the open budget can say; nil where it does not.
  private func limit(of line: String, in language: InterfaceLanguage) -> PlainWordsProblem? {
    switch PlainWords(PlainNames(planned.plan)).limit(of: line, in: language) {
    case .alternatives: return .oneAtATime
    case .budget(let year):
      let name = budgetNames.first { $0.contains(String(year)) }
      return .otherBudget(opened: planned.plan.budget.year.number, asked: year, name: name)
    case nil: return nil
    }
  }

  /// What is wrong with a line besides the question mark behind it, which is to go only where the rest can stay; nil
  /// for a line without one.
  private func unasked(
    _ diagnostic: Diagnostic, of line: String, at range: SourceRange
  ) -> Diagnostic? {
    guard diagnostic.problem as? SyntaxProblem == .lexical(.strayCharacter("?")), line.last == "?"
    else { return nil }
    // In its place, so that what is wrong is shown there.
    let text = String(repeating: " ", count: range.start) + line.filter { $0 != "?" }
    var copy = self
    let met = copy.carryOut(SourceText(name: "", text: text)).diagnostics.first
    return met.map { Diagnostic($0.problem, at: $0.range, severity: $0.severity) }
  }

  /// The lines that a sentence may mean here, the likeliest first, at most three; each can be carried out.
  ///
  /// `mayPassOver` says whether words may stand in it that nothing is known of.
  func meanings(
    of line: String, in language: InterfaceLanguage, mayPassOver: Bool
  ) -> [TriedLine] {
    let names = knownNames
    lazy var undone = changeCount > 0 ? sessionBeforeLastChange : nil
    var moving: [TriedLine] = []
    var still: [TriedLine] = []
    for meaning in PlainWords(names).lines(of: line, in: language, mayPassOver: mayPassOver) {
      guard let meant = trial(of: meaning) else { continue }
      var tried = meant
      // The opposite of the last change would stay beside it.
      if case .changed? = meant.answer, let undone,
        undone.planned.outlook == meant.after.planned.outlook,
        let back = trial(
          of: Concept.undo.word(in: InterfaceLanguage.spoken(in: meaning) ?? language))
      {
        tried = back
      }
      if tried.isStill { still.append(tried) } else { moving.append(tried) }
    }
    // More than three are a list to read, not a choice.
    return Array((moving + still).prefix(3))
  }

  /// The session with the last change taken back; nil where it cannot be.
  private var sessionBeforeLastChange: Session? {
    var copy = self
    let undo = SourceText(name: "", text: Concept.undo.word(in: .english))
    return copy.carryOut(undo).diagnostics.isEmpty ? copy : nil
  }

  private var knownNames: PlainNames {
    PlainNames(
      planned.plan, scenarios: namesOfBudget, steps: changeCount, recent: recentStatements,
      isWhole: true)
  }

  /// The statements that were carried out last, the last one last: what a sentence may go on with.
  public var recentStatements: [String] { Array(said.suffix(3)) }

  /// The names of the stored scenarios for this budget and of the budget itself: a sentence about scenarios is about
  /// those, since the others are of another year or alliance.
  private var namesOfBudget: [LocalName] {
    guard let frames = try? frames().frames else { return storedNames }
    let own = frames.filter { stored in
      stored.frame.budget.map { Folding.matches($0.text, library.budgetName) } ?? true
    }
    return own.map(\.entry.title) + [LocalName(library.budgetName)]
  }

  /// Why the likeliest change that a sentence may mean cannot be made here; nil where it means none.
  private func refusal(
    of line: String, in source: SourceText, _ language: InterfaceLanguage, mayPassOver: Bool
  ) -> (any ExplainableProblem)? {
    let names = knownNames
    for meaning in PlainWords(names).lines(of: line, in: language, mayPassOver: mayPassOver) {
      var copy = self
      copy.mode = .file
      let refused = copy.carryOut(SourceText(name: source.name, text: meaning)).diagnostics.first
      if let refused, refused.isOfRefusedChange { return refused.problem }
    }
    return nil
  }

  /// Help about the statement that a line begins, where it says no more than that.
  ///
  /// It is in the language of the line; a word of both languages leaves it to the one of answers.
  private func help(onBeginning line: String, in language: InterfaceLanguage) -> String? {
    let words = String(line.filter { !"?!".contains($0) })
    guard words.split(separator: " ").count <= 2, let form = StatementForm.begun(by: words) else {
      return nil
    }
    let own = InterfaceLanguage.spoken(in: words) ?? language
    return Concept.help.word(in: own) + " " + form.concept.word(in: own)
  }

  /// What a line says and does without the question mark behind it; nil where there is none, or it is none then.
  private func asked(by line: String) -> TriedLine? {
    guard line.last == "?" else { return nil }
    var text = Substring(line)
    while let last = text.last, last == "?" || last.isWhitespace { text.removeLast() }
    return text.isEmpty ? nil : trial(of: String(text))
  }

  /// A line that ends in a question mark as the question that it is; nil for any other.
  ///
  /// A mark behind a change may doubt it, so that only what changes nothing is one. Cost: that of the question.
  public func question(in line: String) -> String? {
    var typed = line
    while typed.last?.isWhitespace == true { typed.removeLast() }
    guard let asked = asked(by: typed) else { return nil }
    let statements = Parser.parse(SourceText(name: "", text: asked.line)).statements
    return statements.allSatisfy { $0.syntax.changesNothing } ? asked.line : nil
  }

  /// Three lines about what is open that can be carried out, near what a sentence mentions, to show what can be asked.
  private func examples(for line: String, in language: InterfaceLanguage) -> [LocalName] {
    let near = PlainWords(PlainNames(planned.plan)).examples(for: line, in: language)
    return Array(near.lazy.filter { trial(of: $0.english) != nil }.prefix(3))
  }
}

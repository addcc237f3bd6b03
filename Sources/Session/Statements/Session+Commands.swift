import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// Carries out a statement to the session.
  mutating func carryOut(
    _ command: CommandSyntax, at place: StatementPlace
  ) throws(Diagnostic) -> Answer? {
    switch command {
    case .save(let name, let overwriting, let form):
      if let name {
        try refuseSentence(name, at: place)
        try refuseJoined(name)
        try check(name)
      }
      return try filed(at: name?.range ?? place.range) { session throws(SessionProblem) in
        try session.save(as: name?.text, overwriting: overwriting, form: form)
      }
    case .open(let name, let discarding):
      do { return .filed(try open(name.text, discarding: discarding, by: place.text)) } catch {
        throw diagnostic(error, at: name)
      }
    case .new(let discarding):
      return try filed(at: place.range) { session throws(SessionProblem) in
        try session.startNew(discarding: discarding, by: place.text)
      }
    case .list:
      return try filed(at: place.range) { session throws(SessionProblem) in try session.listed() }
    case .delete(let name):
      do { return .filed(try delete(name.text, by: place.text)) } catch {
        throw diagnostic(error, at: name)
      }
    case .rename(let old, let new, let norwegian):
      try refuseJoined(new)
      try check(new)
      if let norwegian { try check(norwegian) }
      let title = LocalName(new.text, norwegian: norwegian?.text)
      do { return .filed(try rename(old.text, to: title, by: place.text)) } catch {
        throw diagnostic(error, at: old)
      }
    case .undo(let count): return .stepped(try undo(steps(count), at: place.range))
    case .apply: return try applied(at: place).map(Answer.changed)
    case .redo(let count): return .stepped(try redo(steps(count), at: place))
    case .help(nil): return .help(.alone(screenExamples))
    case .help(.some(let word)): return try help(word)
    case .set(let option, let value):
      let chosen = try self.option(option, value)
      settings.apply(chosen)
      return .option(chosen)
    case .settings: return .settings(settings)
    case .edit:
      guard surroundings.hasTerminal else {
        throw Diagnostic(SessionProblem.notHere(.edit), at: place.range)
      }
      return .edit(text: state.document.text)
    case .export(let path, let overwriting):
      return try filed(at: path.range) { session throws(SessionProblem) in
        try session.export(to: path.text, overwriting: overwriting)
      }
    case .report(let report, let overwriting):
      let paper = try paper(report, at: place)
      return try filed(at: report.path.range) { session throws(SessionProblem) in
        try session.write(paper, report.frame, to: report.path.text, overwriting: overwriting)
      }
    case .log(let path, let overwriting):
      return try filed(at: path?.range ?? place.range) { session throws(SessionProblem) in
        try session.log(to: path?.text, overwriting: overwriting)
      }
    case .history(let count):
      return .history(history(try count.map { count throws(Diagnostic) in try whole(count) }))
    case .tutorial(let wish): return .help(.lesson(wish))
    case .quit(let discarding):
      try refuseEnding(at: place)
      return .quit(discarding: discarding)
    }
  }

  /// Refuses the word that ends positions to whoever sits at a terminal, where it may be half a statement.
  private func refuseEnding(at place: StatementPlace) throws(Diagnostic) {
    guard surroundings.hasTerminal, mode == .typed, PlainWordsProblem.isOfEnding(place.text) else {
      return
    }
    let leaving =
      Concept.quit.word(in: .norwegian) + place.text.drop { $0.isLetter }
    let edit = SourceEdit(range: place.range, replacement: leaving)
    throw Diagnostic(
      PlainWordsProblem.endsNothing, at: place.range, fix: edit, proposals: [Proposal(edit)])
  }

  private mutating func filed(
    at range: SourceRange, _ work: (inout Session) throws(SessionProblem) -> FiledAnswer
  ) throws(Diagnostic) -> Answer {
    do { return .filed(try work(&self)) } catch { throw Diagnostic(error, at: range) }
  }

  private func steps(_ number: NumberSyntax?) throws(Diagnostic) -> Int {
    try number.map { number throws(Diagnostic) in try whole(number) } ?? 1
  }

  /// A number of steps, lines or rows, at least 1.
  func whole(_ number: NumberSyntax) throws(Diagnostic) -> Int {
    do { return try number.count(from: 1) } catch { throw Diagnostic(error, at: number.range) }
  }

  /// The last lines of all that are known.
  private func history(_ count: Int?) -> [HistoryLine] {
    // As many as fit on a small screen.
    let wanted = count ?? 20
    let lines = surroundings.rememberedLines?() ?? Array(said)
    return lines.enumerated().suffix(wanted).map { HistoryLine(number: $0 + 1, text: $1) }
  }

  private func option(
    _ option: NameSyntax, _ value: NameSyntax
  ) throws(Diagnostic) -> SessionOption {
    guard let concept = Concept.meaning(of: option.text, as: .option) else {
      throw Diagnostic(
        SessionProblem.unknownOption(option.text, value: nil), at: option.range)
    }
    guard let chosen = SessionOption(concept, value: value.text) else {
      throw Diagnostic(
        SessionProblem.unknownOption(option.text, value: value.text), at: value.range)
    }
    return chosen
  }
}

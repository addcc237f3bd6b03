import Budget
import ScenarioLanguage

// A name that several members could have, of which a change can be made with some only.

extension Session {
  /// The diagnostic of a change that names a member by a name of several: mended by the one that it can be made with
  /// where there is only one; that it is made already where it is with each of them.
  ///
  /// Which one is meant is never chosen. Cost: a trial of the change for each that the name could mean.
  func narrowed(_ diagnostic: Diagnostic, at place: StatementPlace) -> Diagnostic {
    guard
      case ResolutionProblem.ambiguousName(.member, let name, let candidates) =
        diagnostic.problem
    else { return diagnostic }
    let edits = candidates.map {
      SourceEdit(range: diagnostic.range, replacement: NameSyntax.typed($0))
    }
    let refusals = edits.map { refusal(of: $0, at: place) }
    let possible = zip(edits, refusals).filter { $1 == nil }.map { $0.0 }
    if possible.count == 1 {
      return Diagnostic(diagnostic.problem, at: diagnostic.range, fix: possible[0])
    }
    let made = refusals.compactMap { $0?.madeAlready(called: name) }
    guard made.count == candidates.count, let problem = made.first,
      made.allSatisfy({ $0 == problem })
    else { return diagnostic }
    return Diagnostic(SessionProblem.change(problem, since: nil), at: diagnostic.range)
  }

  /// Why a change cannot be made with one of the members; nil where it can, or nothing can be told yet.
  private func refusal(of edit: SourceEdit, at place: StatementPlace) -> ChangeProblem? {
    let (start, range) = (place.range.start, edit.range)
    let text =
      place.written(SourceRange(start, range.start)) + edit.replacement
      + place.written(SourceRange(range.end, place.range.end))
    let parsed = Parser.parse(SourceText(name: place.source, text: text))
    guard parsed.diagnostics.isEmpty,
      case .change(let syntax)? = parsed.statements.first?.syntax,
      let change = try? resolver.change(syntax)
    else { return nil }
    do {
      _ = try planned.plan.applying(change)
      return nil
    } catch { return error }
  }
}

extension ChangeProblem {
  /// That a member is out or in already, under another name; nil for other problems.
  fileprivate func madeAlready(called name: String) -> ChangeProblem? {
    switch self {
    case .alreadyOut: .alreadyOut(member: name, since: nil)
    case .alreadyIn: .alreadyIn(member: name, since: nil)
    case _: nil
    }
  }
}

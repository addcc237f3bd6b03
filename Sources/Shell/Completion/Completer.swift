import Budget
import Lettering
import LineEditing
import ScenarioLanguage
import Session

/// Proposes how a line that is being typed goes on.
///
/// What can stand at the cursor the parser itself says; the session says which names there are. Works on
/// text and a place in it, without a terminal.
struct Completer {
  let session: Session
  let language: InterfaceLanguage

  /// What fits what is typed before a cursor.
  struct Findings {
    /// All that fits, beginning at the same place; never empty.
    let matches: CompletionMatches
    /// What is typed of it.
    let typed: TypedFragment
    fileprivate let edit: CompletionEdit

    /// The edit that puts one of them in.
    func writing(_ match: FittingProposal) -> LineEdit { edit.writing(match, typed: typed) }
  }

  /// What can stand at the cursor (a UTF-8 offset), given what stands before it.
  ///
  /// The only thing that can is put in, with what ends it; of several what they share, and there is a choice
  /// of them. Never fails; what nothing is known of stays as it is. Time is linear in the line's length.
  func complete(_ text: String, cursor: Int) -> CompletionAnswer {
    let expectations = Parser.expectations(in: text, cursor: cursor)
    let edit = CompletionEdit(text, expectations)
    guard let found = findings(in: text, expectations, edit) else {
      return CompletionAnswer(edit.nothing)
    }
    let candidates = found.matches.fitting.map { match in
      CompletionAnswer.Candidate(
        DisplayText.safe(match.name), edit: found.writing(match),
        description: DisplayText.safe(match.proposal.description()))
    }
    let shared =
      candidates.count == 1
      ? candidates[0].edit : edit.sharing(found.matches, typed: found.typed)
    return CompletionAnswer(shared, candidates: candidates)
  }

  /// What fits at the cursor, where no disk needs to be asked for it; nil where nothing does, or only a disk
  /// knows whether it is all.
  func findingsInMemory(in text: String, cursor: Int) -> Findings? {
    let expectations = Parser.expectations(in: text, cursor: cursor)
    let found = findings(
      in: text, expectations, CompletionEdit(text, expectations), readsDisk: false)
    guard let start = found?.matches.fitting.first?.proposal.start else { return nil }
    let mayBeStored = expectations.items.contains {
      $0.start <= start && $0.expectation.isOfDisk
    }
    return mayBeStored ? nil : found
  }

  private func findings(
    in text: String, _ expectations: Expectations, _ edit: CompletionEdit, readsDisk: Bool = true
  ) -> Findings? {
    let proposals = expectations.items.flatMap { item -> [CompletionProposal] in
      if !readsDisk, item.expectation.isOfDisk { return [] }
      let given = GivenNames(in: text, before: item.start)
      return self.proposals(for: item, in: text).compactMap { proposal in
        var placed = proposal
        placed.start = item.start
        if case .name(let kind) = item.expectation { placed.named = kind.proposedKind }
        return given.have(placed) ? nil : placed
      }
    }
    let typed = fragments(of: text, expectations)
    let matches = CompletionMatches(of: proposals, typed: typed)
    guard let first = matches.fitting.first, let fragment = typed[first.proposal.start] else {
      return nil
    }
    // A line that is begun in the other language goes on in it.
    let line = String(decoding: text.utf8.prefix(first.proposal.start), as: UTF8.self)
    let isOther = first.isForeign && ![nil, language].contains(InterfaceLanguage.spoken(in: line))
    return Findings(
      matches: isOther ? matches : matches.inOwnWords(fragment), typed: fragment, edit: edit)
  }

  private func proposals(for item: Expectations.Item, in text: String) -> [CompletionProposal] {
    switch item.expectation {
    case .word(let concept, as: let role): [proposal(of: concept, as: role)]
    // A name that could not be typed and read back is not proposed.
    case .name(let kind):
      names(of: kind).filter { proposal in proposal.spellings.allSatisfy(isShowable) }
    case .year, .month: years
    case .number: standingNumber(behind: text.utf8.prefix(item.start))
    case .comparison: comparisons
    case .text: []
    }
  }

  /// The number that stands where the line is to have one, marked as what changes nothing.
  private func standingNumber(behind line: Substring.UTF8View) -> [CompletionProposal] {
    // What is gone on with is the last statement alone.
    guard let line = String(line), let number = session.standingNumber(behind: line, in: language)
    else { return [] }
    return [
      CompletionProposal(
        [number], .word, description: language.text(en: "as it stands", nb: "slik det er nå"))
    ]
  }

  /// The signs that a condition is made with, the commonest first.
  private var comparisons: [CompletionProposal] {
    [
      (">=", "at least", "minst"), ("<=", "at most", "høyst"), ("=", "exactly", "nøyaktig"),
      (">", "more than", "mer enn"), ("<", "less than", "mindre enn"),
      ("!=", "other than", "ulikt"),
    ].map { sign, english, norwegian in
      CompletionProposal([sign], .word, description: language.text(en: english, nb: norwegian))
    }
  }

  private func isShowable(_ name: String) -> Bool {
    !name.isEmpty && !name.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }

  private func fragments(
    of text: String, _ expectations: Expectations
  ) -> [Int: TypedFragment] {
    let utf8 = text.utf8
    func index(_ offset: Int) -> String.Index { utf8.index(utf8.startIndex, offsetBy: offset) }
    let end = index(expectations.cursor)
    var fragments: [Int: TypedFragment] = [:]
    for item in expectations.items where fragments[item.start] == nil {
      fragments[item.start] = TypedFragment(
        text[index(item.start)..<end], quote: expectations.openQuote)
    }
    return fragments
  }
}

extension NameKind {
  /// The kind of thing that such a name is proposed for; nil where it may be of several.
  fileprivate var proposedKind: NamedKind? {
    guard case .subject(of: let quantity) = self else { return namedKind }
    return switch quantity.traits.subject {
    case .member: .member
    case .profilingLine: .profilingLine
    case .position: .position
    case .fund: .fund
    case .income, .expense, .feeNumber, nil: nil
    }
  }
}

extension Expectation {
  /// Whether only a disk knows all that can stand there.
  fileprivate var isOfDisk: Bool {
    switch self {
    case .name(.storedScenario), .name(.figureSource), .name(.budget): true
    case .word, .name, .number, .year, .month, .text, .comparison: false
    }
  }
}

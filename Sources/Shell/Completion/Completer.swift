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

  /// As many candidates as are listed; the others are only counted.
  private static let mostDescribed = 20

  /// What can stand at the cursor (a UTF-8 offset), given what stands before it.
  ///
  /// The only thing that can is put in, with what ends it; of several what they share, and they are
  /// listed. Never fails; what nothing is known of stays as it is. Time is linear in the line's length.
  func complete(_ text: String, cursor: Int) -> CompletionAnswer {
    let expectations = Parser.expectations(in: text, cursor: cursor)
    let edit = CompletionEdit(text, expectations)
    let proposals = proposals(for: expectations)
    let typed = fragments(of: text, expectations)
    let matches = CompletionMatches(of: proposals, typed: typed)
    guard let first = matches.fitting.first, let fragment = typed[first.proposal.start] else {
      return edit.nothing
    }
    if matches.fitting.count == 1 { return edit.writing(first, typed: fragment) }
    return edit.listing(matches, typed: fragment, candidates: candidates(matches.fitting))
  }

  private func proposals(for expectations: Expectations) -> [CompletionProposal] {
    expectations.items.flatMap { item in
      proposals(for: item.expectation).map { proposal in
        var placed = proposal
        placed.start = item.start
        return placed
      }
    }
  }

  private func proposals(for expectation: Expectation) -> [CompletionProposal] {
    switch expectation {
    case .word(let concept, as: let role): [proposal(of: concept, as: role)]
    // A name that could not be typed and read back is not proposed.
    case .name(let kind):
      names(of: kind).filter { proposal in proposal.spellings.allSatisfy(isShowable) }
    case .year, .month: years
    case .number, .text: []
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

  private func candidates(_ fitting: [FittingProposal]) -> [CompletionAnswer.Candidate] {
    fitting.enumerated().map { place, match in
      CompletionAnswer.Candidate(
        DisplayText.safe(match.name),
        description: place < Self.mostDescribed
          ? DisplayText.safe(match.proposal.description()) : "")
    }
  }
}

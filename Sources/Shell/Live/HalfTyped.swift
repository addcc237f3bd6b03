import Budget
import Lettering
import LineEditing
import ScenarioLanguage
import Session

/// A name or word at the cursor that may only be begun, and what completion makes of it.
struct HalfTyped {
  private let effect: LiveEffect
  private let line: TypedLine
  private let found: Completer.Findings

  /// What Tab finds at the cursor of a line, without asking a disk; nil where nothing is typed there, or
  /// nothing fits it.
  init?(_ effect: LiveEffect, _ line: TypedLine) {
    let completer = Completer(session: effect.session, language: effect.language)
    guard let found = completer.findingsInMemory(in: line.text, cursor: line.cursor),
      !found.typed.text.isEmpty
    else { return nil }
    (self.effect, self.line, self.found) = (effect, line, found)
  }

  /// Whether some of it begins as what is typed, rather than only being like it.
  var isBegun: Bool {
    switch found.matches.fit {
    case .beginning, .word: true
    case .inside, .slip: false
    }
  }

  /// Where what is typed of it begins; nil where nothing fits.
  var start: Int? { fitting.first?.proposal.start }

  /// Whether all of it are names of things.
  var isName: Bool { fitting.allSatisfy { $0.proposal.kind == .name } }

  /// Whether what is typed is already all of one.
  var isWhole: Bool { fitting.contains { Folding.matches($0.name, found.typed.text) } }

  /// The only one that fits; nil where there are several.
  var onlyName: String? { fitting.count == 1 ? fitting[0].name : nil }

  /// How the line goes on: the only way, with what more is known of it, or how many there are.
  func told(followedBy more: String) -> LiveHint {
    guard fitting.count == 1 else { return LiveHint(choices) }
    return LiveHint(
      effect.words.byTab(fitting[0].name) + " · " + more, offer: found.writing(fitting[0]))
  }

  /// How the line goes on: the only way, with its effect, or how many there are.
  var told: LiveHint {
    guard fitting.count == 1 else { return LiveHint(choices) }
    let edit = found.writing(fitting[0])
    let range = SourceRange(edit.replacing.lowerBound, edit.replacing.upperBound)
    let longer = effect.hint(of: line.replacing(range, with: edit.insertion), isAsTyped: false)
    let tab = effect.words.byTab(fitting[0].name)
    return LiveHint(tab + (longer.map { " · " + $0.text } ?? ""), offer: edit)
  }

  private var fitting: [FittingProposal] { found.matches.fitting }

  private var choices: String {
    let kinds = Set(fitting.map(\.proposal.named))
    return effect.words.choices(
      fitting.map(\.name), of: kinds.count == 1 ? kinds.first ?? nil : nil, beginSo: isBegun)
  }
}

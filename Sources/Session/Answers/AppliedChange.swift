import Budget
import ScenarioLanguage

/// A change with the place it was stated at.
public struct AppliedChange: Sendable, Hashable {
  /// The change.
  public let change: Change
  /// The statement as it was written.
  public let text: String
  /// What the text it stands in is called: a file, or the shell's input.
  public let source: String
  /// The line in that text, from 1.
  public let line: Int
  private let origin: Origin

  /// What a sentence calls the text that the change stands in: the scenario it comes from, or its file.
  ///
  /// Nil for a change that was typed, whose line says enough.
  public var placeName: LocalName? { scenario ?? (isTyped ? nil : LocalName(source)) }

  /// Whether the change was typed at the shell, in whichever language the shell spoke then.
  public var isTyped: Bool { SourceText.isTyped(source) }
}

extension AppliedChange {
  /// Where a change comes from; indirect, since most are a scenario's own, which so take no room for a name.
  private indirect enum Origin: Sendable, Hashable {
    case own
    case scenario(LocalName)
  }

  /// A change as a statement of a text stated it.
  init(change: Change, text: String, source: String, line: Int, scenario: LocalName?) {
    self.change = change
    self.text = text
    self.source = source
    self.line = line
    origin = scenario.map(Origin.scenario) ?? .own
  }

  /// The scenario that it comes from, where the current one is based on it; nil for its own changes.
  public var scenario: LocalName? { if case .scenario(let name) = origin { name } else { nil } }
}

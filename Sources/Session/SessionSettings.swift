import ScenarioLanguage

/// How the session speaks to its user: what `set` sets.
///
/// The session only keeps the settings; those who print and edit lines act on them. They are no part of a
/// scenario, so that neither `undo` nor `open` changes them.
public struct SessionSettings: Sendable, Hashable {
  /// The language of answers and problems.
  public var language: InterfaceLanguage
  /// The format of answers.
  public var format: OutputFormat
  /// How finely people are shown amounts.
  public var amounts = AmountUnit.øre
  /// When colours are used.
  public var color: ColorChoice
  /// Whether the effect of a line is shown while it is typed.
  public var showsLiveLine = true
  /// Whether the likely rest of a line stands behind it while it is typed.
  public var suggestsRest = true
  /// Whose keys edit a line; nil for those that `~/.editrc` chooses.
  public var keys: EditingKeys?
  /// Whether everything is told in plain lines, each said once, for those whose screen is read to them.
  public var isAccessible = false

  /// Settings with amounts, the live line and the keys left as they are for everybody.
  public init(
    language: InterfaceLanguage = .english, format: OutputFormat = .table,
    color: ColorChoice = .auto
  ) {
    self.language = language
    self.format = format
    self.color = color
  }

  /// Takes a setting over.
  public mutating func apply(_ option: SessionOption) {
    switch option {
    case .language(let language): self.language = language
    case .format(let format): self.format = format
    case .amounts(let amounts): self.amounts = amounts
    case .color(let color): self.color = color
    case .live(let isOn): showsLiveLine = isOn
    case .ghost(let isOn): suggestsRest = isOn
    case .keys(let keys): self.keys = keys
    case .accessible(let isOn): isAccessible = isOn
    }
  }
}

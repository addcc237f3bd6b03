import Budget
import Lettering
import ScenarioLanguage
import Session

/// How a run speaks and what it does about errors.
public struct RunSettings: Sendable {
  /// What `set` statements change.
  public var choices: SessionSettings
  /// How many columns text may take, asked for at each answer since a window may change its size.
  private let columns: @Sendable () -> Int?
  /// Which of the places that texts go to show colours.
  public var colorPlaces: ColorPlaces
  /// Whether a text goes on after an error.
  public var keepsGoing: Bool
  /// Whether bars are drawn with ASCII characters, since the locale knows no others.
  public var drawsInASCII = false

  /// Where files are, for a terminal that opens links; nil where answers go to none.
  public var files: LinkedFiles?

  /// The day, for the heading of minutes; nil where nobody knows it.
  public var today: @Sendable () -> Day? = { nil }

  /// How a run speaks and what it does about errors.
  public init(
    choices: SessionSettings, width: @escaping @Sendable () -> Int? = { nil },
    colorPlaces: ColorPlaces = ColorPlaces(), keepsGoing: Bool = false
  ) {
    self.choices = choices
    columns = width
    self.colorPlaces = colorPlaces
    self.keepsGoing = keepsGoing
  }

  /// How many columns text may take now; nil for no limit.
  public var width: Int? { columns() }

  /// The language of answers and problems.
  public var language: InterfaceLanguage { choices.language }

  /// The format of answers.
  public var format: OutputFormat { choices.format }

  /// Whether what goes to standard output is printed with colours, where its format has any.
  public var colorsAnswers: Bool {
    choices.color.isOn(where: colorPlaces.answers && !choices.isAccessible)
  }

  /// Whether problems are printed with colours.
  public var colorsProblems: Bool {
    choices.color.isOn(where: colorPlaces.problems && !choices.isAccessible)
  }
}

/// Which of the places that texts go to show colours, as far as the process can know without asking the
/// terminal.
public struct ColorPlaces: Sendable, Hashable {
  /// Whether standard output does.
  public var answers = false
  /// Whether standard error does.
  public var problems = false

  /// Places without colours.
  public init() {}
}

extension ColorChoice {
  /// Whether colours are used in a place that shows them, or does not.
  public func isOn(where showsColors: Bool) -> Bool {
    switch self {
    case .auto: showsColors
    case .always: true
    case .never: false
    }
  }
}

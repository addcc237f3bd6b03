import Lettering

/// What stands before the line that is being typed, on one row; control characters are left out.
public struct Prompt: Equatable, Sendable {
  /// A look that a terminal gives text.
  public enum Style: Sendable {
    /// Heavier letters in the usual colour.
    case bold
    /// Fainter letters in the usual colour.
    case dim
    /// Cyan, readable on light and dark backgrounds alike.
    case cyan
    /// Green, as cyan.
    case green
    /// Red, as cyan.
    case red

    /// The escape sequence that switches the look on.
    var escape: String {
      switch self {
      case .bold: "\u{1B}[1m"
      case .dim: "\u{1B}[2m"
      case .cyan: "\u{1B}[36m"
      case .green: "\u{1B}[32m"
      case .red: "\u{1B}[31m"
      }
    }
  }

  /// The part that may be styled, such as a name.
  public let label: String
  /// The plain part behind it, such as `"> "`.
  public let ending: String
  /// How the label looks; plain where nil, and wherever `ending` is empty.
  public let style: Style?

  /// A prompt of a label and a plain ending.
  ///
  /// libedit loses an escape sequence at the very end of a prompt, so a style needs an ending behind it.
  public init(_ label: String, ending: String = "", style: Style? = nil) {
    self.label = DisplayText.withoutControls(label)
    self.ending = DisplayText.withoutControls(ending)
    self.style = style
  }

  /// The prompt without its style.
  var plain: String { label + ending }

  /// The prompt as libedit wants it: escape sequences between two `fence` characters.
  var fenced: String {
    guard let style, !label.isEmpty, !ending.isEmpty else { return plain }
    let fence = String(Self.fence)
    return fence + style.escape + fence + label + fence + "\u{1B}[0m" + fence + ending
  }

  /// A character no prompt holds, since a terminal shows nothing for it.
  static let fence: Unicode.Scalar = "\u{1}"
}

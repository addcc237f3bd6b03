import Lettering
import LineEditing
import ScenarioLanguage
import Session

/// The words before a line: which scenario is open, and whether it has changes that are not saved.
///
/// `hvis> ` without a scenario, else `Tønsberg leaves> `; a star stands for unsaved changes. The name is
/// shown without control characters and cut to ``widestName`` columns.
struct ShellPrompt {
  /// Half of an ordinary terminal is left to the line on a narrow one of 48 columns.
  static let widestName = 24

  /// The scenario's name with its mark.
  let label: String

  /// A prompt of fixed words.
  init(label: String) { self.label = label }

  /// The prompt of a session as it stands.
  init(_ session: Session) {
    let title = session.scenarioName?.text(in: session.settings.language)
    let name = title.map(Self.shown) ?? "hvis"
    label = name + (session.hasUnsavedChanges ? "*" : "")
  }

  /// The prompt as text, for lines that are echoed.
  var text: String { label + Self.ending }

  /// The prompt as the line editor draws it; colour repeats nothing but where the label ends.
  func prompt(isColored: Bool) -> Prompt {
    Prompt(label, ending: Self.ending, style: isColored ? .cyan : nil)
  }

  private static let ending = "> "

  /// A name of the user's, which may hold anything, as one short piece of a line.
  private static func shown(_ name: String) -> String {
    var kept = String.UnicodeScalarView()
    var columns = 0
    for scalar in DisplayText.safe(name).unicodeScalars {
      columns += scalar.displayWidth
      // Marks that take no column could go on for ever.
      guard columns <= widestName, kept.count < 2 * widestName else {
        return String(kept).dropLast() + "…"
      }
      kept.append(scalar)
    }
    return String(kept)
  }
}

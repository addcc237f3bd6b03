import ScenarioLanguage
import ScenarioStore

/// The hint that there are keys worth knowing, for people who have never used Tab: said once in a while.
///
/// How many sessions in a row have gone without stands in a file beside the settings, as a number. Nothing
/// depends on it, so that a file that cannot be read or written is as good as none.
struct KeyHint {
  /// So many sessions go by before the first hint: nobody is told on the first day.
  static let first = 3
  /// So many more before it is said again.
  static let interval = 10

  private let path: String?
  /// The sessions before this one without Tab.
  private let count: Int

  /// The hint of a user whose settings stand at a path; nil where none are kept.
  init(settingsPath: String?) {
    path = settingsPath.map {
      $0.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    }
    .map { ($0 + ["sessions-without-tab"]).joined(separator: "/") }
    let text = path.flatMap { try? TextFile.readText(at: $0).text } ?? ""
    count = Int(text.prefix { $0.isASCII && $0.isNumber }) ?? 0
  }

  /// Whether this session is one to say it in.
  var isDue: Bool { count >= Self.first && (count - Self.first) % Self.interval == 0 }

  /// Notes that a session is over in which something was typed.
  func note(usedTab: Bool) {
    let now = usedTab ? 0 : count < Int.max ? count + 1 : count
    guard let path, now != count else { return }
    _ = try? TextFile.writeText("\(now)\n", at: path, overwriting: true, makingFolder: true)
  }

  /// The hint.
  static func text(in language: InterfaceLanguage) -> String {
    let help =
      "`" + [Concept.help, .keys].map { $0.keyWord(in: language) }.joined(separator: " ") + "`"
    return language.text(
      en: "Tab goes on with words and names and shows what fits; \(help) lists the keys",
      nb: "Tab fullfører ord og navn og viser hva som passer; \(help) viser tastene")
  }
}

extension Concept {
  /// The word to ask help by: `edit` alone is help about the statement.
  fileprivate func keyWord(in language: InterfaceLanguage) -> String {
    self == .keys ? words(in: language).last ?? "" : word(in: language)
  }
}

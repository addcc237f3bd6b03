import ScenarioLanguage

/// An option of a command: `--keep-going`, `--format json`.
public struct CommandOption: Sendable {
  /// The name without its hyphens.
  public let name: String
  /// What follows it.
  public let value: OptionValue
  /// What it does, as the end of a sentence.
  public let help: Wording

  /// An option and what help says of it.
  public init(_ name: String, _ value: OptionValue = .none, help: Wording) {
    self.name = name
    self.value = value
    self.help = help
  }

  /// The option as it is typed.
  public var flag: String { "--" + name }

  /// The option with the name of its value, as help shows it: `--budget FILE`.
  func usage(in language: InterfaceLanguage) -> String {
    value.placeholder(in: language).map { "\(flag) \($0)" } ?? flag
  }
}

/// What follows an option.
public enum OptionValue: Sendable {
  /// Nothing: the option is there or not.
  case none
  /// One of these words; `synonyms` are others that stand for one of them, which help does not list.
  case choice([String], synonyms: [(word: String, of: String)] = [])
  /// The path of a file.
  case file
  /// The path of a folder.
  case folder
  /// A stored scenario's name, or the path of one's file.
  case scenario
  /// A budget's name, or the path of its file.
  case budget
  /// A whole number of a range, in decimal digits.
  case number(ClosedRange<Int>, called: Wording)
  /// Any text that is not blank.
  case text(called: Wording)

  /// What stands for the value in help; nil where nothing follows.
  func placeholder(in language: InterfaceLanguage) -> String? {
    switch self {
    case .none: nil
    case .choice(let words, _): words.joined(separator: "|")
    case .file: OperandKind.file.placeholder(in: language)
    case .folder: language.text(en: "FOLDER", nb: "MAPPE")
    case .scenario: OperandKind.scenario.placeholder(in: language)
    case .budget: language.text(en: "NAME|FILE", nb: "NAVN|FIL")
    case .number(_, let name), .text(let name): name[language]
    }
  }

  /// Whether a value is to follow.
  var isNeeded: Bool { if case .none = self { false } else { true } }

  /// A text that can be the value, as the program knows it.
  func known(_ text: String) -> String {
    guard case .choice(_, let synonyms) = self else { return text }
    return synonyms.first { $0.word == text }?.of ?? text
  }

  /// Whether a text can be the value.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .none: false
    case .choice(let words, let synonyms):
      words.contains(text) || synonyms.contains { $0.word == text }
    case .file, .folder, .scenario, .budget: !text.isEmpty
    case .number(let range, _):
      // A sign or anything but digits is refused, also where Swift would read it.
      text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        && Int(text).map(range.contains) ?? false
    case .text: !text.allSatisfy(\.isWhitespace)
    }
  }
}

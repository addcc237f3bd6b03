import ScenarioLanguage

/// A command of the program: what it takes and what help says of it.
public struct Command: Sendable {
  /// The word that chooses it.
  public let name: String
  /// What it is given apart from options.
  public let operands: Operands
  /// Its options, in the order of help.
  public let options: [CommandOption]
  /// What it does, in one line without a full stop.
  public let summary: Wording
  /// What else is to be known, in paragraphs; empty where nothing is.
  public let discussion: Wording

  /// A command and what help says of it.
  public init(
    _ name: String, _ operands: Operands = .none, options: [CommandOption], summary: Wording,
    discussion: Wording = Wording("")
  ) {
    self.name = name
    self.operands = operands
    self.options = options
    self.summary = summary
    self.discussion = discussion
  }
}

/// What a command is given apart from options.
public enum Operands: Sendable, Hashable {
  /// Nothing.
  case none
  /// One or nothing.
  case optional(OperandKind)
  /// Exactly one.
  case one(OperandKind)
  /// One or more.
  case several(OperandKind)

  /// What each is; nil where there are none.
  public var kind: OperandKind? {
    switch self {
    case .none: nil
    case .optional(let kind), .one(let kind), .several(let kind): kind
    }
  }

  /// How many there may be.
  var counts: ClosedRange<Int> {
    switch self {
    case .none: 0...0
    case .optional: 0...1
    case .one: 1...1
    case .several: 1...Int.max
    }
  }

  /// What stands for them in help: `FILE...`; empty where there are none.
  func placeholder(in language: InterfaceLanguage) -> String {
    let word = kind?.placeholder(in: language) ?? ""
    return switch self {
    case .none, .one: word
    case .optional: "[\(word)]"
    case .several: word + "..."
    }
  }
}

/// What an operand is, for help and for the completions of shells.
public enum OperandKind: Sendable, Hashable {
  /// A file, or standard input for `-`.
  case file
  /// A file or a folder.
  case path
  /// A stored scenario's name, or the path of one's file.
  case scenario
  /// A statement of the language; it may begin with a hyphen.
  case statement
  /// A command of the program.
  case command
  /// One of these words, and behind it what it is about.
  case action([String])

  /// What stands for one in help.
  func placeholder(in language: InterfaceLanguage) -> String {
    switch self {
    case .file: language.text(en: "FILE", nb: "FIL")
    case .path: language.text(en: "PATH", nb: "STI")
    case .scenario: "SCENARIO"
    case .statement: language.text(en: "STATEMENT", nb: "KOMMANDO")
    case .command: language.text(en: "COMMAND", nb: "UNDERKOMMANDO")
    case .action(let words): words.joined(separator: "|")
    }
  }
}

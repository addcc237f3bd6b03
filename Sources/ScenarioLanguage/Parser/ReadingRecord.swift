/// What a stretch of tokens was read as.
struct ReadPart {
  let tokens: Range<Int>
  let role: ReadRole
}

/// What tokens can be read as; a sign that is none of these stands for itself.
enum ReadRole {
  /// The words of a concept in a position, and which of its words the standard layout writes.
  case keyword(Concept, Roles, spelling: Int)
  case name(NameSyntax, NameUse)
  /// A number with its units.
  case number(NumberSyntax)
  /// A year or a month, as the standard layout writes it.
  case date(String)
  /// A text in quotes, as its content.
  case text(String)
  /// A sign that belongs to the value behind it.
  case prefix
}

/// The tokens of one statement and what they were read as.
struct StatementReading {
  let tokens: ArraySlice<Token>
  let parts: [ReadPart]
}

/// What the parser notes of each token while it reads, for those who write statements anew.
struct ReadingRecord {
  /// Whether what was read of a statement that is wrong is kept.
  let keepsBroken: Bool
  private(set) var statements: [StatementReading] = []
  private var parts: [ReadPart] = []

  /// An empty record.
  init(keepsBroken: Bool = false) { self.keepsBroken = keepsBroken }

  mutating func begin() { parts.removeAll(keepingCapacity: true) }

  mutating func add(_ role: ReadRole, _ tokens: Range<Int>) {
    parts.append(ReadPart(tokens: tokens, role: role))
  }

  mutating func end(_ tokens: ArraySlice<Token>) {
    statements.append(StatementReading(tokens: tokens, parts: parts))
  }
}

extension Parser {
  /// Records what the tokens from here on are.
  @inline(__always)
  mutating func record(_ role: @autoclosure () -> ReadRole, length: Int = 1) {
    guard record != nil else { return }
    record?.add(role(), index..<index + length)
  }

  /// Records what the tokens up to here were.
  @inline(__always)
  mutating func record(_ role: @autoclosure () -> ReadRole, from first: Int) {
    guard record != nil else { return }
    record?.add(role(), first..<index)
  }

  /// Ends the record of a statement that is wrong, at the place where that was found.
  mutating func endBrokenRecord(from first: Int) {
    if record?.keepsBroken == true, first <= index { record?.end(tokens[first..<index]) }
  }

  /// Ends the record of a statement that is right.
  mutating func endRecord(from first: Int) { record?.end(tokens[first..<index]) }
}

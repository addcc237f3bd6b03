import ScenarioLanguage

/// Bytes that somebody could feed hvis, and what to feed them to.
///
/// The first byte chooses: `p` the parser alone, `b` the reader of budget files, anything else a session
/// on the embedded budget. The rest is the text. Behind a budget file may stand a line `%%` and
/// statements for a session on that budget.
public struct FuzzInput {
  /// The most bytes that are looked at, so that one input stays fast; the rest is cut off.
  public static let largest = 4_096

  private let mode: UInt8
  private let bytes: [UInt8]

  /// An input of bytes; empty ones are a session without statements.
  public init(_ bytes: some Sequence<UInt8>) {
    let kept = Array(bytes.prefix(Self.largest))
    mode = kept.first ?? UInt8(ascii: "s")
    self.bytes = Array(kept.dropFirst())
  }

  /// Feeds the bytes.
  ///
  /// - Throws: ``BrokenPromise`` where hvis did not do what it promises of every input. What traps or
  ///   hangs does not come back.
  public func run() throws(BrokenPromise) {
    switch mode {
    case UInt8(ascii: "p"): try parse()
    case UInt8(ascii: "b"): try readBudget()
    case _:
      var trial = SessionTrial(EmbeddedBudget.session)
      guard let source = decoded(bytes[...], name: "input") else { return }
      try trial.run(source)
    }
  }

  private func parse() throws(BrokenPromise) {
    guard let source = decoded(bytes[...], name: "input") else { return }
    let parsed = Parser.parse(source)
    try Rendered.check(parsed.diagnostics, of: source)
    for statement in parsed.statements {
      // What was read as a statement is one by itself too.
      let text = String(LineTable(source).text(of: statement.range))
      let again = Parser.parse(SourceText(name: "again", text: text))
      guard again.diagnostics.isEmpty, again.statements.count == 1 else {
        throw BrokenPromise("a statement is none by itself: \(text)")
      }
    }
  }

  private func readBudget() throws(BrokenPromise) {
    let separator = Array("\n%%\n".utf8)
    let end = bytes.indices.first { bytes[$0...].starts(with: separator) } ?? bytes.endIndex
    guard let source = decoded(bytes[..<end], name: "fuzz.budget") else { return }
    let (budget, diagnostics) = BudgetFileReader.read(source)
    try Rendered.check(diagnostics, of: source)
    // What is only doubted stands beside a budget.
    guard (budget == nil) == diagnostics.contains(where: { $0.severity == .error }) else {
      throw BrokenPromise("a budget with errors, or neither")
    }
    guard let budget, var trial = SessionTrial(budget),
      let statements = decoded(bytes[end...].dropFirst(separator.count), name: "input")
    else { return }
    try trial.run(statements)
    try trial.run(SessionTrial.questions)
  }

  private func decoded(_ bytes: ArraySlice<UInt8>, name: String) -> SourceText? {
    do { return try SourceText.decoding(Array(bytes), name: name) } catch {
      _ = error.message(in: .english) + error.message(in: .norwegian)
      return nil
    }
  }
}

/// Something that hvis promises of every input and did not keep.
public struct BrokenPromise: Error, CustomStringConvertible {
  /// What was not kept.
  public let description: String

  init(_ description: String) { self.description = description }
}

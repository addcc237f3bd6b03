/// Lines that are known beforehand, for tests.
public struct ScriptedLineSource: LineSource, Sendable {
  private var remaining: ArraySlice<LineInput>

  /// A source that gives each input in turn, and then the end.
  public init(_ inputs: [LineInput]) {
    remaining = inputs[...]
  }

  /// A source that gives each line in turn, and then the end.
  public init(lines: [String]) {
    self.init(lines.map(LineInput.line))
  }

  /// The next input of the script; it never fails.
  public mutating func nextLine(prompt: Prompt) -> LineInput {
    remaining.popFirst() ?? .endOfInput
  }
}

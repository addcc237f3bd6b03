import Lettering

extension Console {
  /// The console with answers broken between words, as for what a program says of itself.
  public func wrappingAnswers(to columns: @escaping @Sendable () -> Int?) -> Console {
    Console(answer: { answer($0.wrappedLines(to: columns())) }, problem: problem)
  }

  /// The console with problems broken between words where they are wider than a terminal.
  ///
  /// The columns are asked for at each text, since a window may change its size; nil stands for no limit.
  public func wrappingProblems(to columns: @escaping @Sendable () -> Int?) -> Console {
    Console(answer: answer, problem: { problem($0.wrappedLines(to: columns())) }, page: page)
  }
}

/// Where lines come from: a terminal, a pipe or file, or a test's script.
public protocol LineSource {
  /// Waits for the next line.
  ///
  /// - Parameter prompt: what a person is shown first; sources without a person ignore it.
  /// - Returns: the line, or what came instead of one.
  /// - Throws: a `LineProblem` where the input is there but cannot be read as a line. The source may be
  ///   asked again afterwards.
  mutating func nextLine(prompt: Prompt) throws(LineProblem) -> LineInput
}

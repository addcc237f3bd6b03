import Lettering
import ScenarioLanguage
import ScenarioStore
import Session

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where a run writes: answers and problems, apart from each other.
public struct Console: Sendable {
  let answer: @Sendable (String) -> Void
  let problem: @Sendable (String) -> Void
  /// Writes an answer that may be read a page at a time, where the pager speaks that language, and gives
  /// whether it was shown: false where it was given up before.
  let page: @Sendable (String, InterfaceLanguage) -> Bool
  /// Writes what waits to be written.
  let flushed: @Sendable () -> Void

  /// A console that hands texts on, each without a last line's end; for tests.
  ///
  /// `page` is given the answers that may be read a page at a time, and gives false where somebody gave one
  /// up before it was shown; where it is nil they are answers like all others. Those of a tutorial never are: whoever is led needs to see the next step.
  public init(
    answer: @escaping @Sendable (String) -> Void, problem: @escaping @Sendable (String) -> Void,
    page: (@Sendable (String, InterfaceLanguage) -> Bool)? = nil,
    flushed: @escaping @Sendable () -> Void = {}
  ) {
    self.answer = answer
    self.problem = problem
    self.flushed = flushed
    self.page =
      page ?? { text, _ in
        answer(text)
        return true
      }
  }

  /// The process's standard output and standard error; the language is that of the one problem of its own,
  /// that an answer cannot be written.
  ///
  /// Each text is written at once and whole, so that both stand in their order where they go to the same
  /// terminal, and a program at the other end of a pipe gets an answer before it asks again.
  public static func standard(in language: InterfaceLanguage) -> Console {
    Console(
      answer: { Console.write($0 + "\n", to: STDOUT_FILENO, language) },
      problem: { Console.write($0 + "\n", to: STDERR_FILENO, language) })
  }

  /// The same, but what is written waits until it fills a pipe, or ``flush()`` is called.
  public static func gathering(in language: InterfaceLanguage) -> Console {
    let queue = OutputQueue(in: language)
    return Console(
      answer: { queue.answer($0) }, problem: { queue.problem($0) }, flushed: { queue.flush() })
  }

  /// Writes what waits to be written.
  public func flush() { flushed() }

  /// Writes an answer and a line's end.
  public func answer(_ text: String) { answer(text) }

  /// Writes an answer that may be read a page at a time; false where it was given up before it was shown.
  public func page(_ text: String, in language: InterfaceLanguage) -> Bool { page(text, language) }

  /// Writes a problem and a line's end.
  public func problem(_ text: String) { problem(text) }

  /// The console with answers broken between words, as for what a program says of itself.
  public func wrappingAnswers(to columns: @escaping @Sendable () -> Int?) -> Console {
    Console(
      answer: { answer($0.wrappedLines(to: columns())) }, problem: problem, flushed: flushed)
  }

  /// The console with problems broken between words where they are wider than a terminal.
  ///
  /// The columns are asked for at each text, since a window may change its size; nil stands for no limit.
  public func wrappingProblems(to columns: @escaping @Sendable () -> Int?) -> Console {
    Console(
      answer: answer, problem: { problem($0.wrappedLines(to: columns())) }, page: page,
      flushed: flushed)
  }

  /// Writes what is wrong with a text, and how much more was found than is told.
  public func tell(
    _ diagnostics: [Diagnostic], omitted: Int, of source: SourceText,
    in language: InterfaceLanguage, isColored: Bool, isAtPrompt: Bool = false,
    isAccessible: Bool = false
  ) {
    guard !diagnostics.isEmpty else { return }
    let renderer = DiagnosticRenderer(
      source, in: language, isColored: isColored, isAtPrompt: isAtPrompt,
      isAccessible: isAccessible)
    for diagnostic in diagnostics { problem(renderer.render(diagnostic)) }
    if omitted > 0 { problem(CheckWords(language: language).omitted(omitted)) }
  }

  /// Ends the program where answers are lost, so that half a file does not pass for a whole one.
  ///
  /// Where nobody sees a terminal's answers any more, or problems cannot be told, there is nobody to tell.
  private static func failed(
    _ descriptor: Int32, _ error: SystemError, _ language: InterfaceLanguage
  ) {
    guard descriptor == STDOUT_FILENO, isatty(descriptor) == 0 else { return }
    let reason = error.reason(in: language)
    write(
      language.text(
        en: "hvis: the answers cannot be written: \(reason)\n",
        nb: "hvis: svarene kan ikke skrives: \(reason)\n"), to: STDERR_FILENO, language)
    exit(ExitStatus.fileFailed.rawValue)
  }

  /// Writes a text whole, in as many calls as the system wants.
  static func write(_ text: String, to descriptor: Int32, _ language: InterfaceLanguage) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor, language) }
  }

  /// Writes bytes whole, in as many calls as the system wants.
  static func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, _ language: InterfaceLanguage
  ) {
    var rest = bytes
    while !rest.isEmpty, let start = rest.baseAddress {
      #if canImport(Darwin)
        let count = Darwin.write(descriptor, start, rest.count)
      #elseif canImport(Glibc)
        let count = Glibc.write(descriptor, start, rest.count)
      #elseif canImport(Musl)
        let count = Musl.write(descriptor, start, rest.count)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return failed(descriptor, .last, language) }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
  }
}

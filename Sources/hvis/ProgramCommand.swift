import Arguments

/// A command of the program with what it does; one entry of the table in ``Hvis``.
protocol ProgramCommand: SendableMetatype {
  /// What it takes and what help says of it.
  static var command: Command { get }

  /// The command with what it was given.
  init(_ arguments: ReadArguments)

  /// Does what is asked.
  ///
  /// - Throws: how the program ends where that is not well, after the reason has been told.
  func run() throws(ProgramExit)
}

/// How the program ends before or instead of its last line.
struct ProgramExit: Error, Equatable {
  /// The exit status.
  let status: Int32

  init(_ status: Int32) { self.status = status }
}

extension ProgramExit {
  /// The arguments cannot be understood.
  ///
  /// Source: `EX_USAGE` of sysexits.
  static let wrongUsage = ProgramExit(64)
}

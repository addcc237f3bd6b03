import Foundation
import TerminalTesting
import TestSupport
import Testing

/// The built shell on a pseudo-terminal, with a home and a store of its own.
final class Terminal {
  let home: TemporaryFolder
  let program: TerminalProgram

  /// Starts the shell; `pager` is `PAGER`, which is not set where it is nil.
  init(
    _ environment: [String: String] = ["LC_ALL": "C.UTF-8"], home existing: TemporaryFolder? = nil,
    arguments: [String] = [], rows: Int = 30, columns: Int = 100, until prompt: String = "hvis>",
    pager: String? = "cat"
  ) throws {
    home = try existing ?? .withScenarios()
    // Started in its home, where the store is found as `Scenarios`.
    program = try TerminalProgram(
      "/bin/sh",
      arguments: ["-c", "cd \"$HOME\" && exec \"$0\" \"$@\""]
        + [try #require(BuiltProduct.path(of: "hvis"))] + arguments,
      environment: [
        "HOME": home.path, "HVIS_MARKS_IDLE": "1", "PAGER": pager,
      ].compactMapValues { $0 }.merging(environment) { $1 },
      rows: rows, columns: columns)
    try program.wait(forText: prompt)
  }

  /// Types keys and waits until a text is on the screen.
  @discardableResult
  func type(_ keys: String, until text: String) throws -> Screen {
    try program.send(keys)
    return try program.wait(forText: text)
  }

  /// Types a line and waits until its answer and the next prompt are on the screen.
  ///
  /// The shell marks that it waits for input, having read all that was sent.
  @discardableResult
  func enter(_ line: String, until text: String) throws -> Screen {
    try program.send(line + Keys.enter)
    return try program.wait(for: "the answer \(text) and a prompt") { screen in
      screen.shows(text) && isWaiting(screen)
    }
  }

  /// Whether the shell waits for input behind a prompt, having read all that was sent.
  func isWaiting(_ screen: Screen) -> Bool {
    screen.markers.last == "idle:\(program.bytesSent)" && Self.isAtPrompt(screen)
  }

  /// Whether the cursor is behind a prompt, whatever scenario it names, and nothing is typed yet.
  static func isAtPrompt(_ screen: Screen) -> Bool {
    screen.enclosesPastes && screen.currentRow.hasSuffix(">")
  }

  /// Writes a program of the system's shell into the home, and gives its path.
  ///
  /// To be run as `sh PATH`: a file that another test's process still has open for writing, since it was
  /// forked at that moment, cannot be run by itself.
  func script(_ name: String, _ text: String) throws -> String {
    try home.put(name, "#!/bin/sh\n" + text + "\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.at(name))
    return home.at(name)
  }

  /// The text of a file in the home; empty where there is none.
  func text(_ name: String) -> String { (try? home.text(name)) ?? "" }

  /// The files of the journal, whole and broken.
  var journals: [String] {
    let folder = home.at(".local/state/hvis")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.contains(".journal") }.sorted()
  }

  /// What the history files hold, of which each store has its own.
  var history: String {
    let folder = ".local/state/hvis"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.at(folder))) ?? []
    return names.filter { $0.hasPrefix("history") }.sorted().map { text(folder + "/" + $0) }
      .joined()
  }
}

/// Keys as terminals send them.
enum Keys {
  static let enter = "\r"
  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"
  static let up = "\u{1B}[A"
  static let tab = "\t"
  static let controlC = "\u{3}"
  static let controlD = "\u{4}"
}

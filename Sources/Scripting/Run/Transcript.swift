import Lettering
import ScenarioLanguage
import ScenarioStore
import Session
import Synchronization

/// What was asked in a session and answered, numbered, for the minutes of a meeting: in memory, and in a file
/// once somebody asks for one.
///
/// A class, since the session's own statement begins the file that whoever prints answers fills.
final class Transcript: Sendable {
  /// As much of the questions before the log as is kept, in bytes: days of a meeting.
  private static let mostBytes = 4_000_000

  private struct State {
    /// Questions with their answers, as they stand in the file.
    var entries: [String] = []
    var bytes = 0
    /// The number of the last question.
    var number = 0
    /// The file that they go to; nil for none.
    var path: String?
    /// The question that is being answered, and what was told of it; nil between two.
    var open: (question: String, told: [String])?
  }

  private let state = Mutex(State())

  /// Goes on in a file, new but for the questions before; gives how many those are.
  func begin(_ path: String, _ wish: LogWish) throws(StoreProblem) -> Int {
    try state.withLock { (state) throws(StoreProblem) in
      let heading = wish.language.text(
        en: "hvis: questions and answers · ", nb: "hvis: spørsmål og svar · ")
      let text = ([heading + DisplayText.safe(wish.budget) + "\n"] + state.entries)
        .joined(separator: "\n")
      _ = try TextFile.writeText(text, at: path, overwriting: wish.isOverwriting)
      state.path = path
      return state.entries.count
    }
  }

  /// Ends the file, if there is one, and gives its path.
  func end() -> String? {
    state.withLock { state in
      defer { state.path = nil }
      return state.path
    }
  }

  /// A question is going to be answered.
  func ask(_ question: String) {
    state.withLock { $0.open = (DisplayText.safe(question), []) }
  }

  /// Something was told, which belongs to the question that is being answered.
  func tell(_ text: String) {
    state.withLock { state in
      if state.open != nil, !text.isEmpty { state.open?.told.append(text.withoutEscapeSequences) }
    }
  }

  /// The question is answered; gives why that could not be written to the file, which so ends.
  func close() -> StoreProblem? {
    state.withLock { state in
      guard let open = state.open else { return nil }
      state.open = nil
      state.number += 1
      let lines = ["\(state.number)> " + open.question] + open.told
      let entry = lines.joined(separator: "\n") + "\n"
      state.entries.append(entry)
      state.bytes += entry.utf8.count
      // The oldest go first.
      while state.bytes > Self.mostBytes, state.entries.count > 1 {
        state.bytes -= state.entries.removeFirst().utf8.count
      }
      guard let path = state.path else { return nil }
      do throws(StoreProblem) { try TextFile.appendText("\n" + entry, at: path) } catch {
        state.path = nil
        return error
      }
      return nil
    }
  }
}

extension Console {
  /// The console, with all that it writes in a transcript, too.
  func copying(to transcript: Transcript) -> Console {
    Console(
      answer: {
        transcript.tell($0)
        answer($0)
      },
      problem: {
        transcript.tell($0)
        problem($0)
      },
      page: { text, language in
        let isShown = page(text, language)
        if isShown { transcript.tell(text) }
        return isShown
      })
  }
}

extension Answer {
  /// Whether whoever reads the minutes has something of it: not of how the program is used.
  var isForMinutes: Bool {
    switch self {
    case .help, .word, .option, .settings, .history, .edit, .quit, .filed(.listed),
      .filed(.logging), .filed(.logEnded):
      false
    case .changed, .value, .table, .comparison, .explained, .lasting, .bridged, .bridgedOverYears,
      .solved, .mixed, .swept,
      .sensitivity, .risk, .defined, .asserted, .framed, .filed, .stepped:
      true
    }
  }
}

extension String {
  /// The text without colours.
  fileprivate var withoutEscapeSequences: String {
    guard utf8.contains(0x1B) else { return self }
    var kept = String.UnicodeScalarView()
    var scalars = self[...].unicodeScalars
    while let scalar = scalars.first {
      if let rest = scalars.afterEscapeSequence {
        scalars = rest
      } else {
        kept.append(scalar)
        scalars.removeFirst()
      }
    }
    return String(kept)
  }
}

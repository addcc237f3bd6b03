import Budget
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
  /// As much of the questions before the log as is kept, in bytes: days of a meeting, since an answer has some
  /// hundred.
  private static let mostBytes = 1_000_000

  private struct State {
    /// Questions with their answers, as they stand in the file but for their numbers.
    var entries: [Entry] = []
    var bytes = 0
    /// The number of the last question.
    var number = 0
    /// The file that they go to; nil for none.
    var path: String?
    /// What is added to the numbers in it, where it has questions of another session.
    var offset = 0
    /// The last question that stands in each file that was written, so that none is written twice.
    var lastWritten: [String: Int] = [:]
    /// The question that is being answered, and what was told of it; nil between two.
    var open: Entry?

    /// Makes room once too much is kept: half of it goes, the oldest, so that each question moves the others
    /// seldom.
    mutating func forgetOldest() {
      guard bytes > Transcript.mostBytes else { return }
      var kept = entries.count - 1
      bytes = entries[kept].bytes
      while kept > 0, bytes + entries[kept - 1].bytes <= Transcript.mostBytes / 2 {
        kept -= 1
        bytes += entries[kept].bytes
      }
      entries.removeFirst(kept)
    }
  }

  /// A question of this session with its answer.
  ///
  /// Put together where a file has it: most runs keep none.
  private struct Entry {
    var number = 0
    let question: String
    var told: [String] = []
    /// About how many bytes it takes.
    var bytes: Int

    init(_ question: String) {
      self.question = question
      bytes = question.utf8.count
    }

    mutating func tell(_ text: String) {
      told.append(text)
      bytes += text.utf8.count
    }

    func text(plus offset: Int) -> String {
      // Line by line, since `joined` costs a look at all of Swift's conformances once.
      var text = "\(number + offset)> " + DisplayText.safe(question) + "\n"
      for told in told { text += told.withoutEscapeSequences + "\n" }
      return text
    }
  }

  private let state = Mutex(State())

  /// Goes on in a file: a new one with the questions before, or behind what a log has that is there; gives how many
  /// questions it has from this session, and how many it had; nil for a new file.
  func begin(
    _ path: String, _ wish: LogWish, on day: Day?
  ) throws(StoreProblem) -> (questions: Int, earlier: Int?) {
    try state.withLock { (state) throws(StoreProblem) in
      let date =
        day.map {
          " · " + wish.language.text(en: NumberText.yearFirst($0), nb: NumberText.day($0))
        } ?? ""
      let heading = Self.heading(in: wish.language) + DisplayText.safe(wish.budget) + date + "\n"
      do throws(StoreProblem) {
        let text = ([heading] + state.entries.map { $0.text(plus: 0) }).joined(separator: "\n")
        _ = try TextFile.writeText(text, at: path, overwriting: wish.isOverwriting)
      } catch .alreadyExists(let taken) {
        guard let log = EarlierLog(try TextFile.readText(at: path).text, headings: Self.headings)
        else { throw .alreadyExists(path: taken) }
        return try goOn(in: path, behind: log, heading, &state)
      }
      state.path = path
      state.offset = 0
      state.lastWritten[path] = state.number
      return (state.entries.count, nil)
    }
  }

  /// Adds what was asked since to a log, with numbers that go on from its last.
  private func goOn(
    in path: String, behind log: EarlierLog, _ heading: String, _ state: inout State
  ) throws(StoreProblem) -> (questions: Int, earlier: Int?) {
    let written = state.lastWritten[path] ?? 0
    let new = state.entries.filter { $0.number > written }
    let offset = log.lastNumber - (new.first.map { $0.number - 1 } ?? state.number)
    // Another budget has a heading of its own, and so has another day; figures of two must not be taken for those of one.
    var texts = log.heading == heading.dropLast() ? [] : [heading]
    texts += new.map { $0.text(plus: offset) }
    if !texts.isEmpty || !log.endsLine {
      let text = (log.endsLine ? "" : "\n") + texts.map { "\n" + $0 }.joined()
      try TextFile.appendText(text, at: path)
    }
    state.path = path
    state.offset = offset
    state.lastWritten[path] = state.number
    return (new.count, log.lastNumber > 0 ? log.lastNumber : nil)
  }

  private static let headings = InterfaceLanguage.allCases.map(heading)

  private static func heading(in language: InterfaceLanguage) -> String {
    language.text(en: "hvis: questions and answers · ", nb: "hvis: spørsmål og svar · ")
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
    state.withLock { $0.open = Entry(question) }
  }

  /// Something was told, which belongs to the question that is being answered.
  func tell(_ text: String) {
    state.withLock { state in
      if !text.isEmpty { state.open?.tell(text) }
    }
  }

  /// The question is answered; gives why that could not be written to the file, which so ends.
  func close() -> StoreProblem? {
    state.withLock { state in
      guard var entry = state.open else { return nil }
      state.open = nil
      state.number += 1
      entry.number = state.number
      state.entries.append(entry)
      state.bytes += entry.bytes
      state.forgetOldest()
      guard let path = state.path else { return nil }
      do throws(StoreProblem) {
        try TextFile.appendText("\n" + entry.text(plus: state.offset), at: path)
        state.lastWritten[path] = state.number
      } catch {
        state.path = nil
        return error
      }
      return nil
    }
  }
}

/// What a file has that a log was written to before.
private struct EarlierLog {
  /// Its last heading, without the line feed.
  let heading: Substring
  /// The number of its last question; 0 where there is none.
  let lastNumber: Int
  /// Whether its last line is ended, as that of a program that was killed may not be.
  let endsLine: Bool

  /// Reads a text; nil where it does not begin as a log does.
  ///
  /// Linear in its length.
  init?(_ text: String, headings: [String]) {
    var heading: Substring?
    var last = 0
    for line in text.split(separator: "\n") {
      if headings.contains(where: line.hasPrefix) {
        heading = line
      } else if heading == nil {
        return nil
      } else if let end = line.firstIndex(of: ">"), line[end...].hasPrefix("> "),
        let number = Int(line[..<end]), number == last + 1 || last == 0
      {
        last = number
      }
    }
    // A number that leaves no room for the next is nobody's question.
    guard let heading, last < Int(Int32.max) else { return nil }
    self.heading = heading
    lastNumber = last
    endsLine = text.utf8.last == 0x0A
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
      }, flushed: flushed)
  }
}

extension String {
  /// The text without colours.
  fileprivate var withoutEscapeSequences: String {
    // Nearly every answer, and long ones too, has none.
    guard utf8.withContiguousStorageIfAvailable({ $0.contains(0x1B) }) != false else { return self }
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

import ScenarioLanguage
import Session
import Shell

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How long a keystroke takes, from the key to the row beneath, the looks of the words and the rest that is
/// suggested, in time of the processor: on a busy machine the clock on the wall would tell of others' work.
struct Measurement {
  private var session: Session
  private var times: [(microseconds: Double, text: String)] = []

  /// A measurement on a session of so many changes.
  init(_ session: Session, changes: Int) {
    self.session = session
    for number in 0..<changes {
      let change = Self.changes[number % Self.changes.count]
      // The amounts differ, so that every change has an effect.
      let text = change.replacing("#", with: String(100_000 + 7 * number))
      let carried = self.session.carryOut(SourceText(name: "line", text: text))
      precondition(carried.diagnostics.isEmpty, "\(text) cannot be carried out")
    }
  }

  private static let changes = [
    "spend \"Other operating costs\" #", "profiling \"Brand Manager\" #", "rate +1 øre",
    "population Oslo #", "cost all +0.1%", "fund Profiling #", "weight Oslo 2.5; weight Oslo 2",
    "income new \"Grant #\" #", "profiling +#", "growth wages 2%; growth wages 3%",
  ]

  private static let typed = [
    "leave Tønsberg from 2021 with chance 30%", "rate +10 øre", "fees of Oslo / population",
    "merge Moss, Råde into Moss", "profiling \"Strategic marketing projects\" -815k",
    "hire 1 temporary as \"Adviser\" cost 900k from 2020-09", "population all +1%", "undo 3",
    "leave Tønsbreg", "show members", "plan 4 years", "(free + bound) / members",
    "let margin = max(free, 0.5 mill)", "assert free >= 0 \"below zero\"",
    "save \"Tønsberg leaves\"", "hva om Tønsberg melder seg ut", "kan vi ansette en til",
    "what if the fee is 1.70",
  ]

  /// Types every line letter by letter, some times over, and prints what it took.
  func run() {
    var measurement = self
    for _ in 0..<5 {
      for line in Self.typed { measurement.type(line) }
    }
    measurement.tell()
  }

  private mutating func type(_ line: String) {
    var typed = ""
    for letter in line {
      typed.append(letter)
      // Made anew, as for the first key of a line.
      let effect = LiveEffect(session: session, language: .english)
      let before = Self.now
      _ = effect.hint(of: typed, cursor: typed.utf8.count)
      _ = Parser.marks(in: typed)
      // The line that the history has, which begins so: the editor asks about it once.
      if typed.count == 1 { _ = effect.hint(of: line, cursor: line.utf8.count) }
      times.append((Self.now - before, typed))
    }
  }

  /// The processor's time of this thread, in microseconds.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  private func tell() {
    let sorted = times.sorted { $0.microseconds < $1.microseconds }
    func place(_ share: Double) -> String {
      "\(Int(sorted[Int(Double(sorted.count - 1) * share)].microseconds)) µs"
    }
    print(
      "\(sorted.count) keystrokes: median \(place(0.5)), 95 of 100 within \(place(0.95)), "
        + "worst \(place(1))")
    for slow in sorted.suffix(5).reversed() {
      print("  \(Int(slow.microseconds)) µs  \(slow.text)")
    }
  }
}

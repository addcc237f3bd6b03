/// Workloads of the built program against other programs, each from start to exit.
struct ProgramWorkloads {
  /// The path of the built `hvis`.
  let hvis: String

  var all: [Workload] { [start, changes, questions, check, checkTwice, printedSweep] }

  private var start: Workload {
    Workload(
      name: "`hvis eval free`", goal: 1, reference: "`sqlite3 :memory: 'select 1'`", pairs: 101,
      ours: { time([hvis, "eval", "free"]) },
      theirs: { time(["sqlite3", ":memory:", "select 1"]) })
  }

  private var changes: Workload {
    let rates = (0..<100_000).map { "rate 1.\(10 + $0 % 80)\n" }
    let input = Scratch.file("rates", rates.joined())
    return Workload(
      name: "100 000 changes from standard input", goal: 1.0 / 7,
      reference: "`sqlite3`, as many `select`", pairs: 5,
      ours: { time([hvis], input: input) },
      theirs: { time(["sqlite3", ":memory:"], input: selects) })
  }

  private var questions: Workload {
    let input = Scratch.file("questions", String(repeating: "fees of Oslo\n", count: 100_000))
    return Workload(
      name: "100 000 questions from standard input", goal: 1.0 / 7,
      reference: "`sqlite3`, as many `select`", pairs: 5,
      ours: { time([hvis], input: input) },
      theirs: { time(["sqlite3", ":memory:"], input: selects) })
  }

  private var selects: String {
    Scratch.file("selects", String(repeating: "select 1;\n", count: 100_000))
  }

  private var check: Workload {
    let scenarios = scenarioFolder(count: 1000)
    let documents = documentFolder(count: 1000)
    return Workload(
      name: "check 1 000 scenario files of 20 lines", goal: 0.25,
      reference: "python, `json.load` of as many files", pairs: 7,
      ours: { time([hvis, "check", scenarios]) },
      theirs: { time(["python3", Self.reader, documents]) })
  }

  private var checkTwice: Workload {
    let thousand = scenarioFolder(count: 1000)
    let two = scenarioFolder(count: 2000)
    return Workload(
      name: "check 2 000 files", goal: 2.2, reference: "1 000 files", pairs: 7,
      ours: { time([hvis, "check", two]) }, theirs: { time([hvis, "check", thousand]) })
  }

  private var printedSweep: Workload {
    Workload(
      name: "`sweep rate 0.01..100 step 0.01` printed as CSV", goal: 0.3,
      reference: "python, numpy and csv", pairs: 7,
      ours: {
        time([
          hvis, "eval", "sweep rate 0.01..100 step 0.01 show free", "--format", "csv",
        ])
      }, theirs: { time(["python3", Self.rates]) })
  }

  private func time(_ words: [String], input: String? = nil) -> Double? {
    Program(words, input: input).run()?.seconds
  }

  /// A folder of scenario files, each of 20 lines with changes, a question and an assertion.
  private func scenarioFolder(count: Int) -> String {
    let folder = Scratch.path("scenarios-\(count)")
    _ = Program(["mkdir", "-p", folder]).run()
    for number in 0..<count {
      let rates = (0..<12).map { "rate 1.\(10 + (number + $0) % 80)\n" }.joined()
      _ = Scratch.file(
        "scenarios-\(count)/\(number).hvis",
        """
        scenario "Number \(number)"
        note "One of many"
        leave Nes, Asker
        \(rates)hire 1 temporary
        profiling -5%
        fees of Oslo
        assert free > -5 mill
        assert members < 70

        """)
    }
    return folder
  }

  private func documentFolder(count: Int) -> String {
    let folder = Scratch.path("documents-\(count)")
    _ = Program(["mkdir", "-p", folder]).run()
    for number in 0..<count {
      let rows = (0..<18).map { "  \"rate \($0)\": 1.\(10 + (number + $0) % 80)" }
      _ = Scratch.file(
        "documents-\(count)/\(number).json", "{\n\(rows.joined(separator: ",\n"))\n}\n")
    }
    return folder
  }

  private static let reader = Scratch.file(
    "reader.py",
    """
    import json, os, sys
    for name in sorted(os.listdir(sys.argv[1])):
        with open(os.path.join(sys.argv[1], name)) as file:
            json.load(file)

    """)

  /// The free reserve at 10 000 rates as four columns.
  private static let rates = Scratch.file(
    "rates.py",
    """
    import csv, sys
    import numpy
    people = numpy.random.default_rng(1).integers(2_000, 1_200_000, 66).astype(float)
    rates = numpy.arange(1, 10_001) / 100
    free = numpy.round(rates[:, None] * people, 2).sum(axis=1) - 12_279_054.5
    writer = csv.writer(sys.stdout)
    writer.writerow(["rate", "year", "free", "released"])
    for rate, reserve in zip(rates.tolist(), free.tolist()):
        writer.writerow([f"{rate:.2f}", 2020, f"{reserve:.2f}", "0.00"])

    """)
}

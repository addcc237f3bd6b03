import Budget
import ScenarioLanguage
import Session
import TestSupport

/// Questions answered within the process, against the same question put to numpy or scipy.
///
/// Ours take a statement from its text to its answer; the references time their own work without their start.
struct AnalysisWorkloads {
  private let session: Session

  /// Nil where the budget inside the program cannot be read, which is our own bug.
  init?() {
    guard let budget = try? EmbeddedBudget.read(),
      let session = try? Session(budget, storePath: nil)
    else { return nil }
    self.session = session
  }

  var all: [Workload] { [solve, risk, sweep, longSweep] }

  private var solve: Workload {
    Workload(
      name: "`solve rate for free >= 500k`", goal: 0.5, reference: "scipy `brentq`", pairs: 9,
      ours: { timeEach(1_000, "leave Tønsberg", "solve rate for free >= 500k") },
      theirs: { reported("brentq.py", Self.brentq) })
  }

  private var risk: Workload {
    let chances = session.planned.plan.members.prefix(66).enumerated().map { place, entry in
      "leave \"\(entry.member.name)\" with chance \(5 + place % 30)%"
    }
    return Workload(
      name: "`risk free`, 66 members with chances, whole distribution", goal: 0.25,
      reference: "numpy, 1 000 000 draws", pairs: 5,
      ours: { timeEach(1, chances.joined(separator: "\n"), "risk free") },
      theirs: { reported("draws.py", Self.draws) })
  }

  private var sweep: Workload {
    Workload(
      name: "`sweep rate 0.01..100 step 0.01`, 10 000 cells", goal: 1,
      reference: "numpy, a product for 10 000 scenarios", pairs: 9,
      ours: { timeEach(1, "leave Tønsberg", "sweep rate 0.01..100 step 0.01 show free") },
      theirs: { reported("product.py", Self.product) })
  }

  private var longSweep: Workload {
    Workload(
      name: "a sweep of 1 000 000 rates from 0.0001 on", goal: 0.1,
      reference: "numpy, a product for 1 000 000 scenarios", pairs: 5,
      ours: { timeEach(1, "leave Tønsberg", "sweep rate 0.0001..100 step 0.0001 show free") },
      theirs: { reported("million.py", Self.longProduct) })
  }

  /// The seconds for a statement after others, the mean of so many; nil where one fails.
  private func timeEach(_ count: Int, _ before: String, _ statement: String) -> Double? {
    var session = session
    let prepared = session.carryOut(SourceText(name: "before", text: before))
    guard prepared.diagnostics.isEmpty else { return nil }
    let source = SourceText(name: "asked", text: statement)
    let start = ContinuousClock.now
    for _ in 0..<count where session.carryOut(source).outcomes.isEmpty { return nil }
    return (ContinuousClock.now - start) / .seconds(count)
  }

  /// The seconds that a Python script prints; nil where Python or its module is not installed.
  private func reported(_ name: String, _ script: String) -> Double? {
    Program(["python3", Scratch.file(name, script)]).run().flatMap {
      Double($0.output.filter { !$0.isWhitespace })
    }
  }

  private static let brentq = """
    import numpy, time
    from scipy.optimize import brentq
    people = numpy.random.default_rng(1).integers(2_000, 1_200_000, 69)
    def free(rate):
        return numpy.round(rate * people, 2).sum() - 6e7
    brentq(free, 0.0, 1000.0, xtol=1e-4)
    start = time.perf_counter()
    for _ in range(200):
        brentq(free, 0.0, 1000.0, xtol=1e-4)
    print((time.perf_counter() - start) / 200)

    """

  private static let draws = """
    import numpy, time
    random = numpy.random.default_rng(1)
    fees = random.integers(3_000, 2_000_000, 66).astype(float)
    chances = (5 + numpy.arange(66) % 30) / 100
    start = time.perf_counter()
    sums = numpy.zeros(1_000_000)
    for fee, chance in zip(fees, chances):
        sums += fee * (random.random(1_000_000) < chance)
    numpy.percentile(sums, [5, 25, 50, 75, 95])
    print(time.perf_counter() - start)

    """

  /// Ten blocks of scenarios, since one of all of them would not fit every memory.
  private static let longProduct = """
    import numpy, time
    people = numpy.random.default_rng(1).integers(2_000, 1_200_000, 66).astype(float)
    rates = numpy.repeat(numpy.arange(1, 100_001)[:, None] / 10_000, 66, axis=1)
    start = time.perf_counter()
    for _ in range(10):
        rates @ people
    print(time.perf_counter() - start)

    """

  private static let product = """
    import numpy, time
    people = numpy.random.default_rng(1).integers(2_000, 1_200_000, 66).astype(float)
    rates = numpy.repeat(numpy.arange(1, 10_001)[:, None] / 100, 66, axis=1)
    start = time.perf_counter()
    for _ in range(100):
        rates @ people
    print((time.perf_counter() - start) / 100)

    """
}

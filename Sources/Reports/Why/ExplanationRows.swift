import Analysis
import Budget
import ScenarioLanguage
import Session

/// Inputs of a sum that are told together.
struct Others {
  /// How many there are.
  let count: Int
  /// What they come to; nil where that is out of range.
  let value: ExactNumber?
  /// How far that may be off; nil where all of them are exact.
  let halfWidth: ExactNumber?
  /// What they count.
  let unit: ExplainedUnit
  /// The changes that moved any of them, in order.
  let changes: [ChangeIndex]
}

/// A row of an explanation written as a list, each input below what it goes into.
struct ExplanationRow {
  /// What the row is about.
  enum Content {
    /// A figure.
    case figure(Explanation)
    /// The inputs that are not worth a row each.
    case others(Others)
  }

  let content: Content
  /// How deep the row stands: 1 for the inputs of the figure that was asked about, 0 for itself.
  let level: Int
  /// How it takes part in the figure above; empty for the one that was asked about.
  let sign: String
  /// The figure above.
  let parent: Explanation?
  /// Whether what it is worked out from stands in the rows below it.
  var isOpened = false
}

/// The rows of an explanation.
struct ExplanationRows {
  /// How many rows fit a screen beside the title and the notes.
  private static let screen = 24
  /// How many levels are shown also where they take more than that.
  private static let leastLevels = 2
  /// How many inputs of one figure a screen shows before the small ones are told together.
  private static let mostInputs = 8
  /// How many of them are shown by themselves then.
  private static let shownInputs = 5

  /// Where a figure stands: the places of the inputs that lead to it from the one asked about.
  private typealias Path = [Int]

  let words: ExplanationWords

  private var root: Explanation { words.answer.explanation }

  /// Every input, the figure itself first.
  var all: [ExplanationRow] {
    [ExplanationRow(content: .figure(root), level: 0, sign: "", parent: nil)]
      + below(root, [], opened: nil)
  }

  /// What people read: all where that was asked for, otherwise two levels, and as much below them as fits a
  /// screen, what is approximate, then what was changed before the rest.
  var shown: [ExplanationRow] {
    guard !words.answer.isFull else { return below(root, [], opened: nil) }
    var opened: Set<Path> = [[]]
    var closed = inputs(of: root, []).filter { !$0.node.terms.isEmpty }
    var rows = inputs(of: root, []).count
    while let next = closed.indices.min(by: { comesFirst(closed[$0], closed[$1]) }) {
      let (path, node) = closed.remove(at: next)
      let inputs = inputs(of: node, path)
      guard path.count < Self.leastLevels || (node.isWorthOpening && fits(rows + inputs.count))
      else { continue }
      opened.insert(path)
      rows += inputs.count
      closed += inputs.filter { !$0.node.terms.isEmpty }
    }
    return below(root, [], opened: opened)
  }

  private func fits(_ rows: Int) -> Bool { rows <= Self.screen }

  /// Whether a figure's inputs are shown rather than another's: the first levels, then what says more.
  private func comesFirst(
    _ left: (path: Path, node: Explanation), _ right: (path: Path, node: Explanation)
  ) -> Bool {
    func rank(_ figure: (path: Path, node: Explanation)) -> (Int, Int, Int) {
      let level = figure.path.count
      let kind = figure.node.range != nil ? 0 : figure.node.changes.isEmpty ? 2 : 1
      return (level < Self.leastLevels ? 0 : 1, kind, level)
    }
    return rank(left) != rank(right)
      ? rank(left) < rank(right) : left.path.lexicographicallyPrecedes(right.path)
  }

  /// The inputs that are shown of a figure.
  private func inputs(
    of node: Explanation, _ path: Path
  ) -> [(path: Path, node: Explanation)] {
    kept(node, isGrouped: true).map { (path + [$0], node.terms[$0].input) }
  }

  /// The places of the inputs that have a row of their own, in order.
  private func kept(_ node: Explanation, isGrouped: Bool) -> [Int] {
    let places = Array(node.terms.indices)
    guard isGrouped, places.count > Self.mostInputs else { return places }
    // A remainder is no member, so that it is not counted among the others.
    let remainders = places.filter { words.isRemainder(node.terms[$0].input) }
    return telling(node.terms).union(remainders).sorted()
  }

  /// The rows below a figure: those of the opened ones, small inputs together; all where that is nil.
  private func below(
    _ node: Explanation, _ path: Path, opened: Set<Path>?
  ) -> [ExplanationRow] {
    guard case .derived(let formula, let terms) = node.basis,
      opened.map({ $0.contains(path) }) ?? true
    else { return [] }
    let kept = kept(node, isGrouped: opened != nil)
    var rows: [ExplanationRow] = []
    func add(_ content: ExplanationRow.Content, _ term: Explanation.Term) {
      rows.append(
        ExplanationRow(
          content: content, level: path.count + 1, sign: words.sign(term, in: formula),
          parent: node))
    }
    for place in kept {
      add(.figure(terms[place].input), terms[place])
      let inputs = below(terms[place].input, path + [place], opened: opened)
      rows[rows.count - 1].isOpened = !inputs.isEmpty
      rows += inputs
    }
    let rest = terms.indices.filter { !kept.contains($0) }.map { terms[$0] }
    // What is added and what is taken off are not told together: neither sign would be true.
    for alike in [rest.filter { !$0.isSubtracted }, rest.filter(\.isSubtracted)] {
      if let first = alike.first {
        add(.others(Others(alike.map(\.input), like: first.input)), first)
      }
    }
    return rows
  }

  /// The places of the inputs that say most: those a change moved, those that are missing, the greatest.
  private func telling(_ terms: [Explanation.Term]) -> Set<Int> {
    let ranked = terms.indices.sorted { left, right in
      let (first, second) = (terms[left].input, terms[right].input)
      if first.tellsMore != second.tellsMore { return first.tellsMore }
      return (first.value?.magnitude ?? .zero) > (second.value?.magnitude ?? .zero)
    }
    return Set(ranked.prefix(Self.shownInputs))
  }
}

extension Others {
  /// Inputs that count the same as one of them does.
  fileprivate init(_ inputs: [Explanation], like one: Explanation) {
    count = inputs.count
    value = try? inputs.reduce(ExactNumber.zero) { try $0 + ($1.value ?? .zero) }
    let widths = inputs.compactMap { try? $0.halfWidth }
    halfWidth = widths.isEmpty ? nil : try? widths.reduce(ExactNumber.zero) { try $0 + $1 }
    unit = one.unit
    changes = Set(inputs.flatMap(\.changes)).sorted { $0.number < $1.number }
  }
}

extension Explanation {
  /// Whether its inputs say more than it does: not where all of them have one source and no change, nor
  /// where it says itself that a member is out.
  fileprivate var isWorthOpening: Bool { !isOut && (!changes.isEmpty || commonSource == nil) }

  /// Whether a reader wants to see it however small it is.
  fileprivate var tellsMore: Bool { !ownChanges.isEmpty || value == nil }

  /// The changes that moved it, and not just a figure that many have in common, the rate.
  private var ownChanges: [ChangeIndex] {
    guard case .derived(.fee, let terms) = basis else { return changes }
    return terms.filter { $0.input.figure != .input(.rate) }.flatMap(\.input.changes)
  }
}

import Budget
import Testing

/// An explanation as it is printed: what a reader with a pencil has before them.
struct PrintedExplanation {
  /// A row of the list, with the rows below it.
  final class Row {
    let level: Int
    /// `+`, `−`, `×` or `=`.
    let sign: Character
    let label: String
    /// The number; zero where an amount is missing.
    let value: ExactNumber
    var inputs: [Row] = []

    init(level: Int, sign: Character, label: String, value: ExactNumber) {
      (self.level, self.sign, self.label, self.value) = (level, sign, label, value)
    }
  }

  /// The figure that was asked about: its rows are what it is worked out from.
  let root: Row

  /// Reads a printed explanation.
  init(_ text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // A sentence may stand before it.
    let title = try #require(lines.first { $0.contains(" = ") }, "no figure is told")
    let ruler = try #require(lines.firstIndex { $0.hasPrefix("---") }, "\(title) has no rows")
    let columns = lines[ruler].split(separator: " ").map(\.count)
    let sides = title.split(separator: " = ", maxSplits: 1)
    let isLeastZero = lines.suffix(from: ruler).contains { line in
      Self.limits.contains(where: line.hasSuffix) && title.hasPrefix(line.prefix(8))
    }
    let amount = sides[1].prefix { $0 != "±" && $0 != "·" }
    root = Row(
      level: 0, sign: "=", label: isLeastZero ? "the figure, at least 0" : "the figure",
      value: try Self.number(amount))
    var open = [root]
    for line in lines.suffix(from: ruler + 1).prefix(while: { !$0.isEmpty }) {
      let row = try Self.row(line, columns)
      open.removeLast(open.count - row.level)
      open[row.level - 1].inputs.append(row)
      open.append(row)
    }
  }

  private static func row(_ line: String, _ columns: [Int]) throws -> Row {
    let label = line.prefix(columns[0])
    let indent = label.prefix { $0 == "\u{A0}" }.count
    let value = line.dropFirst(columns[0] + 2).prefix(columns[1])
    let text = label.dropFirst(indent)
    return Row(
      level: indent / 2 + 1, sign: try #require(text.first),
      label: String(text.dropFirst(2)).trimmed, value: try number(value))
  }

  /// A number as it is printed: `−1 234,50 kr`; zero for an amount that is missing.
  private static func number(_ text: Substring) throws -> ExactNumber {
    let shown = String(text).trimmed
    if ["missing", "mangler"].contains(shown) { return .zero }
    let digits = shown.filter { $0.isNumber || $0 == "," }
    let parts = digits.split(separator: ",")
    let units = try #require(Int128(parts.joined()), "\(shown) is no number")
    let decimals = parts.count > 1 ? parts[1].count : 0
    let power = (0..<decimals).reduce(Int128(1)) { product, _ in product * 10 }
    let number = try ExactNumber(shown.hasPrefix("−") ? -units : units, over: power)
    return shown.hasSuffix("%") ? try number / ExactNumber(100) : number
  }

  private static let limits = [", at least 0", ", minst 0"]
}

extension PrintedExplanation.Row {
  /// The rows, this one first, that have rows below them.
  var sums: [PrintedExplanation.Row] {
    inputs.isEmpty ? [] : [self] + inputs.flatMap(\.sums)
  }

  /// What a reader makes of the rows below: the number that this row must have.
  var recomputed: ExactNumber {
    get throws {
      if inputs[0].sign == "×" {
        let product = try inputs.reduce(ExactNumber.one) { try $0 * $1.value }
        let isSalary = inputs.contains {
          $0.label.hasSuffix("of 12") || $0.label.hasSuffix("av 12")
        }
        let exact = isSalary ? try product / ExactNumber(12) : product
        return try ExactNumber(exact.scaled(decimals: 2), over: 100)
      }
      let sum = try inputs.reduce(ExactNumber.zero) {
        $1.sign == "−" ? try $0 - $1.value : try $0 + $1.value
      }
      return isLeastZero && sum.isNegative ? .zero : sum
    }
  }

  /// Whether the row says that it is never below zero.
  var isLeastZero: Bool { label.hasSuffix(", at least 0") || label.hasSuffix(", minst 0") }
}

extension String {
  fileprivate var trimmed: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\u{A0}" }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}

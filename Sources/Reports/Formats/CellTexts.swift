import Budget
import Lettering
import ScenarioLanguage

/// The texts of a column's cells, one behind the other in one run of bytes.
struct CellTexts {
  private var bytes: [UInt8] = []
  /// Where each text ends in the bytes.
  private var ends: [Int] = []
  /// How many columns of a terminal each takes.
  private(set) var widths: [Int] = []
  /// How many columns each number takes from its decimal comma on; -1 for a text without digits.
  private(set) var decimals: [Int] = []

  /// The texts of some columns of a grid; those are missing that nobody waits for any more.
  static func columns(_ places: [Int], of grid: Grid, _ language: InterfaceLanguage) -> [CellTexts]
  {
    var columns = places.map { _ in CellTexts(capacity: grid.rowCount) }
    grid.forEachRow { cell, _ in
      for number in places.indices {
        columns[number].append(cell(places[number]), language)
      }
    }
    return columns
  }

  private init(capacity: Int) {
    ends.reserveCapacity(capacity)
    widths.reserveCapacity(capacity)
    decimals.reserveCapacity(capacity)
  }

  /// How many texts there are.
  var count: Int { ends.count }

  /// A text.
  subscript(_ place: Int) -> String { String(decoding: bytes[range(place)], as: UTF8.self) }

  /// Appends a text.
  func write(_ place: Int, to target: inout [UInt8]) {
    let range = range(place)
    bytes.withUnsafeBufferPointer {
      target.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  /// Whether a text begins with a space, which lines do not.
  func beginsWithSpace(_ place: Int) -> Bool {
    let range = range(place)
    return !range.isEmpty && bytes[range.lowerBound] == 0x20
  }

  private func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }

  private mutating func append(_ cell: Cell, _ language: InterfaceLanguage) {
    let start = bytes.count
    cell.write(to: &bytes, in: language)
    let shape = bytes.withUnsafeBufferPointer { Shape(of: $0[start...]) }
    ends.append(bytes.count)
    // Digits, signs and the spaces between groups take a column each.
    let isEven = shape.isPlain || cell.isNumber
    widths.append(isEven ? shape.characters : self[ends.count - 1].displayWidth)
    decimals.append(shape.hasDigit ? shape.afterComma : -1)
  }

  /// What one pass over the bytes of a text tells.
  private struct Shape {
    var characters = 0
    var isPlain = true
    var hasDigit = false
    /// How many characters there are from the first comma on.
    var afterComma = 0

    init(of bytes: Slice<UnsafeBufferPointer<UInt8>>) {
      var hasComma = false
      for byte in UnsafeBufferPointer(rebasing: bytes) {
        if byte >= 0x80 { isPlain = false }
        // Bytes that go on with a character begin with the bits 10.
        guard byte & 0xC0 != 0x80 else { continue }
        characters += 1
        if byte >= 0x30, byte <= 0x39 { hasDigit = true }
        if byte == 0x2C { hasComma = true }
        if hasComma { afterComma += 1 }
      }
    }
  }
}

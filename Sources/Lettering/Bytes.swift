extension [UInt8] {
  /// Appends a text in UTF-8.
  public mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  /// Appends words that are always the same, which takes no `String`.
  public mutating func append(fixed text: StaticString) {
    // Signs between values, which are most of what is fixed.
    if text.utf8CodeUnitCount == 1 { return append(text.utf8Start.pointee) }
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends so many spaces; none where the number is negative.
  public mutating func appendSpaces(_ count: Int) {
    let run: StaticString = "                                "
    var left = count
    while left > 0 {
      let part = Swift.min(left, run.utf8CodeUnitCount)
      append(contentsOf: UnsafeBufferPointer(start: run.utf8Start, count: part))
      left -= part
    }
  }

  /// Takes away the spaces at the end, those before `start` excepted.
  public mutating func removeTrailingSpaces(downTo start: Int) {
    var end = count
    while end > start, self[end - 1] == 0x20 { end -= 1 }
    removeLast(count - end)
  }
}

extension String {
  /// The text of bytes that a function appends in UTF-8.
  public static func written(by write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    // Room for a sentence, so that few texts move as they grow.
    bytes.reserveCapacity(160)
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A way in which bytes are no text.
public enum EncodingProblem: Error, Equatable, Sendable {
  /// The bytes stop being UTF-8 at this offset, counted from 0.
  case invalidUTF8(offset: Int)
}

extension SourceText {
  /// The text that UTF-8 bytes spell; a byte order mark at the start is dropped.
  ///
  /// - Throws: ``EncodingProblem/invalidUTF8(offset:)`` with the offset of the first byte of the first
  ///   sequence that is not UTF-8.
  public static func decoding(
    _ bytes: [UInt8], name: String, firstLine: Int = 1
  ) throws(EncodingProblem) -> SourceText {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      throw .invalidUTF8(offset: firstInvalidOffset(in: bytes))
    }
    return SourceText(name: name, text: text, firstLine: firstLine)
  }

  /// Where the first sequence starts that is not UTF-8.
  private static func firstInvalidOffset(in bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error, .emptyInput: return offset
      }
    }
  }
}

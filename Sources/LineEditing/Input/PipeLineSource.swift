#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines read from a file descriptor: a pipe, a file, or standard input that is no terminal.
///
/// Lines end in LF or CR LF, the last one perhaps in nothing; a byte order mark at the start is passed
/// over. Nothing is repaired: bytes that are not UTF-8 are reported with their offset. Memory stays
/// bounded by one block and one line. The descriptor stays the caller's, who closes it.
public struct PipeLineSource {
  /// A mebibyte: far beyond any line a person or a program means, small enough to hold.
  public static let defaultLineLimit = 1 << 20

  /// One system call for a scenario file of usual size.
  private static let blockSize = 1 << 16

  private let descriptor: Int32
  private let lineLimit: Int
  private let beforeWaiting: () -> Void
  private var block: [UInt8] = []
  /// The first byte of `block` that no line has taken yet.
  private var position = 0
  /// The offset in the whole input of the line that comes next.
  private var lineStart = 0
  private var lineNumber = 0
  private var isAtEnd = false

  /// A source over an open descriptor.
  ///
  /// - Parameters:
  ///   - descriptor: open for reading, and blocking.
  ///   - lineLimit: the longest line accepted, in bytes without its end.
  ///   - beforeWaiting: called before the system is asked for more, which may take as long as whoever writes to
  ///     the other end wants.
  public init(
    descriptor: Int32, lineLimit: Int = PipeLineSource.defaultLineLimit,
    beforeWaiting: @escaping () -> Void = {}
  ) {
    self.descriptor = descriptor
    self.lineLimit = lineLimit
    self.beforeWaiting = beforeWaiting
  }

  /// The next line, without its end; nil, again and again, once there is none.
  ///
  /// - Throws: a ``LineProblem`` for what cannot be read as a line; the next one may be asked for afterwards.
  public mutating func nextLine() throws(LineProblem) -> String? {
    guard let (bytes, length) = try takeBytes() else { return nil }
    lineNumber += 1
    let start = lineStart
    lineStart += length
    guard bytes.count <= lineLimit else {
      throw .lineTooLong(line: lineNumber, limit: lineLimit)
    }
    let markLength = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = bytes.dropFirst(markLength)
    guard let line = String(validating: text, as: UTF8.self) else {
      let valid = Self.validPrefixLength(of: text)
      throw .invalidUTF8(line: lineNumber, byteOffset: start + markLength + valid)
    }
    return line
  }

  /// The bytes of the next line without its end, and its length with it.
  ///
  /// Of a line that is too long one byte more than the limit is kept, to tell.
  private mutating func takeBytes() throws(LineProblem) -> (bytes: [UInt8], length: Int)? {
    var line: [UInt8] = []
    var length = 0
    while true {
      guard try refill() else {
        return length == 0 ? nil : (Self.withoutReturn(line), length)
      }
      let end = block[position...].firstIndex(of: UInt8(ascii: "\n"))
      let piece = block[position..<(end ?? block.count)]
      // Room for the carriage return that does not count, and for the byte that tells.
      line.append(contentsOf: piece.prefix(max(0, lineLimit + 2 - line.count)))
      length += piece.count
      position = end.map { $0 + 1 } ?? block.count
      if end != nil { return (Self.withoutReturn(line), length + 1) }
    }
  }

  /// Sees to it that the block holds an unread byte; false at the end of the input.
  private mutating func refill() throws(LineProblem) -> Bool {
    guard position == block.count else { return true }
    guard !isAtEnd else { return false }
    beforeWaiting()
    var failure: Int32 = 0
    let source = descriptor
    block = [UInt8](unsafeUninitializedCapacity: Self.blockSize) { buffer, count in
      var result: Int
      repeat {
        result = read(source, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      if result < 0 { failure = errno }
      count = max(0, result)
    }
    position = 0
    guard failure == 0 else { throw .unreadable(errno: failure) }
    isAtEnd = block.isEmpty
    return !isAtEnd
  }

  private static func withoutReturn(_ line: [UInt8]) -> [UInt8] {
    line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }

  /// How many bytes precede the first that is not UTF-8.
  private static func validPrefixLength(of bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var length = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded): length += encoded.count
      case .error, .emptyInput: return length
      }
    }
  }
}

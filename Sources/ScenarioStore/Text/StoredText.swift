/// The text of a file together with what is needed to tell later whether the file has changed.
///
/// The fingerprint is the whole text: contents, not times, because copies, checkouts and coarse
/// clocks make times lie both ways.
public struct StoredText: Sendable {
  /// Where the text stands.
  public let path: String
  /// The file's whole contents, byte for byte when encoded as UTF-8 (a byte-order mark is kept).
  public let text: String
  /// When the file was last modified.
  public let modified: ModificationTime

  /// A text that was read from a file earlier, perhaps by a process that is gone.
  ///
  /// A save over it notices whether the file is still that one.
  public init(path: String, text: String, modified: ModificationTime) {
    self.path = path
    self.text = text
    self.modified = modified
  }

  /// Whether these bytes are exactly this text; canonically equivalent is not the same file.
  func isSame(as bytes: [UInt8]) -> Bool {
    haveSameBytes(text.utf8, bytes)
  }
}

extension StoredText: Hashable {
  /// Whether both stand at the same path with the same bytes and time.
  public static func == (left: StoredText, right: StoredText) -> Bool {
    left.path == right.path && left.modified == right.modified
      && haveSameBytes(left.text.utf8, right.text.utf8)
  }

  /// Feeds what the comparison looks at, the text by its length.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(modified)
    hasher.combine(text.utf8.count)
  }
}

extension StoredText {
  /// Reads a whole open file as UTF-8.
  init(reading file: borrowing Descriptor) throws(StoreProblem) {
    let status = try file.status()
    let bytes = try file.readFile()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(path: file.path, offset: StoredText.validPrefix(of: bytes))
    }
    self.init(path: file.path, text: text, modified: status.modified)
  }

  /// How many bytes stand before the first that is not UTF-8.
  private static func validPrefix(of bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) {
      offset += scalar.count
    }
    return offset
  }
}

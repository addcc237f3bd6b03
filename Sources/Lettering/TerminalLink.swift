/// Where a name on a terminal leads when it is clicked on.
///
/// The terminal is told by OSC 8, which takes no columns. Source: "Hyperlinks in terminal emulators"
/// (gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
public struct TerminalLink: Sendable, Hashable {
  /// The address, of which no character could steer a terminal.
  private let address: String

  /// What ends a link that a terminal was told of.
  public static let end = "\u{1B}]8;;\u{1B}\\"

  /// The longest address that terminals take.
  private static let longest = 2_000

  /// A page of the web; nil for other addresses, or one that is too long.
  public init?(web address: String) {
    guard Self.isOfWeb(address) else { return nil }
    self.address = address
  }

  /// A file on a computer; nil where its address is too long.
  ///
  /// - Parameters:
  ///   - path: its path, from `/` on; every character that could mean something else in an address, or steer a
  ///     terminal, is written by its bytes.
  ///   - host: the computer's name, so that a terminal of another one does not open a file of its own.
  public init?(file path: String, on host: String) {
    let address = "file://" + Self.encoded(host) + Self.encoded(path)
    guard path.hasPrefix("/"), address.utf8.count <= Self.longest else { return nil }
    self.address = address
  }

  /// Whether a text is an address of the web that may be opened: `http` or `https`, visible ASCII, not endless.
  public static func isOfWeb(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && text.utf8.count <= longest && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// A text, of one line, that leads there: each of its words by itself, so that it can be broken between them;
  /// terminals take words with the same address and `id` as one link.
  public func linking(_ text: some StringProtocol) -> String {
    let begin = "\u{1B}]8;id=hvis;" + address + "\u{1B}\\"
    return text.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : begin + $0 + Self.end }.joined(separator: " ")
  }

  /// A text with all bytes but letters, digits and those that never mean anything written as `%C3`.
  ///
  /// Source: RFC 3986, section 2.
  private static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      case _:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return encoded
  }
}

/// The place that paths without a beginning are of, for links to files.
public struct LinkedFiles: Sendable, Hashable {
  /// The computer's name.
  private let host: String
  /// The folder that the process is in; no absolute path where it is not known.
  private let folder: String

  /// The files of a computer, as seen from a folder.
  public init(host: String, folder: String) {
    self.host = host
    self.folder = folder
  }

  /// A link to a file; nil where it has no address, or a terminal would not take it.
  public func link(to path: String) -> TerminalLink? {
    guard !path.hasPrefix("/") else { return TerminalLink(file: path, on: host) }
    return folder.hasPrefix("/") ? TerminalLink(file: folder + "/" + path, on: host) : nil
  }
}

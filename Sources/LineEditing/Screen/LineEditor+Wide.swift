import CLineShim

/// libedit's strings: UTF-32 in `wchar_t`, ended by a NUL.
extension LineEditor {
  /// The editor that libedit calls back.
  static func owning(_ handle: OpaquePointer) -> LineEditor {
    guard let client = lineshim_client(handle) else {
      fatalError("libedit called back before it was told the editor")
    }
    // The editor owns the handle, so it outlives every call through it.
    return Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue()
  }

  /// Lends text to libedit for one call.
  static func withWide<Result>(
    _ text: String, _ body: (UnsafePointer<wchar_t>) -> Result
  ) -> Result {
    let copy = wide(text)
    defer { copy.deallocate() }
    return body(copy)
  }

  /// Text that libedit may keep; the caller deallocates it.
  static func wide(_ text: String) -> UnsafeMutablePointer<wchar_t> {
    let characters = text.unicodeScalars.prefix { $0 != "\0" }.map(\.wide) + [0]
    let copy = UnsafeMutablePointer<wchar_t>.allocate(capacity: characters.count)
    copy.initialize(from: characters, count: characters.count)
    return copy
  }

  /// Text of libedit's, which holds what our reader gave: characters, all of them.
  static func scalars(_ start: UnsafePointer<wchar_t>, count: Int) -> [Unicode.Scalar] {
    UnsafeBufferPointer(start: start, count: count).compactMap(Unicode.Scalar.init(wide:))
  }

  /// The line that libedit returned, without its end and without the characters that stand for keys,
  /// which quoted insert lets in.
  static func text(_ line: UnsafePointer<wchar_t>, count: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars(line, count: count).filter { !$0.isC1Control })
    if text.last == "\n" || text.last == "\r" { text.removeLast() }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether this is one of the control characters that stand for keys.
  var isC1Control: Bool { (0x80..<0xA0).contains(value) }

  /// Whether typing this puts it into the line, wherever letters are inserted.
  ///
  /// A space is left out: it ends a word.
  var isTyped: Bool { value > 0x20 && value != 0x7F && !isC1Control }

  /// The character as libedit has it.
  var wide: wchar_t { wchar_t(bitPattern: value) }

  /// A character of libedit's; nil for a number that stands for none.
  init?(wide: wchar_t) {
    self.init(UInt32(bitPattern: wide))
  }
}

/// Turns the bytes of a terminal into characters, keys and pasted blocks.
///
/// ```
/// input    = paste | sequence | ESC | character
/// paste    = ESC "[200~" text ESC "[201~"
/// sequence = ESC? ESC "[" parameter* intermediate* final | ESC? ESC "O" digit* final | ESC "[[" byte
/// ```
/// NUL is dropped (libedit takes it for quoted insert), and so are C1 controls, bytes that are not
/// UTF-8 and sequences that stand for no key.
struct KeyDecoder {
  /// One thing that was typed.
  enum Event: Equatable {
    case character(Unicode.Scalar)
    case key(Key)
    case paste(String)
  }

  private enum State {
    case ground
    case escape
    /// Two of them: the first may be Alt, with a key that is a sequence itself.
    case altEscape
    case sequence([UInt8])
    case applicationKey
    case consoleKey
    case paste([UInt8])
  }

  private var state = State.ground
  /// Whether another ESC came right before the sequence.
  private var followsEscape = false
  /// Whether the sequence is of a key with Alt or Control.
  private var isAltered = false
  /// The bytes so far of a character that takes several.
  private var partial: [UInt8] = []
  private var events: [Event] = []
  private var taken = 0

  /// Takes bytes in; what they mean comes out of `next`.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  /// The next event, if one is complete.
  mutating func next() -> Event? {
    guard taken < events.count else { return nil }
    taken += 1
    let event = events[taken - 1]
    if taken == events.count {
      events.removeAll(keepingCapacity: true)
      taken = 0
    }
    return event
  }

  /// Whether an event is complete already.
  var hasNext: Bool { taken < events.count }

  /// Has an event come before those that are waiting.
  mutating func insert(_ event: Event) {
    events.insert(event, at: taken)
  }

  /// Whether an ESC came that may or may not begin a sequence.
  var isUndecided: Bool {
    switch state {
    case .escape, .altEscape, .sequence, .applicationKey, .consoleKey: true
    case .ground, .paste: false
    }
  }

  /// Decides that nothing more belongs to the ESC that came last.
  mutating func settle() {
    switch state {
    case .escape:
      events.append(.character("\u{1B}"))
      state = .ground
    case .altEscape:
      events += [.character("\u{1B}"), .character("\u{1B}")]
      state = .ground
    case .sequence, .applicationKey, .consoleKey: state = .ground
    case .ground, .paste: break
    }
  }

  /// No sequence that a key sends is longer, and one that never ends must not swallow the line.
  private static let longestSequence = 32

  private mutating func feed(_ byte: UInt8) {
    switch state {
    case .ground: feedGround(byte)
    case .escape, .altEscape: feedEscape(byte)
    case .sequence(let bytes): feedSequence(bytes, byte)
    // A digit says which of Shift, Alt and Control are down, and Shift is not worth knowing.
    case .applicationKey where (0x30..<0x3A).contains(byte): isAltered = byte > UInt8(ascii: "2")
    case .applicationKey:
      state = .ground
      if let key = Key(application: byte, byWord: isAltered) {
        append(key)
      } else if byte == UInt8(ascii: "M") {
        // Enter on the keypad.
        events.append(.character("\r"))
      }
    case .consoleKey: state = .ground
    case .paste: feedPaste(byte)
    }
  }

  private mutating func feedGround(_ byte: UInt8) {
    if byte == 0x1B {
      partial.removeAll()
      state = .escape
    } else if byte < 0x80 {
      partial.removeAll()
      if byte != 0 { events.append(.character(Unicode.Scalar(byte))) }
    } else {
      // A byte that begins a character ends whatever came before it unfinished.
      if byte >= 0xC0 { partial.removeAll() }
      partial.append(byte)
      if let scalar = String(validating: partial, as: UTF8.self)?.unicodeScalars.first {
        partial.removeAll()
        if !scalar.isC1Control { events.append(.character(scalar)) }
      } else if partial.count >= 4 || partial[0] < 0xC0 {
        partial.removeAll()
      }
    }
  }

  private mutating func feedEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      if case .altEscape = state { followsEscape = true } else { followsEscape = false }
      isAltered = followsEscape
      state = byte == UInt8(ascii: "[") ? .sequence([]) : .applicationKey
    case 0x1B:
      // Of three, the first stands for itself.
      if case .altEscape = state { events.append(.character("\u{1B}")) }
      state = .altEscape
    default:
      settle()
      feedGround(byte)
    }
  }

  private mutating func feedSequence(_ bytes: [UInt8], _ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "[") where bytes.isEmpty:
      // The Linux console sends ESC [ [ A for F1.
      state = .consoleKey
    // rxvt ends keys with Shift so; elsewhere it is an intermediate byte, behind another mark.
    case UInt8(ascii: "$") where bytes.allSatisfy { (0x30..<0x3A).contains($0) } && !bytes.isEmpty:
      finishSequence(bytes, byte)
    case 0x20..<0x40 where bytes.count < Self.longestSequence:
      state = .sequence(bytes + [byte])
    case 0x40..<0x7F: finishSequence(bytes, byte)
    default:
      state = .ground
      feedGround(byte)
    }
  }

  private mutating func finishSequence(_ bytes: [UInt8], _ final: UInt8) {
    state = .ground
    if final == UInt8(ascii: "~"), bytes == Array("200".utf8) {
      if followsEscape { events.append(.character("\u{1B}")) }
      state = .paste([])
    } else if let key = Key(parameters: bytes, final: final, byWord: isAltered) {
      append(key)
    }
  }

  /// Adds a key; an ESC before one that does not know Alt was typed by itself, as in vi's maps it may be.
  private mutating func append(_ key: Key) {
    switch key {
    case .wordLeft, .wordRight, .deleteWordRight: break
    case .up, .down, .right, .left, .home, .end, .delete, .pageUp, .pageDown, .backTab, .paste,
      .compose, .search, .menu, .pasted, .take, .takeWord, .mode:
      if followsEscape { events.append(.character("\u{1B}")) }
    }
    events.append(.key(key))
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Collects a paste.
  ///
  /// Ctrl-C in it gives it up: nobody pastes one on purpose, and a terminal that never sends the end must
  /// not hold the line.
  private mutating func feedPaste(_ byte: UInt8) {
    guard case .paste(var bytes) = state else { return }
    // So that there is one owner of the bytes, and appending does not copy them each time.
    state = .ground
    if byte == 0x03 { return events.append(.character("\u{3}")) }
    bytes.append(byte)
    guard byte == UInt8(ascii: "~"),
      bytes.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd)
    else {
      state = .paste(bytes)
      return
    }
    bytes.removeLast(Self.pasteEnd.count)
    events.append(.paste(Self.cleaned(bytes)))
  }

  /// Pasted text with line feeds for line ends, accents joined, and no control character but tabs.
  private static func cleaned(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { followsReturn = scalar == "\r" }
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if !followsReturn { text.append("\n") }
      case "\t": text.append("\t")
      default:
        if scalar.properties.generalCategory != .control { text.append(scalar) }
      }
    }
    return Composition.compose(String(text))
  }
}

import CLibEdit
import CLineShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where libedit's characters come from: the terminal, and the signals beside it.
extension LineEditor {
  /// Long enough for a slow line to bring the rest of an arrow key, too short to notice after ESC.
  static let sequencePause: Int32 = 50

  /// A page; a paste comes in pieces of the terminal's own, usually smaller, buffer.
  private static let blockSize = 4096

  /// Puts the next character into `character`.
  ///
  /// - Returns: 1 for a character, 0 for the end.
  func readCharacter(into character: UnsafeMutablePointer<wchar_t>) -> Int32 {
    while true {
      if hasEnded {
        clearSuggestion()
        clearBeneath()
        flush()
        return 0
      }
      if interruptIsPending {
        interruptIsPending = false
        character.pointee = standIn(for: .character("\u{3}")).wide
        return 1
      }
      if let text = preset {
        // Before what was typed ahead, which was meant for the line as it will stand.
        preset = nil
        character.pointee = standIn(for: .paste(text)).wide
        return 1
      }
      if let event = decoder.next() {
        character.pointee = standIn(for: event).wide
        return 1
      }
      if !decoder.isUndecided, takeModeQuestion() {
        character.pointee = Key.mode.rawValue.wide
        return 1
      }
      wait()
    }
  }

  /// Whether no key can change any more how this line ends.
  var hasEnded: Bool {
    guard terminationSignal == nil else { return true }
    return switch outcome {
    case .hungUp, .failed: true
    case .interrupted, .block, nil: false
    }
  }

  private func standIn(for event: KeyDecoder.Event) -> Unicode.Scalar {
    clearSuggestion()
    if held != nil {
      heldEvent = event
      clearBeneath()
      return Key.pasted.rawValue
    }
    if search != nil {
      searchEvent = event
      clearBeneath()
      return Key.search.rawValue
    }
    freshenMenu()
    if menuTakes(event) {
      clearBeneath()
      return Key.menu.rawValue
    }
    return prepare(event)
  }

  /// The character by which libedit knows an event, after what has to happen before it acts on it.
  private func prepare(_ event: KeyDecoder.Event) -> Unicode.Scalar {
    let scalar = character(for: event)
    noteModeKey(scalar)
    undoStack.note(current, before: scalar)
    let isLetter = scalar.isTyped || scalar == " "
    // Typing on within the row cannot reach the rows beneath, which may stay until they are replaced. After
    // anything else, and in vi's command mode, a letter may be a command.
    if rowsBeneath > 0, !(isTyping && isLetter && hasRoomForLetter) { clearBeneath() }
    isTyping = isLetter && !usesVi
    return scalar
  }

  private func character(for event: KeyDecoder.Event) -> Unicode.Scalar {
    switch event {
    case .key(let key): return taking(key)?.rawValue ?? key.rawValue
    // Ctrl-E is End, and Ctrl-F goes right.
    case .character("\u{5}") where taking(.end) != nil,
      .character("\u{6}") where taking(.end) != nil && !usesVi:
      return Key.take.rawValue
    case .paste(let text):
      pasted = text
      return Key.paste.rawValue
    case .character("\n"):
      // Line feeds are what our own commands have libedit enter a line by.
      return "\r"
    case .character(let scalar):
      guard Composition.isMark(scalar) else { return scalar }
      let line = current
      guard line.cursor > 0, Composition.join(line.text[line.cursor - 1], scalar) != nil
      else { return scalar }
      mark = scalar
      return Key.compose.rawValue
    }
  }

  /// Whether the keys are vi's.
  var usesVi: Bool {
    // The names are `emacs` and `vi`.
    lineshim_key_map(handle).map { $0.pointee == Unicode.Scalar("v").wide } ?? false
  }

  /// Waits for bytes or a signal, and takes them in.
  private func wait() {
    if decoder.isUndecided {
      guard isReady(within: Self.sequencePause) else { return decoder.settle() }
    } else if !isReady(within: 0) {
      showBeneath()
      showSuggestion()
      showStyles()
      markIdle()
      flush()
      _ = isReady(within: -1)
    }
    heedSignals()
    guard !hasEnded, Self.isReadable(STDIN_FILENO) else { return }
    readBlock()
  }

  /// Says that all that was read has been acted on, where a test wants to know.
  func markIdle() {
    if options.marksIdle { write("\u{1B}_idle:\(bytesRead)\u{1B}\\") }
  }

  func isReady(within milliseconds: Int32) -> Bool {
    var waited = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    // Interrupted by a signal counts as ready: the signal is in its pipe.
    return poll(&waited, nfds_t(waited.count), milliseconds) != 0
  }

  static func isReadable(_ descriptor: Int32) -> Bool {
    var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waited, 1, 0) == 1
  }

  func readBlock() {
    var bytes = [UInt8](repeating: 0, count: Self.blockSize)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 {
      bytesRead += count
      decoder.feed(bytes.prefix(count))
    } else if count == 0 || errno == EIO {
      // EIO is how Linux says that the other side of the terminal is gone.
      outcome = .hungUp
    } else if errno != EINTR && errno != EAGAIN {
      outcome = .failed(errno: errno)
    }
  }
}

/// Questions, whose answers are no lines of the session.
extension LineEditor {
  /// Shows a prompt and waits for an answer, without anything that helps with lines; it is not in the history.
  ///
  /// - Throws: as ``nextLine(prompt:)`` does.
  public func ask(_ question: Prompt) throws(LineProblem) -> LineInput {
    let (kept, completion, live) = (options.remembersLines, completer, liveLine)
    let (suggests, styles) = (suggestsRest, wordStyles)
    defer {
      (suggestsRest, wordStyles) = (suggests, styles)
      options.remembersLines = kept
      completer = completion
      liveLine = live
    }
    options.remembersLines = false
    completer = nil
    liveLine = nil
    (suggestsRest, wordStyles) = (false, nil)
    return try nextLine(prompt: question)
  }

  /// The lines that the history file at a path holds, oldest first, each once; none where it cannot be read.
  public static func rememberedLines(at path: String) -> [String] {
    HistoryFile(path: path).load().entries
  }
}

/// Reads a program's output as a terminal does, and keeps the screen.
struct TerminalEmulator {
  private enum State {
    case ground
    case escape
    case sequence(String)
    /// A string for the terminal itself, up to `ESC \` or BEL.
    case command(kind: Unicode.Scalar, text: String, isEnding: Bool)
  }

  var screen: Screen
  private var state = State.ground
  private var partial: [UInt8] = []
  /// Whether a carriage return came that no line feed has followed yet.
  private var hasReturned = false

  init(rows: Int, columns: Int) {
    screen = Screen(rows: rows, columns: columns)
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      partial.append(byte)
      guard let text = String(validating: partial, as: UTF8.self) else {
        // Four bytes that are no character never become one.
        if partial.count >= 4 { partial.removeAll() }
        continue
      }
      partial.removeAll()
      for scalar in text.unicodeScalars { take(scalar) }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if hasReturned, scalar != "\n", scalar != "\r" { screen.movements.append("CR") }
    hasReturned = scalar == "\r"
    switch state {
    case .ground: takeGround(scalar)
    case .escape: takeEscape(scalar)
    case .sequence(let text):
      if (0x40..<0x7F).contains(scalar.value) {
        state = .ground
        carryOut(text, final: scalar)
      } else {
        state = .sequence(text + String(scalar))
      }
    case .command(let kind, let text, let isEnding):
      if scalar == "\u{7}" || isEnding {
        if kind == "_" { screen.markers.append(text) }
        if kind == "]", text.hasPrefix("8;") {
          let address = text.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)[
            2]
          screen.link = address.isEmpty ? nil : String(address)
        }
        state = .ground
      } else if scalar == "\u{1B}" {
        state = .command(kind: kind, text: text, isEnding: true)
      } else {
        state = .command(kind: kind, text: text + String(scalar), isEnding: false)
      }
    }
  }

  private mutating func takeGround(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{1B}": state = .escape
    case "\r": screen.column = 0
    case "\n":
      screen.transcript.append("\n")
      screen.goDown()
    case "\u{8}":
      screen.movements.append("BS")
      screen.column = max(0, min(screen.column, screen.columns - 1) - 1)
    case "\t": screen.column = min(screen.columns - 1, (screen.column / 8 + 1) * 8)
    case "\u{7}", "\0": break
    default: screen.put(scalar)
    }
  }

  private mutating func takeEscape(_ scalar: Unicode.Scalar) {
    state = .ground
    if ["7", "8", "D", "M"].contains(scalar) { screen.movements.append("ESC \(scalar)") }
    switch scalar {
    case "[": state = .sequence("")
    case "_", "]", "P", "^": state = .command(kind: scalar, text: "", isEnding: false)
    case "7":
      screen.saved = (screen.row, screen.column)
      screen.boldLetters = ""
    case "8": (screen.row, screen.column) = screen.saved
    case "D": screen.goDown()
    case "M": screen.goUp()
    // Keypad modes show nothing.
    case "=", ">": break
    default: screen.unknown.append("ESC \(scalar)")
    }
  }

  private mutating func carryOut(_ text: String, final: Unicode.Scalar) {
    let numbers = text.split(separator: ";").map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    let last = (row: screen.cells.count - 1, column: screen.columns - 1)
    if !["m", "h", "l"].contains(final) { screen.movements.append("ESC [ \(text)\(final)") }
    switch final {
    case "A": screen.row = max(0, screen.row - count)
    case "B": screen.row = min(last.row, screen.row + count)
    case "C": screen.column = min(last.column, screen.column + count)
    case "D": screen.column = max(0, min(screen.column, last.column) - count)
    case "G": screen.column = min(last.column, count - 1)
    case "H":
      screen.row = min(last.row, count - 1)
      screen.column = min(last.column, max(1, numbers.dropFirst().first ?? 1) - 1)
    case "J": eraseScreen(first)
    case "K": eraseRow(first)
    case "P": screen.deleteCells(count)
    case "@": screen.insertCells(count)
    case "m":
      screen.hasShownColor = screen.hasShownColor || numbers.contains { $0 >= 30 }
      screen.isFaint = numbers.contains(2)
      screen.isBold = numbers.contains(1)
    case "h", "l": setMode(text, on: final == "h")
    default: screen.unknown.append("ESC [ \(text)\(final)")
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    screen.suggestion = ""
    if part == 0 {
      screen.erase(row: screen.row, screen.column..<screen.columns)
      screen.erase(rows: screen.row + 1..<screen.cells.count)
    } else {
      screen.erase(rows: 0..<screen.cells.count)
    }
  }

  private mutating func eraseRow(_ part: Int) {
    if part == 0 { screen.suggestion = "" }
    switch part {
    case 0: screen.erase(row: screen.row, min(screen.column, screen.columns)..<screen.columns)
    case 1: screen.erase(row: screen.row, 0..<screen.column + 1)
    default: screen.erase(row: screen.row, 0..<screen.columns)
    }
  }

  private mutating func setMode(_ mode: String, on: Bool) {
    switch mode {
    case "4": screen.inserts = on
    case "?2004": screen.enclosesPastes = on
    // Keys, blinking and the cursor's look do not change what is shown.
    case "?1", "?12", "?25": break
    default: screen.unknown.append("mode \(mode)")
    }
  }
}

/// Earlier states of the line being edited.
///
/// libedit's own undo knows the commands of vi only.
struct UndoStack {
  /// A line and the cursor in it, counted in scalars.
  struct Snapshot: Equatable {
    var text: [Unicode.Scalar]
    var cursor: Int
  }

  /// More steps than anyone undoes in one line; bounds the memory of a long edit.
  static let limit = 200

  private var snapshots: [Snapshot] = []
  private var isTyping = false

  /// Notes the line as it is before a key acts on it.
  ///
  /// Letters typed one after the other make one step, up to and including the space before the next word.
  mutating func note(_ current: @autoclosure () -> Snapshot, before scalar: Unicode.Scalar) {
    defer { isTyping = scalar.isTyped }
    guard !(scalar.isTyped && isTyping) else { return }
    let snapshot = current()
    // The cursor may have moved since.
    if snapshots.last?.text == snapshot.text { snapshots.removeLast() }
    snapshots.append(snapshot)
    if snapshots.count > Self.limit { snapshots.removeFirst() }
  }

  /// The latest state that differs from the present one.
  mutating func undo(from current: [Unicode.Scalar]) -> Snapshot? {
    isTyping = false
    while let snapshot = snapshots.popLast() {
      if snapshot.text != current { return snapshot }
    }
    return nil
  }

  /// Forgets everything, for a new line.
  mutating func clear() {
    snapshots.removeAll()
    isTyping = false
  }
}

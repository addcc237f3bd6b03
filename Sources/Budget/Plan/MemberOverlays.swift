/// What changes have made of the members that they touched, in the order of the register.
///
/// Sorted by member: a look-up takes the logarithm of how many are touched, and the first change of a member
/// their number.
struct MemberOverlays: Sendable, Hashable {
  /// The members that changes have touched, in order.
  private(set) var members = GrowingList<MemberID>()
  private var overlays = GrowingList<MemberOverlay>()

  /// What changes have made of a member; nil where none has touched it.
  subscript(_ member: MemberID) -> MemberOverlay? {
    let place = place(of: member)
    return holds(member, at: place) ? overlays[place] : nil
  }

  /// What changes have made of a member, to be changed further.
  subscript(touching member: MemberID) -> MemberOverlay {
    get { self[member] ?? MemberOverlay() }
    _modify {
      let place = place(of: member)
      if !holds(member, at: place) {
        members.insert(member, at: place)
        overlays.insert(MemberOverlay(), at: place)
      }
      yield &overlays[place]
    }
  }

  /// What of them has no end.
  var lasting: MemberOverlays {
    var lasting = self
    lasting.overlays = GrowingList(overlays.map(\.lasting))
    return lasting
  }

  private func holds(_ member: MemberID, at place: Int) -> Bool {
    place < members.count && members[place] == member
  }

  /// The place of the first touched member that does not stand before a member.
  private func place(of member: MemberID) -> Int {
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle].index < member.index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
